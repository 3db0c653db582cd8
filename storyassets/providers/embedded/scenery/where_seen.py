"""Where seen: the place in which a thing as large as a house is seen alone, if they only talk of it in a room."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.model.prop import props_named
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.prop_habits import AFLOAT, fitting_props

_AT_SEA = props_named("ship submarine buoy")
_IN_STREETS = props_named(
    "bus car tow_truck truck ambulance police_car tram van fire_truck bus_stop fountain phone_box street_lamp scaffolding"
)


def where_seen(staging: Staging) -> Setting:
    """A canoe of which they talk in an elevator is seen on its water, a tractor in a field: no room holds it."""
    only = staging.model_copy(update={"actors": ()})
    if staging.props[0] in fitting_props(only):
        return staging.setting
    if staging.props[0] in AFLOAT:
        return Setting.SEA if staging.props[0] in _AT_SEA else Setting.POND
    return Setting.CITY if staging.of_today and staging.props[0] in _IN_STREETS else Setting.FIELD
