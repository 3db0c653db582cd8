"""A car of today from its side: who drives has the hands at the wheel."""

from __future__ import annotations

import pytest

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.providers.embedded.scenery.at_wheel import is_at_wheel, lay_at_wheel
from storyassets.providers.protocols import ShotPictureRequest, Sitter

LOOKS = {
    "driver": Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.ADULT),
    "child": Look(species=Species.HUMAN, sex=Sex.MALE, age=Age.CHILD),
    "dog": Look(species=Species.DOG, sex=Sex.MALE, age=Age.ADULT),
}


def asked(*who: str, setting: Setting = Setting.CAR, framing: Framing = Framing.MEDIUM) -> ShotPictureRequest:
    actors = tuple(Actor(character_id=one, action=Action.SIT) for one in who)
    return ShotPictureRequest(
        kind=ShotKind.BROLL,
        framing=framing,
        staging=Staging(setting=setting, actors=actors, place_seed=1, of_today=True),
        sitters=tuple(Sitter(character_id=one, look=LOOKS[one]) for one in who),
        style=Style.STORYBOOK,
        width_px=270,
        height_px=480,
        seed=3,
    )


@pytest.mark.parametrize("riders", [("driver",), ("driver", "child")])
def test_people_in_a_car_are_seen_through_its_window(riders):
    request = asked(*riders)
    assert is_at_wheel(request)
    layers = lay_at_wheel(request)
    assert len(layers.eyes) == len(riders)
    assert "nan" not in layers.middle


def test_nobody_else_is_at_a_wheel():
    assert not is_at_wheel(asked("dog"))
    assert not is_at_wheel(asked())
    assert not is_at_wheel(asked("driver", setting=Setting.CITY))
    assert not is_at_wheel(asked("driver", framing=Framing.CLOSE))
