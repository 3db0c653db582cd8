"""Frames: a segment's plan becomes pixels, one frame at a time, in memory that the caller owns."""

from __future__ import annotations

from fractions import Fraction
from types import TracebackType
from typing import Self

from storyassets.model.channel import CaptionStyle
from storyassets.render.brushes import Brush, close_all
from storyassets.render.caption_sprites import SpriteShelf, lay_over
from storyassets.render.caption_text import Phrase
from storyassets.render.media import Media
from storyassets.render.paintbox import Paintbox
from storyassets.render.planes import Planes, blend, new_planes
from storyassets.render.segments import Fade, SegmentPlan


class Painter:
    """Draws the segments of one video, at a rate; safe to share between threads."""

    def __init__(self, media: Media, style: CaptionStyle, size_px: tuple[int, int], rate: Fraction) -> None:
        self._size_px = size_px
        self._paintbox = Paintbox(media, size_px, rate)
        self._sprites = SpriteShelf(style, size_px)

    def prepare(self, plan: SegmentPlan) -> Painting:
        """What draws the segment, in one thread, until it is closed. Raises RenderFailed for what cannot be shown."""
        brushes: list[Brush] = []
        try:
            brushes.append(self._paintbox.open_brush(plan.picture))
            if plan.fade:
                brushes.append(self._paintbox.open_brush(plan.fade.under))
        except BaseException:
            close_all(brushes)
            raise
        return Painting(plan, brushes, self._sprites, new_planes(*self._size_px))


class Painting:
    """One segment being drawn: call it with a frame's number and its planes; leave it to close it."""

    def __init__(
        self, plan: SegmentPlan, brushes: list[Brush], sprites: SpriteShelf, beneath: Planes
    ) -> None:
        self._plan = plan
        self._brushes = brushes
        self._sprites = sprites
        self._beneath = beneath

    def __call__(self, number: int, frame: Planes) -> None:
        """Draw the segment's frame of that number. Raises RenderFailed when a clip cannot be read on."""
        plan = self._plan
        self._brushes[0].draw(number, frame)
        if plan.fade and plan.fade.first_frame + number < plan.fade.duration_frames:
            self._brushes[1].draw(number, self._beneath)
            blend(frame, self._beneath, _opacity(plan.fade, number))
        for span in plan.captions:
            if span.start_frame <= number < span.end_frame:
                phrase = Phrase(span.words, span.active, span.key_word, span.centre_y, span.zoom)
                sprite = self._sprites.get(phrase)
                if sprite:
                    lay_over(sprite, frame)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close what is read from."""
        close_all(self._brushes)


def _opacity(fade: Fade, number: int) -> float:
    """Of the incoming picture: evenly from just above nothing to just below all."""
    return (fade.first_frame + number + 1) / (fade.duration_frames + 1)
