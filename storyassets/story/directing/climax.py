"""Climax: where a story turns, a deed that lasts becomes two pictures: the deed, then near what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from storyassets.model.character import Cast
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.words.phrases import ANYWHERE, break_cost
from storyassets.story.words.speech_length import word_length

LASTS_S = 2.6
_LEAST_S = 1.05
_MOST = 2
_TWO = 2
_TURNS = (Beat.TWIST, Beat.RESOLUTION)
_UNEVEN_COST = 1.2
_DONE_TO = frozenset(
    {
        Action.GIVE,
        Action.FIGHT,
        Action.PUSH,
        Action.PULL,
        Action.THROW,
        Action.OPEN,
        Action.RAISE,
        Action.CARRY,
    }
)
"""Deeds whose result is on the face of whoever they are done to or before."""

_TAKEN_AS = {Action.FIGHT: Emotion.FEAR}


def show_results(
    passages: Sequence[Passage], stagings: Sequence[Staging], cast: Cast, words_per_second: float
) -> tuple[list[Passage], list[Staging]]:
    """The same passages and pictures; a few are parted in two, the second with the result."""
    cut: list[Passage] = []
    shown: list[Staging] = []
    found = 0
    for passage, staging in zip(passages, stagings, strict=True):
        halves = part_passage(passage, words_per_second) if found < _MOST else None
        result = _result_of(staging, cast) if halves else None
        if halves is None or result is None:
            cut.append(passage)
            shown.append(staging)
            continue
        found += 1
        cut.extend(halves)
        shown.extend((staging, result))
    return cut, shown


def part_passage(passage: Passage, words_per_second: float) -> tuple[Passage, Passage] | None:
    """What is told where the story turns, in two parts at the best place between words; None where it is short."""
    if passage.beat not in _TURNS or passage.is_dialogue or len(passage.spans) > 1:
        return None
    if passage.length <= LASTS_S * words_per_second:
        return None
    lengths = [word_length(word) for word in passage.words]
    least = _LEAST_S * words_per_second
    best: tuple[float, int] | None = None
    for at in range(1, len(lengths)):
        first, second = sum(lengths[:at]), sum(lengths[at:])
        cost = break_cost(passage.words[at - 1], passage.words[at])
        if min(first, second) < least or cost > ANYWHERE:
            continue
        cost += _UNEVEN_COST * abs(first - second) / (first + second)
        if best is None or cost < best[0]:
            best = (cost, at)
    return (_take(passage, 0, best[1]), _take(passage, best[1], len(lengths))) if best else None


def _take(passage: Passage, first: int, end: int) -> Passage:
    """Some words of a passage of one line."""
    span = passage.spans[0]
    words = passage.words[first:end]
    part = span.model_copy(update={"first_word": span.first_word + first, "end_word": span.first_word + end})
    return replace(passage, spans=(part,), words=words, length=sum(word_length(word) for word in words))


def _result_of(staging: Staging, cast: Cast) -> Staging | None:
    """Near: the thing where it lands, or the face of whom it is done to."""
    if staging.imagined or len(staging.actors) < _TWO:
        return None
    doer, other = staging.actors[:2]
    character = cast.find(other.character_id)
    if character is None or character.look.crowd:
        return None
    if staging.in_air is not None:
        alone = {"action": Action.LOOK, "emotion": Emotion.JOY, "holds": "", "at": "", "toward": ""}
        return staging.model_copy(update={"actors": (other.model_copy(update=alone),)})
    if doer.action not in _DONE_TO or other.holds or other.at:
        return None
    return staging.model_copy(update={"actors": (_take_it(other, doer),), "props": ()})


def _take_it(other: Actor, doer: Actor) -> Actor:
    """Somebody as they take what is done."""
    felt = other.emotion
    if felt in (Emotion.CALM, Emotion.SUSPENSE):
        felt = _TAKEN_AS.get(doer.action, Emotion.SURPRISE)
    return other.model_copy(update={"action": Action.LOOK, "emotion": felt, "toward": doer.character_id})
