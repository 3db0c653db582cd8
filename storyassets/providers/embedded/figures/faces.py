"""Mouths, and the marks that a feeling leaves on a face: blush, tears, sweat.

A face is drawn about (0, 0) in units of its own, about 100 across; heads place and scale it.
"""

from __future__ import annotations

from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.eyes import EyeStyle
from storyassets.providers.embedded.figures.palette import BLUSH, MOUTH, TEAR, TONGUE, WHITE, lighter, luma
from storyassets.providers.embedded.figures.sketch import (
    Layer,
    Part,
    Shapes,
    ellipse,
    line,
    move,
    on_layer,
    path,
    transformed,
    turn,
)

# The point about which a head is tilted, below the middle of the face.
NAPE = 58.0
# How much wider a word draws the corners of an open mouth, at most.
_STRETCH = 0.3
# How far a smirk lifts one corner, and lowers the other, of its width.
_SMIRK = 0.22
_RING_LIP = 4.4
# A blush is so broad, and so strong in each of its rings, from the outermost.
_BLUSH_RINGS = ((1.24, 0.3), (0.96, 0.4), (0.62, 0.4))
# From so broad a smile on the cheeks are lifted: a line beside each corner of the mouth.
_CHEEKS_LIFTED = 0.75
# On a face as dark as this a blush is hardly seen.
_BLACK = 0.2
# In a ring that is not higher than this to either side, no tongue is seen.
_TONGUE_SEEN = 8.0


def tilted_head(head: Shapes, face: Expression) -> Shapes:
    """A head about (0, 0), turned and lowered by what it feels; all of it is on the head's layer."""
    return on_layer(transformed(head, turn(face.tilt, 0, NAPE), move(0, face.sink)), Layer.HEAD)


def mouth(face: Expression, x: float, y: float, width: float, lip: str, depth: float = 1.25) -> Shapes:
    """A mouth about (x, y), `width` to either side when at rest; `depth` of that is how far it gapes at most."""
    if face.gape > 0 and face.spread < 0:
        return _rounded_mouth(face, x, y, width, lip)
    w = width * face.mouth_width * (1 + _STRETCH * face.spread)
    bend = face.curve * width * 0.52
    ends = y - bend * 0.45
    if face.gape <= 0:
        rise = face.smirk * width * _SMIRK
        curve = f"M{x - w},{ends + rise} Q{x + w * 0.2 * face.smirk},{ends + 2 * bend * 0.9} {x + w},{ends - rise}"
        return [line(curve, lip, 5.2, part=Part.MOUTH), *_dimples(face, x, ends, w, lip)]
    drop = face.gape * width * depth
    upper, lower = ends + bend * 0.55, ends + bend * 1.1 + drop * 1.55
    if face.curve < 0:
        upper, lower = ends + bend * 1.7 - drop * 0.2, ends + drop * 1.3 + bend * 0.3
    opened = f"M{x - w},{ends} C{x - w * 0.6},{upper} {x + w * 0.6},{upper} {x + w},{ends} C{x + w * 0.94},{lower} {x - w * 0.94},{lower} {x - w},{ends} Z"
    shapes = [path(opened, MOUTH, stroke=lip, stroke_width=2.8, part=Part.MOUTH)]
    top, bottom = (ends + 3 * upper) / 4, (ends + 3 * lower) / 4
    if bottom - top > 7:
        shapes.append(ellipse(x, bottom - (bottom - top) * 0.24, w * 0.46, (bottom - top) * 0.2, TONGUE))
        if face.teeth:
            edge = top + (bottom - top) * 0.26
            sag = bend * 0.12
            shapes.append(
                path(
                    f"M{x - w * 0.72},{top - sag + 1} Q{x},{top + 1} {x + w * 0.72},{top - sag + 1} Q{x + w * 0.6},{edge + 1} {x},{edge + 1} Q{x - w * 0.6},{edge + 1} {x - w * 0.72},{top - sag + 1} Z",
                    "#fffaf0",
                )
            )
    return [*shapes, *_dimples(face, x, ends, w, lip)]


def _dimples(face: Expression, x: float, ends: float, w: float, lip: str) -> Shapes:
    """The cheeks that a broad smile lifts."""
    if face.curve < _CHEEKS_LIFTED:
        return []
    folds = " ".join(
        f"M{x + s * (w + 2.5)},{ends - s * face.smirk * w * _SMIRK - 6} Q{x + s * (w + 7)},{ends} {x + s * (w + 2.5)},{ends + 5}"
        for s in (-1, 1)
    )
    return [line(folds, lip, 2.8, opacity=0.55)]


