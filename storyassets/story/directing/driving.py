"""Driving: who drives today is at the wheel, with whoever is along, and does not walk beside the road."""

from __future__ import annotations

import re

from storyassets.model.place import Setting
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.film import Film
from storyassets.story.directing.kinds import is_person

_DRIVES = re.compile(
    r"\b(?:drove|drives|drive|driving|behind the wheel|(?<!was )(?<!were )(?<!the )(?<!a )(?<!been )(?<!being )(?<!is )(?<!are )parked (?:(?:his|her|my|our|their|the) (?:\w+ ){0,2}(?:car|truck|van|jeep|suv|minivan)|in|outside|behind|across|next)"
    r"|pulled (?:in|up|over|away|out|into the (?:\w+ )?(?:driveway|lot|garage|street|spot|space))(?! (?:the|a|an|his|her|my|their|some|of (?:his|her|my|the) (?:pocket|bag|hand)))|rode in (?:the|his|her|a|my) (?:car|cab|taxi|truck)|called (?:a|an) (?:cab|taxi|uber)"
    r"|(?:got|climbed|jumped|slid|sat|waited|cried|sitting|back|alone|still) (?:\w+ )?(?:in|into|inside) (?:the|his|her|my|our|their|a) (?:\w+ )?(?:car|truck|van|taxi|cab|uber|minivan|jeep))\b"
)
_OTHERWISE = re.compile(
    r"\b(?:(?:my|his|her|our|their|your|the|a|front|gravel|own) drive(?! (?:to|home|back|into|from|through)\b)|to drive|test[- ]drive|hard drive|blood drive|food drive|driveway|used to drive|who drives|could(?: not|n.t)? drive|can(?:not|.t)? drive"
    r"|(?:drove|drives|driving) (?:\w+ )?(?:me|him|her|them|us|you|everyone|my \w+) (?:\w+ )?(?:crazy|mad|insane|nuts|away|out|off|apart|up the wall|to (?:tears|despair|drink|it))"
    r"|(?:drove|drives|driving) (?:the|a|his|her|their) (?:\w+ )?(?:nail|stake|wedge|cattle|sheep|herd|cows?|geese|point|price|prices|bus|train|tram|ambulance|tractor|plane|boat|cart|sled)"
    r"|price|drove up the)\b"
)
_SEATED = frozenset(
    {
        Action.WALK,
        Action.RUN,
        Action.RIDE,
        Action.STAND,
        Action.LOOK,
        Action.TALK,
        Action.SIT,
        Action.CRY,
        Action.CLIMB,
    }
    | {Action.LAUGH, Action.SHOUT, Action.EMBRACE, Action.CARRY, Action.POINT}
)
_OWN = frozenset({Action.CRY, Action.TALK, Action.LAUGH, Action.SHOUT})


def show_driving(film: Film) -> None:
    """Those who are told to drive, in the car."""
    if not film.stagings[0].of_today:
        return
    for index in film.told():
        staging, text = film.stagings[index], film.text(index)
        people = [actor for actor in staging.actors if is_person(actor.character_id, film.cast)]
        drives = (_DRIVES.search(text) or _goes_on(film, index)) and not _OTHERWISE.search(text)
        if (
            staging.setting is Setting.TRAM
            or not drives
            or not film.is_scene(index)
            or film.passages[index].is_dialogue
        ):
            continue
        if _TO_THEM.search(text):
            # 'I drove to his house to pay him': he is not along.
            staging = staging.model_copy(update={"actors": staging.actors[:1]})
            people = [one.model_copy(update={"action": Action.SIT}) for one in people[:1]]
        if not people or len(people) < len(staging.actors) or people[0].action not in _SEATED:
            continue
        along = _find_companion(film, index) if len(people) == 1 and _TOGETHER.search(text) else None
        riders = (*people, along) if along is not None else tuple(people)
        film.show(index, *map(_seat, riders), setting=Setting.CAR, landmark=None, props=(), conditions=())


def _goes_on(film: Film, index: int) -> bool:
    """`My father drove a truck | for the county for thirty years.`: he still does, where the words tell of no place."""
    before, now = (film.stagings[at] for at in (max(0, index - 1), index))
    same = index > 0 and film.passages[index].line is film.passages[index - 1].line
    people = [[actor.character_id for actor in one.actors] for one in (before, now)]
    driven = same and before.setting is Setting.CAR and people[0] == people[1]
    return driven and _FOR_HOW_LONG.search(film.text(index)) is not None


_FOR_HOW_LONG = re.compile(
    r"^(?:for|until|till|since|all|through|across|along|past|every|as) (?!a walk\b)[^,;]*[.,;]?$"
)
_TO_THEM = re.compile(
    r"\bto (?:pay|see|visit|find|meet|tell|ask|confront|thank|warn|fetch|collect|apologize to|bury|help|pick up|identify|rescue|bring|surprise|hug) (?:him|her|them|me|us|(?:my|his|our|their|the) \w+)\b"
)
_TOGETHER = re.compile(r"\b(?:we|they|together|both of (?:us|them))\b")
_LATELY = 4


def _find_companion(film: Film, index: int) -> Actor | None:
    """'We drove to the office': the other one who was seen last."""
    driver = film.stagings[index].actors[0].character_id
    lately = reversed(film.stagings[max(0, index - _LATELY) : index])
    seen = (actor for staging in lately if not staging.imagined for actor in staging.actors)
    others = (one for one in seen if one.character_id != driver and is_person(one.character_id, film.cast))
    found = next(others, None)
    return found.model_copy(update={"action": Action.SIT, "speaks": False, "thinks": ""}) if found else None


def _seat(actor: Actor) -> Actor:
    action = actor.action if actor.action in _OWN else Action.SIT
    return actor.model_copy(update={"action": action, "at": "", "holds": ""})
