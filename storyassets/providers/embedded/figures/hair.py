"""Hair and beards of human heads, in face units about (0, 0): chin at 66, crown at -72."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from storyassets.model.character import Age, HairStyle, Look, Sex
from storyassets.providers.embedded.figures.palette import darker, lighter, mix
from storyassets.providers.embedded.figures.sketch import (
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    move,
    path,
    stretch,
    transformed,
    tube,
)

_GREY = "#e6e4e2"
_GREYING = "#a9a6a6"


def hair_colour(look: Look) -> str:
    """The look's colour, gone grey with age."""
    if look.age is Age.OLD:
        return mix(look.hair, _GREY, 0.88)
    return mix(look.hair, _GREYING, 0.56) if look.weathered else look.hair


def hair_behind(look: Look, turned: float, *, under_hat: bool = False) -> Shapes:
    """What hangs behind the face and neck; a knot that a hat would hide is tied low."""
    draw = _BEHIND.get(look.hair_style)
    if look.hair_style is HairStyle.BUN and under_hat:
        draw = _low_bun_behind
    if look.hair_style is HairStyle.SHORT and look.sex is Sex.FEMALE:
        draw = _cropped_behind
    return draw(darker(hair_colour(look), 0.12), -14 * turned) if draw else []


def _long_behind(colour: str, back: float) -> Shapes:
    edge = [
        (-64, -20),
        (-56, -70),
        (0, -90),
        (56, -70),
        (66, -20),
        (72, 60),
        (62, 118),
        (0, 112),
        (-66, 120),
        (-74, 60),
    ]
    return transformed([blob(edge, colour, shaded=True)], move(back, 0))


def _bob_behind(colour: str, back: float) -> Shapes:
    edge = [
        (-64, -20),
        (-56, -70),
        (0, -90),
        (56, -70),
        (66, -20),
        (74, 36),
        (60, 70),
        (0, 58),
        (-60, 70),
        (-74, 36),
    ]
    return transformed([blob(edge, colour, shaded=True)], move(back, 0))


def _cropped_behind(colour: str, back: float) -> Shapes:
    """A woman's short hair, as long as her chin."""
    edge = [(-63, -20), (-56, -68), (0, -88), (56, -68), (63, -20), (68, 26), (54, 48), (-54, 48), (-68, 26)]
    return transformed([blob(edge, colour, shaded=True)], move(back * 0.5, 0))


def _ponytail_behind(colour: str, back: float) -> Shapes:
    return [tube([(-40, -62), (-92, -52), (-104, 10), (-88, 66)], [18, 27, 24, 5], colour, shaded=True)]


def _bun_behind(colour: str, back: float) -> Shapes:
    return [circle(back * 1.6, -92, 31, colour, shaded=True)]


def _low_bun_behind(colour: str, back: float) -> Shapes:
    """Hair that covers the ears, and a knot in the neck."""
    edge = [(-66, -30), (-40, -84), (40, -84), (66, -30), (72, 8), (60, 36), (-60, 36), (-74, 8)]
    knot = circle(-66 + back * 1.4, 40, 27, colour, shaded=True)
    return [knot, *transformed([blob(edge, colour, shaded=True)], move(back * 0.5, 0))]


def _braids_behind(colour: str, back: float) -> Shapes:
    return [shape for side in (-1, 1) for shape in _braid(side, colour)]


def _curly_behind(colour: str, back: float) -> Shapes:
    rim = [
        (-62, 8),
        (-72, -22),
        (-60, -58),
        (-30, -82),
        (6, -88),
        (40, -78),
        (64, -50),
        (70, -16),
        (60, 12),
    ]
    return [circle(x + back / 2, y, 25, colour) for x, y in rim]


def _short_behind(colour: str, back: float) -> Shapes:
    return [blob([(-62, -10), (-58, -60), (0, -84), (58, -60), (62, -10), (50, 26), (-50, 26)], colour)]


def _braid(side: int, colour: str) -> Shapes:
    beads = [(58, 20), (66, 46), (68, 72), (66, 98)]
    shapes: Shapes = [ellipse(side * x, y, 17, 18, colour, shaded=True) for x, y in beads]
    return [*shapes, ellipse(side * 65, 117, 9, 7, "#cf4a43"), ellipse(side * 65, 130, 10, 13, colour)]


