"""Thresholds: a door opened to somebody is a lit doorway; a radio and a reef are drawn where the story has them."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Action, Actor, Condition, Relation, Staging
from storyassets.providers.embedded.scenery.scene import lay_scene
from storyassets.providers.embedded.scenery.threshold import opens_door
from storyassets_tests.providers.test_places import a_shot

OPENS = Actor(character_id="a", action=Action.OPEN, at=Prop.DOOR.value, relation=Relation.BESIDE)
VISITS = Actor(character_id="b", action=Action.LOOK)


@pytest.mark.parametrize(
    ("setting", "actors", "opened"),
    [
        (Setting.VILLAGE, (OPENS, VISITS), True),
        (Setting.VILLAGE, (OPENS,), False),
        (Setting.COTTAGE, (OPENS, VISITS), False),
        (Setting.VILLAGE, (VISITS, VISITS), False),
    ],
)
def test_a_door_is_a_threshold_when_it_is_opened_to_somebody_outside(setting, actors, opened):
    assert opens_door(Staging(setting=setting, actors=actors)) is opened


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        (Setting.LIGHTHOUSE, {"conditions": (Condition(prop=Prop.LAMP, state=PropState.DARK),)}),
        (Setting.CABIN, {"props": (Prop.RADIO,)}),
        (Setting.LAMP_ROOM, {"props": (Prop.RADIO,)}),
        (Setting.FIELD, {"vistas": (Setting.FOREST, Setting.VILLAGE)}),
    ],
)
def test_what_is_told_of_a_place_is_in_its_backdrop(setting, told):
    night = {"setting": setting, "time_of_day": TimeOfDay.NIGHT}
    assert lay_scene(a_shot(**night, **told)).back != lay_scene(a_shot(**night)).back
