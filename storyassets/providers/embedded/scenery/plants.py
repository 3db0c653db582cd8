"""Plants that a setting grows: trees, bushes, reeds, cactus. A tree that is a prop is in `props`."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.stage import Stage

LEAF = "#4f9a4a"
PINE = "#2f6b52"
BARK = "#7a5238"


def draw_conifer(pen: Pen, x: float, y: float, high: float, shade: str) -> None:
    """A fir of three or four skirts, its right side in shadow."""
    half = high * 0.21
    pen.rect(x - half * 0.14, y - high * 0.14, half * 0.28, high * 0.15, darken(shade, 0.45))
    dark = darken(shade, 0.2)
    for i in range(4):
        top, bottom = y - high * (1 - 0.20 * i), y - high * (0.60 - 0.165 * i)
        w = half * (0.48 + 0.175 * i)
        left = f"M{x:.1f} {top:.1f}Q{x - w * 0.45:.1f} {bottom - (bottom - top) * 0.3:.1f} {x - w:.1f} {bottom:.1f}"
        pen.path(
            f"{left}Q{x:.1f} {bottom + high * 0.03:.1f} {x + w:.1f} {bottom:.1f}Q{x + w * 0.45:.1f} {bottom - (bottom - top) * 0.3:.1f} {x:.1f} {top:.1f}Z",
            shade,
        )
        pen.path(
            f"M{x:.1f} {top:.1f}Q{x + w * 0.05:.1f} {bottom - (bottom - top) * 0.3:.1f} {x + w * 0.12:.1f} {bottom + high * 0.014:.1f}L{x + w:.1f} {bottom:.1f}Q{x + w * 0.45:.1f} {bottom - (bottom - top) * 0.3:.1f} {x:.1f} {top:.1f}Z",
            dark,
        )


def draw_broadleaf(pen: Pen, x: float, y: float, high: float, shade: str, bark: str) -> None:
    """A round tree: a forked trunk under a crown of lit and shaded cushions."""
    w = high * 0.05
    trunk = (
        f"M{x - w:.1f} {y:.1f}Q{x - w * 0.5:.1f} {y - high * 0.25:.1f} {x - w * 0.7:.1f} {y - high * 0.5:.1f}"
    )
    trunk += f"L{x + w * 0.7:.1f} {y - high * 0.5:.1f}Q{x + w * 0.5:.1f} {y - high * 0.25:.1f} {x + w * 1.1:.1f} {y:.1f}Z"
    pen.path(trunk, pen.tone(bark, 0.5, 0.3))
    pen.line(
        f"M{x:.1f} {y - high * 0.32:.1f}L{x + high * 0.11:.1f} {y - high * 0.48:.1f}",
        darken(bark, 0.2),
        w * 0.6,
    )
    pen.path(_cushions(x + high * 0.02, y + high * 0.015, high, 1.0), darken(shade, 0.26))
    pen.path(_cushions(x - high * 0.012, y - high * 0.012, high, 0.92), shade)
    pen.path(_cushions(x - high * 0.045, y - high * 0.045, high, 0.62), lighten(shade, 0.09))
    pen.line(
        _leaves(x - high * 0.02, y - high * 0.02, high, LIT_LEAVES), lighten(shade, 0.24), high * 0.012, 0.8
    )
    pen.line(_leaves(x, y, high, SHADED_LEAVES), darken(shade, 0.30), high * 0.013, 0.6)


CUSHIONS = (
    (-0.20, 0.52, 0.17),
    (0.20, 0.54, 0.17),
    (0.0, 0.52, 0.18),
    (-0.12, 0.72, 0.18),
    (0.13, 0.74, 0.17),
    (0.0, 0.84, 0.15),
)
LIT_LEAVES = (
    (-0.30, 0.60), (-0.24, 0.68), (-0.16, 0.62), (-0.20, 0.80), (-0.12, 0.88), (-0.06, 0.78), (-0.02, 0.94),
    (0.05, 0.86), (0.10, 0.80), (0.02, 0.66), (-0.10, 0.70), (-0.26, 0.52), (0.16, 0.68), (-0.05, 0.58),
)  # fmt: skip
SHADED_LEAVES = (
    (0.30, 0.50), (0.24, 0.44), (0.14, 0.42), (0.03, 0.40), (-0.10, 0.42), (-0.22, 0.42), (0.26, 0.62),
    (0.24, 0.72), (0.20, 0.82), (0.12, 0.60), (0.08, 0.50), (-0.14, 0.50),
)  # fmt: skip


def _cushions(x: float, y: float, high: float, size: float) -> str:
    """The lumps of a crown, as one outline."""
    parts = []
    for dx, dy, r in CUSHIONS:
        radius = r * high * size
        left = x + dx * high - radius
        parts.append(
            f"M{left:.1f} {y - dy * high:.1f}a{radius:.1f} {radius:.1f} 0 1 1 {2 * radius:.1f} 0a{radius:.1f} {radius:.1f} 0 1 1 {-2 * radius:.1f} 0Z"
        )
    return "".join(parts)


def _leaves(x: float, y: float, high: float, spots: Sequence[tuple[float, float]]) -> str:
    """Little arcs of leaves on a crown."""
    w = high * 0.022
    return "".join(
        f"M{x + dx * high - w:.1f} {y - dy * high:.1f}q{w:.1f} {-w:.1f} {2 * w:.1f} 0" for dx, dy in spots
    )


def draw_bare_tree(pen: Pen, x: float, y: float, high: float, shade: str) -> None:
    """A leafless tree with crooked branches."""
    w = high * 0.06
    pen.path(
        f"M{x - w:.1f} {y:.1f}Q{x - w * 0.2:.1f} {y - high * 0.4:.1f} {x - w * 0.3:.1f} {y - high * 0.66:.1f}"
        f"L{x + w * 0.4:.1f} {y - high * 0.62:.1f}Q{x + w * 0.3:.1f} {y - high * 0.3:.1f} {x + w * 1.2:.1f} {y:.1f}Z",
        shade,
    )
    branches = (
        (0.40, -0.24, 0.30, 0.035),
        (0.48, 0.26, 0.32, 0.034),
        (0.58, -0.22, 0.36, 0.026),
        (0.60, 0.10, 0.38, 0.026),
    )
    for start, dx, up, wide in branches:
        x1, y1 = x + dx * high, y - (start + up * 0.75) * high
        pen.line(
            f"M{x:.1f} {y - start * high:.1f}Q{x + dx * high * 0.75:.1f} {y - (start + 0.05) * high:.1f} {x1:.1f} {y1:.1f}",
            shade,
            high * wide,
        )
        twig = f"M{x + dx * high * 0.7:.1f} {y - (start + up * 0.35) * high:.1f}"
        pen.line(
            f"{twig}L{x + dx * high * 1.45:.1f} {y - (start + up * 0.62) * high:.1f}",
            shade,
            high * wide * 0.45,
        )


def draw_bush(pen: Pen, x: float, y: float, size: float, shade: str) -> None:
    """A low bush."""
    lumps = ((-0.62, 0.30, 0.36), (0.62, 0.28, 0.34), (-0.22, 0.5, 0.44), (0.26, 0.46, 0.42))
    for dx, dy, r in lumps:
        pen.circle(x + dx * size, y - dy * size, r * size, darken(shade, 0.2))
    for dx, dy, r in lumps:
        pen.circle(x + dx * size - size * 0.05, y - dy * size - size * 0.06, r * size * 0.84, shade)
    pen.circle(x - 0.3 * size, y - 0.66 * size, 0.2 * size, lighten(shade, 0.16))
    pen.ellipse(x, y - size * 0.06, size * 0.95, size * 0.1, darken(shade, 0.3))


def draw_reeds(pen: Pen, x: float, y: float, high: float, shade: str) -> None:
    """Cat-tails and long leaves."""
    for dx, h, lean in ((-0.22, 0.8, -0.12), (-0.08, 1.0, -0.04), (0.08, 0.88, 0.05), (0.2, 0.7, 0.14)):
        tip_x, tip_y = x + (dx + lean) * high, y - h * high
        pen.line(
            f"M{x + dx * high:.1f} {y:.1f}Q{x + dx * high:.1f} {y - h * high * 0.6:.1f} {tip_x:.1f} {tip_y:.1f}",
            shade,
            high * 0.028,
        )
        pen.ellipse(
            tip_x, tip_y + high * 0.08, high * 0.034, high * 0.11, darken("#8a5a34", 0.15), turn=lean * 60
        )
    for dx, h, lean in ((-0.3, 0.5, -0.25), (0.0, 0.62, 0.12), (0.3, 0.5, 0.25)):
        root, tip = x + dx * high * 0.5, x + (dx + lean) * high
        pen.path(
            f"M{root - high * 0.03:.1f} {y:.1f}Q{root:.1f} {y - h * high * 0.7:.1f} {tip:.1f} {y - h * high:.1f}Q{root + high * 0.06:.1f} {y - h * high * 0.5:.1f} {root + high * 0.03:.1f} {y:.1f}Z",
            lighten(shade, 0.1),
        )


def draw_cactus(pen: Pen, x: float, y: float, high: float, shade: str) -> None:
    """A saguaro with two arms."""
    w = high * 0.16
    for d in (
        f"M{x - high * 0.26:.1f} {y - high * 0.68:.1f}v{high * 0.2:.1f}q0 {high * 0.1:.1f} {high * 0.26:.1f} {high * 0.1:.1f}",
        f"M{x + high * 0.26:.1f} {y - high * 0.8:.1f}v{high * 0.22:.1f}q0 {high * 0.1:.1f} {-high * 0.26:.1f} {high * 0.1:.1f}",
    ):
        pen.line(d, darken(shade, 0.12), w * 0.72)
    pen.rect(x - w / 2, y - high, w, high * 1.02, pen.tone(shade, 0.55, 0.22), w / 2)
    pen.line(
        f"M{x - w * 0.16:.1f} {y - high * 0.9:.1f}V{y - high * 0.08:.1f}", lighten(shade, 0.25), w * 0.08
    )


def draw_palm(pen: Pen, x: float, y: float, high: float, leaf: str, bark: str) -> None:
    """A palm that leans over."""
    top_x, top_y = x + high * 0.16, y - high * 0.86
    pen.line(
        f"M{x:.1f} {y:.1f}Q{x + high * 0.02:.1f} {y - high * 0.5:.1f} {top_x:.1f} {top_y:.1f}",
        bark,
        high * 0.055,
    )
    for angle in (-170, -140, -100, -60, -25, 10, 170):
        a = angle * pi / 180
        tip_x, tip_y = top_x + cos(a) * high * 0.34, top_y + sin(a) * high * 0.22 + high * 0.1
        mid_x, mid_y = top_x + cos(a) * high * 0.2, top_y + sin(a) * high * 0.26 - high * 0.05
        pen.path(
            f"M{top_x:.1f} {top_y:.1f}Q{mid_x:.1f} {mid_y - high * 0.05:.1f} {tip_x:.1f} {tip_y:.1f}Q{mid_x:.1f} {mid_y + high * 0.04:.1f} {top_x:.1f} {top_y:.1f}Z",
            darken(leaf, 0.12 if angle > -90 else 0),
        )
    pen.circle(top_x - high * 0.015, top_y + high * 0.03, high * 0.03, darken(bark, 0.3))


def draw_wood_edge(stage: Stage, y: float, high: float, distance: float, *, gap: float = 0.0) -> None:
    """A row of firs across the picture; none within `gap` (a share of the width) of its middle."""
    shade = (
        stage.palette.turf(PINE, distance)
        if not stage.palette.snow
        else stage.palette.lit("#7f9fa0", distance)
    )
    x = -high * 0.2
    while x < stage.width + high * 0.2:
        if abs(x - stage.width / 2) >= gap * stage.width:
            draw_conifer(
                stage.pen,
                x,
                y + stage.rng.uniform(-0.02, 0.06) * high,
                high * stage.rng.uniform(0.7, 1.12),
                shade,
            )
        x += high * stage.rng.uniform(0.20, 0.36)


def draw_bushes(
    stage: Stage, y: float, high: float, colour: str, distance: float, *, gap: float = 0.0
) -> None:
    """A hedge of round crowns across the picture; none within `gap` (a share of the width) of its middle."""
    leaf = stage.palette.turf(colour, distance)
    x = -high * 0.3
    while x < stage.width + high * 0.3:
        if abs(x - stage.width / 2) >= gap * stage.width:
            r = high * stage.rng.uniform(0.42, 0.68)
            stage.pen.circle(x, y - r * 0.9, r, stage.pen.fade(lighten(leaf, 0.12), darken(leaf, 0.12)))
            stage.pen.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r, darken(leaf, 0.06))
        x += high * stage.rng.uniform(0.40, 0.62)
