"""Land: ridges, hills, ground, fog and grass, from the horizon to the actors' feet."""

from __future__ import annotations

from collections.abc import Sequence
from math import pi, sin

from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import Pen, Point, smooth, straight
from storyassets.providers.embedded.scenery.stage import Stage

GRASS = "#6fae4e"
SAND = "#ecd29a"
BLOSSOM_MOST = 0.018  # of the width: larger ones would be all that is seen
MOST_NEAR = 2.2  # picture units for one figure unit: tufts at the lower edge are no larger
MOST_STANDING = (
    2.4  # the same of tufts on the ground: beside the smallest, grass would be a wall of one colour
)
STONE_GREY = "#8d93a0"


def roll(stage: Stage, y: float, amplitude: float, points: int = 7) -> list[Point]:
    """A soft line of hills across the picture: three sines with seeded phases."""
    phases = [stage.rng.uniform(0, 2 * pi) for _ in range(3)]
    line = []
    for i in range(points + 1):
        t = i / points
        swing = sin(2.1 * t * pi + phases[0]) + 0.5 * sin(4.3 * t * pi + phases[1])
        swing += 0.25 * sin(7.9 * t * pi + phases[2])
        line.append((-20 + (stage.width + 40) * t, y - swing * amplitude))
    return line


def fill_below(pen: Pen, line: Sequence[Point], bottom: float, fill: str, *, soft: bool = True) -> None:
    """Everything under a line, down to `bottom`."""
    d = smooth(line) if soft else straight(line)
    pen.path(f"{d}L{line[-1][0]:.1f} {bottom:.1f}L{line[0][0]:.1f} {bottom:.1f}Z", fill)


def draw_hills(stage: Stage, colour: str, layers: int = 4, rise: float = 0.10) -> None:
    """Ridges of hills one before the other, paler with distance, haze between them."""
    for i in range(layers):
        t = i / max(1, layers - 1)
        y = stage.horizon - stage.height * rise * (1 - t) * 0.9 + 6
        shade = stage.palette.lit(colour, 0.96 - 0.42 * t)
        line = roll(stage, y, stage.height * (0.030 - 0.012 * t), 8)
        fade = stage.pen.fade(shade, mix(shade, stage.palette.sky[2], 0.45))
        fill_below(stage.pen, line, y + stage.height * 0.16, fade)


def draw_peaks(stage: Stage, colour: str, layers: int = 3, rise: float = 0.26, snowy: bool = True) -> None:
    """Mountains: facets lit from one side, snow on the summits, fog at their feet."""
    for i in range(layers):
        t = i / max(1, layers - 1)
        base = stage.horizon + stage.height * (0.01 + 0.02 * t)
        high = stage.height * rise * (1 - 0.52 * t)
        distance = 0.70 - 0.38 * t
        count = max(2, round((stage.width / 1000) * (2.4 + 1.6 * t)))
        for k in range(count + 1):
            x = stage.width * (k + stage.rng.uniform(-0.3, 0.3)) / count
            peak = high * stage.rng.uniform(0.66, 1.0)
            _draw_peak(stage, x, base, peak, colour, distance, snowy and t < 0.9)
        draw_mist(stage, base, stage.height * 0.06, 0.55 - 0.25 * t)


def _draw_peak(
    stage: Stage, x: float, base: float, high: float, colour: str, distance: float, snowy: bool
) -> None:
    rng, pen = stage.rng, stage.pen
    half = high * rng.uniform(0.72, 0.95)
    lean = rng.uniform(-0.12, 0.12) * half
    light, dark = (
        stage.palette.lit(lighten(colour, 0.16), distance),
        stage.palette.lit(darken(colour, 0.2), distance),
    )
    top = (x + lean, base - high)
    fold = [top, (x + lean + half * 0.10, base - high * 0.72), (x - half * 0.06, base - high * 0.45)]
    fold += [(x + half * 0.12, base - high * 0.2), (x, base + 4)]
    pen.polygon([top, (x + half, base + 4), (x - half, base + 4)], light)
    pen.polygon([*fold, (x + half, base + 4)], dark)
    if snowy:
        cap, s = stage.palette.lit("#ffffff", distance * 0.72), 0.30
        left = (x + lean - (half + lean) * s, base - high * (1 - s))
        right = (x + lean + (half - lean) * s, base - high * (1 - s))
        middle = [
            (x + lean + half * k, base - high * h) for k, h in ((0.10, 0.60), (0.02, 0.74), (-0.10, 0.62))
        ]
        pen.polygon([top, right, *middle, left], cap)
        pen.polygon([top, right, middle[0], fold[1]], mix(cap, dark, 0.28))


def draw_mist(stage: Stage, y: float, half_height: float, opacity: float) -> None:
    """A band of haze across the picture, thickest at `y`."""
    paint = stage.pen.veil(mix(stage.palette.sky[2], "#ffffff", 0.12), 0, opacity, 0)
    stage.pen.rect(-10, y - half_height, stage.width + 20, half_height * 2, paint)


