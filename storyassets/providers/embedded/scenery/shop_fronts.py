"""Shop fronts: a house with a window full of wares, a striped awning, and the trade on its signboard.

In figure units, the origin on the ground below the middle: a door is a little higher than who goes through it.
"""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.model.place import Landmark
from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.landmarks import Lit
from storyassets.providers.embedded.scenery.lettering import draw_signboard
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.shop_signs import draw_trade
from storyassets.providers.embedded.scenery.stage import Stage

HALF = 560.0
SNOW = "#f4f8fd"
LAMPLIGHT = "#ffd98a"


@dataclass(frozen=True)
class Front:
    """How a shop looks from the street."""

    word: str
    wall: str
    wood: str
    cloth: str


FRONTS = {
    Landmark.BAKERY: Front("BAKERY", "#f3dfc0", "#7a4a2c", "#d9573f"),
    Landmark.BUTCHER: Front("BUTCHER", "#efe4da", "#8a2f35", "#c8434a"),
    Landmark.SHOP: Front("SHOP", "#dfe6dc", "#2f5f52", "#3f8f7c"),
    Landmark.CAFE: Front("CAFE", "#f2e3d2", "#3f4a66", "#5f7fb8"),
    Landmark.BANK: Front("BANK", "#e4e0d4", "#4f5a4a", "#6f8f6a"),
    Landmark.TAILOR: Front("TAILOR", "#ecdff0", "#5a3f6f", "#8a5fa8"),
    Landmark.BOOKSHOP: Front("BOOKS", "#e6e2cf", "#3f5a44", "#c8963f"),
}


def draw_shop_front(stage: Stage, lit: Lit, kind: Landmark) -> None:
    """The whole front, two floors high and its roof."""
    pen, front = stage.pen, FRONTS[kind]
    wall, wood = lit(front.wall), lit(front.wood)
    pen.shadow(0, 0, HALF * 1.08, 40)
    draw_house_wall(stage, lit, wall, HALF, 1980)
    for x in (-300, 300):
        draw_upper_window(stage, lit, x, -1790, wood)
    pen.rect(-HALF + 12, -1200, 2 * HALF - 24, 1200, pen.fade(lighten(wood, 0.08), darken(wood, 0.14)))
    _draw_shop_window(stage, lit, kind, wood)
    draw_glass_door(stage, lit, 330, wood)
    _draw_awning(stage, lit, front.cloth)
    board = (-HALF - 16, -1410, 2 * HALF + 32, 220)
    draw_signboard(pen, front.word, board, darken(wood, 0.22), lit("#ffe9b8"), mirrored=stage.mirrored)
    if stage.palette.snow:
        pen.rect(-HALF - 24, -1432, 2 * HALF + 48, 34, lit(SNOW), 17)
    _draw_hanging_sign(stage, lit, kind)
    _draw_doorstep(stage, lit)


def draw_house_wall(stage: Stage, lit: Lit, wall: str, half: float, high: float) -> None:
    """A plastered wall with corner stones, and the roof above it."""
    pen = stage.pen
    pen.rect(-half, -high, 2 * half, high, pen.tone(wall, 0.80, 0.10))
    stone = darken(wall, 0.16)
    for k in range(11):
        wide = 70 if k % 2 else 48
        for x in (-half, half - wide):
            pen.rect(x, -high + 24 + 180 * k, wide, 84, stone, 6)
    tile = stage.palette.turf("#9c4f3f", 0.1)
    pen.polygon(
        [(-half - 70, -high), (-half + 130, -high - 420), (half - 130, -high - 420), (half + 70, -high)],
        pen.fade(lighten(tile, 0.1), darken(tile, 0.12)),
    )
    pen.rect(-half - 80, -high - 16, 2 * half + 160, 36, lit("#f2e8d6"), 8)


