"""Brushes: each draws one layer of one segment, frame by frame, for one thread.

A brush is opened by `open_brush` and closed by whoever opened it; what does not move is drawn once and copied.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Protocol

import numpy as np

from storyassets.errors import RenderFailed
from storyassets.model.grade import Grade
from storyassets.model.layered_picture import Behind
from storyassets.model.puppet import PuppetShow
from storyassets.model.take import PICTURE_SUFFIXES, Take
from storyassets.model.timeline import Camera
from storyassets.render.clips import ClipStills
from storyassets.render.layers import LayeredStill, prepare_layers, read_layers, shut_eyes
from storyassets.render.media import Media
from storyassets.render.parallax import LayeredBrush
from storyassets.render.planes import Planes, fill_black, new_planes
from storyassets.render.puppet_sprites import PuppetSprites, lay_plate, read_puppet
from storyassets.render.puppets import HeadBrush, closest_shrink
from storyassets.render.segments import PictureLayer
from storyassets.render.shelf import Shelf
from storyassets.render.stills import (
    Retouch,
    Still,
    Window,
    crop_window,
    draw_still,
    oversize_for,
    prepare_still,
)
from storyassets.render.warp import new_scratch

STILLS_KEPT = 8  # two for each of a few workers; a segment needs one, and two under a fade
LAYERED_KEPT = 3  # each with a look for everyone who blinks
PUPPETS_KEPT = 4
EASED_SHARE = 0.5  # of a camera's move


class Brush(Protocol):
    """One layer of one segment."""

    def draw(self, number: int, frame: Planes) -> None:
        """The layer at the segment's frame of that number."""
        ...

    def close(self) -> None:
        """Give back what the brush holds."""
        ...


class Paintbox:
    """Opens brushes; keeps the stills and the puppets that they share. Safe to share between threads."""

    def __init__(self, media: Media, size_px: tuple[int, int], rate: Fraction) -> None:
        self._media = media
        self._size_px = size_px
        self._rate = rate
        self._stills: Shelf[tuple[str, float, str, Grade], Still] = Shelf(STILLS_KEPT)
        self._layered: Shelf[tuple[str, float, Grade, bool], tuple[LayeredStill, ...]] = Shelf(LAYERED_KEPT)
        self._puppets: Shelf[str, PuppetSprites] = Shelf(PUPPETS_KEPT)

    def open_brush(self, layer: PictureLayer | None) -> Brush:
        """A brush for a layer; black without one. Raises RenderFailed for what cannot be shown."""
        if layer is None:
            return _BlackBrush()
        if layer.media_frame is not None:
            oversize = oversize_for(layer.camera)
            path, name = self._media.path(layer.take), layer.take.path
            clip = ClipStills(path, name, self._size_px, oversize, self._rate, layer.grade)
            return _ClipBrush(layer, layer.media_frame, clip, self._size_px)
        if layer.show is None:
            return self._open_still(layer)
        sprites = self._sprites(layer.show, layer.grade)
        shares = (layer.camera.start.share, layer.camera.end.share)
        head = HeadBrush(sprites, closest_shrink(sprites.puppet, self._size_px, shares))
        return _PuppetBrush(layer, layer.show, self._plate(layer, sprites), head, self._size_px)

    def _open_still(self, layer: PictureLayer) -> Brush:
        """What stands still under its camera; a camera that moves looks past near things, where a picture has layers."""
        path = self._picture_path(layer.take)
        blinks = bool(layer.blinks)
        behind = read_layers(path) if blinks or pans(layer.camera) else Behind()
        eyes = behind.eyes if blinks else ()
        if not behind.layers or not pans(layer.camera):
            shut = [self._still(layer, shut_eyes(one), f"shut {number}") for number, one in enumerate(eyes)]
            return _StillBrush(layer, [self._still(layer), *shut], self._size_px)
        oversize = oversize_for(layer.camera)
        looks = self._layered.get(
            (layer.take.content, oversize, layer.grade, blinks),
            lambda: prepare_layers(path, behind.layers, self._size_px, oversize, layer.grade, eyes),
        )
        return _LayeredBrush(layer, LayeredBrush(looks, layer.camera, self._size_px), len(looks))

    def _plate(self, layer: PictureLayer, sprites: PuppetSprites) -> Still:
        """What stands behind a head that moves."""
        return self._still(layer, lay_plate(sprites), sprites_key(layer.show) if layer.show else "")

    def _still(self, layer: PictureLayer, retouch: Retouch | None = None, retouched: str = "") -> Still:
        """The picture, with a change to it if there is one, by its name."""
        oversize = oversize_for(layer.camera)
        path = self._picture_path(layer.take)
        key = (layer.take.content, oversize, retouched, layer.grade)
        return self._stills.get(
            key, lambda: prepare_still(path, self._size_px, oversize, retouch, layer.grade)
        )

    def _sprites(self, show: PuppetShow, grade: Grade) -> PuppetSprites:
        path = self._media.path(show.sheet)
        return self._puppets.get(f"{grade} {sprites_key(show)}", lambda: read_puppet(show, path, grade))

    def _picture_path(self, take: Take) -> Path:
        if take.suffix not in PICTURE_SUFFIXES:
            raise RenderFailed(
                f"{take.suffix} is no picture",
                stage="rendered_video",
                thing=take.path,
                fix="Use a picture for the shot",
            )
        return self._media.path(take)


