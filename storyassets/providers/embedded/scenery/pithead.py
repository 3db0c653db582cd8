"""Where ground is broken and houses rise: the head of a mine's shaft, and a building site with its crane."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.towns import draw_far_blocks


def draw_pithead(stage: Stage) -> None:
    """The winding tower over the shaft, the engine house with its chimney, heaps of slag, rails in the yard."""
    draw_sky(stage, clouds=6)
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    land.draw_hills(stage, "#7d8478", 2, 0.06)
    far = stage.depth_y(0.86)
    for share, high in ((0.5 - side * 0.46, 0.13), (0.5 + side * 0.50, 0.09)):
        x, w = stage.x(share), stage.width * 0.36
        heap = p.lit("#5b5a60", 0.35)
        pen.polygon(
            [(x - w, far + 20), (x - w * 0.1, far - stage.height * high), (x + w, far + 20)],
            pen.tone(heap, 0.5),
        )
    yard = p.turf(("#8a8178", "#8f8a86", "#7f7a70")[stage.choose("yard", 3)], 0.1)
    pen.rect(
        -90,
        far,
        stage.width + 180,
        stage.height - far + 90,
        pen.fade(darken(yard, 0.06), yard, lighten(yard, 0.06)),
    )
    s = min(stage.scale_at(stage.depth_y(0.58)), stage.width / 2000)
    y = stage.depth_y(0.62)
    pen.open(stage.x(0.5 + side * 0.32), y, s, mirror=side < 0)
    _draw_engine_house(stage)
    pen.close()
    pen.open(stage.x(0.5 - side * 0.16), stage.depth_y(0.54), s * (1.12 if stage.corner % 2 else 1.0))
    _draw_winding_tower(stage)
    pen.close()
    _draw_yard_rails(stage, side)
    land.draw_stones(stage, 6, "#4a4850")


def _draw_engine_house(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    brick, roof = p.lit("#a8674e", 0.12), p.lit("#5a5860", 0.12)
    pen.rect(250, -1350, 120, 1360, pen.tone(darken(brick, 0.06), 0.6))
    pen.rect(236, -1370, 148, 60, darken(brick, 0.3))
    for k in range(4):
        pen.circle(300 + 80 * k, -1440 - 90 * k, 70 + 24 * k, p.lit("#cfcfd4", 0.2), 0.5 - 0.1 * k)
    pen.rect(-330, -520, 700, 530, pen.tone(brick, 0.72, 0.16))
    pen.polygon([(-370, -510), (20, -720), (410, -510)], pen.tone(roof, 0.6))
    glass = "#ffd98a" if p.dim else p.lit("#bcd3dc", 0.1)
    for x in (-250, -70, 110):
        pen.path(f"M{x} -180V-360Q{x} -430 {x + 60} -430T{x + 120} -360V-180Z", glass)
        pen.line(f"M{x + 60} -430V-180M{x} -300h120", darken(brick, 0.4), 10)
    pen.rect(250, -260, 100, 270, darken(brick, 0.45), 6)


def _draw_winding_tower(stage: Stage) -> None:
    """Four slanting legs with cross braces, two wheels above, ropes down to the cage."""
    pen, p = stage.pen, stage.palette
    iron = p.lit(("#4f5660", "#6b4a3a", "#3f5a56")[stage.choose("tower", 3)], 0.06)
    pen.shadow(0, 0, 420, 40)
    pen.line("M-300 0L-110 -1260M300 0L110 -1260", iron, 44)
    pen.line("M-170 0L-70 -1240M170 0L70 -1240", darken(iron, 0.2), 30)
    braces = "".join(
        f"M{num(-300 + 0.15 * y)} {-y}L{num(300 - 0.15 * (y + 240))} {-y - 240}M{num(300 - 0.15 * y)} {-y}L{num(-300 + 0.15 * (y + 240))} {-y - 240}"
        for y in range(40, 1150, 240)
    )
    pen.line(braces, lighten(iron, 0.08), 16)
    for x in (-80, 80):
        pen.line(f"M{x} -1330V-300", "#2a2c32", 8)
        pen.circle(x, -1330, 128, darken(iron, 0.3))
        pen.circle(x, -1330, 104, p.sky[1])
        spokes = "".join(
            f"M{x} -1330l{dx} {dy}"
            for dx, dy in ((0, -104), (90, -52), (90, 52), (0, 104), (-90, 52), (-90, -52))
        )
        pen.line(spokes, darken(iron, 0.2), 12)
        pen.circle(x, -1330, 24, darken(iron, 0.3))
    pen.rect(-150, -330, 300, 340, pen.tone(p.lit("#7a6048", 0.06), 0.6))
    pen.rect(-70, -240, 140, 250, "#1f1c20", 4)
    if p.dim:
        pen.glow(0, -360, 460, "#ffd98a", 0.7)
        pen.circle(0, -350, 26, "#fff3c4")


def _draw_yard_rails(stage: Stage, side: int) -> None:
    """A track that comes out of the shaft's house towards the viewer."""
    pen, far, near = stage.pen, stage.depth_y(0.54), stage.height + 20
    x0, x1 = stage.x(0.5 - side * 0.16), stage.x(0.5 - side * 0.42)
    sleepers = []
    for k in range(9):
        t = (k / 8) ** 1.7
        x, y, w = x0 + (x1 - x0) * t, far + (near - far) * t, 26 + 150 * t
        sleepers.append(f"M{num(x - w)} {num(y)}H{num(x + w)}")
    rails = [f"M{num(x0 + way * 16)} {num(far)}L{num(x1 + way * 118)} {num(near)}" for way in (-1, 1)]
    pen.line("".join(sleepers), stage.palette.turf("#4f4034"), 16, 0.8)
    pen.line("".join(rails), stage.palette.turf("#6a6d76"), 12)


