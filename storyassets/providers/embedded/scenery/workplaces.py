"""Settings under a roof where people work: workshop, office, hospital, shop, stable."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.stage import Stage


def draw_workshop(stage: Stage) -> None:
    """A bench with a vice, a wall of tools, planks and shavings, a hanging lamp."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    interior.draw_walls(stage, stage.rng.choice(("#a98865", "#b0906a")))
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    for k in range(int(stage.width / (120 * s)) + 2):
        stage.pen.line(f"M{k * 120 * s:.1f} -10V{foot:.1f}", p.indoors("#8a6a48"), 4, 0.6)
    interior.draw_planks(stage, "#9a7450")
    wx = stage.x(0.5 - side * 0.30)
    interior.draw_window(stage, wx, foot - 640 * s, 270 * s, 300 * s, frame="#7a5638")
    interior.draw_light_patch(stage, wx, 270 * s)
    _draw_tool_wall(stage, stage.x(0.5 + side * 0.20), foot - 640 * s, s)
    stage.pen.open(stage.x(0.5 + side * 0.12), foot + 30 * s, s, mirror=side < 0)
    _draw_bench(stage)
    stage.pen.close()
    stage.pen.open(stage.x(0.5 - side * 0.42), foot + 20 * s, s)
    for k, (x, high) in enumerate(((-90, 640), (-46, 720), (0, 580), (44, 680))):
        stage.pen.polygon([(x, 0), (x + 40, 0), (x + 62, -high), (x + 22, -high)], stage.pen.tone(p.indoors("#c99a62" if k % 2 else "#b98850"), 0.6))
    stage.pen.close()
    _draw_shavings(stage)
    _draw_pendant(stage, stage.x(0.5 + side * 0.10), stage.y(0.14), s)


def _draw_bench(stage: Stage) -> None:
    pen, wood = stage.pen, stage.palette.indoors("#a8733f")
    furniture.draw_table(pen, 380, 300, wood)
    pen.rect(-330, -110, 660, 26, darken(wood, 0.2))
    pen.rect(-300, -190, 130, 80, stage.palette.indoors("#b5493d"), 8)
    pen.rect(-265, -205, 60, 18, "#3d3b47", 6)
    pen.rect(230, -400, 120, 90, stage.pen.tone(stage.palette.indoors("#5f7f9a")), 8)
    pen.rect(215, -352, 150, 26, "#3d4652", 6)
    pen.line("M290 -312v40", "#3d4652", 16)
    pen.rect(-200, -352, 190, 38, stage.palette.indoors("#d9ab6c"), 4)
    pen.polygon([(30, -330), (190, -330), (190, -350), (60, -362)], "#c7ccd4")
    pen.rect(-30, -350, 90, 30, "#8a4f30", 12)


def _draw_tool_wall(stage: Stage, x: float, y: float, s: float) -> None:
    pen = stage.pen
    pen.open(x, y, s)
    pen.rect(-330, -200, 660, 400, stage.palette.indoors("#8a6848"), 10)
    pen.rect(-316, -186, 632, 372, stage.palette.indoors("#c0a078"), 6)
    steel, handle = stage.palette.indoors("#cdd3da"), stage.palette.indoors("#8a4f30")
    # a hammer, a saw, a wrench, a screwdriver, a chisel
    pen.rect(-275, -90, 26, 220, handle, 10)
    pen.rect(-312, -130, 100, 48, stage.pen.tone(darken(steel, 0.3), 0.5), 8)
    pen.polygon([(-170, -130), (70, -60), (60, 6), (-176, -60)], steel)
    pen.line("M-170 -58l16 14 14 -8 16 14 14 -8 16 14 14 -8 16 14 14 -8 16 14 14 -8 16 14 14 -8 20 16", darken(steel, 0.3), 7)
    pen.rect(60, -76, 92, 90, handle, 18)
    pen.rect(82, -50, 46, 38, stage.palette.indoors("#c0a078"), 10)
    pen.line("M210 130V-60", darken(steel, 0.15), 24)
    pen.path("M210 -50a44 44 0 1 1 34 -74l-34 30l10 26l34 -6a44 44 0 0 1 -44 24Z", darken(steel, 0.15))
    pen.line("M-130 60H20", steel, 12)
    pen.rect(20, 42, 100, 36, stage.palette.indoors("#d8493f"), 14)
    pen.line("M-130 130H0", steel, 18)
    pen.rect(0, 112, 90, 36, handle, 14)
    pen.close()


