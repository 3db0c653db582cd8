"""Music: what is heard beside the speech, as takes that the timeline places and cuts."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from storyassets.model.document import Document, Noun
from storyassets.model.script import Beat
from storyassets.model.take import Take

TWIST_STOP_S = 0.35
"""The silence with which the score of a TWIST begins; its first sound stands at the end of it."""

CADENCE_REST_S = 3.0
"""How long before the end of its recording the final chord of a cadence sounds."""

LEVEL_LUFS = -20.0
"""The loudness of what the embedded composer makes."""


class Mood(StrEnum):
    """The character of a piece of the score."""

    CALM = "calm"
    PLAYFUL = "playful"
    TRIUMPHANT = "triumphant"
    SAD = "sad"
    TENSE = "tense"
    ANGRY = "angry"
    MYSTERIOUS = "mysterious"
    TENDER = "tender"
    WONDROUS = "wondrous"


class SoundEffect(StrEnum):
    """A sound that is not music."""

    WHOOSH = "whoosh"
    IMPACT = "impact"
    RISER = "riser"
    FOREST = "forest"
    RAIN = "rain"
    WIND = "wind"
    SEA = "sea"
    CROWD = "crowd"
    CITY = "city"
    NIGHT = "night"
    FIRE = "fire"
    STREAM = "stream"
    TRAIN = "train"
    DOOR = "door"
    KNOCK = "knock"
    FOOTSTEPS = "footsteps"
    RUNNING = "running"
    HOOVES = "hooves"
    SPLASH = "splash"
    BELL = "bell"
    CLOCK = "clock"
    THUNDER = "thunder"
    APPLAUSE = "applause"
    PAGE = "page"
    COIN = "coin"
    RUSTLE = "rustle"
    CRASH = "crash"
    WINGS = "wings"
    THUD = "thud"
    WHISTLE = "whistle"
    SWISH = "swish"
    CRUNCH = "crunch"
    HAMMER = "hammer"


SPOTS = frozenset(
    {
        SoundEffect.DOOR, SoundEffect.KNOCK, SoundEffect.FOOTSTEPS, SoundEffect.RUNNING, SoundEffect.HOOVES,
        SoundEffect.SPLASH, SoundEffect.BELL, SoundEffect.CLOCK, SoundEffect.THUNDER, SoundEffect.APPLAUSE,
        SoundEffect.PAGE, SoundEffect.COIN, SoundEffect.RUSTLE, SoundEffect.CRASH, SoundEffect.WINGS,
        SoundEffect.THUD, SoundEffect.WHISTLE, SoundEffect.SWISH, SoundEffect.CRUNCH, SoundEffect.HAMMER,
    }
)  # fmt: skip
"""Effects that a word calls for, heard when it is said."""


class ScorePiece(Noun):
    """The score of one beat, at least as long as the beat; the timeline cuts it. `cadence` ends the whole."""

    beat: Beat
    mood: Mood
    take: Take
    duration_s: float = Field(gt=0)
    cadence: bool = False
    loudness_lufs: float = LEVEL_LUFS


class EffectTake(Noun):
    """One effect, to be placed as often as it is wanted."""

    effect: SoundEffect
    take: Take
    duration_s: float = Field(gt=0)
    loudness_lufs: float = LEVEL_LUFS


class OwnMusic(Noun):
    """A recording that the channel brings instead of a score. No beats where it has no pulse."""

    take: Take
    file: str
    duration_s: float = Field(gt=0)
    loudness_lufs: float
    bpm: float = Field(default=0.0, ge=0)
    beats_s: tuple[float, ...] = ()
    licence: str
    credit: str = ""


class Music(Document):
    """The score, beat by beat, or the channel's own music; and the effects."""

    score: tuple[ScorePiece, ...] = ()
    effects: tuple[EffectTake, ...] = ()
    own: OwnMusic | None = None

    def piece(self, beat: Beat) -> ScorePiece | None:
        """The score of that beat."""
        return next((one for one in self.score if one.beat is beat), None)

    def effect(self, effect: SoundEffect) -> EffectTake | None:
        """The take of that effect."""
        return next((one for one in self.effects if one.effect is effect), None)
