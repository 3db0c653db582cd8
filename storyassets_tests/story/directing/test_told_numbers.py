"""Told numbers: a number to call is read; what only counts or names something is not."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat
from storyassets.model.shot import ShotKind, Staging, WordSpan
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.told_numbers import show_numbers
from storyassets_tests.fakes.episodes import a_line


def _kind_of(text: str) -> tuple[ShotKind, Staging]:
    """The picture of a line that is followed by another."""
    passages = []
    for line in (a_line(text, "l0", Beat.CONFLICT), a_line("Then it rained.", "l1", Beat.CONFLICT)):
        words = tuple(line.text.split())
        span = WordSpan(line_id=line.line_id, first_word=0, end_word=len(words))
        passages.append(Passage(spans=(span,), line=line, words=words, length=2.0, lines=(line,)))
    kinds = [ShotKind.BROLL, ShotKind.BROLL]
    shown = show_numbers([Staging(setting=Setting.ROOM)] * 2, passages, kinds)
    return kinds[0], shown[0]


@pytest.mark.parametrize(
    "text",
    [
        "The next morning she gave me her number.",
        "A nurse wrote down my brother's phone number.",
        "He left me the telephone number and walked out.",
        "Here is my number.",
    ],
)
def test_a_number_that_is_given_is_read(text: str) -> None:
    kind, staging = _kind_of(text)

    assert kind is ShotKind.INSERT
    assert any(sign.isdigit() for sign in staging.condition_of(Prop.LETTER).says)


@pytest.mark.parametrize(
    "text",
    [
        "A number of people waited for the tram.",
        "He knew his number was up.",
        "She wrote her number on his hand.",
        "The coach gave me his number nine jersey.",
        "I lived at number nine.",
    ],
)
def test_what_is_no_number_to_call_is_not(text: str) -> None:
    assert _kind_of(text)[0] is ShotKind.BROLL
