"""Striking first lines from a story's own facts: a warning that somebody speaks, a deed of the conflict told at once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.language import close_sentence, in_turn
from storyassets.story.words.single_deeds import single_deeds
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.compress import wordings_of
from storyassets.story.writing.events import rate_events
from storyassets.story.writing.parts import Part
from storyassets.story.writing.questions import ask_deed, indefinite, subject_and_predicate, without_opener
from storyassets.story.writing.signs import CUE, DEED, GOAL, PROBLEM

DEED_FROM = 0.04
DEED_UNTIL = 0.6
WARNED_UNTIL = 0.72
LONGEST_PREDICATE_WORDS = 8
FEWEST_PREDICATE_WORDS = 3
FEWEST_EVENTS = 1.7
SIGN_WORTH = 0.9
DEED_WORTH = 1.35
EVENTS_SHARE = 0.3
MOST_DEED_WORTH = 2.35
COUNT_WORTH = 0.25
SECOND_LESS = 0.05
WARNING_WORTH = 3.2
FORBIDDING_WORTH = 2.0
LONGEST_WARNING_WORDS = 9
FEWEST_WARNING_WORDS = 4

_WARNING = re.compile(
    r"\bor (?:else|you|he|she|they|we|I)\b(?: will| shall|'ll| must)?|\b(?:beware|must never|on no account)\b",
    re.I,
)
_FORBIDDING = re.compile(r"^(?:Do not|Don't|Never|You must|You shall not|Whoever)\b", re.I)
_FORETELLS = re.compile(r"^(?:If|Whoever|He who|Anyone|You will|You shall|You must|One)\b")
_COUNT = re.compile(r"\b(?:two|three|four|five|six|seven|nine|ten|twelve|hundred|thousand)\b", re.I)
_WHEN = re.compile(
    r"^(?:Then |But |So )?(?:one|that|the next) (?:\w+ )?(?:day|night|morning|evening|afternoon),? (?=(?:the|a|an)\b|[A-Z])",
    re.I,
)
LEANING = re.compile(
    r"\b(?:he|she|they|him|them|it|its|this|that|these|those|there|here|so|such|one|ones|another|again|too|also|other|same|which|what|who|how|I|we|you)\b|[,;:\"—]",
    re.I,
)
_FLAT = word_set(
    "was were had did said asked answered replied thought knew saw heard seemed came went stood sat lay looked began lived happened told called could would disappeared vanished"
)
_ENDS_OPEN = word_set(
    "from to of at by in on into for with and or but as than a an the his her their down up"
)


def striking_lines(
    parts: Sequence[Part], people: People, main: Sequence[str], seed: int
) -> list[tuple[float, str, Part]]:
    """First lines with their worth, and the part that each comes from."""
    found: list[tuple[float, str, Part]] = []
    for part in parts:
        if part.speaker and part.place < WARNED_UNTIL:
            found += [(worth, text, part) for worth, text in _warnings(part)]
        elif DEED_FROM < part.place < DEED_UNTIL and set(part.subjects[:1]) & set(main):
            found += [(worth, text, part) for worth, text in _deeds(part, people, seed)]
    return found


def _warnings(part: Part) -> list[tuple[float, str]]:
    """`Whoever opens this door must never come back.`"""
    text = close_sentence(without_opener(part.wordings[0]))
    if not FEWEST_WARNING_WORDS <= len(text.split()) <= LONGEST_WARNING_WORDS or text.endswith("?"):
        return []
    if not _FORETELLS.match(text):  # an order to nobody one knows
        return []
    if _WARNING.search(text):
        return [(WARNING_WORTH, text)]
    return [(FORBIDDING_WORTH, text)] if _FORBIDDING.match(text) else []


def _deeds(part: Part, people: People, seed: int) -> list[tuple[float, str]]:
    """`A wolf put on the skin of a sheep.`, or why he did."""
    lines: list[tuple[float, str]] = []
    for deed in single_deeds(part.wordings[0]):
        if _events_of(deed) < FEWEST_EVENTS:
            continue
        bare = without_opener(_WHEN.sub("", deed))
        for wording in wordings_of(f"{bare[:1].upper()}{bare[1:]}", {}):
            if found := _as_lines(wording.text, part, people, seed):
                lines += found
                break
    return lines


def _events_of(text: str) -> float:
    return rate_events(text) + SIGN_WORTH * sum(
        bool(sign.search(text)) for sign in (DEED, PROBLEM, GOAL, CUE)
    )


def _as_lines(text: str, part: Part, people: People, seed: int) -> list[tuple[float, str]]:
    """The deed as first lines, told and asked about, if it is short and enough happens in it."""
    who, predicate = subject_and_predicate(text.rstrip(".!"), part, people)
    words = predicate.split()
    if (
        who is None
        or who == FIRST_PERSON
        or not FEWEST_PREDICATE_WORDS <= len(words) <= LONGEST_PREDICATE_WORDS
    ):
        return []
    events = _events_of(predicate)
    flat = words[0].lower() in _FLAT or words[-1].lower() in _ENDS_OPEN
    if events < FEWEST_EVENTS or flat or LEANING.search(predicate):
        return []
    name = indefinite(who, people)
    asked = ask_deed(people.called(who), predicate)
    told = [f"{name[:1].upper()}{name[1:]} {predicate}.", *([asked] if asked else [])]
    worth = min(MOST_DEED_WORTH, DEED_WORTH + EVENTS_SHARE * events)
    worth += COUNT_WORTH * bool(_COUNT.search(predicate))
    return [(worth - SECOND_LESS * n, line) for n, line in enumerate(in_turn(predicate, told, seed))]
