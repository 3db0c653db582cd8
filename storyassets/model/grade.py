"""Grade: the colours of the finished picture."""

from __future__ import annotations

from enum import StrEnum


class Grade(StrEnum):
    """The colours of the finished picture; neutral leaves them as they were drawn."""

    NEUTRAL = "neutral"
    CINEMATIC = "cinematic"
    WARM = "warm"
