"""Hours read: what somebody reads off a clock is seen on it, where a story turns on the minute."""

from __future__ import annotations

import re

from storyassets.model.prop import Prop
from storyassets.model.shot import Condition, ShotKind
from storyassets.story.directing.film import Film
from storyassets.story.directing.readings import show_alone
from storyassets.story.reading.things import find_props

_READS = re.compile(
    r"\b(?:said|read|reads|says|show(?:s|ed)|blink(?:s|ed|ing)|flash(?:es|ed|ing)|stopped at|stood at) (?:only |just |still )?"
    r"(\d{1,2}:\d\d)\b"
)
_DENIED = re.compile(r"\b(?:not|never|cannot)\b|n['’]t\b")
_CLOCKS = (Prop.DIGITAL_CLOCK, Prop.CLOCK)
_FIGURES = frozenset({Prop.DIGITAL_CLOCK, Prop.OVEN, Prop.MICROWAVE})
"""With one of these in the story its clock counts in figures."""

_NEAR = 4
_FEW = 9
_MOST = 3


def show_read_hours(film: Film) -> None:
    """'It said 9:25', after a clock was named: the clock that says so, in place of the face that tells it."""
    shown = 0
    for index in film.told():
        found, passage = _READS.search(film.text(index)), film.passages[index]
        denied = _DENIED.search(film.text(index))
        if found is None or denied or len(passage.words) > _FEW or shown >= _MOST:
            continue
        clock = _find_clock(film, index)
        if clock is None or film.kinds[index - 1] is ShotKind.INSERT:
            continue
        show_alone(film, index, Condition(prop=clock, says=found.group(1)))
        shown += film.kinds[index] is ShotKind.INSERT


def _find_clock(film: Film, index: int) -> Prop | None:
    """The clock of which the words just before speak, or these; of an oven only the clock can be read."""
    near = {
        prop
        for passage in film.passages[max(0, index - _NEAR) : index + 1]
        for prop in find_props(passage.line.text.split())
    }
    clock = next((prop for prop in _CLOCKS if prop in near), None)
    if near & _FIGURES:
        return Prop.DIGITAL_CLOCK
    return clock
