"""Hair, beards and glasses of human heads, in face units about (0, 0): chin at 66, crown at -72."""

from __future__ import annotations

from collections.abc import Callable

from storyassets.model.character import Age, Costume, HairStyle, Look, Sex
from storyassets.providers.embedded.figures.palette import darker, lighter, mix
from storyassets.providers.embedded.figures.sketch import (
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    move,
    path,
    transformed,
    tube,
)

_GREY = "#e6e4e2"
_OF_TODAY = frozenset(
    {
        Costume.MODERN,
        Costume.OFFICE,
        Costume.SAILOR,
        Costume.POLICE,
        Costume.NURSE,
        Costume.DOCTOR,
        Costume.COOK,
    }
)


def hair_colour(look: Look) -> str:
    """The look's colour, gone grey with age."""
    return mix(look.hair, _GREY, 0.88) if look.age is Age.OLD else look.hair


def hair_behind(look: Look, turned: float) -> Shapes:
    """What hangs behind the face and neck."""
    draw = _BEHIND.get(look.hair_style)
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
    """The hair that frames the forehead, with a highlight."""
    if look.hair_style is HairStyle.BALD:
        return _bald_fringe(look)
    colour = hair_colour(look)
    side = 10 * turned
    if look.hair_style is HairStyle.CURLY:
        row = [(-50, -42, 19), (-30, -58, 21), (-4, -64, 22), (22, -62, 21), (44, -48, 20)]
        return [circle(x + side / 2, y, r, colour, shaded=True) for x, y, r in row]
    outer = "M-61,0 C-72,-52 -48,-86 0,-86 C48,-86 72,-52 61,0"
    female = look.sex is Sex.FEMALE
    if look.hair_style in (HairStyle.LONG, HairStyle.BOB, HairStyle.BRAIDS) or (female and look.seed % 2):
        inner = f"C58,-14 54,-26 46,-34 C30,-38 {18 + side},-48 {10 + side},-58 C{2 + side},-42 -26,-32 -48,-26 C-56,-20 -58,-10 -61,0 Z"
    elif look.hair_style in (HairStyle.PONYTAIL, HairStyle.BUN):
        inner = f"C56,-26 40,-46 {4 + side},-50 C-36,-48 -54,-28 -61,0 Z"
    elif look.age is Age.OLD and not female:
        inner = f"C58,-22 56,-38 46,-52 C{26 + side},-46 {14 + side},-64 {2 + side},-66 C{-14 + side},-64 -28,-46 -46,-52 C-56,-38 -58,-20 -61,0 Z"
    elif look.seed % 3 == 0:
        inner = f"C58,-16 54,-26 48,-32 Q{34 + side},-44 {22 + side},-34 Q{10 + side},-48 {-4 + side},-35 Q{-16 + side},-46 -30,-32 Q-44,-38 -50,-24 C-56,-18 -58,-10 -61,0 Z"
    else:
        inner = f"C58,-18 54,-30 46,-40 C{26 + side},-30 {-16 + side},-34 -34,-52 C-46,-42 -56,-24 -61,0 Z"
    shine = line("M-38,-62 Q-16,-77 12,-76", lighter(colour, 0.3), 6, opacity=0.55)
    return [path(f"{outer} {inner}", colour, shaded=True), shine]


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


def glasses(look: Look, eyes_y: float, apart: float, turned: float) -> Shapes:
    """Round glasses over the eyes; dark ones of those who are blind and live today."""
    if look.blind and look.costume in _OF_TODAY:
        return _dark_glasses(eyes_y, apart, turned)
    if not look.glasses and look.wearing != "glasses":
        return []
    colour = "#3a2c34"
    shift = 17 * turned
    rings: Shapes = [
        ellipse(
            side * apart * (1 - 0.1 * turned) + shift, eyes_y, 20, 20, "none", stroke=colour, stroke_width=4
        )
        for side in (-1, 1)
    ]
    return [*rings, line(f"M{shift - 5},{eyes_y} Q{shift},{eyes_y - 4} {shift + 5},{eyes_y}", colour, 4)]


def _dark_glasses(eyes_y: float, apart: float, turned: float) -> Shapes:
    colour, shift = "#22202a", 17 * turned
    panes: Shapes = []
    for side in (-1, 1):
        x = side * apart * (1 - 0.1 * turned) + shift
        panes += [
            ellipse(x, eyes_y, 23, 20, colour),
            line(f"M{x - 12},{eyes_y - 4} L{x - 4},{eyes_y - 12}", "#8d93a8", 4, opacity=0.8),
        ]
    bridge = f"M{shift - 9},{eyes_y - 3} Q{shift},{eyes_y - 8} {shift + 9},{eyes_y - 3}"
    arms = f"M{-60},{eyes_y - 6} L{shift - apart - 12},{eyes_y - 4} M{shift + apart + 12},{eyes_y - 4} L60,{eyes_y - 6}"
    return [*panes, line(f"{bridge} {arms}", colour, 5)]


_BEHIND: dict[HairStyle, Callable[[str, float], Shapes]] = {
    HairStyle.LONG: _long_behind,
    HairStyle.BOB: _bob_behind,
    HairStyle.PONYTAIL: _ponytail_behind,
    HairStyle.BUN: _bun_behind,
    HairStyle.BRAIDS: _braids_behind,
    HairStyle.CURLY: _curly_behind,
    HairStyle.SHORT: _short_behind,
}
