"""Between the trenches: churned mud, wire on its posts, stumps of trees, craters full of water, smoke."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky, draw_stars
from storyassets.providers.embedded.scenery.stage import Stage


def draw_battlefield(stage: Stage) -> None:
    """From one side across the wire, from the other along a trench of sandbags; fires far off by night."""
    draw_sky(stage, clouds=6)
    pen, p = stage.pen, stage.palette
    if p.night:
        draw_stars(stage, 20)
    land.draw_hills(stage, "#7d7a6c", 2, 0.05)
    for share in (0.22, 0.70):
        x, y = stage.x(share), stage.horizon
        for k in range(3):
            pen.circle(
                x + 40 * k, y - 60 - 80 * k, 70 + 22 * k, mix(p.lit("#8a8684", 0.3), p.sky[1], 0.3), 0.5
            )
        if p.dim:
            pen.glow(x, y - 10, stage.width * 0.16, "#ff8a3a", 0.7)
    land.draw_ground(stage, ("#6f6250", "#66604f", "#74624c")[stage.choose("mud", 3)])
    for share, distance in ((0.10, 0.74), (0.36, 0.86), (0.64, 0.80), (0.90, 0.68)):
        _draw_stump(stage, stage.x(share), stage.depth_y(distance))
    if stage.reverse:
        _draw_parapet(stage)
    else:
        _draw_wire(stage, stage.depth_y(0.50))
    for share, distance, wide in ((0.24, 0.34, 0.15), (0.78, 0.24, 0.19), (0.52, 0.62, 0.09))[
        : 3 - stage.reverse
    ]:
        _draw_crater(stage, stage.x(share), stage.depth_y(distance), stage.width * wide)
    land.draw_stones(stage, 5, "#5a5044")


def _draw_stump(stage: Stage, x: float, y: float) -> None:
    """What is left of a tree."""
    s, bark = stage.scale_at(y) * 1.5, stage.palette.turf("#4a4038", 0.25)
    d = f"M{num(x - 34 * s)} {num(y)}L{num(x - 20 * s)} {num(y - 420 * s)}L{num(x - 4 * s)} {num(y - 350 * s)}L{num(x + 14 * s)} {num(y - 470 * s)}L{num(x + 34 * s)} {num(y)}Z"
    stage.pen.path(d, stage.pen.tone(bark, 0.55))
    stage.pen.line(f"M{num(x + 8 * s)} {num(y - 240 * s)}l{num(90 * s)} {num(-90 * s)}", bark, 16 * s)


def _draw_wire(stage: Stage, y: float) -> None:
    """Crossed posts with coils of wire between them."""
    pen, s = stage.pen, stage.scale_at(y)
    wood, iron = stage.palette.turf("#5c4a36", 0.1), stage.palette.turf("#4a4a4e", 0.1)
    step = 330 * s
    for k in range(-1, int(stage.width / step) + 2):
        x = step * k + step * 0.4
        pen.line(
            f"M{num(x - 60 * s)} {num(y)}L{num(x + 50 * s)} {num(y - 250 * s)}M{num(x + 60 * s)} {num(y)}L{num(x - 50 * s)} {num(y - 250 * s)}",
            wood,
            22 * s,
        )
    loops = "".join(
        f"M{num(x)} {num(y - 120 * s)}q{num(50 * s)} {num(-130 * s)} {num(100 * s)} 0t{num(-30 * s)} {num(40 * s)}"
        for x in (step * 0.27 * k for k in range(-1, int(stage.width / (step * 0.27)) + 1))
    )
    pen.line(loops, iron, 6 * s, 0.9)


def _draw_crater(stage: Stage, x: float, y: float, wide: float) -> None:
    mud = stage.palette.turf("#574a3c", 0.05)
    stage.pen.ellipse(x, y, wide, wide * 0.24, lighten(mud, 0.12))
    stage.pen.ellipse(x, y + wide * 0.03, wide * 0.84, wide * 0.17, darken(mud, 0.24))
    stage.pen.ellipse(x, y + wide * 0.06, wide * 0.62, wide * 0.09, mix(stage.palette.sky[1], mud, 0.5), 0.9)


def _draw_parapet(stage: Stage) -> None:
    """A wall of sandbags over planks, with a ladder against it: the way over the top."""
    pen, p = stage.pen, stage.palette
    y = stage.depth_y(0.40)
    s = min(stage.scale_at(y), stage.width / 1300)
    plank, sack = p.turf("#6b523a", 0.05), p.turf("#a9966c", 0.05)
    pen.rect(-90, y - 330 * s, stage.width + 180, 330 * s, pen.fade(lighten(plank, 0.06), darken(plank, 0.2)))
    pen.line(
        "".join(f"M-90 {num(y - 82 * k * s)}H{num(stage.width + 90)}" for k in range(1, 4)),
        darken(plank, 0.35),
        7 * s,
    )
    for row in range(2):
        for k in range(-1, int(stage.width / (150 * s)) + 2):
            x = 150 * s * (k + 0.5 * (row % 2))
            pen.rect(x, y - (390 + 62 * row) * s, 156 * s, 70 * s, pen.tone(sack, 0.6), 32 * s)
    x = stage.x(0.5 + 0.24 * (1 if stage.choose("ladder", 2) else -1))
    pen.line(
        f"M{num(x - 60 * s)} {num(y + 30 * s)}L{num(x - 40 * s)} {num(y - 520 * s)}M{num(x + 60 * s)} {num(y + 30 * s)}L{num(x + 50 * s)} {num(y - 520 * s)}",
        p.turf("#8a6a44"),
        22 * s,
    )
    pen.line(
        "".join(f"M{num(x - 58 * s)} {num(y - 90 * k * s)}H{num(x + 58 * s)}" for k in range(6)),
        p.turf("#8a6a44"),
        18 * s,
    )
