"""Heads of the four-footed animals, in units of the face about (0, 0), for body and portrait alike."""

from __future__ import annotations

from dataclasses import replace

from storyassets.providers.embedded.figures.anatomy import BeastPlan, Ear, Mark
from storyassets.providers.embedded.figures.beast_ears import head_growths
from storyassets.providers.embedded.figures.beast_snouts import draw_snout, draw_trunk, draw_tusks
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.eyes import EyeStyle, eyes
from storyassets.providers.embedded.figures.faces import marks, mouth
from storyassets.providers.embedded.figures.palette import GOLD, darker
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Point,
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    path,
    polygon,
    tube,
)

_EYES_Y = -10.0
_KIND_BROW, _FROWN = -8.0, 4.0
_ROUNDER, _HALF_SHUT = 0.3, 0.26  # of lids
_BROWS_KEPT = 0.45  # of how far brows are raised: great eyes are near the crown, and brows stay on the head
# Where a leopard's face is spotted, in shares of the skull.
_SPOTS = ((-0.3, -0.72), (0.0, -0.84), (0.3, -0.72), (-0.78, -0.1), (0.8, -0.1), (-0.8, 0.25), (0.8, 0.25))


def beast_head(plan: BeastPlan, coat: str, face: Expression, turned: float) -> Shapes:
    """The whole head; `turned` runs from 0 (front) to 1 (to the right)."""
    tip = _tip(plan, turned)
    shapes = [
        *(_cheek_fluff(plan, coat) if Mark.FLUFF in plan.marks else []),
        *head_growths(plan, coat, face, turned),
        *_skull(plan, coat, turned),
        *_face_marks(plan, coat, turned),
    ]
    if plan.ear is Ear.ELEPHANT:
        if plan.grown >= 1:
            shapes += draw_tusks(plan, (14 * turned, 26), 30)
        shapes += mouth(face, 4 * turned, 58, 20, darker(coat, 0.4))
        shapes += draw_trunk(coat, face, turned)
    else:
        shapes += draw_snout(plan, coat, face, tip, turned)
    style = _eye_style(plan, coat)
    shapes += eyes(_kindly(face), style, _EYES_Y, turned)
    shapes += marks(face, style, _EYES_Y, turned)
    return [*shapes, *_before(plan, coat, turned)]


def _tip(plan: BeastPlan, turned: float) -> Point:
    return plan.snout.length * turned, plan.snout.drop


def _kindly(face: Expression) -> Expression:
    """Level brows and lids look stern on great eyes: who does not frown has brows raised within, and rounder eyes."""
    face = replace(face, lift=face.lift * _BROWS_KEPT) if face.lift > 0 else face
    if not _KIND_BROW < face.brow < _FROWN:
        return face
    lid = face.lid * _ROUNDER if face.lid < _HALF_SHUT else face.lid
    return replace(face, brow=_KIND_BROW, lid=lid)


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
        open_within=True,
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
    """What the coat shows on the face, from cheeks to spots."""
    w, h = plan.skull
    x = 12 * turned
    shapes: Shapes = []
    if Mark.CHEEKS in plan.marks:
        shapes += _cheeks(plan, x)
    if Mark.MASK in plan.marks:
        mask = f"M{x},{-h * 0.1} C{x - 12},{-h * 0.5} {x - 26},{-h * 0.8} {-w * 0.45},{-h * 0.94} Q0,{-h * 1.1} {w * 0.45},{-h * 0.94} C{x + 26},{-h * 0.8} {x + 12},{-h * 0.5} {x},{-h * 0.1} Z"
        shapes.append(path(mask, darker(coat, 0.32)))
    if Mark.BLAZE in plan.marks:
        shapes.append(tube([(x * 0.7, -h * 0.8), (x, -h * 0.2), (x * 1.6, h * 0.5)], [7, 11, 16], plan.pale))
    if Mark.STRIPES in plan.marks or Mark.TABBY in plan.marks:
        shapes += _face_stripes(plan, plan.dark if Mark.STRIPES in plan.marks else darker(coat, 0.3), x)
    if Mark.ROSETTES in plan.marks:
        shapes += [ellipse(px * w, py * h, 5, 4.5, plan.dark) for px, py in _SPOTS]
    return shapes


def _cheeks(plan: BeastPlan, x: float) -> Shapes:
    w, h = plan.skull
    return [
        blob(
            [
                (side * (w + plan.wedge), h * 0.42),
                (side * w * 0.98, h * 0.12),
                (side * w * 0.4 + x, h * 0.3),
                (side * w * 0.1 + x, h * 0.9),
                (side * w * 0.55, h * 0.84),
            ],
            plan.pale,
        )
        for side in (-1, 1)
    ]


def _cheek_fluff(plan: BeastPlan, coat: str) -> Shapes:
    """The down of the young: tufts at the cheeks and a curl on the crown."""
    w, h = plan.skull
    side = plan.pale if Mark.CHEEKS in plan.marks else coat
    tufts: Shapes = [
        polygon(
            [
                (k * w * 0.7, h * 0.2),
                (k * (w * 1.14 + plan.wedge), h * 0.3),
                (k * (w * 0.98 + plan.wedge), h * 0.5),
                (k * (w * 1.04 + plan.wedge * 0.6), h * 0.72),
                (k * w * 0.78, h * 0.74),
                (k * w * 0.6, h * 0.98),
                (k * w * 0.3, h * 0.6),
            ],
            side,
            shaded=True,
        )
        for k in (-1, 1)
    ]
    crown = polygon(
        [
            (-w * 0.2, -h * 0.9),
            (-w * 0.16, -h * 1.2),
            (0, -h * 1.08),
            (w * 0.12, -h * 1.26),
            (w * 0.2, -h * 0.9),
        ],
        coat,
    )
    return [*tufts, crown]


def _face_stripes(plan: BeastPlan, dark: str, x: float) -> Shapes:
    """Three on the forehead, two on each cheek."""
    w, h = plan.skull
    forehead = [
        tube([(dx * 0.7 + x, -h * 0.94), (dx * 0.8 + x, -h * 0.94 + length)], [4.5, 1.5], dark)
        for dx, length in ((-18, 20), (0, 27), (18, 20))
    ]
    sides = [
        tube([(side * w, h * y), (side * w * 0.72, h * (y + 0.04))], [4.5, 1.5], dark)
        for side in (-1, 1)
        for y in (0.1, 0.34)
    ]
    return [*forehead, *sides]


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
        style = _eye_style(plan, coat)
        rings: Shapes = [
            circle(
                side * style.apart * (1 - 0.1 * turned) + 17 * turned,
                _EYES_Y,
                style.width + 5,
                "none",
                stroke=GOLD,
                stroke_width=4.5,
            )
            for side in (-1, 1)
        ]
        return [*rings, line(f"M{17 * turned - 7},{_EYES_Y} L{17 * turned + 7},{_EYES_Y}", colour, 3)]
    return []
