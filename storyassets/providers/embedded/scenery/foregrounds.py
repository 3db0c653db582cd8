"""Foregrounds: what is near at the picture's edge, dark and out of focus, and gives a place its depth.

It is a part of the place that goes on beyond the frame, and reads in black: a trunk, a pillar, a bough, high grass.
Nothing that ends within the picture stands there: half a chair before somebody's feet is a thing of no story.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from storyassets.model.place import ROOMS, Land, Setting, Weather
from storyassets.providers.embedded.scenery import near_branches as branches
from storyassets.providers.embedded.scenery import near_grass as grass
from storyassets.providers.embedded.scenery import near_sides as sides
from storyassets.providers.embedded.scenery.near import Area, Edge
from storyassets.providers.embedded.scenery.stage import Stage

Draw = Callable[[Edge], None]

# how often outdoors and in rooms: the same edge again and again is a frame, and no depth
OFTEN, SELDOM = 0.20, 0.12
# the narrowest free edge, in shares of the width, where something stands from top to bottom: it is before no shoulder
SIDE_FREE = 0.02
# Where feet stand so high, in shares of the height, much ground lies before them: what grows is higher there.
FULL_GROWTH_AT, NO_GROWTH_AT = 0.76, 0.92
GROWTH = 1.4

TREES: Sequence[Draw] = (branches.draw_branch, sides.draw_near_trunk, grass.draw_grass)
WATERSIDE: Sequence[Draw] = (grass.draw_near_reeds, branches.draw_branch)

NEAR: dict[Setting, Sequence[Draw]] = {
    Setting.FIELD: (grass.draw_grass, branches.draw_branch),
    Setting.FOREST: (sides.draw_near_trunk, grass.draw_ferns, branches.draw_branch),
    Setting.CAMP: (sides.draw_near_trunk, grass.draw_ferns, branches.draw_fir_branch),
    Setting.JUNGLE: (grass.draw_ferns, branches.draw_palm_leaves),
    Setting.FARMYARD: (branches.draw_branch,),
    Setting.GARDEN: TREES,
    Setting.PARK: TREES,
    Setting.VILLAGE: (branches.draw_branch,),
    Setting.ROAD: TREES,
    Setting.DRIVEWAY: (branches.draw_branch,),
    Setting.PLAYGROUND: (branches.draw_branch, sides.draw_near_trunk),
    Setting.RIVER: WATERSIDE,
    Setting.POND: WATERSIDE,
    Setting.CANAL: WATERSIDE,
    Setting.BRIDGE: WATERSIDE,
    Setting.SHORE: (grass.draw_dune_grass,),
    Setting.MOUNTAINS: (branches.draw_fir_branch,),
    Setting.PARCHED: (branches.draw_bare_branch,),
    Setting.GRAVEYARD: (branches.draw_bare_branch,),
    Setting.CASTLE: (branches.draw_branch,),
    Setting.ALLEY: (sides.draw_wall_corner,),
    Setting.MARKET: (sides.draw_awning,),
    Setting.CAVE: (sides.draw_rock_side,),
    Setting.SKY: (grass.draw_near_clouds,),
    Setting.NIGHT_SKY: (grass.draw_near_clouds,),
    Setting.DUNGEON: (sides.draw_cell_bars,),
    Setting.TRAM: (sides.draw_near_pole,),
    Setting.ATTIC: (sides.draw_rafter,),
    Setting.STABLE: (sides.draw_door_post,),
    Setting.COTTAGE: (sides.draw_door_post,),
    Setting.BEDROOM: (sides.draw_door_post,),
    Setting.HALL: (sides.draw_near_pillar,),
    Setting.THRONE_ROOM: (sides.draw_near_pillar, sides.draw_side_curtain),
    Setting.CHURCH: (sides.draw_near_pillar,),
    Setting.STATION: (sides.draw_near_pillar,),
    Setting.COURTROOM: (sides.draw_near_pillar,),
    Setting.MUSEUM: (sides.draw_near_pillar,),
    Setting.THEATRE: (sides.draw_side_curtain,),
    Setting.AUDITORIUM: (sides.draw_side_curtain,),
}
SETTLED = frozenset({Setting.VILLAGE, Setting.CITY, Setting.MARKET, Setting.CASTLE})
OF_LANDS: dict[Land, Sequence[Draw]] = {
    Land.ANDES: (grass.draw_dune_grass,),
    Land.EAST: (branches.draw_branch, grass.draw_ferns),
}
"""What is near in the villages and towns of other lands; in the rest it is palms."""
OVERHEAD = frozenset({sides.draw_rafter, sides.draw_awning})


def draw_foreground(stage: Stage, setting: Setting, faces: Sequence[Area], rng: Random) -> None:
    """In some pictures one thing, at the side that is farther from the faces: no branch hides a sign."""
    choices = _choices(stage, setting)
    if not choices or rng.random() > (SELDOM if setting in ROOMS else OFTEN):
        return
    edge = Edge(stage, stage.near, rng, _open_side(stage, faces, rng), tuple(faces))
    chosen = rng.choice(choices)
    if chosen.__module__ == grass.__name__:
        _draw_grown(edge, chosen)
    elif _is_overhead(chosen) or edge.free >= SIDE_FREE:
        chosen(edge)


def _choices(stage: Stage, setting: Setting) -> Sequence[Draw]:
    """What may be near there; beside a landmark nothing, and in snow nothing green."""
    if stage.landmark is not None:
        return ()
    if stage.palette.snow or stage.weather is Weather.SNOW:
        found = NEAR.get(setting, ())
        return tuple(
            draw for draw in found if draw.__module__ != grass.__name__ and draw is not branches.draw_branch
        )
    if stage.of_today or stage.land in (Land.EUROPE, Land.NORTH):
        return NEAR.get(setting, ())
    if setting in ROOMS:
        return ()
    if setting in SETTLED:
        return OF_LANDS.get(stage.land, (branches.draw_palm_leaves,))
    return NEAR.get(setting, ())


def _is_overhead(draw: Draw) -> bool:
    """Whether it hangs into the picture from above."""
    return draw.__module__ == branches.__name__ or draw in OVERHEAD


def _draw_grown(edge: Edge, draw: Draw) -> None:
    """What is rooted below the picture, the higher the more ground there is."""
    stage = edge.stage
    free = (NO_GROWTH_AT - stage.ground_y / stage.height) / (NO_GROWTH_AT - FULL_GROWTH_AT)
    share = min(1.0, max(0.0, free)) if stage.upright else 0.0
    edge.pen.enlarge(edge.x(0.0), stage.height, 1.0, 1 + (GROWTH - 1) * share)
    draw(edge)
    edge.pen.close()


def _open_side(stage: Stage, faces: Sequence[Area], rng: Random) -> int:
    """-1 where there is more room left of every face, else 1."""
    if not faces:
        return rng.choice((-1, 1))
    left = min(area[0] for area in faces)
    right = stage.width - max(area[2] for area in faces)
    return -1 if left > right else 1
