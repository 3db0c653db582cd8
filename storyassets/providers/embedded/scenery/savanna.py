"""A village, a chief's court and a hut of the savanna: round huts, red clay, baobabs."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior, land, landmarks
from storyassets.providers.embedded.scenery.buildings import LIT_WINDOW
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.landmarks import Lit
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

EARTH, STRAW, CLAY = "#d8a868", "#c79a52", "#c98a5c"


def draw_savanna_village(stage: Stage) -> None:
    """Round huts under straw around a place of red earth, a baobab, low hills."""
    draw_sky(stage, clouds=3)
    land.draw_hills(stage, "#b0a05c", 2, 0.05)
    land.draw_ground(stage, EARTH)
    side = (-1, 1)[stage.choose("baobab", 2)]
    landmarks.put(stage, draw_baobab, 0.5 + side * 0.30, 0.62, 1.25)
    for share, depth, size in (
        (0.5 - side * 0.12, 0.72, 0.9),
        (0.5 - side * 0.36, 0.60, 1.0),
        (0.5 + side * 0.06, 0.58, 0.9),
        (0.5 - side * 0.52, 0.34, 1.15),
        (0.5 + side * 0.56, 0.36, 1.1),
    ):
        landmarks.put(stage, draw_hut, share, depth, size)
    land.draw_path(stage, "#e4bf86", near=0.8, far=0.06, bend=0.1 * side)
    land.draw_tufts(stage, "#b8a040", 14)
    land.draw_stones(stage, 5, "#b08a60")


def draw_savanna_court(stage: Stage) -> None:
    """A chief's house of red clay with painted zigzags behind a wall, two huts, a great tree."""
    draw_sky(stage, clouds=3)
    land.draw_hills(stage, "#b0a05c", 2, 0.05)
    land.draw_ground(stage, EARTH)
    side = (-1, 1)[stage.choose("court", 2)]
    landmarks.put(stage, draw_baobab, 0.5 + side * 0.40, 0.72, 1.2)
    landmarks.put(stage, _draw_clay_palace, 0.5 - side * 0.04, 0.56, min(1.0, stage.width / 1050))
    landmarks.put(stage, draw_hut, 0.5 - side * 0.52, 0.40, 1.1)
    land.draw_path(stage, "#e4bf86", near=0.8, far=0.08, bend=0.04)
    land.draw_tufts(stage, "#b8a040", 10)


def draw_hut(stage: Stage, lit: Lit) -> None:
    """A round hut of clay with a pointed roof of straw."""
    pen, clay, straw = stage.pen, lit(CLAY), lit(STRAW)
    pen.shadow(0, 0, 330, 26)
    pen.path("M-240 -330V-20Q0 40 240 -20V-330Z", pen.tone(clay, 0.6))
    pen.line(
        "M-240 -90L-180 -130L-120 -90L-60 -130L0 -90L60 -130L120 -90L180 -130L240 -90", lit("#f2e2c0"), 14
    )
    pen.path("M-66 6V-200Q0 -280 66 -200V6Z", LIT_WINDOW if stage.palette.dim else darken(clay, 0.55))
    pen.path(
        "M-350 -300Q-150 -420 -20 -720H20Q150 -420 350 -300Q0 -220 -350 -300Z", pen.tone(straw, 0.58, 0.16)
    )
    pen.line(
        "M-200 -300L-30 -660M-90 -270L-8 -660M90 -270L8 -660M200 -300L30 -660", darken(straw, 0.2), 9, 0.6
    )
    pen.line("M-20 -716L0 -770L20 -716", darken(straw, 0.3), 16)


