"""Birds from the breast up, facing the viewer: a feathered breast between folded wings.

In units of the face about (0, 0). The breast goes on far below what a portrait shows of it.
"""

from __future__ import annotations

from storyassets.model.character import Look
from storyassets.providers.embedded.figures.adornments import draw_headwear, draw_neckwear
from storyassets.providers.embedded.figures.ages import bird_plan_of, plumage_of
from storyassets.providers.embedded.figures.bird_anatomy import BirdPlan, BirdTail
from storyassets.providers.embedded.figures.bird_heads import bird_head
from storyassets.providers.embedded.figures.bird_tails import draw_bird_tail
from storyassets.providers.embedded.figures.expressions import Expression, Gesture
from storyassets.providers.embedded.figures.faces import tilted_head
from storyassets.providers.embedded.figures.palette import BLACK, SHEEN, darker, luma, mix
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shapes,
    blob,
    line,
    move,
    polygon,
    stretch,
    transformed,
    tube,
    turn,
)
from storyassets.providers.embedded.figures.turned_busts import turn_of, turned_breast, turned_head

_FLOOR = 480.0
# In half widths of the breast, and in units down from the neck's foot: a folded wing's coverts, and below them
# the long feathers: where each lies, from where to where, and half its breadth. Rows of small ones: how far
# down, where the first is, and how many; on dark wings they are seen by their light edges.
_FOLDED: list[Point] = [
    (0.62, 10), (0.84, 2), (1.06, 22), (1.2, 62), (1.18, 98), (1.04, 124), (0.86, 118), (0.74, 88), (0.65, 48),
]  # fmt: skip
_SCALES = ((46, 0.83, 2), (66, 0.77, 3), (88, 0.82, 3))
_LONG_FEATHERS = ((1.06, 84, 150, 10.0), (0.96, 90, 172, 11.0), (0.86, 90, 188, 10.0))
# How far each wing is swung in over the breast (above 0) or out, in degrees.
_SWUNG = {
    Gesture.HEART: (0.0, 16.0),
    Gesture.CLASPED: (12.0, 12.0),
    Gesture.RUBBED: (14.0, 16.0),
    Gesture.COVERED: (12.0, 18.0),
    Gesture.CROSSED: (16.0, 18.0),
    Gesture.FISTS: (8.0, 8.0),
    Gesture.FIST: (0.0, -5.0),
    Gesture.RAISED: (0.0, -7.0),
    Gesture.BOTH: (-7.0, -7.0),
    Gesture.OFFERED: (14.0, -7.0),
    Gesture.HIPS: (-5.0, -5.0),
    Gesture.NAPE: (0.0, -7.0),
}
_LONG_NECK = 90.0
# A portrait shows no more of a long neck than this.
_NECK_SHOWN = 130.0


def draw_bird_bust(look: Look, face: Expression) -> Shapes:
    """Head, neck and breast from the front."""
    plan = bird_plan_of(look)
    coat = plumage_of(plan, look)
    long = plan.frame.neck > _LONG_NECK
    base = 30 + min(plan.frame.neck, _NECK_SHOWN) * (0.75 if long else 0.5)
    neck = 33.0 if long else 34 + plan.frame.girth * 0.06
    wide = 78 + plan.frame.girth * 0.34
    tail: Shapes = []
    if plan.tail is BirdTail.TRAIN:
        tail = transformed(draw_bird_tail(plan, coat, spread=True, front=True), move(0, base + 60))
    body = [
        *_breast(plan, coat, base, wide),
        *_throat(plan, coat, base, neck),
        *_feathers(plan, base, wide),
        *_wings(plan, base, wide, face.gesture),
        *draw_neckwear(look.wearing, look.outfit, 52, (0, 66)),
    ]
    return [*tail, *turned_breast(body, face, wide), *draw_bird_bust_head(look, face)]


def draw_bird_bust_head(look: Look, face: Expression) -> Shapes:
    """The head alone."""
    plan = bird_plan_of(look)
    head = bird_head(plan, plumage_of(plan, look), face, turn_of(face))
    head += draw_headwear(look.wearing, 46, 50, turn_of(face))
    return tilted_head(turned_head(head, face), face)


def _breast(plan: BirdPlan, coat: str, base: float, wide: float) -> Shapes:
    """An egg, broadest at the breast, and paler feathers on it."""
    right = [
        (wide * 0.3, base - 20),
        (wide * 0.62, base + 4),
        (wide * 0.9, base + 32),
        (wide * 1.02, base + 70),
        (wide * 1.02, base + 118),
        (wide * 0.98, base + 166),
        (wide * 0.84, base + 216),
        (wide * 0.58, base + 256),
        (wide * 0.24, base + 276),
    ]
    left = [(-x, y) for x, y in reversed(right)]
    belly = [
        (0, base + 14),
        (wide * 0.46, base + 36),
        (wide * 0.66, base + 84),
        (wide * 0.64, base + 160),
        (wide * 0.46, base + 224),
        (wide * 0.18, base + 256),
    ]
    paler = [*belly, *((-x, y) for x, y in reversed(belly[1:]))]
    return [
        *_under(plan, coat, base, wide),
        blob([*right, *left], coat, shaded=True),
        blob(paler, plan.belly, shaded=True),
    ]


