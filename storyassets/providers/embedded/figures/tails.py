"""Tails of four-footed animals, from their root, swung by an angle."""

from __future__ import annotations

from storyassets.providers.embedded.figures.anatomy import BeastPlan, Mark, Tail
from storyassets.providers.embedded.figures.palette import darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shapes,
    circle,
    line,
    move,
    transformed,
    tube,
    turn,
)


def draw_tail(plan: BeastPlan, coat: str, root: Point, swing: float) -> Shapes:
    """A tail that points back (to the left); a positive swing lifts it."""
    shapes = _TAILS[plan.tail](plan, coat, plan.tail_length)
    return transformed(shapes, turn(swing), move(*root))


def _brush(plan: BeastPlan, coat: str, n: float) -> Shapes:
    return [
        tube(
            [(10, 4), (-n * 0.3, 10), (-n * 0.68, -n * 0.12), (-n * 0.94, -n * 0.4)],
            [12, 30, 36, 10],
            coat,
            shaded=True,
        ),
        tube(
            [(-n * 0.72, -n * 0.15), (-n * 0.84, -n * 0.27), (-n * 0.96, -n * 0.43)],
            [31, 25, 7],
            plan.pale,
            shaded=True,
        ),
    ]


def _squirrel(plan: BeastPlan, coat: str, n: float) -> Shapes:
    """As large as the rest of it, up along the back and curled at the end."""
    return [
        tube(
            [
                (14, 10),
                (-n * 0.16, -n * 0.2),
                (-n * 0.2, -n * 0.66),
                (-n * 0.42, -n * 0.98),
                (-n * 0.66, -n * 0.8),
            ],
            [14, n * 0.19, n * 0.25, n * 0.2, n * 0.1],
            coat,
            shaded=True,
        ),
        tube(
            [(-n * 0.12, -n * 0.16), (-n * 0.18, -n * 0.62), (-n * 0.38, -n * 0.92), (-n * 0.58, -n * 0.82)],
            [n * 0.05, n * 0.12, n * 0.09, n * 0.04],
            lighter(coat, 0.3),
        ),
    ]


def _bushy(plan: BeastPlan, coat: str, n: float) -> Shapes:
    fat = n * 0.13
    return [
        tube(
            [(10, 0), (-n * 0.3, n * 0.16), (-n * 0.7, n * 0.42), (-n * 0.9, n * 0.6)],
            [fat * 0.7, fat * 1.2, fat * 1.1, fat * 0.3],
            coat,
            shaded=True,
        ),
        tube([(-n * 0.68, n * 0.41), (-n * 0.92, n * 0.62)], [fat * 0.94, fat * 0.25], plan.dark),
    ]


def _whip(plan: BeastPlan, coat: str, n: float) -> Shapes:
    return [
        tube([(10, 8), (-n * 0.4, n * 0.2), (-n * 0.75, n * 0.0), (-n, -n * 0.22)], [8, 6, 4, 1.5], plan.nose)
    ]


def _tuft(plan: BeastPlan, coat: str, n: float) -> Shapes:
    return [
        tube([(6, -4), (-n * 0.16, n * 0.2), (-n * 0.2, n * 0.6), (-n * 0.26, n * 0.86)], [9, 8, 7, 6], coat),
        tube(
            [(-n * 0.23, n * 0.74), (-n * 0.27, n * 0.9), (-n * 0.3, n * 1.08)],
            [7, 14, 3],
            plan.dark,
            shaded=True,
        ),
    ]


def _plume(plan: BeastPlan, coat: str, n: float) -> Shapes:
    return [
        tube(
            [(14, -14), (-n * 0.2, -n * 0.06), (-n * 0.34, n * 0.4), (-n * 0.3, n * 0.9)],
            [14, 24, 28, 6],
            plan.dark,
            shaded=True,
        )
    ]


def _puff(plan: BeastPlan, coat: str, n: float) -> Shapes:
    colour = plan.pale if Mark.BIB in plan.marks else coat
    return [circle(-n * 0.5, -4, n * 0.8, colour, shaded=True)]


def _curl(plan: BeastPlan, coat: str, n: float) -> Shapes:
    return [
        line(
            f"M6,0 C{-n * 0.8},{-n * 0.1} {-n * 0.9},{-n} {-n * 0.3},{-n * 0.8} C{n * 0.1},{-n * 0.6} {-n * 0.6},{-n * 0.1} {-n * 1.1},{-n * 0.5}",
            darker(coat, 0.14),
            9,
        )
    ]


def _long(plan: BeastPlan, coat: str, n: float) -> Shapes:
    spine: list[Point] = [(10, 0), (-n * 0.34, n * 0.2), (-n * 0.7, -n * 0.06), (-n * 0.8, -n * 0.44)]
    w = max(9.0, plan.frame.leg_width * 0.62)
    shapes: Shapes = [tube(spine, [w, w, w * 0.94, w * 0.8], coat, shaded=True)]
    dark = plan.dark if Mark.STRIPES in plan.marks or Mark.ROSETTES in plan.marks else darker(coat, 0.3)
    shapes.append(tube([(-n * 0.79, -n * 0.34), (-n * 0.8, -n * 0.45)], [w * 0.86, w * 0.82], dark))
    rings = ((-n * 0.42, n * 0.175), (-n * 0.62, n * 0.06), (-n * 0.735, -n * 0.13))
    return [*shapes, *(circle(x, y, w * 0.9, dark, opacity=0.75) for x, y in rings)]


def _wag(plan: BeastPlan, coat: str, n: float) -> Shapes:
    return [
        tube(
            [(14, 6), (-n * 0.34, -n * 0.2), (-n * 0.52, -n * 0.7), (-n * 0.36, -n)],
            [13, 12, 10, 4],
            coat,
            shaded=True,
        ),
        tube([(-n * 0.5, -n * 0.74), (-n * 0.36, -n)], [9.5, 4], lighter(plan.pale, 0.2)),
    ]


_TAILS = {
    Tail.BRUSH: _brush,
    Tail.BUSHY: _bushy,
    Tail.SQUIRREL: _squirrel,
    Tail.WHIP: _whip,
    Tail.TUFT: _tuft,
    Tail.PLUME: _plume,
    Tail.PUFF: _puff,
    Tail.CURL: _curl,
    Tail.LONG: _long,
    Tail.WAG: _wag,
}
