"""Who lurks is behind a door ajar: seen in its gap, with claws on its edge, while whoever fears it keeps clear."""

from __future__ import annotations

import pytest

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Actor, Relation
from storyassets.providers.embedded.scenery.lurking import (
    DOOR_AT,
    GAP,
    HIGH,
    WIDE,
    keep_clear,
    lurker_of,
    without_lurker,
)
from storyassets.providers.embedded.scenery.placing import place_actors
from storyassets.providers.embedded.scenery.scene import lay_scene
from storyassets.providers.embedded.scenery.wall_shadow import GLOW
from storyassets_tests.providers.test_places import a_shot

MOUSE = Actor(character_id="c0")
CAT = Actor(character_id="c1", at=Prop.DOOR.value, relation=Relation.BEHIND)


def at_the_door(*actors: Actor, kind: Species = Species.CAT):
    told = {"setting": Setting.COTTAGE, "props": (Prop.DOOR,), "actors": actors}
    return a_shot(Species.MOUSE, kind, framing=Framing.MEDIUM, **told)


@pytest.mark.parametrize(
    ("actors", "kind", "lurks"),
    [
        ((MOUSE, CAT), Species.CAT, True),
        ((MOUSE, CAT), Species.HUMAN, False),
        ((CAT,), Species.CAT, False),
        ((MOUSE, CAT.model_copy(update={"relation": Relation.BESIDE})), Species.CAT, False),
    ],
)
def test_a_beast_lurks_behind_a_door_before_which_somebody_is(actors, kind, lurks):
    assert (lurker_of(at_the_door(*actors, kind=kind)) is not None) is lurks


def test_whoever_fears_it_stands_clear_of_the_door():
    request = at_the_door(MOUSE, CAT)
    lurker = lurker_of(request)
    left = without_lurker(request, lurker)
    assert (left.staging.actors, left.staging.props, left.framing) == ((MOUSE,), (), Framing.WIDE)
    width, height = request.width_px, request.height_px
    placed = place_actors(left, (width, height))
    (one,) = keep_clear(placed, lurker, width)
    assert one.x < DOOR_AT * width - HIGH * WIDE * height * (1 - GAP) / 2
    assert keep_clear(placed, None, width) == placed


def test_the_door_with_its_lurker_is_in_the_picture():
    with_cat, with_wolf = (lay_scene(at_the_door(MOUSE, CAT, kind=k)) for k in (Species.CAT, Species.WOLF))
    assert with_cat != with_wolf
    assert "lkc" in with_cat.back + with_cat.middle
    alone = lay_scene(at_the_door(MOUSE, MOUSE))
    assert "lkc" not in alone.back + alone.middle


@pytest.mark.parametrize(("shadow", "lit"), [(True, True), (False, False)])
def test_who_casts_a_shadow_stands_in_a_door_whose_light_is_on_the_wall(shadow, lit):
    cat = Actor(character_id="c1", shadow=shadow)
    back = lay_scene(at_the_door(MOUSE, cat)).back

    assert (GLOW in back) is lit
