"""Which voice of espeak-ng speaks for which timbre, and what an emotion does to it. Data, and one lookup.

Variants with breath are left out (f2, f3, f5 and others): their noise differs from process to process.
So are those of espeak's list that sound like a machine or a joke: Demonic, Mr serious, klatt, whisper.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from storyassets.model.character import Timbre, Voice
from storyassets.model.script import Emotion, broadly


@dataclass(frozen=True)
class SpeakerSettings:
    """How one speaker is made.

    `rate_wpm` (80–450), `pitch` and `pitch_range` (0–99) are espeak's. `tract_scale` plays the voice
    faster or slower: 1.1 is a vocal tract a tenth shorter, with formants and pitch a tenth higher.
    `warmth_db` is a gain of the low voice, around 170 Hz; `presence_db` one of the consonants, around
    2.6 kHz, that makes up for the balance of the variant. `rest_factor` is that of the rests between words.
    """

    variant: str
    rate_wpm: int
    pitch: int
    pitch_range: int
    tract_scale: float = 1.0
    warmth_db: float = 2.5
    presence_db: float = -3.0
    rest_factor: float = 1.0


@dataclass(frozen=True)
class EmotionShift:
    """What an emotion changes: a factor of the rate, steps of pitch and range, a factor of the rests.

    `effort_db` is added to the consonants: who shouts is brighter, who mourns is duller.
    """

    rate_factor: float = 1.0
    pitch: int = 0
    pitch_range: int = 0
    rest_factor: float = 1.0
    effort_db: float = 0.0


# Neighbours differ in variant, and by some semitones or in colour; the narrator's like is in no other list's
# beginning. Of children and small creatures the first sounds like a girl, the second like a boy.
SPEAKERS: dict[Timbre, tuple[SpeakerSettings, ...]] = {
    Timbre.NARRATOR: (
        SpeakerSettings("m3", 159, 46, 58),
        SpeakerSettings("f4", 164, 36, 55, warmth_db=1.5),
        SpeakerSettings("ed", 166, 40, 55, 0.98, warmth_db=1.5),
        SpeakerSettings("steph2", 162, 50, 95, warmth_db=1.0),
    ),
    Timbre.MAN: (
        SpeakerSettings("ed", 157, 60, 58, 1.05, warmth_db=1.0),
        SpeakerSettings("benjamin", 160, 50, 58, warmth_db=1.0),
        SpeakerSettings("Nguyen", 159, 62, 50, 1.04, presence_db=3.0),
        SpeakerSettings("miguel", 161, 50, 55, presence_db=5.0),
        SpeakerSettings("m7", 159, 70, 60, 1.05, presence_db=1.5),
    ),
    Timbre.WOMAN: (
        SpeakerSettings("f1", 166, 50, 55, warmth_db=1.0),
        SpeakerSettings("steph", 161, 60, 95, warmth_db=1.0),
        SpeakerSettings("anika", 140, 45, 60, warmth_db=1.0),
        SpeakerSettings("steph3", 162, 45, 95, warmth_db=1.0),
        SpeakerSettings("Annie", 164, 30, 50, warmth_db=1.0),
    ),
    Timbre.CHILD: (
        SpeakerSettings("anika", 136, 48, 62, 1.07, warmth_db=0.5),
        SpeakerSettings("edward", 138, 99, 75, 1.2, warmth_db=0.5),
        SpeakerSettings("f1", 150, 70, 60, 1.1, warmth_db=0.0),
    ),
    Timbre.OLD_WOMAN: (
        SpeakerSettings("aunty", 164, 60, 60, 0.97, warmth_db=1.0),
        SpeakerSettings("grandma", 159, 36, 50, warmth_db=1.0),
        SpeakerSettings("f4", 168, 40, 55, 0.95, warmth_db=1.0),
    ),
    Timbre.OLD_MAN: (
        SpeakerSettings("grandpa", 164, 84, 45, 0.95, warmth_db=0.0),
        SpeakerSettings("michel", 164, 40, 50, 0.94, warmth_db=1.0),
        SpeakerSettings("croak", 174, 52, 55, 0.88, warmth_db=1.0),
    ),
    Timbre.SMALL_CREATURE: (
        SpeakerSettings("anika", 121, 66, 62, 1.2, warmth_db=0.0),
        SpeakerSettings("edward", 129, 99, 80, 1.31, warmth_db=0.0),
        SpeakerSettings("grandma", 138, 70, 60, 1.22, warmth_db=0.0),
        SpeakerSettings("f1", 138, 75, 60, 1.22, warmth_db=0.0),
    ),
    Timbre.LARGE_CREATURE: (
        SpeakerSettings("edward", 177, 45, 55, 0.86, warmth_db=3.0),
        SpeakerSettings("m6", 181, 88, 55, 0.84, warmth_db=3.0),
        SpeakerSettings("ed", 177, 46, 55, 0.86, warmth_db=3.0),
        SpeakerSettings("Hugo", 175, 50, 55, 0.87, warmth_db=3.0),
    ),
}
"""Of those that sound like who they are and rise and fall, the ones whose words an independent recogniser takes for others least."""

EMOTIONS: dict[Emotion, EmotionShift] = {
    Emotion.CALM: EmotionShift(),
    Emotion.JOY: EmotionShift(1.05, 6, 16, 0.9, 1.0),
    Emotion.SADNESS: EmotionShift(0.90, -6, -14, 1.25, -2.0),
    Emotion.FEAR: EmotionShift(1.08, 8, 10, 0.9, 0.5),
    Emotion.ANGER: EmotionShift(1.09, 3, 18, 0.8, 2.5),
    Emotion.SURPRISE: EmotionShift(1.03, 9, 20, 1.0, 1.0),
    Emotion.LOVE: EmotionShift(0.95, 2, 4, 1.1, -1.5),
    Emotion.WONDER: EmotionShift(0.96, 4, 12, 1.15),
    Emotion.SUSPENSE: EmotionShift(0.94, -5, -6, 1.3, -1.5),
}

# One more round through a timbre's speakers: a little higher and shorter each time, up to a limit.
ROUND_PITCH = 9
ROUND_TRACT_FACTOR = 1.035
MOST_ROUNDS = 3
PARAMETER_TOP = 99


RATE_SPREAD, PITCH_SPREAD, RANGE_SPREAD = 0.05, 4, 8
"""How far another reading of the same words is from the first: a share of the rate, and steps."""


def vary_reading(speaker: SpeakerSettings, seed: int) -> SpeakerSettings:
    """The same speaker reading the words another time; seed 0 is the first time."""
    if seed == 0:
        return speaker
    rng = Random(f"reading {seed}")
    return replace(
        speaker,
        rate_wpm=round(speaker.rate_wpm * rng.uniform(1 - RATE_SPREAD, 1 + RATE_SPREAD)),
        pitch=_within(speaker.pitch + rng.choice((-1, 1)) * rng.randint(1, PITCH_SPREAD)),
        pitch_range=_within(speaker.pitch_range + rng.randint(-RANGE_SPREAD, RANGE_SPREAD)),
    )


def _within(parameter: int) -> int:
    return min(PARAMETER_TOP, max(0, parameter))


def speaker_for(voice: Voice, emotion: Emotion) -> SpeakerSettings:
    """The speaker of a voice in an emotion. Numbers beyond the catalogue are variations of it."""
    speakers = SPEAKERS[voice.timbre]
    rounds, index = divmod(voice.number, len(speakers))
    rounds = min(rounds, MOST_ROUNDS)
    speaker, shift = speakers[index], EMOTIONS[broadly(emotion)]
    tract_factor = ROUND_TRACT_FACTOR**rounds
    return SpeakerSettings(
        variant=speaker.variant,
        rate_wpm=round(speaker.rate_wpm * shift.rate_factor / tract_factor),
        pitch=_within(speaker.pitch + shift.pitch + ROUND_PITCH * rounds),
        pitch_range=_within(speaker.pitch_range + shift.pitch_range),
        tract_scale=round(speaker.tract_scale * tract_factor, 4),
        warmth_db=speaker.warmth_db,
        presence_db=speaker.presence_db + shift.effort_db,
        rest_factor=shift.rest_factor,
    )
