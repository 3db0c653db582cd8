"""Eyes and brows, in units of a face about (0, 0); heads place and scale them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from storyassets.providers.embedded.figures.expressions import Expression, Lids
from storyassets.providers.embedded.figures.palette import INK, WHITE, darker, lighter, luma
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Point,
    Shape,
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    move,
    polygon,
    transformed,
)

# On a skin as dark as this, eyes that are shut are drawn light.
_DARK_SKIN = 0.25
_PUPIL = "#17101c"
# A lid is a little larger than the eye that it covers.
_LID_OVER = 1.06
_WIDE_LID = 0.1
_LID_SAMPLES = 6
# From this point of the upper lid's edge on, lashes grow.
_LASH_FROM = -4
# The lid's shadow on the white of the eye.
_SHADE = "#3a2440"
# A fold is seen over an eye no wider open than this, and under no more of a lid.
_FOLDED_TO, _FOLDED_LID = 1.1, 0.3
# Of an eye's width: how far out an iris is seen that looks aside, narrower as the ball turns away.
_BALL = 1.1
# However wide an eye was open, a lid that has closed over it is not larger than this.
_BLINK_OPEN = 1.1


@dataclass(frozen=True)
class EyeStyle:
    """The look of the eyes: half the distance between them, their size, and colours.

    `lid` is the share of the eye that a tired or old lid covers whatever is felt.
    """

    apart: float = 24.0
    width: float = 14.0
    height: float = 17.0
    iris: str = "#5a3a24"
    white: str = WHITE
    skin: str = "#e8b48c"
    brow: str = INK
    brow_width: float = 6.0
    lashes: bool = False
    brow_rise: float = 0.0
    lid: float = 0.0
    crease: float = 0.0
    """How clearly the fold over the upper lid is seen."""

    open_within: bool = False
    """The dark line of a wide eye's lid leaves out the inner corner."""


def eyes(face: Expression, style: EyeStyle, y: float = 0.0, turned: float = 0.0) -> Shapes:
    """Both eyes and brows about (0, y); `turned` (0 to 1) moves them as the head turns to the right."""
    shapes: Shapes = []
    for side in (-1, 1):
        nearness = 1.0 - 0.16 * turned * (side > 0)
        x = side * style.apart * (1 - 0.1 * turned) + 17 * turned
        shapes += transformed(one_eye(face, style, side, nearness), move(x, y))
    return shapes


def one_eye(face: Expression, style: EyeStyle, side: int, nearness: float = 1.0) -> Shapes:
    """An eye about (0, 0) with its brow; `side` is -1 on the left of the picture, 1 on the right."""
    width, height = style.width * nearness, style.height
    ink = darker(style.brow, 0.3)
    if face.lids is Lids.OPEN:
        eye = [
            *_fold(face, style, width, height),
            *_eyeball(face, style, width, height),
            *_lids(face, style, side, width, height, ink),
            *_lids_to_come(face, style, side, width, height, ink),
        ]
    elif face.lids is Lids.BLINKING:
        eye = _blinking_eye(face, style, side, width, height, ink)
    else:
        eye = [
            _shut_eye(
                face.lids, width, height, ink if luma(style.skin) > _DARK_SKIN else lighter(style.skin, 0.5)
            )
        ]
    return [*eye, _brow(face, style, side, width, height)]


def _fold(face: Expression, style: EyeStyle, width: float, height: float) -> Shapes:
    """The fold of the upper lid: above an open eye; wide open it is drawn in, and narrowed the lid covers it."""
    lid = face.lid + style.lid
    if not style.crease or face.open > _FOLDED_TO or lid > _FOLDED_LID:
        return []
    top = -height * face.open * (1.3 - lid)
    fold = f"M{-width * 0.86},{top * 0.72} Q0,{top * 1.24} {width * 0.9},{top * 0.7}"
    return [line(fold, darker(style.skin, 0.26), 2.2, opacity=style.crease)]


