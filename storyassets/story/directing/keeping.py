"""Keeping: the pictures as the ledger says that the things are in each of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from storyassets.model.prop import PROPS_BY_NAME, Prop, PropState
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, Condition, Staging
from storyassets.story.directing.business import is_up
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.ledger import Entry
from storyassets.story.reading.dressing import fits
from storyassets.story.reading.moving import (
    is_hanging,
    is_taken,
)
from storyassets.story.reading.things import find_props

_OPENS = re.compile(r"\bopen(?:s|ed|ing)? (?:\w+ )?(?:beak|bill|mouth|jaws)\b")
_HOARDS = (Prop.CHEST,)
"""Of these only what is in them is taken."""

_SOON = 2
"""So many pictures may be between an opening beak and the fall."""

_ROOM = 2
"""So many things and no more stand on a picture."""


def keep_ledger(
    ledger: Sequence[Entry], stagings: Sequence[Staging], passages: Sequence[Passage]
) -> list[Staging]:
    """The same pictures, as the ledger says that the things are in each of them."""
    kept = _hang_all_along(stagings, passages)
    for entry in ledger:
        for index in range(entry.first, min(entry.end, len(kept))):
            if not kept[index].imagined and passages[index].beat is not Beat.HOOK:
                keep = _put_in_hold if entry.holder else _put_there if entry.stands_in else _take_away
                kept[index] = keep(kept[index], entry, passages[index])
    held = [_in_one_hand(*each) for each in zip(kept, passages, strict=True)]
    free = [_open_beak(held, index, passage) for index, passage in enumerate(passages)]
    alone = (_clear_ground(*each) for each in zip(_receive(free), passages, strict=True))
    return _show_dwellers(list(alone), passages)


def _clear_ground(staging: Staging, passage: Passage) -> Staging:
    """What is taken up from the ground lies there apart from what the words do not name."""
    doer = staging.actors[0] if staging.actors else None
    if doer is None or doer.action is not Action.TAKE_UP or doer.holds not in PROPS_BY_NAME:
        return staging
    taken = {PROPS_BY_NAME[doer.holds], *find_props(passage.line.text.split())}
    others = {actor.at for actor in staging.actors}
    props = tuple(prop for prop in staging.props if prop in taken or prop.value in others)
    gone = {prop.value for prop in staging.props if prop not in props}
    toward = "" if doer.toward in gone else doer.toward
    actors = (doer.model_copy(update={"toward": toward}), *staging.actors[1:])
    return staging.model_copy(update={"actors": actors, "props": props})


def _receive(stagings: Sequence[Staging]) -> list[Staging]:
    """Who was given a thing has it, where it would lie beside them in the next picture."""
    seen = list(stagings)
    for index, (before, staging) in enumerate(pairwise(stagings), 1):
        giver = before.actors[0] if before.actors else None
        if giver is None or giver.action is not Action.GIVE or giver.holds not in PROPS_BY_NAME:
            continue
        lone = staging.actors[0] if len(staging.actors) == 1 else None
        lies = (
            lone is not None
            and not lone.holds
            and not lone.at
            and PROPS_BY_NAME[giver.holds] in staging.props
        )
        if lone is not None and lies and lone.character_id == giver.toward and not staging.imagined:
            has = lone.model_copy(update={"holds": giver.holds, "action": Action.CARRY, "toward": ""})
            seen[index] = staging.model_copy(update={"actors": (has,)})
    return seen


def _show_dwellers(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """Who comes to the tree in which somebody sits, comes to them: they are seen up there."""
    seen = list(stagings)
    up: Actor | None = None
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        if passage.beat is Beat.HOOK:
            continue
        lone = staging.actors[0] if len(staging.actors) == 1 else None
        comes = lone is not None and Prop.TREE.value in (lone.toward, lone.at) and not is_up(lone)
        told = not passage.is_dialogue and not staging.imagined
        if up is not None and lone is not None and comes and told and up.character_id != lone.character_id:
            waits = {"action": Action.LOOK, "toward": lone.character_id, "turned": None}
            comer = lone.model_copy(update={"toward": up.character_id, "at": ""})
            seen[index] = staging.model_copy(update={"actors": (comer, up.model_copy(update=waits))})
        up = next((actor for actor in staging.actors if is_up(actor)), up)
    return seen


def _open_beak(stagings: Sequence[Staging], index: int, passage: Passage) -> Staging:
    """Whoever calls up in a tree has nothing in the beak: it slips out as the beak opens, and then is gone.

    It falls once: where a later picture tells how, it is in the beak until just before.
    """
    staging = stagings[index]
    doer = staging.actors[0] if staging.actors else None
    calls = doer is not None and doer.action in (Action.SHOUT, Action.TALK) and is_up(doer)
    if doer is None or not calls or passage.is_dialogue or doer.holds not in PROPS_BY_NAME:
        return staging
    thing = PROPS_BY_NAME[doer.holds]
    free = {"actors": (doer.model_copy(update={"holds": ""}), *staging.actors[1:])}
    soon = [k for k, later in enumerate(stagings[index + 1 : index + 1 + _SOON]) if later.in_air is thing]
    if soon and staging.in_air is None:
        return staging if soon[-1] else staging.model_copy(update={**free, "in_air": thing})
    if staging.in_air is None and _OPENS.search(" ".join(passage.narrated).lower()):
        return staging.model_copy(update={**free, "in_air": thing})
    props = tuple(prop for prop in staging.props if prop is not thing)
    return staging.model_copy(update={**free, "props": props})


def _in_one_hand(staging: Staging, passage: Passage) -> Staging:
    """What there is once, only one of two has: whoever took it, else the first."""
    doers = staging.actors[:2]
    if len(doers) < 2 or not doers[0].holds or doers[0].holds != doers[1].holds:
        return staging
    thing = PROPS_BY_NAME.get(doers[0].holds)
    if thing is None or staging.condition_of(thing).many or doers[0].action is Action.PULL:
        return staging
    taken = is_taken(passage.words) or doers[1].action is Action.CARRY is not doers[0].action
    has, lacks = (doers[1], doers[0]) if taken else doers
    free = lacks.model_copy(update={"holds": "", "action": Action.LOOK, "toward": has.character_id})
    actors = [free if actor is lacks else actor for actor in doers]
    return staging.model_copy(update={"actors": (*actors, *staging.actors[2:])})


def _hang_all_along(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same pictures; what 'hung' on a thing did so before it was said."""
    hung = list(stagings)
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        full = [one for one in staging.conditions if one.inside]
        if not full or not is_hanging(passage.narrated):
            continue
        for k in range(index):
            bare_one = full[0].prop in hung[k].props and not hung[k].condition_of(full[0].prop).inside
            if bare_one and hung[k].setting is staging.setting:
                rest = (one for one in hung[k].conditions if one.prop is not full[0].prop)
                hung[k] = hung[k].model_copy(update={"conditions": (full[0], *rest)[:3]})
        break
    return hung


