"""Untagged: who says what no tag gives to anybody: whoever acts just before it, whose eyes fill, or the other one of two."""

from __future__ import annotations

import re

from storyassets.model.character import Species
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.casting.scribe import Scribe
from storyassets.story.casting.spoken_to import (
    who_came_up,
    who_is_on_the_line,
    who_was_told,
    whose_voice_is_heard,
)
from storyassets.story.casting.turn_taking import LATEST_SPEECHES, is_answer, other_of_two

SCENE_PIECES = 6
"""Of whom so many of the last pieces tell, they are there."""

NEAR_SPEECHES, CALLED_WITHIN = 6, 3
LEAD_PIECES = 4
"""In pieces: so long may a sentence be of which only the last one asks."""

ASKED_WITHIN = 12
"""In characters: `asked the old fox` asks the fox."""

NEW_WITHIN = 24
"""In characters: `an old man in a gray coat` is new, so far before the word for him stands its article."""

_ASKED = re.compile(r"\b(?:asked|inquired|questioned|asks|(?<=I )ask)\b")
_COMES = re.compile(
    r"\b(?:came|appeared|passed|entered|arrived|stepped in|walked in)\b|^(?:and )?(?:what|who|how)\b", re.I
)
# `My husband came in from work and whistled.`, `One year Bukar came to her.`, `He came again.`: who comes has come to speak.
_COMES_AND = re.compile(
    r"\b(?:he|she) (?:came|returned) (?:again|back)[.]$|(?<!there )\b(?:came|passed|entered|arrived|stepped in|walked in)\b[^.!?]*(?:\band (?!(?:went|ran|walked|left|the|a|his|her|my)\b)\w+(?:ed|t|d)\b|\bto (?:her|him|me|us|them)[.]$)"
    r"|\b(?:came|stepped|walked|appeared|burst)\b[^.!?]* (?:with (?:his|her|an?)|holding|carrying|waving|wiping|shaking|clutching) [^.!?]*[.]$",
    re.I,
)
_NEW_COMES = re.compile(
    r"\b(?:an?|another|some|one (?!day\b|year\b|night\b|morning\b|evening\b|[A-Z])) ?(?:[\w'-]+ ){1,3}(?:\w+ )?(?:came|passed|entered|arrived|stepped|walked)\b",
    re.I,
)
_NEW = re.compile(r"\b(?:a|an|another|some)\s+(?:[\w'-]+\s+){0,3}$", re.I)
_WRITING = re.compile(
    r"\b(?:found|saw|read|lay|opened|unfolded|held|showed|was|were|(?:covered|filled) (?:in|with))\b[^.!?]*\b(?:handwriting|writing|note|notes|letters?|postcard|card|diary|"
    r"inscription|message|messages|texts?|page|pages|words|email|journal|notebook|sign|screen|list)\b[^.!?]{0,24}[.:]?\s*$",
    re.I,
)
# `I pressed play on the first one. "Hi, kiddo."`
_PLAYED = re.compile(
    r"\b(?:pressed play|played (?:the|it|back)|listened to|read (?:the|it|her|his|aloud)|opened (?:the|her|his) (?:letter|envelope|message|email|note)|dialed|"
    r"turned on the|switched on the|picked up the phone|answered the phone)\b",
    re.I,
)
# `Hale's eyes filled. "I told you."`, `His voice broke. "Go."`
_PART_OF_BODY = re.compile(
    r"(?:(?:and|but|then|now|for the first time,?) )?(?P<whose>[^.!?,]*?(?:'s|s')|his|her|my) (?:[\w-]+ ){0,2}?"
    r"(?:eyes?|face|voice|hands?|lips?|lip|chin|jaw|mouth|smile|shoulders?|cheeks?|throat|breath|heart|head|knees|fingers|brow|grin|expression|tears) "
    r"(?!of\b)[a-z]+",
    re.I,
)


