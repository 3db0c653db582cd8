"""Houses seen from their doors: a dwelling, an inn, a smithy, and the public houses of today. In figure units."""

from __future__ import annotations

from storyassets.model.place import Landmark
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.landmarks import Lit
from storyassets.providers.embedded.scenery.lettering import draw_signboard
from storyassets.providers.embedded.scenery.shop_fronts import (
    LAMPLIGHT,
    SNOW,
    draw_house_wall,
    draw_upper_window,
)
from storyassets.providers.embedded.scenery.stage import Stage

DWELLINGS = (
    ("#f4e4c6", "#4f7a5a", "#a5553f"),
    ("#dfe6ea", "#b5544a", "#5f6f86"),
    ("#f2d9c4", "#3f6a8a", "#c79a52"),
)


def draw_dwelling(stage: Stage, lit: Lit) -> None:
    """A low house: a blue or green door under a little roof, a window on each side, smoke, a deep roof."""
    pen = stage.pen
    wall, paint, tile = DWELLINGS[stage.choose("dwelling", 3)]
    plaster, roof = lit(wall), stage.palette.turf(tile, 0.05)
    pen.shadow(0, 0, 700, 40)
    pen.rect(300, -1640, 150, 420, pen.tone(lit("#9a6a58"), 0.6))
    pen.rect(284, -1660, 182, 40, lit("#b98a74"), 6)
    _draw_smoke(stage, 375, -1690)
    pen.rect(-620, -860, 1240, 860, pen.tone(plaster, 0.84, 0.10))
    pen.rect(-620, -110, 1240, 110, lit("#a39b92"))
    pen.polygon(
        [(-720, -830), (-520, -1460), (520, -1460), (720, -830)],
        pen.fade(lighten(roof, 0.1), darken(roof, 0.14)),
    )
    rows = "".join(f"M{-700 + 32 * k} {-890 - 100 * k}H{700 - 32 * k}" for k in range(6))
    pen.line(rows, darken(roof, 0.16), 12, 0.6)
    beam = lit("#6b4630")
    pen.line("M-620 -820H620M-340 -820V-110M340 -820V-110M-610 -820V-110M610 -820V-110", beam, 34)
    for x in (-475, 475):
        _draw_casement(stage, lit, x, -640, lit(paint))
    _draw_house_door(stage, lit, lit(paint))


def _draw_smoke(stage: Stage, x: float, y: float) -> None:
    white = lighten(stage.palette.sky[1], 0.5)
    for k, (dx, r) in enumerate(((0, 44), (36, 60), (18, 78), (64, 92))):
        stage.pen.circle(x + dx, y - 90 * k, r, white, 0.5 - 0.09 * k)


def _draw_casement(stage: Stage, lit: Lit, x: float, y: float, paint: str) -> None:
    """A window, its middle `x` and its top `y`, with shutters and a box of flowers."""
    pen, frame = stage.pen, lit("#fbf4e4")
    if stage.palette.dim:
        pen.glow(x, y + 130, 260, "#ffb85a", 0.6)
    for way in (-1, 1):
        pen.rect(x + way * 116 - 26, y - 6, 52, 280, pen.tone(paint, 0.6, 0.16), 6)
    pen.rect(x - 92, y - 10, 184, 288, frame, 8)
    pen.rect(x - 78, y + 4, 156, 260, LAMPLIGHT if stage.palette.dim else lit("#a9cbdc"))
    pen.line(f"M{x} {y}v270M{x - 78} {y + 110}h156", frame, 14)
    pen.rect(x - 116, y + 268, 232, 46, lit("#8a5a3c"), 8)
    for k in range(6):
        colour = lit(SNOW) if stage.palette.snow else lit(("#f2606a", "#5fa050", "#ffd95a")[k % 3])
        pen.circle(x - 96 + 38 * k, y + 262 - 8 * (k % 2), 25, colour)


