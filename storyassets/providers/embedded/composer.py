"""The embedded composer: the score of a beat, and sound effects, without a key or a network."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import numpy as np

from storyassets.errors import ProviderRefused
from storyassets.model.music import SoundEffect
from storyassets.providers.embedded.effects import accents, ambiences, foley
from storyassets.providers.embedded.levels import SAMPLE_RATE_HZ, Samples, encode_flac, level
from storyassets.providers.embedded.score.arrange import arrange
from storyassets.providers.embedded.score.perform import perform
from storyassets.providers.protocols import EffectRequest, Made, ScoreRequest

STAGE = "music"
LEAST_S, MOST_S = 0.2, 300.0

EFFECTS: dict[SoundEffect, Callable[[int, int], Samples]] = {
    SoundEffect.WHOOSH: accents.whoosh,
    SoundEffect.IMPACT: accents.impact,
    SoundEffect.RISER: accents.riser,
    SoundEffect.FOREST: ambiences.forest,
    SoundEffect.RAIN: ambiences.rain,
    SoundEffect.WIND: ambiences.wind,
    SoundEffect.SEA: ambiences.sea,
    SoundEffect.CROWD: ambiences.crowd,
    SoundEffect.CITY: ambiences.city,
    SoundEffect.NIGHT: ambiences.night,
    SoundEffect.FIRE: ambiences.fire,
    SoundEffect.STREAM: ambiences.stream,
    SoundEffect.TRAIN: ambiences.train,
    SoundEffect.DOOR: foley.door,
    SoundEffect.KNOCK: foley.knock,
    SoundEffect.FOOTSTEPS: foley.footsteps,
    SoundEffect.RUNNING: foley.running,
    SoundEffect.HOOVES: foley.hooves,
    SoundEffect.SPLASH: foley.splash,
    SoundEffect.BELL: foley.bell,
    SoundEffect.CLOCK: foley.clock,
    SoundEffect.THUNDER: foley.thunder,
    SoundEffect.APPLAUSE: foley.applause,
    SoundEffect.PAGE: foley.page,
    SoundEffect.COIN: foley.coin,
    SoundEffect.RUSTLE: foley.rustle,
    SoundEffect.CRASH: foley.crash,
    SoundEffect.WINGS: foley.wings,
    SoundEffect.THUD: foley.thud,
    SoundEffect.WHISTLE: foley.whistle,
    SoundEffect.SWISH: foley.swish,
    SoundEffect.CRUNCH: foley.crunch,
    SoundEffect.HAMMER: foley.hammer,
}


class EmbeddedComposer:
    """Composes by rules and plays what it composed. Costs nothing."""

    name = "embedded"
    model = "score-4"

    def estimate_usd(self, request: ScoreRequest | EffectRequest) -> Decimal:
        """Nothing."""
        return Decimal(0)

    def make(self, request: ScoreRequest | EffectRequest) -> Made:
        """Stereo FLAC at 48 kHz, exactly `length_s` long; the facts are its `duration_s`. Raises ProviderRefused."""
        if not LEAST_S <= request.length_s <= MOST_S:
            raise ProviderRefused(
                f"a recording of {request.length_s:g} s cannot be composed",
                stage=STAGE,
                fix=f"Ask for {LEAST_S:g} to {MOST_S:g} s",
            )
        sound = level(_compose(request))
        duration_s = sound.shape[1] / SAMPLE_RATE_HZ
        return Made(content=encode_flac(sound), suffix=".flac", facts={"duration_s": duration_s})


def _compose(request: ScoreRequest | EffectRequest) -> Samples:
    if isinstance(request, ScoreRequest):
        return perform(arrange(request), request.length_s)
    length = round(request.length_s * SAMPLE_RATE_HZ)
    return np.ascontiguousarray(EFFECTS[request.effect](length, request.seed))
