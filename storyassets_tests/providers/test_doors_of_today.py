"""Tests of doors: one of today has its frame and panels, open or under a fist; a tale's is an arch."""

from __future__ import annotations

import pytest

from storyassets.model.character import Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor
from storyassets.providers.embedded.scenery.scene import lay_scene
from storyassets_tests.providers.test_places import a_shot

_ARCH = "M-130 0V-280Q-130 -390 0 -390"


@pytest.mark.parametrize("action", [Action.OPEN, Action.KNOCK])
@pytest.mark.parametrize("setting", [Setting.CORRIDOR, Setting.DRIVEWAY])
def test_no_house_of_today_has_the_door_of_a_castle(action: Action, setting: Setting) -> None:
    actor = Actor(character_id="c0", action=action, at=Prop.DOOR.value)
    of_today, of_old = (
        lay_scene(a_shot(Species.HUMAN, setting=setting, actors=(actor,), props=(Prop.DOOR,), of_today=today))
        for today in (True, False)
    )
    drawn = of_today.back + of_today.middle
    assert _ARCH not in drawn
    assert action is not Action.OPEN or _ARCH in of_old.back + of_old.middle
