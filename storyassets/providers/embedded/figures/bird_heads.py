"""Heads of birds, in units of the face about (0, 0), about 50 to the edge."""

from __future__ import annotations

import math
from dataclasses import replace

from storyassets.providers.embedded.figures.bird_anatomy import Beak, BirdPlan, Crest
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.eyes import EyeStyle, eyes
from storyassets.providers.embedded.figures.faces import marks
from storyassets.providers.embedded.figures.gripping_beaks import OPENED, draw_grip
from storyassets.providers.embedded.figures.palette import (
    BLACK,
    GOLD,
    MOUTH,
    RED,
    SHEEN,
    TONGUE,
    darker,
    lighter,
    luma,
)
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Point,
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    move,
    path,
    polygon,
    stretch,
    transformed,
    tube,
    turn,
)

# Raised more, brows would float over the small head.
_HIGHEST_BROWS, _BROW_RISE = 1.0, -5.0
_EYES_Y = -10.0
# Below this the head counts as seen from the front.
_FRONT = 0.4
# How far a beak that is seen from the front goes along with the head.
_BEAK_ALONG = 22.0
# By how much a word widens or narrows the end of a lower beak that is seen from the front.
_BEAK_SPREAD = 0.36
_LIP_REACH = 0.16
# Black plumage shines blue.
_GLOSS = "M-43,-16 C-38,-42 -14,-52 10,-47 C-8,-42 -26,-34 -43,-16 Z"


def bird_head(plan: BirdPlan, coat: str, face: Expression, turned: float, *, grips: bool = False) -> Shapes:
    """The whole head; `turned` runs from 0 (front) to 1 (to the right). One that `grips` has a thing in its beak."""
    if grips and turned >= _FRONT:
        face, grips = replace(face, gape=0.0), True
    else:
        grips = False
    colour = plan.head_colour or coat
    down = _down(colour) if plan.fluffy else []
    shapes = [
        *_crest_behind(plan, colour, turned),
        *down,
        circle(0, 0, 52, colour, shaded=True, part=Part.HEAD),
    ]
    if luma(colour) < BLACK:
        shapes.append(path(_GLOSS, SHEEN, opacity=0.4))
    shapes += _face_patch(plan, colour, turned)
    style = _eye_style(plan, colour)
    frown = replace(face, brow=face.brow + 6 * plan.stern, lift=min(face.lift, _HIGHEST_BROWS))
    if (plan.beak is Beak.HOOK and not plan.disc) or plan.beak_length > 80:
        shapes += [*eyes(frown, style, _EYES_Y, turned), *_beak(plan, face, turned, grips)]
    else:
        shapes += [*_beak(plan, face, turned, grips), *eyes(frown, style, _EYES_Y, turned)]
    shapes += marks(face, style, _EYES_Y, turned)
    if plan.glasses:
        shapes += _glasses(style, turned)
    if grips:
        shapes += draw_grip(plan, *beak_axis(plan, turned))
    return [*shapes, *_crest_before(plan, turned, face.gape)]


def _down(colour: str) -> Shapes:
    """Three hairs on a chick's crown, and fluff about its cheeks."""
    points: list[Point] = []
    for k in range(24):
        angle = math.radians(150 + k * 10.5)
        reach = 58.0 if k % 2 else 50.0
        points.append((math.cos(angle) * -reach, math.sin(angle) * -reach))
    crown = line(
        "M-2,-46 Q-16,-66 -24,-70 M0,-48 Q0,-70 4,-78 M4,-46 Q16,-62 24,-64", darker(colour, 0.12), 6
    )
    return [crown, polygon(points, colour, shaded=True)]


def _glasses(style: EyeStyle, turned: float) -> Shapes:
    """Spectacles with thin golden rims."""
    shift, rim = 17 * turned, style.width + 5
    rings: Shapes = [
        circle(
            side * style.apart * (1 - 0.1 * turned) + shift, _EYES_Y, rim, "none", stroke=GOLD, stroke_width=4
        )
        for side in (-1, 1)
    ]
    return [*rings, line(f"M{shift - 6},{_EYES_Y} L{shift + 6},{_EYES_Y}", GOLD, 4)]


def _eye_style(plan: BirdPlan, colour: str) -> EyeStyle:
    size = (1.4 if plan.disc else 1.0) * plan.eye
    brow = darker(colour, 0.5) if luma(colour) > 0.3 else lighter(colour, 0.24)
    return EyeStyle(
        apart=23.5 * (1.08 if plan.disc else 1),
        width=14 * size,
        height=17 * size,
        iris=plan.iris,
        skin=colour,
        brow=plan.brow or brow,
        brow_width=8 if plan.stern or plan.brow else 6.5,
        brow_rise=_BROW_RISE,
        lid=plan.lid,
    )


