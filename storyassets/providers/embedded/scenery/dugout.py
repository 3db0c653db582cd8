"""A dugout at the front: timbers and earth, sandbags, a lantern, bunks, a map on the wall, its steps to the light."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage

SACK = "#a9966c"


def draw_dugout(stage: Stage) -> None:
    """Boards against the earth, posts and a beam, a bunk at one side and the way out at the other."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1450)
    earth = p.indoors(("#7d6a50", "#75654e", "#806e58")[stage.choose("earth", 3)])
    pen.rect(-90, -90, stage.width + 180, foot + 100, pen.fade(darken(earth, 0.5), earth))
    boards = "".join(f"M-90 {num(foot - 130 * k * s)}H{num(stage.width + 90)}" for k in range(1, 9))
    pen.line(boards, darken(earth, 0.32), 7 * s)
    floor = p.indoors("#6b5a44")
    pen.rect(
        -90,
        foot,
        stage.width + 180,
        stage.height - foot + 90,
        pen.fade(darken(floor, 0.2), lighten(floor, 0.06)),
    )
    pen.open(stage.x(0.5 + side * 0.32), foot, s, mirror=side < 0)
    _draw_way_out(stage)
    pen.close()
    pen.open(stage.x(0.5 - side * 0.34), foot + 10 * s, s)
    _draw_bunks(stage)
    pen.close()
    pen.open(stage.x(0.5 + side * 0.02), foot - 560 * s, s)
    _draw_map(stage)
    pen.close()
    timber = p.indoors("#5f4a34")
    for share in (0.5 - side * 0.10, 0.5 + side * 0.14, 0.5 + side * 0.53):
        pen.rect(stage.x(share) - 34 * s, -20, 68 * s, foot + 30, pen.tone(timber, 0.6))
    pen.rect(-90, foot - 1010 * s, stage.width + 180, 84 * s, pen.tone(timber, 0.6))
    x = stage.x(0.5 + side * 0.06)
    _draw_lantern(stage, x, foot - 926 * s, s)


def _draw_way_out(stage: Stage) -> None:
    """Steps of boards up into the day, and a wall of sandbags."""
    pen, p = stage.pen, stage.palette
    sky = "#26314f" if p.night else p.sky[2]
    pen.path("M-190 0V-620Q-190 -720 -80 -720H80Q190 -720 190 -620V0Z", p.indoors("#3a3024"))
    pen.path(
        "M-150 -250V-610Q-150 -680 -70 -680H70Q150 -680 150 -610V-250Z", pen.fade(sky, lighten(sky, 0.2))
    )
    for k, y in enumerate((-250, -170, -90, -14)):
        pen.rect(-150 - 10 * k, y, 300 + 20 * k, 76, pen.tone(p.indoors("#8a7354"), 0.4, 0.3))
    sack = p.indoors(SACK)
    for row, count in ((0, 3), (1, 2)):
        for k in range(count):
            pen.rect(-130 + 88 * k + 44 * row, -306 - 52 * row, 92, 56, pen.tone(sack, 0.6), 26)


def _draw_bunks(stage: Stage) -> None:
    """Two, one over the other, with blankets, a helmet and a pack."""
    pen, p = stage.pen, stage.palette
    timber, wool = p.indoors("#6b523a"), p.indoors("#5f6a4a")
    for y in (-150, -500):
        pen.rect(-250, y, 500, 40, pen.tone(timber, 0.5))
        pen.path(f"M-240 {y}Q-60 {y - 74} 240 {y - 20}V{y}Z", pen.tone(wool, 0.6))
        pen.rect(-236, y - 56, 110, 54, p.indoors("#cfc8b0"), 24)
    pen.line("M-250 0V-640M250 0V-640", timber, 44)
    pen.path("M120 -640Q120 -740 200 -740Q280 -740 284 -640Z", pen.tone(p.indoors("#4f5a3e"), 0.6))


def _draw_map(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    pen.rect(-150, -120, 300, 220, p.indoors("#e4d9b4"), 4)
    pen.line("M-130 40Q-40 -20 10 20T130 -40M-100 -90Q-60 -30 -110 70", p.indoors("#7a9a8a"), 9)
    pen.line("M-40 -70L60 -20M60 -70L-20 60", p.indoors("#b5443f"), 9)


def _draw_lantern(stage: Stage, x: float, y: float, s: float) -> None:
    """On its hook in the beam, burning."""
    pen = stage.pen
    pen.open(x, y, s)
    iron = stage.palette.indoors("#3c3a38")
    pen.line("M0 0V70M-50 120Q-50 60 0 60Q50 60 50 120", iron, 12)
    pen.rect(-52, 110, 104, 150, "#ffdf8a", 20)
    pen.ellipse(0, 196, 18, 40, "#fff8dc")
    pen.line("M-52 118V256M52 118V256", iron, 10)
    pen.rect(-64, 100, 128, 26, iron, 8)
    pen.rect(-70, 252, 140, 34, iron, 8)
    pen.close()
    pen.glow(x, y + 190 * s, 560 * s, "#ffcf7a", 0.55)
