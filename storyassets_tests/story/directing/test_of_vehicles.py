"""Of vehicles: a steering wheel lies on no floor, and a radio in a cab has a handset."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, ShotKind
from storyassets.story.directing.of_vehicles import keep_to_vehicles
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, a_film

WHEEL, RADIO = Prop.STEERING_WHEEL, Prop.RADIO


def with_wheel(text, *actors):
    film = a_film(Setting.GARAGE, ("It was noon.", (CLARA,)), (text, actors))
    film.stagings[1] = film.stagings[1].model_copy(update={"props": (Prop.TRUCK, WHEEL)})
    keep_to_vehicles(film)
    return film.kinds[1], film.stagings[1].props


def test_a_wheel_that_is_told_of_is_seen_near_and_alone():
    assert with_wheel("There were cobwebs on the wheel.") == (ShotKind.INSERT, (WHEEL,))


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("On its edge there was snow.", ()),
        ("Clara looked at the wheel.", (CLARA.model_copy(update={"toward": WHEEL.value}),)),
    ],
)
def test_it_lies_by_nobody(text, actors):
    assert with_wheel(text, *actors) == (ShotKind.BROLL, (Prop.TRUCK,))


@pytest.mark.parametrize(
    ("setting", "held"),
    [(Setting.CAR, Prop.MICROPHONE), (Setting.SHIP, Prop.MICROPHONE), (Setting.KITCHEN, RADIO)],
)
def test_who_picks_up_the_radio_in_a_cab_has_its_handset(setting, held):
    takes = CLARA.model_copy(update={"action": Action.TAKE_UP, "holds": RADIO.value})
    film = a_film(setting, ("It was noon.", (CLARA,)), ("She picked up the radio.", (takes,)))
    film.stagings[1] = film.stagings[1].model_copy(update={"of_today": True})
    keep_to_vehicles(film)
    assert film.stagings[1].actors[0].holds == held.value
