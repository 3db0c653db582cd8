"""The high country of the Andes and of Mexico: adobe houses under red tiles, a walled estate, a room with woven cloth."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior, land, landmarks
from storyassets.providers.embedded.scenery.buildings import LIT_WINDOW
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.landmarks import Lit
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

_CLOTH = ("#c8384a", "#e0a030", "#3f8a7a", "#6a4a9a")


def draw_high_village(stage: Stage) -> None:
    """Adobe houses on a slope before bare, terraced mountains."""
    draw_high_land(stage)
    side = (-1, 1)[stage.choose("andes", 2)]
    spots = ((0.5 - side * 0.12, 0.76, 0.9), (0.5 + side * 0.40, 0.62, 1.0), (0.5 - side * 0.44, 0.48, 1.1))
    for share, depth, size in spots:
        landmarks.put(stage, _draw_house, share, depth, size)
    land.draw_path(stage, "#dcc098", near=0.7, far=0.06, bend=0.10 * side)
    _draw_agaves(stage, side)


def draw_high_land(stage: Stage) -> None:
    """Peaks far off, terraces, short yellow grass."""
    draw_sky(stage, clouds=4)
    land.draw_peaks(stage, "#a08a86", 2, 0.24)
    land.draw_hills(stage, "#b0935a", 3, 0.07)
    y, pen = stage.horizon, stage.pen
    steps = "".join(
        f"M{num(stage.x(0.05 + 0.1 * (k % 2)))} {num(y - stage.height * 0.012 * k)}q{num(stage.width * 0.35)} -18 {num(stage.width * 0.8)} 4"
        for k in range(5)
    )
    pen.line(steps, stage.palette.lit("#7f8a4a", 0.4), 5, 0.7)
    land.draw_ground(stage, "#c2b06a")


def draw_high_gate(stage: Stage) -> None:
    """Before an estate: a long white wall with an arch, a bell over it, the tiled roof of the house behind."""
    draw_high_land(stage)
    landmarks.put(stage, _draw_estate, 0.5, 0.56, min(1.0, stage.width / 1050))
    _draw_agaves(stage, 1)


def _draw_house(stage: Stage, lit: Lit) -> None:
    pen, wall, tile = stage.pen, lit("#d9b78c"), lit("#b5583c")
    pen.shadow(0, 0, 330, 26)
    pen.rect(-270, -400, 540, 400, pen.tone(wall, 0.68, 0.14))
    pen.rect(-270, -70, 540, 70, lit("#b58a62"))
    pen.polygon([(-330, -380), (-230, -560), (230, -560), (330, -380)], pen.tone(tile, 0.6))
    pen.line("".join(f"M{-250 + 70 * k} -550L{-300 + 86 * k} -384" for k in range(8)), darken(tile, 0.26), 9)
    pen.rect(-60, -270, 120, 270, lit("#6a4a34"), 4)
    for x in (-170, 170):
        pen.rect(x - 46, -280, 92, 92, LIT_WINDOW if stage.palette.dim else lit("#5a4436"), 4)
    for k, colour in enumerate(_CLOTH[:3]):
        pen.rect(96 + 52 * k, -170, 40, 90, lit(colour))


def _draw_estate(stage: Stage, lit: Lit) -> None:
    pen, wall, tile = stage.pen, lit("#f4ead6"), lit("#b5583c")
    pen.polygon([(-560, -560), (-420, -760), (420, -760), (560, -560)], pen.tone(tile, 0.6))
    pen.rect(-900, -480, 1800, 480, pen.tone(wall, 0.74, 0.12))
    pen.rect(-920, -520, 1840, 52, tile)
    pen.path("M-260 0V-640Q-260 -760 0 -800Q260 -760 260 -640V0Z", lighten(wall, 0.3))
    pen.path("M-170 0V-400Q-170 -560 0 -560Q170 -560 170 -400V0Z", darken(lit("#6a4a34"), 0.1))
    pen.line("M0 -556V0M-168 -300H168M-168 -120H168", darken(lit("#6a4a34"), 0.4), 14)
    pen.path("M-60 -640V-690Q-60 -744 0 -744Q60 -744 60 -690V-640Z", darken(wall, 0.4))
    pen.path("M-30 -650Q-26 -712 0 -716Q26 -712 30 -650Z", lit("#d8a83c"))


def _draw_agaves(stage: Stage, side: int) -> None:
    for share, depth in ((0.5 - side * 0.45, 0.22), (0.5 + side * 0.46, 0.30)):
        landmarks.put(stage, _draw_agave, share, depth, 0.8)


def _draw_agave(stage: Stage, lit: Lit) -> None:
    leaf = lit("#7fa07a")
    for x in (-150, 150, -100, 100, -44, 44, 0):
        high = 260 - abs(x)
        shade = darken(leaf, 0.14 if x % 100 else 0.0)
        stage.pen.path(
            f"M-26 0Q{x * 0.7:.0f} {-high * 0.6:.0f} {x * 1.2:.0f} {-high}Q{x * 0.9:.0f} -60 26 0Z", shade
        )


def draw_high_room(stage: Stage) -> None:
    """Whitewashed walls with a niche, a striped cloth on the wall, clay pots, a woven rug."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1350)
    interior.draw_walls(stage, ("#f0e2c8", "#e8d4b4", "#ecd9c8")[stage.choose("adobe", 3)])
    interior.draw_tiles(stage, "#c8885c", "#b87648")
    pen.rect(-90, foot - 190 * s, stage.width + 180, 180 * s, p.indoors("#b5684a"))
    pen.open(stage.x(0.5 - side * 0.26), foot - 420 * s, s)
    for k in range(8):
        pen.rect(-190 + 48 * k, -470, 48, 420, p.indoors(_CLOTH[k % 4]))
    pen.line("M-220 -474H220", p.indoors("#6a4a34"), 22)
    pen.close()
    interior.draw_window(stage, stage.x(0.5 + side * 0.28), foot - 760 * s, 190 * s, 240 * s)
    pen.open(stage.x(0.5 + side * 0.36), foot + 40 * s, s)
    for dx, r in ((-130, 90), (70, 120)):
        clay = p.indoors("#a8583a")
        pen.path(
            f"M{dx - r * 0.5} {-2.1 * r}h{r}Q{dx + r * 1.5} {-r} {dx + r * 0.5} 0h{-r}Q{dx - r * 1.5} {-r} {dx - r * 0.5} {-2.1 * r}Z",
            pen.tone(clay, 0.6),
        )
        pen.line(f"M{dx - r * 0.9:.0f} {-1.2 * r:.0f}h{1.8 * r:.0f}", lighten(clay, 0.4), 12)
    pen.close()
    interior.draw_rug(stage, stage.x(0.5), stage.depth_y(-0.02), stage.width * 0.40, "#c8384a")
