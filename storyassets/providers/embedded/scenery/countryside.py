"""Settings of the country: field, forest, farmyard, garden, road, and the graveyard beside the church."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.buildings import draw_barn, draw_cottage
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

WOODEN = "#a9794c"
STRAW = "#e3b955"


def draw_field(stage: Stage) -> None:
    """A meadow before hills, with a tree or two and corn in rows."""
    draw_sky(stage)
    land.draw_hills(stage, "#5f9a68")
    land.draw_ground(stage, land.GRASS)
    side = stage.rng.choice((-1, 1))
    _draw_crop(stage, side)
    _draw_scattered_trees(stage, 3)
    _draw_side_tree(stage, side)
    land.draw_tufts(stage, land.GRASS, 18)
    land.draw_blossoms(stage, 14, ("#ffffff", "#ffd166", "#ef6f6c"))
    land.draw_tufts(stage, land.GRASS, 9, front=True)


def _draw_crop(stage: Stage, side: int) -> None:
    """Yellow strips of corn that run towards the horizon."""
    vanish = stage.x(0.5 + side * 0.18)
    for k in range(5):
        near = stage.x(0.5 + side * (0.20 + 0.26 * k))
        y = stage.depth_y(0.62)
        gold = stage.palette.turf(STRAW if k % 2 else "#c9a344", 0.28)
        wide = stage.width * 0.13 * side
        stage.pen.polygon(
            [(vanish + (near - vanish) * 0.5, stage.depth_y(0.92)), (vanish + (near + wide - vanish) * 0.5, stage.depth_y(0.92)), (near + wide, y), (near, y)], gold
        )


def _draw_scattered_trees(stage: Stage, count: int) -> None:
    for _ in range(count):
        y = stage.depth_y(stage.rng.uniform(0.72, 0.95))
        distance = stage.distance_at(y) * 0.62
        leaf = stage.palette.turf(stage.rng.choice((plants.LEAF, "#6aa84f", "#7fa83f")), distance)
        high = max(90, stage.scale_at(y) * stage.rng.uniform(900, 1200))
        plants.draw_broadleaf(stage.pen, stage.rng.uniform(0.02, 0.98) * stage.width, y, high, leaf, stage.palette.lit(plants.BARK, distance))


def _draw_side_tree(stage: Stage, side: int) -> None:
    """A large tree at one edge, that leads the eye to the middle."""
    y = stage.depth_y(0.34)
    high = min(stage.scale_at(y) * 1500, stage.height * 0.62)
    x = stage.x(0.04 if side < 0 else 0.96)
    stage.pen.shadow(x, y, high * 0.26, high * 0.025)
    plants.draw_broadleaf(stage.pen, x, y, high, stage.palette.turf(plants.LEAF, 0.06), stage.palette.lit(plants.BARK, 0.06))


def draw_forest(stage: Stage) -> None:
    """Firs in four ranks with light between them, trunks at both edges, ferns before."""
    draw_sky(stage, clouds=2)
    for rank, (distance, rise) in enumerate(((0.86, 0.20), (0.66, 0.24), (0.42, 0.30))):
        y = stage.horizon + stage.height * 0.022 * rank
        plants.draw_wood_edge(stage, y, stage.height * rise, distance, gap=0.06 * rank)
        land.draw_mist(stage, y, stage.height * 0.05, 0.5 - 0.12 * rank)
    land.draw_ground(stage, "#5d8f4c")
    _draw_light_shafts(stage)
    land.draw_path(stage, "#a88b5f", near=0.5)
    for side in (0.02, 0.14, 0.87, 0.99):
        _draw_trunk(stage, stage.x(side + stage.rng.uniform(-0.02, 0.02)), stage.depth_y(stage.rng.uniform(0.15, 0.5)))
    land.draw_tufts(stage, "#4d8242", 20)
    _draw_mushrooms(stage, 4)
    land.draw_tufts(stage, "#3f7040", 10, front=True)


def _draw_trunk(stage: Stage, x: float, y: float) -> None:
    """A trunk that goes up out of the picture."""
    w = stage.scale_at(y) * stage.rng.uniform(110, 160)
    bark = stage.palette.lit("#6a4a38", stage.distance_at(y) * 0.4)
    d = f"M{x - w * 0.85:.1f} {y:.1f}Q{x - w * 0.45:.1f} {y - w:.1f} {x - w * 0.42:.1f} {y - w * 3:.1f}V-10H{x + w * 0.42:.1f}V{y - w * 3:.1f}"
    stage.pen.shadow(x, y, w * 1.2, w * 0.2)
    stage.pen.path(f"{d}Q{x + w * 0.5:.1f} {y - w:.1f} {x + w * 0.95:.1f} {y:.1f}Q{x:.1f} {y - w * 0.3:.1f} {x - w * 0.85:.1f} {y:.1f}Z", stage.pen.tone(bark, 0.6, 0.28))
    for k in range(5):
        top = y - w * (1.2 + 1.9 * k)
        stage.pen.line(f"M{x - w * 0.16 * (k % 3 - 1):.1f} {top:.1f}v{-w * 0.7:.1f}", darken(bark, 0.3), w * 0.05, 0.6)
    leaf = stage.palette.turf(plants.LEAF, 0.12)
    for dx, dy, r in ((-0.8, 0.02, 1.7), (0.7, 0.05, 1.5), (0.0, 0.10, 1.4)):
        stage.pen.circle(x + dx * w, stage.height * dy * 0.6 - w * 0.2, r * w, darken(leaf, 0.1 + 0.1 * abs(dx)))


def _draw_light_shafts(stage: Stage) -> None:
    paint = stage.pen.veil(stage.palette.light, 0.34 if not stage.palette.night else 0.12, 0)
    for k in range(4):
        x, lean = stage.x(0.22 + 0.17 * k), stage.width * 0.16
        wide = stage.width * stage.rng.uniform(0.03, 0.075)
        stage.pen.polygon([(x, -10), (x + wide, -10), (x + wide * 2 - lean, stage.depth_y(0.2)), (x - lean, stage.depth_y(0.2))], paint)


def _draw_mushrooms(stage: Stage, count: int) -> None:
    for _ in range(count):
        y = stage.rng.uniform(stage.depth_y(0.2), stage.y(0.96))
        x, s = stage.rng.choice((0.08, 0.2, 0.8, 0.92)) * stage.width + stage.rng.uniform(-40, 40), stage.scale_at(y) * 40
        stage.pen.path(f"M{x - s * 0.2:.1f} {y:.1f}q{s * 0.1:.1f} {-s * 0.5:.1f} {s * 0.05:.1f} {-s * 0.7:.1f}h{s * 0.3:.1f}q{-s * 0.05:.1f} {s * 0.3:.1f} {s * 0.05:.1f} {s * 0.7:.1f}Z", stage.palette.lit("#f4ead9"))
        stage.pen.path(f"M{x - s * 0.6:.1f} {y - s * 0.6:.1f}a{s * 0.6:.1f} {s * 0.62:.1f} 0 0 1 {s * 1.2:.1f} 0Z", stage.palette.lit("#d8493f"))
        for dx, dy in ((-0.25, 0.75), (0.1, 0.95), (0.32, 0.72)):
            stage.pen.circle(x + dx * s, y - dy * s, s * 0.09, "#ffffff")


def draw_farmyard(stage: Stage) -> None:
    """A red barn, a fence, hay and a beaten yard."""
    draw_sky(stage, clouds=4)
    land.draw_hills(stage, "#6c9a5c", 3, 0.07)
    land.draw_ground(stage, land.GRASS)
    side = stage.rng.choice((-1, 1))
    y = stage.depth_y(0.52)
    land.draw_path(stage, "#cfa873", near=1.15, far=0.10, bend=0.05)
    draw_barn(stage.pen, stage.palette, stage.x(0.5 - side * 0.24), y, min(stage.scale_at(y) * 2000, stage.height * 0.36), 0.14)
    _draw_silo(stage, stage.x(0.5 - side * 0.02) - side * 10, y)
    draw_fence(stage.pen, stage.x(0.5 + side * 0.14), stage.depth_y(0.45), side * stage.width * 0.5, stage.scale_at(stage.depth_y(0.45)) * 190, stage.palette.turf("#efe3cb", 0.1))
    _draw_hay(stage, stage.x(0.5 + side * 0.38), stage.depth_y(0.18))
    land.draw_tufts(stage, land.GRASS, 10)
    land.draw_tufts(stage, land.GRASS, 6, front=True)


def _draw_silo(stage: Stage, x: float, y: float) -> None:
    high = min(stage.scale_at(y) * 2300, stage.height * 0.40)
    w, steel = high * 0.22, stage.palette.lit("#c4ccd2", 0.2)
    stage.pen.rect(x - w / 2, y - high * 0.85, w, high * 0.85, stage.pen.tone(steel, 0.55, 0.24))
    stage.pen.path(f"M{x - w * 0.54:.1f} {y - high * 0.84:.1f}a{w * 0.54:.1f} {w * 0.6:.1f} 0 0 1 {w * 1.08:.1f} 0Z", darken(steel, 0.2))
    for k in range(1, 6):
        stage.pen.line(f"M{x - w / 2:.1f} {y - high * 0.14 * k:.1f}h{w:.1f}", darken(steel, 0.22), high * 0.006)


def draw_fence(pen: Pen, x: float, y: float, length: float, high: float, shade: str) -> None:
    """Posts and two rails from (x, y) sideways; `length` may be negative."""
    count = max(3, round(abs(length) / (high * 0.72)))
    for k in (0.42, 0.78):
        pen.rect(min(x, x + length), y - high * k, abs(length), high * 0.10, darken(shade, 0.12))
    for k in range(count + 1):
        post = x + length * k / count
        pen.polygon([(post - high * 0.06, y), (post - high * 0.06, y - high * 0.94), (post, y - high), (post + high * 0.06, y - high * 0.94), (post + high * 0.06, y)], pen.tone(shade, 0.5))


def _draw_hay(stage: Stage, x: float, y: float) -> None:
    r, straw = stage.scale_at(y) * 130, stage.palette.lit(STRAW)
    stage.pen.shadow(x, y, r * 1.3, r * 0.2)
    stage.pen.rect(x - r * 0.5, y - r * 2, r * 1.5, r * 2, darken(straw, 0.2), r)
    stage.pen.circle(x - r * 0.2, y - r, r, straw)
    for k in (0.75, 0.5, 0.25):
        stage.pen.line(f"M{x - r * 0.2 - r * k:.1f} {y - r:.1f}a{r * k:.1f} {r * k:.1f} 0 1 1 {r * k:.1f} {r * k:.1f}", darken(straw, 0.22), r * 0.06)


def draw_garden(stage: Stage) -> None:
    """Hedges, a picket fence, beds of flowers and an arch of roses."""
    draw_sky(stage, clouds=4)
    land.draw_hills(stage, "#6fa56a", 2, 0.05)
    land.draw_ground(stage, "#7fbf5a")
    hedge_y = stage.depth_y(0.72)
    for k in range(-1, 9):
        leaf = stage.palette.turf("#4a8f4c" if k % 2 else "#569a50", 0.28)
        plants.draw_bush(stage.pen, stage.x(k / 7.5) + stage.rng.uniform(-20, 20), hedge_y, stage.height * stage.rng.uniform(0.075, 0.10), leaf)
    draw_fence(stage.pen, -20, stage.depth_y(0.6), stage.width + 40, stage.scale_at(stage.depth_y(0.6)) * 210, stage.palette.lit("#fbf6ea", 0.12))
    land.draw_path(stage, "#e6cfa3", near=0.5, far=0.09, bend=0.03)
    _draw_rose_arch(stage, stage.x(0.5), stage.depth_y(0.56))
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
    spots = [(-half, y - high * k) for k in (0.1, 0.3, 0.5)] + [(half, y - high * k) for k in (0.18, 0.4, 0.6)]
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
        draw_flower(stage.front, stage.x(share), stage.height + 30, 190 * stage.scale, stage.palette.lit(darken(colours[k % 4], 0.1)), stage.palette.lit("#2f6b3a"))


def draw_flower(pen: Pen, x: float, y: float, high: float, petal: str, leaf: str) -> None:
    """A daisy-like flower with two leaves."""
    pen.line(f"M{x:.1f} {y:.1f}q{high * 0.06:.1f} {-high * 0.4:.1f} 0 {-high * 0.8:.1f}", leaf, high * 0.05)
    pen.ellipse(x + high * 0.13, y - high * 0.3, high * 0.14, high * 0.055, leaf, turn=-35)
    pen.ellipse(x - high * 0.11, y - high * 0.2, high * 0.14, high * 0.055, darken(leaf, 0.1), turn=35)
    for k in range(3):
        pen.ellipse(x, y - high * 0.82, high * 0.21, high * 0.085, petal if k != 1 else lighten(petal, 0.15), turn=60 * k)
    pen.circle(x, y - high * 0.82, high * 0.075, "#ffcf4d")


def draw_road(stage: Stage) -> None:
    """A country road with a signpost and milestones."""
    draw_sky(stage)
    land.draw_hills(stage, "#7f9a70")
    land.draw_ground(stage, "#8fb25e")
    _draw_scattered_trees(stage, 4)
    land.draw_path(stage, "#d8b98a", near=0.95, far=0.035, bend=0.12)
    _draw_ruts(stage)
    side = stage.rng.choice((-1, 1))
    _draw_signpost(stage, stage.x(0.5 + side * 0.38), stage.depth_y(0.25))
    draw_fence(stage.pen, stage.x(0.5 - side * 0.32), stage.depth_y(0.5), -side * stage.width * 0.3, stage.scale_at(stage.depth_y(0.5)) * 170, stage.palette.turf(WOODEN, 0.16))
    land.draw_stones(stage, 6)
    land.draw_tufts(stage, "#7fa050", 14)
    land.draw_tufts(stage, "#6f9048", 7, front=True)


def _draw_ruts(stage: Stage) -> None:
    shade = stage.palette.turf("#b3925f", 0.05)
    for side in (-1, 1):
        stage.pen.line(f"M{stage.x(0.5 + side * 0.16):.1f} {stage.height:.1f}Q{stage.x(0.5 + side * 0.12):.1f} {stage.depth_y(0.1):.1f} {stage.x(0.5 + side * 0.05):.1f} {stage.depth_y(0.55):.1f}", shade, stage.width * 0.012, 0.55)


def _draw_signpost(stage: Stage, x: float, y: float) -> None:
    s, wood = stage.scale_at(y), stage.palette.lit(WOODEN)
    stage.pen.shadow(x, y, 70 * s, 14 * s)
    stage.pen.rect(x - 16 * s, y - 560 * s, 32 * s, 560 * s, stage.pen.tone(darken(wood, 0.1), 0.5))
    for k, way in ((510, 1), (400, -1)):
        a, b = x - way * 60 * s, x + way * 190 * s
        stage.pen.polygon([(a, y - k * s), (b, y - k * s), (b + way * 45 * s, y - (k - 38) * s), (b, y - (k - 76) * s), (a, y - (k - 76) * s)], stage.pen.fade(lighten(wood, 0.16), wood))
        stage.pen.line(f"M{a + way * 40 * s:.1f} {y - (k - 38) * s:.1f}H{b - way * 10 * s:.1f}", darken(wood, 0.35), 9 * s)


def draw_graveyard(stage: Stage) -> None:
    """Headstones and crosses on a hill, a bare tree, a chapel behind and mist."""
    draw_sky(stage, clouds=4)
    land.draw_hills(stage, "#5f7468", 3, 0.07)
    land.draw_ground(stage, "#66805a")
    side = stage.rng.choice((-1, 1))
    y = stage.depth_y(0.72)
    _draw_chapel(stage, stage.x(0.5 - side * 0.26), y)
    tree_y = stage.depth_y(0.4)
    plants.draw_bare_tree(stage.pen, stage.x(0.5 + side * 0.36), tree_y, min(stage.scale_at(tree_y) * 1400, stage.height * 0.48), stage.palette.lit("#4a3c40", 0.1))
    land.draw_mist(stage, stage.depth_y(0.6), stage.height * 0.06, 0.5)
    spots = [(0.10, 0.55), (0.32, 0.6), (0.62, 0.58), (0.86, 0.52), (0.05, 0.26), (0.92, 0.2), (0.24, 0.34), (0.76, 0.34)]
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
    stage.pen.polygon([(left - 150 * s, y - 1090 * s), (left, y - 1650 * s), (left + 150 * s, y - 1090 * s)], stage.pen.tone(roof, 0.5))
    stage.pen.line(f"M{left:.1f} {y - 1640 * s:.1f}v{-170 * s:.1f}m{-50 * s:.1f} {60 * s:.1f}h{100 * s:.1f}", roof, 18 * s)


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
