"""The forest."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import glades, land, landmarks, plants
from storyassets.providers.embedded.scenery.colours import darken
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

BIRCHES = 1  # of three kinds of forest
MUSHROOM_MOST = 0.062  # of the width


def draw_forest(stage: Stage) -> None:
    """Firs with light between them, a grove of birches, or old oaks; trunks at both edges, ferns before."""
    kind = stage.choose("forest", 3)
    if stage.corner in (1, 2):
        (glades.draw_clearing, glades.draw_brook)[stage.corner - 1](stage, kind)
        return
    draw_sky(stage, clouds=2)
    if kind == BIRCHES:  # all round
        _draw_grove(stage)
        return
    if stage.reverse:
        _draw_thicket(stage)
        return
    if kind == 2:
        _draw_old_wood(stage)
        return
    for rank, (distance, rise) in enumerate(((0.86, 0.20), (0.66, 0.24), (0.42, 0.30))):
        y = stage.horizon + stage.height * 0.022 * rank
        plants.draw_wood_edge(stage, y, stage.height * rise, distance, gap=0.06 * rank)
        land.draw_mist(stage, y, stage.height * 0.05, 0.5 - 0.12 * rank)
    land.draw_ground(stage, "#5d8f4c")
    _draw_light_shafts(stage)
    land.draw_path(stage, "#a88b5f", near=0.5)
    for side in (0.02, 0.14, 0.87, 0.99):
        _draw_trunk(
            stage, stage.x(side + stage.rng.uniform(-0.02, 0.02)), stage.depth_y(stage.rng.uniform(0.15, 0.5))
        )
    land.draw_tufts(stage, "#4d8242", 20)
    _draw_mushrooms(stage, 4)
    land.draw_tufts(stage, "#3f7040", 10, front=True)


def _draw_crowns(stage: Stage, colours: tuple[str, str, str], low: float, distance: float) -> None:
    """Foliage that closes the sky, in three ranks."""
    for rank, colour in enumerate(colours):
        leaf = stage.palette.turf(colour, distance * (1 - rank * 0.35))
        for k in range(8):
            r = stage.width * stage.rng.uniform(0.09, 0.15)
            x = stage.width * (k + stage.rng.random()) / 8
            stage.pen.circle(x, stage.height * low * (0.75 - 0.33 * rank) - r * 0.3, r, leaf)


def _draw_grove(stage: Stage) -> None:
    """White birches in fresh green."""
    for rank, distance in enumerate((0.85, 0.6)):
        y = stage.horizon + stage.height * 0.03 * rank
        plants.draw_bushes(
            stage, y, stage.height * (0.10 + 0.03 * rank), ("#8fc46a", "#a8cf6a")[rank], distance
        )
        land.draw_mist(stage, y, stage.height * 0.06, 0.5)
    _draw_crowns(stage, ("#b9d86a", "#9cc95a", "#86b84e"), 0.20, 0.5)
    land.draw_ground(stage, "#86b55a")
    for depth in (0.86, 0.74, 0.62):
        for _ in range(5):
            landmarks.put(
                stage,
                landmarks.draw_birch,
                stage.rng.uniform(0.0, 1.0),
                depth + stage.rng.uniform(-0.04, 0.04),
            )
    _draw_light_shafts(stage)
    land.draw_path(stage, "#cbb083", near=0.5)
    for share in (0.03, 0.17, 0.84, 0.97):
        landmarks.put(
            stage, landmarks.draw_birch, share + stage.rng.uniform(-0.02, 0.02), stage.rng.uniform(0.2, 0.46)
        )
    land.draw_tufts(stage, "#6f9f4a", 20)
    land.draw_blossoms(stage, 16, ("#ffffff", "#c9a8ff", "#ffd166"))
    land.draw_tufts(stage, "#5a8a45", 8, front=True)


def _draw_thicket(stage: Stage) -> None:
    """The other side of the wood: a slope with undergrowth, ferns and a stream of light."""
    glow = stage.palette.light if not stage.palette.night else "#9fb8ff"
    stage.pen.glow(stage.x(0.5), stage.horizon - stage.height * 0.1, stage.width * 0.36, glow, 0.55)
    plants.draw_wood_edge(stage, stage.horizon, stage.height * 0.26, 0.72)
    land.draw_mist(stage, stage.horizon, stage.height * 0.06, 0.5)
    plants.draw_bushes(stage, stage.horizon + stage.height * 0.02, stage.height * 0.11, "#5f9450", 0.5)
    land.draw_ground(stage, "#5d8f4c", swell=0.02)
    _draw_light_shafts(stage)
    for share, depth in ((0.10, 0.66), (0.34, 0.78), (0.70, 0.74), (0.9, 0.6)):
        _draw_trunk(stage, stage.x(share), stage.depth_y(depth))
    for k in range(9):
        y = stage.depth_y(0.56 - 0.06 * k)
        share = stage.rng.uniform(0.0, 0.30) if k % 2 else stage.rng.uniform(0.70, 1.0)
        leaf = stage.palette.turf("#4f8a45", stage.distance_at(y) * 0.4)
        plants.draw_bush(stage.pen, stage.x(share), y, min(110 * stage.scale_at(y), stage.width * 0.14), leaf)
    land.draw_stones(stage, 5)
    land.draw_tufts(stage, "#4d8242", 24)
    land.draw_tufts(stage, "#3f7040", 8, front=True)


def _draw_old_wood(stage: Stage) -> None:
    """Old oaks, deep shade, a clearing full of light."""
    glow = stage.palette.light if not stage.palette.night else "#9fb8ff"
    stage.pen.glow(stage.x(0.5), stage.horizon - stage.height * 0.06, stage.width * 0.36, glow, 0.64)
    for rank, distance in enumerate((0.8, 0.55)):
        y = stage.horizon + stage.height * 0.025 * rank
        plants.draw_bushes(
            stage,
            y,
            stage.height * (0.13 + 0.04 * rank),
            ("#5f8f5a", "#4a7a4c")[rank],
            distance,
            gap=0.12 + 0.06 * rank,
        )
        land.draw_mist(stage, y, stage.height * 0.05, 0.45)
    land.draw_ground(stage, "#4f7f48")
    _draw_light_shafts(stage)
    land.draw_path(stage, "#8f7550", near=0.55, bend=0.16)
    for share, depth in ((0.22, 0.72), (0.80, 0.66)):
        landmarks.put(stage, landmarks.draw_old_oak, share, depth, 0.9)
    for share, depth in ((-0.02, 0.26), (1.02, 0.34)):
        landmarks.put(stage, landmarks.draw_old_oak, share, depth)
    _draw_crowns(stage, ("#4f8a4a", "#3f7440", "#2f5f38"), 0.15, 0.3)
    land.draw_tufts(stage, "#3f7040", 22)
    _draw_mushrooms(stage, 5)
    land.draw_tufts(stage, "#335f36", 9, front=True)


def _draw_trunk(stage: Stage, x: float, y: float) -> None:
    """A trunk that goes up out of the picture."""
    w = stage.scale_at(y) * stage.rng.uniform(110, 160)
    bark = stage.palette.lit("#6a4a38", stage.distance_at(y) * 0.4)
    d = f"M{x - w * 0.85:.1f} {y:.1f}Q{x - w * 0.45:.1f} {y - w:.1f} {x - w * 0.42:.1f} {y - w * 3:.1f}V-10H{x + w * 0.42:.1f}V{y - w * 3:.1f}"
    stage.pen.shadow(x, y, w * 1.2, w * 0.2)
    stage.pen.path(
        f"{d}Q{x + w * 0.5:.1f} {y - w:.1f} {x + w * 0.95:.1f} {y:.1f}Q{x:.1f} {y - w * 0.3:.1f} {x - w * 0.85:.1f} {y:.1f}Z",
        stage.pen.tone(bark, 0.6, 0.28),
    )
    for k in range(5):
        top = y - w * (1.2 + 1.9 * k)
        stage.pen.line(
            f"M{x - w * 0.16 * (k % 3 - 1):.1f} {top:.1f}v{-w * 0.7:.1f}", darken(bark, 0.3), w * 0.05, 0.6
        )
    leaf = stage.palette.turf(plants.LEAF, 0.12)
    for dx, dy, r in ((-0.8, 0.02, 1.7), (0.7, 0.05, 1.5), (0.0, 0.10, 1.4)):
        stage.pen.circle(
            x + dx * w, stage.height * dy * 0.6 - w * 0.2, r * w, darken(leaf, 0.1 + 0.1 * abs(dx))
        )


def _draw_light_shafts(stage: Stage) -> None:
    paint = stage.pen.veil(stage.palette.light, 0.34 if not stage.palette.night else 0.12, 0)
    for k in range(4):
        x, lean = stage.x(0.22 + 0.17 * k), stage.width * 0.16
        wide = stage.width * stage.rng.uniform(0.03, 0.075)
        stage.pen.polygon(
            [
                (x, -10),
                (x + wide, -10),
                (x + wide * 2 - lean, stage.depth_y(0.2)),
                (x - lean, stage.depth_y(0.2)),
            ],
            paint,
        )


def _draw_mushrooms(stage: Stage, count: int) -> None:
    """A few red ones; none in the snow."""
    for _ in range(0 if stage.palette.snow else count):
        y = stage.rng.uniform(stage.depth_y(0.2), stage.y(0.96))
        x, s = (
            stage.rng.choice((0.08, 0.2, 0.8, 0.92)) * stage.width + stage.rng.uniform(-40, 40),
            min(stage.scale_at(y) * 40, stage.width * MUSHROOM_MOST),
        )
        stage.pen.path(
            f"M{x - s * 0.2:.1f} {y:.1f}q{s * 0.1:.1f} {-s * 0.5:.1f} {s * 0.05:.1f} {-s * 0.7:.1f}h{s * 0.3:.1f}q{-s * 0.05:.1f} {s * 0.3:.1f} {s * 0.05:.1f} {s * 0.7:.1f}Z",
            stage.palette.lit("#f4ead9"),
        )
        stage.pen.path(
            f"M{x - s * 0.6:.1f} {y - s * 0.6:.1f}a{s * 0.6:.1f} {s * 0.62:.1f} 0 0 1 {s * 1.2:.1f} 0Z",
            stage.palette.lit("#d8493f"),
        )
        for dx, dy in ((-0.25, 0.75), (0.1, 0.95), (0.32, 0.72)):
            stage.pen.circle(x + dx * s, y - dy * s, s * 0.09, "#ffffff")
