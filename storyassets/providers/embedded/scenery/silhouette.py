"""Silhouettes: what was drawn, as one dark shape with a thin edge of light."""

from __future__ import annotations

import re

from storyassets.providers.embedded.scenery.pen import Pen

_PAINT = re.compile(r'(fill|stroke)="(?!none)[^"]*"')
_DEFS = re.compile(r"<defs>.*?</defs>", re.DOTALL)
_DIM = re.compile(r' (?:fill-|stroke-)?opacity="[^"]*"')
_NAMES = re.compile(r' id="[^"]*"')
RIM = 7.0


def outline(svg: str, ink: str) -> str:
    """The same shapes, all of one colour."""
    return _PAINT.sub(rf'\1="{ink}"', _DIM.sub("", _DEFS.sub("", svg)))


def against_light(svg: str, ink: str, light: str) -> str:
    """The dark shape, with light behind its edge on the left."""
    pen = Pen("rim")
    pen.place(_NAMES.sub("", outline(svg, light)), -RIM, -RIM * 0.7)
    return pen.svg() + outline(svg, ink)
