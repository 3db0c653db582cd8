"""The castle, seen from its foot."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, landmarks, plants
from storyassets.providers.embedded.scenery.buildings import (
    LIT_WINDOW,
    draw_battlements,
    draw_tower,
)
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage


def draw_castle(stage: Stage) -> None:
    """A castle on its hill: towers, a gate, banners, a way up to it."""
    draw_sky(stage, clouds=5)
    land.draw_peaks(stage, "#7f93a8", 2, 0.16, snowy=False)
    land.draw_hills(stage, "#6a9a68", 2, 0.03)
    land.draw_ground(stage, "#7cb058")
    cx, y = stage.x(0.5 + stage.rng.uniform(-0.04, 0.04)), stage.depth_y(0.74)
    u = min(stage.width, stage.height * 0.72) * 0.001
    _draw_castle_mound(stage, cx, y, u)
    kind = stage.choose("castle", 3)
    p, stone, roof = (
        stage.palette,
        ("#cfc4bd", "#d8c29a", "#a9aebc")[kind],
        ("#5a6fb0", "#b0503f", "#4a8a8a")[kind],
    )
    for dx, w, high in ((-150, 92, 330), (150, 92, 300), (10, 110, 450)):
        draw_tower(stage.pen, p, cx + dx * u, y, w * u, high * u, stone, roof, 0.30)
    draw_battlements(stage.pen, cx - 300 * u, y, 600 * u, 190 * u, p.lit(stone, 0.24))
    for dx in (-300, 300):
        draw_tower(stage.pen, p, cx + dx * u, y + 14 * u, 120 * u, 290 * u, stone, roof, 0.18)
    _draw_gate(stage, cx, y, u)
    land.draw_path(stage, "#d9c39a", near=0.7, far=0.10, bend=0.05)
    for share in (0.03, 0.97):
        tree_y = stage.depth_y(0.3)
        plants.draw_conifer(
            stage.pen,
            stage.x(share),
            tree_y,
            min(900 * stage.scale_at(tree_y), stage.height * 0.33),
            stage.palette.turf(plants.PINE, 0.1),
        )
    if kind == 1:
        for share, depth in ((0.14, 0.6), (0.86, 0.58), (0.05, 0.36), (0.95, 0.34)):
            landmarks.put(stage, landmarks.draw_poplar, share, depth)
    elif kind == 2:
        landmarks.put(stage, landmarks.draw_stone_wall, 0.5, 0.40)
    land.draw_tufts(stage, land.GRASS, 12)


def _draw_castle_mound(stage: Stage, cx: float, y: float, u: float) -> None:
    green = stage.palette.turf("#6d9f55", 0.22)
    d = f"M{cx - 620 * u:.1f} {y + 110 * u:.1f}Q{cx - 420 * u:.1f} {y - 20 * u:.1f} {cx:.1f} {y - 20 * u:.1f}T{cx + 620 * u:.1f} {y + 110 * u:.1f}Z"
    stage.pen.path(d, stage.pen.fade(lighten(green, 0.1), green))


def _draw_gate(stage: Stage, cx: float, y: float, u: float) -> None:
    wall = stage.palette.lit("#d8cec6", 0.2)
    stage.pen.rect(cx - 85 * u, y - 235 * u, 170 * u, 250 * u, stage.pen.tone(wall, 0.7, 0.16))
    stage.pen.path(
        f"M{cx - 52 * u:.1f} {y + 14 * u:.1f}v{-110 * u:.1f}a{52 * u:.1f} {60 * u:.1f} 0 0 1 {104 * u:.1f} 0v{110 * u:.1f}Z",
        LIT_WINDOW if stage.palette.dim else darken(wall, 0.6),
    )
    iron = darken(wall, 0.72)
    grid = "".join(f"M{cx + k * 26 * u:.1f} {y + 12 * u:.1f}v{-140 * u:.1f}" for k in (-1, 0, 1))
    stage.pen.line(
        f"{grid}M{cx - 52 * u:.1f} {y - 40 * u:.1f}h{104 * u:.1f}M{cx - 52 * u:.1f} {y - 90 * u:.1f}h{104 * u:.1f}",
        iron,
        5 * u,
    )
    for dx in (-150, 150):
        banner = stage.palette.lit("#c8434f", 0.16)
        stage.pen.polygon(
            [
                (cx + (dx - 24) * u, y - 165 * u),
                (cx + (dx + 24) * u, y - 165 * u),
                (cx + (dx + 24) * u, y - 55 * u),
                (cx + dx * u, y - 80 * u),
                (cx + (dx - 24) * u, y - 55 * u),
            ],
            banner,
        )
        stage.pen.circle(cx + dx * u, y - 125 * u, 11 * u, "#f4c95d")
