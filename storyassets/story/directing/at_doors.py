"""At doors: between who knocks and the door stands no vehicle, and who is laughed at there does not laugh."""

from __future__ import annotations

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.film import Film

_IN_THE_WAY = frozenset({Prop.TRUCK, Prop.CAR})


def clear_the_door(film: Film) -> None:
    """Wherever somebody knocks."""
    for index, staging in enumerate(film.stagings):
        if any(actor.action is Action.KNOCK for actor in staging.actors):
            film.stagings[index] = _clear(staging)


def _clear(staging: Staging) -> Staging:
    mocked = any(actor.action is Action.LAUGH for actor in staging.actors)

    def sobered(actor: Actor) -> Actor:
        merry = mocked and actor.action is Action.KNOCK and actor.emotion is Emotion.JOY
        return actor.model_copy(update={"emotion": Emotion.GRAVE}) if merry else actor

    props = tuple(prop for prop in staging.props if prop not in _IN_THE_WAY)
    kept = tuple(one for one in staging.conditions if one.prop not in _IN_THE_WAY)
    actors = tuple(sobered(actor) for actor in staging.actors)
    return staging.model_copy(update={"props": props, "conditions": kept, "actors": actors})