def _put_there(staging: Staging, entry: Entry, passage: Passage) -> Staging:
    """It stands where it was brought, if there is room."""
    if entry.thing in staging.props and not fits(entry.thing, staging.setting):
        rest = tuple(prop for prop in staging.props if prop is not entry.thing)
        return staging.model_copy(update={"props": rest})
    there = staging.setting is entry.stands_in and staging.in_air is None
    if not there or entry.thing in staging.props or len(staging.props) >= _ROOM:
        return staging
    return staging.model_copy(update={"props": (*staging.props, entry.thing)})


def _put_in_hold(staging: Staging, entry: Entry, passage: Passage) -> Staging:
    """The holder has it; whoever speaks has laid it down."""
    name = entry.thing.value
    if any(actor.holds == name for actor in staging.actors) or staging.in_air is entry.thing:
        return _go_on_holding(staging, entry)
    holder = next((a for a in staging.actors if a.character_id == entry.holder), None)
    if holder is None or holder.holds:
        return staging
    props = (*(p for p in staging.props if p is not entry.thing), entry.thing)
    having = holder.model_copy(update={"holds": name})
    actors = tuple(having if actor is holder else actor for actor in staging.actors)
    return staging.model_copy(update={"actors": actors, "props": props[-3:]})


def _go_on_holding(staging: Staging, entry: Entry) -> Staging:
    """What is not said to be eaten stays in the jaws, and does not lie on the ground."""
    actors = tuple(
        actor.model_copy(update={"action": Action.CARRY})
        if actor.action is Action.EAT and actor.character_id == entry.holder and entry.in_mouth
        else actor
        for actor in staging.actors
    )
    return staging.model_copy(update={"actors": actors})


def _take_away(staging: Staging, entry: Entry, passage: Passage) -> Staging:
    """It does not stand where it stood, unless somebody has it there or the words name it."""
    if entry.thing in _HOARDS and entry.thing in staging.props:
        robbed = Condition(prop=entry.thing, state=PropState.EMPTY)
        rest = (one for one in staging.conditions if one.prop is not entry.thing)
        return staging.model_copy(update={"conditions": (robbed, *rest)[:3]})
    name = entry.thing.value
    used = any(name in (actor.at, actor.holds) for actor in staging.actors)
    if staging.setting is not entry.gone_from or used or entry.thing in find_props(passage.narrated):
        return staging
    if entry.thing not in staging.props:
        return staging
    props = tuple(prop for prop in staging.props if prop is not entry.thing)
    conditions = tuple(one for one in staging.conditions if one.prop is not entry.thing)
    toward = entry.trace.value if entry.trace is not None else ""
    if entry.trace is not None and entry.trace not in props:
        props = (entry.trace, *props)
        cut = Condition(prop=entry.trace, state=PropState.CUT)
        conditions = (cut, *(one for one in conditions if one.prop is not entry.trace))[:3]
    actors = tuple(_look_away(actor, name, toward) for actor in staging.actors)
    return staging.model_copy(update={"props": props, "conditions": conditions, "actors": actors})


def _look_away(actor: Actor, name: str, toward: str) -> Actor:
    return actor.model_copy(update={"toward": toward}) if actor.toward == name else actor
