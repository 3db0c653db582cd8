"""Moods: the mode, tempo, harmony and instruments by which a piece is calm, tense or wondrous."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from storyassets.model.music import Mood
from storyassets.providers.embedded.score.theme import Theme
from storyassets.providers.embedded.score.timbres import Instrument

MAJOR = (0, 2, 4, 5, 7, 9, 11)
MINOR = (0, 2, 3, 5, 7, 8, 10)
DORIAN = (0, 2, 3, 5, 7, 9, 10)
PHRYGIAN = (0, 1, 3, 5, 7, 8, 10)
LYDIAN = (0, 2, 4, 6, 7, 9, 11)
MIXOLYDIAN = (0, 2, 4, 5, 7, 9, 10)
OCTAVE = 12
BROKEN_CHORD = (0, 2, 4, 7, 4, 2, 4, 2)
SKIPPING = (0, 4, 2, 4, 7, 4, 2, 4)
DRIVING = (0, 0, 4, 0, 0, 2, 0, 4)
SLOW_TURN = (0, 4, 7, 4)


@dataclass(frozen=True)
class Manner:
    """How a mood is played. Degrees count from 0 on the tonic; `figure` is in steps above a chord's root."""

    mode: tuple[int, ...]
    tempo: Fraction
    progression: tuple[int, ...]
    approach: tuple[int, int]
    lead: Instrument
    figure: tuple[int, ...]
    figure_octave: int = 2
    motif_octave: int = 3
    pad_brightness: float = 0.5
    pad_gain: float = 1.0
    figure_gain: float = 1.0
    drums: float = 0.0
    pulse: float = 0.0


MANNERS = {
    Mood.CALM: Manner(MAJOR, Fraction(3, 4), (0, 5, 3, 4), (3, 4), Instrument.PIANO, BROKEN_CHORD),
    Mood.PLAYFUL: Manner(
        MIXOLYDIAN, Fraction(4, 3), (0, 3, 0, 4), (3, 4), Instrument.MARIMBA, SKIPPING,
        pad_gain=0.45, drums=0.55,
    ),
    Mood.TRIUMPHANT: Manner(
        MAJOR, Fraction(4, 3), (0, 4, 5, 3), (3, 4), Instrument.PIANO, SKIPPING,
        pad_brightness=0.9, pad_gain=1.2, drums=1.0,
    ),
    Mood.SAD: Manner(
        MINOR, Fraction(2, 3), (0, 5, 2, 6), (3, 4), Instrument.PIANO, SLOW_TURN, pad_brightness=0.35,
    ),
    Mood.TENSE: Manner(
        PHRYGIAN, Fraction(1), (0, 1, 0, 6), (1, 6), Instrument.PLUCK, SLOW_TURN,
        motif_octave=2, pad_brightness=0.25, pad_gain=1.2, figure_gain=0.7, drums=0.3, pulse=1.0,
    ),
    Mood.ANGRY: Manner(
        MINOR, Fraction(3, 2), (0, 0, 5, 6), (5, 6), Instrument.PLUCK, DRIVING,
        motif_octave=2, pad_brightness=0.8, figure_gain=1.4, drums=1.0, pulse=1.0,
    ),
    Mood.MYSTERIOUS: Manner(
        DORIAN, Fraction(1), (0, 3, 0, 6), (3, 6), Instrument.BELL, SLOW_TURN,
        motif_octave=2, pad_brightness=0.3, pulse=0.35,
    ),
    Mood.TENDER: Manner(
        MAJOR, Fraction(2, 3), (0, 5, 1, 4), (1, 4), Instrument.PIANO, BROKEN_CHORD,
        pad_brightness=0.4, pad_gain=0.8,
    ),
    Mood.WONDROUS: Manner(
        LYDIAN, Fraction(1), (0, 1, 5, 4), (1, 4), Instrument.BELL, BROKEN_CHORD,
        figure_octave=2, motif_octave=3, pad_brightness=1.0, pad_gain=1.1, drums=0.15,
    ),
}  # fmt: skip


def tempo_bpm(theme: Theme, mood: Mood) -> float:
    """Quarters a minute of a mood's pieces in a theme."""
    return float(theme.pulse_bpm * MANNERS[mood].tempo)


def pitch_of(theme: Theme, mode: tuple[int, ...], degree: int, octave: int) -> int:
    """The MIDI number of a degree of the mode, so many octaves above the bass."""
    return theme.tonic + OCTAVE * (degree // len(mode) + octave) + mode[degree % len(mode)]
