"""Ledger: of each thing of a story, from which picture to which somebody has it, or it is gone from its place.

It is written once, from the words and the first plan of the pictures, and then kept in all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, Condition, Staging
from storyassets.story.directing.continuity import find_lost
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.listeners import FIRST_PERSON
from storyassets.story.reading.dressing import fits
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.moving import (
    is_brought_back,
    is_hanging,
    is_held_all_along,
    is_later,
    is_taken,
    is_taken_off,
    lands_in,
)
from storyassets.story.reading.showing import find_own, find_shown
from storyassets.story.reading.things import find_props

_NAMES = {prop.value: prop for prop in Prop}
_LETS_GO = (Action.EAT, Action.DRINK, Action.GIVE, Action.THROW)
_ROOM = 2
"""So many things and no more stand on a picture."""

_TRACES = (Prop.CHAIN, Prop.ROPE, Prop.LOCK)
"""One of these was cut, and lies where the thing stood."""


@dataclass(frozen=True)
class Entry:
    """Of one thing, in the pictures from `first` up to, not including, `end`: who has it, or that it is gone."""

    thing: Prop
    first: int
    end: int
    holder: str = ""
    in_mouth: bool = False
    """Whoever speaks has laid it down."""

    stands_in: Setting | None = None
    gone_from: Setting | None = None
    trace: Prop | None = None
    """What lies in its place."""


def write_ledger(passages: Sequence[Passage], stagings: Sequence[Staging], cast: Cast) -> tuple[Entry, ...]:
    """What the story says of its things, in the order in which it begins to hold."""
    beaks = {c.character_id for c in cast.characters if c.look.species is not Species.HUMAN}
    entries = [*_write_held(passages, stagings, beaks), *_write_gone(passages, stagings)]
    entries += _write_shown(passages, beaks)
    return tuple(sorted(entries, key=lambda entry: (entry.first, entry.end, entry.thing)))


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
    return [_in_one_hand(*each) for each in zip(kept, passages, strict=True)]


def _in_one_hand(staging: Staging, passage: Passage) -> Staging:
    """What there is once, only one of two has: whoever took it, else the first."""
    doers = staging.actors[:2]
    if len(doers) < 2 or not doers[0].holds or doers[0].holds != doers[1].holds:
        return staging
    thing = _NAMES.get(doers[0].holds)
    if thing is None or staging.condition_of(thing).many or doers[0].action is Action.PULL:
        return staging
    taken = is_taken(passage.words) or doers[1].action is Action.CARRY is not doers[0].action
    has, lacks = (doers[1], doers[0]) if taken else doers
    free = lacks.model_copy(update={"holds": "", "action": Action.LOOK, "toward": has.character_id})
    actors = [free if actor is lacks else actor for actor in doers]
    return staging.model_copy(update={"actors": (*actors, *staging.actors[2:])})


def _write_held(passages: Sequence[Passage], stagings: Sequence[Staging], beaks: set[str]) -> list[Entry]:
    """What is in a beak or in jaws stays there in every picture, until it falls, is eaten, or another has it."""
    held: list[Entry] = []
    open_: dict[Prop, Entry] = {}
    free_since: dict[Prop, int] = {}
    for index, (passage, staging) in enumerate(zip(passages, stagings, strict=True)):
        if staging.imagined or passage.beat is Beat.HOOK:
            continue
        lost = {*find_lost(passage.narrated), staging.in_air}
        for thing in [thing for thing in open_ if thing in lost or _is_let_go(open_[thing], staging)]:
            held.append(replace(open_.pop(thing), end=index))
            free_since[thing] = index
        for actor in staging.actors:
            thing = _NAMES.get(actor.holds)
            if thing is None or actor.character_id not in beaks or actor.action in _LETS_GO or thing in open_:
                continue
            since = free_since.get(thing, 0) if is_held_all_along(passage.words) else index
            open_[thing] = Entry(thing, since, len(stagings), actor.character_id, in_mouth=True)
        if staging.in_air is not None and len(staging.actors) > 1 and lands_in(passage.narrated):
            caught = staging.in_air
            catcher = staging.actors[1].character_id
            open_[caught] = Entry(caught, index + 1, len(stagings), catcher, in_mouth=catcher in beaks)
    return [*held, *open_.values()]


def _write_shown(passages: Sequence[Passage], beaks: set[str]) -> list[Entry]:
    """What somebody speaks of as at hand is in their hands meanwhile."""
    shown: list[Entry] = []
    for index, passage in enumerate(passages):
        if not passage.is_dialogue:
            own = find_own(passage.narrated)
            shown += [Entry(own, index, index + 1, FIRST_PERSON)] if own is not None else []
        elif passage.line.speaker not in beaks:
            thing = find_shown(passage.words)
            shown += [Entry(thing, index, index + 1, passage.line.speaker)] if thing is not None else []
    return shown


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


def _is_let_go(entry: Entry, staging: Staging) -> bool:
    """Whether the holder eats or gives it here, or somebody else has it."""
    for actor in staging.actors:
        has = actor.holds == entry.thing.value
        if has and (actor.character_id != entry.holder or actor.action in _LETS_GO):
            return True
    return False


def _write_gone(passages: Sequence[Passage], stagings: Sequence[Staging]) -> list[Entry]:
    """What somebody rode or took away stands there no more, until it is brought back."""
    gone: list[Entry] = []
    last: Prop | None = None
    stood: dict[Prop, Setting] = {}
    traces: list[Prop] = []
    for index, (passage, staging) in enumerate(zip(passages, stagings, strict=True)):
        if passage.beat is Beat.HOOK:
            continue
        named = [thing for thing in find_props(passage.words) if thing in IMMOVABLE]
        last = named[-1] if named else last
        stood.update((thing, staging.setting) for thing in staging.props if thing in IMMOVABLE)
        traces += [c.prop for c in staging.conditions if c.state is PropState.CUT and c.prop in _TRACES]
        if last is None or passage.is_dialogue:
            continue
        if is_brought_back(passage.narrated):
            gone = [replace(one, end=min(one.end, index)) if one.thing is last else one for one in gone]
            over = _find_later(passages, index + 1)
            gone.append(Entry(last, index + 1, over, stands_in=staging.setting))
        elif is_taken_off(passage.narrated) and last in stood:
            trace = traces[-1] if traces else None
            gone.append(Entry(last, index + 1, len(stagings), gone_from=stood[last], trace=trace))
    return gone


def _find_later(passages: Sequence[Passage], start: int) -> int:
    """The first passage from there on of which the words tell of a later time."""
    later = (k for k in range(start, len(passages)) if is_later(passages[k].words))
    return next(later, len(passages))


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
        return staging
    holder = next((a for a in staging.actors if a.character_id == entry.holder), None)
    if holder is None or holder.holds:
        return staging
    props = (*(p for p in staging.props if p is not entry.thing), entry.thing)
    if entry.in_mouth and passage.is_dialogue and passage.line.speaker == entry.holder:
        return staging.model_copy(update={"props": props[-3:]}) if len(staging.actors) > 1 else staging
    having = holder.model_copy(update={"holds": name})
    actors = tuple(having if actor is holder else actor for actor in staging.actors)
    return staging.model_copy(update={"actors": actors, "props": props[-3:]})


def _take_away(staging: Staging, entry: Entry, passage: Passage) -> Staging:
    """It does not stand where it stood, unless somebody has it there or the words name it."""
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
