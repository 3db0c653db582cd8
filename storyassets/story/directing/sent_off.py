"""Sent off: who orders or sends more of a thing than anybody can count does it with a light hand, a heap of it behind."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Condition
from storyassets.story.directing.film import Film
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.things import find_props

_SENDS = re.compile(
    r"\b(?:sent|send|sends|mailed|shipped|ordered|bought)\b.{0,30}\b(?:hundreds?|thousands?|millions?)\b"
)
_MASS = 5


def show_sending(film: Film) -> None:
    """At a laptop, where there are such things: nobody sees yet what will come of it."""
    for index in film.told():
        passage, doer = film.passages[index], film.lone(index)
        things = find_props(passage.words)
        if doer is None or passage.is_dialogue or not things or not _SENDS.search(film.text(index)):
            continue
        staging = film.stagings[index]
        if staging.setting not in INDOORS or not staging.of_today or staging.setting is Setting.STABLE:
            continue
        types = {"action": Action.LAY, "holds": Prop.LAPTOP.value, "at": Prop.DESK.value, "toward": ""}
        film.show(
            index,
            doer.model_copy(update={**types, "emotion": Emotion.CALM}),
            framing=Framing.MEDIUM,
            props=(Prop.LAPTOP, things[0]),
            conditions=(Condition(prop=things[0], many=True, count=_MASS),),
        )
        _fill_where_it_goes(film, index + 1, things[0])


def _fill_where_it_goes(film: Film, index: int, thing: Prop) -> None:
    """The picture of the rest of the sentence is full of it."""
    if index >= len(film.stagings) or film.passages[index].line is not film.passages[index - 1].line:
        return
    staging = film.stagings[index]
    if thing in staging.props and not staging.actors:
        full = (Condition(prop=thing, many=True, count=_MASS),)
        film.stagings[index] = staging.model_copy(update={"props": (thing,), "conditions": full})
        film.framings[index] = Framing.WIDE