def _draw_house_door(stage: Stage, lit: Lit, paint: str) -> None:
    """A rounded door in a stone frame, a step, a lantern and a bench of stone."""
    pen, stone = stage.pen, lit("#b9b0a5")
    pen.path("M-212 0V-560A212 200 0 0 1 212 -560V0Z", stone)
    pen.path("M-168 0V-560A168 160 0 0 1 168 -560V0Z", pen.tone(paint, 0.62, 0.18))
    pen.line("M-84 -10V-690M0 -10V-716M84 -10V-690", darken(paint, 0.26), 9)
    pen.line("M-160 -520H-20M-160 -170H-20", lit("#2f2b36"), 22)
    pen.circle(112, -330, 26, lit("#f0c860"))
    pen.rect(-60, -640, 120, 90, "#ffd890" if stage.palette.dim else lit("#a9c6d0"), 44)
    pen.rect(-250, -36, 500, 46, lighten(stone, 0.12), 8)
    if stage.palette.dim:
        pen.glow(270, -600, 300, "#ffd070", 0.8)
    pen.rect(240, -650, 60, 92, "#fff0b8" if stage.palette.dim else lit("#f4ead0"), 12)
    pen.line("M270 -650v-40M238 -654h64M242 -556h56", lit("#2f2b36"), 12)
    if stage.palette.snow:
        pen.path(
            "M-240 -580Q-200 -800 0 -806Q200 -800 240 -580Q160 -740 0 -744Q-160 -740 -240 -580Z", lit(SNOW)
        )


def draw_inn(stage: Stage, lit: Lit) -> None:
    """A timbered inn of two floors: warm windows, a barrel, a mug on its hanging sign."""
    pen = stage.pen
    beam, wall = lit("#5f3d28"), lit("#f2e0bc")
    pen.shadow(0, 0, 620, 40)
    draw_house_wall(stage, lit, wall, 560, 1620)
    pen.line(
        "M-540 -900H540M-540 -1600V-20M540 -1600V-20M-180 -900V-1600M180 -900V-1600M-540 -900L-180 -1600M540 -900L180 -1600",
        beam,
        36,
    )
    draw_upper_window(stage, lit, 0, -1460, lit("#8a3f35"))
    for x in (-390, 30):
        _draw_inn_window(stage, lit, x)
    pen.path("M190 0V-600A150 130 0 0 1 490 -600V0Z", beam)
    pen.path("M222 0V-600A118 100 0 0 1 458 -600V0Z", "#ffcf80" if stage.palette.dim else darken(beam, 0.4))
    pen.polygon([(222, 0), (222, -640), (320, -600), (320, 40)], pen.tone(lit("#8a5a38"), 0.7))
    draw_signboard(
        pen, "INN", (-440, -1130, 560, 220), darken(beam, 0.2), lit("#ffdf9a"), mirrored=stage.mirrored
    )
    _draw_mug_sign(stage, lit)
    pen.shadow(-190, 4, 120, 20)
    pen.path("M-272 0Q-310 -120 -272 -230H-108Q-70 -120 -108 0Z", pen.tone(lit("#9a6435"), 0.6, 0.28))
    pen.line("M-286 -180H-94M-286 -50H-94", lit("#4d4a58"), 16)


def _draw_inn_window(stage: Stage, lit: Lit, x: float) -> None:
    pen = stage.pen
    if stage.palette.dim:
        pen.glow(x, -440, 330, "#ffb04a", 0.7)
    pen.rect(x - 116, -640, 232, 330, lit("#5f3d28"), 10)
    pen.rect(x - 94, -618, 188, 286, "#ffcf70" if stage.palette.dim else lit("#c9b27a"))
    pen.line(
        f"M{x - 94} -618l188 190M{x - 94} -428l94 96M{x} -618l94 96M{x + 94} -618l-188 190M{x + 94} -428l-94 96M{x} -618l-94 96",
        lit("#4a3a34"),
        7,
    )


