"""At a hospital: it is one from where a scene begins in which a nurse comes, and whoever is sick there lies in bed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from storyassets.model.character import Cast, Costume
from storyassets.model.place import Setting
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.told_scene import Scene

_AT_HOME = (Setting.ROOM, Setting.BEDROOM, Setting.KITCHEN)
_STAFF = (Costume.NURSE, Costume.DOCTOR, Costume.PHYSICIAN, Costume.POLICE)
_QUIET = (Action.STAND, Action.LOOK, Action.TALK, Action.SIT)
_IN_BED = (*_QUIET, Action.LAUGH, Action.CRY, Action.EMBRACE, Action.KNEEL, Action.SHRUG, Action.CHEER)
"""Who is known to be ill does these lying in bed, too, unless the words have them get up."""

_LYING = (Action.LIE, Action.SLEEP, Action.DEAD)
_UP_AGAIN = re.compile(
    r"\b(?:got|gets|get|stood|sat|walked|walks|limped|climbed) (?:\w+ )?(?:up|out)\b|\b(?:recovered|discharged|healed|cured|well again|went home|sent home|came home|left the hospital|walked|limped|ran)\b"
)


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
    if all(staging.setting is not Setting.HOSPITAL for staging in stagings):
        return list(stagings)
    laid: list[Staging] = []
    ill = _find_ill(stagings, passages, cast)
    guessed = not ill and _tells_of_sick(passages)
    well = _find_well(stagings, passages, cast)
    up: set[str] = set()
    for staging, passage in zip(stagings, passages, strict=True):
        if not passage.is_dialogue and _UP_AGAIN.search(" ".join(passage.narrated).lower()):
            up |= {actor.character_id for actor in staging.actors}
        if staging.setting is Setting.HOSPITAL and not passage.is_dialogue and not staging.imagined:
            actors = tuple(
                _laid(one, ill, cast, guessed=guessed) if one.character_id not in up | (well - ill) else one
                for one in staging.actors
            )
            staging = staging.model_copy(update={"actors": actors})
        laid.append(staging)
    return laid


_OF_SICK = re.compile(
    r"\b(?:ill|sick\w*|patients?|beds?|bedside|hurt|injur\w+|wound\w*|d(?:ie|ied|ies|ying)|dead|surger\w+|surgeons?|operat\w+|accident|crash\w*"
    r"|fever|cancer|tumou?r|stroke|heart attack|seizure|coma|chemo\w*|visit\w*|pain|bleeding|bandag\w+|recover\w*|unconscious|diagnos\w+|born|birth|labou?r)\b"
)
"""Of what is told where somebody lies in a hospital."""


def _tells_of_sick(passages: Sequence[Passage]) -> bool:
    return any(_OF_SICK.search(passage.line.text.lower()) for passage in passages)


def _laid(actor: Actor, ill: frozenset[str], cast: Cast, *, guessed: bool) -> Actor:
    """The same one, lying where they do what is done in bed; of nobody known to be ill, whoever is no staff may be."""
    known = actor.character_id in ill
    lies = actor.action in (_IN_BED if known else _QUIET) and (
        known or (guessed and _is_patient(actor.character_id, cast))
    )
    return actor.model_copy(update={"action": Action.LIE, "at": "", "holds": ""}) if lies else actor


_ILL = re.compile(
    r"\b(?:(?:is|was|were|been|lay|lying|woke up|ended up|taken|rushed|still) (?:\w+ )?(?:in|to) (?:the |a )?(?:hospital|ward|icu|intensive care|coma)|bedridden"
    r"|(?:is|was|were) (?:\w+ )?(?:dying|very ill|badly hurt|unconscious|injured|paralyzed|in labor)|heart (?:was|is) failing|arm in plaster|(?:leg|arm|neck) in a cast"
    r"|had (?:a|another) (?:\w+ )?(?:stroke|heart attack|seizure|surgery|operation)|broke (?:his|her) (?:leg|arm|hip|neck|back)|gave birth|patient named)\b"
)


def _find_ill(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> frozenset[str]:
    """Of whom words say that they are ill, or who once lies there: 'Hale found him with his arm in plaster' speaks of the second."""
    ill: set[str] = set()
    for staging, passage in zip(stagings, passages, strict=True):
        patients = [a for a in staging.actors if _is_patient(a.character_id, cast)]
        if not patients or passage.is_dialogue:
            continue
        if staging.setting is Setting.HOSPITAL:
            ill |= {a.character_id for a in patients if a.action in _LYING}
        text = passage.line.text
        if found := _ILL.search(text.lower()):
            before = text[: found.start()]
            people = sorted(patients, key=lambda a: _last_named(a.character_id, before, cast))
            named = _last_named(people[-1].character_id, before, cast) >= 0
            ill.add(people[-1].character_id if named or " with " in before else patients[0].character_id)
    return frozenset(ill)


_CALLED = re.compile(
    r"\b(?:porter|orderly|surgeon|anaesthetist|anesthetist|paramedic|doctor|dr|nurse|midwife|matron|consultant|cleaner|physio\w*|receptionist|chaplain|registrar|medic|intern|volunteer)\b",
    re.I,
)
_ON_DUTY = re.compile(
    rf"\b(?:first|second|third|last) (?:day|week|shift) (?:as|at|in|on)\b|\b(?:on|off) (?:shift|duty)\b|\bas an? (?:\w+ )?{_CALLED.pattern}",
    re.I,
)
_AT_WORK = frozenset(
    {Action.PUSH, Action.PULL, Action.WORK, Action.RUN, Action.OPEN, Action.POUR, Action.DIG}
)


def _find_well(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> frozenset[str]:
    """Who works there, by what they are called, by the words of their day, or because they push and run: not in bed."""
    well = {
        one.character_id
        for one in cast.characters
        if _CALLED.search(" ".join((one.role.name, one.role.occupation, *one.role.aliases)))
    }
    for staging, passage in zip(stagings, passages, strict=True):
        on_duty = _ON_DUTY.search(" ".join(passage.narrated)) is not None
        busy = {actor.character_id for actor in staging.actors if actor.action in _AT_WORK}
        well |= busy if staging.setting is Setting.HOSPITAL else set()
        well |= {actor.character_id for actor in staging.actors[:1]} if on_duty else set()
    return frozenset(well)


def _last_named(who: str, text: str, cast: Cast) -> int:
    """Where somebody's name stands last in a text; -1 if nowhere."""
    found = cast.find(who)
    return text.lower().rfind(found.role.name.lower()) if found is not None else -1


def _is_patient(who: str, cast: Cast) -> bool:
    found = cast.find(who)
    return (
        found is not None
        and who != FIRST_PERSON
        and found.look.costume not in _STAFF
        and not found.look.crowd
    )
