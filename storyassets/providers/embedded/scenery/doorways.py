"""Doorways: the door that somebody opens, knocks or scratches at stands right under the hand or paw."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Action, Actor, Condition, Staging
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.door_bay import draw_bay
from storyassets.providers.embedded.scenery.inside import keep_inside
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.sizing import extent_of, resize
from storyassets.providers.embedded.scenery.stage import Stage

AT_DOORS = frozenset({Action.OPEN, Action.KNOCK})
HAND_AT = 0.58  # of the width, where the hand of one who goes to the right is
OTHER_AT = 0.84  # of the width, where whoever stands beyond the door is
KNOCKED, OPENED = 0.62, 0.40  # of the door's half width, from the hand to its middle
HIGHER = 1.2  # times as high as who stands before it, at least
MOST_HIGH = 0.74  # of the picture's height
NATURAL = 660.0  # in figure units
BACK, LINTEL = 0.05, 0.96  # its top is in the picture
WALL = "#cdb796"


def opener_of(placed: tuple[Placed, ...]) -> Placed | None:
    """Whoever has a hand on a door."""
    return next((one for one in placed if _is_at_door(one.actor) and not one.look.crowd), None)


def _is_at_door(actor: Actor) -> bool:
    """Who knocks, and at nothing else, does so at a door."""
    knocks = actor.action is Action.KNOCK and not actor.at
    return knocks or (actor.action in AT_DOORS and actor.at == Prop.DOOR.value)


def go_to_door(placed: tuple[Placed, ...], size: tuple[float, float]) -> tuple[Placed, ...]:
    """The same actors; whoever is at a door has room for it and is less high, and another of two stands beyond it."""
    one = opener_of(placed)
    if one is None or len(placed) > 2:
        return placed
    width, height = size
    factor = min(1.0, MOST_HIGH / HIGHER * height / one.height, HAND_AT * width / one.width)
    placed = tuple(_resized(each, factor) for each in placed)
    one = opener_of(placed) or one
    hand = width * (HAND_AT if one.way > 0 else 1 - HAND_AT)
    moved = replace(one, x=hand - one.way * one.width / 2)
    beyond = width * (OTHER_AT if one.way > 0 else 1 - OTHER_AT)
    return tuple(moved if each is one else _beyond(each, beyond, width) for each in placed)


def _beyond(one: Placed, x: float, width: float) -> Placed:
    return replace(one, x=keep_inside(one.members, one.facing, x, one.width, width))


def _resized(one: Placed, factor: float) -> Placed:
    group = resize(one.members, factor)
    wide, high = extent_of(group)
    return replace(one, members=group, width=wide, height=high)


def draw_door_at_hand(pen: Pen, stage: Stage, staging: Staging, one: Placed, seed: int) -> None:
    """The door, shut under a fist or ajar with light behind, in a piece of its wall."""
    opens = one.actor.action is Action.OPEN
    ajar = PropState.AJAR if stage.of_today else PropState.OPEN
    condition = Condition(prop=Prop.DOOR, state=ajar) if opens else _shut(stage, staging)
    drawing = draw_thing(condition, prefix="dh", seed=seed)
    y = stage.depth_y(BACK)
    high = min(max(NATURAL * stage.scale, HIGHER * one.height), MOST_HIGH * stage.height, LINTEL * y)
    scale = high / drawing.height
    half = drawing.width * scale / 2
    x = one.x + one.way * (one.width / 2 + half * (OPENED if opens else KNOCKED))
    if stage.open_air:
        _draw_wall(pen, stage, x - one.way * half * 1.3, y, high, one.way)
    else:
        draw_bay(pen, stage, x, y, half, high)
    if opens:
        pen.glow(x, y - high * 0.5, half * 1.7, "#ffe9a8", 0.5)
    pen.stand(drawing, x, y, scale, mirror=one.way < 0)


def _shut(stage: Stage, staging: Staging) -> Condition:
    """The door under somebody's fist, of its time."""
    door = staging.condition_of(Prop.DOOR)
    plain = stage.of_today and door.state in (PropState.PLAIN, PropState.OPEN)
    return door.model_copy(update={"state": PropState.MODERN}) if plain else door


def _draw_wall(pen: Pen, stage: Stage, edge: float, y: float, high: float, way: int) -> None:
    """The house that the door belongs to, from its corner to the picture's edge, under its eaves."""
    wall = stage.palette.lit(WALL)
    far = stage.width + 20 if way > 0 else -20.0
    left, wide = min(edge, far), abs(far - edge)
    top = y - high * 1.42
    pen.rect(left, top, wide, y - top, pen.fade(lighten(wall, 0.08), wall, darken(wall, 0.1)))
    pen.rect(left, y - high * 0.06, wide, high * 0.06, darken(wall, 0.34))
    pen.rect(edge - way * 0 - (0 if way > 0 else high * 0.05), top, high * 0.05, y - top, darken(wall, 0.2))
    eaves = edge - way * high * 0.12
    roof = stage.palette.lit("#8a4b3c")
    pen.polygon(
        [(eaves, top), (far, top), (far, top - high * 0.5), (edge + way * high * 0.1, top - high * 0.5)], roof
    )
    pen.polygon(
        [(eaves, top), (far, top), (far, top + high * 0.05), (eaves, top + high * 0.05)], darken(roof, 0.3)
    )
