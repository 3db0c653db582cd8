"""Spoken to: who answers that was told something, and who speaks first that has come up to somebody."""

from __future__ import annotations

import re

from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.casting.scribe import Scribe

HERE_PIECES = 4
TALK_PARAGRAPHS = 3
"""Who has spoken so lately has come up before."""

# `I told her. "Can you stand the smell of fish?"`: with a full stop it is over, and the other one speaks.
_TOLD = re.compile(
    r"^(?:(?:So|And|But|Then|Finally|At last),? )?(?P<who>[\w' ]+?) (?:told|explained(?: it| everything)? to|showed) (?P<whom>him|her|me|(?!it\b|them\b|us\b)[\w']+(?: [\w']+)?)"
    r"(?: everything| the truth| all of it| the whole story| my story| his story| her story)?[.]$",
    re.I,
)
_COMES_UP = re.compile(
    r"\b(?:stopped|sat down|stood|knelt|crouched|squatted|appeared|leaned|bent|pulled up|slowed) (?:\w+ )?(?:beside|next to|near|by|in front of|across from|before|over|opposite|behind) (?:me|him|her|us|them|[A-Z]\w+|my (?:table|desk|bench)|the (?:bench|table|counter))\b"
    r"|\b(?:came|walked|stepped|strolled|hobbled|rolled|ran) (?:up|over) (?:to|beside) (?:me|him|her|us|them|[A-Z]\w+)\b",
    re.I,
)


def who_was_told(opening: str, scribe: Scribe) -> str | None:
    """The one who has just been told, and speaks in the same paragraph."""
    told = _TOLD.match(opening.strip())
    if told is None:
        return None
    doer, whom = scribe.pieces[-1].reading.doer, told["whom"].lower()
    if whom == "me":
        return FIRST_PERSON
    if whom in ("him", "her"):
        who = scribe.follower.resolve("he" if whom == "him" else "she", besides=doer)
    else:
        named = [
            m for m in scribe.people.mentions(opening) if m.start >= told.start("whom") and not m.possessive
        ]
        who = tuple(m.character_id for m in named[:1])
    return who[0] if len(who) == 1 and who != doer and not scribe.people.role(who[0]).crowd else None


# `I held out the phone. Then a small voice came out of it. "Dad?"`
_VOICE_COMES = re.compile(
    r"\b(?:voice|whisper) (?:came|said|answered|crackled|rang) ?(?:out of|from|over|through|on|down)? ?(?:it|(?:the|his|her|my) (?:phone|line|receiver|speaker|radio|screen|handset))?\b",
    re.I,
)
_ON_PHONE = re.compile(
    r"\b(?:phone|telephone|line|call(?:ed|s)?|receiver|handset|rang|ringing|radio)\b", re.I
)


def who_is_on_the_line(opening: str, scribe: Scribe) -> str | None:
    """Whose voice comes out of a telephone: the only one that I, or whoever holds it, spoke with over it."""
    if not _VOICE_COMES.search(opening) or not any(_ON_PHONE.search(p.text) for p in scribe.pieces):
        return None
    there = {who for p in scribe.pieces[-HERE_PIECES:] for who in p.reading.doer}
    heard = [who for who in dict.fromkeys(scribe.speakers) if who != FIRST_PERSON and who not in there]
    return heard[0] if len(heard) == 1 else None


_HEARD = re.compile(
    r"\b(?:heard|knew|recogni[sz]ed) (?P<whose>his|her|(?:(?:my|the) )?[\w'-]+?['’]s) (?:\w+ )?voice\b(?! (?:in (?:my|his|her) head|behind))"
    r"|\b(?:hear|heard) (?P<whom>him|her|(?:(?:my|the) )?[\w'-]+) (?:whisper|say|shout|speak|call|mutter|mumble|laugh|sigh|talk|yell|cry|sing|ask|answer)(?:ing)?\b"
)


def whose_voice_is_heard(opening: str, scribe: Scribe) -> str | None:
    """`Then I heard his voice, very calm. "Did you answer it?"`: he says it, and not who hears him."""
    heard = _HEARD.search(opening)
    if heard is None:
        return None
    doer = scribe.pieces[-1].reading.doer
    whose = heard["whose"] or heard["whom"]
    if whose in ("his", "him", "her"):
        who = scribe.follower.resolve("she" if whose == "her" else "he", besides=doer)
    else:
        who = tuple(dict.fromkeys(m.character_id for m in scribe.people.mentions(whose)))
    return who[0] if len(who) == 1 and who != doer and not scribe.people.role(who[0]).crowd else None


def who_came_up(scribe: Scribe) -> str | None:
    """`A woman in boots stopped beside me.`, and the next paragraph is a speech alone: hers, where nobody else is there."""
    above = [p for p in scribe.pieces if p.paragraph == scribe.paragraph - 1]
    if not above or any(p.speaker or p.aloud for p in above):
        return None
    at = next((n for n, p in enumerate(above) if len(p.reading.doer) == 1 and _COMES_UP.search(p.text)), None)
    came = above[at].reading.doer[0] if at is not None else FIRST_PERSON
    if at is None or came == FIRST_PERSON or scribe.people.role(came).crowd:
        return None
    lately = {
        p.speaker for p in scribe.pieces if p.speaker and p.paragraph >= scribe.paragraph - TALK_PARAGRAPHS
    }
    acting = {who for p in above[at:] for who in p.reading.doer if not scribe.people.role(who).crowd}
    return came if came not in lately and acting == {came} else None
