"""Getaway: of a thing that was stolen nobody knows by whom, one sees what is gone: it is ridden off, its chain left behind."""

from __future__ import annotations

from storyassets.model.camera import Framing
from storyassets.model.character import Cast, Costume
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Condition, Relation, Turned
from storyassets.model.shot import Actor as Someone
from storyassets.story.directing.film import Film
from storyassets.story.directing.loss import is_missing
from storyassets.story.reading.things import find_props

_RIDDEN = (Prop.BICYCLE, Prop.MOTORCYCLE)


def show_getaway(film: Film) -> None:
    """The thief rides away on it, before the eyes of whose it is."""
    for index in film.told():
        passage, staging = film.passages[index], film.stagings[index]
        thing = next((prop for prop in find_props(passage.words) if prop in _RIDDEN), None)
        thief = _find_thief(film.cast)
        if passage.is_dialogue or thing is None or thief is None or not is_missing(passage.narrated):
            continue
        colour = staging.condition_of(thing).colour or next(
            (s.condition_of(thing).colour for s in film.stagings if s.condition_of(thing).colour), ""
        )
        rides = Someone(
            character_id=thief,
            action=Action.RIDE,
            emotion=Emotion.SLY,
            at=thing.value,
            relation=Relation.ON,
            turned=Turned.LEFT,
        )
        owners = [
            actor.model_copy(
                update={
                    "action": Action.SHOUT,
                    "emotion": Emotion.SURPRISE,
                    "toward": thief,
                    "turned": Turned.LEFT,
                }
            )
            for actor in staging.actors[:1]
            if actor.character_id != thief
        ]
        left = (Condition(prop=Prop.CHAIN, state=PropState.CUT), Condition(prop=thing, colour=colour))
        film.show(
            index,
            rides,
            *owners,
            framing=Framing.MEDIUM,
            props=(thing, Prop.CHAIN),
            conditions=left,
            corner=0,
        )
        return


def _find_thief(cast: Cast) -> str | None:
    return next(
        (c.character_id for c in cast.characters if c.look.costume is Costume.THIEF and not c.look.crowd),
        None,
    )
