"""Spoken to: whoever a speech is for is there when it is told just before what the speaker wants of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.cutting import Passage

_OF_THEM = re.compile(r"\b(?:her|him|them)\b")
_PRESSES = re.compile(
    r"\b(?:no peace|draw nothing|asked|urged|begged|pressed|questioned|wanted to know|saw)\b"
)


def bring_who_is_spoken_to(
    stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast
) -> list[Staging]:
    """The stagings; 'he left her no peace', and then he speaks to her: she is there."""
    shown = list(stagings)
    for index in range(len(passages) - 1):
        staging, passage, after = shown[index], passages[index], passages[index + 1]
        text = " ".join(passage.words).lower()
        told = not passage.is_dialogue and passage.beat is not Beat.HOOK and after.is_dialogue
        if not told or len(staging.actors) != 1 or not (_OF_THEM.search(text) and _PRESSES.search(text)):
            continue
        speaker = next((a for a in shown[index + 1].actors if a.character_id == after.line.speaker), None)
        other = cast.find(speaker.toward) if speaker is not None else None
        if speaker is None or other is None or staging.actors[0].character_id != speaker.character_id:
            continue
        if other.look.species is Species.HUMAN:
            shown[index] = _face(staging, speaker.toward)
    return shown


def _face(staging: Staging, who: str) -> Staging:
    asks = staging.actors[0].model_copy(update={"action": Action.TALK, "toward": who, "at": "", "holds": ""})
    shrinks = Actor(character_id=who, action=Action.STAND, emotion=Emotion.SADNESS, toward="")
    return staging.model_copy(update={"actors": (asks, shrinks), "imagined": False})
