"""Spoken to: whoever a speech is for, or to whom a deed is done, is there, also where words only say her or him."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Sex, Species
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.cutting import Passage

_OF_THEM = re.compile(r"\b(?:her|him|them)\b")
_PRESSES = re.compile(
    r"\b(?:no peace|(?:draw|get) nothing|ask(?:ed|ing)|urged|begged|pressed|questioned|wanted to know|saw)\b"
)


_DONE_TO = re.compile(
    r"\b(?:seized|grasped|took|kissed|struck|led|helped|pulled|caught|embraced|hugged|thanked|followed|hit|beat|dragged|pushed"
    r"|saved|freed|mocked|blamed|scolded|punished|praised|greeted|comforted|rewarded|forgave|dressed|fed|woke|bound|tied)"
    r" (?P<whom>her|him)\b(?! (?:own|hand|arm|self|head|way|place|eyes|money|clothes|\w+ing)\b)"
)
_NOT = re.compile(r"\b(?:not|never|no|nobody|none|would|could|should|if|to)\b")
_HURTS = re.compile(
    r"\b(?:seized|grasped|struck|hit|beat|dragged|pushed|mocked|blamed|scolded|punished|bound|tied|caught)\b"
)
_MEMORY, _SOON = 4, 3


def bring_who_suffers(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The stagings; 'he seized her': she is there, who was seen last of all shes."""
    shown: list[Staging] = []
    for staging, passage in zip(stagings, passages, strict=True):
        text = passage.low
        found = _DONE_TO.search(text)
        told = not passage.is_dialogue and passage.beat is not Beat.HOOK and not staging.imagined
        if told and found is not None and len(staging.actors) == 1 and not _NOT.search(text):
            whom = _find_last(shown, staging, found.group("whom"), cast)
            if whom:
                staging = _do_to(staging, whom, hurts=_HURTS.search(text) is not None)
        shown.append(staging)
    return shown


def _find_last(shown: Sequence[Staging], staging: Staging, word: str, cast: Cast) -> str:
    """Who was last seen in this place of that sex, but for the doer."""
    sex = Sex.FEMALE if word == "her" else Sex.MALE
    doer = staging.actors[0].character_id
    for before in reversed(shown[-_MEMORY:]):
        if before.imagined or before.setting is not staging.setting:
            continue
        for actor in before.actors:
            found = cast.find(actor.character_id)
            person = found is not None and found.look.species is Species.HUMAN and not found.look.crowd
            if person and actor.character_id != doer and found is not None and found.look.sex is sex:
                return actor.character_id
    return ""


def _do_to(staging: Staging, whom: str, *, hurts: bool) -> Staging:
    doer = staging.actors[0].model_copy(update={"toward": whom, "at": ""})
    felt = Emotion.FEAR if hurts else Emotion.TENDER
    return staging.model_copy(
        update={
            "actors": (
                doer,
                Actor(character_id=whom, action=Action.LOOK, emotion=felt, toward=doer.character_id),
            )
        }
    )


def bring_who_is_spoken_to(
    stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast
) -> list[Staging]:
    """The stagings; 'he left her no peace', and then he speaks to her: she is there."""
    shown = list(stagings)
    for index in range(len(passages) - 1):
        staging, passage = shown[index], passages[index]
        text = passage.low
        told = not passage.is_dialogue and passage.beat is not Beat.HOOK
        if not told or len(staging.actors) != 1 or not (_OF_THEM.search(text) and _PRESSES.search(text)):
            continue
        ahead = range(index + 1, min(len(passages), index + 1 + _SOON))
        speech = next((k for k in ahead if passages[k].is_dialogue), None)
        if speech is None:
            continue
        who = passages[speech].line.speaker
        speaker = next((a for a in shown[speech].actors if a.character_id == who), None)
        other = cast.find(speaker.toward) if speaker is not None else None
        if speaker is None or other is None or staging.actors[0].character_id != who:
            continue
        if other.look.species is Species.HUMAN:
            shown[index] = _face(staging, speaker.toward)
    return shown


def _face(staging: Staging, who: str) -> Staging:
    asks = staging.actors[0].model_copy(update={"action": Action.TALK, "toward": who, "at": "", "holds": ""})
    shrinks = Actor(character_id=who, action=Action.STAND, emotion=Emotion.SADNESS, toward="")
    return staging.model_copy(update={"actors": (asks, shrinks), "imagined": False})
