"""Inserts: one large prop (or someone's face, when there is no prop) on a sunburst in the mood's colours."""

from __future__ import annotations

from math import cos, hypot, sin, tau

from storyassets.model.shot import Prop
from storyassets.providers.embedded.figures import draw_portrait
from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.page import Page, draw_vignette, page_size, write_document
from storyassets.providers.embedded.scenery.palettes import Palette, palette_for
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.props import draw_prop
from storyassets.providers.embedded.scenery.scene import seed_of
from storyassets.providers.protocols import ShotPictureRequest

RAYS = 14
CENTRE_Y = 0.40  # of the picture's height, above the captions
PROP_WIDTH = 0.74  # at most, of the width
PROP_HEIGHT = 0.42  # at most, of the height


def compose_insert(request: ShotPictureRequest) -> Page:
    """The first prop of the staging, large."""
    size = page_size(request.width_px, request.height_px)
    staging, rng = request.staging, seed_of(request, "insert")
    palette = palette_for(staging.emotion, staging.time_of_day, staging.weather)
    pen = Pen("i")
    _draw_sunburst(pen, palette, size, rng.uniform(0, tau / RAYS))
    for _ in range(14):
        _draw_spark(
            pen,
            rng.uniform(0.06, 0.94) * size[0],
            rng.uniform(0.06, 0.9) * size[1],
            rng.uniform(5, 16),
            palette,
        )
    if staging.props:
        _draw_subject(pen, staging.props[0], size, request.seed)
    elif request.sitters:
        figure = draw_portrait(request.sitters[0].look, staging.emotion, prefix="h")
        scale = min(PROP_WIDTH * size[0] / figure.width, 0.5 * size[1] / figure.height)
        pen.place(figure.svg, size[0] / 2, size[1] * CENTRE_Y + figure.height * scale / 2, scale)
    draw_vignette(pen, palette, size)
    return Page(write_document(pen.svg(), request.width_px, request.height_px, size))


def _draw_sunburst(pen: Pen, palette: Palette, size: tuple[float, float], turn: float) -> None:
    width, height = size
    cx, cy, reach = width / 2, height * CENTRE_Y, hypot(width, height)
    top, middle, low = palette.sky
    pen.rect(
        -10,
        -10,
        width + 20,
        height + 20,
        pen.fade(
            darken(mix(top, middle, 0.25), 0.06),
            mix(middle, top, 0.2),
            darken(mix(top, palette.tint, 0.3), 0.12),
        ),
    )
    half = tau / RAYS / 4
    d = []
    for k in range(RAYS):
        a = turn + k * tau / RAYS
        d.append(
            f"M{cx:.1f} {cy:.1f}L{cx + cos(a - half) * reach:.1f} {cy + sin(a - half) * reach:.1f}L{cx + cos(a + half) * reach:.1f} {cy + sin(a + half) * reach:.1f}Z"
        )
    pen.path("".join(d), mix(low, palette.light, 0.4), 0.34)
    pen.glow(cx, cy, min(width, height) * 0.85, lighten(palette.light, 0.3), 0.95)


def _draw_subject(pen: Pen, prop: Prop, size: tuple[float, float], seed: int) -> None:
    drawing = draw_prop(prop, prefix="p", seed=seed)
    scale = min(PROP_WIDTH * size[0] / drawing.width, PROP_HEIGHT * size[1] / drawing.height)
    x, foot = size[0] / 2, size[1] * CENTRE_Y + drawing.height * scale / 2
    pen.shadow(
        x, foot + size[1] * 0.008, drawing.width * scale * 0.62, max(16.0, drawing.width * scale * 0.085), 0.5
    )
    pen.place(drawing.svg, x, foot, scale)


def _draw_spark(pen: Pen, x: float, y: float, r: float, palette: Palette) -> None:
    bright = mix(palette.light, WHITE, 0.5)
    q = r * 0.22
    pen.path(
        f"M{x:.1f} {y - r:.1f}Q{x + q:.1f} {y - q:.1f} {x + r:.1f} {y:.1f}Q{x + q:.1f} {y + q:.1f} {x:.1f} {y + r:.1f}Q{x - q:.1f} {y + q:.1f} {x - r:.1f} {y:.1f}Q{x - q:.1f} {y - q:.1f} {x:.1f} {y - r:.1f}Z",
        bright,
        0.75,
    )
