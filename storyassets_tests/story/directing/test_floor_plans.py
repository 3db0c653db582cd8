"""Floor plans: the hearth of a room."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Staging
from storyassets.story.directing.floor_plans import keep_hearths


def test_a_room_with_a_fire_has_its_hearth_in_all_pictures_and_no_other_place_has():
    cold, by_fire = Staging(setting=Setting.COTTAGE), Staging(setting=Setting.COTTAGE, props=(Prop.FIRE,))
    camp = Staging(setting=Setting.CAMP, props=(Prop.FIRE,))
    kept = keep_hearths([cold, by_fire, camp, Staging(setting=Setting.ROOM)])
    assert [one.hearth for one in kept] == [True, True, False, False]
