"""Place anchors: places of which a whole story must have a telling word, or their other words speak of somewhere else.

Rounds, bolts and gates are in storage units only where there is a storage unit at all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from storyassets.model.place import Setting
from storyassets.story.reading.place_topics import ANCHORS, TELLING
from storyassets.story.words.word_tables import word_set

_NAMES: Mapping[Setting, str] = {
    Setting.STORAGE: "storeroom stockroom warehouse depot",
    Setting.GARAGE: "tyre tyres tire tires brakes breakdown",
    Setting.INTERVIEW_ROOM: "interview detective suspect police",
    Setting.ELEVATOR: "lift elevator",
    Setting.BATTLEFIELD: "battle battlefield cannon trench trenches front enemy charge",
    Setting.STADIUM: "match fans grandstand arena championship",
    Setting.MUSEUM: "exhibition statue painter",
    Setting.MINE: "miners mines coalface",
    Setting.DORMITORY: "dorm hostel dormitory boarding",
    Setting.CELLAR: "cellars basement barrels",
    Setting.FACTORY: "mill works plant production",
    Setting.SALON: "haircut hair barber's hairdresser's",
    Setting.CONTROL_ROOM: "control-room studio cockpit bunker submarine transmitter",
    Setting.LIBRARY: "books archive bookshop",
    Setting.COUNTER: "constable officer sergeant detective account post",
    Setting.ROADSIDE: "motorway lay-by petrol garage",
}
"""Further words that by themselves tell of these."""

_OF_PLACES = {
    place: word_set(f"{ANCHORS.get(place, '')} {TELLING.get(place, '')} {_NAMES.get(place, '')}")
    for place in dict.fromkeys((*ANCHORS, *TELLING, *_NAMES))
}
_WORD = re.compile(r"[a-zé]+(?:['’-][a-z]+)*")


def places_without_anchor(told: str) -> frozenset[Setting]:
    """The places that have telling words, none of which is in a whole story, in lower case."""
    words = set(_WORD.findall(told))
    return frozenset(place for place, anchors in _OF_PLACES.items() if not anchors & words)