def hair_before(look: Look, turned: float) -> Shapes:
    """The hair that frames the forehead, with its strands and a gleam."""
    if look.hair_style is HairStyle.BALD:
        return _bald_fringe(look)
    colour, side = hair_colour(look), 10 * turned
    if look.hair_style is HairStyle.CURLY:
        curls = [circle(x + side / 2, y, r, colour, shaded=True) for x, y, r in _CURLS]
        return [*curls, line("M-58,-66 Q-46,-84 -26,-88", lighter(colour, 0.3), 5, opacity=0.4)]
    outer, inner, strands = _front_of(look)
    return [
        *_side_locks(look, colour, turned),
        path(f"{outer} {_shifted(inner, side)} Z", colour, shaded=True),
        line(_shifted(strands, side), darker(colour, 0.26), 2.4, opacity=0.5),
        path(_GLEAM, lighter(colour, 0.34), opacity=0.42),
    ]


def hair_shadow(look: Look, turned: float) -> Shapes:
    """What the front hair throws on the forehead below it; what a hat throws is the hat's."""
    if look.hair_style is HairStyle.BALD:
        return []
    ink, side = darker(mix(look.skin, "#a2543c", 0.2), 0.16), 10 * turned
    if look.hair_style is HairStyle.CURLY:
        return [circle(x * 0.74 + side / 2, y + _SHADOW_DROP, r, ink, opacity=0.6) for x, y, r in _CURLS]
    _, inner, _ = _front_of(look)
    shadow = path(f"{_BROW_CAP} {_shifted(inner, side)} Z", ink, opacity=0.6)
    return transformed([shadow], stretch(0.95, 1), move(0, _SHADOW_DROP))


# How far below the hair's edge its shadow ends, and a cap within the skull that closes it above.
_SHADOW_DROP = 7.5
_BROW_CAP = "M-61,2 C-60,-40 -40,-66 0,-66 C40,-66 60,-40 61,2"
_CURLS = ((-50, -42, 19), (-30, -58, 21), (-4, -64, 22), (22, -62, 21), (44, -48, 20))
_GLEAM = (
    "M-50,-40 C-46,-64 -22,-80 8,-80 C24,-80 34,-76 42,-70 C22,-74 -2,-72 -18,-64 C-32,-58 -42,-50 -50,-40 Z"
)
_CAP = "M-61,2 C-72,-52 -48,-87 0,-87 C48,-87 72,-52 61,2"
_QUIFF = "M-61,2 C-71,-34 -66,-66 -46,-78 C-40,-98 2,-104 30,-92 C58,-86 70,-52 61,2"
_TOUSLED = (
    "M-61,2 C-72,-30 -68,-60 -56,-70 Q-58,-80 -44,-82 Q-38,-96 -22,-88 Q-10,-103 6,-91 Q24,-101 32,-86"
    " Q48,-88 50,-74 C66,-62 70,-30 61,2"
)
_Front = tuple[str, str, str]
# Outer edge, hair line and strands; numbers after a + move aside with the face.
_PARTED: _Front = (
    _CAP,
    "C58,-14 54,-28 44,-36 C30,-40 +18,-48 +10,-60 C+2,-42 -26,-32 -48,-26 C-56,-20 -58,-10 -61,2",
    "M+10,-60 C-6,-50 -30,-46 -52,-30 M+10,-60 C-10,-64 -36,-60 -56,-36 M+12,-60 C26,-58 44,-52 54,-34",
)
_SWEPT: _Front = (
    _CAP,
    "C58,-16 54,-34 44,-42 C26,-30 -8,-30 +-32,-54 C-46,-44 -56,-24 -61,2",
    "M+-32,-54 C-14,-40 14,-36 40,-44 M+-32,-56 C-10,-52 24,-50 50,-54 M+-33,-56 C-44,-50 -54,-36 -58,-18",
)
_BACK: _Front = (
    _CAP,
    "C56,-26 40,-46 +4,-50 C-36,-48 -54,-28 -61,2",
    "M+4,-51 C4,-64 2,-76 0,-85 M-24,-46 C-26,-60 -22,-72 -16,-82 M30,-46 C34,-58 32,-70 26,-80 M-46,-34 C-50,-48 -46,-60 -40,-68",
)
_FRINGED: _Front = (
    _TOUSLED,
    "C58,-16 54,-28 48,-34 Q+34,-46 +22,-36 Q+10,-50 +-4,-37 Q+-16,-48 -30,-34 Q-44,-40 -50,-26 C-56,-20 -58,-10 -61,2",
    "M+22,-37 Q+26,-56 +16,-70 M+-4,-38 Q+-2,-60 +-12,-78 M-30,-35 Q-34,-52 -28,-66 M46,-36 Q48,-52 40,-64",
)
_BRUSHED_UP: _Front = (
    _QUIFF,
    "C58,-22 56,-38 50,-46 C+30,-62 +-8,-60 -28,-52 C-46,-46 -56,-24 -61,2",
    "M-28,-52 C-22,-72 -2,-84 22,-84 M-10,-56 C-4,-70 14,-78 36,-76 M-44,-42 C-48,-58 -42,-68 -36,-74",
)
_RECEDED: _Front = (
    _CAP,
    "C58,-22 56,-38 46,-54 C+26,-48 +14,-66 +2,-68 C+-14,-66 -28,-48 -46,-54 C-56,-38 -58,-20 -61,2",
    "M+2,-68 C2,-74 0,-80 0,-84 M28,-58 C30,-66 28,-74 24,-80 M-30,-56 C-32,-66 -28,-74 -22,-80",
)


