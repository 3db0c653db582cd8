"""Fooled: many who were called for nothing are cross, stay away, and tell the liar so to his face."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.script import NARRATOR, Emotion
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.alarms import is_folk
from storyassets.story.directing.film import Film

_STAY_AWAY = re.compile(
    r"\b(?:did not|didn't|would not|wouldn't|no longer|paid no|nobody|no one) (?:\w+ ){0,2}?(?:run|ran|come|came|help|helped|believe|believed|heed|attention|stir|stirred|move|moved)\b"
)
_UNBELIEVED = re.compile(
    r"\b(?:can(?:not|'t|’t)? (?:not )?fool|fool(?:ed)? us|believes? (?:him|her|you|a liar)|don't believe|do not believe|lying again|same (?:old )?trick|not again)\b"
)
_JEERS = (Emotion.SLY, Emotion.JOY, Emotion.PROUD)
_FOOLED = re.compile(r"\bfound\b|\btrick|\bfooled\b")


def be_fooled(film: Film) -> None:
    """Many who find somebody laughing at them do not laugh: they come and wonder, then they are cross."""
    for index in film.told():
        joker = next(
            (a for a in film.stagings[index].actors if _jeers(a) and not is_folk(film, a.character_id)), None
        )
        line = film.passages[index].line
        if joker is None or film.passages[index].is_dialogue or not film.is_scene(index):
            continue
        if not _FOOLED.search(line.text.lower()):
            continue
        _set_folk(film, index, Action.POINT, Emotion.ANGER, joker.character_id)
        before = index - 1
        if film.passages[before].line is line and film.is_scene(before):
            _set_folk(film, before, Action.LOOK, Emotion.SURPRISE, joker.character_id)


def _jeers(actor: Actor) -> bool:
    return actor.action is Action.LAUGH and actor.emotion in _JEERS


def _set_folk(film: Film, index: int, action: Action, emotion: Emotion, toward: str) -> None:
    """What the many of a picture do, who were not to laugh."""
    changed = {"action": action, "emotion": emotion, "toward": toward}
    shown = tuple(
        a.model_copy(update=changed) if is_folk(film, a.character_id) else a
        for a in film.stagings[index].actors
    )
    film.stagings[index] = film.stagings[index].model_copy(update={"actors": shown})


def stay_away(film: Film) -> None:
    """Many who will not come stand there and are cross."""
    for index in film.told():
        crowd = film.lone(index)
        if crowd is None or not is_folk(film, crowd.character_id) or film.passages[index].is_dialogue:
            continue
        if _STAY_AWAY.search(film.text(index)):
            cross = {"action": Action.STAND, "emotion": Emotion.ANGER, "holds": "", "count": 3}
            film.show(index, crowd.model_copy(update=cross), framing=Framing.MEDIUM, props=())


def refuse_liar(film: Film) -> None:
    """Many who believe no more say so to the face of whoever begs them."""
    for index in film.told():
        passage = film.passages[index]
        speaker = passage.line.speaker
        if not passage.is_dialogue or not is_folk(film, speaker) or not _UNBELIEVED.search(film.text(index)):
            continue
        liar = _crier(film, index, speaker)
        if liar is None:
            continue
        known = film.seen_or_known(speaker, index)
        setting = next(
            (
                s.setting
                for s in reversed(film.stagings[:index])
                if any(a.character_id == speaker and a.action is Action.RUN for a in s.actors)
            ),
            film.stagings[index].setting,
        )
        crowd = (known or Actor(character_id=speaker)).model_copy(
            update={
                "action": Action.TALK,
                "emotion": Emotion.ANGER,
                "holds": "",
                "toward": liar,
                "speaks": True,
            }
        )
        begs = Actor(character_id=liar, action=Action.BEG, emotion=Emotion.FEAR, toward=speaker)
        film.show(index, begs, crowd, framing=Framing.MEDIUM, props=(), setting=setting, conditions=())


def _crier(film: Film, index: int, speaker: str) -> str | None:
    """Whoever cried out last before, a person."""
    for passage in reversed(film.passages[:index]):
        for line in reversed(passage.lines):
            who = line.speaker
            person = film.natures.species(who) is Species.HUMAN and not film.natures.is_crowd(who)
            if who not in (NARRATOR, speaker) and person:
                return who
    return None
