"""Hiding: what somebody hides behind or under, drawn before the lower body, so that only the eyes look out."""

from __future__ import annotations

from storyassets.model.place import ROOMS, Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Relation
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken
from storyassets.providers.embedded.scenery.cover import Cover
from storyassets.providers.embedded.scenery.hiding_places import DRAWN
from storyassets.providers.embedded.scenery.hiding_wall import draw_dark_hole, hang_in_a_row
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.stature import height_cm

EYES_LOOK_OUT = 0.70  # of the head's height, that is above a cover
WIDER = 0.10  # of who hides, that a cover reaches beyond them at each side
FACE_KEPT = 0.40  # of the head's width, that may be behind the edge of a tall cover
LONG = 1.15  # times as wide as high: an animal on its four legs
CHEEK = 0.16  # of the head's width, that is behind what hides a long body
BACK_HIDDEN = 0.92  # of its height, that is hidden then
TALLER = 1.35  # of who hides: a trunk, a wall or a door leaf
ROOM_OVER_HEAD = 0.10  # of their height, below a desk
HOLE_EDGE = 0.03  # of the width: a hole is seen whole
IN_A_HOLE_CM = 30  # who is smaller hides in a hole of the wall
DESKS = frozenset({Prop.DESK.value, Prop.TABLE.value, Prop.BED.value, Prop.BENCH.value})
TALL = frozenset({Prop.TREE.value, Prop.WALL.value, Prop.DOOR.value, Prop.HOUSE.value})
LOW = {
    Prop.BUSH.value: "bush",
    Prop.HAYSTACK.value: "hay",
    Prop.STONE.value: "rock",
    Prop.SOFA.value: "sofa",
    Prop.CHAIR.value: "sofa",
    Prop.BOX.value: "barrels",
    Prop.BARREL.value: "barrels",
    Prop.WOOD.value: "barrels",
    Prop.CURTAIN.value: "curtain",
    Prop.FENCE.value: "barrels",
    Prop.CART.value: "barrels",
    Prop.COAT.value: "clothes",
    Prop.DRESS.value: "clothes",
    Prop.SHIRT.value: "clothes",
}
ROCKY = frozenset(
    {
        Setting.DESERT,
        Setting.PARCHED,
        Setting.CAVE,
        Setting.MOUNTAINS,
        Setting.SHORE,
        Setting.LIGHTHOUSE,
        Setting.GRAVEYARD,
    }
)
GREEN = frozenset(
    {Setting.FOREST, Setting.FIELD, Setting.GARDEN, Setting.ROAD, Setting.RIVER, Setting.POND, Setting.BRIDGE}
)
SOFT = frozenset({Setting.ROOM, Setting.HOSPITAL, Setting.CORRIDOR, Setting.RESTAURANT})
CURTAINED = frozenset(
    {Setting.BEDROOM, Setting.HALL, Setting.THRONE_ROOM, Setting.CASTLE, Setting.THEATRE, Setting.COTTAGE}
)
CLOAKED = frozenset({Setting.WORKSHOP, Setting.TAVERN, Setting.STAIRS, Setting.ATTIC, Setting.CHURCH})
NO_COVER = frozenset({Setting.SEA, Setting.SKY, Setting.NIGHT_SKY, Setting.SPACE})


def hiding_in(placed: tuple[Placed, ...]) -> tuple[Placed, ...]:
    """Those who hide, unless they only cower before somebody who stands there."""
    behind = tuple(one for one in placed if _is_at_cover(one))
    if behind:
        return behind
    hidden = tuple(one for one in placed if _hides(one))
    return hidden if len(hidden) == len(placed) else ()


def covering_props(placed: tuple[Placed, ...]) -> frozenset[str]:
    """What they hide at: it is drawn with them."""
    return frozenset(one.actor.at for one in hiding_in(placed) if _is_at_cover(one))


def draw_dark_behind(pen: Pen, stage: Stage, placed: tuple[Placed, ...], setting: Setting) -> None:
    """The dark under a desk, behind who is there."""
    for cover in covers_of(stage, placed, setting):
        if cover.kind == "hole":
            draw_dark_hole(pen, stage, cover)
        if cover.kind == "desk":
            wood = darken(stage.palette.indoors("#5f3d28"), 0.45)
            pen.rect(cover.left, cover.foot - cover.high, cover.wide, cover.high, wood)


