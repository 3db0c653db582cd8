"""Asked: a first line for a story that offers no sharper one: why somebody in it did, or could not do, what they did."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.single_deeds import single_deeds
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.compress import wordings_of
from storyassets.story.writing.events import rate_events
from storyassets.story.writing.parts import Part
from storyassets.story.writing.questions import ask_deed, subject_and_predicate, without_opener
from storyassets.story.writing.stakes import things_in
from storyassets.story.writing.striking import LEANING

ASKED_FROM = 0.08
ASKED_UNTIL = 0.85
UNDONE_UNTIL = 0.97
FEWEST_PREDICATE_WORDS = 3
LONGEST_PREDICATE_WORDS = 9
MIDDLE = 0.5
"""What happens in the middle of a story is asked about rather than how it begins or ends."""

NOT_DONE_WORTH = 0.9
THING_WORTH = 0.5
WAY_WORTH = 0.6

_NOT_DONE = re.compile(r"(?P<did>could|would|did|dared) (?P<no>not|never|hardly) (?P<rest>.+)$")
_HAD_TO = re.compile(r"had to (?P<rest>.+)$")
_WAY = re.compile(r"\b(?:run|fly|climb|jump|flee|creep|go|spread|drop|throw|burst|put|take off|hide)\b")
_NO_END = word_set("from to of at by in on into for with and or but as than a an the his her their about not")
_FLAT = word_set(
    "return provide try begin happen think know see hear seem stand live say ask tell answer reply bestow caution"
)


def asked_lines(parts: Sequence[Part], people: People, main: Sequence[str]) -> list[str]:
    """`Why did the Crane fly up toward the sun?`, the strangest deed first."""
    rated = [
        (worth, -n, text)
        for n, part in enumerate(parts)
        if part.speaker is None and not part.aloud and ASKED_FROM < part.place < UNDONE_UNTIL
        for worth, text in _of_part(part, people, main)
    ]
    return list(dict.fromkeys(text for _, _, text in sorted(rated, reverse=True)))


def _of_part(part: Part, people: People, main: Sequence[str]) -> Iterator[tuple[float, str]]:
    for deed in single_deeds(part.wordings[0]):
        bare = without_opener(deed)
        for wording in wordings_of(f"{bare[:1].upper()}{bare[1:]}", {}):
            who, predicate = subject_and_predicate(wording.text.rstrip(".!"), part, people)
            words = predicate.split()
            if who is None or who == FIRST_PERSON or who not in main or LEANING.search(predicate):
                continue
            if not FEWEST_PREDICATE_WORDS <= len(words) <= LONGEST_PREDICATE_WORDS or words[-1] in _NO_END:
                continue
            undone = _NOT_DONE.match(predicate) or _HAD_TO.match(predicate)
            if part.place > ASKED_UNTIL and not undone:
                continue
            if text := _why(people.called(who), predicate):
                yield _worth(text, predicate, part), text


def _why(name: str, predicate: str) -> str | None:
    """`could not get out` → `Why could the fly not get out?`"""
    if undone := _NOT_DONE.match(predicate):
        return f"Why {undone['did']} {name} {undone['no']} {undone['rest']}?"
    if forced := _HAD_TO.match(predicate):
        return f"Why did {name} have to {forced['rest']}?"
    asked = ask_deed(name, predicate)
    flat = asked is not None and set(asked.removeprefix(f"Why did {name} ").split()[:1]) & _FLAT
    return None if flat else asked


def _worth(text: str, predicate: str, part: Part) -> float:
    worth = rate_events(predicate) + NOT_DONE_WORTH * bool(_NOT_DONE.match(predicate))
    worth += THING_WORTH * bool(things_in(predicate)) + WAY_WORTH * bool(_WAY.search(text))
    return worth - abs(part.place - MIDDLE)
