"""Frames of a finished video: one from the middle of each shot, as a viewer sees it, captions and all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
from PIL import Image

from storyassets.model.timeline import Clip, Timeline


@dataclass(frozen=True)
class Stretch:
    """The frames during which a shot is seen."""

    shot_id: str
    start_frame: int
    end_frame: int

    @property
    def middle(self) -> int:
        """The frame that stands for it."""
        return (self.start_frame + self.end_frame) // 2


def find_stretches(timeline: Timeline) -> list[Stretch]:
    """Every clip of the pictures, in order."""
    found, at = [], 0
    for item in timeline.track("pictures").items:
        if isinstance(item, Clip):
            found.append(Stretch(item.name, at, at + item.duration_frames))
            at += item.duration_frames
    return found


def grab_frames(video: Path, wanted: list[int]) -> Iterator[Image.Image]:
    """These frames, in one pass; `wanted` in ascending order."""
    left = list(wanted)
    with av.open(str(video)) as container:
        for number, frame in enumerate(container.decode(video=0)):
            while left and left[0] == number:
                yield frame.to_image()
                left.pop(0)
            if not left:
                return
