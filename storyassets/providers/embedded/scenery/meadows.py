"""Other corners of open country: by the hedge with its gate, under a great tree, on a rise with a village far away."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, landmarks, plants
from storyassets.providers.embedded.scenery.buildings import draw_cottage, draw_tower
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import smooth
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.vistas import draw_vistas

GROUNDS = (land.GRASS, "#b9b053", "#8fbf5a")
HILLS = ("#5f9a68", "#8f9a58", "#6f9f8a")
BLOSSOMS = (
    ("#ffffff", "#ffd166", "#ef6f6c"),
    ("#e2504a", "#ffffff", "#5f7fd0"),
    ("#c9a8ff", "#ffffff", "#ffd95a"),
)
HEDGE_DEPTH, GATE_DEPTH = 0.56, 0.54
TIMBER = "#b08a5a"


def draw_corner_of_meadow(stage: Stage) -> None:
    """The corner of a field in which the camera stands."""
    kind = stage.choose("field", 3)
    (draw_by_gate, draw_under_tree, draw_on_rise)[stage.corner - 1](stage, kind)
    land.draw_tufts(stage, land.GRASS, 16)
    land.draw_blossoms(stage, 16, BLOSSOMS[kind])
    land.draw_tufts(stage, land.GRASS, 8, front=True)


def draw_by_gate(stage: Stage, kind: int) -> None:
    """A hedge with a gate in it, a path through it and up a hill on which one tree stands."""
    side = stage.rng.choice((-1, 1))
    draw_sky(stage, clouds=4)
    land.draw_hills(stage, HILLS[kind], 3, 0.07)
    _draw_knoll(stage, side, GROUNDS[kind])
    land.draw_ground(stage, GROUNDS[kind])
    draw_vistas(stage)
    land.draw_path(stage, "#d6bd8c", near=0.5, far=0.03, bend=0.05)
    y = stage.depth_y(HEDGE_DEPTH)
    high = min(430 * stage.scale_at(y), stage.height * 0.075)
    leaf = stage.palette.turf("#4a8a48", 0.16)
    _draw_hedge_row(stage, y, high, leaf)
    _draw_gate(stage, stage.x(0.5), stage.depth_y(GATE_DEPTH), high)
    landmarks.put(stage, landmarks.draw_poplar, 0.5 + side * 0.44, 0.62, 1.0)


def _draw_knoll(stage: Stage, side: int, colour: str) -> None:
    """A round hill with a tree on top."""
    x, y, p = stage.x(0.5 + side * 0.2), stage.horizon, stage.palette
    high = stage.height * 0.075
    shade = p.turf(lighten(colour, 0.06), 0.34)
    wide = stage.width * 0.48
    stage.pen.path(
        f"M{x - wide:.1f} {y + 20:.1f}Q{x - wide * 0.5:.1f} {y - high:.1f} {x:.1f} {y - high:.1f}T{x + wide:.1f} {y + 20:.1f}Z",
        stage.pen.tone(shade, 0.6, 0.1),
    )
    plants.draw_broadleaf(
        stage.pen, x, y - high + 6, stage.height * 0.12, p.turf("#5f9a4a", 0.26), p.lit(plants.BARK, 0.3)
    )


def _draw_hedge_row(stage: Stage, y: float, high: float, leaf: str) -> None:
    """A clipped hedge from edge to edge, open in the middle: one outline, lit from above."""
    pen, rng = stage.pen, stage.rng
    gap = high * 1.15
    middle = stage.x(0.5)
    for left, right in ((-40.0, middle - gap), (middle + gap, stage.width + 40)):
        count = max(3, round((right - left) / (high * 0.42)))
        top = [
            (left + (right - left) * k / count, y - high * rng.uniform(0.82, 1.06)) for k in range(count + 1)
        ]
        outline = f"{smooth(top)}L{right:.1f} {y + high * 0.06:.1f}H{left:.1f}Z"
        pen.path(outline, pen.fade(lighten(leaf, 0.16), leaf, darken(leaf, 0.26)))
        spots = "".join(
            f"M{rng.uniform(left, right):.1f} {y - high * rng.uniform(0.2, 0.8):.1f}h{high * 0.1:.1f}"
            for _ in range(round((right - left) / (high * 0.3)))
        )
        pen.line(spots, lighten(leaf, 0.2), high * 0.1, 0.6)
        pen.ellipse(
            (left + right) / 2, y + high * 0.05, (right - left) / 2, high * 0.09, darken(leaf, 0.5), 0.35
        )


def _draw_gate(stage: Stage, x: float, y: float, high: float) -> None:
    """Five bars and a brace between two posts, one leaf a little open."""
    pen, wood = stage.pen, stage.palette.lit(TIMBER, 0.12)
    half = high * 1.02
    bars = "".join(
        f"M{x - half:.1f} {y - high * k:.1f}H{x + half * 0.96:.1f}" for k in (0.16, 0.36, 0.56, 0.76)
    )
    pen.line(
        f"{bars}M{x - half:.1f} {y - high * 0.14:.1f}L{x + half:.1f} {y - high * 0.76:.1f}",
        darken(wood, 0.1),
        high * 0.075,
    )
    for way in (-1, 1):
        post = x + way * (half + high * 0.05)
        pen.rect(
            post - high * 0.09, y - high * 1.02, high * 0.18, high * 1.06, pen.tone(wood, 0.5), high * 0.04
        )
        pen.ellipse(post, y - high * 1.02, high * 0.11, high * 0.05, lighten(wood, 0.2))


def draw_under_tree(stage: Stage, kind: int) -> None:
    """In the shade of a great tree: its trunk at one side, its leaves above, the bright meadow beyond."""
    side = stage.rng.choice((-1, 1))
    draw_sky(stage, clouds=3)
    land.draw_hills(stage, HILLS[kind], 3, 0.09)
    _draw_lake(stage, -side)
    land.draw_ground(stage, GROUNDS[kind])
    draw_vistas(stage)
    _draw_hay(stage, kind, -side)
    _draw_shade(stage, side)
    _draw_great_trunk(stage, side)
    _draw_canopy(stage, side)


def _draw_lake(stage: Stage, side: int) -> None:
    """Water that lies far away, with the sky in it."""
    p = stage.palette
    y = stage.horizon + stage.height * 0.012
    x, wide = stage.x(0.5 + side * 0.16), stage.width * 0.34
    stage.pen.ellipse(x, y, wide, stage.height * 0.012, mix(p.sky[1], "#ffffff", 0.3))
    stage.pen.line(f"M{x - wide * 0.5:.1f} {y - 4:.1f}h{wide * 0.5:.1f}", "#ffffff", 3, 0.6)


def _draw_hay(stage: Stage, kind: int, side: int) -> None:
    """Something far out that tells which field it is."""
    if kind == 1:
        landmarks.put(stage, landmarks.draw_hay_stacks, 0.5 + side * 0.18, 0.74, 0.8)
    elif kind == 2:
        landmarks.put(stage, landmarks.draw_flock, 0.5 + side * 0.12, 0.74)


def _draw_shade(stage: Stage, side: int) -> None:
    """The tree's shadow on the grass, with flecks of sun."""
    p, rng = stage.palette, stage.rng
    dark = mix(p.ink, p.turf("#2f5f3a"), 0.5)
    middle = stage.x(0.5 + side * 0.24)
    stage.pen.ellipse(middle, stage.depth_y(0.12), stage.width * 0.72, stage.height * 0.07, dark, 0.30)
    sun = "#9fb8ff" if p.night else p.light
    for _ in range(12):
        x, y = middle + stage.width * rng.uniform(-0.6, 0.6), stage.depth_y(rng.uniform(-0.15, 0.38))
        r = stage.scale_at(y) * rng.uniform(22, 46)
        stage.pen.ellipse(x, y, r, r * 0.26, sun, 0.34)


