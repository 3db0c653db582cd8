"""Scenes to the letter: who is held hangs from who holds them, a crowd has its number, and faces stay clear."""

from __future__ import annotations

from random import Random

import pytest

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Relation, ShotKind, Staging
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.scenery.blocking import block_actors
from storyassets.providers.embedded.scenery.carrying import load_actors
from storyassets.providers.embedded.scenery.compose import compose
from storyassets.providers.embedded.scenery.seating import guests_of, seat_guests, settle_in_vessels
from storyassets.providers.protocols import ShotPictureRequest, Sitter

SIZE = (1000.0, 1778.0)
SPECIES = frozenset(species.value for species in Species)


def a_look(species: Species, **facts: object) -> Look:
    known: dict[str, object] = {"species": species, "sex": Sex.UNKNOWN, "age": Age.ADULT}
    return Look.model_validate({**known, **facts})


def a_request(
    *actors: Actor, crowd: bool = False, props: tuple[Prop, ...] = (), **facts: object
) -> ShotPictureRequest:
    names = dict.fromkeys([*(a.character_id for a in actors), *(a.holds for a in actors)])
    known = {"setting": Setting.FIELD, "actors": actors, "props": props, **facts}
    return ShotPictureRequest(
        kind=ShotKind.BROLL,
        framing=Framing.MEDIUM,
        staging=Staging.model_validate(known),
        sitters=tuple(
            Sitter(character_id=name, look=a_look(Species(name), crowd=crowd))
            for name in names
            if name in SPECIES
        ),
        style=Style.STORYBOOK,
        width_px=360,
        height_px=640,
    )


def loaded(request: ShotPictureRequest):
    placed = block_actors(request, *SIZE, Random(1))
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    return load_actors(placed, looks, request.framing, SIZE, request.staging)


@pytest.mark.parametrize(
    ("holder", "held"),
    [
        ("fox", "hen"),
        ("cat", "mouse"),
        ("human", "cock"),
        ("eagle", "lamb"),
        ("wolf", "lamb"),
        ("human", "cat"),
    ],
)
def test_who_is_held_is_drawn_smaller_than_the_holder(holder: str, held: str) -> None:
    (one,) = loaded(a_request(Actor(character_id=holder, action=Action.CARRY, holds=held)))
    assert one.load is not None
    assert 0 < one.load.height * one.load_scale < max(one.height, one.width)


def test_who_is_held_changes_the_picture_and_stands_nowhere_else() -> None:
    free = a_request(Actor(character_id="fox", action=Action.CARRY))
    holding = a_request(Actor(character_id="fox", action=Action.CARRY, holds="hen"))
    assert len(loaded(holding)) == 1
    assert compose(holding).document != compose(free).document


def test_a_held_prop_is_drawn_once() -> None:
    stick = a_request(Actor(character_id="human", action=Action.WALK, holds="stick"), props=(Prop.STICK,))
    beside = a_request(Actor(character_id="human", action=Action.WALK), props=(Prop.STICK,))
    held = compose(stick).document
    assert held != compose(beside).document
    assert held.count('"ph-0"') <= 1
    assert "p0-0" not in held


@pytest.mark.parametrize("species", [Species.FOX, Species.HUMAN, Species.HEN, Species.ANT, Species.SUN])
@pytest.mark.parametrize("action", [Action.CARRY, Action.GIVE])
def test_empty_hands_hold_no_bundle(species: Species, action: Action) -> None:
    look = a_look(species)
    full = draw_figure(look, action, Emotion.CALM, facing=Facing.RIGHT, prefix="a")
    empty = draw_figure(look, action, Emotion.CALM, facing=Facing.RIGHT, prefix="a", empty_handed=True)
    assert len(empty.svg) < len(full.svg)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
def test_a_crowd_has_exactly_as_many_as_it_counts(count: int) -> None:
    request = a_request(Actor(character_id="fox", count=count), crowd=True)
    (crowd,) = block_actors(request, *SIZE, Random(1))
    assert len(crowd.members) == count


def test_who_is_under_somebody_lies_in_front_of_them() -> None:
    guest = Actor(character_id="fox", action=Action.SLEEP, at="hen", relation=Relation.UNDER)
    request = a_request(Actor(character_id="hen"), guest)
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    assert guests_of(request.staging.actors, frozenset(looks)) == (guest,)
    alone = block_actors(a_request(Actor(character_id="hen")), *SIZE, Random(1))
    host, under = seat_guests(alone, (guest,), looks, Framing.MEDIUM, SIZE[1])
    assert abs(under.x - host.x) < host.width / 2
    assert under.nearest.dy > host.nearest.dy
    assert under.width <= max(host.width, host.height)


def test_a_rider_sits_above_the_ground() -> None:
    guest = Actor(character_id="mouse", action=Action.SIT, at="bear", relation=Relation.ON)
    looks = {"mouse": a_look(Species.MOUSE), "bear": a_look(Species.BEAR)}
    alone = block_actors(a_request(Actor(character_id="bear", action=Action.WALK)), *SIZE, Random(1))
    host, rider = seat_guests(alone, (guest,), looks, Framing.MEDIUM, SIZE[1])
    assert 0 < rider.lift < host.height
    assert rider.height < host.height


@pytest.mark.parametrize(
    "vessel", [Prop.HAT, Prop.BOX, Prop.NEST, Prop.WELL, Prop.BASKET, Prop.POT, Prop.BOAT, Prop.PEDALO]
)
def test_who_is_in_something_looks_out_of_it(vessel: Prop) -> None:
    actor = Actor(character_id="hen", at=vessel.value, relation=Relation.IN)
    request = a_request(actor, props=(vessel,))
    (one,) = settle_in_vessels(block_actors(request, *SIZE, Random(1)), (vessel,), 0)
    assert one.host is vessel
    assert one.lift >= 0
    assert (
        compose(request).document != compose(a_request(Actor(character_id="hen"), props=(vessel,))).document
    )
