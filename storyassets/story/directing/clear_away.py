"""Clear away: what was put in a room for one deed is not in it later, where nobody has to do with it."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.model.prop import Prop, props_named
from storyassets.model.script import Beat
from storyassets.model.shot import Actor, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.things import find_props

_FURNITURE = props_named(
    "oven bed cupboard barrel chest desk fireplace cradle ladder piano spindle bucket basket"
)
_AT_HOME = {
    Prop.OVEN: (Setting.KITCHEN, Setting.COTTAGE),
    Prop.BED: (Setting.BEDROOM, Setting.COTTAGE, Setting.HOSPITAL, Setting.ATTIC),
    Prop.DESK: (Setting.OFFICE, Setting.CLASSROOM, Setting.ROOM),
    Prop.FIREPLACE: (Setting.COTTAGE, Setting.ROOM),
}
_LASTS = 1
"""So many lines after the one that names it, a thing is still there."""


def clear_away(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The stagings; furniture that no line near them names stands only where it belongs, or is in use."""
    lines = list(dict.fromkeys(passage.line.line_id for passage in passages))
    named: dict[int, set[Prop]] = {}
    for passage in passages:
        named.setdefault(lines.index(passage.line.line_id), set()).update(find_props(passage.words))
    seen: list[Staging] = []
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        at = lines.index(passage.line.line_id)
        near = {p for k in range(max(0, at - _LASTS), at + 1) for p in named[k]}
        stayed = set(stagings[index - 1].props) if index else set()
        stale = {p for p in staging.props if p in stayed & _FURNITURE - near and not _belongs(p, staging)}
        seen.append(_without(staging, stale) if stale and passage.beat is not Beat.HOOK else staging)
    return seen


def _belongs(prop: Prop, staging: Staging) -> bool:
    used = any(
        actor.holds == prop.value
        or (actor.at == prop.value and actor.relation.value in ("in", "on", "behind"))
        for actor in staging.actors
    )
    return used or staging.setting in _AT_HOME.get(prop, ())


def _without(staging: Staging, gone: set[Prop]) -> Staging:
    names = {prop.value for prop in gone}
    actors = tuple(_look_up(actor, names, staging) for actor in staging.actors)
    props = tuple(prop for prop in staging.props if prop not in gone)
    conditions = tuple(one for one in staging.conditions if one.prop not in gone)
    return staging.model_copy(update={"actors": actors, "props": props, "conditions": conditions})


def _look_up(actor: Actor, gone: set[str], staging: Staging) -> Actor:
    """Who looked at it looks at whoever else is there."""
    if actor.at in gone:
        actor = actor.model_copy(update={"at": ""})
    if actor.toward not in gone:
        return actor
    others = [a.character_id for a in staging.actors if a.character_id != actor.character_id]
    return actor.model_copy(update={"toward": others[0] if others else ""})
