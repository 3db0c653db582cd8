"""At doors: between who knocks and the door stands no vehicle, who is laughed at there does not laugh, and a freezer has its own."""

from __future__ import annotations

import re

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.film import Film
from storyassets.story.reading.things import find_props

_IN_THE_WAY = frozenset({Prop.TRUCK, Prop.CAR})
_WITH_DOORS = frozenset(
    {Prop.REFRIGERATOR, Prop.OVEN, Prop.SAFE, Prop.CAGE, Prop.CUPBOARD, Prop.LOCKER, Prop.MICROWAVE}
    | {Prop.WASHING_MACHINE}
)
_PUT_IN = re.compile(r"\b(?:in|into|inside|from|out of|at|before|to) (?:the|a|an|his|her|my|their|its)\b")
_ITS_DOOR = re.compile(
    r"\b(?:opened|opens|closed|closes|shut|shuts|slammed|slams|unlocked|pulled open|yanked open) (?:the|its) door\b(?! (?:of|to)\b)"
)
_SOON = 6
"""So many pictures after it was named, its door is the door."""


def clear_the_door(film: Film) -> None:
    """Wherever somebody knocks."""
    for index, staging in enumerate(film.stagings):
        if any(actor.action is Action.KNOCK for actor in staging.actors):
            film.stagings[index] = _clear(staging)


def _clear(staging: Staging) -> Staging:
    mocked = any(actor.action is Action.LAUGH for actor in staging.actors)

    def sobered(actor: Actor) -> Actor:
        merry = mocked and actor.action is Action.KNOCK and actor.emotion is Emotion.JOY
        return actor.model_copy(update={"emotion": Emotion.GRAVE}) if merry else actor

    props = tuple(prop for prop in staging.props if prop not in _IN_THE_WAY)
    kept = tuple(one for one in staging.conditions if one.prop not in _IN_THE_WAY)
    actors = tuple(sobered(actor) for actor in staging.actors)
    return staging.model_copy(update={"props": props, "conditions": kept, "actors": actors})


def open_its_own_door(film: Film) -> None:
    """`She put him in the freezer. She opened the door`: of the freezer, and not of the house."""
    thing, named = Prop.DOOR, -_SOON
    for index in film.told():
        staging, text = film.stagings[index], film.text(index).lower()
        near = index - named < _SOON and staging.setting is film.stagings[named].setting
        if near and Prop.DOOR in staging.props and _ITS_DOOR.search(text):
            film.stagings[index] = _with_door_of(staging, thing)
        things = _WITH_DOORS.intersection(find_props(text.split()))
        if len(things) == 1 and _PUT_IN.search(text):
            (thing,), named = things, index
        elif Prop.DOOR in staging.props:
            named = -_SOON


def _with_door_of(staging: Staging, thing: Prop) -> Staging:
    def turned(actor: Actor) -> Actor:
        names = {key: thing.value for key in ("at", "toward") if getattr(actor, key) == Prop.DOOR.value}
        return actor.model_copy(update=names)

    props = (thing, *(prop for prop in staging.props if prop not in (Prop.DOOR, thing)))
    kept = tuple(one for one in staging.conditions if one.prop is not Prop.DOOR)
    return staging.model_copy(
        update={"props": props, "conditions": kept, "actors": tuple(map(turned, staging.actors))}
    )
