"""Settings by the water: river, pond, sea, shore."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import Pen, smooth
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

WATER = "#4aa3c4"
DEEP_WATER = "#2b7fae"


def water_paint(stage: Stage, pen: Pen, colour: str = WATER) -> str:
    """The sky seen in water: pale at the far edge, deep near."""
    near = stage.palette.lit(colour, 0.05)
    return pen.fade(
        mix(near, stage.palette.sky[2], 0.62), mix(near, stage.palette.sky[1], 0.25), darken(near, 0.15)
    )


def draw_ripples(
    stage: Stage, pen: Pen, left: float, right: float, top: float, bottom: float, count: int
) -> None:
    """Short strokes of light on water, larger as they come nearer."""
    for _ in range(count):
        share = stage.rng.random()
        y = top + (bottom - top) * share
        length = stage.width * (0.02 + 0.07 * share) * stage.rng.uniform(0.6, 1.4)
        x = stage.rng.uniform(left, max(left + 1, right - length))
        pen.line(
            f"M{x:.1f} {y:.1f}q{length * 0.25:.1f} {-4 - 5 * share:.1f} {length / 2:.1f} 0t{length / 2:.1f} 0",
            mix(stage.palette.sky[2], WHITE, 0.5),
            2 + 3.5 * share,
            0.5,
        )


def draw_river(stage: Stage) -> None:
    """A river that winds out of the hills to the near bank, with reeds and stepping stones."""
    draw_sky(stage)
    land.draw_hills(stage, "#5f9470")
    land.draw_ground(stage, land.GRASS)
    side = stage.rng.choice((-1, 1))
    y = stage.depth_y(0.9)
    plants.draw_wood_edge(stage, y, stage.height * 0.10, 0.6, gap=0.10)
    _draw_river_bed(stage, side)
    tree_y = stage.depth_y(0.42)
    plants.draw_broadleaf(
        stage.pen,
        stage.x(0.5 - side * 0.44),
        tree_y,
        min(stage.scale_at(tree_y) * 1450, stage.height * 0.48),
        stage.palette.turf(plants.LEAF, 0.1),
        stage.palette.lit(plants.BARK, 0.1),
    )
    land.draw_stones(stage, 4)
    for share in (0.06, 0.14, 0.93):
        plants.draw_reeds(
            stage.front, stage.x(share), stage.height + 10, 330 * stage.scale, stage.palette.turf("#56863f")
        )
    land.draw_tufts(stage, land.GRASS, 10)


def _draw_river_bed(stage: Stage, side: int) -> None:
    """A band of water: narrow at the horizon, then across the picture behind the actors' feet."""
    x = stage.x
    far, mid, near, low = stage.horizon + 4, stage.depth_y(0.62), stage.depth_y(0.34), stage.depth_y(0.08)
    s = side
    upper = [
        (x(0.5 + s * 0.06), far),
        (x(0.5 + s * 0.16), stage.depth_y(0.82)),
        (x(0.5 - s * 0.10), mid),
        (x(0.5 - s * 0.7), near),
    ]
    lower = [
        (x(0.5 - s * 0.72), low + 30),
        (x(0.5 + s * 0.1), low),
        (x(0.5 + s * 0.34), stage.depth_y(0.42)),
        (x(0.5 + s * 0.30), stage.depth_y(0.76)),
        (x(0.5 + s * 0.10), far),
    ]
    d = smooth(upper) + "L" + smooth(lower)[1:] + "Z"
    stage.pen.line(d, stage.palette.turf("#c7a878", 0.15), 26)
    stage.pen.path(d, water_paint(stage, stage.pen))
    left, right = sorted((x(0.5 - s * 0.5), x(0.5 + s * 0.12)))
    draw_ripples(stage, stage.pen, left, right, near, low - 12, 14)


