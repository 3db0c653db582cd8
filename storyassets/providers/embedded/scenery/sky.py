"""The sky: its gradient, sun or moon, stars and clouds. What falls from it is in `weather`."""

from __future__ import annotations

from math import pi, sin

from storyassets.model.place import TimeOfDay, Weather
from storyassets.providers.embedded.scenery.colours import WHITE, mix
from storyassets.providers.embedded.scenery.stage import Stage

CLOUD_STRIDE = 0.382  # of the width, from one cloud to the next: the golden section avoids stacks
HIDDEN_SUN = (Weather.RAIN, Weather.SNOW, Weather.FOG, Weather.FLOOD)


def draw_sky(stage: Stage, *, clouds: int = 5, disc: bool = True) -> None:
    """The whole sky, over the whole picture."""
    top, middle, low = stage.palette.sky
    share = stage.horizon / stage.height
    stops = [
        (0.0, top, 1.0),
        (share * 0.55, middle, 1.0),
        (min(1.0, share * 1.05), low, 1.0),
        (1.0, low, 1.0),
    ]
    stage.pen.rect(-10, -10, stage.width + 20, stage.height + 20, stage.pen.linear(stops))
    if stage.palette.night:
        draw_stars(stage, 70)
    if disc:
        draw_disc(stage)
    draw_clouds(stage, clouds + (3 if stage.weather in HIDDEN_SUN else 0))


def draw_stars(stage: Stage, count: int, lowest: float = 0.9) -> None:
    """Stars, fewer and fainter towards the horizon."""
    rng = stage.rng
    for _ in range(count):
        x, fall = rng.uniform(0, stage.width), rng.random() ** 1.3
        radius = rng.choice((1.2, 1.6, 2.0, 2.6, 3.4))
        stage.pen.circle(x, stage.horizon * lowest * fall, radius, WHITE, 0.9 - 0.6 * fall)


def draw_disc(stage: Stage) -> None:
    """The sun, low at dawn and dusk, or the moon; a pale one behind thick weather."""
    low = stage.time_of_day in (TimeOfDay.DAWN, TimeOfDay.DUSK)
    x, y = stage.x(stage.sun), stage.sun_y
    radius = min(stage.width, stage.height) * (0.085 if low else 0.06)
    veiled = stage.weather in HIDDEN_SUN
    light = stage.palette.light if not stage.palette.night else "#cfd9ff"
    stage.pen.halo(x, y, radius * 4.8, light, 0.26 if veiled else 0.7)
    stage.pen.halo(x, y, radius * 2.3, stage.palette.disc, 0.25 if veiled else 0.55)
    paint = stage.pen.fade(mix(stage.palette.disc, WHITE, 0.5), stage.palette.disc)
    stage.pen.circle(x, y, radius, paint, 0.35 if veiled else 1.0)
    if stage.palette.night and not veiled:
        _draw_craters(stage, x, y, radius)


def _draw_craters(stage: Stage, x: float, y: float, radius: float) -> None:
    shade = mix(stage.palette.disc, stage.palette.sky[1], 0.32)
    for dx, dy, size in ((-0.35, -0.3, 0.22), (0.3, 0.12, 0.28), (-0.2, 0.42, 0.16), (0.1, -0.5, 0.12)):
        stage.pen.circle(x + dx * radius, y + dy * radius, size * radius, shade, 0.5)


def draw_clouds(stage: Stage, count: int, highest: float = 0.10, lowest: float = 0.72) -> None:
    """Flat-bottomed clouds, lit from above."""
    offset = stage.rng.random()
    for i in range(count):
        y = stage.horizon * (highest + (lowest - highest) * (i + stage.rng.random()) / max(1, count))
        width = (
            stage.rng.uniform(0.24, 0.48) * min(stage.width, stage.height) * (0.7 + 0.5 * y / stage.horizon)
        )
        share = (offset + CLOUD_STRIDE * i) % 1.0
        draw_cloud(stage, _beside_sun(stage, (1.15 * share - 0.2) * stage.width, y, width), y, width)


def _beside_sun(stage: Stage, x: float, y: float, width: float) -> float:
    """Where a cloud begins that would touch the sun: at its other side. A pale lump beside it would be a second sun."""
    sun, room = stage.x(stage.sun), 0.17 * min(stage.width, stage.height)
    if abs(y - stage.sun_y) > 1.6 * room or sun + room < x or x + width < sun - room:
        return x
    return sun - room - width if sun > stage.width / 2 else sun + room


def draw_cloud(stage: Stage, x: float, y: float, width: float, opacity: float = 0.92) -> None:
    """One cloud whose flat bottom starts at (x, y)."""
    _, middle, low = stage.palette.sky
    lit = mix(low, WHITE, 0.10 if stage.palette.night else 0.7)
    if stage.palette.night:
        lit = mix(lit, middle, 0.35)
    if stage.weather is Weather.RAIN:
        lit = mix(lit, stage.palette.sky[0], 0.45)
    bar = width * 0.075
    parts = [
        f"M{x + bar:.1f} {y:.1f}h{width - 2 * bar:.1f}a{bar:.1f} {bar:.1f} 0 0 0 0 {-2 * bar:.1f}h{2 * bar - width:.1f}a{bar:.1f} {bar:.1f} 0 0 0 0 {2 * bar:.1f}Z"
    ]
    count = stage.rng.choice((3, 4, 5))
    for i in range(count):
        share = (i + 0.5) / count
        r = width * (0.055 + 0.105 * sin(pi * share) ** 1.2) * stage.rng.uniform(0.8, 1.2)
        left = x + width * (0.12 + 0.76 * share) - r
        # the same turning direction as the bar, so that overlaps are filled once
        parts.append(
            f"M{left:.1f} {y - r:.1f}a{r:.1f} {r:.1f} 0 0 0 {2 * r:.1f} 0a{r:.1f} {r:.1f} 0 0 0 {-2 * r:.1f} 0Z"
        )
    stops = [(0.0, lit, opacity), (0.5, lit, opacity), (1.0, mix(lit, middle, 0.5), opacity * 0.62)]
    stage.pen.path("".join(parts), stage.pen.linear(stops))
