"""Settings of wood and straw: workshop and stable."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.other_wall import draw_other_wall
from storyassets.providers.embedded.scenery.stage import Stage


def draw_workshop(stage: Stage) -> None:
    """A bench with a vice, a wall of tools, planks and shavings, a hanging lamp."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("workshop", 3)
    interior.draw_walls(stage, ("#9db5a2", "#d0a878", "#a8a0bc")[kind])
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    for k in range(int(stage.width / (120 * s)) + 2):
        stage.pen.line(f"M{k * 120 * s:.1f} -10V{foot:.1f}", p.indoors("#8a6a48"), 4, 0.6)
    interior.draw_planks(stage, ("#9a7450", "#86705a", "#8a5f44")[kind])
    if stage.reverse:
        draw_other_wall(stage, Setting.WORKSHOP)
        return
    wx = stage.x(0.5 - side * 0.30)
    interior.draw_window(stage, wx, foot - 640 * s, 270 * s, 300 * s, frame="#7a5638")
    interior.draw_light_patch(stage, wx, 270 * s)
    _draw_tool_wall(stage, stage.x(0.5 + side * 0.20), foot - 640 * s, s)
    stage.pen.open(stage.x(0.5 + side * 0.12), foot + 30 * s, s, mirror=side < 0)
    _draw_bench(stage)
    stage.pen.close()
    stage.pen.open(stage.x(0.5 - side * 0.42), foot + 20 * s, s)
    for k, (x, high) in enumerate(((-90, 640), (-46, 720), (0, 580), (44, 680))):
        stage.pen.polygon(
            [(x, 0), (x + 40, 0), (x + 62, -high), (x + 22, -high)],
            stage.pen.tone(p.indoors("#c99a62" if k % 2 else "#b98850"), 0.6),
        )
    stage.pen.close()
    _draw_shavings(stage)
    interior.draw_pendant(stage, stage.x(0.5 + side * 0.10), stage.y(0.14), s)


def _draw_bench(stage: Stage) -> None:
    pen, wood = stage.pen, stage.palette.indoors("#a8733f")
    furniture.draw_table(pen, 380, 300, wood)
    pen.rect(-330, -110, 660, 26, darken(wood, 0.2))
    if stage.of_today:
        pen.rect(-300, -190, 130, 80, stage.palette.indoors("#b5493d"), 8)
        pen.rect(-265, -205, 60, 18, "#3d3b47", 6)
    else:
        pen.path("M-306 -110L-286 -196H-176L-156 -110Z", pen.tone(stage.palette.indoors("#c79a5c"), 0.6))
        pen.line("M-290 -196Q-231 -270 -172 -196", stage.palette.indoors("#9a7040"), 12)
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
    pen.rect(-316, -186, 632, 372, stage.palette.indoors("#d8bc90"), 6)
    steel, handle = stage.palette.indoors("#cdd3da"), stage.palette.indoors("#8a4f30")
    pen.rect(-275, -90, 26, 220, handle, 10)
    pen.rect(-312, -130, 100, 48, stage.pen.tone(darken(steel, 0.3), 0.5), 8)
    if stage.of_today:
        _hang_tools_of_today(stage, steel, handle)
    else:
        _hang_tools_of_old(stage, steel, handle)
    pen.close()


def _hang_tools_of_old(stage: Stage, steel: str, handle: str) -> None:
    """A hide, shears, reels of thread, an awl and a mallet."""
    pen, dark = stage.pen, darken(steel, 0.22)
    hide = pen.tone(stage.palette.indoors("#b5713f"), 0.62, 0.14)
    pen.path(
        "M-176 -150Q-120 -120 -64 -156Q-34 -150 -40 -96Q-8 -30 -44 30Q-36 110 -78 100Q-120 70 -160 104"
        "Q-204 100 -190 34Q-226 -20 -196 -92Q-204 -140 -176 -150Z",
        hide,
    )
    pen.line("M44 -150L104 40M124 -150L64 40", dark, 18)
    pen.line("M104 40q34 26 10 64q-40 16 -44 -34M64 40q-34 26 -10 64q40 16 44 -34", handle, 15)
    for x, colour in ((160, "#d8493f"), (218, "#e2b24a"), (276, "#4f7f9a")):
        pen.rect(x - 20, -146, 40, 64, pen.tone(stage.palette.indoors(colour), 0.6), 8)
        pen.line(f"M{x - 26} -148h52M{x - 26} -80h52", handle, 11)
    pen.line("M180 -20V70", dark, 9)
    pen.rect(164, 62, 32, 76, handle, 14)
    pen.rect(250, -8, 24, 140, handle, 8)
    pen.rect(214, -30, 96, 66, pen.tone(stage.palette.indoors("#a8733f"), 0.6), 10)