def _draw_great_trunk(stage: Stage, side: int) -> None:
    """Bark, roots, a hollow, and two boughs that go up out of the picture."""
    pen, y = stage.pen, stage.depth_y(0.20)
    x, w = stage.width * (0.5 + side * 0.43), min(stage.scale_at(y) * 270, stage.width * 0.22)
    bark = stage.palette.lit("#6b4a36", 0.04)
    d = f"M{x - w * 1.2:.1f} {y:.1f}Q{x - w * 0.56:.1f} {y - w * 0.5:.1f} {x - w * 0.5:.1f} {y - w * 1.8:.1f}V-10H{x + w * 0.5:.1f}V{y - w * 1.8:.1f}"
    pen.shadow(x, y, w * 1.7, w * 0.2)
    pen.path(
        f"{d}Q{x + w * 0.56:.1f} {y - w * 0.5:.1f} {x + w * 1.25:.1f} {y:.1f}Q{x + w * 0.5:.1f} {y - w * 0.22:.1f} {x:.1f} {y + w * 0.06:.1f}Q{x - w * 0.5:.1f} {y - w * 0.22:.1f} {x - w * 1.2:.1f} {y:.1f}Z",
        pen.tone(bark, 0.55, 0.3),
    )
    pen.line(
        f"M{x - side * w * 0.3:.1f} {stage.height * 0.30:.1f}L{x - side * w * 2.2:.1f} {stage.height * 0.10:.1f}L{x - side * w * 3.2:.1f} {stage.height * 0.07:.1f}",
        darken(bark, 0.12),
        w * 0.34,
    )
    grooves = "".join(
        f"M{x + w * dx:.1f} {y - w * (0.9 + 1.3 * k):.1f}q{w * 0.08:.1f} {-w * 0.4:.1f} 0 {-w * 0.8:.1f}"
        for k, dx in enumerate((-0.2, 0.14, -0.06, 0.24, -0.26, 0.1))
    )
    pen.line(grooves, darken(bark, 0.34), w * 0.05, 0.7)
    pen.ellipse(x - side * w * 0.08, y - w * 2.2, w * 0.16, w * 0.26, darken(bark, 0.55))


