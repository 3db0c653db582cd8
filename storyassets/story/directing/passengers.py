"""Passengers: whoever rides in a train, a tram or a plane sits there, and does not stand about as on a platform."""

from __future__ import annotations

import re

from storyassets.model.character import Species
from storyassets.model.place import Setting
from storyassets.model.shot import Action
from storyassets.story.directing.film import Film

_SEATED_IN = frozenset({Setting.TRAIN, Setting.PLANE})
_IDLE = frozenset({Action.LOOK, Action.STAND, Action.GIVE})
"""`I took the train home to sell it`: who gives nothing to nobody has nothing to do, either."""

_ON_FEET = re.compile(
    r"\b(?:st(?:and|ands|ood|anding)|walk\w*|ran|run|aisle|corridor|doors?|up|off|out|boarded|conductor|steward\w*|attendant"
    r"|pilot|captain|crew|ticket inspector|pushed|squeezed|crowded|packed|jumped|floor)\b"
)
"""Who gets in or out, works there, or finds no seat."""


def seat_passengers(film: Film) -> None:
    """One alone with nothing to do but to be there."""
    for index in film.told():
        actor, staging = film.lone(index), film.stagings[index]
        if actor is None or staging.setting not in _SEATED_IN or not film.is_scene(index):
            continue
        found = film.cast.find(actor.character_id)
        person = found is not None and found.look.species is Species.HUMAN and not found.look.crowd
        busy = actor.holds or actor.also or actor.at or actor.thinks or actor.toward or staging.imagined
        if person and not busy and actor.action in _IDLE and not _ON_FEET.search(film.text(index)):
            sits = actor.model_copy(update={"action": Action.SIT})
            film.stagings[index] = staging.model_copy(update={"actors": (sits,)})
