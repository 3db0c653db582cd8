"""Which function draws which setting, and what a composer has to know about it."""

from __future__ import annotations

from collections.abc import Callable

from storyassets.model.shot import Setting
from storyassets.providers.embedded.scenery import countryside, homes, towns, waterside, wilds, workplaces
from storyassets.providers.embedded.scenery.stage import Stage

SETTINGS: dict[Setting, Callable[[Stage], None]] = {
    Setting.FIELD: countryside.draw_field,
    Setting.FOREST: countryside.draw_forest,
    Setting.FARMYARD: countryside.draw_farmyard,
    Setting.GARDEN: countryside.draw_garden,
    Setting.VILLAGE: towns.draw_village,
    Setting.ROAD: countryside.draw_road,
    Setting.RIVER: waterside.draw_river,
    Setting.POND: waterside.draw_pond,
    Setting.SEA: waterside.draw_sea,
    Setting.SHORE: waterside.draw_shore,
    Setting.MOUNTAINS: wilds.draw_mountains,
    Setting.DESERT: wilds.draw_desert,
    Setting.CAVE: wilds.draw_cave,
    Setting.CITY: towns.draw_city,
    Setting.ROOM: homes.draw_room,
    Setting.KITCHEN: homes.draw_kitchen,
    Setting.BEDROOM: homes.draw_bedroom,
    Setting.WORKSHOP: workplaces.draw_workshop,
    Setting.OFFICE: workplaces.draw_office,
    Setting.HOSPITAL: workplaces.draw_hospital,
    Setting.SHOP: workplaces.draw_shop,
    Setting.STABLE: workplaces.draw_stable,
    Setting.MARKET: towns.draw_market,
    Setting.CASTLE: towns.draw_castle,
    Setting.HALL: homes.draw_hall,
    Setting.SKY: wilds.draw_open_sky,
    Setting.SPACE: wilds.draw_space,
    Setting.GRAVEYARD: countryside.draw_graveyard,
    Setting.STATION: towns.draw_station,
}

ROOMS = frozenset(
    {
        Setting.ROOM,
        Setting.KITCHEN,
        Setting.BEDROOM,
        Setting.WORKSHOP,
        Setting.OFFICE,
        Setting.HOSPITAL,
        Setting.SHOP,
        Setting.STABLE,
        Setting.HALL,
    }
)
SHELTERED = ROOMS | {Setting.CAVE, Setting.STATION, Setting.SPACE}


def draw_setting(setting: Setting, stage: Stage) -> None:
    """Draw the setting on the stage."""
    SETTINGS[setting](stage)
