"""Grab: one frame out of a finished video."""

from __future__ import annotations

from contextlib import closing
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from storyassets.render.clips import ClipFrames


def grab_frame(video: Path, time_s: float, *, stage: str = "thumbnail") -> NDArray[np.uint8]:
    """The picture of a video at a time, as RGB of shape (height, width, 3) in the video's own size.

    Beyond the end, the last frame. Raises RenderFailed, in the name of the stage, when it cannot be read.
    """
    with closing(ClipFrames(video, video.name, stage, lambda own_px: own_px)) as frames:
        return frames.at(Fraction(max(0.0, time_s)))
