"""Near groups: who pays, pleads or owns a place is seen from near, and the first of many is one of them."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, ShotKind
from storyassets.story.directing.film import Film
from storyassets.story.reading.place_words import INDOORS

_FIRST = re.compile(r"^(?:first|second|third|fourth|fifth)_(\w+)$")
_OWNS = re.compile(
    r"\b(?:owns?|runs?|manages?|has his own|has her own) (?:the|that|this|a|his|her) (?:\w+ )?\w+$"
)
_PAID = ("money", "coin", "cash", "purse")
_FEW = 3


def take_one_of_many(film: Film) -> None:
    """'The first servant' is one of the servants of whom the story tells, in the same clothes."""
    crowds = {c.character_id for c in film.cast.characters if c.look.crowd}
    for index, staging in enumerate(film.stagings):
        many = {
            actor.character_id: f"{found[1]}s"
            for actor in staging.actors
            if (found := _FIRST.match(actor.character_id)) and f"{found[1]}s" in crowds
        }
        if (
            not many
            or film.kinds[index] is not ShotKind.BROLL
            or crowds & {a.character_id for a in staging.actors}
        ):
            continue
        actors = tuple(
            a.model_copy(update={"character_id": many[a.character_id], "count": 1})
            if a.character_id in many
            else a.model_copy(update={"toward": many.get(a.toward, a.toward)})
            for a in staging.actors
        )
        film.stagings[index] = staging.model_copy(update={"actors": actors})


def come_near_to_payment(film: Film) -> None:
    """Of two, one of whom pays the other, hands and faces are seen."""
    for index in film.told():
        actors = film.stagings[index].actors
        pays = len(actors) == 2 and any(a.action is Action.GIVE and a.holds in _PAID for a in actors)
        crowd = any(film.natures.is_crowd(a.character_id) for a in actors)
        if pays and not crowd and film.is_scene(index) and film.framings[index] is Framing.WIDE:
            film.framings[index] = Framing.MEDIUM


def come_near_to_pleas(film: Film) -> None:
    """Of many who plead a few are large."""
    for index in film.told():
        staging = film.stagings[index]
        pleads = [
            a for a in staging.actors if a.action is Action.BEG and film.natures.is_crowd(a.character_id)
        ]
        if not pleads or len(staging.actors) != 2 or not film.is_scene(index):
            continue
        few = tuple(
            a.model_copy(update={"count": min(a.count or _FEW, _FEW)}) if a in pleads else a
            for a in staging.actors
        )
        film.stagings[index] = staging.model_copy(update={"actors": few})
        if film.framings[index] is Framing.WIDE:
            film.framings[index] = Framing.MEDIUM


def show_owners(film: Film) -> None:
    """Who owns a place stands in it, glad, with nothing before them."""
    for index in film.told():
        owner = film.lone(index)
        text = film.text(index).rstrip(".!")
        if owner is None or not _OWNS.search(text) or film.passages[index].is_dialogue:
            continue
        if film.stagings[index].setting in INDOORS and not owner.at:
            glad = owner.model_copy(
                update={"action": Action.LOOK, "emotion": Emotion.JOY, "holds": "", "toward": ""}
            )
            film.show(index, glad, framing=Framing.MEDIUM, props=(), conditions=())
