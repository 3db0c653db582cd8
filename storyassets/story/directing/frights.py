"""Frights: a hunter that is only heard throws its shadow on the wall; when it comes to the door, all of them leap."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.place import ROOMS
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Relation, Turned
from storyassets.story.directing.film import Film
from storyassets.story.directing.spreads import is_small_person

_HEARD = re.compile(r"\b(?:heard|hears)\b")
_REACH = 3
_MOST = 2


def show_fright(film: Film) -> None:
    """First the shadow over those who listen, then the flight."""
    for index in film.told():
        if film.passages[index].is_dialogue or not film.is_scene(index):
            continue
        staging = film.stagings[index]
        lurks = any(a.at == Prop.DOOR.value and a.relation is Relation.BEHIND for a in staging.actors)
        if lurks:
            _run_away(film, index)
        elif staging.setting in ROOMS and _HEARD.search(film.text(index)):
            _overshadow(film, index)
            _stay_where_they_were(film, index)


def _stay_where_they_were(film: Film, index: int) -> None:
    """What is heard comes over them in the very corner in which they were seen last: at the feast, not at another wall."""
    staging, before = film.stagings[index], film.stagings[index - 1] if index else None
    if before is not None and before.setting is staging.setting and not before.imagined:
        film.stagings[index] = staging.model_copy(update={"corner": before.corner})


def _run_away(film: Film, index: int) -> None:
    actors = film.stagings[index].actors
    lurker = next(actor for actor in actors if actor.at == Prop.DOOR.value)
    before = [actor for actor in actors if actor is not lurker]
    afraid = _all_of(film, index, before)
    if not afraid:
        return
    runs = {
        "action": Action.RUN,
        "emotion": Emotion.FEAR,
        "toward": "",
        "holds": "",
        "at": "",
    }
    shown = [one.model_copy(update={**runs, "turned": Turned.LEFT}) for one in afraid]
    film.stagings[index] = film.stagings[index].model_copy(update={"actors": (*shown, lurker)})


def _overshadow(film: Film, index: int) -> None:
    text = film.text(index)
    heard = next(
        (
            one.character_id
            for one in film.cast.characters
            if film.natures.is_hunter(one.character_id)
            and re.search(rf"\b{re.escape(one.role.name.lower())}\b", text)
        ),
        "",
    )
    afraid = _all_of(film, index, [a for a in film.stagings[index].actors if a.character_id != heard])
    if not heard or not afraid:
        return
    ways = (Turned.RIGHT, Turned.LEFT)
    shown = [
        one.model_copy(
            update={
                "action": Action.LOOK,
                "emotion": Emotion.FEAR,
                "toward": "",
                "holds": "",
                "at": "",
                "turned": way,
            }
        )
        for one, way in zip(afraid, ways, strict=False)
    ]
    hunter = Actor(
        character_id=heard, action=Action.STAND, emotion=Emotion.ANGER, shadow=True, turned=Turned.LEFT
    )
    film.show(index, *shown, hunter, framing=Framing.MEDIUM, props=(), conditions=())


def _all_of(film: Film, index: int, there: list[Actor]) -> list[Actor]:
    """Those who are there, and their kin of the last pictures of the place; small ones only."""
    afraid = [actor for actor in there if is_small_person(film, actor.character_id)]
    known = {actor.character_id for actor in afraid}
    for staging in reversed(film.stagings[max(0, index - _REACH) : index]):
        if staging.setting is not film.stagings[index].setting or not afraid:
            continue
        for actor in staging.actors:
            if (
                actor.character_id not in known
                and not actor.shadow
                and is_small_person(film, actor.character_id)
            ):
                known.add(actor.character_id)
                afraid.append(actor)
    return afraid[:_MOST]