def _blinking_eye(
    face: Expression, style: EyeStyle, side: int, width: float, height: float, ink: str
) -> Shapes:
    """The eyeball under its lid, which is as large as the lid of a half closed eye."""
    tall = height * min(face.open, _BLINK_OPEN)
    lid = ellipse(0, 0, width, tall, darker(style.skin, 0.1), part=Part.EYE)
    edge = line(f"M{-width},{tall * 0.1} Q0,{tall * 1.05} {width},{tall * 0.1}", ink, 3.8)
    if not style.lashes:
        return [lid, edge]
    w = side * width
    flick = f"M{w * 0.94},{tall * 0.16} L{w * 1.4},{tall * 0.3} M{w * 0.72},{tall * 0.36} L{w * 1.08},{tall * 0.7}"
    return [lid, edge, line(flick, ink, 3)]


def _lids_to_come(
    face: Expression, style: EyeStyle, side: int, width: float, height: float, ink: str
) -> Shapes:
    """What covers the open eye while it blinks."""
    cover = ellipse(0, 0, width * _LID_OVER, height * face.open * _LID_OVER, darker(style.skin, 0.1))
    shut = [cover, *_blinking_eye(face, style, side, width, height, ink)]
    return [replace(shape, part=Part.LIDS) for shape in shut]


def _shut_eye(lids: Lids, width: float, height: float, ink: str) -> Shape:
    if lids is Lids.CLOSED:
        return line(f"M{-width},1 Q0,{height * 0.75} {width},1", ink, 4.5, part=Part.EYE)
    if lids is Lids.MERRY:
        arch = f"M{-width},{height * 0.4} Q0,{-height} {width},{height * 0.4}"
        return line(arch, ink, 5.5, part=Part.EYE)
    w = width * 0.75
    return line(f"M{-w},{-w} L{w},{w} M{-w},{w} L{w},{-w}", ink, 5, part=Part.EYE)


def _eyeball(face: Expression, style: EyeStyle, width: float, height: float) -> Shapes:
    tall = height * face.open
    iris = min(width, height) * 0.76 * face.iris
    gx = face.gaze[0] * width / 22
    gy = face.gaze[1] * height / 24
    round_ = min(iris, width * 0.95, width * _BALL - abs(gx))
    pupil = iris * 0.62 * face.pupil
    shine = 1.35 if face.sparkle else 1.0
    shapes = [
        ellipse(0, 0, width, tall, style.white, part=Part.EYE),
        ellipse(gx, gy, round_, min(iris * 1.08, tall * 0.98), darker(style.iris, 0.3)),
        ellipse(gx, gy + iris * 0.1, round_ * 0.86, min(iris * 0.96, tall * 0.88), style.iris),
        ellipse(gx, gy + iris * 0.5, iris * 0.56, min(iris * 0.4, tall * 0.34), lighter(style.iris, 0.34)),
        ellipse(gx, gy, min(pupil, iris), min(pupil * 1.06, tall * 0.92), _PUPIL),
        circle(gx - iris * 0.3, gy - min(iris * 0.42, tall * 0.5), iris * 0.3 * shine, WHITE),
        circle(gx + iris * 0.35, gy + min(iris * 0.4, tall * 0.4), iris * 0.15 * shine, WHITE),
    ]
    if face.sparkle:
        shapes.append(_star(gx + iris * 0.36, gy - iris * 0.34, iris * 0.36))
    return shapes


def _star(x: float, y: float, r: float) -> Shape:
    """A gleam of four points."""
    s = r * 0.26
    points = [(0, -r), (s, -s), (r, 0), (s, s), (0, r), (-s, s), (-r, 0), (-s, -s)]
    return polygon([(x + px, y + py) for px, py in points], WHITE)


