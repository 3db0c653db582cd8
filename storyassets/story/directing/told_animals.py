"""Told animals: the pet that somebody speaks of is seen while they do, as they tell it, instead of the place of the talk."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Relation, ShotKind
from storyassets.story.casting.told_animals import TOLD_ANIMAL, find_told
from storyassets.story.directing.film import Film
from storyassets.story.reading.place_words import INDOORS

_FORLORN = re.compile(r"\b(?:wet|lost|cold|hungry|thin|stray|shivering|abandoned|alone|soaked|sick|hurt)\b")
_WET, _NIGHT = re.compile(r"\b(?:wet|soaked|rain)\b"), re.compile(r"\b(?:night|midnight|evening)\b|\bp\.m\.")
_UNDER = re.compile(r"\b(?:under|beneath) (?:a|an|the|my|his|her) (?:\w+ )?bench\b")


def show_told_animal(film: Film) -> None:
    """Once; a face that has only just begun to speak stays."""
    if film.cast.find(TOLD_ANIMAL) is None:
        return
    for index in film.told():
        passage, staging = film.passages[index], film.stagings[index]
        text, line = film.text(index), passage.line.text.lower()
        if not passage.is_dialogue or not find_told(text) or staging.elsewhere is not None:
            continue
        if film.faces and film.kinds[index] is ShotKind.TALKING_HEAD:
            continue
        forlorn = bool(_FORLORN.search(text))
        bench = bool(_UNDER.search(text))
        actor = Actor(
            character_id=TOLD_ANIMAL,
            action=Action.SIT,
            emotion=Emotion.SADNESS if forlorn else Emotion.CALM,
            at=Prop.BENCH.value if bench else "",
            relation=Relation.UNDER if bench else Relation.IN,
        )
        told: dict[str, object] = {"imagined": True, "conditions": (), "landmark": None}
        told["props"] = (Prop.BENCH,) if bench else ()
        if bench and staging.setting in INDOORS:
            told["setting"] = Setting.PARK
        if _NIGHT.search(line):
            told["time_of_day"] = TimeOfDay.NIGHT
        if _WET.search(text) and told.get("setting", staging.setting) not in INDOORS:
            told["weather"] = Weather.RAIN
        film.show(index, actor, framing=Framing.MEDIUM, **told)
        return