def draw_building_site(stage: Stage) -> None:
    """A house of bare concrete behind its scaffold, a crane over it, a fence, sand, beams and a barrow of earth."""
    draw_sky(stage, clouds=5)
    draw_far_blocks(stage)
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    far = stage.depth_y(0.80)
    earth = p.turf(("#b59a74", "#a8937a", "#b8a284")[stage.choose("earth", 3)], 0.08)
    pen.rect(
        -90,
        far,
        stage.width + 180,
        stage.height - far + 90,
        pen.fade(darken(earth, 0.1), earth, lighten(earth, 0.08)),
    )
    s = min(stage.scale_at(stage.depth_y(0.62)), stage.width / 2100)
    pen.open(stage.x(0.5 - side * 0.30), stage.depth_y(0.74), s)
    _draw_crane(stage, side)
    pen.close()
    pen.open(stage.x(0.5 + side * 0.20), stage.depth_y(0.58), s)
    _draw_shell(stage)
    pen.close()
    pen.open(stage.x(0.5 - side * 0.36), stage.depth_y(0.30), stage.scale_at(stage.depth_y(0.30)))
    _draw_stacks(stage)
    pen.close()
    for share in (0.2, 0.55, 0.9):
        y = stage.depth_y(0.16)
        pen.ellipse(stage.x(share), y, stage.width * 0.16, 14, darken(earth, 0.14), 0.5)


def _draw_crane(stage: Stage, side: int) -> None:
    """A tower of yellow lattice, its arm over the house, a load on the rope."""
    pen, p = stage.pen, stage.palette
    paint = p.lit(("#f0b429", "#e0762f", "#d8c22f")[stage.choose("crane", 3)], 0.2)
    lattice = "".join(
        f"M-40 {-100 * k}L40 {-100 * k - 100}M40 {-100 * k}L-40 {-100 * k - 100}" for k in range(16)
    )
    pen.line(lattice, darken(paint, 0.12), 12)
    pen.line("M-46 0V-1640M46 0V-1640", paint, 20)
    reach = side * 1150
    pen.line(
        f"M{-side * 360} -1640H{reach}M{side * 20} -1800L{reach} -1640M{side * 20} -1800L{-side * 360} -1640",
        paint,
        20,
    )
    arm = "".join(
        f"M{side * (60 + 100 * k)} -1640l{side * 50} {-120 + 11 * k}l{side * 50} {120 - 11 * k}"
        for k in range(9)
    )
    pen.line(arm, darken(paint, 0.12), 10)
    pen.rect(min(-side * 360, -side * 240), -1640, 120, 120, p.lit("#77777c", 0.2))
    pen.line(f"M{side * 820} -1640V-1230", "#33353b", 9)
    pen.rect(side * 820 - 110, -1230, 220, 50, p.lit("#a8593f", 0.2), 4)


def _draw_shell(stage: Stage) -> None:
    """Three storeys of concrete without windows, poles and planks before them."""
    pen, p = stage.pen, stage.palette
    grey, dark = p.lit("#b9b6b0", 0.14), p.lit("#55545c", 0.18)
    pen.shadow(0, 0, 640, 40)
    pen.rect(-560, -1120, 1120, 1130, pen.tone(grey, 0.7, 0.14))
    for row in range(3):
        for k in range(4):
            pen.rect(-500 + 265 * k, -320 - 365 * row, 190, 250, dark, 4)
    pen.line("".join(f"M{-470 + 235 * k} -1120v-90" for k in range(5)), p.lit("#8a5a48", 0.14), 14)
    pole, plank = p.lit("#8f98a2", 0.1), p.lit("#c89a5e", 0.1)
    for row in range(3):
        pen.rect(-640, -372 - 365 * row, 1280, 26, plank)
        pen.line(f"M-640 {-500 - 365 * row}H640", pole, 12)
    pen.line("".join(f"M{-620 + 248 * k} 6V-1260" for k in range(6)), pole, 18)
    pen.line("M-620 -10L-372 -372M372 -372L124 -737", pole, 12)


def _draw_stacks(stage: Stage) -> None:
    """Sand, bricks on a pallet, a striped barrier."""
    pen, p = stage.pen, stage.palette
    pen.shadow(0, 0, 330, 30)
    pen.path("M-330 10Q-240 -210 -90 -200T150 10Z", pen.tone(p.turf("#d8b878", 0.05), 0.55))
    brick = p.lit("#b5644a", 0.04)
    for row in range(3):
        for k in range(3):
            pen.rect(90 + 92 * k + 20 * (row % 2), -74 - 62 * row, 86, 56, pen.tone(brick, 0.7), 4)
    pen.rect(70, -12, 320, 24, p.lit("#8a6a44", 0.04))