def _face_patch(plan: BirdPlan, colour: str, turned: float) -> Shapes:
    x = 15 * turned
    if plan.disc:
        return [ellipse(side * 24 + x, -6, 33, 36, lighter(plan.belly, 0.2)) for side in (-1, 1)]
    if plan.face:
        return [ellipse(x, 16, 38, 27, plan.face)]
    if plan.crest is Crest.CROWN_PATCH:
        return [
            path(
                f"M{x + 4},4 Q{x - 34},-6 {x - 40 + 10 * turned},-20 Q{x},-18 {x + 40},-20 Q{x + 30},-4 {x + 4},4 Z",
                "#2c2a34",
            )
        ]
    return []


def _beak(plan: BirdPlan, face: Expression, turned: float, grips: bool) -> Shapes:
    """Upper and lower half; the lower one drops as the mouth opens."""
    if turned < _FRONT:
        return transformed(_beak_before(plan, face), move(_BEAK_ALONG * turned, 0))
    return _beak_aside(plan, face, turned, grips)


def _beak_before(plan: BirdPlan, face: Expression) -> Shapes:
    """Foreshortened, seen from the front: the point hangs down."""
    d = plan.beak_depth * 1.15
    long = min(plan.beak_length * 0.5, 52) + 10
    colour, under = plan.beak_colour, darker(plan.beak_colour, 0.22)
    smile = face.curve * 6
    shut = 1.0 - 0.3 * min(face.gape, 1.0)  # an open upper beak is seen shorter
    drop = long * 0.75 + face.gape * 44
    shapes: Shapes = []
    if face.gape > 0:
        tip_width = d * (1.0 + _BEAK_SPREAD * face.spread)
        # beside the eyes, nothing of a beak moves that says a word
        root = 16 + d * 0.9 if face.speaks else 16.0
        shapes.append(
            tube(
                [(0, root), (0, 12 + drop)],
                [d * (0.85 if face.speaks else 1.05), tip_width * 0.8],
                under,
                shaded=True,
                part=Part.MOUTH,
            )
        )
        shapes.append(tube([(0, 16), (0, 8 + drop)], [d * 0.8, tip_width * 0.52], MOUTH))
        shapes.append(ellipse(0, 10 + drop * 0.8, tip_width * 0.4, drop * 0.24, TONGUE))
    tip = d * 0.72 if plan.beak is Beak.BILL else 3.0
    corner = f"M{-d * 1.25},{10 - smile} Q{-d * 0.9},{14} {-d * 0.5},{16} M{d * 1.25},{10 - smile} Q{d * 0.9},{14} {d * 0.5},{16}"
    shapes.append(line(corner, darker(colour, 0.45), 3.5))
    top = tube(
        [(0, 6), (0, 12 + long * 0.35 * shut), (0, 10 + long * shut)],
        [d * 0.95, d * 0.9, tip],
        colour,
        shaded=True,
        part=Part.MOUTH,
    )
    return [*shapes, top]


# Of a beak's length: so far out the throat is seen between its halves.
_THROAT = 0.4


def _beak_aside(plan: BirdPlan, face: Expression, turned: float, grips: bool) -> Shapes:
    d = plan.beak_depth
    root, aim, reach = beak_axis(plan, turned)
    swing = OPENED if grips else 8 + face.gape * 26
    upper, lower = _mandibles(plan, reach, d, -face.curve * 4)
    if face.gape > 0 and face.spread:
        lower = transformed(lower, stretch(1 + _LIP_REACH * face.spread, 1 + _BEAK_SPREAD * face.spread))
    shapes: Shapes = []
    if face.gape > 0:
        floor = reach * _THROAT * math.tan(math.radians(swing))
        edge = [(0, -d * 0.4), (reach * (_THROAT + 0.12), 0), (reach * _THROAT, floor), (0, d * 0.8)]
        throat = polygon(edge, MOUTH, part=Part.MOUTH)
        tongue = transformed([ellipse(reach * 0.26, 0, reach * 0.17, d * 0.18, TONGUE)], turn(swing * 0.6))
        shapes += transformed([throat, *tongue], turn(aim), move(*root))
    shapes += transformed(lower, turn(swing if face.gape > 0 or grips else 0), turn(aim), move(*root))
    return [*shapes, *transformed(upper, turn(aim - face.gape * 6), move(*root))]


