"""Unmeant: a thing that a story has introduced as another one stays that: after the fish ladder the ladder is none to climb."""

from __future__ import annotations

from storyassets.model.camera import Framing
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.film import Film
from storyassets.story.reading.compounds import is_other_kind
from storyassets.story.reading.things import PROPS, find_props
from storyassets.story.words.phrases import bare


def clear_unmeant(film: Film) -> None:
    """Nothing is seen of such a thing, in no hand and nowhere."""
    unmeant = find_unmeant(film)
    for index, staging in enumerate(film.stagings) if unmeant else ():
        shown = unmeant & {*staging.props[:1]}
        if shown and film.kinds[index] is ShotKind.INSERT and index < len(film.kinds) - 1:
            film.kinds[index], film.framings[index] = ShotKind.BROLL, Framing.MEDIUM
        film.stagings[index] = _without(staging, unmeant)


def find_unmeant(film: Film) -> frozenset[Prop]:
    """The things whose word first comes behind a noun that makes something else of it, and never by another name."""
    first: dict[Prop, bool] = {}
    for line in dict.fromkeys(passage.line for passage in film.passages):
        words = line.text.split()
        for index, word in enumerate(words):
            thing = PROPS.get(bare(word).removesuffix("'s"))
            if thing is not None and is_other_kind(words, index):
                first.setdefault(thing, True)
            elif thing is not None and thing in find_props(words):
                first.setdefault(thing, False)
    return frozenset(thing for thing, other in first.items() if other)


def _without(staging: Staging, unmeant: frozenset[Prop]) -> Staging:
    names = {thing.value for thing in unmeant}
    used = {name for one in staging.actors for name in (one.holds, one.at, one.toward, one.thinks, one.also)}
    if unmeant.isdisjoint(staging.props) and names.isdisjoint(used):
        return staging
    return staging.model_copy(
        update={
            "actors": tuple(_freed(actor, names) for actor in staging.actors),
            "props": tuple(prop for prop in staging.props if prop not in unmeant),
            "conditions": tuple(one for one in staging.conditions if one.prop not in unmeant),
            "in_air": None if staging.in_air in unmeant else staging.in_air,
        }
    )


def _freed(actor: Actor, names: set[str]) -> Actor:
    """The same one, with nothing of it in the hands and standing at none."""
    gone = {name: "" for name in ("holds", "at", "toward", "thinks", "also") if getattr(actor, name) in names}
    idle = {"action": Action.LOOK} if "holds" in gone and actor.action is Action.CARRY else {}
    return actor.model_copy(update={**gone, **idle})
