"""Brushes: each draws one layer of one segment, frame by frame, for one thread.

A brush is opened by the `paintbox` and closed by whoever opened it; what does not move is drawn once and copied.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

import numpy as np

from storyassets.model.puppet import PuppetShow
from storyassets.model.timeline import Camera
from storyassets.render.clips import ClipStills
from storyassets.render.faces import NO_FACES, Faces, lay_part
from storyassets.render.falling import Tile, lay_tile
from storyassets.render.layers import (
    LayeredStill,
)
from storyassets.render.parallax import LayeredBrush
from storyassets.render.planes import Planes, fill_black, new_planes
from storyassets.render.puppets import HeadBrush
from storyassets.render.segments import PictureLayer
from storyassets.render.stills import (
    Still,
    Window,
    crop_window,
    draw_still,
)
from storyassets.render.warp import new_scratch

EASED_SHARE = 0.5  # of a camera's move


class Brush(Protocol):
    """One layer of one segment."""

    def draw(self, number: int, frame: Planes) -> None:
        """The layer at the segment's frame of that number."""
        ...

    def close(self) -> None:
        """Give back what the brush holds."""
        ...


class BlackBrush:
    """Draws no picture."""

    def draw(self, number: int, frame: Planes) -> None:
        """The layer at the segment's frame of that number."""
        fill_black(frame)

    def close(self) -> None:
        """Nothing is held."""


class StillBrush:
    """Draws a still under its camera, and what changes on its faces."""

    def __init__(
        self, layer: PictureLayer, still: Still, size_px: tuple[int, int], faces: Faces = NO_FACES
    ) -> None:
        self._layer = layer
        self._still = still
        self._faces = faces
        self._size_px = size_px
        self._scratch = new_scratch(*size_px)
        self._at_rest: Planes | None = None

    def window(self, number: int) -> Window:
        """The crop at the segment's frame of that number."""
        return camera_window(self._layer, self._still, number)

    def draw(self, number: int, frame: Planes) -> None:
        """The layer at the segment's frame of that number."""
        self._draw_still(number, frame)
        for part in self._faces.shown(self._layer, number):
            lay_part(part, self.window(number), frame)

    def _draw_still(self, number: int, frame: Planes) -> None:
        if pans(self._layer.camera):
            draw_still(self._still, self.window(number), frame, self._scratch)
            return
        if self._at_rest is None:
            self._at_rest = new_planes(*self._size_px)
            draw_still(self._still, self.window(0), self._at_rest, self._scratch)
        for plane, resting in zip(frame, self._at_rest, strict=True):
            np.copyto(plane, resting)

    def close(self) -> None:
        """Nothing is held."""


class LayersBrush:
    """Draws a picture in layers under its camera."""

    def __init__(self, layer: PictureLayer, picture: LayeredStill, size_px: tuple[int, int]) -> None:
        self._layer = layer
        self._faces = picture.faces
        self._brush = LayeredBrush(picture, layer.camera, size_px)

    def draw(self, number: int, frame: Planes, over_ground: Callable[[Planes], None] | None = None) -> None:
        """The layer at the segment's frame of that number."""
        parts = self._faces.shown(self._layer, number)
        self._brush.draw(progress_of(self._layer, number), frame, parts, over_ground)

    def close(self) -> None:
        """Nothing is held."""


class FallBrush:
    """Draws a picture, and what falls through its air: some of it behind whoever is near."""

    def __init__(self, layer: PictureLayer, under: StillBrush | LayersBrush, tiles: tuple[Tile, ...]) -> None:
        self._layer = layer
        self._under = under
        self._tiles = tiles

    def draw(self, number: int, frame: Planes) -> None:
        """The layer at the segment's frame of that number."""
        at = self._layer.first_frame + number

        def lay_far(behind: Planes) -> None:
            self._lay(behind, at, is_near=False)

        if isinstance(self._under, LayersBrush):
            self._under.draw(number, frame, lay_far)
        else:
            self._under.draw(number, frame)
            lay_far(frame)
        self._lay(frame, at, is_near=True)

    def _lay(self, frame: Planes, number: int, *, is_near: bool) -> None:
        for tile in self._tiles:
            if tile.is_near == is_near:
                lay_tile(tile, number, frame)

    def close(self) -> None:
        """Give back what the brush holds."""
        self._under.close()


class PuppetBrush(StillBrush):
    """Draws the plate as a still, and the head of the frame over it."""

    def __init__(
        self, layer: PictureLayer, show: PuppetShow, still: Still, head: HeadBrush, size_px: tuple[int, int]
    ) -> None:
        super().__init__(layer, still, size_px)
        self._head = head
        self._performance = show.performance

    def draw(self, number: int, frame: Planes) -> None:
        """The layer at the segment's frame of that number."""
        super().draw(number, frame)
        self._head.draw(frame, self.window(number), self._still.size_px, self._performance, number)


class ClipBrush:
    """Draws a moving take under its camera."""

    def __init__(
        self, layer: PictureLayer, first_frame: int, clip: ClipStills, size_px: tuple[int, int]
    ) -> None:
        self._layer = layer
        self._first_frame = first_frame
        self._clip = clip
        self._scratch = new_scratch(*size_px)

    def draw(self, number: int, frame: Planes) -> None:
        """The layer at the segment's frame of that number."""
        still = self._clip.still(self._first_frame + number)
        draw_still(still, camera_window(self._layer, still, number), frame, self._scratch)

    def close(self) -> None:
        """Give back what the brush holds."""
        self._clip.close()


def pans(camera: Camera) -> bool:
    """Whether its crop changes."""
    return camera.start != camera.end


def camera_window(layer: PictureLayer, still: Still, number: int) -> Window:
    """The crop of a layer at the segment's frame of that number."""
    return crop_window(still, layer.camera, progress_of(layer, number))


def progress_of(layer: PictureLayer, number: int) -> float:
    """How far its camera has come at the segment's frame of that number, from 0 to 1."""
    last = max(1, layer.span_frames - 1)
    return ease(min(1.0, (layer.first_frame + number) / last))


def ease(progress: float) -> float:
    """Half evenly, half with a soft start and end: a move never jerks and never stands still."""
    return progress * (1 - EASED_SHARE) + EASED_SHARE * progress * progress * (3 - 2 * progress)


def close_all(brushes: Iterable[Brush]) -> None:
    """Close each, in order."""
    for brush in brushes:
        brush.close()
