"""Which function draws which setting, and what a composer has to know about it."""

from __future__ import annotations

from collections.abc import Callable

from storyassets.model.place import ROOMS, Setting
from storyassets.providers.embedded.scenery import (
    alley,
    attic,
    bridge,
    cabin,
    canal,
    car_inside,
    castle,
    classroom,
    control_room,
    corridors,
    cottage,
    counters,
    countryside,
    courtroom,
    dining,
    dugout,
    dungeon,
    eatery,
    exhibits,
    festive,
    graveyard,
    hall,
    harbour,
    heights,
    homes,
    homestead,
    kitchen,
    lighthouse,
    lobby,
    marketplace,
    mouse_hole,
    night_sky,
    open_town,
    parched,
    roadside,
    sanctuary,
    seaside,
    ship,
    shop,
    spaceship,
    sports,
    stairs,
    station,
    storerooms,
    streetside,
    suburb,
    tavern,
    theatre_stage,
    throne_room,
    towns,
    train_inside,
    transit,
    washroom,
    waterside,
    wilds,
    woods,
    workplaces,
    workshops,
)
from storyassets.providers.embedded.scenery.from_below import draw_from_below
from storyassets.providers.embedded.scenery.fronts import draw_landmark
from storyassets.providers.embedded.scenery.lands import draw_in_land
from storyassets.providers.embedded.scenery.side_wall import draw_side_wall
from storyassets.providers.embedded.scenery.stage import Stage

SETTINGS: dict[Setting, Callable[[Stage], None]] = {
    Setting.FIELD: countryside.draw_field,
    Setting.FOREST: woods.draw_forest,
    Setting.FARMYARD: homestead.draw_farmyard,
    Setting.GARDEN: homestead.draw_garden,
    Setting.VILLAGE: towns.draw_village,
    Setting.ROAD: countryside.draw_road,
    Setting.RIVER: waterside.draw_river,
    Setting.POND: waterside.draw_pond,
    Setting.SEA: seaside.draw_sea,
    Setting.SHORE: seaside.draw_shore,
    Setting.SHIP: ship.draw_ship_deck,
    Setting.MOUNTAINS: wilds.draw_mountains,
    Setting.DESERT: wilds.draw_desert,
    Setting.CAVE: wilds.draw_cave,
    Setting.CITY: towns.draw_city,
    Setting.ROOM: homes.draw_room,
    Setting.KITCHEN: kitchen.draw_kitchen,
    Setting.BEDROOM: homes.draw_bedroom,
    Setting.WORKSHOP: workshops.draw_workshop,
    Setting.OFFICE: workplaces.draw_office,
    Setting.HOSPITAL: workplaces.draw_hospital,
    Setting.SHOP: shop.draw_shop,
    Setting.STABLE: workshops.draw_stable,
    Setting.MARKET: marketplace.draw_market,
    Setting.CASTLE: castle.draw_castle,
    Setting.HALL: hall.draw_hall,
    Setting.SKY: heights.draw_open_sky,
    Setting.SPACE: heights.draw_space,
    Setting.GRAVEYARD: graveyard.draw_graveyard,
    Setting.STATION: station.draw_station,
    Setting.THRONE_ROOM: throne_room.draw_throne_room,
    Setting.COTTAGE: cottage.draw_cottage_inside,
    Setting.STAIRS: stairs.draw_stairs,
    Setting.ATTIC: attic.draw_attic,
    Setting.ALLEY: alley.draw_alley,
    Setting.CLASSROOM: classroom.draw_classroom,
    Setting.TRAIN: train_inside.draw_train_inside,
    Setting.BRIDGE: bridge.draw_bridge,
    Setting.NIGHT_SKY: night_sky.draw_night_sky,
    Setting.LIGHTHOUSE: lighthouse.draw_lighthouse_cliff,
    Setting.LAMP_ROOM: lighthouse.draw_lamp_room,
    Setting.HARBOUR: harbour.draw_harbour,
    Setting.TAVERN: tavern.draw_tavern,
    Setting.CHURCH: sanctuary.draw_church_inside,
    Setting.DUNGEON: dungeon.draw_dungeon,
    Setting.COURTROOM: courtroom.draw_courtroom,
    Setting.RESTAURANT: eatery.draw_restaurant,
    Setting.BATHROOM: washroom.draw_bathroom,
    Setting.CORRIDOR: washroom.draw_corridor,
    Setting.CAR: car_inside.draw_car_inside,
    Setting.BUS_STOP: streetside.draw_bus_stop,
    Setting.PLAYGROUND: streetside.draw_playground,
    Setting.THEATRE: theatre_stage.draw_theatre,
    Setting.DINING_ROOM: dining.draw_dining_room,
    Setting.MOUSE_HOLE: mouse_hole.draw_mouse_hole,
    Setting.CABIN: cabin.draw_cabin,
    Setting.PARCHED: parched.draw_parched_land,
    Setting.DRIVEWAY: suburb.draw_driveway,
    Setting.LOBBY: lobby.draw_lobby,
    Setting.TRAM: transit.draw_tram,
    Setting.PLANE: transit.draw_plane,
    Setting.LOCKERS: corridors.draw_lockers,
    Setting.AUDITORIUM: festive.draw_auditorium,
    Setting.GYM: sports.draw_gym,
    Setting.STADIUM: sports.draw_stadium,
    Setting.MUSEUM: exhibits.draw_museum,
    Setting.LIBRARY: exhibits.draw_library,
    Setting.STORAGE: corridors.draw_storage,
    Setting.WAREHOUSE: storerooms.draw_warehouse,
    Setting.LAUNDRY: storerooms.draw_laundry,
    Setting.COUNTER: counters.draw_counter,
    Setting.AIRPORT: counters.draw_airport,
    Setting.CONTROL_ROOM: control_room.draw_control_room,
    Setting.LABORATORY: control_room.draw_laboratory,
    Setting.BALLROOM: festive.draw_ballroom,
    Setting.PARKING: open_town.draw_parking,
    Setting.PARK: open_town.draw_park,
    Setting.POOL: open_town.draw_pool,
    Setting.SPACESHIP: spaceship.draw_spaceship,
    Setting.CANAL: canal.draw_canal,
    Setting.DUGOUT: dugout.draw_dugout,
    Setting.ROADSIDE: roadside.draw_roadside,
}

WITH_LANDMARKS = frozenset(
    {
        Setting.VILLAGE,
        Setting.CITY,
        Setting.MARKET,
        Setting.ROAD,
        Setting.FIELD,
        Setting.FOREST,
        Setting.GARDEN,
        Setting.FARMYARD,
        Setting.RIVER,
        Setting.MOUNTAINS,
        Setting.GRAVEYARD,
        Setting.SHORE,
        Setting.PARCHED,
    }
)
"""Outdoors, where a building or a well can stand behind the actors."""

SIDEWAYS = (2, 3)
"""In these corners of a room its side wall is seen."""

SHELTERED = ROOMS | {Setting.CAVE, Setting.STATION, Setting.SPACE}


def draw_setting(setting: Setting, stage: Stage) -> None:
    """Draw the setting on the stage, and what it is known by."""
    if draw_in_land(setting, stage):
        return
    SETTINGS[setting](stage)
    if stage.corner in SIDEWAYS:
        draw_side_wall(stage, setting)
    draw_from_below(stage, setting)
    if stage.landmark is not None and setting in WITH_LANDMARKS:
        draw_landmark(stage, stage.landmark)
