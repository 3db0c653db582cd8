"""Requests to providers, as small as they can be."""

from __future__ import annotations

from storyassets.model.brief import Style
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.providers.protocols import PortraitRequest, Sitter


def a_portrait_request(width_px: int = 64, height_px: int = 96, seed: int = 0) -> PortraitRequest:
    look = Look(species=Species.FOX, sex=Sex.UNKNOWN, age=Age.ADULT)
    return PortraitRequest(
        sitter=Sitter(character_id="fox", look=look),
        emotion=Emotion.CALM,
        style=Style.STORYBOOK,
        width_px=width_px,
        height_px=height_px,
        seed=seed,
    )
