"""Far spots: things in the sky, on the wall, or beyond everyone. What stands near is `prop_spots`'s."""

from __future__ import annotations

from storyassets.model.place import ROOMS, Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken
from storyassets.providers.embedded.scenery.door_bay import draw_bay
from storyassets.providers.embedded.scenery.interior import floor_y
from storyassets.providers.embedded.scenery.kept_sides import kept_side, open_side
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.prop_habits import AFLOAT, BIG, ON_WALL
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.props import place_of
from storyassets.providers.embedded.scenery.stage import Stage

SHELF_SHARE, SHELF_AT = 0.27, 0.22  # of the width and the height: a clock on the wall
BIG_DEPTH = 0.30  # on the way to the horizon
LEAN = 0.20  # of the width, beside the middle
BIG_MOST = (0.86, 0.50)  # of the width and the height
WATER = frozenset({Setting.SEA, Setting.SHORE, Setting.RIVER, Setting.POND})
WATER_DEPTH = 0.60
BAY_DEPTH = 0.29  # on the way to the horizon: before what stands at the wall
AT_HANDS = frozenset({Action.PUSH, Action.PULL, Action.OPEN})  # done to a thing right before the doer


def put_far(
    pen: Pen,
    stage: Stage,
    setting: Setting,
    prop: Prop,
    drawing: Drawing,
    placed: tuple[Placed, ...],
    index: int,
) -> bool:
    """In the sky, on the wall, or beyond everyone; whether the thing belongs there."""
    if place_of(prop) is Place.SKY:
        _put_in_sky(pen, stage, drawing, index)
    elif prop in ON_WALL:
        _put_on_wall(pen, stage, prop, drawing, placed)
    elif prop is Prop.CLOCK and setting in ROOMS and placed and placed[0].actor.holds:
        _put_on_shelf(pen, stage, drawing, placed)
    elif prop in BIG:
        _put_beyond(pen, stage, prop, drawing, placed, setting, index)
    else:
        return False
    return True


def _put_in_sky(pen: Pen, stage: Stage, drawing: Drawing, index: int) -> None:
    scale = 0.24 * min(stage.width, stage.height) / drawing.width
    x = stage.x((0.76, 0.24, 0.5)[index % 3])
    pen.glow(x, stage.y(0.17), drawing.width * scale * 1.1, stage.palette.light, 0.5)
    pen.stand(drawing, x, stage.y(0.17) + drawing.height * scale / 2, scale)


def _put_on_wall(pen: Pen, stage: Stage, prop: Prop, drawing: Drawing, placed: tuple[Placed, ...]) -> None:
    """A door stands on the floor of the back wall, a window hangs in it."""
    foot = floor_y(stage)
    least = 0.2 if placed or prop is not Prop.NOTICE else 0.52
    scale = fit(drawing, stage, stage.scale_at(foot), least, 0.52)
    high = 460 if prop is Prop.NOTICE else 300
    y = foot + 4 if prop is Prop.DOOR else foot - high * stage.scale_at(foot)
    half = drawing.width * scale / 2
    aside = 0.28 if placed or prop is not Prop.NOTICE else 0.0
    at_hands = placed and placed[0].actor.action in AT_HANDS
    way = placed[0].way if at_hands else kept_side(stage, prop, placed, half, aside)
    x = min(stage.width * 0.94 - half, max(stage.width * 0.06 + half, stage.width * (0.5 + way * aside)))
    if prop is Prop.DOOR and not stage.open_air:
        y = stage.depth_y(BAY_DEPTH)
        draw_bay(pen, stage, x, y, half, drawing.height * scale)
    pen.stand(drawing, x, y, scale)


def _put_on_shelf(pen: Pen, stage: Stage, drawing: Drawing, placed: tuple[Placed, ...]) -> None:
    """On the wall beside the head of whoever has something else in hand."""
    scale = SHELF_SHARE * stage.width / drawing.width
    half = drawing.width * scale / 2
    x = stage.width * (0.5 + 0.29 * open_side(stage, placed))
    y = max(stage.height * SHELF_AT, drawing.height * scale)
    wood = darken(stage.palette.indoors("#8a5a36"), 0.2)
    pen.rect(x - half * 1.3, y, half * 2.6, half * 0.16, wood, 4)
    pen.stand(drawing, x, y, scale)


def _put_beyond(
    pen: Pen,
    stage: Stage,
    prop: Prop,
    drawing: Drawing,
    placed: tuple[Placed, ...],
    setting: Setting,
    index: int,
) -> None:
    """As large as in life, partly behind the actors; ships are far out on the water."""
    afloat = prop in AFLOAT and setting in WATER
    y = stage.depth_y(WATER_DEPTH if afloat and setting is not Setting.SEA else BIG_DEPTH)
    scale = max(stage.scale_at(y), 0.30 * min(stage.width, stage.height) / drawing.width)
    scale = min(scale, BIG_MOST[0] * stage.width / drawing.width, BIG_MOST[1] * stage.height / drawing.height)
    half = drawing.width * scale / 2
    way = kept_side(stage, prop, placed, half, LEAN) if placed else 0
    lean = 0.5 + way * (1 if index % 2 == 0 else -1) * LEAN
    x = min(stage.width * 1.06 - half, max(half - stage.width * 0.06, stage.width * lean))
    if half * 2 > stage.width * 0.9:
        x = stage.width * lean
    if not afloat:
        pen.shadow(x, y, half * 1.1, max(12.0, half * 0.12))
    pen.stand(drawing, x, y, scale)


def fit(drawing: Drawing, stage: Stage, scale: float, least: float, most: float) -> float:
    """A scale at which the drawing is neither too small to be known nor too large for its place."""
    short = min(stage.width, stage.height)
    size = max(drawing.width, drawing.height)
    scale = max(scale, least * short / size)
    return min(scale, most * stage.height / drawing.height, 0.62 * stage.width / drawing.width)
