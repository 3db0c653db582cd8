"""Heads of the four-footed animals, in units of the face about (0, 0), for body and portrait alike."""

from __future__ import annotations

from storyassets.providers.embedded.figures.anatomy import BeastPlan, Ear, Mark
from storyassets.providers.embedded.figures.beast_ears import head_growths
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.eyes import EyeStyle, eyes
from storyassets.providers.embedded.figures.faces import marks, mouth
from storyassets.providers.embedded.figures.palette import BONE, GOLD, darker, lighter, mix
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Point,
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    path,
    tube,
)

_EYES_Y = -10.0
# An elephant raises its trunk when its mouth opens wider than this.
_TRUNK_RAISED = 0.3


def beast_head(plan: BeastPlan, coat: str, face: Expression, turned: float) -> Shapes:
    """The whole head; `turned` runs from 0 (front) to 1 (to the right)."""
    tip = _tip(plan, turned)
    shapes = [
        *head_growths(plan, coat, turned),
        *_skull(plan, coat, turned),
        *_face_marks(plan, coat, turned),
    ]
    if plan.ear is Ear.ELEPHANT:
        shapes += _tusks(plan, (14 * turned, 26), 30)
        shapes += mouth(face, 4 * turned, 58, 20, darker(coat, 0.4))
        shapes += _trunk(coat, face, turned)
    else:
        shapes += _snout(plan, coat, face, tip, turned)
    style = _eye_style(plan, coat)
    shapes += eyes(face, style, _EYES_Y, turned)
    shapes += marks(face, style, _EYES_Y, turned)
    return [*shapes, *_before(plan, coat, turned)]


def _tip(plan: BeastPlan, turned: float) -> Point:
    return plan.snout.length * turned, plan.snout.drop


def _eye_style(plan: BeastPlan, coat: str) -> EyeStyle:
    brow = darker(coat, 0.55) if coat != plan.dark else plan.dark
    return EyeStyle(
        apart=min(plan.skull[0] * 0.48, 29),
        width=14.5 * plan.eye,
        height=17.5 * plan.eye,
        iris=plan.iris,
        skin=coat,
        brow=plan.brow or brow,
        brow_width=9.0 if plan.brow else 7.5,
        white="#fff6dc" if Mark.PALE_EYES in plan.marks else "#ffffff",
        lid=plan.lid,
    )


def _skull(plan: BeastPlan, coat: str, turned: float) -> Shapes:
    w, h = plan.skull
    wedge = plan.wedge
    outline = [
        (-w * 0.62, -h * 0.86),
        (0, -h),
        (w * 0.62, -h * 0.86),
        (w, -h * 0.2),
        (w + wedge, h * 0.42),
        (w * 0.55, h * 0.84),
        (0, h),
        (-w * 0.55, h * 0.84),
        (-w - wedge, h * 0.42),
        (-w, -h * 0.2),
    ]
    fill = plan.pale if Mark.WOOL in plan.marks else coat
    return [blob(outline, fill, shaded=True, part=Part.HEAD)]


def _face_marks(plan: BeastPlan, coat: str, turned: float) -> Shapes:
    w, h = plan.skull
    x = 12 * turned
    shapes: Shapes = []
    if Mark.CHEEKS in plan.marks:
        g = plan.wedge
        for side in (-1, 1):
            shapes.append(
                blob(
                    [
                        (side * (w + g), h * 0.42),
                        (side * w * 0.98, h * 0.12),
                        (side * w * 0.4 + x, h * 0.3),
                        (side * w * 0.1 + x, h * 0.9),
                        (side * w * 0.55, h * 0.84),
                    ],
                    plan.pale,
                )
            )
    if Mark.MASK in plan.marks:
        shapes.append(
            path(
                f"M{x},{-h * 0.1} C{x - 12},{-h * 0.5} {x - 26},{-h * 0.8} {-w * 0.45},{-h * 0.94} Q0,{-h * 1.1} {w * 0.45},{-h * 0.94} C{x + 26},{-h * 0.8} {x + 12},{-h * 0.5} {x},{-h * 0.1} Z",
                darker(coat, 0.32),
            )
        )
    if Mark.BLAZE in plan.marks:
        shapes.append(tube([(x * 0.7, -h * 0.8), (x, -h * 0.2), (x * 1.6, h * 0.5)], [7, 11, 16], plan.pale))
    if Mark.STRIPES in plan.marks or Mark.TABBY in plan.marks:
        dark = plan.dark if Mark.STRIPES in plan.marks else darker(coat, 0.3)
        for dx, length in ((-18, 20), (0, 27), (18, 20)):
            shapes.append(
                tube([(dx * 0.7 + x, -h * 0.94), (dx * 0.8 + x, -h * 0.94 + length)], [4.5, 1.5], dark)
            )
        for side in (-1, 1):
            for y in (0.1, 0.34):
                shapes.append(
                    tube([(side * w * 1.0, h * y), (side * w * 0.72, h * (y + 0.04))], [4.5, 1.5], dark)
                )
    if Mark.ROSETTES in plan.marks:
        spots = (
            (-0.3, -0.72),
            (0.0, -0.84),
            (0.3, -0.72),
            (-0.78, -0.1),
            (0.8, -0.1),
            (-0.8, 0.25),
            (0.8, 0.25),
        )
        shapes += [ellipse(px * w, py * h, 5, 4.5, plan.dark) for px, py in spots]
    return shapes


