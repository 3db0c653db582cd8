"""Frames: a segment's plan becomes pixels, one frame at a time, in memory that the caller owns."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from storyassets.errors import RenderFailed
from storyassets.model.channel import CaptionStyle
from storyassets.model.take import Take
from storyassets.render.caption_sprites import SpriteShelf, lay_over
from storyassets.render.media import Media
from storyassets.render.planes import Planes, blend, fill_black, new_planes
from storyassets.render.segments import Fade, PictureLayer, SegmentPlan
from storyassets.render.stills import (
    Still,
    StillShelf,
    crop_window,
    draw_still,
    oversize_for,
    prepare_still,
)
from storyassets.render.warp import new_scratch

PICTURE_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
STILLS_KEPT = 8  # two for each of a few workers; a segment needs one, and two under a fade


class Painter:
    """Draws the segments of one video; safe to share between threads."""

    def __init__(self, media: Media, style: CaptionStyle, size_px: tuple[int, int]) -> None:
        self._media = media
        self._size_px = size_px
        self._stills = StillShelf(STILLS_KEPT)
        self._sprites = SpriteShelf(style, size_px)

    def prepare(self, plan: SegmentPlan) -> Callable[[int, Planes], None]:
        """A function that draws the segment's frame of a number. Raises RenderFailed for what cannot be shown."""
        picture = self._brush(plan.picture)
        under = self._brush(plan.fade.under) if plan.fade else None
        beneath = new_planes(*self._size_px)

        def draw(number: int, frame: Planes) -> None:
            picture.draw(number, frame)
            if plan.fade and under and plan.fade.first_frame + number < plan.fade.duration_frames:
                under.draw(number, beneath)
                blend(frame, beneath, _opacity(plan.fade, number))
            for span in plan.captions:
                if span.start_frame <= number < span.end_frame:
                    sprite = self._sprites.get(span.words, span.active)
                    if sprite:
                        lay_over(sprite, frame)

        return draw

    def _brush(self, layer: PictureLayer | None) -> _Brush:
        return _Brush(layer, self._still(layer), self._size_px)

    def _still(self, layer: PictureLayer | None) -> Still | None:
        if layer is None:
            return None
        oversize = oversize_for(layer.camera)
        path = self._picture_path(layer.take)
        key = (layer.take.content, oversize)
        return self._stills.get(key, lambda: prepare_still(path, self._size_px, oversize))

    def _picture_path(self, take: Take) -> Path:
        if take.suffix not in PICTURE_SUFFIXES:
            raise RenderFailed(
                f"{take.suffix} is no picture",
                stage="rendered_video",
                thing=take.path,
                fix="Use a picture for the shot",
            )
        return self._media.path(take)


class _Brush:
    """Draws one layer of one segment, for one thread. What does not move is drawn once and copied."""

    def __init__(self, layer: PictureLayer | None, still: Still | None, size_px: tuple[int, int]) -> None:
        self._layer = layer
        self._still = still
        self._scratch = new_scratch(*size_px)
        self._at_rest: Planes | None = None
        if layer is None or still is None or not layer.moves:
            self._at_rest = new_planes(*size_px)
            self._draw_moment(0, self._at_rest)

    def draw(self, number: int, frame: Planes) -> None:
        """The layer at the segment's frame of that number."""
        if self._at_rest is None:
            self._draw_moment(number, frame)
            return
        for plane, resting in zip(frame, self._at_rest, strict=True):
            np.copyto(plane, resting)

    def _draw_moment(self, number: int, frame: Planes) -> None:
        if self._layer is None or self._still is None:
            fill_black(frame)
            return
        last = max(1, self._layer.span_frames - 1)
        progress = min(1.0, (self._layer.first_frame + number) / last)
        draw_still(self._still, crop_window(self._still, self._layer.camera, progress), frame, self._scratch)


def _opacity(fade: Fade, number: int) -> float:
    """Of the incoming picture: evenly from just above nothing to just below all."""
    return (fade.first_frame + number + 1) / (fade.duration_frames + 1)
