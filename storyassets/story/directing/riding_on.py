"""Riding on: who is in a vehicle stays in it past rivers and towns, until they get out, arrive, or another time begins."""

from __future__ import annotations

import re
from dataclasses import replace

from storyassets.model.place import Setting
from storyassets.story.directing.told_scene import Scene
from storyassets.story.reading.place_words import HOME_ROOMS
from storyassets.story.reading.places_of_today import has_left
from storyassets.story.reading.rides import ends_ride, leaves_ride

_DEPOT = re.compile(r"\b(?:foreman|dispatcher|depot|yard|garage|mechanics?|shift|fleet|station|base)\b")

_OWN_CAR = re.compile(r"\b(?:cars?|taxis?|cabs?|trucks?|vans?|pickup|jeep|ambulance|minivan|home)\b")
_BESIDE = (Setting.ROAD, Setting.RIVER, Setting.CITY, Setting.ROADSIDE, Setting.MOUNTAINS)
"""There they are who have got out."""


def ride_on(now: Scene, spot: Scene, text: str, whole: str) -> Scene:
    """The spot that a lower-case text tells of, and its whole clause, for those who were in a vehicle until now."""
    if not spot.cued and now.setting in _BESIDE and ends_ride(text):
        at_home = now.home if now.home in HOME_ROOMS else now.setting
        later = _depot_of(text) if now.home is Setting.CAR else at_home
        return replace(now, setting=later, landmark=None, far=False, cued=False)
    if now.home is Setting.TRAM and spot.setting is Setting.WAREHOUSE and "depot" in text:
        return replace(spot, setting=Setting.GARAGE)
    if now.setting is Setting.TRAM and spot.setting is Setting.CAR and not _OWN_CAR.search(whole):
        # Who drives the bus is in it, with everybody else.
        return replace(now, cued=False)
    if now.setting is not Setting.CAR:
        return spot
    if not spot.cued and spot.setting is Setting.CAR and has_left(text, Setting.CAR):
        over = now.home is not Setting.CAR or ends_ride(text)
        depot = _depot_of(text) if over else Setting.CAR
        return replace(now, setting=depot, landmark=None, far=False, cued=False)
    goal = leaves_ride(text, whole, spot.setting if spot.cued else None)
    if goal is None or goal is Setting.CAR:
        return replace(now, cued=False) if spot.cued else spot
    if goal is spot.setting:
        return spot
    return replace(now, setting=goal, landmark=None, far=False, cued=True)


def _depot_of(text: str) -> Setting:
    return Setting.GARAGE if _DEPOT.search(text) else Setting.ROOM