# `"Delivery," said a man's voice.`: nobody of the story, whom I answer
_VOICE_SAID = re.compile(r"\"[^\"]*\b(?:said|asked|whispered|called|answered|replied|says|asks)\b[^\"]*[.]$")
_VOICE_NAME = re.compile(
    r"\" (?:the|a|an|my|his|her) (?:[\w'-]+ )?([\w-]+) (?:said|asked|answered|replied|says)\b"
)
# `He touched the van, where his name stood in tall letters.`: what is read there is told
_ASIDE = re.compile(r", (?:where|which|whose|on which|in which) [^.!?]*[.!?]?\s*$")


def untagged_speaker(opening: str, quoted: str, scribe: Scribe, *, number: int, touching: bool) -> str | None:
    """Whoever acts in the sentence just before, or goes on speaking, or the other one of two who talk by turns."""
    if opening.strip() and scribe.led_in:
        return scribe.led_in
    last = scribe.pieces[-1] if scribe.pieces else None
    if last is None:
        return None
    if opening.strip() and last.speaker is None and not last.aloud and last.paragraph == scribe.paragraph:
        return _speaker_of_lead(opening, quoted, scribe)
    if not opening.strip() and last.speaker is None and not last.aloud:
        return _after_gesture(scribe)
    apart = last.paragraph < scribe.paragraph and not opening.strip()
    if last.aloud and apart and _VOICE_SAID.search(last.text) and _nobody_but_i_acts(scribe):
        return FIRST_PERSON
    if opening.strip() or not last.speaker:
        return None
    goes_on = number and not touching and last.paragraph == scribe.paragraph
    if goes_on and not is_answer(scribe.question, scribe.verb, quoted, alone=scribe.alone):
        return last.speaker
    return other_speaker(scribe, last.speaker, touching=touching)


def who_calls(scribe: Scribe, called: set[str]) -> str | None:
    """`"Say it, Grandpa!"`: the only one who talks with him there."""
    near = [p for p in scribe.pieces if p.paragraph >= scribe.paragraph - CALLED_WITHIN]
    talking = [*dict.fromkeys(p.speaker for p in near if p.speaker and p.speaker not in called)]
    return talking[0] if len(talking) == 1 else None


def _speaker_of_lead(opening: str, quoted: str, scribe: Scribe) -> str | None:
    """Who acts in the sentence before the quotation, or whom it asks."""
    if asked := _ASKED.search(opening):
        named = [m for m in scribe.people.mentions(opening) if m.start > asked.end() and not m.possessive]
        if named or quoted.rstrip().endswith("?"):
            return named[0].character_id if named and named[0].start - asked.end() < ASKED_WITHIN else None
        return _asked_in_sentence(scribe)
    if _WRITING.search(_ASIDE.sub(".", opening)) or _PLAYED.search(opening):
        return None  # `He found a card with neat handwriting. "Gray scarf."`
    told = who_was_told(opening, scribe) or whose_voice_is_heard(opening, scribe)
    if told := told or who_is_on_the_line(opening, scribe):
        return told
    doer = scribe.pieces[-1].reading.doer
    if not doer and (body := _PART_OF_BODY.match(opening.strip())):
        return _owner(body["whose"], scribe)
    return doer[0] if len(doer) == 1 and not _brings_somebody(opening, doer[0], scribe) else None


def _after_gesture(scribe: Scribe) -> str | None:
    """`"You couldn't read?" Danny said. He had gone still.`, and a new paragraph begins with a speech: the other one's."""
    last = scribe.pieces[-1]
    spoken = next((piece for piece in reversed(scribe.pieces) if piece.speaker or piece.aloud), None)
    if came := who_came_up(scribe):
        return came
    if spoken is None or not spoken.speaker:
        return None
    if spoken.paragraph == last.paragraph == scribe.paragraph:
        # `"I'm cold," he said, and drew his coat around him, "and you are late."`
        return spoken.speaker if last.reading.doer in ((spoken.speaker,), ()) else None
    if not spoken.paragraph == last.paragraph == scribe.paragraph - 1:
        return _after_own_paragraph(spoken.speaker, spoken.paragraph, scribe)
    doer = last.reading.doer
    if doer and doer != (spoken.speaker,):
        return doer[0] if doer[0] in scribe.speakers[-LATEST_SPEECHES:] else None
    return other_speaker(scribe, spoken.speaker)


