"""Belongings: 'the woman with the green umbrella' has it with her; no umbrella stands open on its handle."""

from __future__ import annotations

import re

from storyassets.model.place import Weather
from storyassets.model.prop import Prop, props_named
from storyassets.model.shot import Action, Actor, Condition, Relation, ShotKind, Staging
from storyassets.story.directing.film import Film
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.prop_states import colour_of
from storyassets.story.reading.things import find_props
from storyassets.story.words.phrases import bare, ends_clause

_CARRIED = props_named(
    "umbrella suitcase briefcase backpack basket guitar violin flashlight lantern bag purse notebook camera stick newspaper "
    "broom bucket toolbox drum balloon fishing_rod microphone stroller binder"
)
"""By these somebody is known."""

_IN_WHEELCHAIR = re.compile(r"(?:was |sat |is |sits )?in (?:a|an|the|his|her|my) wheelchair\b")
_OF = ("with", "carrying", "holding")
_REACH = 5
_AT_REST = frozenset({Action.STAND, Action.LOOK, Action.WALK, Action.TALK, Action.SIT, Action.LAUGH})
_WHEELED = _AT_REST | {
    Action.READ,
    Action.CARRY,
    Action.OPEN,
    Action.GIVE,
    Action.CRY,
    Action.POINT,
    Action.RUN,
}
_OPEN = re.compile(
    r"\b(?:under|beneath|below|opened?|rain\w*|pour\w*|storm\w*|drizzl\w*|downpour|wet|soaked|snow\w*|over (?:his|her|my|their) head)\b"
)
_MANY = re.compile(r"\b(?:umbrellas|(?:every|each) umbrella)\b")
"""Goods are no one's."""

_MOST = 3


def give_belongings(film: Film) -> None:
    """Who is called by what they carry has it in hand wherever they are at rest."""
    owned = _find_owned(film)
    for index in film.told():
        staging = film.stagings[index]
        if film.kinds[index] is ShotKind.INSERT or staging.imagined:
            continue
        taken = {actor.holds for actor in staging.actors}
        for who, (thing, colour) in owned.items():
            place = next((n for n, a in enumerate(staging.actors) if a.character_id == who), None)
            if place is None or thing.value in taken:
                continue
            actor = staging.actors[place]
            if actor.holds or actor.action not in _AT_REST:
                continue
            actors = list(staging.actors)
            actors[place] = actor.model_copy(update={"holds": thing.value, "at": _not(actor.at, thing)})
            staging = _coloured(staging.model_copy(update={"actors": tuple(actors)}), thing, colour)
        film.stagings[index] = staging


def seat_in_wheelchairs(film: Film) -> None:
    """'An old woman in a wheelchair' sits in it wherever she is at rest."""
    seated = _find_seated(film)
    for index in film.told():
        staging = film.stagings[index]
        if film.kinds[index] is ShotKind.INSERT or not any(a.character_id in seated for a in staging.actors):
            continue
        actors = tuple(_seat(actor) if actor.character_id in seated else actor for actor in staging.actors)
        props = tuple(prop for prop in staging.props if prop is not Prop.WHEELCHAIR)
        film.stagings[index] = staging.model_copy(update={"actors": actors, "props": props})


def _seat(actor: Actor) -> Actor:
    if actor.action not in _WHEELED or actor.at not in ("", Prop.WHEELCHAIR.value):
        return actor
    sits = {"action": Action.SIT, "at": Prop.WHEELCHAIR.value, "relation": Relation.ON}
    return actor.model_copy(update={**sits, "speaks": actor.speaks or actor.action is Action.TALK})


def _find_seated(film: Film) -> list[str]:
    """Whom the story calls by their wheelchair."""
    found: list[str] = []
    for passage in film.passages:
        words = passage.line.text.split()
        for mention in film.book.find(words):
            near = " ".join(bare(word) for word in words[mention.end : mention.end + 4])
            if _IN_WHEELCHAIR.match(near):
                found.append(mention.character_id)
    return found


def _not(name: str, thing: Prop) -> str:
    return "" if name == thing.value else name


def _coloured(staging: Staging, thing: Prop, colour: str) -> Staging:
    """The thing in the colour by which they are known."""
    if not colour or any(one.prop is thing for one in staging.conditions):
        return staging
    conditions = (Condition(prop=thing, colour=colour), *staging.conditions)[:_MOST]
    return staging.model_copy(update={"conditions": conditions})


def _find_owned(film: Film) -> dict[str, tuple[Prop, str]]:
    """Whom the story calls by a thing, and its colour."""
    owned: dict[str, tuple[Prop, str]] = {}
    for passage in film.passages:
        words = passage.line.text.split()
        for mention in film.book.find(words):
            end = mention.end
            if end >= len(words) or bare(words[end]) not in _OF or ends_clause(words[end - 1]):
                continue
            near = words[end : end + _REACH]
            things = [thing for thing in find_props(near) if thing in _CARRIED]
            if things and mention.character_id not in owned:
                owned[mention.character_id] = things[0], colour_of(things[0], near)
    return owned


def settle_umbrellas(film: Film) -> None:
    """Open over whoever has it in the rain; rolled up in a room, in the sun, and where nobody holds it."""
    if any(_MANY.search(passage.line.text.lower()) for passage in film.passages):
        return
    for index, staging in enumerate(film.stagings):
        holder = next((n for n, a in enumerate(staging.actors) if _has_umbrella(a)), None)
        if (holder is None and Prop.UMBRELLA not in staging.props) or film.kinds[index] is ShotKind.INSERT:
            continue
        text = film.text(index)
        wet = staging.weather is Weather.RAIN or _OPEN.search(text) is not None
        if holder is None and wet and len(staging.actors) == 1 and _free(staging.actors[0]):
            holder = 0
        rolled = holder is None or staging.setting in INDOORS or not wet
        film.stagings[index] = _settle(staging, holder, rolled=rolled, named="umbrella" in text)


def _has_umbrella(actor: Actor) -> bool:
    return Prop.UMBRELLA.value in (actor.holds, actor.at) and not (
        actor.at == Prop.UMBRELLA.value and actor.holds not in ("", Prop.UMBRELLA.value)
    )


def _free(actor: Actor) -> bool:
    return not actor.holds and actor.action in _AT_REST


def _settle(staging: Staging, holder: int | None, *, rolled: bool, named: bool) -> Staging:
    thing = Prop.CLOSED_UMBRELLA if rolled else Prop.UMBRELLA
    actors = list(staging.actors)
    if holder is not None:
        has = actors[holder]
        actors[holder] = has.model_copy(update={"holds": thing.value, "at": _not(has.at, Prop.UMBRELLA)})
    names = {"toward": "" if holder is not None or not named else thing.value}
    actors = [
        actor.model_copy(update=names) if actor.toward == Prop.UMBRELLA.value else actor for actor in actors
    ]
    props: tuple[Prop, ...] = tuple(prop for prop in staging.props if prop is not Prop.UMBRELLA)
    if holder is None and named:
        props = (thing, *props)[:_MOST]
    conditions = tuple(
        one.model_copy(update={"prop": thing}) if one.prop is Prop.UMBRELLA else one
        for one in staging.conditions
    )
    return staging.model_copy(update={"actors": tuple(actors), "props": props, "conditions": conditions})
