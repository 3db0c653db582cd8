"""Scenes: how the place lasts, moves and comes back from one passage to the next."""

from __future__ import annotations

import pytest

from storyassets.model.place import Landmark, Setting, Weather
from storyassets.model.script import Beat
from storyassets.model.shot import Staging
from storyassets_tests.fakes.episodes import a_line, a_person, a_script
from storyassets_tests.story.directing.test_direct_scenes import by_line

ANNA, TOM = a_person("Anna"), a_person("Tom")


def told(*texts: str) -> list[Staging]:
    lines = [a_line(text, f"s{k}", Beat.SETUP) for k, text in enumerate(texts)]
    shots = by_line(a_script(*lines, roles=(ANNA, TOM)))
    return [shots[line.line_id].staging for line in lines if line.line_id in shots]


def test_a_sign_stays_until_they_leave_and_is_there_when_they_come_back():
    places = told(
        "Anna sat outside a bakery and waited for her brother.",
        "She cried bitterly for a very long time.",
        "Then she went alone to the river to wash.",
        "At last Tom and Anna ran back together, laughing.",
    )
    assert [place.landmark for place in places] == [Landmark.BAKERY, Landmark.BAKERY, None, Landmark.BAKERY]
    assert places[2].setting is Setting.RIVER


def test_a_ship_goes_under_at_sea_and_the_story_goes_on_where_it_was():
    before, wreck, after = told(
        "Anna sat all day long in the garden.",
        "That night a great storm sank his ship.",
        "Tom laughed about it for many happy days.",
    )
    assert (wreck.setting, wreck.weather, wreck.actors) == (Setting.SEA, Weather.RAIN, ())
    assert after.setting is before.setting is Setting.GARDEN and after.weather is Weather.CLEAR


def test_whoever_stays_behind_goes_home_from_the_quay():
    quay, home = told("Her poor brother Tom went to sea.", "Anna cried bitterly for a very long time.")
    assert quay.setting is Setting.HARBOUR
    assert home.setting in (Setting.ROOM, Setting.COTTAGE)


def test_cards_have_an_end():
    tavern, _, later = told(
        "Tom lost all of his money at cards.",
        "He only laughed about it for a while.",
        "One night, Anna sat down to think about it.",
    )
    assert tavern.setting is Setting.TAVERN and later.setting is not Setting.TAVERN


@pytest.mark.parametrize(
    ("text", "weather"),
    [("It was the coldest night of the year.", Weather.SNOW), ("It was a warm night.", Weather.CLEAR)],
)
def test_a_story_of_deep_winter_begins_in_snow(text, weather):
    assert told("Anna had one hen.", text)[0].weather is weather


def test_a_herd_is_minded_in_the_field_and_the_story_goes_on_indoors():
    before, herding, after = told(
        "Anna sat all day long in the kitchen.",
        "Every day Tom had to tend the geese.",
        "Anna thought of her mother and began to cry.",
    )
    assert before.setting is after.setting is Setting.KITCHEN
    assert herding.setting is Setting.FIELD


@pytest.mark.parametrize(
    "text", ["In the drought the cattle lay down.", "The drought took the harvest and the goats."]
)
def test_whoever_tells_of_a_drought_is_on_parched_land(text: str) -> None:
    assert told(text, "Anna cried bitterly for a very long time.")[0].setting is Setting.PARCHED


def test_a_drought_of_ideas_is_told_at_home() -> None:
    assert told("Anna had a drought of ideas.", "Tom laughed.")[0].setting is not Setting.PARCHED
