"""Settings of today where people work: office and hospital."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.dress import paint_of
from storyassets.providers.embedded.scenery.furniture_at_work import draw_water_cooler
from storyassets.providers.embedded.scenery.other_wall import draw_other_wall
from storyassets.providers.embedded.scenery.stage import Stage


def draw_office(stage: Stage) -> None:
    """A desk with a screen, shelves of files, a wide window on the city, a plant."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("office", 3)
    interior.draw_walls(stage, paint_of(stage, Setting.OFFICE), panel=kind == 1)
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    carpet = ("#8494a3", "#8f6f5f", "#6f8a80")[kind]
    interior.draw_tiles(stage, carpet, darken(carpet, 0.08))
    if stage.reverse:
        draw_other_wall(stage, Setting.OFFICE)
        return
    wx, ww, wh = stage.x(0.5 - side * 0.14), 560 * s, 380 * s
    interior.draw_window(stage, wx, foot - 630 * s, ww, wh, frame="#e8ecee")
    _draw_skyline(stage, wx, foot - 630 * s, ww, wh)
    interior.draw_light_patch(stage, wx, ww)
    stage.pen.open(stage.x(0.5 + side * 0.39), foot + 12 * s, s)
    (_draw_filing, _draw_cooler)[stage.of_today * stage.choose("stored", 2)](stage)
    stage.pen.close()
    stage.pen.open(stage.x(0.5 - side * 0.20), foot + 50 * s, stage.scale_at(foot + 50 * s), mirror=side < 0)
    _draw_desk(stage)
    stage.pen.close()
    if stage.choose("green", 2):
        stage.pen.open(stage.x(0.5 + side * 0.20), foot + 24 * s, s * 1.1)
        furniture.draw_plant(stage.pen, p.indoors("#e8e2d6"))
        stage.pen.close()
    for k in (-0.25, 0.25):
        x = stage.x(0.5 + k)
        stage.pen.rect(x - 150 * s, stage.y(0.05), 300 * s, 22 * s, "#fdfbf0", 6)
        interior.draw_lamp_light(stage, x, stage.y(0.055), 330 * s)


def _draw_cooler(stage: Stage) -> None:
    draw_water_cooler(stage.pen, stage.palette.indoors("#e8ecee"))


def _draw_skyline(stage: Stage, x: float, y: float, w: float, h: float) -> None:
    left = x - w / 2
    for k in range(9):
        tall = h * (0.25 + 0.08 * (k * 5 % 6))
        wide = w * 0.10
        at = left + w * (0.01 + 0.11 * k)
        shade = stage.palette.lit("#6f8396", 0.45 + 0.1 * (k % 2))
        stage.pen.rect(at, y + h / 2 - tall, wide, tall, shade)
        if stage.palette.dim:
            d = "".join(
                f"M{at + wide * (0.2 + 0.3 * (j % 3)):.1f} {y + h / 2 - tall + 12 + 18 * (j // 3):.1f}h{wide * 0.14:.1f}"
                for j in range(9)
            )
            stage.pen.line(d, "#ffd879", 5, 0.8)
    frame = stage.palette.indoors("#e8ecee")
    stage.pen.line(f"M{x:.1f} {y - h / 2:.1f}v{h:.1f}", frame, w * 0.03)


def _draw_filing(stage: Stage) -> None:
    pen = stage.pen
    pen.shadow(0, 0, 180, 20)
    steel = stage.palette.indoors("#8a99a6")
    pen.rect(-150, -470, 300, 470, pen.tone(steel, 0.75, 0.16), 8)
    for k in range(3):
        pen.rect(-130, -450 + 150 * k, 260, 134, lighten(steel, 0.14), 6)
        pen.rect(-40, -400 + 150 * k, 80, 20, darken(steel, 0.4), 6)
    for k, colour in enumerate(("#d8624a", "#f0c65a", "#5f9fb8", "#7fb08a", "#d8624a")):
        pen.rect(-130 + 50 * k, -590, 42, 122, pen.tone(stage.palette.indoors(colour)), 4)
        pen.rect(-122 + 50 * k, -560, 26, 40, "#fbf6ea")


def _draw_desk(stage: Stage) -> None:
    pen, wood = stage.pen, stage.palette.indoors("#b98a5c")
    pen.shadow(0, 0, 380, 26)
    pen.path(
        "M150 -180V-430Q150 -470 190 -470H300Q340 -470 340 -430V-180Z",
        pen.tone(stage.palette.indoors("#3f4a5a"), 0.6),
    )
    pen.rect(-330, -260, 30, 260, darken(wood, 0.3))
    pen.rect(120, -270, 210, 270, pen.tone(darken(wood, 0.1), 0.8), 6)
    for y in (-240, -160, -80):
        pen.rect(138, y, 174, 66, lighten(wood, 0.06), 6)
        pen.line(f"M205 {y + 32}h40", darken(wood, 0.4), 9)
    pen.rect(-360, -300, 720, 38, pen.fade(lighten(wood, 0.18), wood), 8)
    if stage.yesteryear:
        _draw_typewriter(stage)
    else:
        pen.rect(-150, -348, 36, 50, "#59616d")
        pen.rect(-220, -312, 180, 14, "#59616d", 6)
        pen.rect(-290, -560, 320, 215, "#2f3743", 14)
        pen.rect(-276, -546, 292, 186, pen.fade("#9fd3ea", "#5fa3d0"), 6)
        pen.line("M-250 -510h120M-250 -476h180M-250 -442h90", "#ffffff", 10, 0.7)
    pen.rect(70, -350, 54, 52, pen.tone(stage.palette.indoors("#d8624a")), 8)
    pen.polygon([(150, -304), (290, -304), (270, -324), (170, -324)], "#fbf6ea")


