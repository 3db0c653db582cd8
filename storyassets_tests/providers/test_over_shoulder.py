"""Over the shoulder in scenes: who is near stands on the side to which the other looks, and covers no face."""

from __future__ import annotations

import pytest

from storyassets.model.brief import Style
from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Age, Costume, HairStyle, Look, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.shot import Action, Actor, ShotKind, Staging, Turned
from storyassets.providers.embedded.figures.ages import beast_plan_of, coat_of
from storyassets.providers.embedded.figures.back_view import draw_back_view
from storyassets.providers.embedded.figures.beast_back import draw_beast_back
from storyassets.providers.embedded.figures.beast_ears import inner_colour
from storyassets.providers.embedded.figures.beasts import BEASTS
from storyassets.providers.embedded.figures.costumes import outfit_of
from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.scenery.over_shoulder import (
    INSIDE,
    REACH,
    at_the_edge,
    crown_of,
    hearer_of,
)
from storyassets.providers.embedded.scenery.page import page_size
from storyassets.providers.embedded.scenery.scene import lay_scene
from storyassets.providers.protocols import ShotPictureRequest, Sitter

LOOKS = {
    "ann": Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.ADULT),
    "tim": Look(species=Species.HUMAN, sex=Sex.MALE, age=Age.CHILD),
    "fox": Look(species=Species.FOX, sex=Sex.MALE, age=Age.ADULT),
    "cat": Look(species=Species.CAT, sex=Sex.MALE, age=Age.ADULT),
    "crow": Look(species=Species.CROW, sex=Sex.MALE, age=Age.ADULT),
    "ant": Look(species=Species.ANT, sex=Sex.MALE, age=Age.ADULT),
}


def a_request(
    first: str,
    second: str,
    *,
    turned: Turned | None = None,
    framing: Framing = Framing.MEDIUM,
    angle: Angle = Angle.SHOULDER,
    size: tuple[int, int] = (270, 480),
    **doing: object,
) -> ShotPictureRequest:
    actors = (
        Actor(character_id=first, action=Action.TALK, turned=turned),
        Actor(character_id=second, **{"action": Action.LOOK, **doing}),
    )
    return ShotPictureRequest(
        kind=ShotKind.BROLL, framing=framing, style=Style.STORYBOOK, width_px=size[0], height_px=size[1], seed=3,
        staging=Staging(setting=Setting.FIELD, actors=actors, angle=angle, place_seed=5),
        sitters=tuple(Sitter(character_id=name, look=LOOKS[name]) for name in (first, second)),
    )  # fmt: skip


@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM])
@pytest.mark.parametrize(("turned", "side"), [(Turned.LEFT, -1), (Turned.RIGHT, 1)])
@pytest.mark.parametrize("pair", [("ann", "tim"), ("tim", "ann"), ("fox", "cat")])
def test_the_hearer_is_where_the_speaker_looks_and_covers_no_eyes(pair, turned, side, framing):
    request = a_request(*pair, turned=turned, framing=framing)
    size = page_size(270, 480)
    hearer = hearer_of(request)
    assert hearer is not None and hearer.side == side
    left, top, right, _ = hearer.area(size)
    layers = lay_scene(request)
    assert len(layers.eyes) >= 1
    for x1, _, x2, y2 in layers.eyes:
        assert y2 <= top or x2 <= left or x1 >= right
    assert (x1 + x2) / 2 < size[0] / 2 if side > 0 else (x1 + x2) / 2 > size[0] / 2


def test_only_one_face_is_drawn():
    behind, plain = (
        lay_scene(a_request("ann", "tim", angle=angle)) for angle in (Angle.SHOULDER, Angle.EYE_LEVEL)
    )
    assert len(plain.eyes) == 2 * len(behind.eyes)


