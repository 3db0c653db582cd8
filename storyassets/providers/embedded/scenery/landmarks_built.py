"""Landmarks that people built on land, in figure units, the origin on the ground below them."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.landmarks import Lit
from storyassets.providers.embedded.scenery.stage import Stage


def draw_well(stage: Stage, lit: Lit) -> None:
    """A roofed well."""
    pen, stone, wood = stage.pen, lit("#a8a29a"), lit("#8a5a38")
    pen.shadow(0, 0, 200, 24)
    for x in (-120, 96):
        pen.rect(x, -430, 24, 300, pen.tone(wood, 0.5))
    pen.line("M-110 -320H110M0 -320V-190", darken(wood, 0.3), 12)
    pen.polygon([(-190, -400), (0, -560), (190, -400)], pen.tone(lit("#a8553f"), 0.55))
    pen.rect(-150, -180, 300, 190, pen.tone(stone, 0.6), 14)
    pen.line(
        "M-146 -120H146M-146 -56H146M-70 -176v54M50 -176v54M-10 -118v58M100 -118v58M-60 -54v60M60 -54v60",
        darken(stone, 0.26),
        6,
        0.7,
    )
    pen.ellipse(0, -180, 150, 26, darken(stone, 0.5))


def draw_fountain(stage: Stage, lit: Lit) -> None:
    """A round fountain with two basins."""
    pen, stone = stage.pen, lit("#c4bcb0")
    water = mix(lit("#6fb6d6"), WHITE, 0.2)
    pen.shadow(0, 0, 300, 30)
    pen.path("M-290 -120H290L260 10H-260Z", pen.tone(stone, 0.6))
    pen.ellipse(0, -120, 290, 44, lighten(stone, 0.14))
    pen.ellipse(0, -120, 262, 34, water)
    pen.rect(-34, -330, 68, 220, pen.tone(stone, 0.5))
    pen.path("M-130 -330H130Q110 -260 0 -256Q-110 -260 -130 -330Z", pen.tone(stone, 0.6))
    pen.line(
        "M0 -340V-440M0 -430Q-60 -460 -90 -330M0 -430Q60 -460 90 -330M-120 -320Q-160 -240 -170 -130M120 -320Q160 -240 170 -130",
        water,
        15,
        0.9,
    )


def draw_mill(stage: Stage, lit: Lit) -> None:
    """A water mill with its wheel."""
    pen, wall, wood = stage.pen, lit("#e4d2b4"), lit("#7d5236")
    pen.shadow(0, 0, 400, 26)
    pen.rect(-300, -420, 520, 420, pen.tone(wall, 0.7, 0.16))
    pen.line("M-300 -220H220M-120 -420V0M60 -420V0M-300 -420L-120 -220", wood, 24)
    pen.polygon(
        [(-350, -410), (-220, -680), (150, -680), (280, -410)],
        pen.fade(stage.palette.turf("#9c4f46", 0.2), stage.palette.turf("#7d3f3a", 0.2)),
    )
    pane = "#ffd879" if stage.palette.dim else lit("#a9cfe0")
    pen.rect(-250, -370, 90, 100, pane, 6)
    pen.rect(-40, -180, 80, 180, darken(wood, 0.2), 30)
    pen.line("M90 -150A150 150 0 1 0 390 -150A150 150 0 1 0 90 -150", darken(wood, 0.1), 34)
    pen.line(
        "".join(
            f"M240 -150l{dx} {dy}"
            for dx, dy in (
                (160, 0),
                (113, 113),
                (0, 160),
                (-113, 113),
                (-160, 0),
                (-113, -113),
                (0, -160),
                (113, -113),
            )
        ),
        wood,
        20,
    )


def draw_greenhouse(stage: Stage, lit: Lit) -> None:
    """A house of glass with plants inside."""
    pen, frame = stage.pen, lit("#f4f0e6")
    pen.shadow(0, 0, 340, 24)
    glow = "#ffe6a0" if stage.palette.dim else mix(stage.palette.sky[1], WHITE, 0.4)
    pen.path("M-300 0V-330L0 -540L300 -330V0Z", glow, 0.9)
    for k in range(5):
        pen.circle(-220 + 110 * k, -110 - 34 * (k % 2), 84, lit("#5f9a4a"), 0.75)
    pen.line(
        "M-300 0V-330L0 -540L300 -330V0ZM-150 0V-435M0 0V-540M150 0V-435M-300 -330H300M-300 -160H300",
        frame,
        17,
    )


def draw_gazebo(stage: Stage, lit: Lit) -> None:
    """A white pavilion."""
    pen, white = stage.pen, lit("#fbf6ea")
    pen.shadow(0, 0, 300, 24)
    pen.rect(-270, -50, 540, 56, pen.tone(white, 0.7, 0.14), 6)
    for x in (-240, -90, 70, 220):
        pen.rect(x, -440, 24, 400, pen.tone(white, 0.5, 0.2))
    pen.line("M-230 -150H240M-230 -70H240", white, 12)
    pen.path("M-300 -430Q0 -640 300 -430Z", pen.tone(lit("#6f9a9a"), 0.6))
    pen.rect(-300, -446, 600, 34, white, 8)
    pen.circle(0, -560, 26, lit("#e8bf5a"))


def draw_tomb(stage: Stage, lit: Lit) -> None:
    """A stone tomb with columns and an iron gate."""
    pen, stone = stage.pen, lit("#b5b0aa")
    pen.shadow(0, 0, 340, 26)
    pen.rect(-300, -60, 600, 66, pen.tone(stone, 0.7), 4)
    pen.rect(-250, -430, 500, 380, pen.tone(darken(stone, 0.1), 0.7))
    pen.polygon([(-320, -430), (0, -600), (320, -430)], pen.tone(lighten(stone, 0.06), 0.55))
    for x in (-230, -120, 90, 200):
        pen.rect(x, -430, 36, 370, pen.tone(lighten(stone, 0.12), 0.5, 0.24))
    pen.rect(-60, -350, 130, 290, darken(stone, 0.6), 60)
    pen.line("M-36 -340V-60M0 -350V-60M40 -340V-60M-60 -200H70", lit("#3f3f4a"), 9)


def draw_cliff_castle(stage: Stage, lit: Lit) -> None:
    """A rock with a small keep on it, far away."""
    pen, rock, stone = stage.pen, lit("#7d8590"), lit("#cfc6bb")
    pen.path(
        "M-420 20L-300 -260L-180 -330L-120 -520H160L220 -340L330 -240L420 20Z", pen.tone(rock, 0.55, 0.2)
    )
    pen.rect(-110, -760, 250, 250, pen.tone(stone, 0.6))
    for x, high in ((-140, 900), (120, 830)):
        pen.rect(x, -high, 76, high - 500, pen.tone(stone, 0.5))
        pen.polygon([(x - 14, -high), (x + 38, -high - 130), (x + 90, -high)], lit("#5f6f9a"))
    if stage.palette.dim:
        for x, y in ((-112, -820), (148, -760), (0, -660)):
            pen.rect(x, y, 26, 40, "#ffd879", 12)


def draw_pyramids(stage: Stage, lit: Lit) -> None:
    """Three pyramids."""
    pen = stage.pen
    for x, high, colour in ((-520, 560, "#d9a868"), (520, 460, "#cf9c5c"), (0, 800, "#e3b472")):
        half, sand = high * 0.86, lit(colour)
        pen.polygon([(x - half, 0), (x + half * 0.12, -high), (x + half, 0)], lighten(sand, 0.08))
        pen.polygon([(x + half * 0.12, -high), (x + half, 0), (x + half * 0.3, 0)], darken(sand, 0.2))
        d = "".join(
            f"M{x - half * (1 - t) + half * 0.12 * t:.0f} {-high * t:.0f}H{x + half * (1 - t) + half * 0.12 * t:.0f}"
            for t in (0.2, 0.4, 0.6, 0.8)
        )
        pen.line(d, darken(sand, 0.14), 7, 0.5)


def draw_tents(stage: Stage, lit: Lit) -> None:
    """Two striped tents under palms."""
    pen = stage.pen
    for x, colour in ((-240, "#b8443f"), (230, "#3f7f8f")):
        pen.shadow(x, 6, 260, 24)
        pen.polygon(
            [(x - 230, 0), (x - 150, -230), (x, -400), (x + 150, -230), (x + 230, 0)],
            pen.tone(lit("#f2e2c0"), 0.6),
        )
        for k in (-1, 1):
            pen.polygon(
                [(x + k * 60, 0), (x + k * 40, -260), (x, -400), (x + k * 110, -280), (x + k * 160, 0)],
                lit(colour),
            )
        pen.polygon([(x - 46, 0), (x, -230), (x + 46, 0)], darken(lit(colour), 0.5))