def _hang_tools_of_today(stage: Stage, steel: str, handle: str) -> None:
    """A saw, a wrench, a screwdriver and a chisel."""
    pen = stage.pen
    pen.polygon([(-170, -130), (70, -60), (60, 6), (-176, -60)], steel)
    pen.line(
        "M-170 -58l16 14 14 -8 16 14 14 -8 16 14 14 -8 16 14 14 -8 16 14 14 -8 16 14 14 -8 20 16",
        darken(steel, 0.3),
        7,
    )
    pen.rect(60, -76, 92, 90, handle, 18)
    pen.rect(82, -50, 46, 38, stage.palette.indoors("#c0a078"), 10)
    pen.line("M210 130V-60", darken(steel, 0.15), 24)
    pen.path("M210 -50a44 44 0 1 1 34 -74l-34 30l10 26l34 -6a44 44 0 0 1 -44 24Z", darken(steel, 0.15))
    pen.line("M-130 60H20", steel, 12)
    pen.rect(20, 42, 100, 36, stage.palette.indoors("#d8493f"), 14)
    pen.line("M-130 130H0", steel, 18)
    pen.rect(0, 112, 90, 36, handle, 14)


def _draw_shavings(stage: Stage) -> None:
    curl = stage.palette.indoors("#e8c48a")
    for _ in range(10):
        x, y = (
            stage.rng.uniform(0.03, 0.97) * stage.width,
            stage.rng.uniform(stage.depth_y(0.2), stage.y(0.97)),
        )
        r = 20 * stage.scale_at(y)
        stage.pen.line(f"M{x:.1f} {y:.1f}a{r:.1f} {r * 0.6:.1f} 0 1 1 {r:.1f} {-r * 0.3:.1f}", curl, r * 0.34)


def draw_stable(stage: Stage) -> None:
    """Wooden stalls, beams, a hay rack, straw on the floor, a lantern, horseshoes."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    interior.draw_walls(stage, ("#96704c", "#a88a68", "#80604a")[stage.choose("stable", 3)])
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    plank = p.indoors("#7d5a3c")
    for k in range(int(stage.width / (95 * s)) + 2):
        stage.pen.line(f"M{k * 95 * s:.1f} -10V{foot:.1f}", plank, 5, 0.7)
    floor = p.indoors("#c9a25c")
    stage.pen.rect(
        -10, foot, stage.width + 20, stage.height - foot + 10, stage.pen.fade(darken(floor, 0.25), floor)
    )
    if stage.reverse:
        draw_other_wall(stage, Setting.STABLE)
        _draw_straw(stage)
        return
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
    pen.line(
        "".join(f"M{-180 + 45 * k} {-30 - (k * 37) % 60}l{18 - (k * 11) % 36} -120" for k in range(9)),
        darken(straw, 0.25),
        8,
        0.7,
    )
    pen.line("".join(f"M{-220 + 73 * k} -140L{-180 + 60 * k} 30" for k in range(7)), wood, 18)
    pen.line("M-240 -140H240M-200 30H200", wood, 24)
    pen.close()


def _draw_stall(stage: Stage, x: float, y: float, s: float) -> None:
    """A partition seen from its end: a thick post and boards."""
    wood = stage.palette.indoors("#8a5f3c")
    stage.pen.open(x, y, s)
    stage.pen.shadow(0, 0, 130, 20)
    for k in range(3):
        stage.pen.rect(
            -150, -400 + 130 * k, 300, 100, stage.pen.fade(lighten(wood, 0.08), darken(wood, 0.1)), 6
        )
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
        stage.pen.line(
            f"M{x:.1f} {y:.1f}l{stage.rng.uniform(-1, 1) * r:.1f} {stage.rng.uniform(-0.25, 0.25) * r:.1f}",
            straw,
            4 + 3 * stage.scale_at(y),
            0.8,
        )
