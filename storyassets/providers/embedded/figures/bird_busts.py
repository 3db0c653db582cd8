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
from storyassets.providers.embedded.figures.palette import darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Shapes,
    blob,
    ellipse,
    line,
    move,
    stretch,
    transformed,
    tube,
    turn,
)
from storyassets.providers.embedded.figures.turned_busts import turn_of, turned_breast, turned_head

_FLOOR = 480.0
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
    neck = 34.0 if long else 42 + plan.frame.girth * 0.06
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
    right = [
        (wide * 0.36, base - 14),
        (wide * 0.74, base + 24),
        (wide * 0.96, base + 76),
        (wide * 1.04, base + 150),
        (wide, base + 260),
        (wide * 0.96, _FLOOR),
    ]
    left = [(-x, y) for x, y in reversed(right)]
    belly = ellipse(0, base + 150, wide * 0.66, 124, plan.belly, shaded=True)
    return [blob([*right, *left], coat, shaded=True), belly]


def _throat(plan: BirdPlan, coat: str, base: float, neck: float) -> Shapes:
    """The neck, whose feathers fall over the breast in points."""
    colour = plan.neck_colour or coat
    shapes: Shapes = []
    for x, long in ((-0.9, 30), (-0.46, 46), (0.0, 54), (0.46, 46), (0.9, 30)):
        tuft = [(x * neck * 0.9, base), (x * neck * 1.24, base + long * 0.6), (x * neck * 1.34, base + long)]
        shapes.append(tube(tuft, [neck * 0.4, neck * 0.28, 4], darker(colour, 0.1 if x else 0.04)))
    shapes.append(tube([(0, 10), (0, base + 14)], [neck * 0.96, neck * 1.24], colour, shaded=True))
    if plan.collar:
        shapes.append(line(f"M{-neck * 0.9},52 Q0,74 {neck * 0.9},52", plan.collar, 12))
    return shapes


def _feathers(plan: BirdPlan, base: float, wide: float) -> Shapes:
    """Small scales on the belly."""
    marks = []
    for row, y in enumerate((base + 86, base + 120, base + 154, base + 188)):
        half = wide * 0.4
        for k in range(-1, 2):
            x = k * half * 0.8 + (half * 0.4 if row % 2 else 0)
            marks.append(f"M{x - 9:.1f},{y:.1f} Q{x:.1f},{y + 13:.1f} {x + 9:.1f},{y:.1f}")
    return [line(" ".join(marks), darker(plan.belly, 0.16), 3.6)]


def _wings(plan: BirdPlan, base: float, wide: float, gesture: Gesture) -> Shapes:
    """Both wings, along the sides, over the breast or lifted; their feathers lie in rows."""
    tip = plan.wing_tip or darker(plan.wing, 0.25)
    under = [(0.84, 60), (1.14, 100), (1.24, 190), (1.18, 330), (1.0, 460), (0.78, 330), (0.8, 180)]
    upper = [(0.7, 36), (0.98, 48), (1.2, 110), (1.2, 196), (1.06, 250), (0.84, 226), (0.72, 130)]
    rows = " ".join(
        f"M{wide * x:.1f},{base + y:.1f} Q{wide * (x + 0.1):.1f},{base + y + 26:.1f} {wide * (x + 0.2):.1f},{base + y:.1f}"
        for x, y in ((0.8, 120), (0.98, 126), (0.82, 172), (1.0, 178))
    )
    wing: Shapes = [
        blob([(wide * x, base + y) for x, y in under], tip),
        blob([(wide * x, base + y) for x, y in upper], plan.wing, shaded=True),
        line(rows, lighter(plan.wing, 0.22), 4),
    ]
    shoulder = (wide * 0.86, base + 52)
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
