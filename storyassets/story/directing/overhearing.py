"""Overhearing: who listens outside is seen there, then the wall cut through, and at last both faces."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, Actor, Elsewhere, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.views import outdoors_of

_OUTSIDE = re.compile(
    r"\b(?:outside|behind the (?:door|wall|curtain)|(?:at|by|to) the (?:\w+ )?(?:door|window|keyhole|wall|pipe|chimney))\b"
)
_LISTENS = re.compile(
    r"\b(?:listen(?:s|ed|ing)?|overheard|eavesdrop\w*|heard (?:every|all|what|it|her|him))\b"
)


def show_overhearing(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: list[ShotKind]
) -> list[Staging]:
    """The stagings; of the lines that tell of it, the pictures are outside, through the wall, and of both faces."""
    shown = list(stagings)
    for run in _find_runs(passages):
        start = run[0]
        speaker = next((p.line.speaker for p in reversed(passages[:start]) if p.line.speaker != NARRATOR), "")
        room = next((s for s in reversed(shown[:start]) if _has(s, speaker) and s.setting in INDOORS), None)
        lead = next((a for k in run for a in shown[k].actors if a.character_id != speaker), None)
        if room is None or lead is None:
            continue
        abroad = next((shown[k].setting for k in run if shown[k].setting not in INDOORS), None)
        for order, index in enumerate(run):
            if abroad is not None:
                shown[index] = shown[index].model_copy(update={"setting": abroad, "landmark": None})
            shown[index] = _show(shown[index], room, lead, speaker, _part_of(order, len(run)))
            kinds[index] = ShotKind.BROLL
    return shown


def _find_runs(passages: Sequence[Passage]) -> list[list[int]]:
    """The passages of one line, or of two that follow each other, that tell of somebody outside who listens."""
    runs: list[list[int]] = []
    at = 0
    while at < len(passages):
        run = [at]
        if _tells(passages[at]):
            while run[-1] + 1 < len(passages) and _tells(passages[run[-1] + 1]):
                run.append(run[-1] + 1)
            lines = dict.fromkeys(passages[k].line.text.lower() for k in run)
            if any(map(_OUTSIDE.search, lines)) and any(map(_LISTENS.search, lines)):
                runs.append(run)
        at = run[-1] + 1
    return runs


def _tells(passage: Passage) -> bool:
    text = passage.line.text.lower()
    told = not passage.is_dialogue and passage.beat is not Beat.HOOK and len(passage.spans) == 1
    return told and bool(_OUTSIDE.search(text) or _LISTENS.search(text))


def _part_of(order: int, count: int) -> int:
    """0 for the listener alone, 1 for the wall cut through, 2 for both faces: one picture is the wall."""
    return 1 if count == 1 else min(2, order + (count == 2))


def _show(staging: Staging, room: Staging, lead: Actor, speaker: str, part: int) -> Staging:
    deed = {"action": Action.LOOK, "at": "", "holds": "", "toward": "", "emotion": Emotion.SUSPENSE}
    if part == 0:
        deed |= {"action": Action.WALK}
    elif part == 2:
        deed |= {"emotion": Emotion.SURPRISE}
    update: dict[str, object] = {
        "actors": (lead.model_copy(update=deed),), "props": (), "conditions": (), "imagined": False, "in_air": None,
    }  # fmt: skip
    if part:
        update["elsewhere"] = _inside(room, speaker, wall=part == 1)
    return _outside(staging, room).model_copy(update=update)


def _has(staging: Staging, who: str) -> bool:
    return not staging.imagined and any(actor.character_id == who for actor in staging.actors)


def _outside(staging: Staging, room: Staging) -> Staging:
    if staging.setting not in INDOORS:
        return staging
    royal = (Setting.THRONE_ROOM, Setting.HALL, Setting.CORRIDOR)
    place = Setting.CASTLE if room.setting in royal else outdoors_of(room.setting, room.setting)
    return staging.model_copy(update={"setting": place, "landmark": None})


def _inside(room: Staging, speaker: str, *, wall: bool) -> Elsewhere:
    """Whoever speaks there, before the thing into which they speak, if there is one."""
    into = Prop.OVEN in room.props
    does = Action.KNEEL if wall and into else Action.TALK
    talks = next(actor for actor in room.actors if actor.character_id == speaker)
    talks = talks.model_copy(
        update={"action": does, "emotion": Emotion.SADNESS, "toward": "", "at": "", "holds": ""}
    )
    return Elsewhere(
        setting=room.setting,
        time_of_day=room.time_of_day,
        actors=(talks,),
        props=(Prop.OVEN,) if into and wall else () if into else room.props[:1],
        emotion=Emotion.SADNESS,
        place_seed=room.place_seed,
        wall=wall,
    )
