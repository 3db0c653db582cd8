"""Silhouettes: what was drawn, as one dark shape with a thin edge of light."""

from __future__ import annotations

import re

from storyassets.providers.embedded.scenery.colours import mix
from storyassets.providers.embedded.scenery.pen import Pen

_PAINT = re.compile(r'(fill|stroke)="(?!none)[^"]*"')
_COLOURS = re.compile(r'(fill|stroke|stop-color)="(#[0-9a-f]{6})"')
_DEFS = re.compile(r"<defs>.*?</defs>", re.DOTALL)
_DIM = re.compile(r' (?:fill-|stroke-)?opacity="[^"]*"')
_NAMES = re.compile(r' id="[^"]*"')
RIM = 7.0


def outline(svg: str, ink: str) -> str:
    """The same shapes, all of one colour."""
    return _PAINT.sub(rf'\1="{ink}"', _DIM.sub("", _DEFS.sub("", svg)))


def in_shade(svg: str, dark: str, share: float) -> str:
    """The same shapes, each of their colours with a share of the dark in it."""
    return _COLOURS.sub(lambda one: f'{one[1]}="{mix(one[2], dark, share)}"', svg)


def rim_of(svg: str, light: str) -> str:
    """What is seen of the light behind the shapes' edge on the left, before which they are drawn."""
    pen = Pen("rim")
    pen.place(_NAMES.sub("", outline(svg, light)), -RIM, -RIM * 0.7)
    return pen.svg()
