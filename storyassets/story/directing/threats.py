"""Threats: who makes somebody give up their clothes is fierce, the other afraid; then both are seen in what they have on now."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Turned
from storyassets.story.directing.film import Film

_MAKES = re.compile(
    r"\b(?:told|forced|made|makes|ordered|commanded|threatened|compelled)\b.{0,60}"
    r"\b(?:swap|swapped|exchange|exchanged|change|give|hand over|take off|put on)\b.{0,30}\b(?:clothes|dress|gown|robes?|coats?)\b"
)
_FORBIDDEN = ("himself", "herself", "themselves")


def show_threats(film: Film) -> None:
    """The first picture of such a line is the threat; where both wear something else, both are seen whole."""
    for index in film.told():
        passage, staging = film.passages[index], film.stagings[index]
        line = passage.line.text.lower()
        if passage.is_dialogue or len(staging.actors) != 2 or not _MAKES.search(line):
            continue
        if any(word in line for word in _FORBIDDEN) or staging.imagined:
            continue
        fierce, robbed = staging.actors
        if _has_changed(fierce) and _has_changed(robbed):
            film.show(index, *_face(fierce, robbed), framing=Framing.MEDIUM)
        elif passage.spans[0].first_word == 0:
            orders = fierce.model_copy(update={"action": Action.POINT, "emotion": Emotion.ANGER, "holds": ""})
            shrinks = robbed.model_copy(update={"action": Action.LOOK, "emotion": Emotion.FEAR, "holds": ""})
            film.show(index, *_face(orders, shrinks), framing=Framing.MEDIUM)


def _has_changed(actor: Actor) -> bool:
    return actor.costume is not None


def _face(one: Actor, other: Actor) -> tuple[Actor, Actor]:
    """Each turned to the other, on the sides that they have."""
    left = Turned.LEFT if one.turned is Turned.LEFT else Turned.RIGHT
    right = Turned.LEFT if left is Turned.RIGHT else Turned.RIGHT
    return (
        one.model_copy(update={"turned": left, "toward": other.character_id}),
        other.model_copy(update={"turned": right, "toward": one.character_id}),
    )