def _lids(face: Expression, style: EyeStyle, side: int, width: float, height: float, ink: str) -> Shapes:
    """The upper lid with its edge and lashes, and the lower one that a smile pushes up."""
    tall = height * face.open
    covered = min(face.lid + style.lid, 0.6)
    shapes: Shapes = []
    skin = darker(style.skin, 0.1)
    edge = _lid_edge(width, tall, covered, face.slope * -side)
    if covered > 0 or face.slope:
        shapes.append(polygon([*_rim(width, tall, edge), *reversed(edge)], skin))
    if face.lower_lid > 0:
        low = [(x, -y) for x, y in _lid_edge(width, tall, face.lower_lid, 0.0)]
        rim = [(x, -y) for x, y in _rim(width, tall, [(x, -y) for x, y in low])]
        shapes.append(polygon([*rim, *reversed(low)], skin))
    shade = [(x * 0.97, y + tall * 0.2) for x, y in reversed(edge[1:-1])]
    shapes.append(polygon([*edge, *shade], _SHADE, opacity=0.2))
    shapes.append(_along_lid(_open_within(edge, face, side) if style.open_within else edge, ink))
    if style.lashes:
        shapes.append(_lashes(edge if side > 0 else [(-x, y) for x, y in reversed(edge)], side, tall, ink))
    return shapes


def _lashes(edge: list[Point], side: int, tall: float, ink: str) -> Shape:
    """A dark wing at the outer corner, drawn from the lid's edge on the right."""
    (inner_x, inner_y), (x, y) = edge[_LASH_FROM], edge[-1]
    long = tall * 0.3
    wing = [
        (inner_x, inner_y - 1),
        (x + long * 0.1, y - long * 1.5),
        (x + long * 1.5, y - long * 2.3),
        (x + long * 0.7, y - long * 1.0),
        (x + long * 1.5, y - long * 1.0),
        (x + 0.6, y + 2),
    ]
    return polygon([(side * px, py) for px, py in wing], ink)


def _lid_edge(width: float, tall: float, covered: float, slope: float) -> list[Point]:
    """From left to right: the eye's own rim, lowered where the lid covers it."""
    points: list[Point] = []
    for k in range(-_LID_SAMPLES, _LID_SAMPLES + 1):
        share = k / (_LID_SAMPLES + 0.6)
        rim = -tall * math.sqrt(1 - share**2)
        chord = tall * (2 * covered - 1) + slope * share * tall - 0.12 * tall * (1 - share**2)
        points.append((share * width * 1.03, max(rim, min(chord, tall * 0.5 * math.sqrt(1 - share**2)))))
    return points


def _open_within(edge: list[Point], face: Expression, side: int) -> list[Point]:
    """A wide eye's line ends before it comes down to the nose, where it would look like a frown."""
    if face.lid > _WIDE_LID or face.brow > 0:
        return edge
    cut = _LID_SAMPLES // 2
    return edge[cut:] if side > 0 else edge[:-cut]


def _along_lid(edge: list[Point], ink: str) -> Shape:
    """The dark line of the upper lid."""
    first, *others = edge
    segments = (("M", first), *(("L", point) for point in others))
    return Shape(segments, stroke=ink, stroke_width=3.6)


def _rim(width: float, tall: float, edge: list[Point]) -> list[Point]:
    """The outer border of a lid above its edge."""
    return [
        (x, min(y, -tall * _LID_OVER * math.sqrt(max(0.0, 1 - (x / (width * _LID_OVER)) ** 2))))
        for x, y in edge
    ]


def _brow(face: Expression, style: EyeStyle, side: int, width: float, height: float) -> Shape:
    """A stroke that is thick towards the nose; a negative `brow` raises its inner end."""
    y = -height * max(face.open, 0.9) - 9 - face.lift - style.brow_rise - (face.quirk if side > 0 else 0)
    brow = face.brow if not (face.quirk and side > 0) else -face.brow * 0.5
    inner, outer = -side * width * 0.92, side * width * 1.16
    inner_y, outer_y = y + brow * 0.9, y - brow * 0.45 + 2
    bend = (inner_y + outer_y) / 2 - (5 if abs(brow) < 5 else 2)
    t = style.brow_width / 2
    return blob(
        [
            (inner, inner_y - t * 0.9),
            (-inner * 0.2, bend - t),
            (outer, outer_y - t * 0.2),
            (outer + side, outer_y + t * 0.2),
            (-inner * 0.2, bend + t * 0.9),
            (inner, inner_y + t),
        ],
        style.brow,
    )
