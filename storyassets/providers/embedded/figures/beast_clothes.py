"""What animals who live like people wear on their bodies: a waistcoat, dungarees, a dress with an apron."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from storyassets.model.character import Look, Sex
from storyassets.providers.embedded.figures.palette import CREAM, darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shape,
    Shapes,
    blob,
    circle,
    line,
    path,
    polygon,
)

TOLD_APART = 90  # steps of red, green and blue together
OTHER_CLOTH = "#3f6fa8"


class Garment(StrEnum):
    """What covers a body."""

    NONE = "none"
    WAISTCOAT = "waistcoat"
    DUNGAREES = "dungarees"
    DRESS = "dress"


@dataclass(frozen=True)
class Torso:
    """The right edge of a body from shoulder to hip, and how far its middle is turned aside.

    `top` is where a neckline is, `low` where the body ends.
    """

    edge: Sequence[Point]
    top: float
    low: float
    middle: float = 0.0

    def half(self, y: float) -> float:
        """How broad it is on each side, so far down."""
        for (x1, y1), (x2, y2) in zip(self.edge, self.edge[1:], strict=False):
            if y1 <= y <= y2:
                return x1 + (x2 - x1) * (y - y1) / max(1.0, y2 - y1)
        return self.edge[0][0] if y < self.edge[0][1] else self.edge[-1][0]

    def at(self, share: float) -> float:
        """So far down from the neckline to the end."""
        return self.top + (self.low - self.top) * share


FINE = "bow"
"""Who wears it dresses like the town."""


def headwear_of(look: Look) -> str:
    """With a bow and clothes goes a hat."""
    finely = look.wearing == FINE and garment_of(look) is not Garment.NONE
    return "feathered hat" if finely else look.wearing


def garment_of(look: Look) -> Garment:
    """A crowd is bare; a farmer's hat goes with dungarees, and what is finer with a waistcoat."""
    if not look.upright or look.crowd:
        return Garment.NONE
    if look.sex is Sex.FEMALE:
        return Garment.DRESS
    return Garment.DUNGAREES if look.wearing in ("straw hat", "kerchief") else Garment.WAISTCOAT


def neck_colour(look: Look) -> str:
    """Of a bow or kerchief, which is told from the clothes."""
    return look.outfit if garment_of(look) is Garment.NONE else look.accent


def draw_garment(look: Look, torso: Torso, coat: str) -> Shapes:
    """Over a bare body of that colour."""
    cloth = cloth_of(look, coat)
    match garment_of(look):
        case Garment.WAISTCOAT:
            return _waistcoat(cloth, torso)
        case Garment.DUNGAREES:
            return _dungarees(cloth, torso)
        case Garment.DRESS:
            return _gown(cloth, look.accent, torso) if look.wearing == FINE else _dress(cloth, torso)
    return []


def cloth_of(look: Look, coat: str) -> str:
    """The colour of the clothes: one that is not taken for the coat."""
    return next((cloth for cloth in (look.outfit, look.accent) if _differs(cloth, coat)), OTHER_CLOTH)


def trouser_colour(look: Look, coat: str) -> str:
    """Of the legs, or none where they are bare."""
    return cloth_of(look, coat) if garment_of(look) is Garment.DUNGAREES else ""


def _differs(one: str, other: str) -> bool:
    """Whether two colours are told apart at once."""
    steps = (abs(int(one[k : k + 2], 16) - int(other[k : k + 2], 16)) for k in (1, 3, 5))
    return sum(steps) > TOLD_APART


def _side(torso: Torso, side: int, start: float, end: float, out: float = 1.04) -> list[Point]:
    """The edge of the body between two shares of its length."""
    ys = [torso.at(start + (end - start) * k / 3) for k in range(4)]
    return [(side * torso.half(y) * out, y) for y in ys]


def _waistcoat(cloth: str, torso: Torso) -> Shapes:
    """Open in front, over the pale fur; two buttons."""
    mid, wide = torso.middle, torso.half(torso.at(0.5))
    shapes: Shapes = []
    for side in (-1, 1):
        outer = _side(torso, side, 0.02, 0.84)
        inner = [
            (mid + side * wide * 0.2, torso.at(0.92)),
            (mid + side * wide * 0.12, torso.at(0.55)),
            (mid + side * wide * 0.34, torso.at(0.0)),
        ]
        shapes.append(_cloth([*outer, *inner], darker(cloth, 0.1) if side < 0 else cloth))
        lapel = [
            inner[1],
            (mid + side * wide * 0.5, torso.at(0.24)),
            (mid + side * wide * 0.42, torso.at(0.02)),
            inner[2],
        ]
        shapes.append(polygon(lapel, darker(cloth, 0.26)))
    buttons = [circle(mid + wide * 0.24, torso.at(share), wide * 0.06, "#f0c755") for share in (0.62, 0.76)]
    return [*shapes, *buttons]


