"""Other corners of a wood: a clearing at the foot of a giant tree, a brook with stepping stones."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, landmarks, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import smooth
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

GROUNDS = ("#5d8f4c", "#86b55a", "#4f7f48")
FAR_LEAVES = ("#4f8a5f", "#8fc46a", "#5f8f5a")
NEAR_LEAVES = ("#3f7a4a", "#6fa84a", "#3f7440")
BARKS = ("#6a4a38", "#d9d4c8", "#5f4636")


def draw_clearing(stage: Stage, kind: int) -> None:
    """Light falls into a clearing; at its side stands a tree so wide that only its foot is seen."""
    side = stage.rng.choice((-1, 1))
    draw_sky(stage, clouds=2)
    _draw_far_wood(stage, kind)
    land.draw_ground(stage, GROUNDS[kind], swell=0.014)
    _draw_pool_of_light(stage, -side)
    _draw_giant(stage, side, kind)
    _draw_ferns(stage, -side, NEAR_LEAVES[kind])
    _draw_leaves_above(stage, NEAR_LEAVES[kind], side)
    land.draw_tufts(stage, darken(GROUNDS[kind], 0.14), 18)
    land.draw_blossoms(stage, 14, ("#ffffff", "#c9a8ff", "#ffd166"))
    land.draw_tufts(stage, darken(GROUNDS[kind], 0.3), 7, front=True)


def draw_brook(stage: Stage, kind: int) -> None:
    """A brook comes down between mossy stones, ferns on its banks, the wood dark behind."""
    side = stage.rng.choice((-1, 1))
    draw_sky(stage, clouds=1)
    _draw_far_wood(stage, kind)
    land.draw_ground(stage, GROUNDS[kind], swell=0.018)
    _draw_water(stage, side)
    for share, depth in ((0.5 - side * 0.46, 0.34), (0.5 + side * 0.36, 0.72), (0.5 - side * 0.24, 0.82)):
        _draw_stem(stage, share, depth, BARKS[kind])
    for share, depth, size in ((0.30, 0.30, 90), (0.44, 0.12, 110), (0.16, 0.52, 80), (0.40, 0.66, 70)):
        y = stage.depth_y(depth)
        s = min(stage.scale_at(y), stage.width / 900)
        x = stage.x(0.5 + side * share)
        stone = stage.palette.turf("#868f88", depth * 0.4)
        land.draw_rock(stage.pen, x, y, size * s, stone)
        moss = stage.palette.turf("#7fa84a", depth * 0.4)
        stage.pen.ellipse(x - 12 * s, y - size * 0.66 * s, size * 0.46 * s, size * 0.15 * s, moss)
    _draw_ferns(stage, -side, NEAR_LEAVES[kind])
    _draw_leaves_above(stage, NEAR_LEAVES[kind], -side)
    land.draw_tufts(stage, darken(GROUNDS[kind], 0.14), 16)
    land.draw_tufts(stage, darken(GROUNDS[kind], 0.3), 7, front=True)


def _draw_far_wood(stage: Stage, kind: int) -> None:
    """Three veils of trees with mist between them, the light behind."""
    glow = "#9fb8ff" if stage.palette.night else stage.palette.light
    depths = stage.palette.turf(FAR_LEAVES[kind], 0.62)
    veil = stage.pen.linear([(0.0, depths, 0.95), (0.5, depths, 0.55), (1.0, depths, 0.9)])
    stage.pen.rect(-10, 0, stage.width + 20, stage.horizon + 20, veil)
    stage.pen.glow(stage.x(0.5), stage.horizon - stage.height * 0.09, stage.width * 0.5, glow, 0.7)
    if kind == 0:
        plants.draw_wood_edge(stage, stage.horizon, stage.height * 0.25, 0.76)
    else:
        plants.draw_bushes(stage, stage.horizon, stage.height * 0.15, FAR_LEAVES[kind], 0.78)
    land.draw_mist(stage, stage.horizon, stage.height * 0.06, 0.5)
    for k in range(6):
        _draw_stem(stage, (k + stage.rng.uniform(0.2, 0.8)) / 6, stage.rng.uniform(0.82, 0.93), BARKS[kind])
    y = stage.horizon + stage.height * 0.025
    plants.draw_bushes(stage, y, stage.height * 0.085, FAR_LEAVES[kind], 0.5)
    land.draw_mist(stage, y, stage.height * 0.04, 0.36)


def _draw_stem(stage: Stage, share: float, depth: float, colour: str) -> None:
    """A slim trunk from its place on the ground up out of the picture."""
    y = stage.depth_y(depth)
    w = max(stage.scale_at(y) * 96, stage.width * 0.012)
    bark = stage.palette.lit(colour, stage.distance_at(y) * 0.62)
    x = stage.x(share)
    stage.pen.shadow(x, y, w * 1.3, w * 0.2, 0.24)
    stage.pen.path(
        f"M{x - w * 0.8:.1f} {y:.1f}Q{x - w * 0.42:.1f} {y - w:.1f} {x - w * 0.4:.1f} {y - w * 3:.1f}V-10H{x + w * 0.4:.1f}V{y - w * 3:.1f}Q{x + w * 0.42:.1f} {y - w:.1f} {x + w * 0.8:.1f} {y:.1f}Z",
        stage.pen.tone(bark, 0.55, 0.26),
    )


def _draw_pool_of_light(stage: Stage, side: int) -> None:
    """A broad shaft of sun and where it lies on the ground."""
    p = stage.palette
    light = "#9fb8ff" if p.night else p.light
    x, y = stage.x(0.5 + side * 0.06), stage.depth_y(0.16)
    stage.pen.ellipse(x, y, stage.width * 0.40, stage.height * 0.035, light, 0.34 if not p.night else 0.14)
    shaft = stage.pen.veil(light, 0.0, 0.34 if not p.night else 0.14, 0.04)
    wide, lean = stage.width * 0.12, stage.width * 0.20 * side
    for k in (-1, 0, 1):
        at = x + lean + k * wide * 1.3
        stage.pen.polygon(
            [(at, -10), (at + wide, -10), (at + wide * 1.5 - lean, y), (at - wide * 0.5 - lean, y)], shaft
        )


def _draw_giant(stage: Stage, side: int, kind: int) -> None:
    """The foot of a giant: roots that grip the ground, a hollow, moss, mushrooms on its bark."""
    pen, y = stage.pen, stage.depth_y(0.26)
    w = min(stage.scale_at(y) * 420, stage.width * 0.36)
    x, bark = (
        stage.width * (0.5 + side * 0.44),
        stage.palette.lit("#6a4c3a" if kind == 1 else BARKS[kind], 0.08),
    )
    pen.shadow(x, y, w * 1.5, w * 0.16)
    pen.path(
        f"M{x - w * 1.35:.1f} {y + w * 0.04:.1f}Q{x - w * 0.62:.1f} {y - w * 0.22:.1f} {x - w * 0.58:.1f} {y - w * 1.2:.1f}V-10H{x + w * 0.58:.1f}V{y - w * 1.2:.1f}"
        f"Q{x + w * 0.62:.1f} {y - w * 0.22:.1f} {x + w * 1.35:.1f} {y + w * 0.04:.1f}Q{x + w * 0.7:.1f} {y - w * 0.1:.1f} {x + w * 0.4:.1f} {y + w * 0.12:.1f}"
        f"Q{x:.1f} {y - w * 0.16:.1f} {x - w * 0.4:.1f} {y + w * 0.12:.1f}Q{x - w * 0.7:.1f} {y - w * 0.1:.1f} {x - w * 1.35:.1f} {y + w * 0.04:.1f}Z",
        pen.tone(bark, 0.5 if side > 0 else 0.7, 0.3),
    )
    grooves = "".join(
        f"M{x + w * dx:.1f} {y - w * 0.2:.1f}Q{x + w * dx * 0.7:.1f} {y - w * 1.2:.1f} {x + w * dx * 0.8:.1f} -10"
        for dx in (-0.44, -0.22, 0.05, 0.28, 0.46)
    )
    pen.line(grooves, darken(bark, 0.3), w * 0.022, 0.7)
    moss = stage.palette.turf("#7fa84a", 0.05)
    for dx, dy, r in ((-0.5, 0.30, 0.16), (-0.8, 0.04, 0.2), (0.6, 0.12, 0.18), (-0.3, 0.9, 0.09)):
        pen.ellipse(x + dx * w, y - dy * w, r * w, r * w * 0.5, moss)
    hollow = x - side * w * 0.12
    pen.path(
        f"M{hollow - w * 0.16:.1f} {y - w * 0.08:.1f}Q{hollow - w * 0.2:.1f} {y - w * 0.52:.1f} {hollow:.1f} {y - w * 0.56:.1f}T{hollow + w * 0.16:.1f} {y - w * 0.08:.1f}Z",
        darken(bark, 0.6),
    )


def _draw_ferns(stage: Stage, side: int, colour: str) -> None:
    """Three ferns at one side, each of nine fronds."""
    for share, depth, size in ((0.40, 0.30, 1.0), (0.30, 0.50, 0.9), (0.47, 0.08, 1.1)):
        y = stage.depth_y(depth)
        s = min(stage.scale_at(y) * 190, stage.width * 0.13) * size
        leaf, x = stage.palette.turf(colour, depth * 0.4), stage.x(0.5 + side * share)
        d = "".join(
            f"M{x:.1f} {y:.1f}Q{x + s * lean * 0.5:.1f} {y - s * high:.1f} {x + s * lean:.1f} {y - s * (high - 0.3):.1f}"
            f"Q{x + s * lean * 0.4:.1f} {y - s * (high - 0.25):.1f} {x:.1f} {y:.1f}Z"
            for lean, high in (
                (-1.1, 0.6),
                (-0.75, 0.95),
                (-0.35, 1.15),
                (0.05, 1.2),
                (0.42, 1.12),
                (0.8, 0.9),
                (1.1, 0.55),
            )
        )
        stage.pen.path(d, stage.pen.fade(lighten(leaf, 0.14), darken(leaf, 0.16)))


def _draw_leaves_above(stage: Stage, colour: str, side: int) -> None:
    """Two ranks of leaves over the upper edge; the sky is seen below them."""
    rng = stage.rng
    for rank in (0, 1):
        leaf = stage.palette.turf(lighten(colour, 0.16 - 0.2 * rank), 0.16 * (1 - rank))
        low = [
            (
                stage.width * (k / 8 * 1.04 - 0.02),
                stage.height
                * (0.17 - 0.05 * rank)
                * rng.uniform(0.5, 1.1)
                * (0.7 + 0.4 * ((k / 8) if side > 0 else 1 - k / 8)),
            )
            for k in range(9)
        ]
        stage.pen.path(f"{smooth(low)}V-20H-20Z", leaf)


def _draw_water(stage: Stage, side: int) -> None:
    """The brook from between the trees to the lower edge, with light on it."""
    p, pen = stage.palette, stage.pen
    rows = (
        (0.99, 0.02, 0.004),
        (0.9, 0.06, 0.014),
        (0.62, 0.14, 0.045),
        (0.34, 0.18, 0.09),
        (0.08, 0.36, 0.17),
        (-0.7, 0.42, 0.34),
        (-1.9, 0.46, 0.66),
    )
    left = [(stage.x(0.5 + side * at) - stage.width * half, stage.depth_y(depth)) for depth, at, half in rows]
    right = [
        (stage.x(0.5 + side * at) + stage.width * half, stage.depth_y(depth)) for depth, at, half in rows
    ]
    # banks are as much narrower as they are farther
    broad = [16 * min(1.0, 4 * half) for _, _, half in rows]
    bank = (
        [(x - b, y) for (x, y), b in zip(left, broad, strict=True)],
        [(x + b, y) for (x, y), b in zip(right, broad, strict=True)],
    )
    shade = darken(p.turf("#6a7a52"), 0.2)
    pen.path(f"{smooth(bank[0])}L{smooth(bank[1][::-1])[1:]}Z", shade)
    blue = mix(p.lit("#4f93a8"), p.sky[1], 0.45)
    pen.path(
        f"{smooth(left)}L{smooth(right[::-1])[1:]}Z",
        pen.fade(mix(p.sky[2], blue, 0.72), blue, darken(blue, 0.18)),
    )
    _draw_spring(stage, left[1], right[1])
    ripples = "".join(
        f"M{stage.x(0.5 + side * at) - stage.width * half * k:.1f} {stage.depth_y(depth) + 14 * n:.1f}h{stage.width * half * 0.7:.1f}"
        for depth, at, half in rows[2:]
        for n, k in enumerate((0.7, 0.1, 0.5))
    )
    pen.line(ripples, mix(p.sky[2], "#ffffff", 0.5), 4, 0.7)
    _draw_birches(stage, side)


def _draw_spring(stage: Stage, left: tuple[float, float], right: tuple[float, float]) -> None:
    """Bushes out of which the brook comes."""
    leaf, size = stage.palette.turf("#6f9a5c", 0.6), stage.width * 0.05
    middle = (left[0] + right[0]) / 2
    for aside, rise, grown in ((-0.9, 0.1, 1.0), (0.9, 0.0, 1.1), (0.0, 0.5, 1.3)):
        x, y = middle + aside * size, left[1] - rise * size
        stage.pen.ellipse(x, y, size * grown, size * grown * 0.62, darken(leaf, 0.1 * grown))
        stage.pen.ellipse(x - size * 0.14, y - size * 0.12, size * grown * 0.8, size * grown * 0.44, leaf)


def _draw_birches(stage: Stage, side: int) -> None:
    """Birches on the far bank lean over the water."""
    for share, depth in ((0.30, 0.80), (0.44, 0.60)):
        landmarks.put(stage, landmarks.draw_birch, 0.5 + side * share, depth)
