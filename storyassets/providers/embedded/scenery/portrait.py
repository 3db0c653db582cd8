"""Portraits: one face before a soft backdrop of the mood's colours."""

from __future__ import annotations

from random import Random

from storyassets.model.place import TimeOfDay, Weather
from storyassets.model.script import Emotion
from storyassets.providers.embedded.scenery.bust import Spot, draw_sitter
from storyassets.providers.embedded.scenery.colours import lighten, mix
from storyassets.providers.embedded.scenery.page import Page, draw_vignette, page_size, write_document
from storyassets.providers.embedded.scenery.palettes import Palette, palette_for
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.protocols import PortraitRequest


def compose_portrait(request: PortraitRequest) -> Page:
    """A front-facing portrait before a soft backdrop of the mood's colours."""
    size = page_size(request.width_px, request.height_px)
    palette = portrait_palette(request.emotion)
    rng = Random(f"portrait:{request.seed}:{request.sitter.character_id}")
    pen = Pen("k")
    top, middle, low = palette.sky
    pen.rect(
        -10,
        -10,
        size[0] + 20,
        size[1] + 20,
        pen.fade(mix(top, middle, 0.4), middle, lighten(low, 0.1), mix(low, middle, 0.5)),
    )
    pen.glow(size[0] * 0.5, size[1] * 0.40, size[1] * 0.5, palette.light, 0.7)
    for _ in range(12):
        r = rng.uniform(0.03, 0.10) * min(size)
        pen.circle(
            rng.uniform(0, 1) * size[0],
            rng.uniform(0, 0.9) * size[1],
            r,
            lighten(palette.light, 0.4),
            rng.uniform(0.06, 0.16),
        )
    spot = Spot(size, size[0] / request.width_px, 0.5, 1.0, "h0")
    draw_sitter(pen, request.sitter, request.emotion, spot)
    draw_vignette(pen, palette, size)
    return Page(write_document(pen.svg(), request.width_px, request.height_px, size))


def portrait_palette(emotion: Emotion) -> Palette:
    """Daylight in the mood's colours."""
    return palette_for(emotion, TimeOfDay.DAY, Weather.CLEAR)
