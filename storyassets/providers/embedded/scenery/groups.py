"""Groups: each actor as drawn figures, one or a whole crowd. Where they stand is in `blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Species
from storyassets.model.place import Setting
from storyassets.model.prop import props_named
from storyassets.model.shot import Action, Actor
from storyassets.providers.embedded.figures import Facing, Figure, Hold, draw_figure
from storyassets.providers.embedded.figures.crowds import crowd_doing, crowd_facing, crowd_member
from storyassets.providers.embedded.figures.doing import Doing
from storyassets.providers.embedded.figures.gear import BICYCLE_PAINT
from storyassets.providers.embedded.figures.posing import TO_SHORTER, TO_TALLER, way_with_hands_near
from storyassets.providers.embedded.scenery.builds import AT_REST
from storyassets.providers.embedded.scenery.dyes import DYES, repaint
from storyassets.providers.embedded.scenery.eyelines import find_aims
from storyassets.providers.embedded.scenery.gripping import dressed, is_empty_handed
from storyassets.providers.embedded.scenery.rope_teams import TEAM, draw_team, pulls_together
from storyassets.providers.embedded.scenery.seats_offered import seat_of
from storyassets.providers.embedded.scenery.sizing import Group, Member, natural_scales
from storyassets.providers.embedded.scenery.stature import standing_height
from storyassets.providers.embedded.scenery.ways_of_holding import hold_of

CROWD_SPOTS = (
    (0.0, 0.0, 1.0),
    (-0.62, 0.10, 0.86),
    (0.62, 0.08, 0.86),
    (-0.32, 0.20, 0.76),
    (0.34, 0.21, 0.76),
)
LOW_CROWD_SPOTS = (
    (0.0, 0.0, 1.0),
    (-0.62, 0.26, 0.9),
    (0.62, 0.22, 0.9),
    (-0.30, 0.70, 0.8),
    (0.36, 0.66, 0.8),
)
EACH_HAS = frozenset(
    prop.value
    for prop in props_named(
        "shirt dress rake axe spear candle torch lantern flag cup glass flower balloon shovel pickaxe broom phone flashlight"
    )
)
CROWD_SCALE = 0.74
PAIR, PAIR_NEAR = 2, 0.78
HANDS_AT = {
    Age.CHILD: (0.45, 0.285, 0.65, 0.36, 0.555),
    Age.YOUNG: (0.585, 0.41, 0.785, 0.49, 0.69),
    Age.ADULT: (0.61, 0.43, 0.815, 0.515, 0.715),
    Age.OLD: (0.565, 0.39, 0.775, 0.47, 0.67),
}  # of their height: how high hands are that give plainly, down, up, a little down, a little up
BENT = 0.015  # of a height, that two hands may be apart before somebody bends
MUCH_SHORTER = 0.8  # of the other's height: such a face is where hands are
POINTED_OVER = 0.93  # of the other's height: at such a face a straight arm points
DOWN_TO = frozenset({Action.EMBRACE, Action.GRAB, Action.PUSH, Action.NUDGE})
SHORTER = 0.88  # of the other's height: to one so short a hand goes down
# Grown people are as tall as those beside them: they stand close, and some look over others' shoulders.
PEOPLE_SPOTS = (
    (0.0, 0.0, 1.0),
    (-0.86, 0.05, 0.96),
    (0.86, 0.04, 0.97),
    (-0.44, 0.15, 0.9),
    (0.45, 0.155, 0.9),
)
# Where somebody or something else is seen, too, they stand closer, as for a photograph.
PEOPLE_CLOSE = (
    (0.0, 0.0, 1.0),
    (-0.60, 0.17, 0.95),
    (0.62, 0.16, 0.95),
    (-1.02, 0.03, 0.97),
    (1.04, 0.02, 0.97),
)
PEOPLE_SCALE = 0.94
SHOULDERS = 0.33  # of someone's height: how much room one of a crowd takes
SHOULDERS_OF_BEASTS = 0.52  # ears are broad
# What spreads people out on the ground.
LOW_ACTIONS = frozenset(
    {
        Action.LIE,
        Action.SLEEP,
        Action.DEAD,
        Action.FALL,
        Action.SWIM,
        Action.FLY,
        Action.RIDE,
        Action.SIT,
        Action.RUN,
    }
    | {
        Action.DIG,
        Action.DANCE,
        Action.FIGHT,
        Action.DIVE,
        Action.CRAWL,
        Action.KICK,
        Action.FAINT,
        Action.BOW,
    }
)


@dataclass(frozen=True)
class Floor:
    """What the actors share: the picture's size, the framing, beds, and the room that is kept for a thing."""

    framing: Framing
    width: float
    height: float
    reserved: float
    beds: bool
    setting: Setting
    bicycle: str
    """The colour's name of the bicycle that somebody rides; '' for its own."""

    ways: dict[str, int]
    """In which of its ways each animal does what it does: not the same in two pictures."""

    alone: bool
    whole: bool = False
    """They are seen from head to foot."""

    aims: dict[str, float] = field(default_factory=dict)
    """How far each looks down or up."""

    tilt: float = 0.0
    """How far the camera looks down on them, or up where it is negative."""


