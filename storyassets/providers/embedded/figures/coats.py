"""What is on the trunk of a four-footed animal: stripes, patches, wool, spines, humps.

Drawn for a level back: the hip is (0, 0), the chest (plan.frame.body, 0).
"""

from __future__ import annotations

from dataclasses import replace

from storyassets.providers.embedded.figures.anatomy import BeastPlan, Mark
from storyassets.providers.embedded.figures.palette import CREAM, WOOD, darker, lighter, luma
from storyassets.providers.embedded.figures.sketch import (
    Shapes,
    blob,
    circle,
    ellipse,
    polygon,
    stretch,
    transformed,
    tube,
)


def coat_marks_behind(plan: BeastPlan, coat: str) -> Shapes:
    """What stands up from the back."""
    b, c, r = plan.frame.body, plan.frame.chest, plan.frame.rump
    if Mark.HUMP in plan.marks:
        return [
            blob(
                [
                    (b * 0.05, -r * 0.5),
                    (b * 0.24, -r * 1.3),
                    (b * 0.42, -r * 1.82),
                    (b * 0.62, -r * 1.4),
                    (b * 0.86, -c * 0.5),
                ],
                coat,
                shaded=True,
            )
        ]
    if Mark.BRISTLES in plan.marks:
        points = [(b * 1.1, -c * 0.4)]
        for k in range(11):
            x = b * (1.12 - 0.12 * k)
            points += [(x, -c * (1.3 - 0.03 * k)), (x - b * 0.06, -c * (1.0 - 0.02 * k))]
        return [polygon([*points, (-b * 0.2, -r * 0.3)], plan.dark)]
    return []


def coat_marks(plan: BeastPlan, coat: str) -> Shapes:
    """What lies on the flank."""
    shapes: Shapes = []
    large = _full_grown(plan)
    for mark, draw in _DRAWN.items():
        if mark in plan.marks:
            shapes += draw(large, coat)
    return shapes if plan.grown >= 1 else transformed(shapes, stretch(plan.grown))


def _full_grown(plan: BeastPlan) -> BeastPlan:
    """The same one at a grown one's size, so that its marks are as many and as wide."""
    if plan.grown >= 1:
        return plan
    frame = plan.frame
    body, chest, rump = (length / plan.grown for length in (frame.body, frame.chest, frame.rump))
    return replace(plan, frame=replace(frame, body=body, chest=chest, rump=rump))


def _piglet_stripes(plan: BeastPlan, coat: str) -> Shapes:
    """Pale lines along the back of a young boar."""
    b, c, r = plan.frame.body, plan.frame.chest, plan.frame.rump
    return [
        tube([(-r * 0.7, c * y), (b * 0.5, c * (y - 0.14)), (b * 1.05, c * y)], [2, c * 0.08, 2], plan.pale)
        for y in (-0.56, -0.2, 0.16)
    ]


def _stripes(plan: BeastPlan, coat: str) -> Shapes:
    b, c = plan.frame.body, plan.frame.chest
    dark = plan.dark if Mark.STRIPES in plan.marks else darker(coat, 0.26)
    wide = 7 if Mark.STRIPES in plan.marks else 5
    shapes: Shapes = []
    for k, share in enumerate((-0.16, 0.06, 0.28, 0.5, 0.72, 0.94)):
        deep = (0.1, -0.06)[k % 2]
        shapes.append(
            tube(
                [(b * share, -c * 0.84), (b * share - 8, -c * 0.45), (b * share + 4, c * deep)],
                [wide, wide * 0.9, 1.5],
                dark,
            )
        )
    return shapes


def _zebra(plan: BeastPlan, coat: str) -> Shapes:
    """Bars over all of the flank."""
    b, c = plan.frame.body, plan.frame.chest
    return [
        tube([(b * x - 10, -c * 0.94), (b * x + 6, -c * 0.2), (b * x - 6, c * 0.72)], [9, 9, 3], plan.dark)
        for x in (-0.32, -0.14, 0.04, 0.22, 0.4, 0.58, 0.76, 0.94, 1.12)
    ]


def _giraffe(plan: BeastPlan, coat: str) -> Shapes:
    """Patches with pale seams between them."""
    b, c = plan.frame.body, plan.frame.chest
    return [
        ellipse(b * (-0.26 + 0.26 * k + 0.12 * (row % 2)), c * y, 22 - 3 * row, 16 - 2 * row, plan.dark)
        for row, y in enumerate((-0.6, -0.14, 0.32))
        for k in range(6)
    ]


def _rosettes(plan: BeastPlan, coat: str) -> Shapes:
    b, c = plan.frame.body, plan.frame.chest
    shapes: Shapes = []
    for row, y in enumerate((-0.56, -0.16, 0.24)):
        for k in range(6):
            x = b * (-0.2 + 0.23 * k + 0.1 * (row % 2))
            shapes += [ellipse(x, c * y, 11, 9, plan.dark), ellipse(x + 1, c * y, 5, 4, darker(coat, 0.12))]
    return shapes