def _draw_shavings(stage: Stage) -> None:
    curl = stage.palette.indoors("#e8c48a")
    for _ in range(10):
        x, y = stage.rng.uniform(0.03, 0.97) * stage.width, stage.rng.uniform(stage.depth_y(0.2), stage.y(0.97))
        r = 20 * stage.scale_at(y)
        stage.pen.line(f"M{x:.1f} {y:.1f}a{r:.1f} {r * 0.6:.1f} 0 1 1 {r:.1f} {-r * 0.3:.1f}", curl, r * 0.34)


def _draw_pendant(stage: Stage, x: float, y: float, s: float) -> None:
    interior.draw_lamp_light(stage, x, y + 90 * s, 560 * s)
    stage.pen.line(f"M{x:.1f} -10V{y:.1f}", "#3d3b47", 6)
    stage.pen.path(f"M{x - 110 * s:.1f} {y + 90 * s:.1f}Q{x - 90 * s:.1f} {y:.1f} {x:.1f} {y - 10 * s:.1f}Q{x + 90 * s:.1f} {y:.1f} {x + 110 * s:.1f} {y + 90 * s:.1f}Z", stage.palette.indoors("#3f6f6a"))
    stage.pen.ellipse(x, y + 92 * s, 60 * s, 26 * s, "#fff0bf")


def draw_office(stage: Stage) -> None:
    """A desk with a screen, shelves of files, a wide window on the city, a plant."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    interior.draw_walls(stage, stage.rng.choice(("#c3ccd2", "#cbd0cc")))
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    _draw_carpet_floor(stage, "#8494a3", foot)
    wx, ww, wh = stage.x(0.5 - side * 0.14), 560 * s, 380 * s
    interior.draw_window(stage, wx, foot - 630 * s, ww, wh, frame="#e8ecee")
    _draw_skyline(stage, wx, foot - 630 * s, ww, wh)
    interior.draw_light_patch(stage, wx, ww)
    stage.pen.open(stage.x(0.5 + side * 0.39), foot + 12 * s, s)
    _draw_filing(stage)
    stage.pen.close()
    stage.pen.open(stage.x(0.5 - side * 0.20), foot + 50 * s, stage.scale_at(foot + 50 * s), mirror=side < 0)
    _draw_desk(stage)
    stage.pen.close()
    stage.pen.open(stage.x(0.5 + side * 0.20), foot + 24 * s, s * 1.1)
    furniture.draw_plant(stage.pen, p.indoors("#e8e2d6"))
    stage.pen.close()
    for k in (-0.25, 0.25):
        x = stage.x(0.5 + k)
        stage.pen.rect(x - 150 * s, stage.y(0.05), 300 * s, 22 * s, "#fdfbf0", 6)
        interior.draw_lamp_light(stage, x, stage.y(0.055), 330 * s)


def _draw_carpet_floor(stage: Stage, colour: str, top: float) -> None:
    floor = stage.palette.indoors(colour)
    stage.pen.rect(-10, top, stage.width + 20, stage.height - top + 10, stage.pen.fade(darken(floor, 0.2), floor, lighten(floor, 0.06)))


def _draw_skyline(stage: Stage, x: float, y: float, w: float, h: float) -> None:
    left = x - w / 2
    for k in range(9):
        tall = h * (0.25 + 0.08 * (k * 5 % 6))
        wide = w * 0.10
        at = left + w * (0.01 + 0.11 * k)
        shade = stage.palette.lit("#6f8396", 0.45 + 0.1 * (k % 2))
        stage.pen.rect(at, y + h / 2 - tall, wide, tall, shade)
        if stage.palette.dim:
            d = "".join(f"M{at + wide * (0.2 + 0.3 * (j % 3)):.1f} {y + h / 2 - tall + 12 + 18 * (j // 3):.1f}h{wide * 0.14:.1f}" for j in range(9))
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
    pen.path("M150 -180V-430Q150 -470 190 -470H300Q340 -470 340 -430V-180Z", pen.tone(stage.palette.indoors("#3f4a5a"), 0.6))
    pen.rect(-330, -260, 30, 260, darken(wood, 0.3))
    pen.rect(120, -270, 210, 270, pen.tone(darken(wood, 0.1), 0.8), 6)
    for y in (-240, -160, -80):
        pen.rect(138, y, 174, 66, lighten(wood, 0.06), 6)
        pen.line(f"M205 {y + 32}h40", darken(wood, 0.4), 9)
    pen.rect(-360, -300, 720, 38, pen.fade(lighten(wood, 0.18), wood), 8)
    pen.rect(-150, -348, 36, 50, "#59616d")
    pen.rect(-220, -312, 180, 14, "#59616d", 6)
    pen.rect(-290, -560, 320, 215, "#2f3743", 14)
    pen.rect(-276, -546, 292, 186, pen.fade("#9fd3ea", "#5fa3d0"), 6)
    pen.line("M-250 -510h120M-250 -476h180M-250 -442h90", "#ffffff", 10, 0.7)
    pen.rect(70, -350, 54, 52, pen.tone(stage.palette.indoors("#d8624a")), 8)
    pen.polygon([(150, -304), (290, -304), (270, -324), (170, -324)], "#fbf6ea")


def draw_hospital(stage: Stage) -> None:
    """A ward: an iron bed with white sheets, a drip, a screen, a red cross, a curtain."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    interior.draw_walls(stage, "#cfe3e0")
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    interior.draw_tiles(stage, "#e6eeec", "#cadbd9")
    stage.pen.rect(-10, foot - 330 * s, stage.width + 20, 40 * s, p.indoors("#8fc4bc"))
    wx = stage.x(0.5 + side * 0.05)
    interior.draw_window(stage, wx, foot - 680 * s, 290 * s, 330 * s, frame="#ffffff")
    interior.draw_light_patch(stage, wx, 290 * s)
    _draw_cross(stage, stage.x(0.5 - side * 0.34), foot - 780 * s, s)
    _draw_ward_curtain(stage, side, foot, s)
    y = foot + 70 * s
    scale = stage.scale_at(y)
    stage.pen.open(stage.x(0.5 - side * 0.18), y, scale, mirror=side < 0)
    _draw_ward_bed(stage)
    stage.pen.close()
    stage.pen.open(stage.x(0.5 + side * 0.22), foot + 40 * s, s)
    _draw_monitor(stage)
    stage.pen.close()


