"""Clouds: what is only thought of is seen as a thought twice at the most, and only where there is something to see."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.script import NARRATOR, Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.things import is_plain

MOST_CLOUDS = 2
_IDLE = frozenset({Action.STAND, Action.LOOK, Action.TALK, Action.SIT})
_FEW = frozenset(
    {Action.GIVE, Action.WALK, Action.CARRY, Action.PULL, Action.PUSH, Action.RAISE, Action.TAKE_UP}
)
"""Without a thing these show nothing."""

_HABIT = re.compile(
    r"\b(?:every|each) (?:day|night|morning|evening|year|time|week)\b|\b(?:often|always|used to)\b|^(?:so )?\w+ would (?:\w+ )?(?:run|eat|swallow|go|sit|sing|come|catch|steal)\b"
)
_FREE = {"holds": "", "at": ""}


def clear_clouds(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: Sequence[ShotKind]
) -> list[Staging]:
    """The same pictures; habits are real, and thoughts beyond the best two are on the face of who has them."""
    shown = [_as_habit(*each) for each in zip(stagings, passages, strict=True)]
    clouds = [i for i, s in enumerate(shown) if s.imagined and kinds[i] is ShotKind.BROLL]
    best = sorted(clouds, key=lambda i: (-_worth(shown[i]), -i))
    kept = {i for i in best[:MOST_CLOUDS] if _worth(shown[i]) > 0}
    for index in clouds:
        if index not in kept:
            shown[index] = _think(shown, passages[index], index)
    return shown


def _as_habit(staging: Staging, passage: Passage) -> Staging:
    """What somebody does every day is done and not thought of."""
    told = passage.line.speaker == NARRATOR and staging.actors
    text = " ".join(passage.narrated).lower()
    if staging.imagined and told and _HABIT.search(text) and " if " not in f" {text} ":
        return staging.model_copy(update={"imagined": False})
    return staging


def _worth(staging: Staging) -> int:
    """How much of a thought can be seen: a deed, a thing, two at it."""
    things = sum(not is_plain(prop) for prop in staging.props)
    deeds = sum(
        actor.action not in _IDLE and (actor.action not in _FEW or bool(actor.holds or actor.at))
        for actor in staging.actors
    )
    return 2 * deeds + things + (len(staging.actors) > 1 and deeds > 0)


def _think(shown: Sequence[Staging], passage: Passage, index: int) -> Staging:
    """Those who have the thought, where they are: whoever says it, else whoever was seen last."""
    staging = shown[index]
    real = [s for s in (*reversed(shown[:index]), *shown[index + 1 :]) if s.actors and not s.imagined]
    here = next((s for s in real if s.elsewhere is None), None)
    if here is None:
        return staging
    actors: tuple[Actor, ...]
    if passage.is_dialogue:
        speaker = passage.line.speaker
        others = tuple(a.model_copy(update={"action": Action.LOOK, "toward": speaker, **_FREE})
                       for a in here.actors if a.character_id != speaker)[:1]  # fmt: skip
        felt = passage.line.emotion
        if felt is Emotion.CALM:
            felt = next((a.emotion for a in here.actors if a.character_id == speaker), felt)
        toward = others[0].character_id if others else ""
        actors = (Actor(character_id=speaker, action=Action.TALK, emotion=felt, toward=toward), *others)
    else:
        named = {actor.character_id for actor in staging.actors}
        there = [actor for actor in here.actors if actor.character_id in named] or list(here.actors[:1])
        felt = Emotion.WONDER if staging.emotion is Emotion.CALM else staging.emotion
        actors = tuple(
            a.model_copy(update={"action": Action.LOOK, "emotion": felt, "toward": "", **_FREE})
            for a in there[:1]
        )
    return here.model_copy(update={"actors": actors, "props": (), "conditions": (), "in_air": None})
