"""A page: the SVG document of one picture, and what lies over all of it (vignette, the hour's tint)."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.shading import Key
from storyassets.providers.embedded.scenery.stage import SHORT_SIDE

VIGNETTE_ACROSS, VIGNETTE_DOWN = 0.16, 0.17  # of the width and the height: how far the edges' dark reaches in
APRON_TOP = 0.02  # of the height, below the actors' line
APRON = 0.26


@dataclass(frozen=True)
class Falling:
    """A tile of what falls or is blown through the air: what is on it, in picture units, and how fast it goes on to the right and down, in units a second."""

    body: str
    across: float
    down: float
    is_near: bool


@dataclass(frozen=True)
class Page:
    """`document` is drawn over `backdrop`, which is out of focus; without one the document is opaque.

    `falling` is what goes through the air before it, `film` the hour's colour over all of it, `key` the light in which
    the document is.
    """

    document: str
    backdrop: str | None = None
    falling: tuple[Falling, ...] = ()
    film: tuple[str, float] = ("#000000", 0.0)
    key: Key | None = None


def page_size(width_px: int, height_px: int) -> tuple[float, float]:
    """Width and height in picture units: the shorter side is SHORT_SIDE."""
    unit = SHORT_SIDE / min(width_px, height_px)
    return width_px * unit, height_px * unit


@dataclass(frozen=True)
class Region:
    """A rectangle of a picture, in its pixels; it may reach beyond the picture's edges."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """In pixels."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """In pixels."""
        return self.bottom - self.top

    def union(self, other: Region) -> Region:
        """The smallest rectangle around both."""
        return Region(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def meet(self, other: Region) -> Region:
        """What both have; it is empty, or turned inside out, where they do not meet."""
        return Region(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )


def write_region(
    body: str, region: Region, size_px: tuple[int, int], size: tuple[float, float], shrink: int = 1
) -> str:
    """A document of a part of a page: pixel for pixel what `write_document` of the whole page has there.

    It can be drawn some whole number of times smaller; it then reaches up to a pixel beyond the region.
    """
    width, height = -(-region.width // shrink), -(-region.height // shrink)
    # the page's size as the whole document says it
    x, y = float(num(size[0])) / size_px[0], float(num(size[1])) / size_px[1]
    seen = f"{region.left * x:.6f} {region.top * y:.6f} {width * shrink * x:.6f} {height * shrink * y:.6f}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
        f' viewBox="{seen}" preserveAspectRatio="none">{body}</svg>'
    )


def write_document(body: str, width_px: int, height_px: int, size: tuple[float, float]) -> str:
    """A whole SVG document of that many pixels, with `size` in picture units."""
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width_px}" height="{height_px}"'
        f' viewBox="0 0 {num(width)} {num(height)}" preserveAspectRatio="none">{body}</svg>'
    )


def draw_film(pen: Pen, film: tuple[str, float], size: tuple[float, float]) -> None:
    """The colour of the hour and the mood over everything: figures and things are drawn in daylight."""
    colour, share = film
    if share:
        pen.rect(-10, -10, size[0] + 20, size[1] + 20, colour, opacity=share)


def draw_vignette(pen: Pen, palette: Palette, size: tuple[float, float]) -> None:
    """The edges darken, the more the darker the mood. Four strips: one round gradient costs ten times as much."""
    ink, dark = palette.ink, palette.vignette
    width, height = size
    across, down = width * VIGNETTE_ACROSS, height * VIGNETTE_DOWN
    fall = [(0.0, ink, dark), (0.45, ink, dark * 0.36), (1.0, ink, 0.0)]
    rise = [(1 - offset, colour, opacity) for offset, colour, opacity in reversed(fall)]
    pen.rect(-10, -10, width + 20, down, pen.linear(fall))
    pen.rect(-10, height - down + 10, width + 20, down, pen.linear(rise))
    pen.rect(-10, -10, across, height + 20, pen.linear(fall, (0, 0, 1, 0)))
    pen.rect(width - across + 10, -10, across, height + 20, pen.linear(rise, (0, 0, 1, 0)))


def draw_apron(pen: Pen, palette: Palette, size: tuple[float, float], ground_y: float) -> None:
    """The ground before the actors grows calm and darker towards the lower edge: captions run there."""
    top = ground_y + size[1] * APRON_TOP
    pen.rect(-10, top, size[0] + 20, size[1] - top + 10, pen.veil(palette.ink, 0.0, APRON * 0.7, APRON))
