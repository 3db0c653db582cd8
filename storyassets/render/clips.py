"""Clips: the frames of a moving take, read forward one at a time, at the video's rate and size.

Takes of this kind come from outside: lip-synced heads, stock footage, a person's own. MoviePy decodes them in a
process of its own; what it raises becomes RenderFailed, which names the take.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from storyassets.errors import RenderFailed
from storyassets.model.grade import Grade
from storyassets.render.stills import Still, still_of_rgb, still_size_px

HALF_A_TICK = Fraction(1, 100_000)  # rates such as 29.97 are rounded where MoviePy reads them


class ClipFrames:
    """One clip, open. To be closed by whoever opened it."""

    def __init__(self, path: Path, name: str, size_for: Callable[[tuple[int, int]], tuple[int, int]]) -> None:
        from storyassets.render.clip_reader import ClipReader

        self._name = name
        if not path.is_file():
            raise self._broken("there is no such file")
        try:
            self._reader = ClipReader(path, size_for)
        except (OSError, EOFError, ValueError, KeyError, ArithmeticError) as error:
            raise self._broken(_first_line(error)) from error

    def at(self, time_s: Fraction) -> NDArray[np.uint8]:
        """RGB of shape (height, width, 3) at a time from the clip's start; its last frame beyond its end."""
        number = int(time_s * Fraction(self._reader.fps) + HALF_A_TICK)
        try:
            return self._reader.frame(number)
        except (OSError, EOFError, ValueError) as error:
            raise self._broken(_first_line(error)) from error

    def close(self) -> None:
        """End the decoder."""
        self._reader.close()

    def _broken(self, problem: str) -> RenderFailed:
        return RenderFailed(
            f"the clip cannot be read ({problem})",
            stage="rendered_video",
            thing=self._name,
            fix="Use another clip for the shot",
        )


class ClipStills:
    """A clip as a still for each frame of a video, at the size that the camera needs."""

    def __init__(
        self,
        path: Path,
        name: str,
        frame_px: tuple[int, int],
        oversize: float,
        rate: Fraction,
        grade: Grade = Grade.NEUTRAL,
    ) -> None:
        self._frame_px = frame_px
        self._grade = grade
        self._rate = rate
        self._frames = ClipFrames(path, name, lambda own_px: still_size_px(own_px, frame_px, oversize))
        self._shown: NDArray[np.uint8] | None = None
        self._still: Still | None = None

    def still(self, frame: int) -> Still:
        """The clip at a frame of the video's rate; its first one before it begins. Raises RenderFailed."""
        rgb = self._frames.at(max(0, frame) / self._rate)
        if self._still is None or rgb is not self._shown:
            self._shown, self._still = rgb, still_of_rgb(rgb, self._frame_px, self._grade)
        return self._still

    def close(self) -> None:
        """End the decoder."""
        self._frames.close()


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else type(error).__name__
