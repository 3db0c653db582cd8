"""Theme: what the pieces of one episode share, so that they join: a key, a pulse and a motif."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import lru_cache

SLOWEST_BPM, FASTEST_BPM = 80, 90
LOWEST_TONIC, HIGHEST_TONIC = 45, 52
MOTIF_RHYTHMS = (
    (0.0, 1.5, 2.0, 3.0),
    (0.0, 1.0, 1.5, 2.5),
    (0.0, 0.5, 1.0, 2.5),
    (0.5, 1.0, 2.0, 3.0),
    (0.0, 1.0, 2.0, 2.5, 3.0),
)
"""When the motif's notes sound, in quarters of a bar of four."""

MOTIF_STEPS = (-2, -1, -1, 1, 1, 2, 3)
MOTIF_START = (0, 2, 4)


@dataclass(frozen=True)
class MotifNote:
    """One note of the motif: when, in quarters; and how many steps of the scale above the chord's root."""

    quarter: float
    step: int


@dataclass(frozen=True)
class Theme:
    """`tonic` is a MIDI number in the bass; `pulse_bpm` is the tempo that every mood's tempo is a ratio of."""

    tonic: int
    pulse_bpm: int
    motif: tuple[MotifNote, ...]


@lru_cache(maxsize=256)
def theme_of(number: int) -> Theme:
    """The theme of that number."""
    chance = random.Random(f"theme {number}")
    step, motif = chance.choice(MOTIF_START), []
    for quarter in chance.choice(MOTIF_RHYTHMS):
        motif.append(MotifNote(quarter, step))
        step = min(7, max(0, step + chance.choice(MOTIF_STEPS)))
    return Theme(
        tonic=chance.randint(LOWEST_TONIC, HIGHEST_TONIC),
        pulse_bpm=chance.randint(SLOWEST_BPM, FASTEST_BPM),
        motif=tuple(motif),
    )
