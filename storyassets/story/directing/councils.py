"""Councils: small animals who live like people talk in their own hole about the one whom they all fear."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Age
from storyassets.model.place import ROOMS, Setting
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Turned
from storyassets.story.directing.film import Film
from storyassets.story.directing.plans import ask_for_somebody, rise_to_speak, show_plan

_MEET = re.compile(r"\b(?:met|meeting|council|assembl\w+|gathered|came together|called together)\b")
_FOE = re.compile(r"\b(?:enemy|foe|rid of|escape|outwit|afraid of|fear(?:ed)?)\b")
_BELL = re.compile(r"\bhear(?:s|d)? (?:the|its|her|his) (?:\w+ ){0,2}?bell\b|\bbell (?:ring|tinkl|jingl)\w*")
_PLANS = re.compile(
    r"\b(?:plans?|proposals?|ideas?|suggestions?) (?:\w+ ){0,3}(?:discussed|made|proposed|debated)\b"
)
_NO_GOOD = re.compile(r"\b(?:none|no one|not one|nothing) (?:\w+ ){0,4}(?:good|satisf\w+|well|do)\b")
_WELL_TAKEN = re.compile(
    r"\b(?:surprised|delighted|applau\w+|cheer\w*|pleased|clapped|agreed|good luck|hurrah)\b"
)
_HIDDEN = frozenset({Action.HIDE, Action.RUN, Action.SLEEP})
_GROUP = 5
_FACES = {
    Age.OLD: (Emotion.TENDER, Emotion.SLY),
    Age.YOUNG: (Emotion.JOY, Emotion.JOY),
    Age.CHILD: (Emotion.JOY, Emotion.JOY),
    Age.ADULT: (Emotion.PROUD, Emotion.JOY),
}
"""How someone looks who speaks of a plan: at first, and then."""


def hold_council(film: Film) -> None:
    """From the meeting on they are in their hole; the one they speak of is a shadow, or what they imagine."""
    crowd = next((c.character_id for c in film.cast.characters if c.look.upright and c.look.crowd), "")
    start = next(
        (k for k in film.told() if crowd and crowd in _ids(film, k) and _MEET.search(film.text(k))), None
    )
    if start is None or not film.is_scene(start) or film.stagings[start].setting not in ROOMS:
        return
    place, said = film.stagings[start].setting, dict.fromkeys(_ids_of_all(film), 0)
    for index in film.told():
        if index < start or film.stagings[index].setting is not place or film.stagings[index].imagined:
            continue
        _stage(film, index, crowd)
        staging = film.stagings[index]
        speaker = staging.actors[0] if staging.actors else None
        if (
            speaker is not None
            and speaker.action is Action.TALK
            and film.kinds[index] is ShotKind.TALKING_HEAD
        ):
            _give_face(film, index, speaker, said)
    ask_for_somebody(film, crowd)


def _stage(film: Film, index: int, crowd: str) -> None:
    """One picture of it, by its words."""
    text, staging = film.text(index), film.stagings[index]
    plain = film.is_scene(index) and not film.passages[index].is_dialogue
    hunter = next((one for one in staging.actors if film.natures.is_hunter(one.character_id)), None)
    if hunter is not None:
        if plain and _FOE.search(text) and crowd in _ids(film, index):
            _under_shadow(film, index, crowd, hunter)
        return
    if _BELL.search(text):
        _imagine_bell(film, index, crowd)
        return
    if any(actor.action in _HIDDEN for actor in staging.actors):
        return
    film.stagings[index] = staging.model_copy(update={"setting": Setting.MOUSE_HOLE, "landmark": None})
    again = index > 0 and film.passages[index - 1].line is film.passages[index].line
    if plain and again and _WELL_TAKEN.search(film.text(index - 1)):
        _cheer(film, index, crowd)
    elif again and film.stagings[index - 1].imagined and film.passages[index].is_dialogue:
        _act_it_out(film, index, crowd)
    elif plain and _show_plan(film, index, crowd, again=again):
        return
    elif plain and crowd in _ids(film, index):
        _meet(film, index, crowd, text)


def _show_plan(film: Film, index: int, crowd: str, *, again: bool) -> bool:
    """What is proposed, or who rises to propose it; whether there was anything of that."""
    text = film.text(index)
    proposed = _PLANS.search(text) or (again and _NO_GOOD.search(text))
    return (bool(proposed) and show_plan(film, index, crowd)) or rise_to_speak(film, index, crowd)


def _meet(film: Film, index: int, crowd: str, text: str) -> None:
    """All of them, eager, at a loss, or glad."""
    staging = film.stagings[index]
    if _WELL_TAKEN.search(text):
        _cheer(film, index, crowd)
        return
    action, felt = None, None
    if _PLANS.search(text):
        action, felt = Action.TALK, Emotion.SUSPENSE
    elif _NO_GOOD.search(text):
        action, felt = Action.STAND, Emotion.SADNESS
    update: dict[str, object] = {"count": _GROUP}
    if action is not None:
        update |= {"action": action, "emotion": felt}
    actors = tuple(
        one.model_copy(update=update) if one.character_id == crowd else one for one in staging.actors
    )
    film.stagings[index] = staging.model_copy(update={"actors": actors})


def _cheer(film: Film, index: int, crowd: str) -> None:
    """Whoever had the plan in their midst; what is said next of the same is not a face of somebody else."""
    planner = _last_speaker(film, index, crowd)
    glad = Actor(
        character_id=crowd, action=Action.DANCE, emotion=Emotion.JOY, count=_GROUP, turned=Turned.RIGHT
    )
    again = index > 0 and film.passages[index - 1].line is film.passages[index].line
    if again or not planner:
        amazed = glad.model_copy(update={"action": Action.STAND, "emotion": Emotion.JOY})
        film.show(index, amazed, framing=Framing.MEDIUM, props=())
        return
    proud = Actor(character_id=planner, action=Action.RAISE, emotion=Emotion.PROUD, turned=Turned.LEFT)
    around = glad.model_copy(update={"action": Action.STAND, "count": 0, "toward": planner})
    film.show(index, proud.model_copy(update={"toward": crowd}), around, framing=Framing.MEDIUM, props=())


def _act_it_out(film: Film, index: int, crowd: str) -> None:
    """After what they imagine, whoever tells of it, with all of the body."""
    speaker = _last_speaker(film, index + 1, crowd)
    if speaker:
        tells = Actor(
            character_id=speaker, action=Action.TALK, emotion=Emotion.JOY, speaks=True, turned=Turned.LEFT
        )
        hear = Actor(
            character_id=crowd,
            action=Action.LOOK,
            emotion=Emotion.WONDER,
            toward=speaker,
            turned=Turned.RIGHT,
        )
        film.show(index, tells, hear, framing=Framing.MEDIUM, props=())


def _under_shadow(film: Film, index: int, crowd: str, hunter: Actor) -> None:
    cowers = Actor(character_id=crowd, action=Action.STAND, emotion=Emotion.FEAR, turned=Turned.RIGHT)
    shadow = Actor(character_id=hunter.character_id, emotion=Emotion.ANGER, shadow=True)
    film.show(index, cowers, shadow, framing=Framing.MEDIUM, props=())


def _imagine_bell(film: Film, index: int, crowd: str) -> None:
    """The hunter comes with the bell on, and all of them are off."""
    hunter = next(
        (c.character_id for c in film.cast.characters if film.natures.is_hunter(c.character_id)), ""
    )
    if not hunter:
        return
    comes = Actor(
        character_id=hunter,
        action=Action.WALK,
        emotion=Emotion.ANGER,
        holds="bell",
        toward=crowd,
        turned=Turned.RIGHT,
    )
    off = Actor(character_id=crowd, action=Action.RUN, emotion=Emotion.JOY, turned=Turned.RIGHT)
    film.show(index, comes, off, framing=Framing.MEDIUM, imagined=True, props=())


def _give_face(film: Film, index: int, speaker: Actor, said: dict[str, int]) -> None:
    found = film.cast.find(speaker.character_id)
    if (
        found is None
        or found.look.crowd
        or speaker.emotion not in (Emotion.WONDER, Emotion.SURPRISE, Emotion.CALM)
    ):
        return
    felt = _FACES[found.look.age][min(1, said.get(speaker.character_id, 0))]
    said[speaker.character_id] = said.get(speaker.character_id, 0) + 1
    actors = (speaker.model_copy(update={"emotion": felt}), *film.stagings[index].actors[1:])
    film.stagings[index] = film.stagings[index].model_copy(update={"actors": actors})


def _last_speaker(film: Film, index: int, crowd: str) -> str:
    """Who of them spoke last before that picture."""
    for passage in reversed(film.passages[:index]):
        found = film.cast.find(passage.line.speaker) if passage.is_dialogue else None
        if found is not None and found.look.upright and found.character_id != crowd:
            return found.character_id
    return ""


def _ids(film: Film, index: int) -> set[str]:
    return {actor.character_id for actor in film.stagings[index].actors}


def _ids_of_all(film: Film) -> list[str]:
    return [one.character_id for one in film.cast.characters]
