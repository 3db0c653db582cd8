"""Tests of floods: when water has come into houses, when it has gone, and when it is only spoken of."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting, Weather
from storyassets.story.directing.high_water import flooded
from storyassets.story.directing.told_scene import Scene
from storyassets.story.reading.floods import flood_comes, flood_goes


@pytest.mark.parametrize(
    "text",
    [
        "the creek came up in the night",
        "the river was in our kitchen by breakfast",
        "i put my foot out of bed and it was wet to the ankle",
        "by then the water was already up to the sofa",
        "the river burst its banks",
        "the cellar was under water",
        "the water climbed the stairs one step at a time",
    ],
)
def test_water_comes(text: str) -> None:
    assert flood_comes(text)


@pytest.mark.parametrize(
    "text",
    [
        "we were there the august the river came up",
        "she was flooded with relief",
        "the water was cold and clear",
        "he came to the window",
        "it was up to the judge",
        "a flood of letters came",
    ],
)
def test_no_water_comes(text: str) -> None:
    assert not flood_comes(text)


def test_it_stays_until_it_goes_or_people_are_safe() -> None:
    bedroom, roof = Scene(Setting.BEDROOM), Scene(Setting.ROOFTOP, cued=True)
    assert flooded(bedroom, bedroom, "the river came in", Weather.RAIN) is Weather.FLOOD
    wet = Scene(Setting.BEDROOM, weather=Weather.FLOOD)
    assert flooded(wet, roof, "we climbed out on the roof", Weather.CLEAR) is Weather.FLOOD
    gym = Scene(Setting.GYM, cued=True)
    assert flooded(wet, gym, "we slept in a gym", Weather.CLEAR) is Weather.CLEAR
    assert flood_goes("the water went down") and flood_goes("two weeks later")
    assert flooded(wet, wet, "then the water went down", Weather.CLEAR) is Weather.CLEAR


def test_who_is_indoors_is_dry_while_the_road_is_under_water() -> None:
    kitchen, city = Scene(Setting.KITCHEN), Scene(Setting.CITY)
    assert flooded(kitchen, kitchen, "the road was under water", Weather.RAIN) is Weather.RAIN
    assert flooded(city, city, "the street was a river", Weather.CLEAR) is Weather.FLOOD
    mine = Scene(Setting.MINE)
    assert flooded(mine, mine, "the water rose up to the knees", Weather.CLEAR) is Weather.CLEAR
