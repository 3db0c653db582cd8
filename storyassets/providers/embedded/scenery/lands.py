"""Other lands: which function draws a setting of old where a tale does not play in Europe."""

from __future__ import annotations

from collections.abc import Callable

from storyassets.model.place import Land, Landmark, Setting
from storyassets.providers.embedded.scenery import andes, far_east, orient, savanna
from storyassets.providers.embedded.scenery.stage import Stage

Draw = Callable[[Stage], None]
_OUTSIDE = (Setting.VILLAGE, Setting.CITY, Setting.MARKET)
_AS_EVER = (Setting.VILLAGE, Setting.MARKET)  # these look in our time as they did
_COURTS = (Setting.CASTLE,)
_BEFORE_GATES = (Setting.VILLAGE, Setting.MOUNTAINS, Setting.FIELD, Setting.ROAD, Setting.GARDEN)
_ROOMS = (
    *(Setting.ROOM, Setting.COTTAGE, Setting.HALL, Setting.THRONE_ROOM, Setting.DINING_ROOM),
    *(Setting.BEDROOM, Setting.TAVERN, Setting.CHURCH),
)
_DRAWN: dict[Land, tuple[Draw, Draw, Draw]] = {
    Land.SAVANNA: (savanna.draw_savanna_village, savanna.draw_savanna_court, savanna.draw_savanna_room),
    Land.EAST: (far_east.draw_eastern_village, far_east.draw_eastern_court, far_east.draw_eastern_room),
    Land.ORIENT: (orient.draw_oriental_town, orient.draw_oriental_court, orient.draw_oriental_room),
    Land.ANDES: (andes.draw_high_village, andes.draw_high_gate, andes.draw_high_room),
}


def draw_in_land(setting: Setting, stage: Stage) -> bool:
    """Draw a setting as it is in another land; False where it is as in Europe."""
    draw = drawing_of(setting, stage.land, stage.landmark, of_today=stage.of_today)
    if draw is not None:
        draw(stage)
    return draw is not None


def drawing_of(setting: Setting, land: Land, landmark: Landmark | None, *, of_today: bool) -> Draw | None:
    """What draws a setting as it is in another land, from its one side; None where it is as in Europe."""
    if land is Land.ANDES and landmark is Landmark.GATE and setting in _BEFORE_GATES:
        return andes.draw_high_gate
    if land not in _DRAWN or (of_today and setting not in _AS_EVER):
        return None
    if land is Land.ANDES and setting in (Setting.MOUNTAINS, Setting.FIELD):
        return andes.draw_high_land
    town, court, room = _DRAWN[land]
    drawn = ((town, _OUTSIDE), (court, _COURTS), (room, _ROOMS))
    return next((draw for draw, settings in drawn if setting in settings), None)
