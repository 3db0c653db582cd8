"""High water: a flood stays over rooms and streets until words tell that it went, or people are safe elsewhere."""

from __future__ import annotations

from storyassets.model.place import Setting, Weather
from storyassets.story.directing.told_scene import Scene
from storyassets.story.reading.floods import flood_comes, flood_goes, streets_flooded
from storyassets.story.reading.place_words import HOME_ROOMS, INDOORS

_SAFE = (Setting.ATTIC, Setting.STAIRS)
_NOT_ON_LAND = (Setting.MINE, Setting.SHIP, Setting.BOAT, Setting.SPACESHIP, Setting.MOUSE_HOLE)


def flooded(now: Scene, spot: Scene, text: str, weather: Weather) -> Weather:
    """The weather at a spot to which the story has come, or the flood that stands there by a lower-case text."""
    if spot.setting in _NOT_ON_LAND:
        return weather
    if flood_comes(text) or (spot.setting not in INDOORS and streets_flooded(text)):
        return Weather.FLOOD
    if now.weather is not Weather.FLOOD or flood_goes(text):
        return weather
    elsewhere = spot.cued and spot.setting in INDOORS and spot.setting not in (*HOME_ROOMS, *_SAFE)
    return weather if elsewhere else Weather.FLOOD
