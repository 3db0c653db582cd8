"""Foregrounds: near things at the picture's edges, dark and out of focus, that give a place its depth.

They stay in the lowest part, at one side or in an upper corner, where no face is.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from storyassets.model.place import Setting, Weather
from storyassets.providers.embedded.scenery import near_branches as branches
from storyassets.providers.embedded.scenery import near_ground as ground
from storyassets.providers.embedded.scenery import near_indoors as indoors
from storyassets.providers.embedded.scenery import near_outdoors as outdoors
from storyassets.providers.embedded.scenery import near_rooms as rooms
from storyassets.providers.embedded.scenery import near_structures as structures
from storyassets.providers.embedded.scenery.near import Area, Edge
from storyassets.providers.embedded.scenery.near_lands import near_of_land
from storyassets.providers.embedded.scenery.near_tables import (
    LOW,
    LOW_GREEN,
    LOW_ROOM,
    LOW_TODAY,
    OF_TODAY,
    OF_WARDS,
    SIDE,
    SIDE_ROOM,
    Draw,
)
from storyassets.providers.embedded.scenery.stage import Stage

SIDES_AT_MOST = (
    0.34  # how often something stands at a side: the same edge again and again is a frame, and no depth
)
# and how often below, where little ground is seen, and where there is much
LOW_AT_LEAST, LOW_AT_MOST = 0.25, 0.6
# the narrowest free edge, in shares of the width, where feet are unseen: nothing is before legs
LEAST_FREE = 0.24
SIDE_FREE = (
    0.02  # the same, where a post or a curtain would stand from top to bottom: it is before no shoulder
)
# Where feet stand so high, in shares of the height, much ground lies before them: what is near is larger there.
FULL_GROWTH_AT, NO_GROWTH_AT = 0.76, 0.92
GROWTH = 1.4
OVERHEAD = frozenset({rooms.draw_rafter, rooms.draw_rigging, structures.draw_awning})
ROOTED = frozenset(
    {outdoors.__name__, ground.__name__}
)  # what grows or lies along the whole edge: only higher


def draw_foreground(stage: Stage, setting: Setting, faces: Sequence[Area], rng: Random) -> None:
    """One near thing below, and often one at the side that is farther from the faces: no branch hides a sign."""
    if setting is Setting.SEA and stage.weather is Weather.RAIN:
        return
    side = _open_side(stage, faces, rng)
    if setting is Setting.DINING_ROOM and stage.tiny and not stage.reverse:
        indoors.draw_near_plates(Edge(stage, stage.near, rng, side, tuple(faces)))
        return
    edge = Edge(stage, stage.near, rng, side, tuple(faces))
    of_land = None if stage.of_today else near_of_land(stage.land, setting)
    beside = of_land[1] if of_land else SIDE.get(setting, SIDE_ROOM)
    if beside and stage.landmark is None and rng.random() < SIDES_AT_MOST:
        chosen = as_of_its_time(rng.choice(beside), stage, setting)
        if _is_overhead(chosen) or edge.free >= SIDE_FREE:
            chosen(edge)
    known = LOW_TODAY.get(setting) if stage.of_today else of_land and of_land[0]
    below = known or LOW.get(setting, LOW_GREEN if stage.open_air else LOW_ROOM)
    _draw_low(edge, [as_of_its_time(one, stage, setting) for one in below])


def _is_overhead(draw: Draw) -> bool:
    """Whether it hangs into the picture from above."""
    return draw.__module__ == branches.__name__ or draw in OVERHEAD


def as_of_its_time(draw: Draw, stage: Stage, setting: Setting) -> Draw:
    """What stands there today instead of something old; in a hospital, what a ward has."""
    if not stage.of_today:
        return draw
    return OF_WARDS.get(draw, draw) if setting is Setting.HOSPITAL else OF_TODAY.get(draw, draw)


def _draw_low(edge: Edge, choices: list[Draw]) -> None:
    """The near thing below, the larger the more ground there is."""
    stage, rng = edge.stage, edge.rng
    chosen = rng.choice(choices)
    free = (NO_GROWTH_AT - stage.ground_y / stage.height) / (NO_GROWTH_AT - FULL_GROWTH_AT)
    share = min(1.0, max(0.0, free)) if stage.upright else 0.0
    rooted = chosen.__module__ in ROOTED
    if rng.random() > LOW_AT_LEAST + (LOW_AT_MOST - LOW_AT_LEAST) * share:
        return
    if not rooted and share == 0.0 and edge.free < LEAST_FREE:
        return
    _draw_grown(edge, chosen, 1 + (GROWTH - 1) * share, rooted=rooted)


def _draw_grown(edge: Edge, draw: Draw, growth: float, *, rooted: bool) -> None:
    """Something near, so many times as large about its own lower corner; what is rooted there only higher."""
    edge.pen.enlarge(edge.x(0.0), edge.stage.height, 1.0 if rooted else growth, growth)
    draw(edge)
    edge.pen.close()


def _open_side(stage: Stage, faces: Sequence[Area], rng: Random) -> int:
    """-1 where there is more room left of every face, else 1."""
    if not faces:
        return rng.choice((-1, 1))
    left = min(area[0] for area in faces)
    right = stage.width - max(area[2] for area in faces)
    return -1 if left > right else 1
