"""Named things: what somebody takes, has or looks at when a story first names it fills one picture, in their hands.

So a story is not told by one person who stands in a room, again and again.
"""

from __future__ import annotations

import re

from storyassets.model.prop import Prop, props_named
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.film import Film
from storyassets.story.directing.kinds import is_person
from storyassets.story.directing.named_here import show_what_is_named
from storyassets.story.directing.readings import show_alone
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.prop_sorts import NEVER_HELD
from storyassets.story.reading.things import find_props, is_telling

_PICTURES_TO_ONE = 7
_APART, _REPEATS = 3, 2
_QUIET = frozenset(
    {Action.STAND, Action.LOOK, Action.CARRY, Action.GIVE, Action.READ, Action.WRITE, Action.LAY}
    | {Action.TAKE_UP, Action.RAISE, Action.OPEN, Action.GRAB, Action.FILM, Action.TYPE}
)
_WORN_OR_WORKED = props_named(
    "umbrella closed_umbrella balloon kite ladder broom mop net rope shovel axe saw spear sword bow gun stick wood "
    "stone shirt coat dress hat blanket pillow gate lamp candle lantern soccer_ball basketball ball water chair table"
)
"""These tell more in a whole figure's hands, or need both arms."""

_ABSENT = re.compile(r"\b(?:no|not|nobody|never|without|gone|lost|missing|neither|nor|if)\b|n['’]t\b")


def show_named_things(film: Film) -> None:
    """Of two like pictures of one person, one is the thing that it names."""
    seen = {staging.props[0] for staging in _inserts(film) if staging.props}
    left = len(film.kinds) // _PICTURES_TO_ONE - film.kinds.count(ShotKind.INSERT)
    for index in film.told():
        thing = _find_thing(film, index)
        if left <= 0 or thing is None or thing in seen:
            continue
        actor = film.stagings[index].actors[0]
        holder = (actor,) if actor.holds == thing.value else ()
        show_alone(film, index, film.stagings[index].condition_of(thing), holder)
        seen.add(thing)
        left -= 1
    show_what_is_named(film)


def _inserts(film: Film) -> list[Staging]:
    return [one for one, kind in zip(film.stagings, film.kinds, strict=True) if kind is ShotKind.INSERT]


def _find_thing(film: Film, index: int) -> Prop | None:
    """What the words name, where somebody at rest has it, and who they are is seen right before or after."""
    actor, staging, words = film.lone(index), film.stagings[index], film.passages[index].words
    inner = 0 < index < len(film.kinds) - 1 and film.passages[index - 1].beat is not Beat.HOOK
    absent = film.passages[index].is_dialogue or _ABSENT.search(film.text(index))
    if actor is None or not inner or absent or staging.in_air is not None:
        return None
    near = film.kinds[max(0, index - _APART) : index + _APART + 1]
    if ShotKind.INSERT in near or actor.action not in _QUIET or not is_person(actor.character_id, film.cast):
        return None
    shown = {actor.holds, actor.toward}
    named = [prop for prop in find_props(words) if prop.value in shown and is_telling(prop, words)]
    fitting = [prop for prop in named if prop not in _WORN_OR_WORKED | NEVER_HELD | IMMOVABLE]
    return fitting[0] if fitting and _is_seen_near(film, index, actor) else None


def _is_seen_near(film: Film, index: int, actor: Actor) -> bool:
    """Whether the same one is alone on another picture close by, in the same place."""
    around = (
        k for k in range(index - _REPEATS, index + _REPEATS + 1) if k != index and 0 < k < len(film.kinds)
    )
    return any(
        film.stagings[k].setting is film.stagings[index].setting
        and [one.character_id for one in film.stagings[k].actors] == [actor.character_id]
        for k in around
    )
