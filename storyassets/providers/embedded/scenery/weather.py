"""What hangs in the air between the viewer and the scene. What falls through it is drawn in `falling`."""

from __future__ import annotations

from storyassets.model.place import Weather
from storyassets.providers.embedded.scenery.colours import WHITE, mix
from storyassets.providers.embedded.scenery.stage import Stage


def draw_weather(stage: Stage) -> None:
    """Fog, before everything else."""
    if stage.weather is Weather.FOG:
        _draw_fog(stage)


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
