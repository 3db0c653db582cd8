"""Music: what is heard beside the speech, as takes that the timeline places and cuts."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from storyassets.model.document import Document, Noun
from storyassets.model.script import Beat
from storyassets.model.take import Take


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


class ScorePiece(Noun):
    """The score of one beat, at least as long as the beat; the timeline cuts it. `cadence` ends the whole."""

    beat: Beat
    mood: Mood
    take: Take
    duration_s: float = Field(gt=0)
    cadence: bool = False


class EffectTake(Noun):
    """One effect, to be placed as often as it is wanted."""

    effect: SoundEffect
    take: Take
    duration_s: float = Field(gt=0)


class Music(Document):
    """The score, beat by beat, and the effects."""

    score: tuple[ScorePiece, ...] = ()
    effects: tuple[EffectTake, ...] = ()

    def effect(self, effect: SoundEffect) -> EffectTake | None:
        """The take of that effect."""
        return next((one for one in self.effects if one.effect is effect), None)
