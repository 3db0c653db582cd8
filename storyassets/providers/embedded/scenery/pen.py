"""A pen that writes SVG elements. What is drawn is decided by those who hold it.

Colours and numbers come from our own code; no text of a story ever reaches a pen.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np

from storyassets.model.layered_picture import Lips
from storyassets.providers.embedded.figures.figure import Box, Figure
from storyassets.providers.embedded.scenery.colours import darken, lighten

Point = tuple[float, float]
Stop = tuple[float, str, float]  # offset, colour, opacity
GLOW = ((0.0, 1.0), (0.35, 0.45), (1.0, 0.0))  # how far from the middle, and how much light is there
HALO_PX = 64
HALO_FROM = 170.0  # a smaller light is painted sooner as a gradient


@dataclass(frozen=True)
class Drawing:
    """A fragment of SVG. The origin is the ground point below its centre; y grows downward."""

    svg: str
    width: float
    height: float


@dataclass(frozen=True)
class Speaker:
    """Whose mouth moves, in which area (left, top, right, bottom): what is drawn of them, and instead of it."""

    who: str
    area: tuple[float, float, float, float]
    svg: str
    mouths: tuple[tuple[Lips, str], ...]


@lru_cache(maxsize=64)
def _paint_halo(colour: str, opacity: float) -> str:
    """A round glow of HALO_PX as a PNG, in letters."""
    places = (np.arange(HALO_PX) + 0.5) / HALO_PX * 2 - 1
    far = np.sqrt(places[:, None] ** 2 + places[None, :] ** 2)
    share = np.interp(far, [offset for offset, _ in GLOW], [light for _, light in GLOW]) * opacity
    pixels = np.empty((HALO_PX, HALO_PX, 4), np.uint8)
    pixels[..., :3] = [int(colour[i : i + 2], 16) for i in (5, 3, 1)]
    pixels[..., 3] = np.floor(share * 255 + 0.5)
    return b64encode(cv2.imencode(".png", pixels)[1].tobytes()).decode()


class Pen:
    """Collects elements and the gradients they use; every id begins with `prefix`."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._elements: list[str] = []
        self._gradients: dict[str, str] = {}
        self.eyes: list[tuple[float, float, float, float]] = []
        """Left, top, right and bottom of both eyes of each face that was told of."""
        self.mouths: list[Speaker] = []
        self.things: list[tuple[float, float, float, float]] = []
        """The same of each thing that stands somewhere."""

    def svg(self) -> str:
        """Everything drawn so far, as one fragment."""
        defs = "".join(body.replace("@id", name) for body, name in self._gradients.items())
        return (f"<defs>{defs}</defs>" if defs else "") + "".join(self._elements)

    def circle(self, x: float, y: float, r: float, fill: str, opacity: float = 1.0) -> None:
        """A disc."""
        self._add(f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}"{_paint(fill, opacity)}/>')

    def ellipse(
        self, x: float, y: float, rx: float, ry: float, fill: str, opacity: float = 1.0, turn: float = 0.0
    ) -> None:
        """An ellipse, turned clockwise by `turn` degrees around its centre."""
        turned = f' transform="rotate({num(turn)} {num(x)} {num(y)})"' if turn else ""
        shape = f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}"'
        self._add(f"{shape}{turned}{_paint(fill, opacity)}/>")

    def rect(
        self, x: float, y: float, w: float, h: float, fill: str, r: float = 0.0, opacity: float = 1.0
    ) -> None:
        """A rectangle with corners of radius `r`."""
        rounded = f' rx="{num(r)}"' if r else ""
        shape = f'<rect x="{num(x)}" y="{num(y)}" width="{num(max(w, 0))}" height="{num(max(h, 0))}"{rounded}'
        self._add(f"{shape}{_paint(fill, opacity)}/>")

    def path(self, d: str, fill: str, opacity: float = 1.0) -> None:
        """A filled path."""
        self._add(f'<path d="{d}"{_paint(fill, opacity)}/>')

    def polygon(self, points: Iterable[Point], fill: str, opacity: float = 1.0) -> None:
        """A filled polygon."""
        self.path(straight(points) + "Z", fill, opacity)

    def line(self, d: str, colour: str, width: float, opacity: float = 1.0) -> None:
        """A path drawn along, with round ends."""
        dim = f' stroke-opacity="{opacity:.2f}"' if opacity < 1 else ""
        self._add(
            f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{num(width)}"'
            f' stroke-linecap="round" stroke-linejoin="round"{dim}/>'
        )

    def open(
        self, x: float = 0, y: float = 0, scale: float = 1, turn: float = 0, mirror: bool = False
    ) -> None:
        """What follows, up to `close`, is moved, then turned, then scaled."""
        rotate = f" rotate({num(turn)})" if turn else ""
        across = -scale if mirror else scale
        size = f" scale({across:.4f} {scale:.4f})" if mirror or scale != 1 else ""
        self._add(f'<g transform="translate({num(x)} {num(y)}){rotate}{size}">')

    def enlarge(self, x: float, y: float, across: float, up: float) -> None:
        """What follows, up to `close`, is so many times as wide and as high about a point that stays."""
        self._add(
            f'<g transform="translate({num(x * (1 - across))} {num(y * (1 - up))}) scale({across:.3f} {up:.3f})">'
        )

    def close(self) -> None:
        """The end of what `open` or `enlarge` began."""
        self._add("</g>")

    def place(
        self, svg: str, x: float, y: float, scale: float = 1, turn: float = 0, mirror: bool = False
    ) -> None:
        """A finished fragment, moved to (x, y)."""
        self.open(x, y, scale, turn, mirror)
        self._add(svg)
        self.close()

    def stand(self, drawing: Drawing, x: float, y: float, scale: float, *, mirror: bool = False) -> None:
        """A thing at (x, y), and where it then is."""
        half = drawing.width * scale / 2
        self.things.append((x - half, y - drawing.height * scale, x + half, y))
        self.place(drawing.svg, x, y, scale, mirror=mirror)

    def tell_eyes(self, eyes: Sequence[Box], x: float, y: float, scale: float) -> None:
        """Where the eyes of a fragment are that was placed at (x, y)."""
        if eyes:
            self.eyes.append(
                (
                    x + scale * min(eye.x for eye in eyes),
                    y + scale * min(eye.y for eye in eyes),
                    x + scale * max(eye.x + eye.width for eye in eyes),
                    y + scale * max(eye.y + eye.height for eye in eyes),
                )
            )

    def tell_mouths(self, figure: Figure, who: str, x: float, y: float, scale: float) -> None:
        """Where and how somebody speaks whose figure was placed at (x, y)."""
        box = figure.speaks_in
        if box is not None:
            left, top = x + scale * box.x, y + scale * box.y
            area = (left, top, left + scale * box.width, top + scale * box.height)
            self.mouths.append(Speaker(who, area, figure.svg, figure.mouths))

    def place_named(self, svg: str, name: str, x: float, y: float, scale: float) -> None:
        """A finished fragment at (x, y), of which `stretch` can draw a part again."""
        self.open(x, y, scale)
        self._add(f'<g id="{name}">{svg}</g>')
        self.close()

    def define(self, svg: str, name: str) -> None:
        """A finished fragment that `again` draws, as often as one likes."""
        self._add(f'<defs><g id="{name}">{svg}</g></defs>')

    def again(self, name: str) -> None:
        """What was defined by that name."""
        self._add(f'<use href="#{name}"/>')

    def stretch(
        self, name: str, part: tuple[float, float, float, float], target: tuple[float, float, float, float]
    ) -> None:
        """Draw a box (x, y, width, height) of a named fragment, in its own units, stretched over a target box."""
        x, y, w, h = (f"{v:.4f}" for v in target)
        box = " ".join(num(v) for v in part)
        place = f'x="{x}" y="{y}" width="{w}" height="{h}" viewBox="{box}" preserveAspectRatio="none"'
        self._add(f'<svg {place}><use href="#{name}"/></svg>')

    def fade(self, *colours: str) -> str:
        """A paint that goes evenly from the first colour (above) to the last (below)."""
        last = max(1, len(colours) - 1)
        return self.linear([(i / last, colour, 1.0) for i, colour in enumerate(colours)])

    def veil(self, colour: str, *opacities: float) -> str:
        """A paint of one colour, whose opacity goes evenly through these values from above to below."""
        last = max(1, len(opacities) - 1)
        return self.linear([(i / last, colour, o) for i, o in enumerate(opacities)])

    def tone(self, colour: str, split: float = 0.62, depth: float = 0.22) -> str:
        """A paint in two tones: lit from the left, in shadow beyond `split` of the shape's width."""
        stops = [(0.0, lighten(colour, 0.10), 1.0), (split - 0.01, colour, 1.0)]
        stops += [(split + 0.01, darken(colour, depth), 1.0), (1.0, darken(colour, depth + 0.06), 1.0)]
        return self.linear(stops, (0.0, 0.0, 1.0, 0.28))

    def linear(self, stops: Sequence[Stop], axis: tuple[float, float, float, float] = (0, 0, 0, 1)) -> str:
        """A linear gradient along `axis` (x1, y1, x2, y2), in shares of the shape's box."""
        x1, y1, x2, y2 = axis
        head = f'<linearGradient id="@id" x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}">'
        return self._gradient(f"{head}{_stops(stops)}</linearGradient>")

    def radial(self, stops: Sequence[Stop], centre: Point = (0.5, 0.5), radius: float = 0.5) -> str:
        """A radial gradient, in shares of the shape's box."""
        head = f'<radialGradient id="@id" cx="{centre[0]:g}" cy="{centre[1]:g}" r="{radius:g}">'
        return self._gradient(f"{head}{_stops(stops)}</radialGradient>")

    def glow(self, x: float, y: float, r: float, colour: str, opacity: float) -> None:
        """Light around a point, fading to nothing at `r`: of a lamp, a fire or a window, by which others are lit."""
        mark = f' class="glow {colour} {opacity:.2f} {num(x)} {num(y)} {num(r)}"'
        if r >= HALO_FROM:
            self.halo(x, y, r, colour, opacity, mark)
            return
        paint = self.radial([(offset, colour, opacity * share) for offset, share in GLOW])
        self._add(f'<circle{mark} cx="{num(x)}" cy="{num(y)}" r="{num(r)}"{_paint(paint, 1.0)}/>')

    def halo(self, x: float, y: float, r: float, colour: str, opacity: float, mark: str = "") -> None:
        """The same as a small picture that is stretched: of a large light it takes a fifth of the time."""
        place = f'x="{num(x - r)}" y="{num(y - r)}" width="{num(2 * r)}" height="{num(2 * r)}"'
        self._add(f'<image{mark} {place} href="data:image/png;base64,{_paint_halo(colour, opacity)}"/>')

    def shadow(self, x: float, y: float, rx: float, ry: float, opacity: float = 0.34) -> None:
        """A soft contact shadow."""
        ink = "#120c26"
        stops = [(0.0, ink, opacity), (0.55, ink, opacity * 0.62), (1.0, ink, 0.0)]
        self.ellipse(x, y, rx, ry, self.radial(stops))

    def _gradient(self, body: str) -> str:
        name = self._gradients.setdefault(body, f"{self._prefix}-{len(self._gradients)}")
        return f"url(#{name})"

    def _add(self, element: str) -> None:
        self._elements.append(element)


