"""Builds: who is seen from head to foot, who is long, who is small beside another. Where they stand is in `blocking`."""

from __future__ import annotations

from storyassets.model.character import Look, Species
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Relation
from storyassets.providers.embedded.scenery.sizing import Group, extent_of

AT_REST = frozenset({Action.SLEEP, Action.LIE, Action.DEAD})
WHOLE_BODY = (
    frozenset(
        {
            Action.RUN,
            Action.JUMP,
            Action.FALL,
            Action.FIGHT,
            Action.DANCE,
            Action.CLIMB,
            Action.DIG,
            Action.RIDE,
            Action.SWIM,
            Action.FLY,
            Action.DIVE,
            Action.CRAWL,
            Action.KICK,
            Action.FAINT,
            Action.BOW,
        }
    )
    | AT_REST
)
SMALL_SHARE = 0.62  # of the other's height
LOW_FACE = 0.15  # of the height of the whole figure
PAIR = 2
REACHED = {
    Action.GIVE: 0.2,
    Action.FIGHT: 0.05,
    Action.PUSH: 0.16,
    Action.BEG: -0.1,
    Action.NUDGE: 0.34,
    Action.GRAB: 0.28,
    Action.SHAKE_HANDS: 0.26,
    Action.WHISPER: 0.2,
    Action.KICK: 0.04,
    Action.PULL: 0.12,
}  # of the doer's width


def are_walkers(seen: list[tuple[Actor, Look]]) -> bool:
    """Both are on their feet."""
    up = any(actor.at == Prop.TREE.value and actor.relation is Relation.ON for actor, _ in seen)
    return not up and all(
        actor.action not in AT_REST | {Action.FLY, Action.SWIM, Action.FIGHT} for actor, _ in seen
    )


def are_long(seen: list[tuple[Actor, Look]], groups: list[Group]) -> bool:
    """Whether both are long beasts on their feet, whose tails may be out of the picture."""
    beasts = all(look.species is not Species.HUMAN for _, look in seen)
    return len(seen) == PAIR and beasts and all(map(is_long, groups)) and are_walkers(seen)


def is_long(group: Group) -> bool:
    """Whether one reaches farther across than up; several that do are a crowd, of whom nobody is cut."""
    wide, high = extent_of(group)
    return len(group) == 1 and wide > high


def has_low_face(group: Group) -> bool:
    """Whether faces are down where others have their feet."""
    return any(m.figure.head.y + m.figure.head.height > -LOW_FACE * m.figure.height for m in group)


def touch(seen: list[tuple[Actor, Look]]) -> bool:
    """Whether the first of two, of whom neither is a crowd, has a hand on the other: they stand on one line."""
    crowd = any(look.crowd or actor.at for actor, look in seen)
    return len(seen) == PAIR and not crowd and seen[0][0].action in REACHED


def room_to_touch(seen: list[tuple[Actor, Look]]) -> float:
    """The share of its width that the first one needs: a hand is where the other stands."""
    return 1 - REACHED[seen[0][0].action] if touch(seen) else 1.0


def find_smaller(groups: list[Group]) -> int | None:
    """Which of two stands before the other's feet: it would be lost beside them."""
    if len(groups) != 2:
        return None
    first, second = (extent_of(group)[1] for group in groups)
    if min(first, second) > SMALL_SHARE * max(first, second):
        return None
    return 0 if first < second else 1