def draw_upper_window(stage: Stage, lit: Lit, x: float, y: float, wood: str) -> None:
    """A window of the upper floor, `y` its top: shutters, and flowers or snow on its sill."""
    pen, p = stage.pen, stage.palette
    pane = LAMPLIGHT if p.dim else lit("#b4d3e4")
    for way in (-1, 1):
        pen.rect(x + way * 148 - 46, y, 92, 240, pen.tone(wood, 0.6, 0.14), 6)
        pen.line(f"M{x + way * 148 - 30} {y + 60}h60m-60 60h60m-60 60h60", darken(wood, 0.24), 8)
    pen.rect(x - 108, y - 10, 216, 260, lit("#fbf4e4"), 6)
    pen.rect(x - 94, y + 4, 188, 232, pane)
    pen.line(f"M{x} {y}v240M{x - 94} {y + 100}h188", lit("#fbf4e4"), 16)
    if p.snow:
        pen.rect(x - 130, y + 232, 260, 36, lit(SNOW), 16)
        return
    pen.rect(x - 124, y + 244, 248, 44, lit("#8a5a3c"), 8)
    for k in range(7):
        pen.circle(x - 108 + 36 * k, y + 236 - 10 * (k % 2), 27, lit("#4f8f4a"))
    for k in range(6):
        pen.circle(x - 92 + 37 * k, y + 222 + 12 * (k % 2), 15, lit(("#f2606a", "#ffd95a", "#ffffff")[k % 3]))


def _draw_shop_window(stage: Stage, lit: Lit, kind: Landmark, wood: str) -> None:
    """A wide window with two boards of wares, lamplit when it is dim."""
    pen, p = stage.pen, stage.palette
    glass = pen.fade("#ffe2a0", "#ffbf6a") if p.dim else pen.fade(lit("#7f98a2"), lit("#b9cfd2"))
    if p.dim:
        pen.glow(-170, -440, 620, "#ffb85a", 0.5)
    pen.rect(-500, -960, 640, 780, lighten(wood, 0.22), 12)
    pen.rect(-478, -938, 596, 736, glass)
    draw_trade(pen, lit if not p.dim else _lamplit, kind, -470, -208, 580)
    board = darken(wood, 0.1)
    for y in (-500, -206):
        pen.rect(-478, y, 596, 24, board)
    pen.line("M-180 -938V-206", lighten(wood, 0.22), 18)
    pen.line("M-440 -860L-300 -680M-390 -880L-300 -762", WHITE, 12, 0.35)
    for k in range(3):
        pen.rect(-484 + 208 * k, -150, 190, 120, darken(wood, 0.16), 8)


def _lamplit(colour: str) -> str:
    """The colour of a thing under a shop's own lamp."""
    return mix(colour, "#ffb85a", 0.18)


def draw_glass_door(stage: Stage, lit: Lit, x: float, wood: str) -> None:
    """A door with a pane, a brass handle and a lantern beside it."""
    pen, p = stage.pen, stage.palette
    pen.rect(x - 160, -960, 320, 960, lighten(wood, 0.22), 10)
    pen.rect(x - 138, -770, 276, 770, pen.tone(darken(wood, 0.08), 0.7, 0.14), 6)
    pen.rect(x - 138, -940, 276, 150, "#ffd890" if p.dim else lit("#a9c6d0"), 6)
    pen.rect(x - 100, -730, 200, 420, "#ffd890" if p.dim else lit("#a9c6d0"), 10)
    pen.line(f"M{x} -730v420M{x - 100} -510h200", darken(wood, 0.08), 16)
    pen.rect(x - 100, -260, 200, 200, darken(wood, 0.2), 8)
    pen.circle(x - 112, -340, 20, lit("#f0c860"))
    if p.dim:
        pen.glow(x + 188, -660, 260, "#ffd070", 0.8)
    pen.rect(x + 160, -710, 56, 84, "#fff0b8" if p.dim else lit("#f4ead0"), 12)
    pen.line(f"M{x + 188} -710v-34M{x + 160} -712h56M{x + 164} -624h48", lit("#2f2b36"), 12)