def _draw_cross(stage: Stage, x: float, y: float, s: float) -> None:
    stage.pen.rect(x - 90 * s, y - 90 * s, 180 * s, 180 * s, "#ffffff", 30 * s)
    red = stage.palette.indoors("#d8434a")
    stage.pen.rect(x - 60 * s, y - 20 * s, 120 * s, 40 * s, red, 6)
    stage.pen.rect(x - 20 * s, y - 60 * s, 40 * s, 120 * s, red, 6)


def _draw_ward_curtain(stage: Stage, side: int, foot: float, s: float) -> None:
    cloth, edge = stage.palette.indoors("#9fd0cc"), stage.x(0.5 + side * 0.5)
    for k in range(4):
        x = edge - side * 60 * s * (k + 0.3)
        stage.pen.rect(x - 34 * s, foot - 1080 * s, 68 * s, 1040 * s, stage.pen.tone(cloth, 0.55, 0.14), 24 * s)
    stage.pen.line(f"M-10 {foot - 1085 * s:.1f}H{stage.width + 10:.1f}", stage.palette.indoors("#b9c4c8"), 12 * s)


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
    pen.path("M-180 -225Q20 -262 200 -240T385 -220V-120H-190Z", pen.fade(stage.palette.indoors("#bfe0ea"), stage.palette.indoors("#8fc0d2")))
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