def _draw_mug_sign(stage: Stage, lit: Lit) -> None:
    """A gilt mug that foams, on a board at an iron arm."""
    pen, gold = stage.pen, lit("#f2c95a")
    pen.line("M560 -1240H330M560 -1320Q450 -1320 400 -1240M360 -1240v60M520 -1240v60", lit("#2f2b36"), 14)
    pen.rect(320, -1190, 240, 250, darken(lit("#6b3f2a"), 0.15), 24)
    pen.rect(382, -1120, 92, 130, gold, 10)
    pen.line("M474 -1100q44 0 44 44q0 40 -44 40", gold, 16)
    for x, y in ((390, -1126), (428, -1138), (466, -1126)):
        pen.circle(x, y, 26, lit("#fffaf0"))


def draw_smithy(stage: Stage, lit: Lit) -> None:
    """A stone forge, open in front: the fire within, an anvil on its block, a horseshoe over the arch."""
    pen, stone = stage.pen, lit("#9a928a")
    roof = stage.palette.turf("#5f4a44", 0.05)
    pen.shadow(0, 0, 640, 40)
    pen.rect(-600, -960, 1200, 960, pen.tone(stone, 0.8, 0.16))
    pen.line(
        "".join(f"M{-590 + 150 * ((k * 3) % 8)} {-80 - 96 * (k % 9)}h110" for k in range(26)),
        darken(stone, 0.2),
        9,
        0.6,
    )
    pen.rect(260, -1640, 190, 700, pen.tone(darken(stone, 0.08), 0.6))
    pen.polygon(
        [(-680, -930), (-500, -1330), (500, -1330), (680, -930)],
        pen.fade(lighten(roof, 0.1), darken(roof, 0.1)),
    )
    pen.path("M-430 0V-470A330 300 0 0 1 230 -470V0Z", "#1f1518")
    pen.glow(20, -200, 520, "#ff8a2c", 0.95)
    pen.rect(-130, -200, 330, 200, pen.tone("#5a4a48", 0.7), 8)
    for x, w, h, colour in ((-40, 70, 240, "#f2682c"), (80, 70, 260, "#f2812e"), (20, 56, 200, "#ffd05a")):
        pen.path(
            f"M{x - w} -196Q{x - w} {-196 - h * 0.5:.0f} {x} {-196 - h}Q{x + w} {-196 - h * 0.5:.0f} {x + w} -196Z",
            colour,
        )
    pen.rect(-350, -130, 150, 130, pen.tone(lit("#6b4630"), 0.6), 8)
    pen.path(
        "M-420 -240H-160V-200Q-220 -190 -226 -160L-200 -126H-350L-326 -160Q-330 -196 -420 -206Z",
        pen.tone("#4a4c58", 0.55),
    )
    gold = lit("#e6c05a")
    pen.line("M-150 -870Q-210 -1060 -100 -1070Q10 -1060 -50 -870", gold, 34)
    draw_signboard(
        pen, "SMITH", (250, -780, 320, 150), lit("#4a2f22"), lit("#ffdf9a"), mirrored=stage.mirrored
    )
    pen.circle(420, -180, 150, lit("#6b4630"))
    pen.circle(420, -180, 112, pen.tone(stone, 0.6))
    pen.line("M420 -320v280M280 -180h280M320 -280l200 200M520 -280l-200 200", lit("#6b4630"), 22)


PUBLIC = {
    Landmark.SCHOOL: ("SCHOOL", "#b5654a", "#f4ead6", "#3f6a5a"),
    Landmark.HOSPITAL: ("HOSPITAL", "#e6eef0", "#8fb8c4", "#c8434a"),
    Landmark.POLICE: ("POLICE", "#c3ccd6", "#2f4a7a", "#2f4a7a"),
    Landmark.THEATRE: ("THEATRE", "#d8b49a", "#7a2433", "#e6b84a"),
    Landmark.OFFICE: ("OFFICE", "#a9b6c2", "#4a5a6a", "#4a5a6a"),
    Landmark.STATION: ("STATION", "#c98f6a", "#f4ead6", "#4a4a5a"),
}


