"""Where machines are made and mended: the floor of a factory, and a garage with a car on its lift."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage


def draw_factory(stage: Stage) -> None:
    """A high hall with a saw-tooth of windows, a row of machines, a belt with parts on it, pipes and lamps."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1700)
    wall = p.indoors(("#a9b0b4", "#b5a898", "#9fada4")[stage.choose("factory", 3)])
    pen.rect(-90, -90, stage.width + 180, foot + 100, pen.fade(darken(wall, 0.28), wall))
    for k in range(-1, 5):
        x = stage.x(0.0) + 470 * s * k
        pen.polygon(
            [(x, foot - 1060 * s), (x, foot - 1420 * s), (x + 440 * s, foot - 1060 * s)], darken(wall, 0.4)
        )
        pen.polygon(
            [(x + 24 * s, foot - 1084 * s), (x + 24 * s, foot - 1360 * s), (x + 360 * s, foot - 1084 * s)],
            pen.fade(*p.sky),
        )
    pen.rect(-90, foot - 1070 * s, stage.width + 180, 50 * s, darken(wall, 0.42))
    pipe = p.indoors("#c0763f")
    pen.line(
        f"M-90 {num(foot - 940 * s)}H{num(stage.x(0.5 + side * 0.1))}V{num(foot - 500 * s)}", pipe, 40 * s
    )
    floor = p.indoors("#9a9893")
    pen.rect(-90, foot, stage.width + 180, stage.height - foot + 90, pen.fade(darken(floor, 0.2), floor))
    y = stage.depth_y(0.12)
    pen.line(f"M-90 {num(y)}H{num(stage.width + 90)}", p.indoors("#f0c040"), 16, 0.8)
    pen.open(stage.x(0.5 - side * 0.27), foot + 10 * s, s, mirror=side < 0)
    (_draw_press, _draw_lathe)[(stage.reverse + stage.choose("machine", 2)) % 2](stage)
    pen.close()
    pen.open(stage.x(0.5 + side * 0.26), foot + 40 * s, s)
    _draw_belt(stage)
    pen.close()
    for share in (0.25, 0.75):
        pen.polygon(
            [
                (stage.x(share) + dx * s, foot + dy * s)
                for dx, dy in ((-90, -960), (90, -960), (40, -1040), (-40, -1040))
            ],
            p.indoors("#3f5a56"),
        )
        interior.draw_lamp_light(stage, stage.x(share), foot - 930 * s, 420 * s)


def _draw_press(stage: Stage) -> None:
    """A press: two columns, a block between them, a wheel, gauges, a lever."""
    pen, p = stage.pen, stage.palette
    paint = p.indoors(("#3f7a6a", "#4a6a94", "#8a6a3f")[stage.choose("paint", 3)])
    pen.shadow(0, 0, 350, 28)
    pen.rect(-330, -180, 660, 180, pen.tone(darken(paint, 0.12), 0.7), 12)
    for x in (-290, 190):
        pen.rect(x, -820, 100, 650, pen.tone(paint, 0.6))
    pen.rect(-320, -930, 640, 150, pen.tone(lighten(paint, 0.06), 0.7), 16)
    pen.rect(-60, -790, 120, 270, p.indoors("#b8bec4"))
    pen.rect(-150, -530, 300, 110, pen.tone(p.indoors("#6b727a"), 0.6), 8)
    pen.rect(-130, -230, 260, 50, p.indoors("#8d949c"), 6)
    pen.circle(270, -1000, 130, darken(paint, 0.3))
    pen.circle(270, -1000, 96, lighten(paint, 0.1))
    pen.line("M270 -1096V-904M174 -1000H366", darken(paint, 0.3), 20)
    for x in (-200, -90):
        pen.circle(x, -856, 42, p.indoors("#f7f4ea"))
        pen.line(f"M{x} -856l20 -22", "#c0392b", 9)


