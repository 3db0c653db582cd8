"""Pace splits: long sentences parted where the clause rules see no joint: a cause, a second subject, a place of which something is told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from storyassets.story.words.clauses import has_verb
from storyassets.story.writing.clause_splits import begins_clause
from storyassets.story.writing.sentence_joints import Again, Pieces, capital, is_past, lowered

FEWEST_WORDS = 4
LATEST_VERB = 8

_AND_OTHER = re.compile(
    r",? (?P<joint>and|but) (?=(?P<right>(?:the|a|an|his|her|their|its|he|she|they|it|there|all|both)\b.+)$)"
)
_BECAUSE = re.compile(r", because (?=(?P<right>(?:the|his|her|their|its|he|she|they|it)\b.+)$)")
_OF_WHICH = re.compile(
    r"^(?P<left>.+), (?P<where>at|on|in|by|near) (?P<place>(?:one|the other|each) (?:side|end|corner)|the (?:edge|foot|top|middle|bottom|door|end)) of which (?P<verb>was|were|stood|lay|sat|lived) (?P<what>[^,]+)$"
)
_ONE_OF = re.compile(
    r"^(?P<left>.+), (?P<one>one|two|some|many|all|none) of (?:which|whom) (?P<right>[^,]+)$"
)
_AND_WHILE = re.compile(
    r"^(?P<left>.+?),? and (?P<joint>while|when|as) (?P<clause>[^,]{6,50}?),? (?P<right>(?:the|a|an|he|she|they|it)\b .+)$"
)
_SUDDENLY = re.compile(
    r"^(?P<left>.+?),? when (?P<how>suddenly|all at once|all of a sudden|just then),? (?P<right>.+)$"
)
_OPEN = re.compile(
    r"\b(?:that|if|whether|who|which|what|how|when|while|as|until|than|between|both|not only)\b", re.I
)
_HABIT = re.compile(
    r"\b(?:always|whenever|never|(?:every|each) (?:time|day|night)|not)\b|n't\b|^(?:if|when|as|while)\b", re.I
)


def at_other_subject(text: str, again: Again) -> Iterator[Pieces]:
    """`It was mounted on an ass, and a procession of priests followed it.` → two sentences."""
    for match in _AND_OTHER.finditer(text):
        left, right = text[: match.start()], match["right"]
        if (
            min(len(left.split()), len(right.split())) < FEWEST_WORDS
            or not has_verb(left)
            or _OPEN.search(left)
        ):
            continue
        if not _begins_with_deed(right) or not any(is_past(word) for word in left.split()):
            continue
        joint = "But " if match["joint"] == "but" else ""
        yield capital(left), capital(f"{joint}{lowered(right) if joint else right}")


def _begins_with_deed(clause: str) -> bool:
    """Whether a subject and its past verb lead it: `his feathers turned white`."""
    words = clause.split()
    for n, word in enumerate(words[1:LATEST_VERB], 1):
        plain = word.strip(",.;")
        if plain in ("to", "that", "who", "which") or word.endswith(","):
            return False
        if is_past(plain) or plain in ("was", "were", "had", "could", "would"):
            return words[n - 1].lower() not in ("a", "an", "the", "his", "her", "its", "of", "to")
    return False


def at_because(text: str, again: Again) -> Iterator[Pieces]:
    """`He was envious, because her feathers were white.` → `He was envious. Her feathers were white.`"""
    match = _BECAUSE.search(text)
    if match and _begins_with_deed(match["right"]):
        yield capital(text[: match.start()]), capital(match["right"])


def at_of_which(text: str, again: Again) -> Iterator[Pieces]:
    """`They fought in a field, at one side of which was a marsh.` → `… At one side of it was a marsh.`"""
    if match := _OF_WHICH.match(text):
        yield (
            capital(match["left"]),
            capital(f"{match['where']} {match['place']} {match['verb']} {match['what']}"),
        )
    if (match := _ONE_OF.match(text)) and has_verb(match["right"]):
        yield capital(match["left"]), capital(f"{match['one']} of them {match['right']}")


def at_and_while(text: str, again: Again) -> Iterator[Pieces]:
    """`He forgot to latch the door and while he was gone a weasel walked in.` → `… While he was gone, a weasel walked in.`"""
    match = _AND_WHILE.match(text)
    if match and has_verb(match["left"]) and has_verb(match["clause"]) and _begins_with_deed(match["right"]):
        yield capital(match["left"]), capital(f"{match['joint']} {match['clause']}, {match['right']}")


def at_suddenly(text: str, again: Again) -> Iterator[Pieces]:
    """`He thought that the end was near, when suddenly, down he went into a hole.` → `… Suddenly, down he went into a hole.`"""
    match = _SUDDENLY.match(text)
    if match is None or min(len(match[side].split()) for side in ("left", "right")) < FEWEST_WORDS:
        return
    begun = begins_clause(match["right"]) or _begins_with_deed(match["right"])
    if has_verb(match["left"]) and begun and not _HABIT.search(match["left"]):
        yield capital(match["left"]), capital(f"{match['how']}, {lowered(match['right'])}")
