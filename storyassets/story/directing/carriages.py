"""Carriages: who drives away in one sits in it, all of them; horses draw it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Relation, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.gatherings import is_noble
from storyassets.story.directing.kinds import is_person
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.things import find_props

_DRIVES = re.compile(
    r"\b(?:drove|drive|drives|driving|rode|travell?ed|set (?:out|off))\b(?! (?:\w+ ){0,2}(?:cows?|oxen|ox|sheep|geese|goats?|herd|flock|load|cart))"
)
_IN_ONE = re.compile(r"\b(?:carriage|coach)\b")
_GOES = re.compile(r"\b(?:drove|drive|drives|driving)\b.{0,12}\b(?:away|off|out|together|home|back)\b")
_ARRIVES = re.compile(r"\b(?:they|both) (?:came|arrived|got|reached|drove|rode)\b")
_SEVERAL = re.compile(r"\b(?:they|both|together|all)\b")
_ALL = re.compile(r"\ball\b")
_LAID = re.compile(r"\btable (?:was|is|stood) (?:already |now )?(?:set|laid|spread|ready)\b")
_BACK, _AHEAD, _MOST = 4, 8, 3


def show_carriages(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The stagings; a carriage of which it is told that they drove in it has them in it."""
    seen: list[Staging] = []
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        told = not passage.is_dialogue and passage.beat is not Beat.HOOK and not staging.imagined
        if told and staging.setting not in INDOORS:
            staging = _seat(staging, passages, index, stagings, seen, cast)
        elif told and seen:
            staging = _at_table(staging, _riders_of(seen[-1]), passage)
        seen.append(staging)
    return seen


def _seat(
    staging: Staging,
    passages: Sequence[Passage],
    index: int,
    stagings: Sequence[Staging],
    seen: Sequence[Staging],
    cast: Cast,
) -> Staging:
    words = " ".join(passages[index].words).lower()
    before = _riders_of(seen[-1]) if seen else ()
    if before and _ARRIVES.search(words):
        return _in_carriage(staging, before)
    near = seen[-_BACK:]
    drives = _DRIVES.search(words) and (_IN_ONE.search(words) or _has_been_told(passages[: index + 1]))
    lordly = not drives and _GOES.search(words)
    if not (drives or (lordly and any(is_noble(a.character_id, cast) for s in near for a in s.actors))):
        return staging
    people = [a.character_id for a in staging.actors if is_person(a.character_id, cast)]
    if _SEVERAL.search(words) or not people:
        met = [a.character_id for s in reversed(near) for a in s.actors]
        people = list(dict.fromkeys([*people, *(who for who in met if is_person(who, cast))]))
        ahead = [a.character_id for s in stagings[index + 1 : index + _AHEAD] for a in s.actors]
        if _ALL.search(words):
            people = list(dict.fromkeys([*people, *(who for who in ahead if _is_kin(who, cast))]))
        elif not _SEVERAL.search(words):
            people = people[:1]
    return _in_carriage(staging, tuple(people[:_MOST])) if people else staging


def _has_been_told(passages: Sequence[Passage]) -> bool:
    """Whether there is a carriage in the story, by now."""
    return any(p.beat is not Beat.HOOK and Prop.CARRIAGE in find_props(p.words) for p in passages)


def _at_table(staging: Staging, came: Sequence[str], passage: Passage) -> Staging:
    """Who came in it together sits down to the table together, to one that is laid for them, too."""
    if came and Prop.TABLE in staging.props and _LAID.search(passage.low):
        at_it = {"action": Action.SIT, "at": Prop.TABLE.value, "holds": "", "toward": ""}
        known = (a for a in staging.actors if a.character_id in came)
        first = next(known, Actor(character_id=came[0])).model_copy(update=at_it)
        staging = staging.model_copy(update={"actors": (first,)})
    sits = next((a for a in staging.actors if a.action is Action.SIT and a.at == Prop.TABLE.value), None)
    there = {actor.character_id for actor in staging.actors}
    if sits is None:
        return staging
    more = tuple(sits.model_copy(update={"character_id": who}) for who in came if who not in there)
    return staging.model_copy(update={"actors": (*staging.actors, *more)[:_MOST]})


def _riders_of(staging: Staging) -> tuple[str, ...]:
    return tuple(
        a.character_id for a in staging.actors if a.at == Prop.CARRIAGE.value and a.relation is Relation.IN
    )


def _in_carriage(staging: Staging, people: Sequence[str]) -> Staging:
    there = {actor.character_id: actor for actor in staging.actors}
    rides = {
        "action": Action.RIDE,
        "at": Prop.CARRIAGE.value,
        "relation": Relation.IN,
        "holds": "",
        "toward": "",
    }
    actors = tuple(
        there.get(who, Actor(character_id=who, emotion=Emotion.CALM)).model_copy(update=rides)
        for who in people
    )
    return staging.model_copy(update={"actors": actors, "props": (Prop.CARRIAGE,), "conditions": ()})


def _is_kin(who: str, cast: Cast) -> bool:
    """A wife or a husband goes along."""
    return is_person(who, cast) and who.split("_")[-1] in ("wife", "husband", "son", "daughter")
