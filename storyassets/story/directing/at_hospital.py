"""At a hospital: it is one from where a scene begins in which a nurse comes, and whoever is sick there lies in bed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from storyassets.model.character import Cast, Costume
from storyassets.model.place import Setting
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Staging
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.told_scene import Scene

_AT_HOME = (Setting.ROOM, Setting.BEDROOM, Setting.KITCHEN)
_STAFF = (Costume.NURSE, Costume.DOCTOR, Costume.PHYSICIAN, Costume.POLICE)
_QUIET = (Action.STAND, Action.LOOK, Action.TALK, Action.SIT)


def begin_at_hospital(scenes: list[Scene], passages: Sequence[Passage]) -> list[Scene]:
    """The scenes; what a beat tells before the words first say so plays at the hospital, too, if it told of no place."""
    for index, scene in enumerate(scenes):
        begins = index > 0 and scene.setting is Setting.HOSPITAL and scene.cued
        if not begins or passages[index].beat is Beat.HOOK:
            continue
        for back in range(index - 1, -1, -1):
            earlier = scenes[back]
            same = passages[back].beat is passages[index].beat and not earlier.cued
            if not same or earlier.setting not in _AT_HOME:
                break
            scenes[back] = replace(earlier, setting=Setting.HOSPITAL, landmark=None)
    return scenes


def lay_patients(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same pictures; at a hospital, of two people of whom one tells the story, the other one is in bed."""
    laid: list[Staging] = []
    ill = _find_ill(stagings, passages, cast)
    for staging, passage in zip(stagings, passages, strict=True):
        if staging.setting is Setting.HOSPITAL and not passage.is_dialogue and not staging.imagined:
            actors = tuple(
                one.model_copy(update={"action": Action.LIE, "at": "", "holds": ""})
                if one.action in _QUIET
                and (one.character_id in ill if ill else _is_patient(one.character_id, cast))
                else one
                for one in staging.actors
            )
            staging = staging.model_copy(update={"actors": actors})
        laid.append(staging)
    return laid


_ILL = re.compile(
    r"\b(?:(?:is|was|were|been|lay|lying|woke up|ended up|taken|rushed|still) (?:\w+ )?(?:in|to) (?:the |a )?(?:hospital|ward|icu|intensive care|coma)|bedridden"
    r"|(?:is|was|were) (?:\w+ )?(?:dying|very ill|badly hurt|unconscious|injured|paralyzed|in labor)|heart (?:was|is) failing|arm in plaster|(?:leg|arm|neck) in a cast"
    r"|had (?:a|another) (?:\w+ )?(?:stroke|heart attack|seizure|surgery|operation)|broke (?:his|her) (?:leg|arm|hip|neck|back)|gave birth|patient named)\b"
)


def _find_ill(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> frozenset[str]:
    """Of whom words say that they are ill: 'Hale found him with his arm in plaster' speaks of the second."""
    ill: set[str] = set()
    for staging, passage in zip(stagings, passages, strict=True):
        found = _ILL.search(passage.line.text.lower())
        people = [a.character_id for a in staging.actors if _is_patient(a.character_id, cast)]
        if found is None or not people or passage.is_dialogue:
            continue
        ill.add(people[-1] if " with " in passage.line.text[: found.start()] else people[0])
    return frozenset(ill)


def _is_patient(who: str, cast: Cast) -> bool:
    found = cast.find(who)
    return (
        found is not None
        and who != FIRST_PERSON
        and found.look.costume not in _STAFF
        and not found.look.crowd
    )