def _draw_canopy(stage: Stage, side: int) -> None:
    """Leaves over the upper edge, dark against the sky and lit at their rims, lower on the tree's side."""
    pen, rng, p = stage.pen, stage.rng, stage.palette
    for rank, (colour, drop) in enumerate((("#7fb552", 0.20), ("#5f9a48", 0.155), ("#3f7a3f", 0.11))):
        leaf = p.turf(colour, 0.10 * (2 - rank))
        parts = []
        for k in range(9):
            share = (k + rng.random()) / 9
            near = share if side > 0 else 1 - share
            low = stage.height * drop * (0.45 + 0.9 * near)
            r = stage.width * rng.uniform(0.07, 0.11)
            parts.append(
                f"M{stage.width * share - r:.1f} {low - r:.1f}a{r:.1f} {r:.1f} 0 0 1 {2 * r:.1f} 0a{r:.1f} {r:.1f} 0 0 1 {-2 * r:.1f} 0Z"
                f"M{stage.width * share - r:.1f} -10H{stage.width * share + r:.1f}V{low - r:.1f}H{stage.width * share - r:.1f}Z"
            )
        pen.path("".join(parts), leaf)


def draw_on_rise(stage: Stage, kind: int) -> None:
    """From a rise: a hedge below, a village with its church far away, a brook on its way there."""
    side = stage.rng.choice((-1, 1))
    draw_sky(stage, clouds=5)
    land.draw_hills(stage, HILLS[kind], 4, 0.11)
    _draw_far_village(stage, side)
    land.draw_ground(stage, GROUNDS[kind])
    draw_vistas(stage)
    _draw_brook(stage, side)
    plants.draw_bushes(stage, stage.depth_y(0.66), stage.height * 0.034, "#5f9a4f", 0.34, gap=0.06)
    for share, depth in ((0.5 - side * 0.40, 0.52), (0.5 - side * 0.27, 0.72)):
        y = stage.depth_y(depth)
        high = min(stage.scale_at(y) * 1100, stage.height * 0.22)
        leaf = stage.palette.turf(("#e0a040" if kind == 1 else "#68a84a"), 0.5 * depth)
        plants.draw_broadleaf(stage.pen, stage.x(share), y, high, leaf, stage.palette.lit(plants.BARK, 0.3))
    landmarks.put(stage, landmarks.draw_stone_wall, 0.5 + side * 0.66, 0.34)


def _draw_far_village(stage: Stage, side: int) -> None:
    """A spire and five roofs between trees, small on the horizon."""
    pen, p, x = stage.pen, stage.palette, stage.x(0.5 + side * 0.18)
    y, unit = stage.horizon + stage.height * 0.006, stage.height * 0.034
    draw_tower(pen, p, x, y, unit * 0.5, unit * 1.7, "#d9cfc0", "#7a5a5a", 0.6)
    for k, (dx, tile) in enumerate(
        ((-2.6, "#a5553f"), (-1.3, "#9c6a4a"), (1.2, "#b5573f"), (2.5, "#8a5a4a"))
    ):
        draw_cottage(pen, p, x + dx * unit, y + unit * 0.1 * (k % 2), unit * 0.9, "#f0e2c6", tile, 0.5)
    for dx in (-3.5, -0.7, 0.6, 3.4):
        pen.circle(x + dx * unit, y - unit * 0.2, unit * 0.42, p.turf("#4f8a4a", 0.5))
    land.draw_mist(stage, y, stage.height * 0.02, 0.3)


def _draw_brook(stage: Stage, side: int) -> None:
    """A bright ribbon of water through the grass."""
    p, far, near = stage.palette, stage.depth_y(0.95), stage.depth_y(0.42)
    x = stage.x(0.5 + side * 0.16)
    wide, reach = stage.width * 0.05, stage.width * 0.24 * side
    water = stage.pen.fade(mix(p.sky[2], "#ffffff", 0.3), mix(p.sky[1], "#ffffff", 0.12))
    stage.pen.path(
        f"M{x:.1f} {far:.1f}Q{x - reach:.1f} {(far * 2 + near) / 3:.1f} {x + reach * 0.5:.1f} {(far + near) / 2:.1f}T{x + reach * 2.4:.1f} {near:.1f}h{wide * 2:.1f}"
        f"Q{x + reach * 0.8 + wide * 2:.1f} {(far + near) / 2 + 8:.1f} {x + reach * 0.55 + wide:.1f} {(far + near) / 2 - 4:.1f}T{x + wide * 0.3:.1f} {far:.1f}Z",
        water,
    )
