"""Settings among houses: village and city."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import house_fronts, land, landmarks, landmarks_built, plants
from storyassets.providers.embedded.scenery.buildings import (
    draw_cottage,
    draw_tower,
    draw_tower_block,
    draw_town_house,
)
from storyassets.providers.embedded.scenery.colours import darken
from storyassets.providers.embedded.scenery.old_town import draw_old_town
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

PLASTER = ("#f3e3c3", "#e9cfae", "#f0d9cf", "#dfe3cf", "#e8d5a8")
TILES = ("#b5573f", "#9c4f46", "#7d5a4a", "#8a6a4a")
THATCH = ("#c79a52", "#b5884a", "#a87c48", "#cfa65e")
SLATE = ("#5f6f86", "#6f6880", "#4f6a7a", "#7a7688")


def draw_village(stage: Stage) -> None:
    """Cottages along a lane, a church spire and gardens."""
    draw_sky(stage, clouds=4)
    land.draw_hills(stage, "#6c9f6a", 4, 0.08)
    land.draw_ground(stage, "#86b75c")
    kind = stage.choose("village", 3)
    spire = stage.x(0.5 + stage.rng.choice((-0.08, 0.1)))
    draw_tower(
        stage.pen,
        stage.palette,
        spire,
        stage.depth_y(0.9),
        stage.width * 0.05,
        stage.height * 0.10,
        "#d9cfc0",
        "#6d5a6e",
        0.5,
    )
    for k, (share, distance) in enumerate(((0.33, 0.90), (0.66, 0.88), (0.16, 0.74), (0.84, 0.72))):
        _draw_village_house(stage, share, distance, k)
    bare = stage.corner and stage.landmark is None
    land.draw_path(stage, "#dcc196", near=0.8, far=0.05, bend=0.26 if bare else 0.06)
    if bare:
        _draw_near_house(stage, -1 if stage.corner == 1 else 1)
    for k, (share, distance) in enumerate(() if bare else ((-0.03, 0.48), (1.03, 0.50))):
        _draw_village_house(stage, share, distance, k + 4)
    if bare:
        pass
    elif kind == 1:
        landmarks.put(stage, landmarks_built.draw_well, 0.5 + stage.rng.choice((-0.24, 0.24)), 0.44)
    elif kind == 2:
        landmarks.put(stage, landmarks_built.draw_fountain, 0.5, 0.62, 0.8)
    for share in (0.2, 0.8) if kind else ():
        landmarks.put(stage, landmarks.draw_poplar, share, 0.80, 1.0, 0.0002 * stage.height)
    for share in (0.22, 0.79):
        y = stage.depth_y(0.34)
        plants.draw_bush(
            stage.pen, stage.x(share), y, 120 * stage.scale_at(y), stage.palette.turf("#4f924c", 0.1)
        )
    land.draw_tufts(stage, land.GRASS, 10)
    land.draw_blossoms(stage, 10, ("#ffffff", "#ef6f6c"))


def _draw_village_house(stage: Stage, share: float, distance: float, kind: int) -> None:
    y = stage.depth_y(distance)
    high = max(stage.height * 0.085, min(stage.scale_at(y) * 1250, stage.height * 0.24, stage.width * 0.42))
    x = stage.x(share + stage.rng.uniform(-0.03, 0.03))
    stage.pen.shadow(x, y, high * 0.8, high * 0.07, 0.25)
    shift = stage.choose("houses", 4)
    wall, roof = PLASTER[(kind + shift) % 5], (TILES, THATCH, SLATE, TILES)[shift][kind % 4]
    draw_cottage(stage.pen, stage.palette, x, y, high, wall, roof, distance * 0.5)
    if stage.palette.dim:
        stage.pen.glow(x, y - high * 0.26, high * 0.6, "#ffc45a", 0.42)


def _draw_near_house(stage: Stage, side: int) -> None:
    """One house near the lane, its door and its flowers, with the garden fence that runs on from it."""
    depth = 0.46
    y = stage.depth_y(depth)
    size = min(1.0, stage.width * 0.60 / (1440 * stage.scale_at(y)))
    landmarks.put(stage, house_fronts.draw_dwelling, 0.5 + side * 0.34, depth, size)
    high = 190 * stage.scale_at(stage.depth_y(depth * 0.8))
    fence, x = stage.palette.lit("#e8dcc4", 0.1), stage.x(0.5 - side * 0.16)
    step = -side * high * 0.42
    posts = "".join(f"M{x + step * k:.1f} {y + 8:.1f}v{-high:.1f}" for k in range(14))
    stage.pen.line(posts, fence, high * 0.13)
    stage.pen.line(
        f"M{x:.1f} {y - high * 0.3:.1f}h{step * 13:.1f}M{x:.1f} {y - high * 0.7:.1f}h{step * 13:.1f}",
        fence,
        high * 0.09,
    )
    for k in range(5):
        leaf = stage.palette.turf(("#4f924c", "#6aa84f")[k % 2], 0.12)
        plants.draw_bush(stage.pen, x + step * (2.2 + 2.6 * k), y - 6, high * 0.7, leaf)


def draw_city(stage: Stage) -> None:
    """A street between tower blocks, in an old town, or along an avenue; a town of its time in a story of old."""
    if not stage.of_today:
        draw_old_town(stage)
        return
    draw_sky(stage, clouds=4)
    kind = 1 if stage.yesteryear else stage.choose("city", 3)
    if kind == 1:
        _draw_old_town(stage)
        return
    draw_far_blocks(stage)
    draw_street(stage)
    if kind == 2:
        for share, depth in ((0.16, 0.62), (0.86, 0.6), (0.05, 0.36), (0.97, 0.34)):
            landmarks.put(stage, landmarks.draw_poplar, share, depth)
    for left, wide in (
        () if kind == 2 else ((-60, stage.width * 0.30), (stage.width * 0.80, stage.width * 0.32))
    ):
        draw_tower_block(
            stage.pen,
            stage.palette,
            stage.rng,
            left,
            stage.depth_y(0.70),
            wide,
            stage.height * stage.rng.uniform(0.42, 0.52),
            0.18,
        )
    for share in (0.10, 0.90):
        _draw_street_lamp(stage, stage.x(share), stage.depth_y(0.22), 1 if share < 0.5 else -1)


def draw_far_blocks(stage: Stage) -> None:
    """Two ranks of tower blocks, the farther ones paler."""
    for distance, low, high in ((0.80, 0.16, 0.34), (0.55, 0.12, 0.30)):
        x = -40.0
        while x < stage.width + 40:
            wide = stage.rng.uniform(95, 165)
            tall = stage.height * stage.rng.uniform(low, high)
            draw_tower_block(
                stage.pen, stage.palette, stage.rng, x, stage.depth_y(0.70), wide, tall, distance
            )
            x += wide * stage.rng.uniform(0.92, 1.2)
        land.draw_mist(stage, stage.horizon, stage.height * 0.05, 0.35)


def _draw_old_town(stage: Stage) -> None:
    """Gabled houses in two rows; between them a church tower or, today, taller houses far off."""
    base = stage.depth_y(0.72)
    if stage.yesteryear:
        wide, high = stage.width * 0.11, stage.height * 0.30
        draw_tower(stage.pen, stage.palette, stage.x(0.5), base, wide, high, "#cfc4b4", "#5f7a80", 0.6)
        land.draw_mist(stage, base, stage.height * 0.08, 0.4)
    else:
        draw_far_blocks(stage)
    for rank, (high, distance) in enumerate(((0.20, 0.5), (0.33, 0.22))):
        for side in (-1, 1):
            edge = 0.17 + 0.13 * (1 - rank) if rank == 0 else 0.30
            for k in range(2):
                wide = stage.width * (0.15 + 0.05 * rank)
                x = stage.x(0.5 + side * edge) + side * k * wide - (wide if side < 0 else 0)
                wall = stage.rng.choice(PLASTER)
                tall = stage.height * (high + 0.05 * k) * stage.rng.uniform(0.9, 1.1)
                draw_town_house(
                    stage.pen, stage.palette, stage.rng, x, base + 6 * rank, wide, tall, wall, distance
                )
    draw_street(stage)
    for share in (0.10, 0.90):
        _draw_street_lamp(stage, stage.x(share), stage.depth_y(0.22), 1 if share < 0.5 else -1)


def draw_street(stage: Stage) -> None:
    """A road with its dashes, the kerb, the pavement; before a landmark no road, or nobody would be at its door."""
    top, kerb = stage.depth_y(0.72), stage.depth_y(0.16 if stage.landmark is None else 0.70)
    stage.pen.rect(-10, top, stage.width + 20, stage.height - top + 20, stage.palette.turf("#6b7080", 0.12))
    middle = stage.depth_y(0.44)
    for k in range(-1, 8):
        x = stage.width * (k + 0.2) / 6
        stage.pen.polygon(
            [
                (x, middle - 6),
                (x + stage.width * 0.09, middle - 6),
                (x + stage.width * 0.085, middle + 7),
                (x - 8, middle + 7),
            ],
            stage.palette.lit("#f2ead2", 0.1),
            0.85,
        )
    pavement = stage.palette.turf("#b9b3ae", 0.02)
    stage.pen.rect(-10, kerb - 14, stage.width + 20, 22, darken(pavement, 0.22))
    stage.pen.rect(
        -10,
        kerb,
        stage.width + 20,
        stage.height - kerb + 20,
        stage.pen.fade(pavement, darken(pavement, 0.16)),
    )
    for k in range(-4, 9):
        stage.pen.line(
            f"M{stage.x(0.5 + (k - 2) * 0.13):.1f} {kerb + 4:.1f}L{stage.x(0.5 + (k - 2) * 0.21):.1f} {stage.height:.1f}",
            darken(pavement, 0.16),
            3,
            0.6,
        )
    for share in (0.30, 0.68):
        y = kerb + (stage.height - kerb) * share
        stage.pen.line(f"M-10 {y:.1f}H{stage.width + 10:.1f}", darken(pavement, 0.16), 3, 0.6)


def _draw_street_lamp(stage: Stage, x: float, y: float, way: int) -> None:
    s, iron = min(stage.scale_at(y), stage.height * 0.00045), stage.palette.lit("#3d4250")
    stage.pen.shadow(x, y, 60 * s, 14 * s)
    stage.pen.line(
        f"M{x:.1f} {y:.1f}V{y - 900 * s:.1f}q0 {-100 * s:.1f} {way * 130 * s:.1f} {-100 * s:.1f}",
        iron,
        24 * s,
    )
    lamp_x, lamp_y = x + way * 150 * s, y - 985 * s
    stage.pen.path(
        f"M{lamp_x - 70 * s:.1f} {lamp_y + 30 * s:.1f}a{70 * s:.1f} {60 * s:.1f} 0 0 1 {140 * s:.1f} 0Z", iron
    )
    lit = stage.palette.dim
    if lit:
        stage.pen.glow(lamp_x, lamp_y + 40 * s, 330 * s, "#ffd98a", 0.6)
    stage.pen.ellipse(lamp_x, lamp_y + 32 * s, 52 * s, 22 * s, "#fff0bf" if lit else "#e8eef2")