def _rounded_mouth(face: Expression, x: float, y: float, width: float, lip: str) -> Shapes:
    """Lips pushed forward into a ring, as for oo."""
    rx, ry = width * (0.26 + 0.22 * face.gape), width * (0.16 + 0.74 * face.gape)
    middle = y - face.curve * width * 0.1 + ry * 0.6
    ring = ellipse(x, middle, rx, ry, MOUTH, stroke=lip, stroke_width=_RING_LIP, part=Part.MOUTH)
    tongue = ellipse(x, middle + ry * 0.56, rx * 0.6, ry * 0.3, TONGUE)
    return [ring, tongue] if ry > _TONGUE_SEEN else [ring]


def marks(face: Expression, style: EyeStyle, y: float = 0.0, turned: float = 0.0) -> Shapes:
    """Blush, tears and sweat, laid over a face whose eyes are about (0, y)."""
    shapes: Shapes = []
    shift = 17 * turned
    for side in (-1, 1):
        x = side * style.apart + shift
        if face.blush:
            shapes += _cheek(face, style, side, x, y, turned)
        if face.tears > 1:
            shapes += _stream(x + side * style.width * 0.3, y + style.height * 0.86, style.width)
    if face.tears == 1:
        size = min(style.width, 15) * 0.44
        shapes += _tear_drop(-style.apart + shift - style.width * 0.3, y + style.height * 1.75, size)
    if face.sweat:
        size = min(style.width, 16) * 0.62
        left = -style.apart - style.width * 1.8 + shift
        shapes += _tear_drop(left, y - style.height * 1.1, size * 0.8)
    return shapes


def _cheek(face: Expression, style: EyeStyle, side: int, x: float, y: float, turned: float) -> Shapes:
    """Warm skin along the cheekbone, without an edge that would look like a patch laid on."""
    w, h = min(style.width, 15.0), min(style.height, 18.0)
    at = x + side * w * (0.75 - 0.65 * turned * (side > 0))
    seen = min(0.75, 0.12 + 0.42 * face.blush) * (1.0 if luma(style.skin) > _BLACK else 0.4)
    return [
        ellipse(at, y + h * 1.56, w * broad, w * 0.58 * broad, BLUSH, opacity=round(seen * share, 3))
        for broad, share in _BLUSH_RINGS
    ]


def _stream(x: float, y: float, size: float) -> Shapes:
    """What wells up along the lower lid, runs down the cheek, ever broader, and a drop that has come off."""
    low = y + size * 1.7
    brim = ellipse(x, y + size * 0.05, size * 0.32, size * 0.1, lighter(TEAR, 0.3), opacity=0.85)
    stream = path(
        f"M{x - size * 0.14},{y} Q{x - size * 0.16},{y + size * 0.9} {x - size * 0.31},{low} C{x - size * 0.38},{low + size * 0.72} {x + size * 0.38},{low + size * 0.72} {x + size * 0.31},{low} Q{x + size * 0.16},{y + size * 0.9} {x + size * 0.14},{y} Z",
        lighter(TEAR, 0.12),
        opacity=0.82,
    )
    glint = ellipse(x - size * 0.09, low + size * 0.05, size * 0.09, size * 0.27, WHITE, opacity=0.9)
    return [brim, stream, glint, *_tear_drop(x + size * 0.04, y + size * 3.05, size * 0.2)]


def _tear_drop(x: float, y: float, size: float) -> Shapes:
    drop = path(
        f"M{x},{y - size * 2} C{x + size * 0.4},{y - size} {x + size},{y - size * 0.5} {x + size},{y + size * 0.3} C{x + size},{y + size * 1.5} {x - size},{y + size * 1.5} {x - size},{y + size * 0.3} C{x - size},{y - size * 0.5} {x - size * 0.4},{y - size} {x},{y - size * 2} Z",
        lighter(TEAR, 0.15),
        stroke="#4a9fd0",
        stroke_width=1.6,
    )
    return [drop, ellipse(x - size * 0.35, y + size * 0.3, size * 0.2, size * 0.36, WHITE)]
