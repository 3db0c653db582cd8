"""Inside of a ship between the stars: a corridor of ribs and plates, a door, a broad window full of night."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage

GLOWS = ("#7fd4ff", "#9be8c4", "#ffc98a")
WORLDS = ("#4f86c0", "#c9855a", "#7a9a6a")


def draw_spaceship(stage: Stage) -> None:
    """White plates between ribs with lines of light; stars in the window, a sliding door at its side."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("hull", 3)
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1700)
    wall = p.indoors(("#bcc6d0", "#b4bac8", "#c4c4be")[kind])
    pen.rect(-90, -90, stage.width + 180, foot + 100, pen.fade(darken(wall, 0.34), wall, darken(wall, 0.06)))
    floor = ("#7c8692", "#7a7f90", "#86868a")[kind]
    interior.draw_tiles(stage, floor, darken(floor, 0.07))
    glow = GLOWS[kind]
    seams = "".join(f"M-90 {num(foot - h * s)}H{num(stage.width + 90)}" for h in (300, 900))
    pen.line(seams, darken(wall, 0.26), 6)
    pen.open(stage.x(0.5 + side * 0.14), foot - 660 * s, s * 1.3)
    _draw_outlook(stage, WORLDS[kind], -side)
    pen.close()
    pen.open(stage.x(0.5 - side * 0.36), foot + 6, s)
    _draw_door(stage, wall, glow)
    pen.close()
    for share in (0.5 - side * 0.62, 0.5 - side * 0.13, 0.5 + side * 0.46):
        _draw_rib(stage, stage.x(share), foot, s, wall, glow)
    pen.rect(-90, foot - 1150 * s, stage.width + 180, 20 * s, lighten(glow, 0.5), 0, 0.9)
    pen.rect(-90, foot - 40 * s, stage.width + 180, 16 * s, glow, 0, 0.7)
    pen.ellipse(
        stage.x(0.5), stage.depth_y(0.1), stage.width * 0.5, stage.height * 0.05, lighten(glow, 0.4), 0.16
    )


def _draw_outlook(stage: Stage, world: str, way: int) -> None:
    """Stars behind thick glass, and a world whose edge is lit."""
    pen = stage.pen
    pen.rect(-370, -250, 740, 500, "#59636f", 130)
    pen.rect(-336, -216, 672, 432, pen.fade("#060a1c", "#141c40"), 104)
    stars = "".join(
        f"M{-300 + (k * 97) % 600} {-170 + (k * 61) % 330}h1"
        for k in range(34)
        if (k * 61) % 330 < 250 or k % 2
    )
    pen.line(stars, "#ffffff", 6, 0.9)
    pen.line("M-180 -120h1M120 -150h1M40 60h1M230 -40h1", "#ffe9b8", 12)
    pen.circle(
        way * 150,
        70,
        118,
        pen.radial(((0.0, lighten(world, 0.4), 1), (0.6, world, 1), (1.0, darken(world, 0.7), 1))),
    )
    pen.line(
        f"M{way * 150 - 70} 40q70 30 140 0M{way * 150 - 90} 92q90 34 180 0", lighten(world, 0.3), 12, 0.5
    )
    pen.line("M-300 -60Q-300 -180 -190 -186", "#ffffff", 10, 0.35)
    pen.line("M0 -216V216", "#59636f", 20)


def _draw_door(stage: Stage, wall: str, glow: str) -> None:
    pen = stage.pen
    pen.path("M-210 0V-640L-150 -720H150L210 -640V0Z", darken(wall, 0.3))
    pen.path("M-170 0V-620L-126 -676H126L170 -620V0Z", pen.tone(lighten(wall, 0.06), 0.5, 0.1))
    pen.line("M0 -676V0M-170 -330H-40L0 -290L40 -330H170", darken(wall, 0.34), 10)
    pen.rect(-60, -790, 120, 34, glow, 12)
    pen.rect(232, -420, 60, 96, darken(wall, 0.5), 10)
    pen.rect(244, -406, 36, 34, glow, 6)


def _draw_rib(stage: Stage, x: float, foot: float, s: float, wall: str, glow: str) -> None:
    """A strut from the floor to the ceiling, with a line of light in it."""
    pen = stage.pen
    w = 74 * s
    pen.rect(
        x - w,
        -20,
        2 * w,
        foot + 40,
        pen.linear(((0, lighten(wall, 0.2), 1), (1, darken(wall, 0.3), 1)), (0, 0, 1, 0)),
    )
    pen.rect(x - 9 * s, foot - 1020 * s, 18 * s, 860 * s, lighten(glow, 0.3), 8 * s, 0.85)
    pen.rect(x - w * 1.35, foot - 66 * s, 2.7 * w, 66 * s, darken(wall, 0.36), 10 * s)
