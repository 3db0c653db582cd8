"""Prop spots: where a thing near everyone stands or lies, how large, and before or behind whom. What is far is `far_spots`'."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.coverings import is_covered
from storyassets.providers.embedded.scenery.far_spots import AT_HANDS, fit
from storyassets.providers.embedded.scenery.kept_sides import hidden_width, own_side
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.prop_habits import (
    SERVED,
    TINY,
)
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.props import draw_prop, place_of
from storyassets.providers.embedded.scenery.put_to_read import is_to_read, put_to_read
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.stands import draw_stand

LEAST_SHARE = 0.13  # of the picture's shorter side: smaller, and nobody would know it
TINY_SHARE = 0.075
MOST_SHARE = 0.30  # of the picture's height
SUBJECT_SHARE = (0.22, 0.42)  # a prop alone: at least and at most, of the picture's height
DOER_UNITS = 440.0  # a doer less tall than so many figure units has smaller things
DOER_SHARE = 0.80  # of the doer, that a thing beside them is at most
PAIR = 2
BETWEEN_SHARE = 0.24  # of the width, for a thing between two
SIDE_SHARE = 0.62  # the second and third, beside the first
ON_TABLES = 0.85  # of their own figure unit: a kettle is no larger than it would be in their hands
CHILD_UNITS = 300.0  # who is less tall reaches no table
BESIDE_PEOPLE = 1.08  # the same of furniture is no larger
BED_OF_FLOWERS = ((-0.40, 0.30, 0.62), (0.42, 0.24, 0.66), (-0.43, -0.03, 0.92), (0.40, -0.05, 1.0))
NEARER = -0.03  # how far before the actors' line a lone thing stands, in depth
HIDES_AT_MOST = 0.25  # of someone's width and height: a thing that would hide more stands behind them
STAND_BACK = 0.16
BEFORE_SLEEPERS = 0.055  # of the height, that a thing lies before those under a cover
PIECES, BEFORE_FEET = (
    0.30,
    0.025,
)  # of the width and the height: a broken thing, and how far before the feet it lies
LIFE_SIZED = 240.0  # in figure units: a thing so high is known by its size beside people
SHRUNK = 0.8  # of life size: before it is drawn smaller than that, it stands behind everyone
FARTHER = 0.92  # of life size, a step back
AWAY = 0.5  # of half its width
BEHIND_MOST = (0.66, 0.40)  # of the picture's width and height


def put_near(
    pens: tuple[Pen, Pen],
    stage: Stage,
    staging: Staging,
    prop: Prop,
    drawing: Drawing,
    placed: tuple[Placed, ...],
    place: tuple[int, int],
) -> None:
    """On the floor, beside someone, or by itself; `place`: which of how many it is."""
    index, count = place
    if placed and in_pieces(staging, prop):
        _lay_on_floor(pens[1], stage, drawing, placed)
    elif is_to_read(staging, prop, placed) and put_to_read(pens[1], stage, drawing, placed):
        return
    elif placed:
        _put_beside(pens, stage, prop, drawing, placed, staging.setting, index)
    else:
        _put_as_subject(pens[1], stage, prop, drawing, staging.setting, index, count)


def plant(behind: Pen, before: Pen, stage: Stage, prop: Prop, index: int, seed: int) -> None:
    """Four of them, rooted at both sides, the nearer ones before the actors."""
    for k, (across, depth, size) in enumerate(BED_OF_FLOWERS):
        drawing = draw_prop(prop, prefix=f"p{index}k{k}", seed=seed + k)
        pen = before if depth < 0 else behind
        y = stage.depth_y(depth - 0.02 * index)
        unit = max(stage.scale_at(y) * 1.15, 0.13 * min(stage.width, stage.height) / drawing.height)
        pen.place(drawing.svg, stage.width * (0.5 + across * (1 - 0.12 * index)), y, unit * size)


def _put_as_subject(
    pen: Pen, stage: Stage, prop: Prop, drawing: Drawing, setting: Setting, index: int, count: int
) -> None:
    """Nobody is there: the first prop in the middle, the others smaller at its sides."""
    low, high = SUBJECT_SHARE
    scale = max(low * stage.height / max(drawing.height, drawing.width * 0.8), stage.scale)
    most_wide = 0.78 if count == 1 else 0.5
    scale = min(scale, high * stage.height / drawing.height, most_wide * stage.width / drawing.width)
    x, y = stage.width * (0.5 + stage.pan), stage.depth_y(NEARER)
    if index:
        scale = min(scale * SIDE_SHARE, 0.30 * stage.width / drawing.width)
        x, y = stage.width * (0.5 + (0.31 if index == 1 else -0.31)), stage.depth_y(-0.10)
    elif prop in SERVED and prop is not Prop.PITCHER:
        # A pitcher stands on the ground, as it does beside whoever comes to it.
        y -= draw_stand(pen, stage, x, y, drawing.width * scale, setting, stage.scale)
    pen.shadow(x, y, drawing.width * scale * 0.6, max(10.0, drawing.width * scale * 0.06))
    pen.stand(drawing, x, y, scale)


def _put_beside(
    pens: tuple[Pen, Pen],
    stage: Stage,
    prop: Prop,
    drawing: Drawing,
    placed: tuple[Placed, ...],
    setting: Setting,
    index: int,
) -> None:
    """On the ground, on a table or on a stump beside the doer; behind them, when it would hide much of them."""
    doer = placed[0]
    unit = min(stage.scale, max(doer.height, 0.6 * doer.width) / DOER_UNITS)
    grown = beside_people(unit, placed, ON_TABLES) if prop in SERVED else unit
    scale = fit(drawing, stage, grown, TINY_SHARE if prop in TINY else LEAST_SHARE, MOST_SHARE)
    if len(placed) > 1:
        scale = min(scale, BETWEEN_SHARE * stage.width / drawing.width)
    scale = min(scale, DOER_SHARE * max(doer.height, doer.width) / max(drawing.height, drawing.width))
    if drawing.height >= LIFE_SIZED and scale < SHRUNK * unit:
        _put_behind(pens[0], stage, prop, drawing, placed, unit, index)
        return
    half = drawing.width * scale / 2
    nearer = BEFORE_SLEEPERS if any(map(is_covered, placed)) else 0.0
    y = stage.ground_y + stage.height * (0.010 + 0.012 * (index > 0) + nearer)
    x = _beside(stage, placed, half, index)
    hidden = max(min(x + half, p.x + p.width / 2) - max(x - half, p.x - p.width / 2) for p in placed)
    pen = pens[1]
    if hidden > HIDES_AT_MOST * doer.width and drawing.height * scale > HIDES_AT_MOST * doer.height:
        pen, y = pens[0], stage.depth_y(STAND_BACK)
    least = CHILD_UNITS if doer.look.species is Species.HUMAN else DOER_UNITS
    if prop in SERVED and doer.nearest.figure.height > least:
        y -= draw_stand(pen, stage, x, y, half * 2, setting, unit)
    pen.shadow(x, y, half * 1.15, max(8.0, half * 0.16))
    pen.stand(drawing, x, y, scale)


def beside_people(unit: float, placed: tuple[Placed, ...], most: float) -> float:
    """The figure unit of a thing: at most so many times that of the people beside it."""
    people = [one.nearest.scale for one in placed if one.look.species is Species.HUMAN]
    return min(unit, max(people) * most) if people else unit


def _put_behind(
    pen: Pen,
    stage: Stage,
    prop: Prop,
    drawing: Drawing,
    placed: tuple[Placed, ...],
    unit: float,
    index: int,
) -> None:
    """As large as in life, a step behind everyone, at its own side, unless there much more of it is hidden."""
    unit = beside_people(unit, placed, BESIDE_PEOPLE)
    scale = min(unit * FARTHER, BEHIND_MOST[0] * stage.width / drawing.width)
    scale = min(scale, BEHIND_MOST[1] * stage.height / drawing.height)
    half = drawing.width * scale / 2
    y = stage.depth_y(STAND_BACK + 0.05 * index)
    own = placed[0].way if placed[0].actor.toward == prop.value else own_side(stage, prop)
    places = [stage.width * (0.5 + own * share) for share in (0.3, 0.16, 0.0, -0.16, -0.3)]
    kept = [x for x in places if half * 0.9 <= x <= stage.width - half * 0.9] or places[2:3]
    x = min(kept, key=lambda at: _hidden_at(stage, own, at, half, placed))
    if len(placed) == PAIR and placed[0].facing is not placed[1].facing:
        x = (placed[0].x + placed[1].x) / 2
    if placed[0].actor.action in AT_HANDS:
        x = placed[0].x + placed[0].way * (placed[0].width / 2 + half * 0.9)
        x = min(stage.width - half * 0.5, max(half * 0.5, x))
    pen.shadow(x, y, half * 1.1, max(8.0, half * 0.14))
    pen.stand(drawing, x, y, scale)


def in_pieces(staging: Staging, prop: Prop) -> bool:
    """Whether it is a small thing that broke: it lies on the floor."""
    return staging.condition_of(prop).state is PropState.BROKEN and place_of(prop) is Place.SMALL


def _lay_on_floor(pen: Pen, stage: Stage, drawing: Drawing, placed: tuple[Placed, ...]) -> None:
    """Before everyone's feet, where no face is behind it."""
    scale = PIECES * stage.width / max(drawing.width, drawing.height)
    half = drawing.width * scale / 2
    x = sum(one.x for one in placed) / len(placed)
    if len(placed) == 1:
        x += placed[0].way * placed[0].width * 0.3
    x = min(stage.width * 0.95 - half, max(stage.width * 0.05 + half, x))
    y = stage.ground_y + BEFORE_FEET * stage.height
    pen.shadow(x, y, half * 1.2, max(8.0, half * 0.2))
    pen.stand(drawing, x, y, scale)


def _hidden_at(stage: Stage, own: int, x: float, half: float, placed: tuple[Placed, ...]) -> float:
    """How much of it is hidden there; away from its own side it had better be much less."""
    away = half * AWAY if (x - stage.width / 2) * own < 0 else 0.0
    return round(away + sum(hidden_width(x, half, one) for one in placed))


def _beside(stage: Stage, placed: tuple[Placed, ...], half: float, index: int) -> float:
    """Between two who face each other, else just before the doer; each further prop on the other side."""
    doer = placed[0]
    if len(placed) > 1 and index == 0 and placed[1].facing is not doer.facing:
        x = (doer.x + doer.width / 2 + placed[1].x - placed[1].width / 2) / 2
    else:
        way = doer.way if (index + (len(placed) > 1)) % 2 == 0 else -doer.way
        right = max(p.x + p.width / 2 for p in placed)
        left = min(p.x - p.width / 2 for p in placed)
        x = (right if way > 0 else left) + way * half * 0.8
    return min(stage.width * 0.93 - half, max(half + stage.width * 0.07, x))