def _dungarees(cloth: str, torso: Torso) -> Shapes:
    """Trousers up to the waist, a bib with a pocket, and straps."""
    mid, wide = torso.middle, torso.half(torso.at(0.5))
    waist = 0.52
    right, left = _side(torso, 1, waist, 1.0), _side(torso, -1, waist, 1.0)
    seat = _cloth([*right, (0, torso.low + (torso.low - torso.top) * 0.06), *reversed(left)], cloth)
    x, y, low = wide * 0.5, torso.at(0.24), torso.at(0.62)
    bib = path(
        f"M{mid - x},{y} L{mid + x},{y} L{mid + x * 1.16},{low} L{mid - x * 1.16},{low} Z",
        lighter(cloth, 0.08),
    )
    top = torso.at(0.0)
    straps = [
        line(
            f"M{mid + s * x * 0.84},{y + 4} L{s * torso.half(top) * 0.8},{top - 2}",
            darker(cloth, 0.16),
            wide * 0.15,
        )
        for s in (-1, 1)
    ]
    pocket = line(
        f"M{mid - x * 0.44},{torso.at(0.36)} L{mid + x * 0.44},{torso.at(0.36)} L{mid + x * 0.44},{torso.at(0.5)}"
        f" L{mid - x * 0.44},{torso.at(0.5)} L{mid - x * 0.44},{torso.at(0.36)}",
        darker(cloth, 0.24),
        wide * 0.04,
    )
    buttons = [circle(mid + s * x * 0.82, y + wide * 0.09, wide * 0.07, "#f0c755") for s in (-1, 1)]
    return [*straps, seat, bib, pocket, *buttons]


def _dress(cloth: str, torso: Torso) -> Shapes:
    """From the shoulders to over the knees, with a pale collar and apron."""
    mid, wide, deep = torso.middle, torso.half(torso.at(0.5)), torso.low - torso.top
    hem = torso.low + deep * 0.1
    flare = torso.half(torso.at(0.8)) * 1.2
    right = [*_side(torso, 1, 0.04, 0.7, 1.05), (flare, hem)]
    left = [*_side(torso, -1, 0.04, 0.7, 1.05), (-flare, hem)]
    gown = _cloth([*right, (0, hem + deep * 0.05), *reversed(left)], cloth)
    x = wide * 0.56
    apron = blob(
        [(mid - x * 0.8, torso.at(0.46)), (mid + x * 0.8, torso.at(0.46)), (mid + x * 1.16, torso.at(0.8)),
         (mid + x * 1.02, hem - deep * 0.03), (mid - x * 1.02, hem - deep * 0.03), (mid - x * 1.16, torso.at(0.8))],
        CREAM,
    )  # fmt: skip
    sash = line(
        f"M{-wide},{torso.at(0.46)} Q{mid},{torso.at(0.53)} {wide},{torso.at(0.46)}",
        darker(CREAM, 0.14),
        wide * 0.11,
    )
    shoulder = torso.half(torso.at(0.06))
    collar = [
        blob([(mid, torso.at(0.02)), (s * shoulder * 0.98, torso.at(-0.02)), (s * shoulder * 0.92, torso.at(0.14)),
              (mid + s * wide * 0.16, torso.at(0.2))], CREAM)
        for s in (-1, 1)
    ]  # fmt: skip
    return [gown, apron, sash, *collar]


def _gown(cloth: str, accent: str, torso: Torso) -> Shapes:
    """Of the town: no apron, but a wide sash, a row of buttons, flounces at the hem and pearls."""
    mid, wide, deep = torso.middle, torso.half(torso.at(0.5)), torso.low - torso.top
    hem, flare = torso.low + deep * 0.14, torso.half(torso.at(0.8)) * 1.3
    right = [*_side(torso, 1, 0.06, 0.7, 1.05), (flare, hem)]
    left = [*_side(torso, -1, 0.06, 0.7, 1.05), (-flare, hem)]
    shapes: Shapes = [_cloth([*right, (0, hem + deep * 0.05), *reversed(left)], cloth)]
    for share, thick in ((0.96, 0.13), (0.82, 0.07)):
        y = torso.top + (hem - torso.top) * share
        x = wide + (flare - wide) * share
        shapes.append(line(f"M{-x * 0.97},{y} Q{mid},{y + deep * 0.07} {x * 0.97},{y}", accent, wide * thick))
    waist = torso.at(0.5)
    shapes.append(
        line(f"M{-wide},{waist} Q{mid},{waist + deep * 0.06} {wide},{waist}", darker(accent, 0.1), wide * 0.2)
    )
    shapes += [circle(mid, torso.at(share), wide * 0.06, "#f0c755") for share in (0.24, 0.34)]
    y, reach = torso.at(0.06), torso.half(torso.at(0.06)) * 0.7
    for k in range(7):
        x = (k - 3) / 3
        shapes.append(circle(mid + x * reach, y + (1 - x * x) * deep * 0.07, wide * 0.075, "#fbf6ea"))
    return shapes


def _cloth(points: list[Point], colour: str) -> Shape:
    return blob(points, colour, shaded=True)


def torso_of_bust(wide: float) -> Torso:
    """What clothes cover of a chest with shoulders so wide, in units of the face."""
    w = wide
    edge = [
        (w * 0.86, 92.0),
        (w * 1.02, 112.0),
        (w * 1.1, 150.0),
        (w * 1.14, 210.0),
        (w * 1.3, 290.0),
        (w * 1.34, 360.0),
    ]
    return Torso(edge, 84.0, 330.0)