def patch_colour(plan: BeastPlan, coat: str) -> str:
    """Patches are dark on a light coat, and light on a dark one."""
    return plan.dark if luma(coat) > 0.6 else CREAM


def _patches(plan: BeastPlan, coat: str) -> Shapes:
    b, c = plan.frame.body, plan.frame.chest
    dark = patch_colour(plan, coat)
    return [
        blob(
            [
                (-b * 0.2, -c * 0.6),
                (b * 0.1, -c * 0.86),
                (b * 0.28, -c * 0.4),
                (b * 0.14, c * 0.1),
                (-b * 0.16, -c * 0.05),
            ],
            dark,
        ),
        blob(
            [
                (b * 0.56, -c * 0.82),
                (b * 0.86, -c * 0.7),
                (b * 0.9, -c * 0.1),
                (b * 0.66, c * 0.2),
                (b * 0.5, -c * 0.3),
            ],
            dark,
        ),
        ellipse(b * 0.4, c * 0.5, b * 0.1, c * 0.16, dark),
    ]


def _fawn_spots(plan: BeastPlan, coat: str) -> Shapes:
    b, c = plan.frame.body, plan.frame.chest
    spots = (
        (-0.1, -0.5),
        (0.1, -0.62),
        (0.3, -0.5),
        (0.5, -0.6),
        (0.7, -0.5),
        (0.0, -0.2),
        (0.22, -0.24),
        (0.42, -0.2),
        (0.62, -0.26),
    )
    return [ellipse(b * x, c * y, 6.5, 5.5, plan.pale) for x, y in spots]


def _wool(plan: BeastPlan, coat: str) -> Shapes:
    b, c, r = plan.frame.body, plan.frame.chest, plan.frame.rump
    size = c * 0.44
    rim = [
        (-0.4, -0.3, r),
        (-0.44, 0.2, r),
        (-0.16, -0.8, r),
        (0.14, -0.98, c),
        (0.44, -1.0, c),
        (0.74, -0.96, c),
        (1.0, -0.78, c),
        (-0.2, 0.66, r),
        (0.12, 0.82, r),
        (0.44, 0.86, c),
        (0.76, 0.84, c),
        (1.06, 0.62, c),
        (1.24, 0.16, c),
        (1.24, -0.34, c),
    ]
    outer: Shapes = [circle(b * x, y * g * 0.82, size, coat, shaded=True) for x, y, g in rim]
    inner: Shapes = [tube([(0, 0), (b, 0)], [r * 0.88, c * 0.9], coat)]
    curls: Shapes = [
        circle(b * x, c * y, size * 0.52, darker(coat, 0.05))
        for x, y in ((0.1, -0.34), (0.42, -0.5), (0.74, -0.36), (0.22, 0.16), (0.58, 0.12), (0.9, 0.2))
    ]
    return [*outer, *inner, *curls]


def _spines(plan: BeastPlan, coat: str) -> Shapes:
    b, c, r = plan.frame.body, plan.frame.chest, plan.frame.rump
    rows: Shapes = []
    for grow, colour in ((1.62, plan.dark), (1.3, lighter(plan.dark, 0.16)), (1.0, lighter(plan.dark, 0.3))):
        points = [(b * 0.98, c * 0.2)]
        for k in range(15):
            t = k / 14
            x = b * (1.02 - 1.7 * t)
            lift = 1 - (2 * t - 0.9) ** 2 * 0.62
            points += [(x - 10, -c * grow * lift), (x - b * 0.06, -c * grow * lift * 0.76)]
        low = [
            (-b * 0.7, r * 0.3),
            (-b * 0.5, r * 0.74),
            (0.0, r * 0.86),
            (b * 0.5, c * 0.7),
            (b * 0.9, c * 0.5),
        ]
        rows.append(polygon([*points, *low], colour))
    return rows


def _dewlap(plan: BeastPlan, coat: str) -> Shapes:
    b, c = plan.frame.body, plan.frame.chest
    return [
        tube(
            [(b + c * 0.7, -c * 0.2), (b + c * 0.72, c * 0.3), (b + c * 0.4, c * 0.8)],
            [c * 0.16, c * 0.24, c * 0.1],
            darker(coat, 0.12),
        )
    ]


def _yoke(plan: BeastPlan, coat: str) -> Shapes:
    b, c = plan.frame.body, plan.frame.chest
    return [
        tube(
            [(b * 0.98, -c * 0.94), (b * 1.06, -c * 0.5), (b * 1.12, c * 0.5)],
            [15, 13, 11],
            WOOD,
            shaded=True,
        )
    ]


_DRAWN = {
    Mark.STRIPES: _stripes,
    Mark.TABBY: _stripes,
    Mark.ROSETTES: _rosettes,
    Mark.ZEBRA: _zebra,
    Mark.GIRAFFE: _giraffe,
    Mark.PATCHES: _patches,
    Mark.FAWN_SPOTS: _fawn_spots,
    Mark.PIGLET_STRIPES: _piglet_stripes,
    Mark.WOOL: _wool,
    Mark.SPINES: _spines,
    Mark.DEWLAP: _dewlap,
    Mark.YOKE: _yoke,
}