def _snout(plan: BeastPlan, coat: str, face: Expression, tip: Point, turned: float) -> Shapes:
    s = plan.snout
    x, y = tip
    root = (6 * turned, 2.0)
    middle = ((root[0] + x) / 2, (root[1] + y) / 2)
    pale = plan.pale
    under = tube(
        [(root[0], root[1] + 10), (middle[0], middle[1] + 6), (x, y + s.tip * 0.22)],
        [s.base * 0.82, (s.base + s.tip) / 2, s.tip],
        pale,
        shaded=True,
    )
    shapes: Shapes = []
    lip = darker(mix(pale, "#7a3030", 0.4), 0.4)
    width = max(20.0, min(30.0, s.tip * 1.2))
    below = (x * 0.84, y + s.tip * (0.5 if s.broad else 0.66) + (0 if s.broad else 3))
    if face.gape > 0 and not s.broad:
        jaw = ellipse(
            below[0], below[1] + 6 + face.gape * 14, width * 1.08, 8 + face.gape * 18, darker(pale, 0.14)
        )
        shapes.append(jaw)
    shapes.append(under)
    if not s.broad:
        ridge = coat if plan.wedge or Mark.DIGGER in plan.marks else pale
        bridge = coat if Mark.WOOL not in plan.marks else pale
        colour = ridge if plan.wedge else bridge
        if Mark.BLAZE not in plan.marks:
            shapes.append(
                tube(
                    [
                        (root[0], root[1] - 24),
                        (middle[0], middle[1] - s.tip * 0.2),
                        (x * 0.96, y - s.tip * 0.3),
                    ],
                    [s.base * 0.5, s.tip * 0.5 + 5, s.tip * 0.42],
                    colour,
                )
            )
    else:
        shapes.append(
            tube(
                [(root[0] * 0.6, root[1] - 20), middle],
                [s.base * 0.8, s.base * 0.86],
                plan.pale if Mark.WOOL in plan.marks else coat,
            )
        )
        if Mark.BLAZE in plan.marks:
            shapes.append(tube([(root[0], -40), middle], [7, 11], lighter(plan.pale, 0.4)))
    shapes += _nose(plan, tip)
    shapes += mouth(face, below[0], below[1], width, lip)
    return [*shapes, *_snout_marks(plan, face, tip, below)]


def _nose(plan: BeastPlan, tip: Point) -> Shapes:
    x, y = tip
    s = plan.snout
    if s.broad:
        if Mark.SNOUT_DISC in plan.marks:
            disc = ellipse(x, y, s.tip * 1.02, s.tip * 0.86, mix(plan.nose, plan.pale, 0.25), shaded=True)
            return [
                disc,
                *(ellipse(x + side * s.tip * 0.36, y + 1, 5, 8, darker(plan.nose, 0.35)) for side in (-1, 1)),
            ]
        return [
            ellipse(x + side * s.tip * 0.5, y - s.tip * 0.12, 6, 8, darker(plan.nose, 0.25))
            for side in (-1, 1)
        ]
    n = s.nose
    top = y - s.tip * 0.35
    return [
        blob(
            [
                (x - n, top - n * 0.5),
                (x, top - n * 0.8),
                (x + n, top - n * 0.5),
                (x + n * 0.6, top + n * 0.5),
                (x, top + n * 0.9),
                (x - n * 0.6, top + n * 0.5),
            ],
            plan.nose,
        ),
        ellipse(x - n * 0.3, top - n * 0.35, n * 0.32, n * 0.2, lighter(plan.nose, 0.5)),
    ]


