"""Settings by fresh water: river and pond."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, landmarks, landmarks_afloat, landmarks_built, plants
from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import Pen, smooth
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

WATER = "#4aa3c4"
NEAR_REEDS = 0.24  # of the height


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
    kind = stage.choose("river", 3)
    if kind == 1:
        landmarks.put(stage, landmarks.draw_waterfall, 0.5 + side * 0.06, 0.93, 1.0, 0.00020 * stage.height)
    plants.draw_wood_edge(stage, y, stage.height * (0.10 if kind != 1 else 0.07), 0.6, gap=0.10)
    _draw_river_bed(stage, side)
    if kind == 2:
        landmarks.put(stage, landmarks_built.draw_mill, 0.5 + side * 0.34, 0.50, 1.0)
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
            stage.front, stage.x(share), stage.height + 10, _near_reeds(stage), stage.palette.turf("#56863f")
        )
    land.draw_tufts(stage, land.GRASS, 10)


def _near_reeds(stage: Stage) -> float:
    """How high reeds at the viewer's feet are: never as high as somebody's hands."""
    return min(340 * stage.scale, NEAR_REEDS * stage.height)


def _draw_river_bed(stage: Stage, side: int) -> None:
    """A band of water: narrow at the horizon, then across the picture behind the actors' feet."""
    x = stage.x
    far, mid, near, low = stage.horizon + 4, stage.depth_y(0.62), stage.depth_y(0.42), stage.depth_y(0.22)
    s = side
    upper = [
        (x(0.5 + s * 0.06), far),
        (x(0.5 + s * 0.16), stage.depth_y(0.82)),
        (x(0.5 - s * 0.10), mid),
        (x(0.5 - s * 0.7), near),
    ]
    lower = [
        (x(0.5 - s * 0.72), low + 18),
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
    cx, cy = stage.x(0.5), stage.depth_y(0.54)
    rx, ry = stage.width * 0.56, (stage.ground_y - stage.horizon) * 0.36
    stage.pen.ellipse(cx, cy + 6, rx + 16, ry + 14, stage.palette.turf("#a98f62", 0.12))
    stage.pen.ellipse(cx, cy, rx, ry, water_paint(stage, stage.pen, "#4f9fae"))
    draw_ripples(stage, stage.pen, stage.x(0.1), stage.x(0.9), cy - ry * 0.7, cy + ry * 0.7, 12)
    for dx, dy in ((-0.62, 0.1), (-0.35, 0.5), (0.3, -0.3), (0.62, 0.25), (0.4, 0.6)):
        _draw_lily(stage, cx + dx * rx, cy + dy * ry, 58 * stage.scale_at(cy + dy * ry))
    kind = stage.choose("pond", 3)
    if kind == 1:
        landmarks.put(stage, landmarks_afloat.draw_jetty, 0.5 + stage.rng.choice((-0.26, 0.26)), 0.36)
    elif kind == 2:
        landmarks.put(
            stage,
            landmarks_built.draw_gazebo,
            0.5 + stage.rng.choice((-0.3, 0.3)),
            0.86,
            1.0,
            0.00026 * stage.height,
        )
        for share in (0.12, 0.88):
            landmarks.put(stage, landmarks.draw_poplar, share, 0.84, 1.0, 0.0002 * stage.height)
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
            stage.front, stage.x(share), stage.height + 10, _near_reeds(stage), stage.palette.turf("#456f36")
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