def num(value: float) -> str:
    """A coordinate, to a tenth of a unit."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def straight(points: Iterable[Point]) -> str:
    """Path data of straight lines through the points, left open."""
    return "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points)


def smooth(points: Sequence[Point], closed: bool = False) -> str:
    """Path data of a soft curve through the points: Catmull-Rom, as cubic Béziers."""
    count = len(points)
    parts = [f"M{num(points[0][0])} {num(points[0][1])}"]
    for i in range(count if closed else count - 1):
        p0, p1, p2, p3 = (_at(points, i + k, closed) for k in (-1, 0, 1, 2))
        c1 = (p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6)
        c2 = (p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6)
        parts.append("C" + " ".join(f"{num(x)} {num(y)}" for x, y in (c1, c2, p2)))
    return "".join(parts) + ("Z" if closed else "")


def _at(points: Sequence[Point], index: int, closed: bool) -> Point:
    if closed:
        return points[index % len(points)]
    return points[min(max(index, 0), len(points) - 1)]


def _stops(stops: Sequence[Stop]) -> str:
    return "".join(
        f'<stop offset="{offset:.3g}" stop-color="{colour}"'
        + (f' stop-opacity="{opacity:.3g}"' if opacity < 1 else "")
        + "/>"
        for offset, colour, opacity in stops
    )


def _paint(fill: str, opacity: float) -> str:
    return f' fill="{fill}"' + (f' fill-opacity="{opacity:.2f}"' if opacity < 1 else "")
