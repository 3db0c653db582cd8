"""Doubles: things that need not be put into a place that shows them anyway."""

from __future__ import annotations

from storyassets.model.place import Landmark, Setting, Weather
from storyassets.model.prop import Prop
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.threshold import opens_door
from storyassets.providers.protocols import ShotPictureRequest

_OF_HOUSES = frozenset({Prop.HOUSE, Prop.DOOR})
_OTHERS: dict[Landmark, frozenset[Prop]] = {
    Landmark.WELL: frozenset({Prop.WELL}),
    Landmark.FOUNTAIN: frozenset(),
    Landmark.TOWER: frozenset({Prop.TOWER, Prop.DOOR}),
    Landmark.GATE: frozenset({Prop.GATE, Prop.CASTLE}),
    Landmark.MILL: frozenset({Prop.WINDMILL, Prop.HOUSE, Prop.WHEEL}),
}
_IN_STORMS = frozenset({Prop.SHIP, Prop.LIGHTNING, Prop.WATER})
_AT_LIGHTHOUSES = frozenset({Prop.LIGHTHOUSE, Prop.DOOR, Prop.HOUSE})


def without_doubles(request: ShotPictureRequest) -> ShotPictureRequest:
    """The request without the ship in the storm, or the house behind everyone, unless somebody is in it or on it."""
    staging = request.staging
    shown = _shown_by(staging)
    door = opens_door(staging)
    shown = shown | {Prop.DOOR} if door else shown
    kept = tuple(prop for prop in staging.props if prop not in shown)
    if kept == staging.props or (not door and any(actor.at in shown for actor in staging.actors)):
        return request
    return request.model_copy(update={"staging": staging.model_copy(update={"props": kept})})


def _shown_by(staging: Staging) -> frozenset[Prop]:
    if staging.landmark is not None:
        return _OTHERS.get(staging.landmark, _OF_HOUSES)
    if staging.setting is Setting.LIGHTHOUSE:
        return _AT_LIGHTHOUSES
    storm = staging.setting is Setting.SEA and staging.weather is Weather.RAIN and not staging.actors
    return _IN_STORMS if storm else frozenset()
