"""Dressing: which of the things that words name can stand where the shot plays."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.story.reading.absence import find_absent
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.prop_sorts import INDOOR, OUTDOOR
from storyassets.story.reading.things import find_props

MOST_PROPS = 2
PROP_NAMES = frozenset(prop.value for prop in Prop)
OUTDOOR_THINGS = (
    frozenset(
        {
            Prop.BOAT,
            Prop.BRIDGE,
            Prop.CAR,
            Prop.CART,
            Prop.HOUSE,
            Prop.LIGHTHOUSE,
            Prop.ROCKET,
            Prop.SHIP,
            Prop.TRAIN,
            Prop.TREE,
            Prop.WALL,
            Prop.WELL,
        }
    )
    | OUTDOOR
)
"""No room is large enough for these."""

_IN_PUBLIC_ROOMS = frozenset({Prop.GATE, Prop.SIGNPOST, Prop.BARRIER, Prop.FENCE, Prop.MAILBOX})
_PUBLIC_ROOMS = (
    *(Setting.AIRPORT, Setting.FACTORY, Setting.OFFICE, Setting.SHOP, Setting.WAREHOUSE, Setting.SPACESHIP),
    *(
        Setting.HOSPITAL,
        Setting.LOBBY,
        Setting.HOTEL,
        Setting.CORRIDOR,
        Setting.COUNTER,
        Setting.MUSEUM,
        Setting.SUPERMARKET,
    ),
    *(Setting.WORKSHOP, Setting.GARAGE, Setting.STORAGE, Setting.LOCKERS, Setting.STATION, Setting.ELEVATOR),
)
"""In these there are gates, signs and barriers, too."""

_OF_ROOMS = frozenset({Prop.DOOR, Prop.WINDOW}) | INDOOR
"""These do not stand alone in a field."""

_ABROAD = {
    Setting.CASTLE: frozenset({Prop.CASTLE, Prop.TOWER}),
    Setting.GRAVEYARD: frozenset({Prop.GRAVE}),
    Setting.MOUNTAINS: frozenset({Prop.MOUNTAIN}),
    Setting.SKY: OUTDOOR_THINGS - {Prop.AIRPLANE, Prop.CLOUD, Prop.HELICOPTER, Prop.LIGHTNING, Prop.RAINBOW},
    Setting.SHIP: frozenset({Prop.SHIP, Prop.BOAT}),
    Setting.STATION: frozenset({Prop.HOUSE, Prop.TREE}),
    Setting.SPACE: OUTDOOR_THINGS - {Prop.ROCKET},
}
_WATERSIDE = (Setting.RIVER, Setting.POND, Setting.SEA, Setting.SHORE, Setting.SHIP)
_VESSELS = frozenset(
    {Prop.JAR, Prop.WELL, Prop.BOTTLE, Prop.CUP, Prop.PITCHER, Prop.BUCKET, Prop.BARREL, Prop.VASE}
)
_MUCH_SPOKEN_OF = 3.0
_CARRIED = re.compile(r"\bcarr(?:y|ies|ied|ying)\b")
_AT_HAND = re.compile(
    r"\b(?:carr\w+|pour\w*|fetch\w*|drew|draw\w*|brought|bring\w*|drank|drink\w*|dr[ou]nk|gave|give\w*|offer\w*|splash\w*|bucket\w*|haul\w*|thirst\w*|wash\w*)\b"
)
_KNOCK = re.compile(r"\b(?:knock(?:ed|ing|s)?|rang the bell)\b")


def leads_outside(thing: str, setting: Setting) -> bool:
    """Whether whoever is at that thing is outside of the place: no room holds it."""
    if thing not in OUTDOOR_THINGS or thing == Prop.WALL:
        return False
    return not (thing in _IN_PUBLIC_ROOMS and setting in _PUBLIC_ROOMS)


def dress_set(words: Sequence[str], setting: Setting, ranks: Mapping[Prop, float]) -> tuple[Prop, ...]:
    """At most two things for a shot, the most telling first; `ranks` are of `rank_props`."""
    named = [prop for prop in find_props(words, find_absent(words)) if prop in ranks]
    if not named and _KNOCK.search(" ".join(words).lower()):
        named = [Prop.DOOR]
    fitting = [prop for prop in named if fits(prop, setting)]
    if Prop.WATER in fitting and (
        setting in _WATERSIDE or _VESSELS & set(ranks) or not _AT_HAND.search(" ".join(words).lower())
    ):
        # It is in the pitcher, or all around; a bucket of it stands there where somebody draws, brings or drinks it.
        fitting.remove(Prop.WATER)
    if Prop.HEART in fitting and ranks[Prop.HEART] < _MUCH_SPOKEN_OF:
        fitting.remove(Prop.HEART)
    if Prop.HOUSE in fitting and _CARRIED.search(" ".join(words).lower()):
        # The tortoise's.
        fitting.remove(Prop.HOUSE)
    return tuple(sorted(fitting, key=lambda prop: -ranks.get(prop, 0.0))[:MOST_PROPS])


def fits(prop: Prop, setting: Setting) -> bool:
    """Whether a thing can stand there: no tree in a room, no window in a forest."""
    if prop in _ABROAD.get(setting, ()):
        return False
    if setting in INDOORS:
        return prop not in OUTDOOR_THINGS
    return prop not in _OF_ROOMS