def draw_groups(
    seen: list[tuple[Actor, Look]], facings: list[Facing], counts: list[int], floor: Floor
) -> list[Group]:
    """Everyone, in their sizes beside each other."""
    scales = natural_scales([look for _, look in seen], floor.framing, floor.height)
    who = enumerate(zip(seen, facings, counts, scales, strict=True))
    ways = {**floor.ways, **_ways_to_shorter(seen, scales, floor.ways)}
    aims = find_aims(seen, scales, facings)
    floor = replace(floor, ways={**ways, **_ways_of_giving(seen, scales)}, aims=aims)
    return [
        _draw_group(actor, look, facing, f"a{i}", count, scale, floor)
        for i, ((actor, look), facing, count, scale) in who
    ]


def _ways_of_giving(seen: list[tuple[Actor, Look]], scales: list[float]) -> dict[str, int]:
    """Down to whoever is shorter, up to whoever is taller: both hands are at one height."""
    giving = [actor.character_id for actor, _ in seen if actor.action in (Action.GIVE, Action.SHAKE_HANDS)]
    ways = dict.fromkeys(giving, 0)
    if len(seen) != 2:
        return ways
    highs = [standing_height(look) * scale for (_, look), scale in zip(seen, scales, strict=True)]
    if len(giving) == 2 and all(look.species is Species.HUMAN for _, look in seen):
        ages = [actor.age or look.age for actor, look in seen]
        return dict(zip(giving, _level_hands(ages, highs), strict=True))
    for (actor, _), own, other in zip(seen, highs, reversed(highs), strict=True):
        if actor.character_id in ways and min(own, other) < SHORTER * max(own, other):
            ways[actor.character_id] = TO_SHORTER if own > other else TO_TALLER
        elif actor.action in DOWN_TO and other < SHORTER * own:
            ways[actor.character_id] = TO_SHORTER
    return ways


def _ways_to_shorter(
    seen: list[tuple[Actor, Look]], scales: list[float], ways: Mapping[str, int]
) -> dict[str, int]:
    """Beside somebody much shorter no hand is held out: it would be in their face."""
    if len(seen) != 2:
        return {}
    highs = [standing_height(look) * scale for (_, look), scale in zip(seen, scales, strict=True)]
    taller = seen[0] if highs[0] > highs[1] else seen[1]
    actor, look = taller
    limit = POINTED_OVER if actor.action is Action.POINT else MUCH_SHORTER
    if look.species is not Species.HUMAN or look.crowd or min(highs) > limit * max(highs):
        return {}
    doing = Doing(actor.action, actor.emotion, variant=ways.get(actor.character_id, 0))
    return {actor.character_id: way_with_hands_near(doing, look.seed)}


def _level_hands(ages: list[Age], highs: list[float]) -> tuple[int, int]:
    """The ways in which two hold out their hands so that these meet; the plain one where it is as good."""
    first, second = ([share * high for share in HANDS_AT[age]] for age, high in zip(ages, highs, strict=True))
    child = [age is Age.CHILD for age in ages]
    ways = [
        (one, other)
        for one in range(len(first))
        for other in range(len(second))
        if child[0] == child[1] or TO_TALLER not in (one, other)
    ]
    bent = BENT * max(highs)
    return min(ways, key=lambda way: abs(first[way[0]] - second[way[1]]) + bent * sum(k > 0 for k in way))


