"""Own coats: who says that the coat which hangs there is theirs lays a hand on it, and then has it on."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Condition, Turned
from storyassets.story.directing.film import Film

_MINE = re.compile(
    r"\b(?:coat|jacket|cloak|hat) (?:is|was) mine\b|\b(?:that|it) (?:is|was) my (?:\w+ )?(?:coat|jacket|cloak)\b"
)


def show_claim(film: Film) -> None:
    """The coat is on the chair between two people, the owner's hand on it; afterwards its owner is seen near, and wears it."""
    for index in film.told():
        passage = film.passages[index]
        if not passage.is_dialogue or not _MINE.search(film.text(index)):
            continue
        hung = next(
            (s for s in reversed(film.stagings[:index]) if Prop.COAT in s.condition_of(Prop.CHAIR).inside),
            None,
        )
        pair = _pair_of(film, index, passage.line.speaker)
        if hung is None or pair is None:
            continue
        owner, other = pair
        clad = (Condition(prop=Prop.CHAIR, inside=(Prop.COAT,)),)
        film.show(
            index,
            owner.model_copy(update={"holds": ""}),
            other,
            framing=Framing.MEDIUM,
            props=(Prop.CHAIR,),
            conditions=clad,
        )
        _wear(film, index + 1, owner, other)
        return


def _pair_of(film: Film, index: int, speaker: str) -> tuple[Actor, Actor] | None:
    """Who says it and who hears it."""
    near = [*film.stagings[index : index + 2], *reversed(film.stagings[max(0, index - 3) : index])]
    seen = [actor for staging in near for actor in staging.actors if not film.is_crowd(actor)]
    owner = next((a for a in seen if a.character_id == speaker), None)
    other = next((a for a in seen if a.character_id != speaker), None)
    if owner is None or other is None:
        return None
    says = {
        "action": Action.TALK,
        "toward": other.character_id,
        "turned": Turned.RIGHT,
        "at": "",
        "speaks": True,
    }
    hears = {
        "action": Action.LOOK,
        "toward": speaker,
        "turned": Turned.LEFT,
        "at": "",
        "holds": "",
        "speaks": False,
    }
    return (
        owner.model_copy(update={**says, "emotion": Emotion.TENDER}),
        other.model_copy(update={**hears, "emotion": Emotion.SURPRISE}),
    )


def _wear(film: Film, index: int, owner: Actor, other: Actor) -> None:
    """In what else is said in that line it is on its owner, who is seen near: the turn is on that face."""
    if index >= len(film.passages) or film.passages[index].line.speaker != owner.character_id:
        return
    worn = owner.model_copy(update={"holds": Prop.COAT.value, "toward": other.character_id})
    film.show(index, worn, framing=Framing.CLOSE, props=(), conditions=())
