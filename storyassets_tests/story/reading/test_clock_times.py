"""Tests of clock times: an hour with its half of the day has a light."""

from __future__ import annotations

import pytest

from storyassets.model.place import TimeOfDay
from storyassets.story.reading.light import find_time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("last tuesday, ten to six in the morning, we sat in the van.", TimeOfDay.DAWN),
        ("it was five in the morning.", TimeOfDay.DAWN),
        ("they locked hands at one in the morning.", TimeOfDay.NIGHT),
        ("at quarter to five in the morning it rang.", TimeOfDay.NIGHT),
        ("at half past seven in the morning it rang.", TimeOfDay.DAY),
        ("at half past nine at night she rang.", TimeOfDay.NIGHT),
        ("she came at six in the evening.", TimeOfDay.DUSK),
        ("he left at 4 p.m. with the keys.", TimeOfDay.DAY),
        ("at 11 pm he was still there.", TimeOfDay.NIGHT),
        ("ten thousand lamps burned from dusk to sunrise.", TimeOfDay.NIGHT),
        ("it was all candles in there.", TimeOfDay.NIGHT),
        ("then the day itself, and drizzle.", TimeOfDay.DAY),
        ("by breakfast she was feeding them.", TimeOfDay.DAY),
        ("there were sixty candles on the cake.", None),
        ("she took two to the man in the corner.", None),
        ("one of them sat down.", None),
    ],
)
def test_an_hour_with_its_half_of_the_day_has_a_light(text: str, time: TimeOfDay | None) -> None:
    assert find_time(text) is time
