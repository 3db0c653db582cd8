"""Far below: the land as it is seen from high among the clouds, through the haze: fields, a river, a few woods."""

from __future__ import annotations

from itertools import pairwise

from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import smooth
from storyassets.providers.embedded.scenery.stage import Stage

TOP = 0.70  # of the height: above it there are only clouds
ROWS, FIELDS = 6, 5
CROPS = ("#7fae5a", "#a9bd62", "#d8c069", "#6a9d58", "#8fb868", "#c9ae62")
RIVER, WOOD = "#6fb1d6", "#4f8a54"
HAZE = 0.72  # of the air's colour at the top, and ever less below


def draw_land_below(stage: Stage) -> None:
    """Rows of fields that grow larger towards the viewer; the clouds above dissolve into their haze."""
    w, h, pen = stage.width, stage.height, stage.pen
    air = mix(stage.palette.lit("#ffffff"), stage.palette.sky[1], 0.4)
    ground = stage.palette.lit("#86b162")
    pen.rect(-10, TOP * h, w + 20, (1 - TOP) * h + 10, pen.fade(air, mix(ground, air, 0.35), ground))
    edges = [TOP + 0.05 + (0.96 - TOP) * (k / ROWS) ** 1.4 for k in range(ROWS + 1)]
    for row, (above, below) in enumerate(pairwise(edges)):
        _draw_row(stage, above * h, below * h, air, HAZE * (1 - row / (ROWS - 1)))
    _draw_river(stage, air)
    _draw_woods(stage, edges, air)


def _draw_row(stage: Stage, above: float, below: float, air: str, haze: float) -> None:
    """Fields side by side, whose borders run to a point above."""
    w, rng, pen = stage.width, stage.rng, stage.pen
    far, near = _spread(stage, above), _spread(stage, below)
    shift = rng.uniform(0.0, 1.0)
    for k in range(-1, FIELDS + 1):
        left, right = (k + shift) / FIELDS - 0.5, (k + shift + 1) / FIELDS - 0.5
        crop = mix(stage.palette.lit(rng.choice(CROPS)), air, haze)
        corners = [
            (w / 2 + left * far, above),
            (w / 2 + right * far, above),
            (w / 2 + right * near, below),
            (w / 2 + left * near, below),
        ]
        pen.polygon(corners, crop)


def _spread(stage: Stage, y: float) -> float:
    """How wide the land is that is seen at that height, in picture units."""
    return stage.width * (0.9 + 2.6 * (y / stage.height - TOP))


def _draw_river(stage: Stage, air: str) -> None:
    w, h = stage.width, stage.height
    side = stage.rng.choice((-1, 1))
    x = w * (0.5 + 0.2 * side)
    bends = (
        (0.76, 6.0, 0.04),
        (0.81, 12.0, -0.10),
        (0.87, 22.0, 0.06),
        (0.94, 38.0, -0.12),
        (1.02, 60.0, 0.02),
    )
    left, right = [], []
    for y, half, aside in bends:
        middle = x + side * aside * w
        left.append((middle - half, y * h))
        right.append((middle + half, y * h))
    stage.pen.path(smooth([*left, *reversed(right)], closed=True), mix(stage.palette.lit(RIVER), air, 0.15))


def _draw_woods(stage: Stage, edges: list[float], air: str) -> None:
    for row in (2, 3, 4):
        y = edges[row] * stage.height
        size = 8.0 + 7.0 * row
        x = stage.rng.uniform(0.05, 0.95) * stage.width
        leaf = mix(stage.palette.lit(WOOD), air, 0.4 - 0.08 * row)
        for dx, dy in ((-1.4, 0.1), (0.0, -0.2), (1.3, 0.15), (0.5, 0.5)):
            stage.pen.ellipse(x + dx * size, y + dy * size, size, size * 0.62, darken(leaf, 0.12))
            stage.pen.ellipse(
                x + dx * size - 2, y + dy * size - size * 0.14, size * 0.7, size * 0.36, lighten(leaf, 0.1)
            )
