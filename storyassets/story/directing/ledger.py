"""Ledger: of each thing of a story, from which picture to which somebody has it, or it is gone from its place.

It is written from the words and the first plan of the pictures, and then kept in all of them by `keeping`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.prop import PROPS_BY_NAME, Prop, PropState
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Staging
from storyassets.story.directing.continuity import find_lost
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.listeners import FIRST_PERSON
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.moving import (
    is_brought_back,
    is_held_all_along,
    is_later,
    is_out_of_sight,
    is_run_off_with,
    is_taken_off,
    lands_in,
)
from storyassets.story.reading.showing import find_own, find_shown
from storyassets.story.reading.things import find_props

_LETS_GO = (Action.EAT, Action.DRINK, Action.GIVE, Action.THROW, Action.LAY)
_EATS = re.compile(r"\b(?:ate|eats?|eaten|eating|swallow\w*|gobbl\w*|devour\w*|gulp\w*|finish\w*)\b")
_WORN = (Prop.COAT, Prop.HAT, Prop.SCARF, Prop.CROWN)
_TRACES = (Prop.CHAIN, Prop.ROPE, Prop.LOCK)
"""One of these was cut, and lies where the thing stood."""
_PUTS_DOWN = frozenset(
    {*_LETS_GO, Action.WRITE, Action.READ, Action.WORK, Action.BLOW, Action.POUR, Action.OPEN}
)
"""What one only does something with is not kept: who signed for the race does not run it with the pen."""


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
    entries += _write_shown(passages, stagings, beaks)
    return tuple(sorted(entries, key=lambda entry: (entry.first, entry.end, entry.thing)))


def _write_held(passages: Sequence[Passage], stagings: Sequence[Staging], beaks: set[str]) -> list[Entry]:
    """What is in a beak or in jaws stays there in every picture, until it falls, is eaten, or another has it."""
    held: list[Entry] = []
    open_: dict[Prop, Entry] = {}
    free_since: dict[Prop, int] = {}
    for index, (passage, staging) in enumerate(zip(passages, stagings, strict=True)):
        if staging.imagined or passage.beat is Beat.HOOK:
            continue
        lost = {*find_lost(passage.narrated), staging.in_air}
        goes_on = not _EATS.search(" ".join(passage.narrated).lower())
        for thing in [t for t in open_ if t in lost or _is_let_go(open_[t], staging, uneaten=goes_on)]:
            held.append(replace(open_.pop(thing), end=index))
            free_since[thing] = index
        for actor in staging.actors:
            has = PROPS_BY_NAME.get(actor.holds)
            if has is None or actor.character_id not in beaks or actor.action in _PUTS_DOWN or has in open_:
                continue
            since = free_since.get(has, 0) if is_held_all_along(passage.words) else index
            open_[has] = Entry(has, since, len(stagings), actor.character_id, in_mouth=True)
        if staging.in_air is not None and len(staging.actors) > 1 and lands_in(passage.narrated):
            caught = staging.in_air
            catcher = staging.actors[1].character_id
            open_[caught] = Entry(caught, index + 1, len(stagings), catcher, in_mouth=catcher in beaks)
    return [*held, *open_.values()]


def _write_shown(passages: Sequence[Passage], stagings: Sequence[Staging], beaks: set[str]) -> list[Entry]:
    """What somebody speaks of as at hand is in their hands meanwhile; what they put on stays on while they are there."""
    shown: list[Entry] = []
    for index, passage in enumerate(passages):
        if not passage.is_dialogue:
            own = find_own(passage.narrated)
            shown += [Entry(own, index, index + 1, FIRST_PERSON)] if own is not None else []
        elif passage.line.speaker not in beaks:
            thing = find_shown(passage.words)
            end = _leaves(stagings, index) if thing in _WORN else index + 1
            shown += [Entry(thing, index, end, passage.line.speaker)] if thing is not None else []
    return shown


def _leaves(stagings: Sequence[Staging], index: int) -> int:
    """The next picture from there on that is elsewhere."""
    place = stagings[index].setting
    return next(
        (k for k in range(index + 1, len(stagings)) if stagings[k].setting is not place), len(stagings)
    )


def _is_let_go(entry: Entry, staging: Staging, *, uneaten: bool) -> bool:
    """Whether the holder eats or gives it here, or somebody else has it."""
    for actor in staging.actors:
        has = actor.holds == entry.thing.value
        lets_go = actor.action in _LETS_GO and not (uneaten and actor.action is Action.EAT)
        if has and (actor.character_id != entry.holder or lets_go):
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
        named = find_props(passage.words)
        fell = named[0] if named and not passage.is_dialogue and is_out_of_sight(passage.narrated) else None
        if fell is not None and fell not in IMMOVABLE:
            gone.append(
                Entry(fell, index + 1, _find_holder(fell, stagings, index), gone_from=staging.setting)
            )
        named = [thing for thing in named if thing in IMMOVABLE]
        last = named[-1] if named else last
        stood.update((thing, staging.setting) for thing in staging.props if thing in IMMOVABLE)
        traces += [c.prop for c in staging.conditions if c.state is PropState.CUT and c.prop in _TRACES]
        if last is None or passage.is_dialogue:
            continue
        if is_brought_back(passage.narrated):
            gone = [replace(one, end=min(one.end, index)) if one.thing is last else one for one in gone]
            over = _find_later(passages, index + 1)
            gone.append(Entry(last, index + 1, over, stands_in=staging.setting))
        elif last in stood and (is_taken_off(passage.narrated) or is_run_off_with(passage.narrated)):
            trace = traces[-1] if traces else None
            gone.append(Entry(last, index + 1, len(stagings), gone_from=stood[last], trace=trace))
    return gone


def _find_holder(thing: Prop, stagings: Sequence[Staging], index: int) -> int:
    """The next picture from there on in which somebody has the thing, or after the last one."""
    having = (
        k
        for k in range(index + 1, len(stagings))
        if any(actor.holds == thing.value for actor in stagings[k].actors)
    )
    return next(having, len(stagings))


def _find_later(passages: Sequence[Passage], start: int) -> int:
    """The first passage from there on of which the words tell of a later time."""
    later = (k for k in range(start, len(passages)) if is_later(passages[k].words))
    return next(later, len(passages))
