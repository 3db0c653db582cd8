"""Drums: who strikes where a drum stands strikes the drum, and not the air."""

from __future__ import annotations

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Relation
from storyassets.story.directing.film import Film


def strike_the_drum(film: Film) -> None:
    """'He lifted the stick and struck': alone with a drum, somebody beats it."""
    for index, staging in enumerate(film.stagings):
        doer = film.lone(index)
        if doer is None or doer.action is not Action.FIGHT or Prop.DRUM not in staging.props:
            continue
        beats = {
            "action": Action.WORK,
            "emotion": Emotion.CALM if doer.emotion is Emotion.ANGER else doer.emotion,
            "holds": "",
            "at": Prop.DRUM.value,
            "relation": Relation.BESIDE,
            "toward": Prop.DRUM.value,
        }
        film.show(index, doer.model_copy(update=beats))
