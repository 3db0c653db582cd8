"""Settings around a farmhouse: farmyard and garden."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, landmarks, landmarks_built, plants
from storyassets.providers.embedded.scenery.buildings import draw_barn, draw_cottage
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.countryside import draw_fence
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

STRAW = "#e3b955"


def draw_farmyard(stage: Stage) -> None:
    """A barn with a silo, a farmhouse with a well, or a yard with hay stacks before a pasture."""
    kind = stage.choose("farm", 3)
    draw_sky(stage, clouds=4)
    land.draw_hills(stage, "#6c9a5c", 3, 0.07)
    land.draw_ground(stage, land.GRASS)
    side = stage.rng.choice((-1, 1))
    y = stage.depth_y(0.52)
    land.draw_path(stage, "#cfa873", near=1.15, far=0.10, bend=0.05)
    high = min(stage.scale_at(y) * 2000, stage.height * 0.36)
    if kind == 1:
        draw_cottage(
            stage.pen, stage.palette, stage.x(0.5 - side * 0.26), y, high, "#f0dfc0", "#b58a4a", 0.12
        )
        landmarks.put(stage, landmarks_built.draw_well, 0.5 + side * 0.22, 0.34)
        landmarks.put(stage, landmarks.draw_poplar, 0.5 - side * 0.02, 0.6)
    else:
        draw_barn(stage.pen, stage.palette, stage.x(0.5 - side * 0.24), y, high, 0.14)
    if kind == 0:
        _draw_silo(stage, stage.x(0.5 - side * 0.02) - side * 10, y)
    elif kind == 2:
        landmarks.put(stage, landmarks.draw_flock, 0.5 + side * 0.22, 0.74)
        landmarks.put(stage, landmarks.draw_hay_stacks, 0.5 + side * 0.20, 0.54, 0.8)
    draw_fence(
        stage.pen,
        stage.x(0.5 + side * 0.14),
        stage.depth_y(0.45),
        side * stage.width * 0.5,
        stage.scale_at(stage.depth_y(0.45)) * 190,
        stage.palette.turf("#efe3cb", 0.1),
    )
    _draw_hay(stage, stage.x(0.5 + side * 0.38), stage.depth_y(0.18))
    land.draw_tufts(stage, land.GRASS, 10)
    land.draw_tufts(stage, land.GRASS, 6, front=True)


def _draw_silo(stage: Stage, x: float, y: float) -> None:
    high = min(stage.scale_at(y) * 2300, stage.height * 0.40)
    w, steel = high * 0.22, stage.palette.lit("#c4ccd2", 0.2)
    stage.pen.rect(x - w / 2, y - high * 0.85, w, high * 0.85, stage.pen.tone(steel, 0.55, 0.24))
    stage.pen.path(
        f"M{x - w * 0.54:.1f} {y - high * 0.84:.1f}a{w * 0.54:.1f} {w * 0.6:.1f} 0 0 1 {w * 1.08:.1f} 0Z",
        darken(steel, 0.2),
    )
    for k in range(1, 6):
        stage.pen.line(
            f"M{x - w / 2:.1f} {y - high * 0.14 * k:.1f}h{w:.1f}", darken(steel, 0.22), high * 0.006
        )


def _draw_hay(stage: Stage, x: float, y: float) -> None:
    r, straw = stage.scale_at(y) * 130, stage.palette.lit(STRAW)
    stage.pen.shadow(x, y, r * 1.3, r * 0.2)
    stage.pen.rect(x - r * 0.5, y - r * 2, r * 1.5, r * 2, darken(straw, 0.2), r)
    stage.pen.circle(x - r * 0.2, y - r, r, straw)
    for k in (0.75, 0.5, 0.25):
        stage.pen.line(
            f"M{x - r * 0.2 - r * k:.1f} {y - r:.1f}a{r * k:.1f} {r * k:.1f} 0 1 1 {r * k:.1f} {r * k:.1f}",
            darken(straw, 0.22),
            r * 0.06,
        )


def draw_garden(stage: Stage) -> None:
    """Hedges, a picket fence, beds of flowers and an arch of roses."""
    draw_sky(stage, clouds=4)
    land.draw_hills(stage, "#6fa56a", 2, 0.05)
    land.draw_ground(stage, "#7fbf5a")
    hedge_y = stage.depth_y(0.72)
    for k in range(-1, 9):
        leaf = stage.palette.turf("#4a8f4c" if k % 2 else "#569a50", 0.28)
        plants.draw_bush(
            stage.pen,
            stage.x(k / 7.5) + stage.rng.uniform(-20, 20),
            hedge_y,
            stage.height * stage.rng.uniform(0.075, 0.10),
            leaf,
        )
    draw_fence(
        stage.pen,
        -20,
        stage.depth_y(0.6),
        stage.width + 40,
        stage.scale_at(stage.depth_y(0.6)) * 210,
        stage.palette.lit("#fbf6ea", 0.12),
    )
    land.draw_path(stage, "#e6cfa3", near=0.5, far=0.09, bend=0.03)
    kind = stage.choose("garden", 3)
    if kind == 0:
        _draw_rose_arch(stage, stage.x(0.5), stage.depth_y(0.56))
    elif kind == 1:
        landmarks.put(stage, landmarks_built.draw_greenhouse, 0.5 + stage.rng.choice((-0.3, 0.3)), 0.54)
        landmarks.put(stage, landmarks_built.draw_fountain, 0.5, 0.62, 0.8)
    else:
        landmarks.put(stage, landmarks_built.draw_gazebo, 0.5 + stage.rng.choice((-0.16, 0.16)), 0.58)
        landmarks.put(stage, landmarks.draw_topiary, 0.5, 0.42)
    for side in (-1, 1):
        _draw_flower_bed(stage, side)
    land.draw_tufts(stage, "#6fae4e", 8)
    _draw_front_flowers(stage)


def _draw_rose_arch(stage: Stage, x: float, y: float) -> None:
    s = stage.scale_at(y)
    half, high = 210 * s, 700 * s
    d = f"M{x - half:.1f} {y:.1f}V{y - high * 0.65:.1f}a{half:.1f} {high * 0.4:.1f} 0 0 1 {2 * half:.1f} 0V{y:.1f}"
    stage.pen.line(d, stage.palette.turf("#3f8144", 0.15), 62 * s)
    stage.pen.line(d, stage.palette.turf("#5aa352", 0.12), 34 * s)
    rose = [stage.palette.lit(c, 0.08) for c in ("#ef6f86", "#fff3f0", "#e2475f")]
    spots = [(-half, y - high * k) for k in (0.1, 0.3, 0.5)] + [
        (half, y - high * k) for k in (0.18, 0.4, 0.6)
    ]
    spots += [(-half * 0.7, y - high * 0.92), (0, y - high * 1.05), (half * 0.7, y - high * 0.92)]
    for k, (dx, py) in enumerate(spots):
        stage.pen.circle(x + dx + stage.rng.uniform(-14, 14) * s, py, 25 * s, rose[k % 3])
        stage.pen.circle(x + dx - 5 * s, py - 5 * s, 11 * s, darken(rose[k % 3], 0.12))


def _draw_flower_bed(stage: Stage, side: int) -> None:
    colours = ("#f25f5c", "#ffd166", "#c77dff", "#ff9fb2", "#ffffff")
    for k in range(11):
        y = stage.depth_y(0.46 - 0.035 * k)
        s = stage.scale_at(y)
        x = stage.x(0.5) + side * (stage.width * (0.20 + 0.02 * k) + stage.rng.uniform(0, 0.2) * stage.width)
        draw_flower(stage.pen, x, y, 150 * s, stage.palette.lit(colours[k % 5]), stage.palette.lit("#3f8a44"))


def _draw_front_flowers(stage: Stage) -> None:
    colours = ("#f25f5c", "#ffd166", "#c77dff", "#ff9fb2")
    for k, share in enumerate((0.03, 0.12, 0.22, 0.8, 0.9, 0.98)):
        draw_flower(
            stage.front,
            stage.x(share),
            stage.height + 30,
            190 * stage.scale,
            stage.palette.lit(darken(colours[k % 4], 0.1)),
            stage.palette.lit("#2f6b3a"),
        )


def draw_flower(pen: Pen, x: float, y: float, high: float, petal: str, leaf: str) -> None:
    """A daisy-like flower with two leaves."""
    pen.line(f"M{x:.1f} {y:.1f}q{high * 0.06:.1f} {-high * 0.4:.1f} 0 {-high * 0.8:.1f}", leaf, high * 0.05)
    pen.ellipse(x + high * 0.13, y - high * 0.3, high * 0.14, high * 0.055, leaf, turn=-35)
    pen.ellipse(x - high * 0.11, y - high * 0.2, high * 0.14, high * 0.055, darken(leaf, 0.1), turn=35)
    for k in range(3):
        pen.ellipse(
            x,
            y - high * 0.82,
            high * 0.21,
            high * 0.085,
            petal if k != 1 else lighten(petal, 0.15),
            turn=60 * k,
        )
    pen.circle(x, y - high * 0.82, high * 0.075, "#ffcf4d")
