"""Afloat: who swims is in a water that fills the picture's foot, unless somebody stands on the land beside."""

import pytest

from storyassets.model.camera import Framing
from storyassets.model.place import Setting
from storyassets.model.shot import Action, Actor
from storyassets.providers.embedded.scenery.compose import compose
from storyassets.providers.embedded.scenery.raster import rasterise
from storyassets_tests.providers.test_scenery_literal import a_request

SWIMS = {"action": Action.SWIM}


def foot_colour(*actors: Actor, setting: Setting, framing: Framing = Framing.MEDIUM) -> tuple[float, ...]:
    """The mean colour of the picture's lowest eighth."""
    request = a_request(*actors, setting=setting).model_copy(update={"framing": framing})
    picture = rasterise(compose(request).document)
    part = picture.crop(0, picture.height * 7 // 8, picture.width, picture.height // 8).extract_band(0, n=3)
    return tuple(part.extract_band(band).avg() for band in range(3))


@pytest.mark.parametrize("setting", [Setting.CANAL, Setting.POOL, Setting.FIELD])
@pytest.mark.parametrize("who", ["elephant", "human"])
def test_who_swims_is_in_water_from_side_to_side(setting: Setting, who: str) -> None:
    red, _, blue = foot_colour(Actor(character_id=who, **SWIMS), setting=setting)
    assert blue > red


def test_where_somebody_stands_on_land_the_land_is_seen() -> None:
    swimmer, other = Actor(character_id="duck", **SWIMS), Actor(character_id="human")
    _, green, blue = foot_colour(swimmer, other, setting=Setting.FIELD)
    assert green > blue


def test_who_only_stands_there_stands_on_land() -> None:
    _, green, blue = foot_colour(Actor(character_id="elephant"), setting=Setting.CANAL)
    assert green > blue


@pytest.mark.parametrize("who", ["elephant", "human", "duck"])
def test_seen_from_near_a_swimmer_is_in_the_water_to_the_chest(who: str) -> None:
    near = {"setting": Setting.RIVER, "framing": Framing.CLOSE}
    wet = foot_colour(Actor(character_id=who, **SWIMS), **near)
    assert wet != foot_colour(Actor(character_id=who), **near)
    assert wet[2] > wet[0]