def _after_own_paragraph(speaker: str, spoken_in: int, scribe: Scribe) -> str | None:
    """Who alone acts in the paragraph between: `"Look," she said.`, `I opened it. It was empty.`, and then I speak.

    Where both of two who talk act there, it is the other one's turn: `He stared at her. She shook.`, and he asks.
    """
    between = [piece for piece in scribe.pieces if piece.paragraph == scribe.paragraph - 1]
    if spoken_in != scribe.paragraph - 2 or any(piece.speaker or piece.aloud for piece in between):
        return None
    doers = {who for piece in between for who in piece.reading.doer}
    if len(doers) == 2 and doers == set(scribe.speakers[-LATEST_SPEECHES:]):
        doers -= {speaker}
    if len(doers) != 1 or doers == {speaker}:
        return None
    doer = doers.pop()
    return doer if doer == FIRST_PERSON or doer in scribe.speakers[-LATEST_SPEECHES:] else None


def _owner(whose: str, scribe: Scribe) -> str | None:
    """Whose eyes, voice or hands it tells of."""
    if whose.lower() in ("his", "her", "my"):
        who = scribe.follower.resolve({"his": "he", "her": "she", "my": "I"}[whose.lower()])
    else:
        who = tuple(dict.fromkeys(m.character_id for m in scribe.people.mentions(whose)))
    return who[0] if len(who) == 1 and not scribe.people.role(who[0]).crowd else None


def _brings_somebody(opening: str, doer: str, scribe: Scribe) -> bool:
    """Whether somebody comes in who may be the one to speak: `He saw an old man.`; not `He let out a breath.`"""
    if _COMES.search(opening) and (_NEW_COMES.search(opening) or not _COMES_AND.search(opening)):
        return True
    mentions = scribe.people.mentions(opening)
    # `The pupil, a pale boy named Anton, nodded.`: he is the pupil.
    first = next((m for m in mentions if m.character_id == doer), None)
    return any(
        m.character_id != doer or (m.start <= NEW_WITHIN and m is first)
        for m in mentions
        if not m.possessive and _NEW.search(opening[: m.start + 1].rpartition(" ")[0] + " ")
    )


def _asked_in_sentence(scribe: Scribe) -> str | None:
    """`He called her aside, and asked why`: the only other one of that sentence answers."""
    last = scribe.pieces[-1]
    doer = last.reading.doer
    pieces = [p for p in scribe.pieces[-LEAD_PIECES:] if p.sentence == last.sentence and not p.speaker]
    others = {c for p in pieces for c in p.reading.subjects} - set(doer)
    if len(doer) != 1 or len(others) != 1 or any(scribe.people.role(c).crowd for c in others):
        return None
    return others.pop()


def _only_i_am_there(scribe: Scribe, speaker: str) -> bool:
    """`"One, please," the boy said.`, and the next paragraph speaks: I do, where I tell the story and nobody else is near."""
    tells = any(role.character_id == FIRST_PERSON for role in scribe.people.roles)
    others = {*scribe.follower.lately(), *scribe.speakers[-LATEST_SPEECHES:]} - {speaker, FIRST_PERSON}
    return tells and speaker != FIRST_PERSON and not others and scribe.pieces[-1].paragraph < scribe.paragraph


def _nobody_but_i_acts(scribe: Scribe) -> bool:
    """Whether the last pieces tell of nobody who does anything but me."""
    told = [p for p in scribe.pieces if not p.aloud][-SCENE_PIECES:]
    return {c for p in told for c in p.reading.doer} == {FIRST_PERSON}


