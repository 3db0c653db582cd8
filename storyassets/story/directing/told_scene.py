"""Told scene: what is known of where and when a passage plays."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.model.place import Landmark, Setting, TimeOfDay, Weather


@dataclass(frozen=True)
class Scene:
    """Where and when a passage plays."""

    setting: Setting
    time_of_day: TimeOfDay = TimeOfDay.DAY
    weather: Weather = Weather.CLEAR
    home: Setting = Setting.VILLAGE
    """Where the story begins."""

    cued: bool = False
    """The passage's own words say where it is."""

    landmark: Landmark | None = None
    """What they are before, outdoors."""

    passing: bool = False
    """What is done there has an end: cards, a funeral, a trial. Another day they are at home again."""

    parted: bool = False
    """Somebody has left by ship; whoever stays goes home."""

    far: bool = False
    """Something at sea that is seen from afar, and nobody in it."""

    longed_for: bool = False
    """Whoever speaks there said that they would rather be there, and now are: whoever listened is not."""
