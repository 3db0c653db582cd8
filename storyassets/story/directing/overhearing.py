"""Overhearing: who listens outside is seen there, and beside them whoever speaks inside."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, Elsewhere, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.views import outdoors_of

_OUTSIDE = re.compile(r"\b(?:outside|behind the (?:door|wall|curtain)|at the (?:door|window|keyhole|wall))\b")
_LISTENS = re.compile(r"\b(?:listen(?:s|ed|ing)?|overheard|heard (?:every|all|what|it))\b")


def show_overhearing(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: list[ShotKind]
) -> list[Staging]:
    """The stagings; of a line that tells of it, its pictures stay outside, and the last has both sides of the wall."""
    shown = list(stagings)
    for index, passage in enumerate(passages):
        text = passage.line.text.lower()
        told = not passage.is_dialogue and passage.beat is not Beat.HOOK and len(passage.spans) == 1
        if not told or not (_OUTSIDE.search(text) and _LISTENS.search(text)):
            continue
        speaker = next((p.line.speaker for p in reversed(passages[:index]) if p.line.speaker != NARRATOR), "")
        room = next((s for s in reversed(shown[:index]) if _has(s, speaker) and s.setting in INDOORS), None)
        lead = next((a for a in shown[index].actors if a.character_id != speaker), None)
        if room is None or lead is None:
            continue
        outside = _outside(shown[index], room)
        ear = lead.model_copy(
            update={"action": Action.LOOK, "at": "", "holds": "", "toward": "", "emotion": Emotion.SUSPENSE}
        )
        ends = passage.spans[-1].end_word == len(passage.line.text.split())
        update: dict[str, object] = {"actors": (ear,), "props": (), "conditions": (), "imagined": False}
        if ends:
            update["elsewhere"] = _inside(room, speaker)
        shown[index] = outside.model_copy(update=update)
        kinds[index] = ShotKind.BROLL
    return shown


def _has(staging: Staging, who: str) -> bool:
    return not staging.imagined and any(actor.character_id == who for actor in staging.actors)


def _outside(staging: Staging, room: Staging) -> Staging:
    if staging.setting not in INDOORS:
        return staging
    place = Setting.CASTLE if room.setting is Setting.THRONE_ROOM else outdoors_of(room.setting, room.setting)
    return staging.model_copy(update={"setting": place, "landmark": None})


def _inside(room: Staging, speaker: str) -> Elsewhere:
    talks = next(actor for actor in room.actors if actor.character_id == speaker)
    talks = talks.model_copy(
        update={"action": Action.TALK, "emotion": Emotion.SADNESS, "toward": "", "at": ""}
    )
    return Elsewhere(
        setting=room.setting,
        time_of_day=room.time_of_day,
        actors=(talks,),
        props=room.props[:1],
        emotion=Emotion.SADNESS,
        place_seed=room.place_seed,
    )