def _draw_typewriter(stage: Stage) -> None:
    """Black, a sheet of paper in its roller."""
    pen, iron = stage.pen, stage.palette.indoors("#34363c")
    pen.rect(-196, -470, 132, 120, "#fbf6ea", 4)
    pen.line("M-176 -440h90M-176 -416h70", "#8a8f98", 7)
    pen.rect(-262, -396, 264, 30, pen.tone(iron, 0.5, 0.2), 14)
    pen.circle(-272, -381, 16, lighten(iron, 0.3))
    pen.path("M-240 -376H-20L10 -300H-270Z", pen.tone(iron, 0.5, 0.2))
    pen.line(
        "M-226 -338h1M-186 -338h1M-146 -338h1M-106 -338h1M-66 -338h1M-32 -338h1M-246 -316h1M-206 -316h1M-166 -316h1M-126 -316h1M-86 -316h1M-46 -316h1M-12 -316h1",
        "#e9e4d4",
        15,
    )


def draw_hospital(stage: Stage) -> None:
    """A ward: an iron bed with white sheets, a drip, a screen, a red cross, a curtain."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("ward", 3)
    interior.draw_walls(stage, paint_of(stage, Setting.HOSPITAL))
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    interior.draw_tiles(stage, "#e6eeec", "#cadbd9")
    if stage.reverse:
        draw_other_wall(stage, Setting.HOSPITAL)
        return
    stage.pen.rect(
        -10, foot - 330 * s, stage.width + 20, 40 * s, p.indoors(("#8fc4bc", "#c9a98f", "#93a8cc")[kind])
    )
    wx = stage.x(0.5 + side * 0.05)
    interior.draw_window(stage, wx, foot - 680 * s, 290 * s, 330 * s, frame="#ffffff")
    interior.draw_light_patch(stage, wx, 290 * s)
    _draw_cross(stage, stage.x(0.5 - side * 0.34), foot - 780 * s, s)
    _draw_ward_curtain(stage, side, foot, s)
    y = foot + 70 * s
    scale = stage.scale_at(y)
    if not stage.bed_taken:
        stage.pen.open(stage.x(0.5 - side * 0.18), y, scale, mirror=side < 0)
        _draw_ward_bed(stage)
        stage.pen.close()
    if not stage.yesteryear:
        stage.pen.open(stage.x(0.5 + side * 0.22), foot + 40 * s, s)
        _draw_monitor(stage)
        stage.pen.close()


def _draw_cross(stage: Stage, x: float, y: float, s: float) -> None:
    stage.pen.rect(x - 90 * s, y - 90 * s, 180 * s, 180 * s, "#ffffff", 30 * s)
    red = stage.palette.indoors("#d8434a")
    stage.pen.rect(x - 60 * s, y - 20 * s, 120 * s, 40 * s, red, 6)
    stage.pen.rect(x - 20 * s, y - 60 * s, 40 * s, 120 * s, red, 6)


def _draw_ward_curtain(stage: Stage, side: int, foot: float, s: float) -> None:
    dye = ("#9fd0cc", "#d8c0a0", "#a9bcdc")[stage.choose("ward", 3)]
    cloth, edge = stage.palette.indoors(dye), stage.x(0.5 + side * 0.5)
    for k in range(4):
        x = edge - side * 60 * s * (k + 0.3)
        stage.pen.rect(
            x - 34 * s, foot - 1080 * s, 68 * s, 1040 * s, stage.pen.tone(cloth, 0.55, 0.14), 24 * s
        )
    stage.pen.line(
        f"M-10 {foot - 1085 * s:.1f}H{stage.width + 10:.1f}", stage.palette.indoors("#b9c4c8"), 12 * s
    )


def _draw_ward_bed(stage: Stage) -> None:
    pen, steel = stage.pen, stage.palette.indoors("#aab6bd")
    pen.shadow(0, 0, 430, 30)
    for x in (-390, 380):
        pen.line(f"M{x} -10V-370", steel, 22)
        pen.circle(x, -8, 20, "#4b545c")
    pen.line("M-390 -360H-330V-150M-390 -290H-330M380 -330H330V-150", steel, 16)
    pen.rect(-390, -150, 780, 40, darken(steel, 0.2), 10)
    pen.rect(-375, -215, 750, 74, stage.palette.indoors("#ffffff"), 24)
    pen.rect(-365, -280, 190, 90, pen.tone(stage.palette.indoors("#ffffff"), 0.7, 0.10), 40)
    pen.path(
        "M-180 -225Q20 -262 200 -240T385 -220V-120H-190Z",
        pen.fade(stage.palette.indoors("#bfe0ea"), stage.palette.indoors("#8fc0d2")),
    )
    pen.rect(-200, -232, 70, 112, stage.palette.indoors("#ffffff"), 12)
    pen.line("M-290 -300V-620M-330 -620H-250", steel, 12)
    pen.rect(-352, -610, 52, 92, pen.fade("#f3fbff", "#b9e3ef"), 12)


def _draw_monitor(stage: Stage) -> None:
    pen, steel = stage.pen, stage.palette.indoors("#d5dee2")
    pen.shadow(0, 0, 110, 16)
    pen.line("M0 0V-330", darken(steel, 0.3), 20)
    pen.line("M-80 -8H80", darken(steel, 0.3), 18)
    pen.rect(-130, -540, 260, 210, pen.tone(steel, 0.8), 16)
    pen.rect(-108, -518, 216, 140, "#16323a", 8)
    pen.line("M-98 -450h50l18 -44l26 82l22 -60l14 22h66", "#6ef2a0", 8)
    for k, colour in enumerate(("#e2574c", "#f2c14e", "#6ab187")):
        pen.circle(-60 + 60 * k, -354, 12, colour)
