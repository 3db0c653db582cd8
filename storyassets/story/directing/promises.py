"""Promises: who said that they would carry somebody does so, once that one has taken hold."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.prop import PROPS_BY_NAME
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.cutting import Passage

_LETS_GO = re.compile(
    r"\b(?:let|lets|lost|loses?|loos\w+|dropp?\w*|fell|falls?|falling|landed|put down|set down)\b"
)
_PROMISES = re.compile(r"\b(?:we|i)(?:['’]ll| will| can) (?:carry|lift|bear) you\b")
_SETS_OUT = re.compile(
    r"\b(?:took hold|take hold|lifted|sailed|soared|rose up|flew (?:up|away|off)|up (?:into|toward|towards) the (?:sky|air|clouds?))\b"
)
_OPENS_MOUTH = re.compile(r"\bopen(?:s|ed|ing)? (?:his|her|its|their) (?:mouth|beak|jaws)\b")
_ONLOOKING = frozenset({Action.LOOK, Action.STAND})
_MOST = 2


def keep_promises(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: Sequence[ShotKind], cast: Cast
) -> list[Staging]:
    """The stagings; from where a promise is taken up until somebody lets go, it is seen."""
    shown: list[Staging] = []
    promise: Actor | None = None
    kept = False
    for staging, passage, kind in zip(stagings, passages, kinds, strict=True):
        words = passage.low
        promise = _give_word(passage, staging, words, cast) or promise
        if staging.imagined:
            promise = next((a for a in staging.actors if _carries(a, cast)), promise)
        elif promise is not None and kind is ShotKind.BROLL:
            takes = any(a.character_id == promise.holds and a.holds in PROPS_BY_NAME for a in staging.actors)
            sets_out = not passage.is_dialogue and _SETS_OUT.search(words) is not None
            takes = takes or (sets_out and promise.character_id in {a.character_id for a in staging.actors})
            opens = kept and promise is not None and not passage.is_dialogue
            if opens and promise is not None and _OPENS_MOUTH.search(words):
                shown.append(_slip(staging, promise))
                promise, kept = None, False
                continue
            over = kept and bool(_LETS_GO.search(words))
            kept = (kept or takes) and not over
            promise = None if over else promise
            if kept and promise is not None:
                staging = _see(staging, promise)
        shown.append(staging)
    return shown


def _give_word(passage: Passage, staging: Staging, words: str, cast: Cast) -> Actor | None:
    """'We will carry you': whoever says so, with whom they speak to."""
    if not passage.is_dialogue or not _PROMISES.search(words):
        return None
    speaker = next((a for a in staging.actors if a.character_id == passage.line.speaker), None)
    if speaker is None or cast.find(speaker.toward) is None:
        return None
    return Actor(character_id=speaker.character_id, action=Action.CARRY, holds=speaker.toward)


def _slip(staging: Staging, promise: Actor) -> Staging:
    """Who was held by the mouth opens it, and slips off from those who carry them."""
    lets_go = promise.model_copy(update={"action": Action.THROW, "emotion": Emotion.SURPRISE})
    return staging.model_copy(update={"actors": (lets_go,)})


def _carries(actor: Actor, cast: Cast) -> bool:
    return actor.action is Action.CARRY and bool(actor.holds) and cast.find(actor.holds) is not None


def _see(staging: Staging, promise: Actor) -> Staging:
    """Who carries the other; whoever looks on sees them."""
    carrier = promise.model_copy(update={"emotion": staging.emotion})
    those = {promise.character_id, promise.holds}
    others = [actor for actor in staging.actors if actor.character_id not in those]
    if any(actor.character_id in those for actor in staging.actors):
        return staging.model_copy(update={"actors": (carrier, *others[: _MOST - 1])})
    if len(others) == 1 and others[0].action in _ONLOOKING and not others[0].holds:
        onlooker = others[0].model_copy(update={"toward": promise.character_id})
        return staging.model_copy(update={"actors": (onlooker, carrier)})
    return staging