def draw_baobab(stage: Stage, lit: Lit) -> None:
    """A thick trunk, branches like roots, flat cushions of leaves."""
    pen, bark, leaf = stage.pen, lit("#9a7a5c"), lit("#7f9a4a")
    pen.shadow(0, 0, 280, 24)
    pen.path(
        "M-150 0Q-110 -60 -124 -320Q-130 -500 -90 -620H90Q130 -500 124 -320Q110 -60 150 0Z",
        pen.tone(bark, 0.6),
    )
    pen.line(
        "M-70 -580Q-160 -700 -300 -740M-20 -600Q-40 -760 -90 -860M30 -600Q60 -760 120 -850M70 -580Q170 -690 310 -730",
        bark,
        46,
    )
    for x, y, r in ((-330, -780, 130), (-110, -910, 150), (130, -900, 150), (330, -770, 130), (0, -820, 120)):
        pen.ellipse(x, y, r * 1.25, r * 0.55, leaf if x % 3 else lighten(leaf, 0.08))


def _draw_clay_palace(stage: Stage, lit: Lit) -> None:
    pen, clay = stage.pen, lit("#c27a4c")
    cream = lit("#f2e2c0")
    pen.shadow(0, 0, 560, 34)
    for x, high in ((-400, 640), (400, 640), (0, 760)):
        pen.path(
            f"M{x - 120} 0L{x - 96} {-high}Q{x} {-high - 110} {x + 96} {-high}L{x + 120} 0Z",
            pen.tone(clay, 0.6),
        )
        beams = "".join(
            f"M{x - 130} {-high + 110 + 150 * k}h30M{x + 100} {-high + 110 + 150 * k}h30" for k in range(3)
        )
        pen.line(beams, lit("#6a4a34"), 16)
    pen.rect(-400, -470, 800, 470, pen.tone(clay, 0.7, 0.12))
    zigzag = "".join(f"L{-340 + 85 * k} {-390 if k % 2 else -330}" for k in range(9))
    pen.line("M-400 -360" + zigzag, cream, 18)
    pen.path("M-96 0V-220Q0 -330 96 -220V0Z", LIT_WINDOW if stage.palette.dim else darken(clay, 0.6))
    for x in (-250, 250):
        pen.polygon([(x, -250), (x + 54, -190), (x, -130), (x - 54, -190)], cream)


def draw_savanna_room(stage: Stage) -> None:
    """Clay walls with painted bands, woven mats and shields, pots, the light of a doorway."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1300)
    interior.draw_walls(stage, ("#cf9a68", "#c88f60", "#d4a678")[stage.choose("clay", 3)])
    floor = p.indoors("#b98a58")
    pen.rect(-90, foot, stage.width + 180, stage.height - foot + 90, pen.fade(darken(floor, 0.2), floor))
    cream = p.indoors("#f2e2c0")
    for up in (760, 300):
        y = foot - up * s
        zigzag = "".join(f"L{num(60 * k * s)} {num(y - (40 * s if k % 2 else 0))}" for k in range(40))
        pen.line(f"M0 {num(y)}{zigzag}", cream, 12 * s, 0.8)
    x = stage.x(0.5 - side * 0.28)
    pen.open(x, foot, s)
    pen.path("M-150 0V-440Q0 -600 150 -440V0Z", pen.fade(*p.sky, p.turf(EARTH, 0.2)))
    pen.line("M-150 0V-440Q0 -600 150 -440V0", darken(p.indoors(CLAY), 0.35), 30)
    pen.close()
    interior.draw_light_patch(stage, x, 260 * s)
    pen.open(stage.x(0.5 + side * 0.24), foot - 560 * s, s)
    for k, colour in enumerate(("#a8453f", "#e0a030", "#3f5a4a", "#f2e2c0")):
        pen.ellipse(0, 0, 150 - 36 * k, 190 - 46 * k, p.indoors(colour))
    pen.close()
    pen.open(stage.x(0.5 + side * 0.36), foot + 30 * s, s)
    for dx, r, colour in ((-90, 110, "#a8613c"), (110, 80, "#8a5a38"), (10, 64, "#c88a50")):
        pen.circle(dx, -r, r, pen.tone(p.indoors(colour), 0.6))
        pen.rect(dx - r * 0.4, -2 * r - r * 0.4, r * 0.8, r * 0.6, p.indoors(darken(colour, 0.1)), 10)
    pen.close()
    interior.draw_rug(stage, stage.x(0.5), stage.depth_y(-0.02), stage.width * 0.36, "#c0793c")