def draw_shop(stage: Stage) -> None:
    """Shelves full of jars, loaves and boxes behind a counter with scales; a bell, a sign."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    interior.draw_walls(stage, stage.rng.choice(("#c9a878", "#bfa383")), panel=True)
    interior.draw_planks(stage, "#a8774f")
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    wood = p.indoors(furniture.WOOD)
    stage.pen.open(stage.x(0.5 - side * 0.10), foot, s)
    half = min(560.0, stage.width / s * 0.42)
    stage.pen.rect(-half - 20, -1090, half * 2 + 40, 1090, darken(wood, 0.34), 8)
    for level in range(4):
        stage.pen.open(0, -340 - 220 * level)
        furniture.draw_crockery(stage.pen, half, stage.rng.randrange(6))
        furniture.draw_shelf(stage.pen, half + 10, wood)
        stage.pen.close()
    stage.pen.rect(-half - 40, -1120, half * 2 + 80, 50, stage.pen.fade(lighten(wood, 0.16), wood), 10)
    stage.pen.close()
    y = foot + 60 * s
    scale = stage.scale_at(y)
    stage.pen.open(stage.x(0.5 - side * 0.12), y, scale)
    furniture.draw_counter(stage.pen, 400, p.indoors("#7f4f3a"), p.indoors("#d0a070"), 4)
    stage.pen.close()
    stage.pen.open(stage.x(0.5 - side * 0.12), y - 342 * scale, scale, mirror=side < 0)
    _draw_scales(stage)
    stage.pen.close()
    _draw_shop_window(stage, stage.x(0.5 + side * 0.40), foot, s)
    _draw_pendant(stage, stage.x(0.5), stage.y(0.08), s)


def _draw_scales(stage: Stage) -> None:
    pen, brass = stage.pen, stage.palette.indoors("#d8a948")
    pen.rect(-330, -14, 120, 16, brass, 6)
    pen.line("M-270 -10V-150M-350 -130Q-270 -170 -190 -130", brass, 12)
    for x in (-350, -190):
        pen.line(f"M{x} -130l-34 70h68Z", brass, 4)
        pen.path(f"M{x - 44} -62a44 30 0 0 0 88 0Z", pen.tone(brass))
    pen.rect(150, -130, 170, 130, pen.tone(stage.palette.indoors("#4a5a5a"), 0.7), 14)
    pen.rect(172, -110, 126, 46, "#e8e4cf", 6)
    for k in range(6):
        pen.circle(186 + 48 * (k % 3), -44 + 24 * (k // 3), 9, "#e8e4cf")
    for k, x in enumerate((-60, 0, 60)):
        pen.ellipse(x, -34, 52, 34, pen.tone(stage.palette.indoors("#d8964a" if k != 1 else "#c98540")))
    pen.ellipse(0, -10, 130, 16, stage.palette.indoors("#8a5a38"))


def _draw_shop_window(stage: Stage, x: float, foot: float, s: float) -> None:
    """The door, with a pane and a bell over it."""
    door = stage.palette.indoors("#3f7a6a")
    stage.pen.rect(x - 150 * s, foot - 780 * s, 300 * s, 785 * s, darken(door, 0.3), 8)
    stage.pen.rect(x - 130 * s, foot - 760 * s, 260 * s, 765 * s, stage.pen.tone(door, 0.8), 6)
    stage.pen.rect(x - 95 * s, foot - 720 * s, 190 * s, 330 * s, stage.pen.fade(*stage.palette.sky), 8)
    stage.pen.rect(x - 70 * s, foot - 620 * s, 140 * s, 80 * s, "#fbf1da", 8)
    stage.pen.line(f"M{x - 46 * s:.1f} {foot - 592 * s:.1f}h{92 * s:.1f}M{x - 30 * s:.1f} {foot - 568 * s:.1f}h{60 * s:.1f}", "#b5493d", 9 * s)
    stage.pen.circle(x + 95 * s, foot - 350 * s, 15 * s, "#e8c468")
    stage.pen.path(f"M{x - 34 * s:.1f} {foot - 800 * s:.1f}q{6 * s:.1f} {-70 * s:.1f} {34 * s:.1f} {-74 * s:.1f}q{28 * s:.1f} {4 * s:.1f} {34 * s:.1f} {74 * s:.1f}Z", "#e0b04a")


def draw_stable(stage: Stage) -> None:
    """Wooden stalls, beams, a hay rack, straw on the floor, a lantern, horseshoes."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    interior.draw_walls(stage, "#96704c")
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    plank = p.indoors("#7d5a3c")
    for k in range(int(stage.width / (95 * s)) + 2):
        stage.pen.line(f"M{k * 95 * s:.1f} -10V{foot:.1f}", plank, 5, 0.7)
    floor = p.indoors("#c9a25c")
    stage.pen.rect(-10, foot, stage.width + 20, stage.height - foot + 10, stage.pen.fade(darken(floor, 0.25), floor))
    wx = stage.x(0.5 - side * 0.22)
    interior.draw_window(stage, wx, foot - 720 * s, 230 * s, 230 * s, frame="#6b4a30")
    interior.draw_light_patch(stage, wx, 230 * s)
    _draw_hay_rack(stage, stage.x(0.5 + side * 0.22), foot - 430 * s, s)
    for share in (-0.5, -0.06, 0.5):
        _draw_stall(stage, stage.x(0.5 + side * share), foot + 26 * s, s)
    _draw_straw(stage)
    beam = p.indoors("#5f4029")
    stage.pen.rect(-10, stage.y(0.07), stage.width + 20, 60 * s, stage.pen.fade(lighten(beam, 0.12), beam))
    x = stage.x(0.5 + side * 0.02)
    stage.pen.line(f"M{x:.1f} {stage.y(0.07):.1f}v{190 * s:.1f}", "#3d3230", 6)
    stage.pen.open(x, stage.y(0.07) + 330 * s, s)
    stage.pen.rect(-42, -128, 84, 110, "#ffdf8a", 10)
    stage.pen.path("M-60 -128Q0 -200 60 -128ZM-54 0V-20H54V0Z", "#3d3230")
    stage.pen.line("M-42 -128V-18M42 -128V-18", "#3d3230", 9)
    stage.pen.close()
    interior.draw_lamp_light(stage, x, stage.y(0.07) + 260 * s, 560 * s)


