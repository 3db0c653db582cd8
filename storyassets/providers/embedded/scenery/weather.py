"""What falls or hangs in the air between the viewer and the scene."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.place import Weather
from storyassets.providers.embedded.scenery.colours import WHITE, lighten, mix
from storyassets.providers.embedded.scenery.stage import Stage

LEAF_LENGTH = 15.0
Area = tuple[float, float, float, float]
"""Left, top, right and bottom on the picture."""


def draw_weather(stage: Stage, faces: Sequence[Area] = ()) -> None:
    """Rain, snow, fog or wind, before everything else but `faces`, which stay clear."""
    match stage.weather:
        case Weather.RAIN:
            _draw_rain(stage, faces)
        case Weather.SNOW:
            _draw_snow(stage, faces)
        case Weather.FOG:
            _draw_fog(stage)
        case Weather.WIND:
            _draw_wind(stage, faces)
        case Weather.CLEAR:
            pass


def _veils(x: float, y: float, faces: Sequence[Area], margin: float) -> bool:
    """Whether something at (x, y) would be seen over a face."""
    return any(
        left - margin < x < right + margin and top - margin < y < bottom + margin
        for left, top, right, bottom in faces
    )


def _draw_rain(stage: Stage, faces: Sequence[Area]) -> None:
    colour = lighten(stage.palette.sky[2], 0.45)
    for count, long, width, opacity in ((70, 38, 2.2, 0.38), (38, 74, 3.6, 0.5)):
        d = []
        for _ in range(count):
            x, y = stage.rng.uniform(-40, stage.width + 80), stage.rng.uniform(-60, stage.height)
            if not _veils(x - long * 0.13, y + long / 2, faces, long / 2):
                d.append(f"M{x:.0f} {y:.0f}l{-long * 0.26:.0f} {long}")
        stage.front.line("".join(d), colour, width, opacity)
    for _ in range(14):
        x, y = stage.rng.uniform(0, stage.width), stage.rng.uniform(stage.depth_y(0.1), stage.height)
        stage.front.line(f"M{x - 16:.0f} {y:.0f}q16 -9 32 0", colour, 2.4, 0.5)


def _draw_snow(stage: Stage, faces: Sequence[Area]) -> None:
    for _ in range(90):
        x, y = stage.rng.uniform(0, stage.width), stage.rng.uniform(0, stage.height)
        r, opacity = stage.rng.choice((3.0, 4.0, 5.5, 8.0, 12.0)), stage.rng.uniform(0.55, 0.95)
        if not _veils(x, y, faces, r):
            stage.front.circle(x, y, r, WHITE, opacity)


def _draw_fog(stage: Stage) -> None:
    """Banks behind the actors, and only wisps before them: their faces stay clear."""
    white = mix(stage.palette.sky[2], WHITE, 0.2 if stage.palette.night else 0.45)
    low = stage.height - stage.horizon
    for share, half, opacity in ((-0.10, 0.10, 0.42), (0.12, 0.10, 0.40), (0.5, 0.13, 0.40)):
        y = stage.horizon + low * share
        paint = stage.pen.veil(white, 0, opacity, 0)
        stage.pen.rect(-10, y - stage.height * half, stage.width + 20, stage.height * half * 2, paint)
    for k in range(7):
        wisp = stage.front if k < 2 else stage.pen
        stops = [(0.0, white, 0.5), (1.0, white, 0.0)]
        x = stage.rng.uniform(0, stage.width)
        y = stage.height * 0.86 if k < 2 else stage.rng.uniform(stage.horizon, stage.height)
        wisp.ellipse(x, y, stage.width * 0.45, stage.height * 0.035, wisp.radial(stops))


def _draw_wind(stage: Stage, faces: Sequence[Area]) -> None:
    air = mix(stage.palette.sky[2], WHITE, 0.6)
    for _ in range(8):
        x, y = stage.rng.uniform(-0.1, 0.7) * stage.width, stage.rng.uniform(0.08, 0.9) * stage.height
        long = stage.width * stage.rng.uniform(0.16, 0.34)
        d = f"M{x:.0f} {y:.0f}q{long * 0.3:.0f} -22 {long * 0.6:.0f} -4t{long * 0.4:.0f} -10"
        if stage.rng.random() < 0.5:
            d += "q40 -12 36 -40t-38 -12t6 34"
        if not _veils(x + long / 2, y, faces, long / 2):
            stage.front.line(d, air, 5, 0.6)
    for _ in range(12):
        x, y = stage.rng.uniform(0, stage.width), stage.rng.uniform(0.1, 0.95) * stage.height
        leaf = stage.palette.lit(stage.rng.choice(("#d98a3d", "#c8553d", "#8fae4a")))
        turn = stage.rng.uniform(-60, 60)
        if not _veils(x, y, faces, LEAF_LENGTH):
            stage.front.ellipse(x, y, LEAF_LENGTH, 7, leaf, turn=turn)
