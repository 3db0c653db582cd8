"""A sign that was read on a wall hangs there still."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Condition, ShotKind
from storyassets.story.directing.signs_again import show_signs_again
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, a_film


@pytest.mark.parametrize(
    ("read", "room", "prop", "setting"),
    [
        ("NO DOGS", Setting.OFFICE, Prop.NOTICE, Setting.OFFICE),
        ("NO CATS", Setting.OFFICE, Prop.SIGNPOST, Setting.PARKING),
        ("NO DOGS", Setting.ROAD, Prop.SIGNPOST, Setting.PARKING),
    ],
)
def test_only_what_was_read_on_a_wall_hangs_there_again(read, room, prop, setting):
    points = CLARA.model_copy(update={"action": Action.POINT, "at": Prop.SIGNPOST.value})
    film = a_film(
        Setting.PARKING,
        ("The boss came.", (BOSS,)),
        ("It said no dogs.", ()),
        ("I pointed at it.", (points,)),
    )
    for index, where, thing, says in (
        (1, room, Prop.NOTICE, read),
        (2, Setting.PARKING, Prop.SIGNPOST, "NO DOGS"),
    ):
        film.stagings[index] = film.stagings[index].model_copy(
            update={"setting": where, "props": (thing,), "conditions": (Condition(prop=thing, says=says),)}
        )
    film.kinds[1] = ShotKind.INSERT
    show_signs_again(film)
    last = film.stagings[2]
    assert (last.props, last.setting) == ((prop,), setting)
    assert last.condition_of(prop).says == "NO DOGS"
    assert (last.actors[0].at == Prop.SIGNPOST.value) is (prop is Prop.SIGNPOST)