def _front_of(look: Look) -> _Front:
    """The way in which the front hair is done."""
    female = look.sex is Sex.FEMALE
    if look.hair_style in (HairStyle.PONYTAIL, HairStyle.BUN):
        return _BACK
    if look.hair_style in _FRAMING:
        return _SWEPT if look.seed % 3 == 1 else _PARTED
    if female:
        return _PARTED if look.seed % 2 else _SWEPT
    if look.age is Age.OLD:
        return _RECEDED
    return (_FRINGED, _BRUSHED_UP, _SWEPT)[look.seed % 3]


@lru_cache(maxsize=256)
def _shifted(d: str, side: float) -> str:
    """The path with each x after a + moved aside."""
    return re.sub(r"\+(-?\d+)", lambda m: f"{int(m.group(1)) + side:.1f}", d)


_FRAMING = frozenset({HairStyle.LONG, HairStyle.BOB, HairStyle.BRAIDS})


def _side_locks(look: Look, colour: str, turned: float) -> Shapes:
    """Long hair falls before the ears and frames the cheeks."""
    if look.hair_style not in (HairStyle.LONG, HairStyle.BOB):
        return []
    low = 88 if look.hair_style is HairStyle.LONG else 52
    far = 64 - 9 * turned
    near = f"M-46,-52 C-62,-34 -66,-6 -62,20 C-58,42 -62,{low - 18} -54,{low} C-76,{low - 6} -82,{low - 40} -74,6 C-74,-24 -66,-48 -46,-52 Z"
    away = f"M46,-52 C{far - 2},-34 {far + 2},-6 {far - 2},20 C{far - 6},42 {far - 2},{low - 18} {far - 8},{low} C{far + 14},{low - 6} {far + 18},{low - 40} {far + 10},6 C74,-24 66,-48 46,-52 Z"
    return [path(near, colour, shaded=True), path(away, colour, shaded=True)]


def _bald_fringe(look: Look) -> Shapes:
    if look.sex is Sex.FEMALE or look.age in (Age.CHILD, Age.YOUNG):
        return []
    colour = hair_colour(look)
    tufts: Shapes = [ellipse(side * 59, -8, 10, 22, colour, shaded=True) for side in (-1, 1)]
    return [*tufts, line("M-26,-58 Q-10,-68 8,-66", "#fff6e6", 6, opacity=0.5)]


def beard(look: Look, turned: float) -> Shapes:
    """A full beard for the old and for most men, around a mouth that stays free."""
    if not look.beard or look.age is Age.CHILD:
        return []
    colour = hair_colour(look)
    x, drop = 9 * turned, 112 if look.age is Age.OLD else 86
    outline = f"M-58,6 C-60,50 -44,{drop - 10} {x},{drop} C44,{drop - 10} 60,50 58,6 C50,24 40,30 {x + 26},27 Q{x},20 {x - 26},27 C-40,30 -50,24 -58,6 Z"
    return [path(outline, colour, shaded=True)]


_BEHIND: dict[HairStyle, Callable[[str, float], Shapes]] = {
    HairStyle.LONG: _long_behind,
    HairStyle.BOB: _bob_behind,
    HairStyle.PONYTAIL: _ponytail_behind,
    HairStyle.BUN: _bun_behind,
    HairStyle.BRAIDS: _braids_behind,
    HairStyle.CURLY: _curly_behind,
    HairStyle.SHORT: _short_behind,
}
