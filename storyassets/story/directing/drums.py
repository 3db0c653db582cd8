"""Drums: who strikes where a drum stands strikes the drum, and not the air."""

from __future__ import annotations

import re

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Relation
from storyassets.story.directing.film import Film

_STRIKES = re.compile(r"\b(?:struck|strikes|beat|beats|hit|hits|banged|pounded)\b")
_LATELY = 3


def strike_the_drum(film: Film) -> None:
    """'He lifted the stick and struck': alone with a drum, somebody beats it."""
    for index, staging in enumerate(film.stagings):
        doer = film.lone(index)
        if doer is None or doer.action is not Action.FIGHT or not _has_drum(film, index):
            continue
        beats = {
            "action": Action.WORK,
            "emotion": Emotion.CALM if doer.emotion is Emotion.ANGER else doer.emotion,
            "holds": "",
            "at": Prop.DRUM.value,
            "relation": Relation.BESIDE,
            "toward": Prop.DRUM.value,
        }
        props = tuple(dict.fromkeys((Prop.DRUM, *staging.props)))[:3]
        film.show(index, doer.model_copy(update=beats), props=props)


def _has_drum(film: Film, index: int) -> bool:
    """Whether one stands there: it is seen, or was a moment ago, and somebody strikes."""
    if Prop.DRUM in film.stagings[index].props:
        return True
    here = film.stagings[index].setting
    lately = film.stagings[max(0, index - _LATELY) : index]
    there = any(Prop.DRUM in one.props and one.setting is here for one in lately)
    return there and _STRIKES.search(film.text(index)) is not None
