"""Other rooms: a long stay at home goes on in the kitchen or on the stairs, from a new time on and not within a scene."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.story.directing.other_rooms import go_through_the_house
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, a_film

_STAY = ["She sat and read."] * 6


def rooms_of(*texts, of_today=True, props=(), long=True):
    """The settings after six pictures in a living room, each line with these things."""
    after = [*texts, *(["She read on."] * 9 if long else [])]
    film = a_film(Setting.ROOM, *((text, (CLARA,)) for text in [*_STAY, *after]))
    film.stagings[6] = film.stagings[6].model_copy(update={"props": props})
    seen = go_through_the_house(film.stagings, film.passages, of_today=of_today)
    assert all(one.setting is Setting.ROOM for one in seen[:6])
    return [one.setting for one in seen[6 : 6 + len(texts)]]


@pytest.mark.parametrize(
    "text",
    [
        "By spring she had had enough.",
        "The next morning Clara called him.",
        "On Friday a letter came.",
        "Two weeks later he wrote again.",
        "One night the phone rang.",
    ],
)
def test_a_new_time_begins_in_another_room_and_its_scene_stays_there(text):
    assert rooms_of(text, "She put it down.") == [Setting.KITCHEN, Setting.KITCHEN]


@pytest.mark.parametrize(
    "text",
    ["She put it down.", "On his knees lay a cat.", "The next person came in.", "In spring the sofa came."],
)
def test_in_the_middle_of_a_scene_and_at_what_stands_there_nobody_leaves(text):
    assert rooms_of(text) == [Setting.ROOM]


def test_a_piano_is_not_carried_to_the_kitchen():
    assert rooms_of("By spring she had had enough.", props=(Prop.PIANO,)) == [Setting.ROOM]


def test_a_short_stay_and_a_tale_of_old_stay_in_one_room():
    assert rooms_of("By spring she had had enough.", long=False) == [Setting.ROOM]
    assert rooms_of("By spring she had had enough.", of_today=False) == [Setting.ROOM]
