"""At the side of a highway: the pumps of a filling station under their roof, a low motel, a sign on a high post."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

SIGNS = ("#d8493f", "#2f7f8f", "#c98a2e")


def draw_roadside(stage: Stage) -> None:
    """A motel with its row of doors, two pumps under a lit roof, a bare sign, the road before it."""
    draw_sky(stage, clouds=4)
    land.draw_hills(stage, "#8a9a78", 2, 0.05)
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    far = stage.depth_y(0.80)
    bright = SIGNS[stage.choose("sign", 3)]
    pen.rect(-90, far - 30, stage.width + 180, stage.height, p.turf("#a9a58a", 0.2))
    _draw_rooms(stage, far, bright)
    tar = p.turf("#777a7e", 0.08)
    pen.rect(
        -90,
        far,
        stage.width + 180,
        stage.height - far + 90,
        pen.fade(darken(tar, 0.1), tar, lighten(tar, 0.1)),
    )
    pen.line(f"M-90 {num(stage.depth_y(0.10))}H{num(stage.width + 90)}", p.turf("#f0e6b8"), 12, 0.7)
    s = min(stage.scale_at(stage.depth_y(0.60)), stage.width / 2500)
    pen.open(stage.x(0.5 - side * 0.24), stage.depth_y(0.60), s)
    _draw_pumps(stage, bright)
    pen.close()
    pen.open(stage.x(0.5 + side * 0.36), stage.depth_y(0.66), s)
    _draw_sign(stage, bright)
    pen.close()
    if p.dim:
        pen.glow(stage.x(0.5 - side * 0.24), stage.depth_y(0.60) - 560 * s, 640 * s, "#fff0c0", 0.6)
        pen.glow(stage.x(0.5 + side * 0.36), stage.depth_y(0.66) - 1180 * s, 420 * s, bright, 0.6)


def _draw_rooms(stage: Stage, foot: float, bright: str) -> None:
    """One long house under a flat roof: a door and a window by turns."""
    pen, p = stage.pen, stage.palette
    high = stage.height * 0.085
    wall = p.turf("#dccdb0", 0.2)
    pen.rect(-90, foot - high, stage.width + 180, high, pen.fade(lighten(wall, 0.06), darken(wall, 0.14)))
    glass = "#ffe2a0" if p.dim else p.turf("#9fc4d6", 0.2)
    step = stage.width * 0.16
    for k in range(-1, 7):
        x = step * k + stage.width * 0.05
        pen.rect(x, foot - high * 0.74, step * 0.24, high * 0.74, p.turf(darken(bright, 0.16), 0.2), 3)
        pen.rect(x + step * 0.36, foot - high * 0.7, step * 0.42, high * 0.4, glass, 4)
    pen.rect(-90, foot - high * 1.14, stage.width + 180, high * 0.2, p.turf(darken(bright, 0.1), 0.2))


def _draw_pumps(stage: Stage, bright: str) -> None:
    pen, p = stage.pen, stage.palette
    white, paint = p.lit("#f1efe8", 0.1), p.lit(bright, 0.1)
    pen.shadow(0, 0, 620, 40)
    for x in (-420, 420):
        pen.rect(x - 26, -680, 52, 690, pen.tone(white, 0.6))
    pen.polygon([(-640, -700), (640, -700), (600, -800), (-600, -800)], darken(white, 0.1))
    pen.rect(-640, -700, 1280, 90, paint, 10)
    pen.rect(-600, -612, 1200, 16, "#fff7d8")
    for x in (-170, 170):
        pen.rect(x - 86, -330, 172, 330, pen.tone(paint, 0.6), 18)
        pen.rect(x - 60, -296, 120, 90, "#20262e", 8)
        pen.line(f"M{x - 44} -266h88M{x - 44} -236h60", "#8fe0b0", 10)
        pen.line(f"M{x + 86} -200q60 10 50 110t-50 60", p.lit("#2b2f36"), 14)
        pen.rect(x - 100, -16, 200, 26, darken(white, 0.24), 6)


def _draw_sign(stage: Stage, bright: str) -> None:
    """High on two posts: a bare board and an arrow of lamps."""
    pen, p = stage.pen, stage.palette
    pen.shadow(0, 0, 120, 20)
    pen.line("M-70 0V-1000M70 0V-1000", p.lit("#5a5f66", 0.1), 28)
    pen.rect(-230, -1330, 460, 290, p.lit(darken(bright, 0.2)), 40)
    pen.rect(-204, -1304, 408, 238, "#fff3cf" if p.dim else p.lit("#fbf6e6"), 28)
    pen.line("M-130 -1230H130M-130 -1150H60", p.lit(bright), 34)
    pen.path("M-230 -1010H120V-1050L230 -980L120 -910V-950H-230Z", p.lit("#f2c14e"))
