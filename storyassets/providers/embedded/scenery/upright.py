"""Upright: the lights and the large paints of a slanted view, which look the same where they are not slanted.

Pixels of a slanted picture or gradient are worked out one by one, those of an upright one by the row: a light takes a
seventh of the time, a wall the half.
"""

from __future__ import annotations

import math
import re

from storyassets.providers.embedded.scenery.pen import num

SOFT_FROM = 400.0  # of a rectangle's width and height: so large, the slant of its paint is not seen

_TOKEN = re.compile(r"<(?P<end>/)?g\b(?P<group>[^>]*)>|<(?P<kind>image|rect) (?P<drawn>[^>]*)/>")
_PLACE = re.compile(r'(?:^| )(x|y|width|height)="(-?[\d.]+)"')
_SCALE = re.compile(r"scale\(\s*(-?[\d.]+)[ ,]+(-?[\d.]+)")
_TURNED = re.compile(r"rotate|skew|matrix")


def stand_upright(svg: str, slant: float, bottom: float = math.inf) -> str:
    """What is drawn in a slanted view, in degrees: its lights and large rectangles are painted straight.

    A floor that ends at the picture's `bottom` fills its corners too.
    """
    rise = math.tan(math.radians(slant))
    shares = [1.0]
    done, kept = 0, []
    for token in _TOKEN.finditer(svg):
        if token["end"]:
            shares.pop()
        elif token["kind"] is None:
            shares.append(shares[-1] * _share_of(token["group"]))
        elif shares[-1] and (new := _straighten(token["kind"], token["drawn"], rise * shares[-1], bottom)):
            kept += [svg[done : token.start()], new]
            done = token.end()
    return "".join((*kept, svg[done:]))


def _share_of(attributes: str) -> float:
    """Of the slant, inside a group: less than none of a mirrored one; none of one that is turned, which is let be."""
    if _TURNED.search(attributes):
        return 0.0
    return math.prod(float(scale[1]) / float(scale[2]) for scale in _SCALE.finditer(attributes))


def _straighten(kind: str, drawn: str, rise: float, bottom: float) -> str:
    """The element where its middle is seen in the slanted view, not slanted itself; nothing of a small or hard one."""
    place = {name: float(value) for name, value in _PLACE.findall(drawn)}
    if len(place) != len(("x", "y", "width", "height")):
        return ""
    x, y, wide, high = (place[name] for name in ("x", "y", "width", "height"))
    middle = x + wide / 2
    straight = f'transform="matrix(1 {-rise:.7f} 0 1 0 {rise * middle:.4f})"'
    if kind == "image":
        return f"<image {straight} {drawn}/>"
    drop, foot = rise * wide / 2, y + high
    ground = foot >= bottom and wide >= SOFT_FROM
    soft = ground or (min(wide, high) >= SOFT_FROM and "url(" in drawn)
    if not soft or " rx=" in drawn or "transform=" in drawn:
        return ""
    left, right = (abs(drop), abs(drop)) if ground else (-drop, drop)
    corners = f"M{num(x)} {num(y - drop)}L{num(x + wide)} {num(y + drop)}V{num(foot + right)}L{num(x)} {num(foot + left)}Z"
    return f'<path {straight} d="{corners}"{_PLACE.sub("", f" {drawn}")}/>'