def draw_hiding_places(pen: Pen, stage: Stage, placed: tuple[Placed, ...], setting: Setting) -> None:
    """The covers, over those who hide."""
    for cover in covers_of(stage, placed, setting):
        DRAWN[cover.kind](pen, stage, cover)


def covers_of(stage: Stage, placed: tuple[Placed, ...], setting: Setting) -> tuple[Cover, ...]:
    """A cover for each who hides."""
    if setting in NO_COVER:
        return ()
    covers = [_cover_of(stage, one, _kind_for(one, setting)) for one in hiding_in(placed)]
    holes = [cover for cover in covers if cover.kind == "hole"]
    if not holes:
        return tuple(hang_in_a_row(covers))
    left = max(HOLE_EDGE * stage.width, min(hole.left for hole in holes))
    right = min((1 - HOLE_EDGE) * stage.width, max(hole.right for hole in holes))
    return (Cover("hole", left, right, holes[0].foot, max(hole.high for hole in holes)),)


def _hides(one: Placed) -> bool:
    free = not one.actor.holds and one.host is None and one.lift == 0
    return free and one.actor.action is Action.HIDE and one.actor.at != Prop.TREE.value


def _is_at_cover(one: Placed) -> bool:
    there = one.actor.at in DESKS and one.actor.relation is Relation.UNDER and one.actor.action is Action.HIDE
    behind = one.actor.relation is Relation.BEHIND and (one.actor.at in TALL or one.actor.at in LOW)
    return (there or behind) and one.host is None and one.lift == 0


def _kind_for(one: Placed, setting: Setting) -> str:
    if one.actor.at in DESKS and one.actor.relation is Relation.UNDER:
        return "desk"
    if one.actor.at in TALL:
        return "trunk" if one.actor.at == Prop.TREE.value else "edge"
    if one.actor.at in LOW:
        return LOW[one.actor.at]
    if setting in ROOMS and height_cm(one.look) < IN_A_HOLE_CM:
        return "hole"
    if setting is Setting.OFFICE or setting is Setting.CLASSROOM:
        return "desk"
    if setting in ROCKY:
        return "rock"
    if setting in GREEN:
        return "bush"
    if setting in CLOAKED:
        return "clothes"
    if setting in CURTAINED:
        return "curtain"
    return "sofa" if setting in SOFT else "barrels"


def _cover_of(stage: Stage, one: Placed, kind: str) -> Cover:
    member = one.nearest
    head, scale = member.figure.head, member.scale
    x, foot = one.x + member.dx, stage.ground_y + member.dy + 0.012 * stage.height
    left, right = one.x - one.width * (0.5 + WIDER), one.x + one.width * (0.5 + WIDER)
    if kind == "desk":
        return Cover(kind, left, right, foot, one.height * (1 + ROOM_OVER_HEAD))
    if kind == "hole":
        middle, half = (left + right) / 2, (right - left) / 2 * 0.94
        return Cover(kind, middle - half, middle + half, foot, one.height)
    if kind in ("trunk", "edge"):
        edge = x + (head.x + head.width * (FACE_KEPT if one.way > 0 else 1 - FACE_KEPT)) * scale
        left, right = (left, edge) if one.way > 0 else (edge, right)
        return Cover(kind, left, right, foot, one.height * TALLER)
    if kind in ("curtain", "clothes"):
        middle, half = x + (head.x + head.width / 2) * scale, one.width * (0.5 + WIDER)
        left, right = middle - half, middle + half
    elif one.width > LONG * one.height:
        # a long body is hidden whole: its face looks out at the side
        edge = x + (head.x + head.width * (CHEEK if one.way > 0 else 1 - CHEEK)) * scale
        left, right = (left, edge) if one.way > 0 else (edge, right)
        return Cover(kind, left, right, foot, one.height * BACK_HIDDEN)
    top = (head.y + head.height * EYES_LOOK_OUT) * scale
    return Cover(kind, left, right, foot, max(-top, 0.3 * one.height))
