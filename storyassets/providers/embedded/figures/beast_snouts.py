"""Snouts, noses and what grows about them: whiskers, tusks, the trunk. In units of the face."""

from __future__ import annotations

from dataclasses import replace

from storyassets.providers.embedded.figures.anatomy import BeastPlan, Ear, Mark
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.faces import mouth
from storyassets.providers.embedded.figures.palette import BONE, GOLD, darker, lighter, mix
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shape,
    Shapes,
    blob,
    ellipse,
    line,
    path,
    tube,
)

# An elephant raises its trunk when its mouth opens wider than this.
_TRUNK_RAISED = 0.3
# A head that is turned further than this is seen aside; its jaw hangs no lower than this.
_ASIDE = 0.5
_GAPE_ASIDE = 0.72
# Fangs show once the mouth opens wider than this.
_FANGS_SEEN = 0.1
_TOOTH = "#fffaf0"
# A jaw comes into view as the mouth opens up to this gape; beneath rounded lips it is narrower.
_JAW_DROPPED = 0.4
_JAW_AT_FIRST = 0.45
_JAW_ROUNDED = 0.8
# Seen from the front the nose is as high as this share of where it hangs in profile, and as far aside as this one.
_RAISED_TIP = 0.5
_NEARER = 0.62
_DEPTH_FROM_FRONT = 0.82


def draw_snout(plan: BeastPlan, coat: str, face: Expression, tip: Point, turned: float) -> Shapes:
    """Muzzle, nose and mouth; `tip` is where the nose is."""
    if turned <= _ASIDE and not plan.snout.broad:
        return _snout_from_front(plan, coat, face, tip, turned)
    s, (x, y) = plan.snout, tip
    face = replace(face, gape=min(face.gape, _GAPE_ASIDE)) if turned > _ASIDE else face
    root = (6 * turned, 2.0)
    width = max(20.0, min(30.0, s.tip * 1.2)) if s.broad else max(15.0, min(26.0, s.tip * 1.05))
    below = (x * 0.84, y + s.tip * 0.5) if s.broad else (x * 0.76, y + s.tip * 0.5 + 2)
    shapes: Shapes = []
    if face.gape > 0 and not s.broad:
        deep, chin = below[1] + face.gape * width * 0.95, width * 0.72
        jaw: list[Point] = [(root[0], root[1] + 16), (x * 0.45, deep * 0.8), (below[0] + width * 0.1, deep)]
        shapes.append(tube(jaw, [s.base * 0.7, chin, chin * 0.8], darker(plan.pale, 0.14), shaded=True))
    shapes += _muzzle(plan, root, tip)
    shapes += _bridge_broad(plan, coat, root, tip) if s.broad else _bridge(plan, coat, root, tip)
    shapes += _nose(plan, tip)
    shapes += mouth(face, below[0], below[1], width, _lip_of(plan), 1.25 if s.broad else 0.9)
    return [*shapes, *_snout_marks(plan, face, tip, below)]


def _snout_from_front(plan: BeastPlan, coat: str, face: Expression, tip: Point, turned: float) -> Shapes:
    """The muzzle comes towards the viewer: nose and mouth lie on it, and the chin drops with the mouth."""
    s = plan.snout
    x, y = tip[0] * _NEARER, tip[1] * _RAISED_TIP
    width = max(16.0, min(22.0, s.tip * 0.95))
    below = (x, y + s.nose * 0.9 + 8)
    half = max(s.base * 0.84, width * 1.45)
    drop = face.gape * width * _DEPTH_FROM_FRONT
    chin = half * (0.66 - 0.08 * min(1.0, face.gape)) * (_jaw_share(face) if face.spread < 0 else 1.0)
    fur = darker(plan.pale, 0.1)
    return [
        ellipse(x * 0.94, below[1] + 6 + drop * 0.55, chin, 15 + drop * 0.62, fur, shaded=True),
        ellipse(x * 0.9, below[1] - 4, half, max(22.0, s.base * 0.62), plan.pale, shaded=True),
        *_bridge(plan, coat, (6 * turned, 2.0), (x, y)),
        *_nose(plan, (x, y)),
        *mouth(face, below[0], below[1], width, _lip_of(plan), _DEPTH_FROM_FRONT),
        *_snout_marks(plan, face, (x, y), below),
    ]


def _lip_of(plan: BeastPlan) -> str:
    return darker(mix(plan.pale, "#7a3030", 0.4), 0.4)


