"""The graveyard beside its chapel."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, landmarks, landmarks_built, plants
from storyassets.providers.embedded.scenery.buildings import draw_cottage
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage


def draw_graveyard(stage: Stage) -> None:
    """Headstones and crosses on a hill, a bare tree, a chapel behind and mist."""
    draw_sky(stage, clouds=4)
    land.draw_hills(stage, "#5f7468", 3, 0.07)
    land.draw_ground(stage, "#66805a")
    side = stage.rng.choice((-1, 1))
    y = stage.depth_y(0.72)
    kind = stage.choose("graveyard", 3)
    if kind == 1:
        landmarks.put(stage, landmarks_built.draw_tomb, 0.5 - side * 0.24, 0.58, 1.1)
    else:
        _draw_chapel(stage, stage.x(0.5 - side * 0.26), y)
    if kind == 2:
        for share, depth in ((0.14, 0.74), (0.30, 0.84), (0.74, 0.82), (0.9, 0.7)):
            landmarks.put(stage, landmarks.draw_poplar, share, depth)
    tree_y = stage.depth_y(0.4)
    plants.draw_bare_tree(
        stage.pen,
        stage.x(0.5 + side * 0.36),
        tree_y,
        min(stage.scale_at(tree_y) * 1400, stage.height * 0.48),
        stage.palette.lit("#4a3c40", 0.1),
    )
    land.draw_mist(stage, stage.depth_y(0.6), stage.height * 0.06, 0.5)
    spots = [
        (0.10, 0.55),
        (0.32, 0.6),
        (0.62, 0.58),
        (0.86, 0.52),
        (0.05, 0.26),
        (0.92, 0.2),
        (0.24, 0.34),
        (0.76, 0.34),
    ]
    for k, (share, distance) in enumerate(spots):
        _draw_headstone(stage, stage.x(share + stage.rng.uniform(-0.03, 0.03)), stage.depth_y(distance), k)
    land.draw_tufts(stage, "#5a7850", 16)
    land.draw_mist(stage, stage.depth_y(0.1), stage.height * 0.05, 0.28)
    land.draw_tufts(stage, "#46603f", 7, front=True)


def _draw_chapel(stage: Stage, x: float, y: float) -> None:
    s = max(stage.scale_at(y), stage.height * 0.00022)
    draw_cottage(stage.pen, stage.palette, x, y, 800 * s, "#cfc6bb", "#5f5a6b", 0.3)
    stone, roof = stage.palette.lit("#c4bbb2", 0.28), stage.palette.lit("#55506a", 0.28)
    left = x - 520 * s
    stage.pen.rect(left - 120 * s, y - 1100 * s, 240 * s, 1100 * s, stage.pen.tone(stone, 0.6))
    stage.pen.polygon(
        [(left - 150 * s, y - 1090 * s), (left, y - 1650 * s), (left + 150 * s, y - 1090 * s)],
        stage.pen.tone(roof, 0.5),
    )
    stage.pen.line(
        f"M{left:.1f} {y - 1640 * s:.1f}v{-170 * s:.1f}m{-50 * s:.1f} {60 * s:.1f}h{100 * s:.1f}",
        roof,
        18 * s,
    )


def _draw_headstone(stage: Stage, x: float, y: float, kind: int) -> None:
    s = stage.scale_at(y)
    grey = stage.palette.lit("#a2a6ac", stage.distance_at(y) * 0.45)
    stage.pen.shadow(x, y, 130 * s, 22 * s)
    lean = (kind % 3 - 1) * 4
    stage.pen.open(x, y, s, lean)
    if kind % 3 == 1:
        stage.pen.line("M0 0V-250M-75 -175H75", darken(grey, 0.08), 44)
        stage.pen.line("M-8 0V-250", lighten(grey, 0.14), 10)
    else:
        stage.pen.path("M-85 0V-150A85 85 0 0 1 85 -150V0Z", stage.pen.tone(grey, 0.66, 0.24))
        stage.pen.line("M-40 -150H40M-40 -112H40M-25 -74H25", darken(grey, 0.3), 9)
    stage.pen.close()
    land.draw_tuft(stage.pen, x - 70 * s, y + 6 * s, 50 * s, stage.palette.turf("#55764a"))
