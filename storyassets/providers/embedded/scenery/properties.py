"""Properties: where the props of a scene are put, beside the doer or as the subject of an empty scene."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.shot import Prop, Setting
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.props import draw_prop, place_of
from storyassets.providers.embedded.scenery.settings import ROOMS
from storyassets.providers.embedded.scenery.stage import Stage

LEAST_SHARE = 0.15  # of the picture's shorter side: smaller, and nobody would know it
MOST_SHARE = 0.36  # of the picture's height
SUBJECT_SHARE = (0.26, 0.42)  # a prop alone: at least and at most, of the picture's height
DOER_UNITS = 440.0  # a doer less tall than so many figure units has smaller things
DOER_SHARE = 0.85  # of the doer, that a thing beside them is at most
BETWEEN_SHARE = 0.24  # of the width, for a thing between two
SIDE_SHARE = 0.62  # the second and third, beside the first
BEHIND_DEPTH = 0.42
STAND_HEIGHT = 150.0  # a stump or a stool for small things, in figure units


def draw_properties(
    props: Sequence[Prop], stage: Stage, placed: tuple[Placed, ...], setting: Setting, seed: int
) -> tuple[str, str]:
    """The props behind the actors and those before them, as two fragments."""
    behind, before = Pen("pb"), Pen("pf")
    drawings = [draw_prop(prop, prefix=f"p{i}", seed=seed) for i, prop in enumerate(props)]
    for i, (prop, drawing) in enumerate(zip(props, drawings, strict=True)):
        place = place_of(prop)
        if place is Place.SKY and setting not in ROOMS:
            _put_in_sky(behind, stage, drawing, i)
        elif not placed:
            _put_as_subject(before, stage, drawing, place, setting, i, len(props))
        elif place in (Place.BEHIND, Place.WALL, Place.SKY):
            _put_behind(behind, stage, drawing, placed, place, setting, i)
        else:
            _put_beside(before, stage, drawing, place, placed, setting, i)
    return behind.svg(), before.svg()


def _fit(drawing: Drawing, stage: Stage, scale: float, least: float, most: float) -> float:
    """A scale at which the drawing is neither too small to be known nor too large for its place."""
    short = min(stage.width, stage.height)
    size = max(drawing.width, drawing.height)
    scale = max(scale, least * short / size)
    return min(scale, most * stage.height / drawing.height, 0.62 * stage.width / drawing.width)


def _put_in_sky(pen: Pen, stage: Stage, drawing: Drawing, index: int) -> None:
    scale = 0.24 * min(stage.width, stage.height) / drawing.width
    x = stage.x((0.76, 0.24, 0.5)[index % 3])
    pen.glow(x, stage.y(0.17), drawing.width * scale * 1.1, stage.palette.light, 0.5)
    pen.place(drawing.svg, x, stage.y(0.17) + drawing.height * scale / 2, scale)


def _put_as_subject(
    pen: Pen, stage: Stage, drawing: Drawing, place: Place, setting: Setting, index: int, count: int
) -> None:
    """Nobody is there: the first prop in the middle, the others smaller at its sides."""
    low, high = SUBJECT_SHARE
    scale = max(low * stage.height / max(drawing.height, drawing.width * 0.8), stage.scale)
    scale = min(
        scale,
        high * stage.height / drawing.height,
        (0.66 if count == 1 else 0.5) * stage.width / drawing.width,
    )
    x, y = stage.x(0.5), stage.ground_y
    if index:
        scale *= SIDE_SHARE
        x, y = stage.x(0.5 + (0.31 if index == 1 else -0.31)), stage.depth_y(-0.10)
        scale = min(scale, 0.30 * stage.width / drawing.width)
    elif place is Place.SMALL:
        y -= _draw_stand(pen, stage, x, y, drawing.width * scale, setting, stage.scale)
    if place is Place.WALL and setting in ROOMS and not index:
        y = stage.depth_y(0.9)
    else:
        pen.shadow(x, y, drawing.width * scale * 0.6, max(10.0, drawing.width * scale * 0.06))
    pen.place(drawing.svg, x, y, scale)


def _put_behind(
    pen: Pen,
    stage: Stage,
    drawing: Drawing,
    placed: tuple[Placed, ...],
    place: Place,
    setting: Setting,
    index: int,
) -> None:
    """Beyond the actors, at the side where there is more room; on the wall in a room."""
    way = _open_side(stage, placed) * (1 if index % 2 == 0 else -1)
    if (place is Place.WALL and setting in ROOMS) or place is Place.SKY:
        scale = _fit(drawing, stage, stage.scale_at(stage.depth_y(0.4)), 0.16, 0.2)
        pen.place(drawing.svg, stage.x(0.5 + way * 0.30), stage.depth_y(1.02), scale)
        return
    y = stage.depth_y(BEHIND_DEPTH)
    scale = _fit(drawing, stage, stage.scale_at(y), 0.34, 0.46)
    half = drawing.width * scale / 2
    x = min(stage.width * 1.02 - half, max(half - stage.width * 0.02, stage.x(0.5 + way * 0.27)))
    pen.shadow(x, y, half * 1.1, max(12.0, half * 0.14))
    pen.place(drawing.svg, x, y, scale)


def _put_beside(
    pen: Pen,
    stage: Stage,
    drawing: Drawing,
    place: Place,
    placed: tuple[Placed, ...],
    setting: Setting,
    index: int,
) -> None:
    """On the ground or on a stump beside the doer, at the side they look to."""
    doer = placed[0]
    unit = min(stage.scale, max(doer.height, 0.6 * doer.width) / DOER_UNITS)
    scale = _fit(drawing, stage, unit, LEAST_SHARE, MOST_SHARE)
    if len(placed) > 1:
        scale = min(scale, BETWEEN_SHARE * stage.width / drawing.width)
    scale = min(scale, DOER_SHARE * max(doer.height, doer.width) / max(drawing.height, drawing.width))
    half = drawing.width * scale / 2
    y = stage.ground_y + stage.height * (0.012 + 0.018 * (index > 0))
    x = _beside(stage, placed, half, index)
    if place is Place.SMALL:
        y -= _draw_stand(pen, stage, x, y, half * 2, setting, unit)
    pen.shadow(x, y, half * 1.15, max(8.0, half * 0.16))
    pen.place(drawing.svg, x, y, scale)


def _beside(stage: Stage, placed: tuple[Placed, ...], half: float, index: int) -> float:
    """Between two who face each other, else just before the doer; each further prop on the other side."""
    doer = placed[0]
    if len(placed) > 1 and index == 0:
        x = (doer.x + doer.width / 2 + placed[1].x - placed[1].width / 2) / 2
    else:
        way = doer.way if (index + (len(placed) > 1)) % 2 == 0 else -doer.way
        last = placed[-1]
        edge = last.x + last.width / 2 if way > 0 else doer.x - doer.width / 2
        x = edge + way * half * 0.8
    return min(stage.width * 0.97 - half, max(half + stage.width * 0.03, x))


def _open_side(stage: Stage, placed: tuple[Placed, ...]) -> int:
    """1 when there is more room at the right of everyone, else -1."""
    right = stage.width - max(p.x + p.width / 2 for p in placed)
    left = min(p.x - p.width / 2 for p in placed)
    return 1 if right >= left else -1


def _draw_stand(
    pen: Pen, stage: Stage, x: float, y: float, width: float, setting: Setting, unit: float
) -> float:
    """A stool in a room, a stump outdoors, wide enough for what stands on it. Its height."""
    high, half = STAND_HEIGHT * unit * 0.8, max(width * 0.62, 60 * unit)
    pen.shadow(x, y, half * 1.3, half * 0.2, 0.4)
    if setting in ROOMS:
        wood = stage.palette.indoors("#a8733f")
        for side in (-1, 1):
            pen.polygon(
                [
                    (x + side * half * 0.55, y - high),
                    (x + side * half * 0.8, y - high),
                    (x + side * half * 0.95, y),
                    (x + side * half * 0.72, y),
                ],
                darken(wood, 0.22),
            )
        pen.rect(
            x - half,
            y - high - half * 0.06,
            half * 2,
            half * 0.22,
            pen.fade(lighten(wood, 0.16), darken(wood, 0.1)),
            half * 0.08,
        )
        return high
    bark = stage.palette.lit("#7d5638")
    pen.path(
        f"M{x - half * 0.92:.1f} {y - high:.1f}Q{x - half * 0.86:.1f} {y - high * 0.3:.1f} {x - half * 1.12:.1f} {y:.1f}Q{x:.1f} {y + half * 0.22:.1f} {x + half * 1.12:.1f} {y:.1f}Q{x + half * 0.86:.1f} {y - high * 0.3:.1f} {x + half * 0.92:.1f} {y - high:.1f}Z",
        pen.tone(bark, 0.6, 0.28),
    )
    top = stage.palette.lit("#d9b27c")
    pen.ellipse(x, y - high, half * 0.94, half * 0.2, top)
    for r in (0.66, 0.36):
        pen.ellipse(x, y - high, half * r, half * 0.2 * r, darken(top, 0.14 if r > 0.5 else 0.02))
    return high