def draw_ground(stage: Stage, colour: str, *, swell: float = 0.008, bands: int = 3) -> None:
    """Open ground from the horizon to the bottom, in bands that grow richer as they come nearer."""
    for i in range(bands):
        t = i / max(1, bands)
        y = stage.horizon + (stage.ground_y - stage.horizon) * (t**1.4) * 1.1
        shade = stage.palette.turf(colour, (1 - t) * 0.42)
        shade = darken(shade, 0.05 * i)
        line = roll(stage, y, stage.height * swell * (0.4 + t), 6)
        fill_below(
            stage.pen, line, stage.height + 20, stage.pen.fade(lighten(shade, 0.10), darken(shade, 0.10))
        )


def draw_tufts(stage: Stage, colour: str, count: int = 16, *, front: bool = False) -> None:
    """Tufts of grass on the ground, or before the actors at the bottom edge."""
    rng = stage.rng
    for _ in range(count):
        x = rng.uniform(0, stage.width)
        if front:
            y, pen = stage.height + 6, stage.front
            size = min(stage.scale, MOST_NEAR) * rng.uniform(70, 150)
            shade = stage.palette.turf(darken(colour, 0.38))
        else:
            y, pen = rng.uniform(stage.depth_y(0.75), stage.y(0.97)), stage.pen
            size = min(stage.scale_at(y), MOST_STANDING) * rng.uniform(26, 44)
            shade = stage.palette.turf(darken(colour, 0.22), stage.distance_at(y) * 0.5)
        draw_tuft(pen, x, y, size, shade)


def draw_tuft(pen: Pen, x: float, y: float, size: float, shade: str) -> None:
    """Five blades from one root."""
    parts = []
    for lean, high in ((-0.55, 0.62), (-0.25, 0.9), (0.02, 1.05), (0.28, 0.85), (0.55, 0.6)):
        tip = (x + lean * size, y - high * size)
        parts.append(
            f"M{x + lean * size * 0.4 - size * 0.08:.1f} {y:.1f}Q{x + lean * size * 0.45:.1f} {y - high * size * 0.5:.1f} "
        )
        parts.append(
            f"{tip[0]:.1f} {tip[1]:.1f}Q{x + lean * size * 0.6 + size * 0.08:.1f} {y - high * size * 0.4:.1f} "
        )
        parts.append(f"{x + lean * size * 0.4 + size * 0.08:.1f} {y:.1f}Z")
    pen.path("".join(parts), shade)


def draw_blossoms(stage: Stage, count: int, colours: Sequence[str]) -> None:
    """Small flowers in the grass; none in snow."""
    if stage.palette.snow:
        return
    for _ in range(count):
        x, y = stage.rng.uniform(0, stage.width), stage.rng.uniform(stage.depth_y(0.5), stage.y(0.98))
        size = min(stage.scale_at(y) * 11, stage.width * BLOSSOM_MOST)
        colour = stage.palette.lit(stage.rng.choice(list(colours)), stage.distance_at(y) * 0.4)
        stage.pen.line(
            f"M{x:.1f} {y:.1f}v{-size * 2.6:.1f}", stage.palette.lit("#4f8a3c"), max(1.5, size * 0.35)
        )
        for dx, dy in ((-0.8, 0), (0.8, 0), (0, -0.8), (0, 0.8)):
            stage.pen.circle(x + dx * size, y - size * 2.8 + dy * size, size * 0.75, colour)
        stage.pen.circle(x, y - size * 2.8, size * 0.6, stage.palette.lit("#ffd95a"))


def draw_path(stage: Stage, colour: str, *, near: float = 0.62, far: float = 0.03, bend: float = 0.1) -> None:
    """A way that winds from the bottom of the picture to the horizon."""
    side = stage.rng.choice((-1, 1))
    xs = [0.5, 0.5 + side * bend, 0.5 - side * bend * 0.9, 0.5 + side * bend * 0.5]
    left, right = [], []
    for i, share in enumerate(xs):
        t = i / (len(xs) - 1)
        y = stage.height + 10 + (stage.horizon - stage.height - 10) * (1 - (1 - t) ** 1.7)
        half = stage.width * (near * (1 - t) ** 1.8 + far) / 2
        left.append((stage.x(share) - half, y))
        right.append((stage.x(share) + half, y))
    shade = stage.palette.turf(colour, 0.08)
    d = smooth(left) + "L" + smooth(right[::-1])[1:] + "Z"
    stage.pen.path(d, stage.pen.fade(mix(shade, stage.palette.sky[2], 0.35), shade, darken(shade, 0.12)))


def draw_stones(stage: Stage, count: int, colour: str = STONE_GREY) -> None:
    """Rounded stones lying about."""
    for _ in range(count):
        y = stage.rng.uniform(stage.depth_y(0.6), stage.y(0.97))
        size = stage.scale_at(y) * stage.rng.uniform(22, 60)
        draw_rock(
            stage.pen,
            stage.rng.uniform(0, stage.width),
            y,
            size,
            stage.palette.turf(colour, stage.distance_at(y) * 0.4),
        )


def draw_rock(pen: Pen, x: float, y: float, size: float, shade: str) -> None:
    """One rock, lit from the left, on its shadow."""
    pen.shadow(x, y, size * 1.15, size * 0.2, 0.25)
    outline = [(-1, 0), (-0.85, -0.5), (-0.3, -0.82), (0.35, -0.72), (0.85, -0.36), (1, 0)]
    points = [(x + a * size, y + b * size) for a, b in outline]
    pen.path(smooth(points) + "Z", pen.tone(shade, 0.55, 0.26))
