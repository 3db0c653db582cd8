"""Passers-by: who flies by those who carry somebody through the air is seen with them, and says what they think of it."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Turned
from storyassets.story.directing.film import Film

_PASSES = re.compile(
    r"\b(?:flew|flies|flying|came|passed|passes|passing|happened) (?:\w+ )?(?:by|past|along|up)\b"
)
_CROWNS = re.compile(r"\b(?:king|queen|prince|princess) of\b")
_LOOK_BACK = 3


def show_passers_by(film: Film) -> None:
    """Who comes by in the air is not seen alone, and what they call whoever is carried is over their head."""
    for index in film.told():
        if film.stagings[index].setting is not Setting.SKY or film.kinds[index] is ShotKind.INSERT:
            continue
        lone = film.lone(index)
        carriers = _carriers(film, index)
        if lone is not None and carriers is not None and not film.passages[index].is_dialogue:
            _show_meeting(film, index, lone, carriers)
        elif film.passages[index].is_dialogue and _CROWNS.search(film.text(index)):
            _show_crown(film, index)


def open_in_the_air(film: Film) -> None:
    """Of a first line that tells of a fall, whoever falls is still seen among those who carry them through the air."""
    first = film.stagings[0]
    falls = first.actors[0] if len(first.actors) == 1 and film.kinds[0] is ShotKind.BROLL else None
    if falls is None or falls.action is not Action.FALL or first.setting is Setting.SKY:
        return
    for staging in film.stagings[1:]:
        carriers = next((a for a in staging.actors if a.holds == falls.character_id), None)
        if (
            carriers is not None
            and staging.setting is Setting.SKY
            and film.natures.is_crowd(carriers.character_id)
        ):
            slips = carriers.model_copy(update={"action": Action.THROW, "emotion": Emotion.SURPRISE})
            film.show(0, slips, setting=Setting.SKY, landmark=None, props=(), place_seed=staging.place_seed)
            return


def _show_meeting(film: Film, index: int, lone: Actor, carriers: Actor) -> None:
    known = {carriers.character_id, carriers.holds}
    if lone.action is not Action.FLY or lone.character_id in known or not _PASSES.search(film.text(index)):
        return
    sees = {"emotion": Emotion.SURPRISE, "toward": carriers.holds, "turned": Turned.LEFT}
    film.show(index, carriers, lone.model_copy(update=sees), framing=Framing.MEDIUM)


def _show_crown(film: Film, index: int) -> None:
    """Whoever calls somebody a king, in flight."""
    speaker = film.passages[index].line.speaker
    said = next((a for a in film.stagings[index].actors if a.character_id == speaker), None)
    if said is None or said.action is not Action.FLY:
        return
    calls = {"thinks": Prop.CROWN.value, "emotion": Emotion.SURPRISE, "turned": Turned.LEFT, "speaks": True}
    film.show(index, said.model_copy(update=calls), framing=Framing.MEDIUM, props=())


def _carriers(film: Film, index: int) -> Actor | None:
    """Those who were just seen with somebody between them."""
    cast = {one.character_id for one in film.cast.characters}
    for staging in reversed(film.stagings[max(0, index - _LOOK_BACK) : index]):
        for actor in staging.actors:
            if (
                actor.holds in cast
                and staging.setting is Setting.SKY
                and film.natures.is_crowd(actor.character_id)
            ):
                return actor.model_copy(update={"action": Action.CARRY})
    return None
