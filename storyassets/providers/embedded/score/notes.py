"""Notes: what an arranger writes and a player plays. Times are from the start of the piece."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.providers.embedded.score.drums import Drum
from storyassets.providers.embedded.score.timbres import Instrument


@dataclass(frozen=True)
class Tone:
    """One note of an instrument."""

    start_s: float
    instrument: Instrument
    midi: int
    gain: float
    pan: float = 0.0


@dataclass(frozen=True)
class Stroke:
    """One stroke of a drum."""

    start_s: float
    drum: Drum
    gain: float
    pan: float = 0.0


@dataclass(frozen=True)
class Hold:
    """One note of the pad."""

    start_s: float
    midi: int
    held_s: float
    brightness: float
    gain: float


Note = Tone | Stroke | Hold
