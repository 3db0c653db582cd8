"""Old stone: a church, a prison, the gate of a town, a tower with one window. In figure units."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.landmarks import Lit
from storyassets.providers.embedded.scenery.shop_fronts import LAMPLIGHT, SNOW
from storyassets.providers.embedded.scenery.stage import Stage


def draw_courses(stage: Stage, x: float, y: float, w: float, h: float, stone: str) -> None:
    """A wall of dressed stone from (x, y) to the right and upwards: a few joints, not all of them."""
    pen = stage.pen
    pen.rect(x, y - h, w, h, pen.tone(stone, 0.72, 0.18))
    joints = []
    rows = int(h / 110)
    for row in range(rows):
        for k in range(max(1, int(w / 260))):
            at = x + (k * 260 + 130 * (row % 2) + 61 * ((row * 5 + k * 3) % 4)) % max(1.0, w - 130)
            joints.append(f"M{at:.0f} {y - 60 - 110 * row:.0f}h120v-56")
    pen.line("".join(joints), darken(stone, 0.2), 8, 0.55)


def draw_church(stage: Stage, lit: Lit) -> None:
    """A west front: a pointed door, a rose window, a bell tower with its spire and cross."""
    pen, stone = stage.pen, lit("#cdc4b6")
    slate = stage.palette.turf("#5f6f86", 0.05)
    pen.shadow(0, 0, 620, 40)
    draw_courses(stage, -520, 0, 1040, 1000, stone)
    pen.polygon([(-590, -980), (0, -1620), (590, -980)], pen.tone(slate, 0.5, 0.16))
    pen.polygon([(-470, -990), (0, -1500), (470, -990)], pen.tone(stone, 0.6, 0.12))
    draw_courses(stage, -150, -1380, 300, 620, lighten(stone, 0.04))
    pen.polygon([(-190, -1990), (0, -2560), (190, -1990)], pen.tone(slate, 0.55, 0.2))
    pen.line("M0 -2560v-150M-56 -2650h112", lit("#e6c05a"), 22)
    pen.path("M-78 -1640V-1820A78 90 0 0 1 78 -1820V-1640Z", darken(stone, 0.6))
    pen.path("M-54 -1660Q-40 -1680 -36 -1750A36 36 0 0 1 36 -1750Q40 -1680 54 -1660Z", lit("#d8a83c"))
    glass = LAMPLIGHT if stage.palette.dim else lit("#5f8fc8")
    if stage.palette.dim:
        pen.glow(0, -1130, 420, "#ffc86a", 0.6)
    pen.circle(0, -1130, 170, darken(stone, 0.16))
    pen.circle(0, -1130, 146, glass)
    for k in range(6):
        pen.open(0, -1130, 1, 60 * k)
        pen.circle(0, -88, 40, lit(("#d8505a", "#f2c14e", "#6ab187")[k % 3]))
        pen.line("M0 0V-146", darken(stone, 0.3), 10)
        pen.close()
    for x in (-370, 370):
        pen.path(
            f"M{x - 70} -330V-640Q{x - 64} -760 {x} -800Q{x + 64} -760 {x + 70} -640V-330Z",
            darken(stone, 0.2),
        )
        pen.path(f"M{x - 50} -346V-640Q{x - 44} -740 {x} -770Q{x + 44} -740 {x + 50} -640V-346Z", glass)
    pen.path("M-240 0V-520Q-220 -760 0 -860Q220 -760 240 -520V0Z", darken(stone, 0.18))
    wood = lit("#7a4a30")
    pen.path("M-186 0V-500Q-170 -700 0 -780Q170 -700 186 -500V0Z", pen.tone(wood, 0.5, 0.2))
    pen.line("M0 -776V0M-170 -520H-40M40 -520H170M-170 -180H-40M40 -180H170", lit("#33303c"), 18)
    pen.rect(-300, -44, 600, 54, lighten(stone, 0.12), 6)
    if stage.palette.snow:
        pen.line("M-580 -990L0 -1610L580 -990", lit(SNOW), 44)


def draw_prison(stage: Stage, lit: Lit) -> None:
    """A grim wall with barred windows, an iron-bound door, and a chain."""
    pen, stone = stage.pen, lit("#7f7a80")
    pen.shadow(0, 0, 700, 40)
    draw_courses(stage, -680, 0, 1360, 1600, stone)
    for k in range(7):
        pen.rect(-690 + 200 * k, -1720, 130, 150, pen.tone(stone, 0.7))
    iron = lit("#2b2a33")
    for x, y in ((-430, -1200), (430, -1200), (-430, -620), (430, -620)):
        pen.path(
            f"M{x - 120} {y + 220}V{y + 60}A120 110 0 0 1 {x + 120} {y + 60}V{y + 220}Z", darken(stone, 0.3)
        )
        pen.path(
            f"M{x - 96} {y + 204}V{y + 60}A96 90 0 0 1 {x + 96} {y + 60}V{y + 204}Z",
            "#c8863a" if stage.palette.dim else "#17151d",
        )
        pen.line(f"M{x - 56} {y}v206M{x} {y - 20}v226M{x + 56} {y}v206M{x - 96} {y + 110}h192", iron, 20)
    pen.path("M-240 0V-560A240 220 0 0 1 240 -560V0Z", darken(stone, 0.3))
    pen.path("M-190 0V-560A190 176 0 0 1 190 -560V0Z", pen.tone(lit("#54392b"), 0.6, 0.2))
    pen.line("M-180 -520H180M-188 -300H188M-188 -100H188", iron, 30)
    pen.rect(-70, -480, 140, 110, "#15131a", 8)
    pen.line("M-36 -480v110M0 -480v110M36 -480v110", iron, 14)
    pen.circle(120, -220, 44, iron)
    pen.rect(100, -220, 44, 80, lit("#c8a04a"), 8)


def draw_town_gate(stage: Stage, lit: Lit) -> None:
    """Two towers and between them a high dark arch with a raised portcullis."""
    pen, stone = stage.pen, lit("#b5aa9a")
    roof = stage.palette.turf("#9c4f46", 0.05)
    pen.shadow(0, 0, 780, 44)
    draw_courses(stage, -430, 0, 860, 1500, darken(stone, 0.05))
    for k in range(5):
        pen.rect(-420 + 180 * k, -1610, 120, 130, pen.tone(stone, 0.7))
    pen.path("M-300 0V-760A300 300 0 0 1 300 -760V0Z", darken(stone, 0.28))
    pen.path(
        "M-250 0V-760A250 250 0 0 1 250 -760V0Z",
        pen.fade(darken(stage.palette.sky[1], 0.3), lighten(stage.palette.sky[2], 0.1)),
    )
    pen.path("M-250 0V-760A250 250 0 0 1 250 -760V0H170V-740A170 170 0 0 0 -170 -740V0Z", "#1d1820", 0.72)
    iron = lit("#2f2b33")
    pen.line(
        "M-200 -900V-640M-100 -990V-620M0 -1006V-620M100 -990V-620M200 -900V-640M-240 -860H240M-246 -740H246",
        iron,
        22,
    )
    for x in (-570, 570):
        draw_courses(stage, x - 190, 0, 380, 1760, stone)
        pen.polygon([(x - 240, -1740), (x, -2280), (x + 240, -1740)], pen.tone(roof, 0.55, 0.2))
        pen.line(f"M{x} -2280v-160", lit("#4a4250"), 12)
        pen.polygon([(x, -2440), (x + 150, -2400), (x, -2350)], lit("#e2574c"))
        for y in (-1400, -820):
            pen.rect(x - 36, y, 72, 180, "#ffd070" if stage.palette.dim else "#2a2530", 34)
        if stage.palette.dim:
            pen.glow(x, -520, 300, "#ff9d3c", 0.8)
        pen.line(f"M{x} -420V-540", lit("#4a2f22"), 26)
        pen.path(f"M{x - 40} -540Q{x - 46} -620 {x} -680Q{x + 46} -620 {x + 40} -540Z", "#ffb03a")
    pen.path("M0 -1400L110 -1360V-1260Q100 -1170 0 -1120Q-100 -1170 -110 -1260V-1360Z", lit("#c8434a"))
    pen.line("M0 -1360V-1160M-80 -1280H80", lit("#f2d27a"), 26)


def draw_lone_tower(stage: Stage, lit: Lit) -> None:
    """A round tower, far too high to climb, with ivy and a single window, lit at night."""
    pen, stone = stage.pen, lit("#bfb3a2")
    roof = stage.palette.turf("#6f5a8a", 0.05)
    pen.shadow(0, 0, 420, 36)
    pen.polygon([(-330, 0), (-270, -2250), (270, -2250), (330, 0)], pen.tone(stone, 0.6, 0.24))
    joints = "".join(f"M{-250 + 97 * ((k * 3) % 5)} {-120 - 112 * k}h110v-50" for k in range(19))
    pen.line(joints, darken(stone, 0.2), 8, 0.6)
    pen.rect(-330, -2340, 660, 120, pen.tone(lighten(stone, 0.06), 0.6), 10)
    pen.polygon([(-390, -2320), (0, -3050), (390, -2320)], pen.tone(roof, 0.55, 0.2))
    if stage.palette.dim:
        pen.glow(0, -1180, 360, "#ffc86a", 0.8)
    pen.path("M-120 -1030V-1230A120 120 0 0 1 120 -1230V-1030Z", lighten(stone, 0.14))
    pen.path("M-90 -1046V-1230A90 90 0 0 1 90 -1230V-1046Z", LAMPLIGHT if stage.palette.dim else "#2f2a3a")
    pen.rect(-140, -1046, 280, 40, lighten(stone, 0.2), 6)
    leaf = stage.palette.turf("#4a7f42", 0.05)
    for k in range(13):
        x, y = -250 + 34 * (k % 4) + 12 * k, -60 - 105 * k
        pen.circle(x, y, 74 - 3 * k, darken(leaf, 0.08 * (k % 3)))
