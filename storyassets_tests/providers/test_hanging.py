"""What grows over somebody's head hangs there until they have it."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.hanging import hangs


def test_grapes_hang_out_of_doors_and_lie_in_a_room_or_a_basket():
    seen = [
        hangs(Prop.GRAPES, Staging(setting=setting, props=props), ())
        for setting, props in (
            (Setting.FOREST, (Prop.GRAPES,)),
            (Setting.KITCHEN, (Prop.GRAPES,)),
            (Setting.GARDEN, (Prop.GRAPES, Prop.BASKET)),
        )
    ]
    assert seen == [True, False, False]
    assert not hangs(Prop.CHEESE, Staging(setting=Setting.FOREST, props=(Prop.CHEESE,)), ())