def _draw_lathe(stage: Stage) -> None:
    """A long machine with a cabinet, a spindle behind glass and its screen or dial."""
    pen, p = stage.pen, stage.palette
    paint = p.indoors(("#d8dde0", "#6f8aa4", "#7f9a7a")[stage.choose("paint", 3)])
    pen.shadow(0, 0, 380, 28)
    pen.rect(-370, -640, 740, 640, pen.tone(paint, 0.74, 0.14), 20)
    pen.rect(-310, -560, 430, 300, darken(paint, 0.55), 12)
    pen.rect(-290, -440, 150, 90, p.indoors("#a8b0b8"), 6)
    pen.line("M-150 -396H90", p.indoors("#d8dde0"), 34)
    pen.line("M-250 -540L-310 -480M60 -540L-40 -430", "#ffffff", 12, 0.3)
    pen.rect(170, -570, 150, 190, "#24303a", 8)
    pen.line("M190 -530h90M190 -496h60M190 -462h100", "#7fe0b0", 10)
    for k, colour in enumerate(("#e2574c", "#f2c14e", "#6ab187")):
        pen.circle(196 + 50 * k, -330, 17, colour)
    pen.rect(-390, -690, 780, 60, darken(paint, 0.2), 8)


def _draw_belt(stage: Stage) -> None:
    """A conveyor with boxes on it."""
    pen, p = stage.pen, stage.palette
    pen.shadow(0, 0, 430, 24)
    for x in (-360, 0, 360):
        pen.line(f"M{x} 0V-250", p.indoors("#59616b"), 30)
    pen.rect(-470, -310, 940, 70, "#2f333a", 34)
    for k in range(8):
        pen.circle(-420 + 120 * k, -275, 22, p.indoors("#9aa2aa"))
    for k, x in enumerate((-330, -80, 190)):
        card = p.indoors(("#c89a62", "#b8864e", "#d8b078")[k])
        pen.rect(x, -470, 170, 162, pen.tone(card, 0.72, 0.12), 4)
        pen.rect(x + 70, -470, 30, 162, lighten(card, 0.2))


