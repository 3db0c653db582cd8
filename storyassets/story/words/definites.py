"""Definite words: `the plan`, `this oath`, `the fourth`: what is spoken of as known, and so must have been told before."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from storyassets.story.words.nouns import key_of
from storyassets.story.words.stems import stem_of
from storyassets.story.words.stop_words import STOP_WORDS
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set

LONGEST_PHRASE_WORDS = 4
SHORTEST_HEAD = 3

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PHRASE = re.compile(
    r"\b(?P<determiner>the|this|these|those|such an?|his|her|their|its|my|your|our)\s+(?=[^\W\d_])", re.I
)
# What says itself which is meant: `the spot where the money lay`, `the head of the horse`.
_TELLING = re.compile(
    r"\s+(?:he|she|they|I|you|we)\b|\s*,?\s+(?:(?:which|who|whom|whose|where|that|wherein)\b|(?:in|on|to|from|with|of|at|behind) (?:which|whom)\b)",
    re.I,
)
_OF = re.compile(r"\s+(?:of|for|to|between|among|about)\b", re.I)

# What points back to what somebody said or did, wherever it is first said.
_BACK = word_set(
    "idea plan trick question answer offer proposal request command order oath promise vow cry cries shout shouts noise sound sight news "
    "advice suggestion bargain secret speech words saying message invitation warning threat joke jest present presents gift gifts scheme "
    "matter event accident misfortune deed discovery decision agreement condition wish wishes story tale reply laughter quarrel task"
)
_POSSESSED_BACK = word_set(
    "presents present gift gifts trick oath vow bargain offer proposal plan idea invitation"
)
# What everybody knows to be there, or has: nobody asks which.
GIVEN = word_set(
    "morning evening night day midnight noon moment time times year years week month hour hours end beginning middle rest whole "
    "sun moon sky earth world ground air sea wind weather rain snow light dark darkness shade heat cold forest wood woods field fields "
    "country land mountains hills grass water shore beach river trees tree leaves branches hill woodside farm barn stable farmyard "
    "door doors window house home room table floor wall walls fire hearth kitchen bed stairs corner roof garden yard gate courtyard "
    "town village city market road street streets way path church palace court kingdom castle bench cellar "
    "king queen prince princess lord devil god heaven hell people public crowd truth others same other next first last poor rich "
    "best worst most least more back front side top bottom left right head heart eyes life death mind body hand hands foot feet face "
    "neck mouth hair ears soul voice name hungry dead living future past present-day spring summer autumn winter christmas wedding "
    "meantime reason rapidity case fact instant dear pair race ground feast dinner supper breakfast meal money sake number part place spot distance direction kind sort way use matter-of-fact"
)
_NOT_MODIFIERS = word_set("of who which that where when while")
_BY_THAT = re.compile(
    r"\b(?:by|at|with|on|upon|after|hearing|seeing|saw|heard|than|like|for|against)(?: all)? (?:this|these)\b(?=[,.;!?]|\s+(?:the|a|an|he|she|they|it|to|and|his|her)\b)"
    r"|\b(?:by|at|with|upon|after|meant|like|heard|saw) that\b(?=[,.;!?]|\s+(?:to|and)\b)"
    r"|\bmeant that (?:was|is|were)\b"
    r"|\b(?:did|do|does|done|doing|said|say|thought) so\b(?! (?:that|much|many|far|long))"
    r"|^(?:But |And |So |Then )?(?:this|that|these|all this)\b(?= (?:was|were|made|had|pleased|so|did|came|frightened)\b)",
    re.I,
)
_COUNTED = re.compile(
    r"\b(?:the|these|those) (?:(?:other )?(?P<number>first|second|third|fourth|fifth|other|others|two|three|four|twelve|latter|former|rest))(?=[,.;!?]|\s+(?:was|were|had|did|could|would|went|came|said|ran|of them|\w+ed)\b)"
    r"|\b(?:all|both|some|each|none|two|three|four) (?P<of>(?:\w+ )?of them)\b",
    re.I,
)


@dataclass(frozen=True)
class Definite:
    """Something spoken of as known: the stem of its noun, where its determiner stands, and how it is known."""

    stem: str
    word: str
    start: int
    back: bool
    """It points to what was said or done, not to a thing: `the idea`, `by that`, `the fourth`."""

    telling: bool
    """It says itself which is meant: `the spot where the money lay`."""

    owned: bool
    """`His stick`: known by who has it."""


@lru_cache(maxsize=4096)
def find_definites(text: str) -> tuple[Definite, ...]:
    """Everything that a text speaks of as known, in order; what everybody knows is left out."""
    found = [one for match in _PHRASE.finditer(text) if (one := _read_phrase(text, match))]
    for pattern in (_BY_THAT, _COUNTED):
        found += [
            Definite("", m.group().strip(), m.start(), True, False, False) for m in pattern.finditer(text)
        ]
    return tuple(sorted(found, key=lambda one: one.start))


def _read_phrase(text: str, match: re.Match[str]) -> Definite | None:
    determiner = match.group("determiner").lower()
    owned = determiner in ("his", "her", "their", "its", "my", "your", "our")
    head = _head_of(text, match.end())
    if head is None:
        return None
    word = head.group().lower()
    if owned:
        back = word in _POSSESSED_BACK
    else:
        back = word in _BACK or determiner in ("this", "these", "those") or determiner.startswith("such")
    if not back and (word in GIVEN or (owned and len(word) < SHORTEST_HEAD)):
        return None
    if word.endswith("est") or word in STOP_WORDS or (back and determiner == "this" and word in GIVEN):
        return None
    telling = bool(_TELLING.match(text, head.end()) or _OF.match(text, head.end()))
    return Definite(stem_of(word), word, match.start(), back, telling, owned)


def _head_of(text: str, at: int) -> re.Match[str] | None:
    """The last word of the noun phrase that begins there."""
    head = None
    for count in range(LONGEST_PHRASE_WORDS):
        word = _WORD.match(text, at)
        if word is None or (count and _ends_phrase(word.group().lower())):
            break
        lower = word.group().lower()
        if key_of(word.group())[0]:
            return None  # who is meant is another matter
        if (
            not count
            and lower in STOP_WORDS
            and lower not in ("old", "little", "good", "great", "same", "long")
        ):
            return None
        if word.group().endswith(("'s", "s'", "’s")):
            return None  # `the king's daughter` is known by whose it is
        head, at = word, word.end()
        if text[at : at + 1] != " ":
            break
        at += 1
    return head


def _ends_phrase(word: str) -> bool:
    return (
        word in _NOT_MODIFIERS
        or (word in STOP_WORDS and word not in ("old", "little", "good", "great"))
        or word in IRREGULAR_PAST
        or (word.endswith(("ed", "ly", "ing")) and len(word) > SHORTEST_HEAD + 2)
    )
