"""Kept sides: where a tree, a door or a cupboard stands in all pictures of its place."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from types import SimpleNamespace

import pytest

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Staging
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.kept_sides import kept_side, own_side
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.prop_spots import ON_TABLES, _put_behind, beside_people
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.standpoint import make_stage

SIZE = (1000.0, 1777.8)


def a_stage(place_seed: int = 7) -> Stage:
    staging = Staging(setting=Setting.ROOM, place_seed=place_seed)
    return make_stage(staging, Framing.WIDE, SIZE, 0.8, Random(1))


class _Somebody:
    """As wide as a person, standing at x."""

    def __init__(self, x: float) -> None:
        self.x, self.width = x, 300.0


def somebody(x: float) -> tuple[Placed, ...]:
    return (_Somebody(x),)  # type: ignore[return-value]


def test_a_thing_stands_at_its_own_side_and_who_turns_round_sees_it_at_the_other():
    stage = a_stage()
    sides = {kept_side(stage, Prop.CUPBOARD, somebody(x), 150.0, 0.28) for x in (450.0, 500.0, 550.0)}
    assert sides == {own_side(stage, Prop.CUPBOARD)}
    assert own_side(replace(stage, reverse=True), Prop.CUPBOARD) == -own_side(stage, Prop.CUPBOARD)
    assert {own_side(a_stage(seed), Prop.CUPBOARD) for seed in range(1, 9)} == {-1, 1}


def test_a_thing_makes_way_for_who_would_hide_it():
    stage = a_stage()
    own = own_side(stage, Prop.DOOR)
    assert kept_side(stage, Prop.DOOR, somebody(500.0 + own * 280), 150.0, 0.28) == -own


def test_a_thing_beside_people_is_measured_by_them_and_beside_beasts_by_its_place():
    class Standing(_Somebody):
        def __init__(self, species: Species) -> None:
            super().__init__(400.0)
            self.look = SimpleNamespace(species=species)
            self.nearest = SimpleNamespace(scale=1.0)

    def unit(species: Species) -> float:
        return beside_people(1.4, (Standing(species),), ON_TABLES)  # type: ignore[arg-type]

    assert unit(Species.HUMAN) == ON_TABLES < unit(Species.FOX) == 1.4


@pytest.mark.parametrize("way", [-1, 1])
def test_a_thing_that_somebody_looks_at_is_where_they_look(way):
    doer = _Somebody(500.0)
    doer.way, doer.look = way, SimpleNamespace(species=Species.HUMAN)  # type: ignore[attr-defined]
    doer.nearest = SimpleNamespace(scale=1.0)  # type: ignore[attr-defined]
    doer.actor = SimpleNamespace(toward="bicycle", action=Action.STAND)  # type: ignore[attr-defined]
    pen = _Places("k")
    bicycle = Drawing("", 660.0, 400.0)
    _put_behind(pen, a_stage(), Prop.BICYCLE, bicycle, (doer,), 1.0, 0)  # type: ignore[arg-type]
    assert (pen.x - doer.x) * way > 0


class _Places(Pen):
    """Notes where a thing is put."""

    x = 0.0

    def stand(self, drawing: Drawing, x: float, y: float, scale: float) -> None:
        self.x = x
