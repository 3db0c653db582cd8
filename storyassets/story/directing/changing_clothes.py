"""Changing clothes: a swimsuit is worn at the water, a strip on the field, a helmet not in bed; elsewhere everyday clothes."""

from __future__ import annotations

from storyassets.model.character import Costume
from storyassets.model.place import Setting
from storyassets.story.directing.film import Film

_AT_WATER = frozenset({Setting.POOL, Setting.SHORE, Setting.SEA, Setting.RIVER, Setting.POND})
_AT_HOME = frozenset(
    {Setting.ROOM, Setting.KITCHEN, Setting.BEDROOM, Setting.DINING_ROOM, Setting.OFFICE, Setting.HOSPITAL}
)
_OUT_OF_DOORS = frozenset(
    {Costume.PLAYER, Costume.MINER, Costume.WORKER, Costume.FIREFIGHTER, Costume.SWIMMER}
)


def change_clothes(film: Film) -> None:
    """Everybody in what is worn where they are."""
    looks = {c.character_id: c.look for c in film.cast.characters}
    for index, staging in enumerate(film.stagings):
        changed = [
            actor.model_copy(update={"costume": Costume.BYGONE if staging.yesteryear else Costume.MODERN})
            if actor.costume is None
            and actor.character_id in looks
            and _is_out_of_place(looks[actor.character_id].costume, staging.setting)
            else actor
            for actor in staging.actors
        ]
        if changed != list(staging.actors):
            film.stagings[index] = staging.model_copy(update={"actors": tuple(changed)})


def _is_out_of_place(costume: Costume, setting: Setting) -> bool:
    if costume is Costume.SWIMMER:
        return setting not in _AT_WATER
    return costume in _OUT_OF_DOORS and setting in _AT_HOME
