"""An hour that is told, as a clock shows it."""

from __future__ import annotations

import pytest

from storyassets.story.directing.hours_told import find_hour


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("At quarter to five the bell rang.", "4:45"),
        ("It went at half two in the morning.", "2:30"),
        ("At ten past midnight", "12:10"),
        ("by twenty to one", "12:40"),
        ("At five I washed my hands.", "five"),
        ("Six o'clock came.", "six"),
        ("the kitchen at 9 a.m.", "9:00"),
        ("At 3:10 it moved.", "3:10"),
        ("One of five men", None),
        ("Ten to one it rains.", None),
        ("At one end of the hall", None),
        ("at six other houses", None),
        ("He looked at one.", None),
    ],
)
def test_an_hour_is_told(words, hour):
    assert find_hour(words) == hour