def _answers_a_voice(scribe: Scribe) -> bool:
    """Whether the one who spoke talks with somebody who is no role: `"We have no air," the computer said.`, `"Computer, …"`"""
    said = [piece for piece in scribe.pieces if piece.speaker or piece.aloud]
    voices = [n for n, piece in enumerate(said) if piece.aloud and _VOICE_SAID.search(piece.text)]
    called = (_VOICE_NAME.search(said[n].text) for n in voices)
    if any(name and re.search(rf"\b{name[1]}\b", scribe.question, re.I) for name in called):
        return True
    if not voices or len(said) - voices[-1] > NEAR_SPEECHES:
        return False
    return len({piece.speaker for piece in said[voices[-1] :] if piece.speaker}) <= 1


def other_speaker(scribe: Scribe, speaker: str, *, touching: bool = False) -> str | None:
    """Who else speaks, where two talk by turns; nobody where it was a voice that one answered."""
    if _answers_a_voice(scribe):
        return None
    near = {*scribe.follower.lately(), FIRST_PERSON}
    if scribe.partner and scribe.partner != speaker and scribe.partner in near:
        return scribe.partner
    if _only_i_am_there(scribe, speaker):
        return FIRST_PERSON
    asked = scribe.question.rstrip().endswith("?")
    if (touching or asked) and not _talking_here(scribe) - {speaker}:
        others = sorted(scribe.follower.lately() - {speaker})
        elsewhere = set(scribe.speakers[-LATEST_SPEECHES:]) - {speaker}
        if elsewhere and [scribe.people.role(who).part for who in others] != ["protagonist"]:
            return None  # a passer-by does not answer where others talked before
        if others:
            return others[0] if len(others) == 1 and not scribe.people.role(others[0]).crowd else None
    talking = set(scribe.speakers[-LATEST_SPEECHES:])
    new_paragraph = scribe.pieces[-1].paragraph == scribe.paragraph - 1
    other = other_of_two(scribe.speakers, talking if new_paragraph else scribe.follower.lately(), speaker)
    if other and new_paragraph and (newer := _came_between(scribe, speaker, other)):
        return newer[0] if len(newer) == 1 and scribe.people.role(newer[0]).part == "protagonist" else None
    return other or (_other_there(scribe, speaker) if new_paragraph and not talking - {speaker} else None)


def _talking_here(scribe: Scribe) -> set[str]:
    """Who said one of the latest speeches, and not so long ago that it was elsewhere."""
    near = {piece.speaker for piece in scribe.pieces if piece.paragraph >= scribe.paragraph - CALLED_WITHIN}
    return {speaker for speaker in scribe.speakers[-LATEST_SPEECHES:] if speaker in near}


def _came_between(scribe: Scribe, speaker: str, other: str) -> list[str]:
    """Who acted since the other one spoke: `So Ines went to the dentist.`, and it is she who answers him."""
    last = max(n for n, piece in enumerate(scribe.pieces) if piece.speaker == other)
    lately = max(last, len(scribe.pieces) - SCENE_PIECES)
    told = [piece for piece in scribe.pieces[lately:] if not piece.speaker and not piece.aloud]
    species = scribe.people.role(speaker).species
    acting = dict.fromkeys(c for piece in told for c in piece.reading.doer)
    return [c for c in acting if c not in (speaker, other) and _may_answer(c, species, scribe)]


def _other_there(scribe: Scribe, speaker: str) -> str | None:
    """`"Tell her I'm sorry," he said.`, and the next paragraph answers: the only other one who was told of there."""
    told = [p for p in scribe.pieces if not p.speaker and not p.aloud][-SCENE_PIECES:]
    species = scribe.people.role(speaker).species
    acting = dict.fromkeys(c for p in reversed(told) for c in p.reading.doer)
    beside = dict.fromkeys(c for p in reversed(told) for c in p.reading.subjects)
    for there in (acting, beside):
        others = [c for c in there if c != speaker and _may_answer(c, species, scribe)]
        if others:
            return others[0] if len(others) == 1 else None
    return None


def _may_answer(who: str, species: Species, scribe: Scribe) -> bool:
    """Whether somebody may talk with one of that kind: a dog does not answer where people speak."""
    role = scribe.people.role(who)
    return not role.crowd and (role.species is Species.HUMAN) == (species is Species.HUMAN)
