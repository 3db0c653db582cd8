"""Arrests of today: handcuffs and a police car, and no cage."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.film import Film
from storyassets.story.reading.place_words import INDOORS

_ARRESTED = re.compile(
    r"\b(?:was|were|got|been|being|is|are) (?:\w+ )?(?:arrested|handcuffed|cuffed|jailed|indicted|taken into custody|led away by the police)\b"
)


def arrest(film: Film, index: int, text: str) -> None:
    """Who is arrested today is in no cage: handcuffs at the wrists, and outdoors the car of the police behind."""
    staging = film.stagings[index]
    held = next((a for a in staging.actors if a.action is Action.TRAPPED), None)
    if held is None or not _is_person(film, held.character_id):
        return
    if not _ARRESTED.search(text):
        # On later pictures, whoever is in prison is only sad about it.
        film.show(index, *(_sad(a) if a is held else a for a in staging.actors))
        return
    cuffed = {"action": Action.GIVE, "emotion": Emotion.ASHAMED, "holds": Prop.HANDCUFFS.value, "at": ""}
    car = () if staging.setting in INDOORS else (Prop.POLICE_CAR,)
    film.show(index, held.model_copy(update=cuffed), framing=Framing.MEDIUM, props=car, conditions=())


def _sad(actor: Actor) -> Actor:
    return actor.model_copy(update={"action": Action.LOOK, "emotion": Emotion.SADNESS, "at": ""})


def _is_person(film: Film, who: str) -> bool:
    return film.natures.species(who) is Species.HUMAN
