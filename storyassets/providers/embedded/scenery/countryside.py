"""Open country: field and road, and the fences along them."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import land, landmarks, landmarks_built, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.meadows import draw_corner_of_meadow
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.vistas import draw_vistas, wood_side

WOODEN = "#a9794c"
STRAW = "#e3b955"


def draw_field(stage: Stage) -> None:
    """A meadow with a mill, a field of corn with a scarecrow, or a pasture with sheep."""
    if stage.corner:
        draw_corner_of_meadow(stage)
        return
    kind = stage.choose("field", 3)
    draw_sky(stage)
    land.draw_hills(stage, ("#5f9a68", "#8f9a58", "#6f9f8a")[kind], rise=(0.10, 0.07, 0.13)[kind])
    land.draw_ground(stage, (land.GRASS, "#d2b04e", "#8fbf5a")[kind])
    side = -wood_side(stage) if stage.vistas else stage.rng.choice((-1, 1))
    draw_vistas(stage)
    _draw_crop(stage, side)
    if not stage.vistas:
        _draw_scattered_trees(stage, 3)
    if Setting.CITY not in stage.vistas:
        _draw_what_stands_there(stage, kind, side)
    if Setting.FOREST not in stage.vistas:
        _draw_side_tree(stage, -side)
    land.draw_tufts(stage, land.GRASS, 18)
    land.draw_blossoms(stage, 14, ("#ffffff", "#ffd166", "#ef6f6c"))
    land.draw_tufts(stage, land.GRASS, 9, front=True)


def _draw_what_stands_there(stage: Stage, kind: int, side: int) -> None:
    """A mill and sheaves, stacks and a scarecrow, or a flock behind a wall."""
    if kind == 0:
        _draw_windmill(stage, stage.x(0.5 + side * stage.rng.uniform(0.10, 0.24)), stage.depth_y(0.9))
        _draw_sheaves(stage, side)
    elif kind == 1:
        landmarks.put(stage, landmarks.draw_hay_stacks, 0.5 + side * 0.16, 0.62, 0.8)
        landmarks.put(stage, landmarks.draw_scarecrow, 0.5 + side * 0.40, 0.78)
        _draw_sheaves(stage, -side)
    else:
        landmarks.put(stage, landmarks.draw_flock, 0.5 - side * 0.06, 0.70)
        landmarks.put(stage, landmarks.draw_stone_wall, 0.5, 0.46)
        landmarks.put(stage, landmarks.draw_poplar, 0.5 + side * 0.40, 0.54)


def _draw_crop(stage: Stage, side: int) -> None:
    """Yellow strips of corn that run towards the horizon."""
    vanish = stage.x(0.5 + side * 0.18)
    for k in range(5):
        near = stage.x(0.5 + side * (0.20 + 0.26 * k))
        y = stage.depth_y(0.62)
        gold = stage.palette.turf(STRAW if k % 2 else "#c9a344", 0.28)
        wide = stage.width * 0.13 * side
        stage.pen.polygon(
            [
                (vanish + (near - vanish) * 0.5, stage.depth_y(0.92)),
                (vanish + (near + wide - vanish) * 0.5, stage.depth_y(0.92)),
                (near + wide, y),
                (near, y),
            ],
            gold,
        )


def _draw_windmill(stage: Stage, x: float, y: float) -> None:
    """A mill with four sails, far away."""
    s = min(stage.width, stage.height) * 0.00115
    wall, roof = stage.palette.lit("#f1e4cf", 0.42), stage.palette.lit("#8a4f42", 0.42)
    stage.pen.polygon(
        [(x - 34 * s, y), (x - 22 * s, y - 100 * s), (x + 22 * s, y - 100 * s), (x + 34 * s, y)],
        stage.pen.tone(wall, 0.6, 0.16),
    )
    stage.pen.path(
        f"M{x - 28 * s:.1f} {y - 98 * s:.1f}Q{x:.1f} {y - 150 * s:.1f} {x + 28 * s:.1f} {y - 98 * s:.1f}Z",
        roof,
    )
    stage.pen.rect(x - 8 * s, y - 30 * s, 16 * s, 30 * s, roof, 7 * s)
    turn = stage.rng.uniform(0, 90)
    for k in range(4):
        stage.pen.open(x, y - 108 * s, s, turn + 90 * k)
        stage.pen.line("M0 0V-96", roof, 5)
        stage.pen.polygon([(2, -26), (20, -28), (20, -94), (2, -94)], lighten(wall, 0.3))
        stage.pen.close()


def _draw_sheaves(stage: Stage, side: int) -> None:
    """Sheaves of corn, bound and stood up."""
    for share, distance in ((0.34, 0.46), (0.22, 0.58), (0.44, 0.64)):
        y = stage.depth_y(distance)
        x, s = stage.x(0.5 + side * share), stage.scale_at(y)
        gold = stage.palette.turf(STRAW, distance * 0.3)
        stage.pen.shadow(x, y, 90 * s, 16 * s)
        stage.pen.path(
            f"M{x - 62 * s:.1f} {y:.1f}Q{x - 16 * s:.1f} {y - 110 * s:.1f} {x - 66 * s:.1f} {y - 206 * s:.1f}Q{x:.1f} {y - 250 * s:.1f} {x + 66 * s:.1f} {y - 206 * s:.1f}Q{x + 16 * s:.1f} {y - 110 * s:.1f} {x + 62 * s:.1f} {y:.1f}Z",
            stage.pen.tone(gold, 0.58, 0.2),
        )
        stage.pen.rect(x - 34 * s, y - 124 * s, 68 * s, 24 * s, darken(gold, 0.35), 10 * s)


def _draw_scattered_trees(stage: Stage, count: int) -> None:
    for _ in range(count):
        y = stage.depth_y(stage.rng.uniform(0.72, 0.95))
        distance = stage.distance_at(y) * 0.62
        leaf = stage.palette.turf(stage.rng.choice((plants.LEAF, "#6aa84f", "#7fa83f")), distance)
        high = max(90, stage.scale_at(y) * stage.rng.uniform(900, 1200))
        plants.draw_broadleaf(
            stage.pen,
            stage.rng.uniform(0.02, 0.98) * stage.width,
            y,
            high,
            leaf,
            stage.palette.lit(plants.BARK, distance),
        )


def _draw_side_tree(stage: Stage, side: int) -> None:
    """A large tree at one edge, that leads the eye to the middle."""
    y = stage.depth_y(0.34)
    high = min(stage.scale_at(y) * 1500, stage.height * 0.62)
    x = stage.x(0.04 if side < 0 else 0.96)
    stage.pen.shadow(x, y, high * 0.26, high * 0.025)
    plants.draw_broadleaf(
        stage.pen, x, y, high, stage.palette.turf(plants.LEAF, 0.06), stage.palette.lit(plants.BARK, 0.06)
    )


def draw_fence(pen: Pen, x: float, y: float, length: float, high: float, shade: str) -> None:
    """Posts and two rails from (x, y) sideways; `length` may be negative."""
    count = max(3, round(abs(length) / (high * 0.72)))
    for k in (0.42, 0.78):
        pen.rect(min(x, x + length), y - high * k, abs(length), high * 0.10, darken(shade, 0.12))
    for k in range(count + 1):
        post = x + length * k / count
        pen.polygon(
            [
                (post - high * 0.06, y),
                (post - high * 0.06, y - high * 0.94),
                (post, y - high),
                (post + high * 0.06, y - high * 0.94),
                (post + high * 0.06, y),
            ],
            pen.tone(shade, 0.5),
        )


def draw_road(stage: Stage) -> None:
    """A country road: with a signpost, between poplars, or along a wall with a castle far away."""
    kind = (stage.choose("road", 3) + stage.corner // 2) % 3
    draw_sky(stage)
    land.draw_hills(stage, ("#7f9a70", "#6f9a86", "#8a8fa0")[kind], rise=(0.10, 0.08, 0.15)[kind])
    land.draw_ground(stage, ("#8fb25e", "#7fae58", "#a8a860")[kind])
    _draw_scattered_trees(stage, 4 if kind == 0 else 2)
    side = stage.rng.choice((-1, 1))
    if kind == 2:
        landmarks.put(
            stage, landmarks_built.draw_cliff_castle, 0.5 - side * 0.22, 0.95, 1.0, 0.00032 * stage.height
        )
    land.draw_path(stage, ("#d8b98a", "#e2c69a", "#c9b092")[kind], near=0.95, far=0.035, bend=0.12)
    _draw_ruts(stage)
    if kind == 1:
        for depth in (0.84, 0.68, 0.46, 0.16):
            for way in (-1, 1):
                landmarks.put(stage, landmarks.draw_poplar, 0.5 + way * (0.12 + 0.38 * (1 - depth)), depth)
    elif kind == 2:
        landmarks.put(stage, landmarks.draw_stone_wall, 0.5 - side * 0.5, 0.36)
    _draw_signpost(stage, stage.x(0.5 + side * 0.38), stage.depth_y(0.25))
    draw_fence(
        stage.pen,
        stage.x(0.5 - side * 0.32),
        stage.depth_y(0.5),
        -side * stage.width * 0.3,
        stage.scale_at(stage.depth_y(0.5)) * 170,
        stage.palette.turf(WOODEN, 0.16),
    )
    land.draw_stones(stage, 6)
    land.draw_tufts(stage, "#7fa050", 14)
    land.draw_tufts(stage, "#6f9048", 7, front=True)


def _draw_ruts(stage: Stage) -> None:
    shade = stage.palette.turf("#b3925f", 0.05)
    for side in (-1, 1):
        stage.pen.line(
            f"M{stage.x(0.5 + side * 0.16):.1f} {stage.height:.1f}Q{stage.x(0.5 + side * 0.12):.1f} {stage.depth_y(0.1):.1f} {stage.x(0.5 + side * 0.05):.1f} {stage.depth_y(0.55):.1f}",
            shade,
            stage.width * 0.012,
            0.55,
        )


def _draw_signpost(stage: Stage, x: float, y: float) -> None:
    s, wood = stage.scale_at(y), stage.palette.lit(WOODEN)
    stage.pen.shadow(x, y, 70 * s, 14 * s)
    stage.pen.rect(x - 16 * s, y - 560 * s, 32 * s, 560 * s, stage.pen.tone(darken(wood, 0.1), 0.5))
    for k, way in ((510, 1), (400, -1)):
        a, b = x - way * 60 * s, x + way * 190 * s
        stage.pen.polygon(
            [
                (a, y - k * s),
                (b, y - k * s),
                (b + way * 45 * s, y - (k - 38) * s),
                (b, y - (k - 76) * s),
                (a, y - (k - 76) * s),
            ],
            stage.pen.fade(lighten(wood, 0.16), wood),
        )
        stage.pen.line(
            f"M{a + way * 40 * s:.1f} {y - (k - 38) * s:.1f}H{b - way * 10 * s:.1f}",
            darken(wood, 0.35),
            9 * s,
        )