def _draw_awning(stage: Stage, lit: Lit, cloth: str) -> None:
    """Stripes that hang over the window, scalloped; snow on it."""
    pen, white = stage.pen, lit("#fff6e6")
    count, top, low = 8, -1180, -930
    for k in range(count):
        a, b = -520 + 85 * k, -520 + 85 * (k + 1)
        c, d = -560 + 95 * k, -560 + 95 * (k + 1)
        colour = lit(cloth) if k % 2 == 0 else white
        pen.path(f"M{a} {top}H{b}L{d} {low}a47.5 44 0 0 1 -95 0L{c} {low}Z", colour)
    pen.line(f"M-560 {low}H200", darken(lit(cloth), 0.3), 8, 0.35)
    if stage.palette.snow:
        pen.path("M-530 -1194H170L178 -1110Q60 -1050 -40 -1096T-260 -1080T-546 -1092Z", lit(SNOW))


def _draw_hanging_sign(stage: Stage, lit: Lit, kind: Landmark) -> None:
    """What the shop sells, gilt, on a round board that hangs from an iron arm."""
    pen, iron, gold = stage.pen, lit("#2f2b36"), lit("#f2c95a")
    pen.line("M560 -1660H380M560 -1740Q470 -1740 430 -1660", iron, 16)
    pen.line("M420 -1660v40M520 -1660v40", iron, 8)
    pen.circle(470, -1530, 100, darken(lit("#6b3f2a"), 0.1))
    pen.line("M470 -1622A92 92 0 1 1 469 -1622", gold, 9)
    draw_emblem(pen, kind, gold)


def draw_emblem(pen: Pen, kind: Landmark, gold: str) -> None:
    """A trade's sign, around (470, -1530)."""
    pen.open(470, -1530)
    d = {
        Landmark.BAKERY: "M-50 34Q-74 -30 -30 -44Q0 -50 0 -10Q0 -50 30 -44Q74 -30 50 34M-56 30Q-10 22 14 -22M56 30Q10 22 -14 -22",
        Landmark.BUTCHER: "M-56 -26H40V20H-56ZM40 -18H66M-40 -6H24",
        Landmark.CAFE: "M-46 -20H34V16Q34 44 -6 44Q-46 44 -46 16ZM34 -10Q64 -10 58 10Q52 24 32 22M-24 -40q10 -12 0 -26M6 -40q10 -12 0 -26",
        Landmark.TAILOR: "M-40 44L34 -48M40 44L-34 -48M-46 58a16 16 0 1 0 1 0M46 58a16 16 0 1 0 1 0",
        Landmark.BOOKSHOP: "M0 -36Q-30 -50 -58 -38V36Q-30 24 0 40Q30 24 58 36V-38Q30 -50 0 -36V40",
        Landmark.BANK: "M0 -52a52 52 0 1 0 1 0M16 -24Q-24 -34 -18 -8Q-10 8 8 8Q24 14 16 28Q-4 40 -22 24M0 -40V40",
    }.get(kind, "M-50 -20H50L36 44H-36ZM-26 -20Q-26 -58 0 -58Q26 -58 26 -20")
    pen.line(d, gold, 13)
    pen.close()


def _draw_doorstep(stage: Stage, lit: Lit) -> None:
    """Two steps, and a tub with a clipped bush at either side."""
    pen, stone = stage.pen, lit("#bdb5aa")
    pen.rect(140, -34, 400, 44, lighten(stone, 0.1), 6)
    leaf = stage.palette.turf("#3f7f4a", 0.05)
    for x in (-540, 92):
        pen.rect(x - 52, -96, 104, 100, pen.tone(lit("#b9683f"), 0.6), 8)
        pen.circle(x, -150, 78, pen.tone(leaf, 0.6, 0.2))