def draw_public_house(stage: Stage, lit: Lit, kind: Landmark) -> None:
    """A broad house with rows of windows, steps, double doors under a porch, and its name over them."""
    word, wall, trim, accent = PUBLIC[kind]
    pen, stone, edge, paint = stage.pen, lit(wall), lit(trim), lit(accent)
    pen.shadow(0, 0, 700, 40)
    pen.rect(-660, -1720, 1320, 1720, pen.tone(stone, 0.86, 0.1))
    pen.rect(-690, -1770, 1380, 70, edge, 6)
    pane = LAMPLIGHT if stage.palette.dim else lit("#a9cbdc")
    for k, x in enumerate((-520, -310, 310, 520)):
        for y in (-1640, -860):
            pen.rect(x - 84, y - 12, 168, 304, edge, 6)
            pen.rect(x - 70, y, 140, 280, pane if (k + (y > -900)) % 3 else darken(pane, 0.2))
            pen.line(f"M{x} {y}v280M{x - 70} {y + 130}h140", edge, 12)
    pen.polygon([(-270, -1720), (0, -1960), (270, -1720)], pen.tone(stone, 0.6))
    _draw_public_mark(stage, lit, kind)
    pen.rect(-240, -840, 480, 840, lighten(stone, 0.14))
    pen.rect(-190, -720, 380, 720, edge, 8)
    for x in (-172, 8):
        pen.rect(x, -700, 164, 690, pen.tone(paint, 0.7, 0.14), 6)
        pen.rect(x + 26, -660, 112, 320, pane, 6)
    pen.line("M-24 -330v70M24 -330v70", lit("#f0c860"), 16)
    pen.rect(-330, -46, 660, 56, lit("#cfc7bb"), 6)
    draw_signboard(
        pen, word, (-470, -1270, 940, 210), darken(paint, 0.25), lit("#fff2d0"), mirrored=stage.mirrored
    )
    if stage.palette.snow:
        pen.rect(-700, -1790, 1400, 44, lit(SNOW), 20)
        pen.rect(-480, -1292, 960, 36, lit(SNOW), 18)


def _draw_public_mark(stage: Stage, lit: Lit, kind: Landmark) -> None:
    """A clock in the gable; a red cross at a hospital, bulbs at a theatre, a blue lamp at the police."""
    pen = stage.pen
    if kind is Landmark.HOSPITAL:
        pen.circle(0, -1460, 170, lit("#ffffff"))
        pen.line("M-90 -1460H90M0 -1550V-1370", lit("#d8394a"), 64)
        return
    if kind is Landmark.THEATRE:
        pen.rect(-480, -960, 960, 60, lit("#e6b84a"), 10)
        for k in range(13):
            pen.circle(-450 + 75 * k, -930, 20, "#fff4c8")
        pen.circle(-70, -1450, 120, lit("#ffe9b0"))
        pen.circle(90, -1420, 120, lit("#8a5aa8"))
        pen.line(
            "M-120 -1470h20M-40 -1470h20M-130 -1410q60 60 120 0M50 -1450h20M120 -1450h20M40 -1350q50 -50 100 0",
            lit("#3f2433"),
            16,
        )
        return
    if kind is Landmark.POLICE:
        for x in (-300, 300):
            pen.glow(x, -700, 240, "#5f9aff", 0.6)
            pen.rect(x - 44, -760, 88, 120, "#8fbaff", 16)
    pen.circle(0, -1500, 150, lit("#fbf4e4"))
    pen.line("M0 -1650A150 150 0 1 1 -1 -1650", lit("#4a4250"), 22)
    pen.line("M0 -1500V-1600M0 -1500L64 -1460", lit("#33303c"), 18)