def draw_pond(stage: Stage) -> None:
    """Still water with lily pads, reeds around and willows behind."""
    draw_sky(stage, clouds=4)
    land.draw_hills(stage, "#5f9470", 3)
    plants.draw_wood_edge(stage, stage.horizon + 10, stage.height * 0.13, 0.6)
    land.draw_ground(stage, land.GRASS)
    cx, cy = stage.x(0.5), stage.depth_y(0.40)
    rx, ry = stage.width * 0.56, (stage.ground_y - stage.horizon) * 0.44
    stage.pen.ellipse(cx, cy + 6, rx + 16, ry + 14, stage.palette.turf("#a98f62", 0.12))
    stage.pen.ellipse(cx, cy, rx, ry, water_paint(stage, stage.pen, "#4f9fae"))
    draw_ripples(stage, stage.pen, stage.x(0.1), stage.x(0.9), cy - ry * 0.7, cy + ry * 0.7, 12)
    for dx, dy in ((-0.62, 0.1), (-0.35, 0.5), (0.3, -0.3), (0.62, 0.25), (0.4, 0.6)):
        _draw_lily(stage, cx + dx * rx, cy + dy * ry, 58 * stage.scale_at(cy + dy * ry))
    for share, distance in ((0.05, 0.62), (0.94, 0.6), (0.86, 0.75), (0.13, 0.78)):
        y = stage.depth_y(distance)
        plants.draw_reeds(
            stage.pen,
            stage.x(share),
            y,
            420 * stage.scale_at(y) + 20,
            stage.palette.turf("#5b8a45", distance * 0.4),
        )
    land.draw_tufts(stage, land.GRASS, 8)
    for share in (0.03, 0.11, 0.9, 0.98):
        plants.draw_reeds(
            stage.front, stage.x(share), stage.height + 10, 360 * stage.scale, stage.palette.turf("#456f36")
        )


def _draw_lily(stage: Stage, x: float, y: float, size: float) -> None:
    leaf = stage.palette.lit("#4f9d53", 0.08)
    stage.pen.ellipse(x, y + size * 0.06, size * 1.5, size * 0.5, darken(leaf, 0.28), 0.5)
    d = f"M{x:.1f} {y:.1f}L{x + size * 1.35:.1f} {y - size * 0.18:.1f}A{size * 1.45:.1f} {size * 0.46:.1f} 0 1 1 {x + size * 1.1:.1f} {y - size * 0.3:.1f}Z"
    stage.pen.path(d, stage.pen.fade(lighten(leaf, 0.15), leaf))
    if stage.rng.random() < 0.6:
        for turn in (-40, 40, 0):
            stage.pen.ellipse(
                x - size * 0.2,
                y - size * 0.32,
                size * 0.16,
                size * 0.36,
                stage.palette.lit("#ffd3e0" if turn else "#fff2f6"),
                turn=turn,
            )


def draw_sea(stage: Stage) -> None:
    """Open water in bands of waves, a sail and an island far away."""
    draw_sky(stage, clouds=6)
    _draw_island(stage, stage.x(stage.rng.choice((0.16, 0.82))))
    top = stage.horizon
    stage.pen.rect(
        -10, top, stage.width + 20, stage.height - top + 20, water_paint(stage, stage.pen, DEEP_WATER)
    )
    _draw_glitter(stage)
    for k in range(7):
        t = (k + 0.5) / 7
        y = top + (stage.height - top) * t**1.5
        draw_wave_band(
            stage,
            stage.pen,
            y,
            6 + 26 * t,
            mix(stage.palette.lit(DEEP_WATER), stage.palette.sky[1], 0.55 - 0.5 * t),
        )
    draw_wave_band(stage, stage.front, stage.y(0.945), 30, darken(stage.palette.lit(DEEP_WATER), 0.10))


def _draw_glitter(stage: Stage) -> None:
    for k in range(12):
        y = stage.horizon + (stage.ground_y - stage.horizon) * (k + 0.4) / 12
        half = stage.width * (0.03 + 0.012 * k) * stage.rng.uniform(0.6, 1.3)
        stage.pen.rect(
            stage.x(0.5) - half + stage.rng.uniform(-30, 30),
            y,
            half * 2,
            2.5 + 0.4 * k,
            mix(stage.palette.disc, stage.palette.light, 0.5),
            2,
            0.45,
        )