def sprites_key(show: PuppetShow) -> str:
    """What tells the sprites of one puppet from another's."""
    return f"{show.sheet.content} {show.puppet.model_dump_json()}"


class _BlackBrush:
    """Draws no picture."""

    def draw(self, number: int, frame: Planes) -> None:
        fill_black(frame)

    def close(self) -> None:
        return


class _StillBrush:
    """Draws one of a still's looks under its camera."""

    def __init__(self, layer: PictureLayer, looks: Sequence[Still], size_px: tuple[int, int]) -> None:
        self._layer = layer
        self._looks = looks
        self._size_px = size_px
        self._scratch = new_scratch(*size_px)
        self._at_rest: dict[int, Planes] = {}

    def window(self, number: int) -> Window:
        """The crop at the segment's frame of that number."""
        return camera_window(self._layer, self._looks[0], number)

    def draw(self, number: int, frame: Planes) -> None:
        look = look_of(self._layer, len(self._looks), number)
        if pans(self._layer.camera):
            draw_still(self._looks[look], self.window(number), frame, self._scratch)
            return
        if look not in self._at_rest:
            self._at_rest[look] = new_planes(*self._size_px)
            draw_still(self._looks[look], self.window(0), self._at_rest[look], self._scratch)
        for plane, resting in zip(frame, self._at_rest[look], strict=True):
            np.copyto(plane, resting)

    def close(self) -> None:
        return


class _LayeredBrush:
    """Draws a picture in layers under its camera."""

    def __init__(self, layer: PictureLayer, brush: LayeredBrush, looks: int) -> None:
        self._layer = layer
        self._brush = brush
        self._looks = looks

    def draw(self, number: int, frame: Planes) -> None:
        look = look_of(self._layer, self._looks, number)
        self._brush.draw(progress_of(self._layer, number), frame, look)

    def close(self) -> None:
        return


class _PuppetBrush(_StillBrush):
    """Draws the plate as a still, and the head of the frame over it."""

    def __init__(
        self, layer: PictureLayer, show: PuppetShow, still: Still, head: HeadBrush, size_px: tuple[int, int]
    ) -> None:
        super().__init__(layer, [still], size_px)
        self._head = head
        self._performance = show.performance

    def draw(self, number: int, frame: Planes) -> None:
        super().draw(number, frame)
        self._head.draw(frame, self.window(number), self._looks[0].size_px, self._performance, number)


class _ClipBrush:
    """Draws a moving take under its camera."""

    def __init__(
        self, layer: PictureLayer, first_frame: int, clip: ClipStills, size_px: tuple[int, int]
    ) -> None:
        self._layer = layer
        self._first_frame = first_frame
        self._clip = clip
        self._scratch = new_scratch(*size_px)

    def draw(self, number: int, frame: Planes) -> None:
        still = self._clip.still(self._first_frame + number)
        draw_still(still, camera_window(self._layer, still, number), frame, self._scratch)

    def close(self) -> None:
        self._clip.close()


def pans(camera: Camera) -> bool:
    """Whether its crop changes."""
    return camera.start != camera.end


def look_of(layer: PictureLayer, looks: int, number: int) -> int:
    """Which of a picture's looks is seen at the segment's frame of that number: 0 with all eyes open."""
    for blink in layer.blinks:
        if 0 <= number - blink.start_frame < blink.duration_frames and blink.face + 1 < looks:
            return blink.face + 1
    return 0


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
