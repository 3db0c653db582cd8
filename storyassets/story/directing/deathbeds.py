"""Deathbeds: where nobody says where somebody died, it was in bed, and neither in the street nor where they worked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.cutting import Passage

_DIED = re.compile(r"\b(?:died|dies|dying|passed away)\b")
_AT_HOME = (
    Setting.VILLAGE,
    Setting.CITY,
    Setting.ROOM,
    Setting.COTTAGE,
    Setting.THRONE_ROOM,
    Setting.KITCHEN,
    Setting.DINING_ROOM,
    Setting.DRIVEWAY,
)
_AT_WORK = (
    Setting.TRAM,
    Setting.TRAIN,
    Setting.PLANE,
    Setting.CAR,
    Setting.BUS_STOP,
    Setting.STATION,
    Setting.OFFICE,
    Setting.SHOP,
    Setting.SUPERMARKET,
    Setting.COUNTER,
    Setting.RESTAURANT,
    Setting.RESTAURANT_KITCHEN,
    Setting.BAKEHOUSE,
    Setting.LAUNDRY,
    Setting.LIBRARY,
    Setting.CLASSROOM,
    Setting.WORKSHOP,
    Setting.FACTORY,
    Setting.WAREHOUSE,
    Setting.GARAGE,
    Setting.SALON,
)
"""`My brother drove the night bus. He died in March.`: not in the bus."""


def dies_in_bed(actors: Sequence[Actor], setting: Setting, cast: Cast, passage: Passage) -> bool:
    """Whether words only say that somebody died, as people do at home."""
    found = [cast.find(actor.character_id) for actor in actors]
    human = all(c is not None and c.look.species is Species.HUMAN for c in found)
    dead = bool(actors) and all(actor.action is Action.DEAD for actor in actors)
    told = _DIED.search(" ".join(passage.narrated).lower()) is not None
    return setting in (*_AT_HOME, *_AT_WORK) and dead and human and told