def _draw_island(stage: Stage, x: float) -> None:
    shade, half = stage.palette.lit("#5f8a6c", 0.72), stage.width * 0.16
    y = stage.horizon + 3
    stage.pen.path(
        f"M{x - half:.1f} {y:.1f}q{half * 0.4:.1f} {-half * 0.5:.1f} {half * 0.8:.1f} {-half * 0.32:.1f}q{half * 0.5:.1f} {-half * 0.2:.1f} {half * 1.2:.1f} {half * 0.32:.1f}Z",
        shade,
    )


def draw_wave_band(stage: Stage, pen: Pen, y: float, swell: float, colour: str) -> None:
    """Water from a scalloped crest downwards, with foam on the crest."""
    step = max(60.0, swell * 7)
    start = -step * stage.rng.random() - step
    crest = f"M{start:.1f} {y:.1f}" + "".join(
        f"q{step * 0.28:.1f} {swell:.1f} {step * 0.5:.1f} {swell * 0.6:.1f}t{step * 0.5:.1f} {-swell * 0.6:.1f}"
        for _ in range(int((stage.width + 3 * step) / step))
    )
    end = stage.width + 2 * step
    pen.path(
        f"{crest}L{end:.1f} {stage.height + 20:.1f}L{start:.1f} {stage.height + 20:.1f}Z",
        pen.veil(colour, 0.9, 0.55),
    )
    pen.line(crest, mix(lighten(colour, 0.5), stage.palette.sky[2], 0.3), max(1.5, swell * 0.12), 0.6)


def draw_shore(stage: Stage) -> None:
    """A beach: sand, surf, a palm or a cliff, shells and a starfish."""
    draw_sky(stage, clouds=5)
    _draw_island(stage, stage.x(stage.rng.choice((0.25, 0.75))))
    top, edge = stage.horizon, stage.depth_y(0.40)
    stage.pen.rect(-10, top, stage.width + 20, stage.height - top, water_paint(stage, stage.pen))
    _draw_glitter(stage)
    for k in range(3):
        draw_wave_band(
            stage,
            stage.pen,
            top + (edge - top) * (0.3 + 0.24 * k),
            8 + 5 * k,
            stage.palette.lit(WATER, 0.3 - 0.1 * k),
        )
    sand = stage.palette.turf(land.SAND, 0.04)
    line = land.roll(stage, edge, stage.height * 0.008, 6)
    land.fill_below(
        stage.pen, [(x, y - 13) for x, y in line], stage.height, mix(WHITE, stage.palette.sky[2], 0.3)
    )
    land.fill_below(
        stage.pen,
        line,
        stage.height + 20,
        stage.pen.fade(darken(sand, 0.12), sand, lighten(sand, 0.08), darken(sand, 0.08)),
    )
    side = stage.rng.choice((-1, 1))
    y = stage.depth_y(0.2)
    stage.pen.shadow(stage.x(0.5 + side * 0.44), y, 150 * stage.scale, 20 * stage.scale)
    plants.draw_palm(
        stage.pen,
        stage.x(0.5 + side * 0.44),
        y,
        min(stage.scale_at(y) * 1500, stage.height * 0.56),
        stage.palette.turf("#4f9a4a"),
        stage.palette.lit("#9a6f48"),
    )
    _draw_beach_finds(stage)
    land.draw_tufts(stage, "#b5b35c", 5, front=True)


def _draw_beach_finds(stage: Stage) -> None:
    for _ in range(7):
        x, y = (
            stage.rng.uniform(0.03, 0.97) * stage.width,
            stage.rng.uniform(stage.depth_y(0.2), stage.y(0.97)),
        )
        s = stage.scale_at(y) * 24
        colour = stage.palette.lit(stage.rng.choice(("#ff9b85", "#fff1e0", "#e8a9c0")))
        stage.pen.path(
            f"M{x:.1f} {y:.1f}l{-s:.1f} {-s * 0.7:.1f}a{s:.1f} {s * 0.8:.1f} 0 0 1 {2 * s:.1f} 0Z", colour
        )
        stage.pen.line(
            f"M{x:.1f} {y:.1f}v{-s * 1.1:.1f}M{x:.1f} {y:.1f}l{-s * 0.5:.1f} {-s:.1f}M{x:.1f} {y:.1f}l{s * 0.5:.1f} {-s:.1f}",
            darken(colour, 0.25),
            max(1.2, s * 0.09),
        )