def _draw_hay_rack(stage: Stage, x: float, y: float, s: float) -> None:
    pen, straw, wood = stage.pen, stage.palette.indoors("#e0bb5c"), stage.palette.indoors("#5f4029")
    pen.open(x, y, s)
    pen.path("M-210 0Q-230 -190 -120 -230Q0 -290 120 -230Q230 -190 210 0Z", pen.tone(straw, 0.7, 0.16))
    pen.line("".join(f"M{-180 + 45 * k} {-30 - (k * 37) % 60}l{18 - (k * 11) % 36} -120" for k in range(9)), darken(straw, 0.25), 8, 0.7)
    pen.line("".join(f"M{-220 + 73 * k} -140L{-180 + 60 * k} 30" for k in range(7)), wood, 18)
    pen.line("M-240 -140H240M-200 30H200", wood, 24)
    pen.close()


def _draw_stall(stage: Stage, x: float, y: float, s: float) -> None:
    """A partition seen from its end: a thick post and boards."""
    wood = stage.palette.indoors("#8a5f3c")
    stage.pen.open(x, y, s)
    stage.pen.shadow(0, 0, 130, 20)
    for k in range(3):
        stage.pen.rect(-150, -400 + 130 * k, 300, 100, stage.pen.fade(lighten(wood, 0.08), darken(wood, 0.1)), 6)
        stage.pen.line(f"M-140 {-350 + 130 * k}H140", darken(wood, 0.24), 4)
    stage.pen.rect(-38, -520, 76, 520, stage.pen.tone(lighten(wood, 0.05), 0.55, 0.28), 8)
    stage.pen.circle(0, -520, 44, lighten(wood, 0.12))
    stage.pen.line("M-20 -290a26 34 0 1 1 40 0", "#4b4a55", 13)
    stage.pen.close()


def _draw_straw(stage: Stage) -> None:
    straw = stage.palette.indoors("#f0d384")
    for _ in range(34):
        x, y = stage.rng.uniform(0, stage.width), stage.rng.uniform(interior.floor_y(stage) + 8, stage.height)
        r = 70 * stage.scale_at(y)
        stage.pen.line(f"M{x:.1f} {y:.1f}l{stage.rng.uniform(-1, 1) * r:.1f} {stage.rng.uniform(-0.25, 0.25) * r:.1f}", straw, 4 + 3 * stage.scale_at(y), 0.8)