def _snout_marks(plan: BeastPlan, face: Expression, tip: Point, below: Point) -> Shapes:
    x, y = tip
    shapes: Shapes = []
    if Mark.FANGS in plan.marks and face.gape > 0.1:
        top = below[1] - 4 * max(face.curve, 0.0) - 2
        shapes += [
            path(
                f"M{below[0] + side * 8 - 4},{top} L{below[0] + side * 8},{top + 13} L{below[0] + side * 8 + 4},{top} Z",
                "#fffaf0",
            )
            for side in (-1, 1)
        ]
    if Mark.WHISKERS in plan.marks:
        ink = lighter(plan.dark, 0.2)
        d = " ".join(
            f"M{x * 0.8 + side * (plan.snout.tip + 4)},{y + k} L{x * 0.8 + side * (plan.snout.tip + 40)},{y + k * 2.4 - 4}"
            for side in (-1, 1)
            for k in (-4, 3, 10)
        )
        shapes.append(line(d, ink, 2, opacity=0.75))
    if Mark.BUCK_TEETH in plan.marks:
        shapes.append(
            path(
                f"M{below[0] - 6},{below[1] - 2} L{below[0] + 6},{below[1] - 2} L{below[0] + 5},{below[1] + 9} L{below[0] - 5},{below[1] + 9} Z",
                "#fffaf0",
                stroke="#cbb9a4",
                stroke_width=1,
            )
        )
    if Mark.TUSKS in plan.marks:
        shapes += _tusks(plan, (below[0], below[1] - 6), plan.snout.tip)
    if Mark.NOSE_RING in plan.marks:
        shapes.append(ellipse(x, y + 16, 13, 13, "none", stroke=GOLD, stroke_width=5))
    if Mark.BEARD in plan.marks:
        bx, by = below[0] * 0.8, below[1] + 16 + face.gape * 26
        shapes.insert(
            0,
            path(
                f"M{bx - 17},{by - 6} Q{bx - 16},{by + 34} {bx + 4},{by + 56} Q{bx + 14},{by + 30} {bx + 17},{by - 6} Z",
                lighter(plan.pale, 0.2),
                shaded=True,
            ),
        )
    return shapes


def _tusks(plan: BeastPlan, at: Point, width: float) -> Shapes:
    x, y = at
    shapes: Shapes = []
    for side in (-1, 1):
        foot = x + side * width * 0.9
        if plan.ear is Ear.ELEPHANT:
            shapes.append(
                tube(
                    [(foot, y), (foot + side * 6, y + 34), (foot + side * 16 + 8, y + 56)],
                    [9, 8, 3],
                    BONE,
                    shaded=True,
                )
            )
        else:
            shapes.append(
                tube(
                    [(foot, y + 6), (foot + side * 8, y - 8), (foot + side * 5, y - 24)], [6.5, 5, 1.5], BONE
                )
            )
    return shapes


def _trunk(coat: str, face: Expression, turned: float) -> Shapes:
    """It hangs, and is raised off the mouth by a laugh or a word."""
    x = 10 * turned
    if face.gape > _TRUNK_RAISED:
        spine: list[Point] = [(x, 4), (x + 16, 44), (x + 62, 58), (x + 100, 26), (x + 96, -22)]
        radii = [30.0, 24, 18, 14, 12]
    else:
        spine = [
            (x, 4),
            (x + 14 * turned, 52),
            (x + 34 * turned, 104),
            (x + 66 * turned + 18, 128),
            (x + 84 * turned + 34, 112),
        ]
        radii = [30.0, 25, 19, 15, 12]
    folds = " ".join(
        f"M{x - 18 + k},{16 + k * 6} Q{x + 4},{24 + k * 6} {x + 22 - k},{16 + k * 6}" for k in (0, 2, 4)
    )
    return [tube(spine, radii, coat, shaded=True), line(folds, darker(coat, 0.18), 3)]


def _before(plan: BeastPlan, coat: str, turned: float) -> Shapes:
    w, h = plan.skull
    if Mark.HORSE_MANE in plan.marks:
        return [
            path(
                f"M{-w * 0.4},{-h * 1.02} Q0,{-h * 1.3} {w * 0.4},{-h * 1.02} Q{w * 0.3},{-h * 0.66} {w * 0.16},{-h * 0.3} Q{w * 0.02},{-h * 0.62} {-w * 0.1},{-h * 0.46} Q{-w * 0.2},{-h * 0.7} {-w * 0.4},{-h * 1.02} Z",
                plan.dark,
                shaded=True,
            )
        ]
    if Mark.WOOL in plan.marks:
        tufts = ((-34, -44, 20), (-12, -56, 22), (14, -56, 22), (36, -42, 19))
        return [circle(x, y, r, coat, shaded=True) for x, y, r in tufts]
    if Mark.HUMP in plan.marks:
        return [circle(x, -h * 0.94, 13, darker(coat, 0.15)) for x in (-14, 2, 16)]
    if Mark.GLASSY in plan.marks:
        colour = "#4a3a3e"
        rings: Shapes = [
            circle(x * 24 + 17 * turned, _EYES_Y, 18, "none", stroke=GOLD, stroke_width=4) for x in (-1, 1)
        ]
        return [*rings, line(f"M{17 * turned - 7},{_EYES_Y} L{17 * turned + 7},{_EYES_Y}", colour, 3)]
    return []
