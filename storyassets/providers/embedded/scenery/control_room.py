"""A room full of screens: of a laboratory, a watch or a spaceship."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage

GLOWS = ("#59d0ff", "#6ef2a0", "#ffb86a")


def draw_control_room(stage: Stage) -> None:
    """A wall of screens over a long console with keys and lamps; cool light on the floor."""
    pen, p = stage.pen, stage.palette
    kind = stage.choose("control", 3)
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1750)
    wall = p.indoors(("#4a5666", "#565a70", "#4f5f60")[kind])
    pen.rect(-90, -90, stage.width + 180, foot + 100, pen.fade(darken(wall, 0.3), wall))
    step = 420 * s
    seams = "".join(f"M{num(stage.x(0.5) + step * k)} -10V{num(foot)}" for k in range(-4, 5))
    pen.line(f"{seams}M-90 {num(foot - 1010 * s)}H{num(stage.width + 90)}", darken(wall, 0.3), 6)
    floor = ("#6a727e", "#70707e", "#667474")[kind]
    interior.draw_tiles(stage, floor, darken(floor, 0.06))
    glow = GLOWS[kind]
    for k in range(-2, 3):
        x = stage.x(0.5) + 440 * k * s
        pen.open(x, foot - 700 * s, s)
        _draw_screen(stage, (k + kind) % 4, glow)
        pen.close()
        if k % 2 == 0:
            pen.glow(x, foot - 700 * s, 360 * s, glow, 0.30)
    pen.rect(-90, foot - 1110 * s, stage.width + 180, 26 * s, glow, 0, 0.8)
    _draw_console(stage, foot, s, wall)
    pen.ellipse(stage.x(0.5), stage.depth_y(0.06), stage.width * 0.46, stage.height * 0.04, glow, 0.10)


def _draw_screen(stage: Stage, kind: int, glow: str) -> None:
    """A curve, bars, a map of rings or rows of text."""
    pen = stage.pen
    pen.rect(-205, -170, 410, 330, "#1a2029", 18)
    pen.rect(-185, -150, 370, 280, pen.fade("#123042", "#0c202c"), 8)
    if kind == 0:
        pen.line("M-160 40L-90 10L-40 60L10 -80L60 30L110 -10L160 20", glow, 10)
        pen.line("M-160 90H160", glow, 4, 0.5)
    elif kind == 1:
        pen.line(
            "".join(f"M{-140 + 56 * k} 100V{(40, -60, 0, -100, 20, -30)[k]}" for k in range(6)), glow, 26
        )
    elif kind == 2:
        for r in (110, 70, 30):
            pen.ellipse(0, -10, r * 1.3, r, glow, 0.18)
        pen.line("M-150 -10H150M0 -130V110", glow, 4, 0.7)
        pen.circle(60, -50, 14, "#ff6a58")
    else:
        pen.line(
            "".join(f"M-150 {-110 + 44 * k}h{(220, 150, 270, 190, 240)[k]}" for k in range(5)), glow, 12, 0.85
        )
    pen.line("M-150 -130L-60 -130", "#ffffff", 6, 0.3)


def _draw_console(stage: Stage, foot: float, s: float, wall: str) -> None:
    pen = stage.pen
    body = lighten(wall, 0.14)
    top, low = foot - 330 * s, foot + 24 * s
    pen.rect(
        -90,
        foot - 210 * s,
        stage.width + 180,
        low - foot + 210 * s,
        pen.fade(darken(body, 0.1), darken(body, 0.3)),
    )
    pen.polygon(
        [(-90, foot - 200 * s), (stage.width + 90, foot - 200 * s), (stage.width + 90, top), (-90, top)],
        pen.fade(lighten(body, 0.16), body),
    )
    lights: dict[str, list[str]] = {}
    colours = ("#ff6a58", "#ffd27a", "#6ef2a0", "#59d0ff", "#dfe6ec")
    count = int(stage.width / (64 * s)) + 1
    for row in range(2):
        for k in range(count):
            pick = (k * 7 + row * 3 + k * k) % 6
            if pick < 5:
                y = foot - (296 - 58 * row) * s
                lights.setdefault(colours[pick], []).append(
                    f"M{num((64 * k + 20 * row) * s)} {num(y)}h{num(16 * s)}"
                )
    for colour, marks in lights.items():
        pen.line("".join(marks), colour, 20 * s)


def draw_laboratory(stage: Stage) -> None:
    """White benches with flasks and a microscope, shelves of bottles, a board with formulas."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("lab", 3)
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1650)
    interior.draw_walls(stage, ("#d2e2e6", "#dfe4da", "#d8dcea")[kind])
    interior.draw_tiles(stage, "#eef0f0", "#d6dcde")
    pen.open(stage.x(0.5 + side * 0.12), foot - 720 * s, s)
    pen.rect(-330, -190, 660, 380, p.indoors("#c4ccd2"), 10)
    pen.rect(-310, -170, 620, 340, p.indoors("#fbfcfa"), 6)
    pen.line(
        "M-270 -100h160M-80 -130l60 60m0 -60l-60 60M20 -100h120M-270 -20q60 -60 120 0t120 0M40 -30h190M-270 70h300",
        p.indoors("#3f6fa0"),
        10,
    )
    pen.line("M90 100L150 20L210 100Z", p.indoors("#d8493f"), 10)
    pen.close()
    pen.open(stage.x(0.5 - side * 0.36), foot - 560 * s, s)
    _draw_bottles(stage)
    pen.close()
    _draw_bench(stage, foot, s, side)
    interior.draw_pendant(stage, stage.x(0.5), stage.height * 0.05, s)