@pytest.mark.parametrize(
    "request_of",
    [
        a_request("ann", "tim", angle=Angle.EYE_LEVEL),
        a_request("ann", "tim", framing=Framing.CLOSE),
        a_request("ann", "tim", size=(480, 270)),
        a_request("ann", "tim", holds="letter"),
        a_request("ann", "tim", action=Action.SLEEP),
        a_request("ann", "crow"),
        a_request("fox", "ant"),
    ],
)
def test_whose_back_tells_nothing_is_seen_from_the_front(request_of):
    assert hearer_of(request_of) is None


def a_view(who: str, framing: Framing = Framing.MEDIUM, **doing: object) -> ShotPictureRequest:
    """The place, seen past one who is there alone."""
    request = a_request(who, who, angle=Angle.BEHIND, framing=framing)
    actor = Actor(character_id=who, **{"action": Action.LOOK, **doing})
    staging = request.staging.model_copy(update={"actors": (actor,)})
    return request.model_copy(update={"staging": staging, "sitters": request.sitters[:1]})


@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM])
def test_whoever_looks_at_a_place_alone_is_near_and_without_a_face(framing):
    left, right = (hearer_of(a_view("ann", framing, turned=way)) for way in (Turned.RIGHT, Turned.LEFT))
    assert left is not None and right is not None and left.alone
    assert (left.side, right.side) == (-1, 1)
    layers = lay_scene(a_view("ann", framing))
    empty = lay_scene(a_view("ann", framing).model_copy(update={"sitters": ()}))
    assert not layers.eyes and len(layers.front) > len(empty.front)
    assert left.area(page_size(270, 480))[1] < 0.45 * page_size(270, 480)[1]


@pytest.mark.parametrize(
    "view",
    [
        a_view("fox"),
        a_view("ann", Framing.CLOSE),
        a_view("ann", holds="letter"),
        a_view("ann", action=Action.LIE),
    ],
)
def test_where_a_back_is_not_enough_they_are_seen_from_the_front(view):
    assert hearer_of(view) is None


@pytest.mark.parametrize("species", sorted(BEASTS))
def test_every_beast_has_a_back_without_a_face(species):
    look = Look(species=species, sex=Sex.MALE, age=Age.ADULT)
    back = draw_beast_back(look, "b")
    plan = beast_plan_of(look)
    assert not back.eyes and back.mouth is None
    assert inner_colour(coat_of(plan, look)) not in back.svg
    assert 0.15 < back.head.height / back.height < 0.6


BACKS = {
    **{
        style.value: draw_back_view(LOOKS["ann"].model_copy(update={"hair_style": style}), "b")
        for style in HairStyle
    },
    **{
        kind.value: draw_beast_back(Look(species=kind, sex=Sex.MALE, age=Age.ADULT), "b")
        for kind in sorted(BEASTS)
    },
}


@pytest.mark.parametrize("name", BACKS)
def test_of_a_near_head_more_than_half_is_seen_whatever_is_on_it(name):
    size, back = page_size(270, 480), BACKS[name]
    scale, left = at_the_edge(back, 0.29, -1, size)
    same, right = at_the_edge(back, 0.29, 1, size)

    assert same == scale and left + right == pytest.approx(size[0])
    assert left >= INSIDE * size[0] - 0.01
    assert REACH * size[0] - 0.01 <= left + back.head.width / 2 * scale <= 0.501 * size[0]


@pytest.mark.parametrize("name", LOOKS)
def test_a_near_head_begins_below_the_hands_of_whoever_speaks(name):
    size = page_size(270, 480)
    assert 0.58 < crown_of(LOOKS[name], size) / size[1] < 0.7


def test_sleeves_of_another_colour_are_seen_from_behind():
    look = LOOKS["ann"].model_copy(update={"costume": Costume.PEASANT, "sex": Sex.FEMALE})
    outfit = outfit_of(look)
    assert outfit.sleeves != outfit.top and not outfit.mantle
    assert darker(outfit.sleeves, 0.1) in draw_back_view(look, "b").svg