def _draw_group(
    actor: Actor, look: Look, facing: Facing, prefix: str, count: int, scale: float, floor: Floor
) -> Group:
    if not look.crowd:
        return (Member(_draw_one(actor, look, facing, prefix, floor), 0.0, 0.0, scale),)
    if pulls_together(actor, look):
        team = count if actor.count else max(count, TEAM)
        return _centred(draw_team(actor, look, facing, prefix, team, scale))
    return _draw_crowd(actor, look, facing, prefix, count, scale, floor)


def _draw_one(actor: Actor, look: Look, facing: Facing, prefix: str, floor: Floor) -> Figure:
    figure = draw_figure(
        dressed(actor, look),
        actor.action,
        actor.emotion,
        facing=facing,
        prefix=prefix,
        empty_handed=is_empty_handed(actor, look) and not (floor.alone and actor.action is Action.PULL),
        hold=hold_of(actor, look),
        seat=seat_of(actor, look, floor.setting),
        variant=floor.ways.get(actor.character_id, 0),
        glances=floor.alone and not actor.holds and not actor.toward,
        speaks=actor.speaks,
        aim=floor.aims.get(actor.character_id, 0.0),
        tilt=0.0 if actor.action in AT_REST else floor.tilt,
    )
    if floor.bicycle in DYES:
        return replace(figure, svg=repaint(figure.svg, BICYCLE_PAINT, floor.bicycle))
    return figure


def _draw_crowd(
    actor: Actor, look: Look, facing: Facing, prefix: str, count: int, scale: float, floor: Floor
) -> Group:
    """The first in the middle, the others around and behind."""
    members: list[Member] = []
    low = False
    upright = _stands_up(look) and actor.action not in LOW_ACTIONS
    people = PEOPLE_SPOTS if floor.alone and not floor.reserved else PEOPLE_CLOSE
    for k in range(count):
        one = crowd_member(look, k)
        pair = count == PAIR and look.species is not Species.HUMAN
        action, way = (actor.action, 0) if pair else crowd_doing(look, actor.action, k)
        spot = (people if upright else LOW_CROWD_SPOTS if low else CROWD_SPOTS)[k]
        dx, back, size = spot
        if pair:  # the farther one stands behind, not before whom they look at
            dx *= -PAIR_NEAR if facing is Facing.LEFT else PAIR_NEAR
        figure = draw_figure(
            one,
            action,
            actor.emotion,
            facing=crowd_facing(facing, actor.action, k, dx) if not _stands_up(look) else facing,
            prefix=f"{prefix}c{k}",
            empty_handed=True,
            hold=hold_of(actor, one) if _holds_each(actor) else Hold.NONE,
            seat=seat_of(actor, one, floor.setting),
            variant=way,
        )
        low = low or (k == 0 and _spread_wide(look, figure))
        own = scale * (PEOPLE_SCALE if upright else CROWD_SCALE) * size
        first = members[0].figure if members else figure
        wide, high = (max(first.width, first.height) if low else first.width), first.height
        if upright:
            high = standing_height(look)
            wide = high * (SHOULDERS_OF_BEASTS if look.upright else SHOULDERS)
        members.append(Member(figure, dx * wide * own, -back * high * own, own))
    return _centred(tuple(sorted(members, key=lambda m: m.dy)))


def _centred(group: Group) -> Group:
    """The same around its middle."""
    left = min(m.dx - m.figure.width * m.scale / 2 for m in group)
    right = max(m.dx + m.figure.width * m.scale / 2 for m in group)
    return tuple(replace(m, dx=m.dx - (left + right) / 2) for m in group)


def _holds_each(actor: Actor) -> bool:
    """Whether each of a crowd has what they have: a tool at work, something to put on."""
    return actor.action is Action.WORK or actor.holds in EACH_HAS


def _stands_up(look: Look) -> bool:
    return look.species is Species.HUMAN or look.upright


def _spread_wide(look: Look, figure: Figure) -> bool:
    """A crowd of animals, or of what is low, needs room beside each other."""
    return not _stands_up(look) or figure.width > figure.height
