"""A court of law: the judge's high bench with seal, gavel and scales, panelling, the dock with its rail."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.stage import Stage


def draw_courtroom(stage: Stage) -> None:
    """Towards the bench; from the other side, the windows and the public's benches."""
    side = stage.rng.choice((-1, 1))
    kind = stage.choose("court", 3)
    interior.draw_walls(stage, ("#c9b58f", "#b9bfc0", "#c8a890")[kind], panel=True)
    interior.draw_planks(stage, ("#8a5f42", "#7a5a48", "#966a48")[kind])
    foot = interior.floor_y(stage)
    s = min(stage.scale_at(foot), stage.width / 1620)
    shares = (-0.30, 0.30) if stage.reverse else (-0.42, 0.42)
    for share in shares:
        interior.draw_window(
            stage, stage.x(0.5 + share), foot - 800 * s, 250 * s, 520 * s, curtains="#8f2f3a"
        )
    stage.pen.open(stage.x(0.5 + (0.0 if stage.reverse else side * 0.08)), foot + 16 * s, s * 1.06)
    if stage.reverse:
        _draw_public_benches(stage)
    else:
        _draw_bench(stage)
    stage.pen.close()
    y = stage.depth_y(0.12)
    stage.pen.open(stage.x(0.5 - side * 0.42), y, s * 1.3)
    _draw_dock(stage)
    stage.pen.close()
    interior.draw_lamp_light(stage, stage.x(0.5), stage.y(0.12), 420 * s)


def _draw_bench(stage: Stage) -> None:
    """The judge's desk on its platform under a golden emblem, between two lamps; an empty high chair behind it."""
    pen, wood, gold = stage.pen, stage.palette.indoors("#7a452c"), stage.palette.indoors("#e6bf5a")
    pen.path(
        "M-190 -430V-1120Q-170 -1250 0 -1270Q170 -1250 190 -1120V-430Z", pen.tone(darken(wood, 0.1), 0.6)
    )
    pen.path(
        "M-140 -430V-1080Q-120 -1180 0 -1196Q120 -1180 140 -1080V-430Z",
        pen.tone(stage.palette.indoors("#9a2f3a"), 0.6),
    )
    _draw_scales(stage, gold)
    pen.shadow(0, 10, 620, 36)
    pen.rect(-640, -70, 1280, 80, darken(wood, 0.24), 6)
    pen.rect(-560, -560, 1120, 490, pen.tone(wood, 0.78, 0.16), 8)
    for k in range(4):
        pen.rect(-520 + 268 * k, -490, 236, 360, darken(wood, 0.16), 8)
        pen.rect(-496 + 268 * k, -464, 188, 308, lighten(wood, 0.06), 8)
    pen.rect(-600, -610, 1200, 62, pen.fade(lighten(wood, 0.32), wood), 10)
    pen.rect(120, -654, 150, 40, pen.tone(stage.palette.indoors("#5a3420"), 0.6), 12)
    pen.line("M196 -690L330 -730", stage.palette.indoors("#a5683c"), 22)
    pen.rect(136, -720, 110, 62, pen.tone(stage.palette.indoors("#a5683c"), 0.6), 12)
    pen.polygon([(-330, -612), (-150, -612), (-170, -650), (-310, -650)], stage.palette.indoors("#fbf6ea"))
    pen.rect(-480, -720, 110, 108, pen.tone(stage.palette.indoors("#3f6a8a"), 0.7), 6)
    for x in (-550, 520):
        pen.glow(x, -790, 240, "#ffe0a0", 0.5)
        pen.line(f"M{x} -610V-740", gold, 16)
        pen.circle(x, -780, 46, "#fff2c8")


def _draw_scales(stage: Stage, gold: str) -> None:
    """The scales of justice on the wall, high over the chair."""
    pen = stage.pen
    pen.circle(0, -1560, 210, stage.palette.indoors("#5a3426"))
    pen.line("M0 -1766A206 206 0 1 1 -1 -1766", gold, 20)
    pen.line(
        "M0 -1700V-1440M-60 -1436H60M-130 -1650H130M-130 -1650l-44 110M-130 -1650l44 110M130 -1650l-44 110M130 -1650l44 110",
        gold,
        14,
    )
    for x in (-130, 130):
        pen.path(f"M{x - 56} -1540H{x + 56}Q{x} -1480 {x - 56} -1540Z", gold)


def _draw_dock(stage: Stage) -> None:
    """A box of turned posts for whoever is accused."""
    pen, wood = stage.pen, stage.palette.indoors("#8a5434")
    pen.shadow(0, 0, 330, 26)
    pen.rect(-300, -60, 600, 66, pen.tone(darken(wood, 0.1), 0.8), 6)
    for k in range(7):
        x = -270 + 90 * k
        pen.rect(x - 15, -340, 30, 290, pen.tone(wood, 0.5, 0.26), 10)
        pen.circle(x, -200, 26, pen.tone(lighten(wood, 0.06), 0.5, 0.26))
    pen.rect(-320, -384, 640, 52, pen.fade(lighten(wood, 0.26), wood), 12)


def _draw_public_benches(stage: Stage) -> None:
    """Two rows of benches, and the double door behind them."""
    pen, wood = stage.pen, stage.palette.indoors("#7a4e32")
    pen.rect(-250, -900, 500, 900, lighten(wood, 0.1), 10)
    for x in (-220, 12):
        pen.rect(x, -870, 208, 860, pen.tone(darken(wood, 0.12), 0.7), 8)
        pen.rect(x + 30, -820, 148, 340, lighten(wood, 0.04), 8)
    pen.line("M-30 -440v90M30 -440v90", stage.palette.indoors("#e6bf5a"), 16)
    for row in range(2):
        y = 30 + 120 * row
        pen.rect(-700, y - 300, 1400, 290, pen.fade(lighten(wood, 0.1), darken(wood, 0.16)), 8)
        pen.rect(-716, y - 330, 1432, 44, lighten(wood, 0.2), 12)