def _draw_bottles(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    for row, y in enumerate((-220, 0)):
        for k in range(6):
            colour = p.indoors(("#7ab0d8", "#e2b44f", "#8fbf6a", "#c87ab0", "#e2735a")[(k * 3 + row) % 5])
            x, high = -200 + 76 * k, 90 + 24 * ((k + row) % 3)
            pen.rect(x, y - high, 54, high, colour, 10, 0.85)
            pen.rect(x + 14, y - high - 24, 26, 30, p.indoors("#5a626c"), 4)
        pen.rect(-240, y, 500, 24, p.indoors("#f6f7f5"), 4)


def _draw_bench(stage: Stage, foot: float, s: float, side: int) -> None:
    """Along the wall, with what is cooked and looked at on it."""
    pen, p = stage.pen, stage.palette
    pen.rect(
        -90, foot - 300 * s, stage.width + 180, 316 * s, pen.fade(p.indoors("#f4f6f6"), p.indoors("#c4ccd0"))
    )
    doors = "".join(
        f"M{num(stage.x(0.5) + 260 * k * s)} {num(foot - 260 * s)}V{num(foot)}" for k in range(-5, 6)
    )
    pen.line(doors, p.indoors("#a4aeb4"), 5)
    pen.rect(-90, foot - 336 * s, stage.width + 180, 44 * s, p.indoors("#3f4a54"))
    for k, share in enumerate((0.5 + side * 0.40, 0.5 + side * 0.22, 0.5 - side * 0.14)):
        pen.open(stage.x(share), foot - 334 * s, s)
        colour = GLOWS[k]
        pen.path("M-26 -190V-120L-90 -10Q-92 0 -80 0H80Q92 0 90 -10L26 -120V-190Z", "#dff0f6", 0.6)
        pen.path("M-56 -70L-90 -10Q-92 0 -80 0H80Q92 0 90 -10L56 -70Z", colour, 0.9)
        pen.rect(-36, -204, 72, 20, p.indoors("#9fb4be"), 6)
        pen.close()
    pen.open(stage.x(0.5 - side * 0.44), foot - 334 * s, s * 1.1, mirror=side < 0)
    pen.rect(-90, -26, 190, 26, "#2c343e", 8)
    pen.line("M60 -20Q110 -150 20 -210", p.indoors("#4a5662"), 30)
    pen.open(0, -190, 1, -24)
    pen.rect(-28, -110, 56, 210, pen.tone(p.indoors("#dfe4e8"), 0.7), 12)
    pen.close()
    pen.rect(-70, -70, 120, 18, "#2c343e", 4)
    pen.close()