def draw_garage(stage: Stage) -> None:
    """A car on its lift before an open roll door, a wall of tools, tyres, a drawer cart, a lamp on a cable."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot, s = interior.floor_y(stage), interior.wall_scale(stage, 1550)
    wall = ("#c3c8c6", "#cbbfae", "#aebac4")[stage.choose("garage", 3)]
    interior.draw_walls(stage, wall)
    band = p.indoors(("#c0462f", "#2f6fa0", "#d89a2f")[stage.choose("band", 3)])
    pen.rect(-90, foot - 330 * s, stage.width + 180, 46 * s, band)
    floor = p.indoors("#8f8d8a")
    pen.rect(-90, foot, stage.width + 180, stage.height - foot + 90, pen.fade(darken(floor, 0.2), floor))
    pen.ellipse(
        stage.x(0.5 + side * 0.1), stage.depth_y(0.12), stage.width * 0.13, 16, darken(floor, 0.45), 0.7
    )
    if not stage.reverse:
        _draw_roll_door(stage, stage.x(0.5 - side * 0.20), foot, s)
        pen.open(stage.x(0.5 - side * 0.20), foot + 24 * s, s, mirror=side < 0)
        _draw_lift(stage)
        pen.close()
    else:
        pen.open(stage.x(0.5 - side * 0.22), foot + 14 * s, s)
        _draw_bench(stage)
        pen.close()
    pen.open(stage.x(0.5 + side * 0.30), foot - 520 * s, s)
    _draw_tools(stage)
    pen.close()
    pen.open(stage.x(0.5 + side * 0.37), foot + 30 * s, s)
    _draw_cart_and_tyres(stage)
    pen.close()
    x = stage.x(0.5 + side * 0.06)
    pen.rect(x - 170 * s, foot - 1330 * s, 340 * s, 30 * s, "#fdfbf0", 8)
    interior.draw_lamp_light(stage, x, foot - 1300 * s, 420 * s)


def _draw_roll_door(stage: Stage, x: float, foot: float, s: float) -> None:
    pen, p = stage.pen, stage.palette
    steel = p.indoors("#8a939c")
    pen.rect(x - 470 * s, foot - 1120 * s, 940 * s, 1120 * s, darken(steel, 0.3))
    pen.rect(x - 430 * s, foot - 1080 * s, 860 * s, 1080 * s, pen.fade(*p.sky))
    pen.rect(x - 430 * s, foot - 260 * s, 860 * s, 260 * s, p.turf("#8f9a8a", 0.3))
    pen.rect(x - 430 * s, foot - 1080 * s, 860 * s, 250 * s, pen.fade(steel, darken(steel, 0.2)))
    slats = "".join(f"M{num(x - 430 * s)} {num(foot - (1030 - 60 * k) * s)}h{num(860 * s)}" for k in range(4))
    pen.line(slats, darken(steel, 0.35), 7 * s)


def _draw_lift(stage: Stage) -> None:
    """Two posts of a lift, and the car between them, its bonnet open."""
    pen, p = stage.pen, stage.palette
    post = p.indoors("#e0a02f")
    body = p.indoors(("#b8433f", "#3f6a9a", "#d8d4c8", "#4f7a5a")[stage.choose("car", 4)])
    pen.shadow(0, 10, 440, 26)
    pen.rect(-360, -360, 720, 36, darken(post, 0.3), 8)
    pen.path(
        "M-420 -400V-520Q-410 -580 -330 -590L-240 -610L-150 -740Q-130 -764 -90 -764H110Q150 -764 180 -730L260 -620L370 -590Q430 -570 430 -500V-400Z",
        pen.fade(lighten(body, 0.14), body, darken(body, 0.2)),
    )
    pen.path("M-200 -612L-124 -724Q-116 -734 -100 -734H-10V-612Z", p.indoors("#bcd6e2"))
    pen.path("M20 -612V-734H100Q120 -734 134 -716L214 -612Z", p.indoors("#a8c6d4"))
    pen.polygon([(260, -616), (420, -590), (470, -800), (430, -810)], darken(body, 0.1))
    for x in (-260, 270):
        pen.circle(x, -388, 96, "#26262b")
        pen.circle(x, -388, 50, p.indoors("#b9bfc6"))
        pen.circle(x, -388, 16, "#55555c")
    for x in (-400, 340):
        pen.rect(x, -1040, 64, 1050, pen.tone(post, 0.6))


def _draw_bench(stage: Stage) -> None:
    """A workbench with a vice, an engine and a red box of tools."""
    pen, p = stage.pen, stage.palette
    wood, iron = p.indoors("#9a7248"), p.indoors("#6a727c")
    pen.shadow(0, 0, 430, 26)
    pen.line("M-360 0V-330M360 0V-330", darken(wood, 0.3), 50)
    pen.rect(-420, -390, 840, 70, pen.tone(wood, 0.74), 8)
    pen.rect(-360, -130, 720, 40, darken(wood, 0.2))
    pen.path("M-300 -390V-540H-240V-620H-40V-540H20V-390Z", pen.tone(iron, 0.6))
    pen.line("M-220 -620v-40M-150 -620v-40M-80 -620v-40", darken(iron, 0.3), 26)
    pen.circle(-140, -470, 60, darken(iron, 0.35))
    pen.rect(120, -510, 240, 120, pen.tone(p.indoors("#c0392b"), 0.7), 10)
    pen.line("M180 -510v-40h120v40", p.indoors("#8a2a22"), 18)


def _draw_tools(stage: Stage) -> None:
    """Spanners, a hammer and a saw on a board."""
    pen, p = stage.pen, stage.palette
    pen.rect(-260, -330, 520, 330, p.indoors("#b58a5c"), 8)
    steel = p.indoors("#d8dee4")
    for k in range(5):
        x, long = -210 + 64 * k, 150 - 20 * k
        pen.line(f"M{x} -280v{long}", steel, 20)
        pen.circle(x, -280, 24, steel)
        pen.circle(x, -284, 11, p.indoors("#b58a5c"))
    pen.line("M150 -270V-100", p.indoors("#7a4a2a"), 20)
    pen.rect(96, -300, 110, 50, "#5a6068", 8)
    pen.polygon([(-220, -60), (40, -60), (40, -26), (-220, -40)], steel)
    pen.rect(36, -80, 80, 64, p.indoors("#c0562f"), 12)


def _draw_cart_and_tyres(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    red = p.indoors("#b8392f")
    pen.shadow(0, 0, 250, 20)
    pen.rect(-230, -330, 220, 310, pen.tone(red, 0.7), 10)
    pen.line("".join(f"M-210 {-290 + 70 * k}h180" for k in range(4)), darken(red, 0.4), 10)
    for y in (-60, -170, -280):
        pen.rect(30, y - 50, 230, 108, "#2a2a2f", 50)
        pen.line(f"M70 {y}h150", "#4a4a52", 14)