def _jaw_share(face: Expression) -> float:
    """How much of a jaw's width is seen while a word is said: little at first, less where the lips are round."""
    share = _JAW_AT_FIRST + (1 - _JAW_AT_FIRST) * min(1.0, face.gape / _JAW_DROPPED)
    return share * _JAW_ROUNDED if face.spread < 0 else share


def _between(root: Point, tip: Point) -> Point:
    return (root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2


def _muzzle(plan: BeastPlan, root: Point, tip: Point) -> Shapes:
    s, middle = plan.snout, _between(root, tip)
    spine = [(root[0], root[1] + 10), (middle[0], middle[1] + 6), (tip[0], tip[1] + s.tip * 0.22)]
    return [tube(spine, [s.base * 0.82, (s.base + s.tip) / 2, s.tip], plan.pale, shaded=True)]


def _bridge(plan: BeastPlan, coat: str, root: Point, tip: Point) -> Shapes:
    """The coat's colour along the nose, unless a blaze lies there."""
    if Mark.BLAZE in plan.marks:
        return []
    s, middle = plan.snout, _between(root, tip)
    colour = plan.pale if Mark.WOOL in plan.marks and not plan.wedge else coat
    spine = [
        (root[0], root[1] - 24),
        (middle[0], middle[1] - s.tip * 0.2),
        (tip[0] * 0.96, tip[1] - s.tip * 0.3),
    ]
    return [tube(spine, [s.base * 0.5, s.tip * 0.5 + 5, s.tip * 0.42], colour)]


def _bridge_broad(plan: BeastPlan, coat: str, root: Point, tip: Point) -> Shapes:
    s, middle = plan.snout, _between(root, tip)
    colour = plan.pale if Mark.WOOL in plan.marks else coat
    shapes: Shapes = [tube([(root[0] * 0.6, root[1] - 20), middle], [s.base * 0.8, s.base * 0.86], colour)]
    if Mark.BLAZE in plan.marks:
        shapes.append(tube([(root[0], -40), middle], [7, 11], lighter(plan.pale, 0.4)))
    return shapes


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
    shapes: Shapes = []
    if Mark.BEARD in plan.marks:
        shapes.append(_beard(plan, below, face.gape))
    if Mark.FANGS in plan.marks and face.gape > _FANGS_SEEN:
        shapes += _fangs(below[0], below[1] - 4 * max(face.curve, 0.0) - 2)
    if Mark.WHISKERS in plan.marks:
        shapes.append(_whiskers(plan, tip))
    if Mark.BUCK_TEETH in plan.marks:
        x, y = below
        teeth = f"M{x - 6},{y - 2} L{x + 6},{y - 2} L{x + 5},{y + 9} L{x - 5},{y + 9} Z"
        shapes.append(path(teeth, _TOOTH, stroke="#cbb9a4", stroke_width=1))
    if Mark.TUSKS in plan.marks:
        shapes += draw_tusks(plan, (below[0], below[1] - 6), plan.snout.tip)
    if Mark.NOSE_RING in plan.marks:
        shapes.append(ellipse(tip[0], tip[1] + 16, 13, 13, "none", stroke=GOLD, stroke_width=5))
    return shapes


def _fangs(x: float, y: float) -> Shapes:
    return [
        path(f"M{x + side * 8 - 4},{y} L{x + side * 8},{y + 13} L{x + side * 8 + 4},{y} Z", _TOOTH)
        for side in (-1, 1)
    ]


def _whiskers(plan: BeastPlan, tip: Point) -> Shape:
    x, y = tip[0] * 0.8, tip[1]
    near, far = plan.snout.tip + 4, plan.snout.tip + 40
    d = " ".join(
        f"M{x + side * near},{y + k} L{x + side * far},{y + k * 2.4 - 4}"
        for side in (-1, 1)
        for k in (-4, 3, 10)
    )
    return line(d, lighter(plan.dark, 0.2), 2, opacity=0.75)


def _beard(plan: BeastPlan, below: Point, gape: float) -> Shape:
    x, y = below[0] * 0.8, below[1] + 16 + gape * 26
    d = f"M{x - 17},{y - 6} Q{x - 16},{y + 34} {x + 4},{y + 56} Q{x + 14},{y + 30} {x + 17},{y - 6} Z"
    return path(d, lighter(plan.pale, 0.2), shaded=True)


def draw_tusks(plan: BeastPlan, at: Point, width: float) -> Shapes:
    """A tusk to either side of a place; an elephant's hang."""
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


def draw_trunk(coat: str, face: Expression, turned: float) -> Shapes:
    """It hangs, and is raised off the mouth by a laugh or a word."""
    x = 10 * turned
    if face.speaks or face.gape > _TRUNK_RAISED:
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
