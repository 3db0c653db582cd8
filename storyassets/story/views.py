"""Views: the places next door. A story that stays at one place is seen from its yard, its field, its road."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.shot import Setting
from storyassets.story.cutting import Passage
from storyassets.story.place_words import INDOORS

LONGEST_RUN = 4
"""So many shots one view stands; then the next sentence that is told may have another."""

SHORTEST_RUN = 2
"""So many shots a view stands at least before a new part of the story changes it."""

LONGEST_TALK = 6
"""Where someone has just spoken, or is about to, a view stands longer than that."""

_NEIGHBOURS = {
    Setting.FARMYARD: (Setting.FIELD, Setting.FARMYARD, Setting.STABLE),
    Setting.STABLE: (Setting.FARMYARD,),
    Setting.FIELD: (Setting.ROAD,),
    Setting.FOREST: (Setting.ROAD, Setting.FOREST, Setting.RIVER),
    Setting.ROAD: (Setting.FOREST,),
    Setting.RIVER: (Setting.FOREST,),
    Setting.POND: (Setting.FIELD,),
    Setting.MOUNTAINS: (Setting.FOREST,),
    Setting.GARDEN: (Setting.VILLAGE,),
    Setting.VILLAGE: (Setting.ROAD, Setting.VILLAGE, Setting.GARDEN),
    Setting.MARKET: (Setting.VILLAGE,),
    Setting.ROOM: (Setting.KITCHEN,),
    Setting.KITCHEN: (Setting.ROOM,),
    Setting.BEDROOM: (Setting.ROOM,),
    Setting.WORKSHOP: (Setting.ROOM,),
    Setting.CASTLE: (Setting.HALL,),
    Setting.HALL: (Setting.CASTLE,),
}
_YARDS = {
    Setting.HALL: Setting.CASTLE,
    Setting.STABLE: Setting.FARMYARD,
    Setting.CAVE: Setting.FOREST,
    Setting.KITCHEN: Setting.GARDEN,
}
_SETTLED = (Setting.VILLAGE, Setting.FARMYARD, Setting.CASTLE, Setting.GARDEN)


@dataclass(frozen=True)
class Place:
    """Where a passage plays, and whether its own words say so."""

    setting: Setting
    cued: bool = False


def outdoors_of(now: Setting, home: Setting) -> Setting:
    """Outside of a place: the yard of the house where the story is at home, else what lies around it."""
    if now not in INDOORS:
        return now
    if now in _YARDS and now is not Setting.KITCHEN:
        return _YARDS[now]
    return home if home in _SETTLED else _YARDS.get(now, Setting.CITY)


def indoors_of(now: Setting, home: Setting) -> Setting:
    """Inside of a place: a hall in a castle, a cabin is the ship itself, else a room."""
    if now in INDOORS or now in (Setting.SHIP, Setting.STATION):
        return now
    royal = Setting.CASTLE in (now, home) or home is Setting.HALL
    return Setting.HALL if royal and now in (Setting.CASTLE, Setting.HALL) else Setting.ROOM


def vary_views(places: Sequence[Place], passages: Sequence[Passage]) -> list[Setting]:
    """The setting of each passage: what words say holds; where they are silent for long, a place next door."""
    settings: list[Setting] = []
    run = turn = 0
    for index, place in enumerate(places):
        came = index == 0 or place.cued or place.setting is not places[index - 1].setting
        if came:
            turn = 0
            run = run if settings and settings[-1] is place.setting else 0
        elif _may_move(passages[index - 1], passages[index], run):
            turn, run = turn + 1, 0
        round_trip = (place.setting, *_NEIGHBOURS.get(place.setting, ()))
        settings.append(round_trip[turn % len(round_trip)])
        run += 1
    return settings


def _may_move(before: Passage, passage: Passage, run: int) -> bool:
    if passage.spans[0].first_word > 0:
        return False
    if before.is_dialogue and passage.is_dialogue:
        return False
    if passage.beat is not before.beat:
        return run >= SHORTEST_RUN
    return run >= (LONGEST_TALK if before.is_dialogue or passage.is_dialogue else LONGEST_RUN)