def beak_axis(plan: BirdPlan, turned: float) -> tuple[Point, float, float]:
    """Where a beak that is seen from the side begins, how many degrees it points down, and how long it is."""
    aim = math.degrees(math.atan2(0.1 + 0.9 * (1 - turned), 0.15 + turned))
    return (12 * turned, 12), aim, plan.beak_length * (0.55 + 0.45 * turned) + 16 * turned


def _mandibles(plan: BirdPlan, reach: float, d: float, smile: float) -> tuple[Shapes, Shapes]:
    """Upper and lower half along the x axis, from the face outwards."""
    colour, under = plan.beak_colour, darker(plan.beak_colour, 0.2)
    if plan.beak is Beak.BILL:
        spine = [(0.0, -2.0), (reach * 0.55, -d * 0.1), (reach, 0.0)]
        bill = tube(spine, [d, d * 0.72, d * 0.8], colour, shaded=True, part=Part.MOUTH)
        nostril = ellipse(reach * 0.55, -d * 0.35, 3, 2, darker(colour, 0.4))
        return [bill, nostril], [tube([(0, d * 0.4), (reach * 0.9, d * 0.4)], [d * 0.7, d * 0.55], under)]
    if plan.beak is Beak.HOOK:
        upper = f"M-4,{-d} C{reach * 0.5},{-d * 1.25} {reach * 1.05},{-d * 0.7} {reach},{d * 0.95} C{reach * 0.86},{d * 0.35} {reach * 0.5},{d * 0.35 + smile} -4,{d * 0.5} Z"
        lower = f"M-4,{d * 0.2} L{reach * 0.72},{d * 0.4} Q{reach * 0.5},{d * 0.95} -4,{d * 0.95} Z"
    else:
        upper = f"M-4,{-d} C{reach * 0.4},{-d * 0.95} {reach * 0.75},{-d * 0.3} {reach},{d * 0.16} C{reach * 0.7},{d * 0.22} {reach * 0.3},{d * 0.2 + smile} -4,{d * 0.3} Z"
        lower = f"M-4,{d * 0.1} L{reach * 0.88},{d * 0.16} Q{reach * 0.4},{d * 0.85} -4,{d * 0.9} Z"
    return [path(upper, colour, shaded=True, part=Part.MOUTH)], [path(lower, under)]


def _crest_behind(plan: BirdPlan, colour: str, turned: float) -> Shapes:
    x = -6 * turned
    match plan.crest:
        case Crest.COMB | Crest.SMALL_COMB:
            k = 1.0 if plan.crest is Crest.COMB else 0.66
            comb = blob(
                [
                    (x - 26, -36),
                    (x - 44 * k, -60 - 14 * k),
                    (x - 16, -58 - 4 * k),
                    (x - 10 * k, -62 - 34 * k),
                    (x + 8, -58 - 6 * k),
                    (x + 26 * k, -60 - 30 * k),
                    (x + 24, -50),
                    (x + 38, -44),
                    (x + 20, -30),
                ],
                RED,
                shaded=True,
            )
            return [comb]
        case Crest.PEACOCK:
            stems = ((-26, -98), (-9, -108), (9, -108), (26, -98))
            shapes: Shapes = [line(f"M{x},-46 L{x + sx},{sy}", "#2a4f74", 3.5) for sx, sy in stems]
            return [*shapes, *(circle(x + sx, sy, 8, "#39a0a8") for sx, sy in stems)]
        case Crest.TUFTS:
            return [
                blob([(side * 18, -44), (side * 46, -80), (side * 52, -22)], darker(colour, 0.2))
                for side in (-1, 1)
            ]
        case Crest.PLUMES:
            return [
                tube([(x - 30, -20), (x - 66, -30 + k), (x - 84, -14 + 2 * k)], [7, 5, 2], "#33343e")
                for k in (0, 10)
            ]
    return []


def _crest_before(plan: BirdPlan, turned: float, gape: float) -> Shapes:
    match plan.crest:
        case Crest.COMB | Crest.SMALL_COMB:
            k = 1.0 if plan.crest is Crest.COMB else 0.7
            x = 18 * turned
            hang = 44 + 6 * k + gape * 22 * (1 - turned)
            apart = 8 + 6 * gape
            return [ellipse(x + side * apart, hang, 8 * k, 15 * k, RED, shaded=True) for side in (-1, 1)]
        case Crest.CAP:
            return [
                path(
                    "M-50,-14 C-46,-50 -20,-54 0,-54 C22,-54 46,-48 50,-14 Q30,-36 0,-38 Q-30,-36 -50,-14 Z",
                    "#7a4a2e",
                )
            ]
        case Crest.PLUMES:
            return [path("M-36,-36 Q0,-64 36,-36 Q0,-46 -36,-36 Z", RED)]
    return []