def _under(plan: BirdPlan, coat: str, base: float, wide: float) -> Shapes:
    """Tail and legs, which a small bust shows."""
    dark = darker(coat, 0.24)
    tail = polygon(
        [(-wide * 0.5, base + 200), (wide * 0.5, base + 200), (wide * 0.34, _FLOOR), (-wide * 0.34, _FLOOR)],
        dark,
    )
    legs = [
        shape
        for side in (-1, 1)
        for shape in (
            tube(
                [(side * wide * 0.4, base + 210), (side * wide * 0.4, base + 290)],
                [26, 12],
                darker(coat, 0.1),
            ),
            tube([(side * wide * 0.4, base + 286), (side * wide * 0.42, _FLOOR)], [7, 7], plan.beak_colour),
        )
    ]
    return [tail, *legs]


def _throat(plan: BirdPlan, coat: str, base: float, neck: float) -> Shapes:
    """The neck, narrower than head and breast, whose feathers fall over the breast in points."""
    colour = plan.neck_colour or coat
    edge = darker(colour, 0.16)
    tufts: Shapes = []
    for x, long in ((-0.8, 22), (0.8, 22), (-0.4, 38), (0.4, 38), (0.0, 48)):
        tuft = [(x * neck, base - 4), (x * neck * 1.14, base + long * 0.6), (x * neck * 1.2, base + long)]
        tufts.append(tube(tuft, [neck * 0.4, neck * 0.26, 3], edge))
        tufts.append(tube([(px, py - 5) for px, py in tuft], [neck * 0.38, neck * 0.22, 2], colour))
    column = tube([(0, 10), (0, base - 4)], [neck * 0.92, neck * 1.04], colour, shaded=True)
    shapes: Shapes = [*tufts, column]
    if plan.collar:
        shapes.append(line(f"M{-neck * 0.86},52 Q0,74 {neck * 0.86},52", plan.collar, 12))
    return shapes


def _feathers(plan: BirdPlan, base: float, wide: float) -> Shapes:
    """Rows of feathers on the breast, each row between those of the one above."""
    marks = []
    for row, y in enumerate((56, 76, 96, 116, 136)):
        count = 3 + row % 2
        for k in range(count):
            x = (k - (count - 1) / 2) * wide * 0.3
            marks.append(
                f"M{x - 8:.1f},{base + y:.1f} Q{x:.1f},{base + y + 13:.1f} {x + 8:.1f},{base + y:.1f}"
            )
    ink = mix(plan.belly, SHEEN, 0.42) if luma(plan.belly) < BLACK + 0.06 else darker(plan.belly, 0.2)
    return [line(" ".join(marks), ink, 3.4, opacity=0.8)]


def _wings(plan: BirdPlan, base: float, wide: float, gesture: Gesture) -> Shapes:
    """Both wings, along the sides, over the breast or lifted; their feathers lie in rows."""
    wing = _wing(plan, base, wide)
    shoulder = (wide * 0.86, base + 40)
    left, right = _SWUNG.get(gesture, (0.0, 0.0))
    return [
        shape
        for side, swung in ((-1, left), (1, right))
        for shape in transformed(
            wing,
            move(-shoulder[0], -shoulder[1]),
            turn(swung),
            move(*shoulder),
            stretch(side, 1),
        )
    ]


def _wing(plan: BirdPlan, base: float, wide: float) -> Shapes:
    """The right one, folded: long feathers below, shorter ones over them, small ones on the shoulder."""
    tip = plan.wing_tip or darker(plan.wing, 0.25)
    edge = darker(mix(plan.wing, tip, 0.5), 0.3)

    def placed(points: list[Point]) -> list[Point]:
        return [(wide * x, base + y) for x, y in points]

    shapes: Shapes = [blob(placed([(x * 1.03 - 0.04, y + 3) for x, y in _FOLDED]), edge)]
    for x, top, bottom, thick in _LONG_FEATHERS:
        spine = placed([(x, top), (x, (top + bottom) / 2), (x - 0.16, bottom)])
        shapes.append(tube(spine, [thick + 2, thick + 2, 6], edge))
        shapes.append(tube(spine, [thick, thick, 4], tip))
    shapes.append(blob(placed(_FOLDED), plan.wing, shaded=True))
    scales = " ".join(
        f"M{wide * (x - 0.07):.1f},{base + y:.1f} Q{wide * x:.1f},{base + y + 19:.1f} {wide * (x + 0.07):.1f},{base + y:.1f}"
        for y, start, count in _SCALES
        for x in (start + 0.14 * k for k in range(count))
    )
    dark = luma(plan.wing) < BLACK
    ink = mix(plan.wing, SHEEN, 0.5) if dark else darker(plan.wing, 0.26)
    shapes.append(line(scales, ink, 3.2, opacity=0.85))
    if dark:
        sheen = placed([(0.7, 20), (0.86, 8), (1.02, 24), (0.92, 32), (0.8, 44)])
        shapes.append(blob(sheen, SHEEN, opacity=0.34))
    return shapes
