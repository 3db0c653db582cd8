"""A four-footed animal asleep in a ring: chin on its paws, the tail round to its nose."""

from __future__ import annotations

from storyassets.providers.embedded.figures.anatomy import BeastPlan, Mark, Tail
from storyassets.providers.embedded.figures.beast_heads import beast_head
from storyassets.providers.embedded.figures.coats import coat_marks
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.sketch import (
    Point,
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

_HEAD_SEEN = 1.12
_TURNED = 0.62
# Of a face's units: a mane reaches so far down.
_MANE_LOW = 112.0
# Of half the ring's width: how thick each tail is where it lies before the body.
_TAIL_WIDTH = {
    Tail.BRUSH: 0.23,
    Tail.BUSHY: 0.17,
    Tail.SQUIRREL: 0.24,
    Tail.LONG: 0.1,
    Tail.WAG: 0.1,
    Tail.TUFT: 0.08,
    Tail.WHIP: 0.055,
}


def draw_curled(plan: BeastPlan, coat: str, face: Expression) -> Shapes:
    """The whole animal, on y = 0."""
    frame = plan.frame
    half = (frame.body + frame.chest + frame.rump) * 0.46
    high = min(half * 1.1, (frame.chest + frame.rump) * 1.02)
    back = [
        (-half * 0.98, -high * 0.2), (-half * 0.9, -high * 0.64), (-half * 0.42, -high * 0.98), (half * 0.2, -high * 0.94),
        (half * 0.72, -high * 0.66), (half * 0.95, -high * 0.26), (half * 0.8, 0.0), (-half * 0.8, 0.0),
    ]  # fmt: skip
    ink = darker(coat, 0.2)
    haunch = f"M{-half * 0.16},{-high * 0.06} C{half * 0.06},{-high * 0.5} {-half * 0.3},{-high * 0.74} {-half * 0.66},{-high * 0.6}"
    marks = transformed(
        coat_marks(plan, coat), move(-frame.body / 2, 0), stretch(0.8), move(-half * 0.06, -high * 0.46)
    )
    return [
        *_spines(plan, half, high),
        blob(back, coat, shaded=True),
        *marks,
        line(haunch, ink, 5, opacity=0.7),
        *_paws(plan, coat, half),
        *_head(plan, coat, face, half),
        *_tail(plan, coat, half),
    ]


def _head(plan: BeastPlan, coat: str, face: Expression, half: float) -> Shapes:
    scale = plan.frame.head * _HEAD_SEEN
    low = max(plan.skull[1], _MANE_LOW if Mark.LION_MANE in plan.marks else 0.0) * scale
    return transformed(
        beast_head(plan, coat, face, _TURNED), turn(9), stretch(scale), move(half * 0.52, -low * 0.86)
    )


def _paws(plan: BeastPlan, coat: str, half: float) -> Shapes:
    w = plan.frame.leg_width
    paint = plan.dark if Mark.SOCKS in plan.marks or plan.hoof else darker(coat, 0.08)
    return [ellipse(half * x, -w * 0.55, w * 1.5, w * 0.7, paint, shaded=True) for x in (0.98, 0.74)]


def _tail(plan: BeastPlan, coat: str, half: float) -> Shapes:
    share = _TAIL_WIDTH.get(plan.tail)
    if share is None:
        return []
    w = half * share
    spine: list[Point] = [
        (-half * 0.9, -half * 0.24), (-half * 0.86, -w * 0.9), (-half * 0.3, -w * 0.86), (half * 0.24, -w * 0.96),
    ]  # fmt: skip
    colour = plan.nose if plan.tail is Tail.WHIP else coat
    shapes: Shapes = [tube(spine, [w * 0.6, w, w, w * 0.8], colour, shaded=True)]
    tip = _tip_colour(plan)
    if tip:
        end: list[Point] = [(half * 0.06, -w * 0.9), (half * 0.26, -w * 0.98), (half * 0.4, -w * 1.2)]
        shapes.append(tube(end, [w * 0.9, w * 0.74, w * 0.2], tip, shaded=True))
    return shapes


def _tip_colour(plan: BeastPlan) -> str:
    if plan.tail is Tail.BRUSH:
        return plan.pale
    return plan.dark if plan.tail in (Tail.BUSHY, Tail.TUFT) else ""


def _spines(plan: BeastPlan, half: float, high: float) -> Shapes:
    """A hedgehog asleep is a ball of them."""
    if Mark.SPINES not in plan.marks:
        return []
    rows: Shapes = []
    for k in range(-5, 6):
        x = half * k / 6
        top = -high * (1.0 - 0.5 * (k / 6) ** 2)
        rows.append(
            tube([(x, top * 0.7), (x + k * half * 0.05, top - high * 0.24)], [half * 0.12, 2], plan.dark)
        )
    return rows
