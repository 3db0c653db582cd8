"""Torn papers: who tears up a letter holds both halves of it before us."""

from __future__ import annotations

import re

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Species
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Condition, ShotKind
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.film import Film

_TORN = re.compile(
    r"\b(?P<who>i|he|she|\w+) (?:tore|tears|ripped|rips) (?:up )?(?:the|a|an|my|his|her|that|this|our|your) (?:\w+ )?"
    r"(?:letter|note|paper|contract|bill|cheque|check|deed|will|message|invitation|page)\b(?! (?:from|off|out)\b)"
)
_MERRY = frozenset({Emotion.JOY, Emotion.CALM, Emotion.ANGER})


def show_torn_paper(film: Film) -> None:
    """`I tore up the letter`: near, one half in each hand."""
    for index, passage in enumerate(film.passages):
        found = None if passage.is_dialogue else _TORN.search(film.text(index))
        doer = _find_doer(film, index, found.group("who")) if found else None
        if doer is None:
            _hold_whole(film, index)
            continue
        felt = Emotion.GRAVE if doer.emotion in _MERRY else doer.emotion
        tears = Actor(character_id=doer.character_id, action=Action.LOOK, emotion=felt, age=doer.age)
        torn = Condition(prop=Prop.LETTER, state=PropState.CUT)
        film.show(
            index,
            tears.model_copy(update={"costume": doer.costume, "outfit": doer.outfit}),
            framing=Framing.CLOSE,
            angle=Angle.EYE_LEVEL,
            props=(Prop.LETTER,),
            conditions=(torn,),
            in_air=None,
            elsewhere=None,
        )
        film.kinds[index] = ShotKind.INSERT


def _hold_whole(film: Film, index: int) -> None:
    """Nobody hits a letter: where it is not told yet that it is torn, it is in their hands."""
    staging = film.stagings[index]
    actors = tuple(
        actor.model_copy(update={"action": Action.CARRY, "holds": Prop.LETTER.value, "toward": ""})
        if actor.action is Action.FIGHT and actor.toward == Prop.LETTER.value and not actor.holds
        else actor
        for actor in staging.actors
    )
    if actors != staging.actors:
        film.stagings[index] = staging.model_copy(update={"actors": actors})


def _find_doer(film: Film, index: int, word: str) -> Actor | None:
    """Whoever tears it, if it is a person whom one sees or knows."""
    seen = film.stagings[index].actors
    if word == FIRST_PERSON:
        doer = film.seen_or_known(FIRST_PERSON, index)
    else:
        doer = next((a for a in seen if a.character_id == word), seen[0] if seen else None)
    who = film.cast.find(doer.character_id) if doer else None
    person = who is not None and who.look.species is Species.HUMAN and not who.look.crowd
    return doer if person else None
