"""Tagged: speeches whose tag tells who says them, before or behind, and what the tag tells besides."""

from __future__ import annotations

import re
from dataclasses import replace

from storyassets.model.character import Sex
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.casting.pronoun_tags import (
    only_other,
    pronoun_of,
    was_asked_by,
    who_acted,
    who_acts,
    who_is_the_man,
    who_talks,
)
from storyassets.story.casting.read_out import (
    as_said,
    who_reads,
)
from storyassets.story.casting.said import TagRead
from storyassets.story.casting.scribe import Scribe, spoken_name
from storyassets.story.casting.tag_actions import IN_A_VOICE
from storyassets.story.casting.tags import Tag, tag_after
from storyassets.story.casting.turn_taking import addressed, other_of_two
from storyassets.story.words.language import close_sentence

# A tag that tells when it was said again: without it nobody knows that time has passed.
_LATER = re.compile(
    r"\s*(?:and |but |then )?(?:a (?:few|little) \w+ (?:later|after\w*)|(?:the )?next (?:day|morning|night|evening)|"
    r"(?:some|many|two|three|several) (?:days|weeks|months|years) (?:later|after\w*)|soon after\w*)\b",
    re.I,
)

# `Behind me, in the kitchen, a woman said,`: where the voice comes from is told.
_SOMEWHERE = re.compile(
    r"\s*(?:and |but |then )?(?:behind|beside|beneath|under|above|below|across|outside|inside|from|through|somewhere|upstairs|downstairs|"
    r"(?:in|on|at|by|near|over) (?:the|a|his|her|my|their|our|one|another)) [^,]+, ",
    re.I,
)

# `As Miss Marsh began again, the champion called across,`: what was done meanwhile is told.
_MEANWHILE = re.compile(
    r"\s*(?:and |but |then )?(?:as|when|while|after|before|once|just as|the moment) (?:\S+ ){2,}?[^,]*, (?=\w)",
    re.I,
)

_HE = re.compile(r"\s*(he|she)\b")


def read_tagged(quoted: str, after: str, tag: Tag, scribe: Scribe, *, led: bool) -> int:
    """A quotation whose tag comes after it. Returns how long the tag is; `led`: a sentence leads into it."""
    called = addressed(quoted, scribe.people)
    ended = re.search(r"[.!?]$", quoted) is not None
    tag = tag_after(as_said(after), scribe.follower, ended=ended, besides=called) or tag
    pronoun = _HE.match(after)
    if not tag.speaker and (man := who_is_the_man(after, scribe)):
        tag = replace(tag, speaker=man, named=True)
    reader = who_reads(pronoun[1], after, scribe) if pronoun else ()
    if reader:
        pronoun, tag = None, replace(tag, speaker=reader)
    if led and pronoun and tag.verb and not tag.named:
        tag = replace(tag, speaker=who_acts(scribe, pronoun[1], tag.speaker, called))
    if pronoun and not tag.named:
        tag = replace(tag, speaker=who_talks(scribe, pronoun[1], tag.speaker, called))
    asker = was_asked_by(scribe)
    unsure = asker in tag.speaker or (not tag.speaker and bool(asker))
    if pronoun and not tag.named and not quoted.endswith("?") and unsure:
        answers = only_other(scribe, pronoun[1], asker)
        tag = replace(tag, speaker=(answers,) if answers else tag.speaker)
    if not tag.named and tag.speaker and tag.speaker[0] == scribe.answerer and quoted.endswith("?"):
        other = other_of_two(
            [*scribe.speakers[-2:], scribe.answerer], scribe.follower.lately(), scribe.answerer
        )
        tag = replace(tag, speaker=(other,) if other else ())
    # without a verb it is written, or was said again and again
    meant = pronoun_of(after[: tag.end]) if tag.verb or tag.speaker else ""
    scribe.tag = TagRead(tag.named or tag.speaker == (FIRST_PERSON,), meant)
    if pronoun and not tag.named and (not tag.speaker or tag.speaker[0] in scribe.mutes) and scribe.whole:
        tag = replace(tag, speaker=who_acted(scribe, pronoun[1], called))
    if scribe.settled is not None:
        tag = replace(tag, speaker=(scribe.settled,) if scribe.settled else (), named=True)
    if len(tag.speaker) == 1 and (tag.named or tag.speaker[0] not in called):
        _take_down(quoted, tag, after[: tag.end], scribe)
    else:
        scribe.read_aloud(f'"{quoted}"{after[: tag.end]}', f'"{quoted}"')
    return tag.end


def read_announced(quoted: str, opening: str, tag: Tag, scribe: Scribe) -> None:
    """A quotation whose tag comes before it."""
    scribe.tag = TagRead(
        tag.named or tag.speaker == (FIRST_PERSON,), "" if tag.named else pronoun_of(opening), announced=True
    )
    if tag.speaker and tag.speaker[0] in scribe.mutes and (pronoun := pronoun_of(opening)):
        tag = replace(tag, speaker=scribe.follower.resolve(pronoun, besides=scribe.mutes))
    if scribe.settled is not None:
        tag = replace(tag, speaker=(scribe.settled,) if scribe.settled else (), named=True)
    sure = len(tag.speaker) == 1
    if sure and (tag.named or tag.speaker[0] not in addressed(quoted, scribe.people)):
        if tag.action_before:
            scribe.narrate(tag.action_before)
        elif _LATER.match(opening):
            scribe.narrate(close_sentence(opening.strip(" ,:")))
        elif _SOMEWHERE.match(opening) or (scribe.whole and _MEANWHILE.match(opening)):
            scribe.bring_in(opening)
        scribe.speak(close_sentence(quoted), tag.speaker[0], opening, tag.verb)
    else:
        scribe.read_aloud(f'{opening.strip()} "{quoted}"', f'"{quoted}"')


def _take_down(quoted: str, tag: Tag, tagged: str, scribe: Scribe) -> None:
    speaker = tag.speaker[0]
    name = spoken_name(speaker, scribe.people)
    if tag.action_before:
        scribe.narrate(f"{name} {tag.action_before}")
    whole = close_sentence(quoted) if tag.action_after or tag.closed else quoted
    scribe.speak(whole, speaker, tagged, tag.verb)
    if tag.action_after:
        scribe.narrate(f"{name} {tag.action_after}")
    if tag.more:
        scribe.narrate(tag.more)
    elif (voice := IN_A_VOICE.search(tagged.strip())) and not tag.action_after:
        who = "I" if speaker == FIRST_PERSON else _SHE.get(scribe.people.role(speaker).sex, name)
        scribe.narrate(f"{who} said it {voice['how']}.")


_SHE = {Sex.FEMALE: "She", Sex.MALE: "He"}
