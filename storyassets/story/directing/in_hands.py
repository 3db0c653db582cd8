"""In hands: who gets what the words name, and what leaves the hands and is in the air."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Relation, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.covering import find_cover
from storyassets.story.reading.dressing import MOST_PROPS, fits
from storyassets.story.reading.falling import find_in_air, let_fly
from storyassets.story.reading.handling import give_after_all, have_in_hand, pay_after_all
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.relations import face_actors

_WITH_THINGS = frozenset(
    {
        Action.CARRY,
        Action.GIVE,
        Action.READ,
        Action.THROW,
        Action.EAT,
        Action.DRINK,
        Action.RAISE,
        Action.WAVE,
        Action.TAKE_UP,
        Action.LAY,
        Action.POUR,
        Action.DRESS,
    }
)


def hand_out(actors: list[Actor], named: Sequence[Prop], words: Sequence[str]) -> list[Actor]:
    """The same actors; whoever comes first and carries or gives or reads something has what the words name."""
    things = [thing for thing in named if thing not in IMMOVABLE]
    actors = have_in_hand(give_after_all(pay_after_all(actors, words), things, words), things, words)
    if not actors or not things or actors[0].action not in _WITH_THINGS or actors[0].holds or actors[0].at:
        return actors
    if any(actor.holds == things[0] for actor in actors):
        return actors
    return [actors[0].model_copy(update={"holds": things[0].value}), *actors[1:]]


def show_flight(
    staging: Staging, passage: Passage, hands: dict[str, str], seats: dict[str, tuple[str, Relation]]
) -> Staging | None:
    """The same picture a moment before, if the words let something fall or fly."""
    thing = find_in_air(passage.narrated)
    if thing is None or not fits(thing, staging.setting) or find_cover(passage.narrated):
        return None
    actors = let_fly(thing, staging.actors, hands, seats)
    if actors is None:
        return None
    props = (thing, *(prop for prop in staging.props if prop is not thing))[: MOST_PROPS + 1]
    return staging.model_copy(update={"actors": face_actors(actors, props), "props": props, "in_air": thing})
