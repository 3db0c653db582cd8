"""Foregrounds: near things at the picture's edges, dark and out of focus, that give a place its depth.

They stay in the lowest part, at one side or in an upper corner, where no face is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from storyassets.model.place import Setting, Weather
from storyassets.providers.embedded.scenery import near_belongings as own
from storyassets.providers.embedded.scenery import near_branches as branches
from storyassets.providers.embedded.scenery import near_crumbs as crumbs
from storyassets.providers.embedded.scenery import near_ground as ground
from storyassets.providers.embedded.scenery import near_indoors as indoors
from storyassets.providers.embedded.scenery import near_outdoors as outdoors
from storyassets.providers.embedded.scenery import near_rooms as rooms
from storyassets.providers.embedded.scenery import near_structures as structures
from storyassets.providers.embedded.scenery import near_today as today
from storyassets.providers.embedded.scenery.near import Area, Edge
from storyassets.providers.embedded.scenery.near_lands import near_of_land
from storyassets.providers.embedded.scenery.stage import Stage

Draw = Callable[[Edge], None]

LOW_GREEN = (outdoors.draw_grass, outdoors.draw_meadow_flowers, outdoors.draw_grass_and_rock)
LOW_ROOM = (indoors.draw_table_edge, indoors.draw_chair_back, indoors.draw_bench_and_basket)
SIDE_ROOM = (rooms.draw_side_curtain, rooms.draw_house_plant)
LOW_STREET = (ground.draw_fallen_leaves, structures.draw_kerb_plants, ground.draw_kerb_tree)
SIDE_STREET = (structures.draw_wall_corner, structures.draw_lamp_post)

LOW: dict[Setting, Sequence[Draw]] = {
    Setting.FIELD: (outdoors.draw_wheat, outdoors.draw_meadow_flowers, outdoors.draw_grass),
    Setting.FOREST: (outdoors.draw_ferns, outdoors.draw_fallen_log, outdoors.draw_grass_and_rock),
    Setting.FARMYARD: (ground.draw_fallen_leaves, structures.draw_crates, outdoors.draw_grass),
    Setting.GARDEN: (outdoors.draw_meadow_flowers, ground.draw_fallen_leaves, outdoors.draw_ferns),
    Setting.VILLAGE: (ground.draw_fallen_leaves, outdoors.draw_meadow_flowers, outdoors.draw_grass),
    Setting.ROAD: (outdoors.draw_grass_and_rock, outdoors.draw_meadow_flowers, outdoors.draw_wheat),
    Setting.RIVER: (outdoors.draw_near_reeds, outdoors.draw_grass_and_rock),
    Setting.POND: (outdoors.draw_near_reeds, outdoors.draw_near_lilies),
    Setting.SEA: (outdoors.draw_near_wave,),
    Setting.SHIP: (rooms.draw_ship_rail, structures.draw_crates),
    Setting.SHORE: (outdoors.draw_near_wave, outdoors.draw_dune_grass, outdoors.draw_rocks),
    Setting.MOUNTAINS: (outdoors.draw_rocks, outdoors.draw_near_firs, outdoors.draw_grass_and_rock),
    Setting.DESERT: (outdoors.draw_rocks, outdoors.draw_dune_grass),
    Setting.CAVE: (outdoors.draw_rocks,),
    Setting.CITY: LOW_STREET,
    Setting.ALLEY: (structures.draw_crates, structures.draw_railing),
    Setting.MARKET: (structures.draw_crates, structures.draw_kerb_plants),
    Setting.STABLE: (rooms.draw_hay_heap, structures.draw_near_fence),
    Setting.CASTLE: (outdoors.draw_meadow_flowers, outdoors.draw_grass_and_rock, outdoors.draw_ferns),
    Setting.HALL: (indoors.draw_banquet_edge, indoors.draw_chair_back),
    Setting.THRONE_ROOM: (structures.draw_standing_candles, indoors.draw_banquet_edge),
    Setting.SKY: (outdoors.draw_near_clouds,),
    Setting.NIGHT_SKY: (outdoors.draw_near_clouds,),
    Setting.SPACE: (outdoors.draw_rocks,),
    Setting.GRAVEYARD: (outdoors.draw_grass_and_rock, structures.draw_railing, outdoors.draw_grass),
    Setting.STATION: (rooms.draw_luggage,),
    Setting.STAIRS: (rooms.draw_banister,),
    Setting.ATTIC: (rooms.draw_luggage, indoors.draw_bench_and_basket),
    Setting.CLASSROOM: (indoors.draw_desk_edge,),
    Setting.OFFICE: (own.draw_desk_of_today, indoors.draw_desk_edge, indoors.draw_chair_back),
    Setting.TRAIN: (rooms.draw_seat_back,),
    Setting.BRIDGE: (outdoors.draw_grass_and_rock, outdoors.draw_near_reeds),
    Setting.HOSPITAL: (indoors.draw_bed_end, indoors.draw_table_edge),
    Setting.SHOP: (indoors.draw_counter_edge, structures.draw_crates),
    Setting.WORKSHOP: (indoors.draw_workbench_edge, indoors.draw_table_edge),
    Setting.BEDROOM: (indoors.draw_bed_end, indoors.draw_table_edge, indoors.draw_chair_back),
    Setting.KITCHEN: (indoors.draw_table_edge, indoors.draw_counter_edge),
    Setting.RESTAURANT: (indoors.draw_table_edge, indoors.draw_chair_back),
    Setting.BATHROOM: (today.draw_wash,),
    Setting.CORRIDOR: (indoors.draw_chair_back, today.draw_cartons),
    Setting.CAR: (rooms.draw_seat_back,),
    Setting.THEATRE: (rooms.draw_seat_back,),
    Setting.BUS_STOP: LOW_STREET,
    Setting.PLAYGROUND: (outdoors.draw_meadow_flowers, ground.draw_fallen_leaves),
    Setting.LIGHTHOUSE: (outdoors.draw_dune_grass, outdoors.draw_rocks, outdoors.draw_meadow_flowers),
    Setting.HARBOUR: (own.draw_bollard, structures.draw_crates),
    Setting.LAMP_ROOM: (rooms.draw_ship_rail, indoors.draw_table_edge),
    Setting.TAVERN: (indoors.draw_table_edge, indoors.draw_chair_back),
    Setting.CHURCH: (structures.draw_pew_end, structures.draw_standing_candles),
    Setting.DUNGEON: (rooms.draw_hay_heap,),
    Setting.DINING_ROOM: (indoors.draw_banquet_edge, indoors.draw_chair_back),
    Setting.COURTROOM: (indoors.draw_desk_edge, indoors.draw_chair_back),
    Setting.MOUSE_HOLE: (crumbs.draw_spool, crumbs.draw_acorns, crumbs.draw_matchbox),
    Setting.CABIN: (structures.draw_crates, indoors.draw_table_edge),
    Setting.PARCHED: (outdoors.draw_rocks, outdoors.draw_dune_grass),
    Setting.DRIVEWAY: (outdoors.draw_meadow_flowers, ground.draw_fallen_leaves),
    Setting.LOBBY: (own.draw_sofa_arm, rooms.draw_luggage, own.draw_coffee_table),
    Setting.TRAM: (today.draw_tram_seat,),
    Setting.PLANE: (rooms.draw_seat_back,),
    Setting.LOCKERS: (today.draw_school_bag,),
    Setting.AUDITORIUM: (rooms.draw_seat_back,),
    Setting.GYM: (today.draw_near_balls, today.draw_school_bag),
    Setting.STADIUM: (today.draw_near_hurdle,),
    Setting.MUSEUM: (rooms.draw_carpet_rope,),
    Setting.LIBRARY: (own.draw_desk_of_today, indoors.draw_chair_back),
    Setting.STORAGE: (today.draw_cartons,),
    Setting.WAREHOUSE: (today.draw_cartons,),
    Setting.LAUNDRY: (today.draw_wash,),
    Setting.COUNTER: (rooms.draw_carpet_rope,),
    Setting.AIRPORT: (rooms.draw_luggage,),
    Setting.CONTROL_ROOM: (own.draw_desk_of_today, indoors.draw_chair_back),
    Setting.LABORATORY: (own.draw_flasks,),
    Setting.BALLROOM: (indoors.draw_banquet_edge, indoors.draw_chair_back),
    Setting.PARKING: (own.draw_car_bonnet,),
    Setting.POOL: (today.draw_pool_things,),
    Setting.SPACESHIP: (rooms.draw_seat_back,),
    Setting.CANAL: (outdoors.draw_grass, ground.draw_fallen_leaves),
    Setting.DUGOUT: (indoors.draw_table_edge, rooms.draw_luggage),
    Setting.ROADSIDE: (own.draw_car_bonnet,),
    Setting.PARK: (outdoors.draw_meadow_flowers, ground.draw_fallen_leaves, outdoors.draw_grass),
    Setting.MINE: (outdoors.draw_rocks,),
    Setting.PITHEAD: (outdoors.draw_rocks,),
    Setting.RESTAURANT_KITCHEN: (indoors.draw_counter_edge,),
    Setting.BAKEHOUSE: (indoors.draw_counter_edge,),
    Setting.GARAGE: (indoors.draw_workbench_edge, today.draw_cartons),
    Setting.FACTORY: (today.draw_cartons, indoors.draw_workbench_edge),
    Setting.INTERVIEW_ROOM: (indoors.draw_chair_back,),
    Setting.SUPERMARKET: (own.draw_shopping_basket, today.draw_cartons),
    Setting.ROOFTOP: (structures.draw_crates,),
    Setting.CELLAR: (today.draw_cartons, structures.draw_crates),
    Setting.CAMP: (outdoors.draw_fallen_log, outdoors.draw_ferns, outdoors.draw_grass_and_rock),
    Setting.SNOWFIELD: (outdoors.draw_rocks,),
    Setting.JUNGLE: (outdoors.draw_ferns, outdoors.draw_fallen_log),
    Setting.SALON: (indoors.draw_chair_back,),
    Setting.PITCH: (today.draw_school_bag, outdoors.draw_grass),
    Setting.ELEVATOR: (rooms.draw_luggage,),
    Setting.BUILDING_SITE: (structures.draw_crates, outdoors.draw_rocks),
    Setting.DORMITORY: (indoors.draw_bed_end, rooms.draw_luggage),
    Setting.BATTLEFIELD: (outdoors.draw_rocks,),
}

SIDE: dict[Setting, Sequence[Draw]] = {
    Setting.FIELD: (branches.draw_branch,),
    Setting.FOREST: (structures.draw_near_trunk, branches.draw_branch, structures.draw_near_trunk),
    Setting.FARMYARD: (branches.draw_branch, structures.draw_wall_corner),
    Setting.GARDEN: (branches.draw_branch, structures.draw_near_trunk),
    Setting.VILLAGE: (branches.draw_branch, structures.draw_wall_corner),
    Setting.ROAD: (branches.draw_branch, structures.draw_near_trunk),
    Setting.RIVER: (branches.draw_branch, structures.draw_near_trunk),
    Setting.POND: (branches.draw_willow,),
    Setting.CITY: SIDE_STREET,
    Setting.ALLEY: (structures.draw_wall_corner,),
    Setting.MARKET: (structures.draw_awning,),
    Setting.CASTLE: (branches.draw_branch,),
    Setting.MOUNTAINS: (branches.draw_fir_branch,),
    Setting.BRIDGE: (branches.draw_branch, branches.draw_willow),
    Setting.GRAVEYARD: (branches.draw_bare_branch,),
    Setting.SHIP: (rooms.draw_rigging,),
    Setting.HALL: (rooms.draw_near_pillar,),
    Setting.THRONE_ROOM: (rooms.draw_near_pillar, rooms.draw_side_curtain),
    Setting.STATION: (rooms.draw_near_pillar,),
    Setting.STABLE: (rooms.draw_door_post,),
    Setting.STAIRS: (rooms.draw_door_post, rooms.draw_house_plant),
    Setting.ATTIC: (rooms.draw_rafter,),
    Setting.WORKSHOP: (rooms.draw_rafter,),
    Setting.COTTAGE: (rooms.draw_rafter, rooms.draw_house_plant),
    Setting.HOSPITAL: (rooms.draw_side_curtain, today.draw_drip_stand),
    Setting.TRAIN: (rooms.draw_side_curtain,),
    Setting.SHORE: (branches.draw_palm_leaves,),
    Setting.CAVE: (structures.draw_rock_side,),
    Setting.BUS_STOP: SIDE_STREET,
    Setting.PLAYGROUND: (branches.draw_branch, structures.draw_near_trunk),
    Setting.CAR: (),
    Setting.THEATRE: (rooms.draw_side_curtain,),
    Setting.LIGHTHOUSE: (),
    Setting.HARBOUR: (rooms.draw_rigging,),
    Setting.LAMP_ROOM: (),
    Setting.CHURCH: (rooms.draw_near_pillar,),
    Setting.COURTROOM: (rooms.draw_near_pillar, rooms.draw_side_curtain),
    Setting.DUNGEON: (structures.draw_cell_bars,),
    Setting.MOUSE_HOLE: (),
    Setting.CABIN: (),
    Setting.PARCHED: (branches.draw_bare_branch,),
    Setting.DRIVEWAY: (branches.draw_branch,),
    Setting.LOBBY: (rooms.draw_house_plant,),
    Setting.TRAM: (today.draw_near_pole,),
    Setting.PLANE: (),
    Setting.LOCKERS: (),
    Setting.AUDITORIUM: (rooms.draw_side_curtain,),
    Setting.GYM: (),
    Setting.STADIUM: (),
    Setting.MUSEUM: (rooms.draw_near_pillar,),
    Setting.LIBRARY: (rooms.draw_house_plant,),
    Setting.STORAGE: (),
    Setting.WAREHOUSE: (),
    Setting.LAUNDRY: (rooms.draw_house_plant,),
    Setting.COUNTER: (rooms.draw_house_plant,),
    Setting.AIRPORT: (rooms.draw_house_plant,),
    Setting.CONTROL_ROOM: (),
    Setting.LABORATORY: (),
    Setting.PARKING: (structures.draw_lamp_post,),
    Setting.POOL: (),
    Setting.SPACESHIP: (),
    Setting.CANAL: (branches.draw_branch,),
    Setting.DUGOUT: (),
    Setting.ROADSIDE: (structures.draw_lamp_post,),
    Setting.PARK: (branches.draw_branch, structures.draw_near_trunk),
    Setting.MINE: (),
    Setting.PITHEAD: (),
    Setting.RESTAURANT_KITCHEN: (),
    Setting.BAKEHOUSE: (),
    Setting.GARAGE: (),
    Setting.FACTORY: (),
    Setting.INTERVIEW_ROOM: (),
    Setting.SUPERMARKET: (),
    Setting.ROOFTOP: (),
    Setting.CELLAR: (),
    Setting.CAMP: (branches.draw_fir_branch, structures.draw_near_trunk),
    Setting.SNOWFIELD: (),
    Setting.JUNGLE: (branches.draw_palm_leaves,),
    Setting.SALON: (rooms.draw_house_plant,),
    Setting.PITCH: (),
    Setting.ELEVATOR: (),
    Setting.BUILDING_SITE: (),
    Setting.DORMITORY: (),
    Setting.BATTLEFIELD: (),
    Setting.DESERT: (),
    Setting.SEA: (),
    Setting.SKY: (),
    Setting.NIGHT_SKY: (),
    Setting.SPACE: (),
}

LOW_TODAY: dict[Setting, Sequence[Draw]] = {
    Setting.ROOM: (own.draw_sofa_arm, own.draw_coffee_table, indoors.draw_chair_back),
    Setting.ATTIC: (today.draw_cartons, rooms.draw_luggage),
    Setting.DUNGEON: (indoors.draw_chair_back,),
    Setting.SHOP: (own.draw_shopping_basket, indoors.draw_counter_edge),
    Setting.CLASSROOM: (indoors.draw_desk_edge, today.draw_school_bag, indoors.draw_chair_back),
    Setting.DRIVEWAY: (own.draw_car_bonnet, outdoors.draw_meadow_flowers, ground.draw_fallen_leaves),
    Setting.STAIRS: (rooms.draw_banister, today.draw_cartons),
}
"""In a story of today these are near."""

OF_TODAY: dict[Draw, Draw] = {
    indoors.draw_table_edge: today.draw_mug_table,
    indoors.draw_bench_and_basket: today.draw_floor_cushion,
}
"""Instead of candles, jugs and baskets of wool."""

OF_WARDS: dict[Draw, Draw] = {
    indoors.draw_table_edge: today.draw_tray_table,
    indoors.draw_bed_end: today.draw_ward_bed,
    rooms.draw_side_curtain: today.draw_drip_stand,
}
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
