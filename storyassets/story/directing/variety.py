"""Variety: no picture is planned like one of the last ones. Somebody else is looked at, or the same from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.chase import is_chase
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.listeners import FIRST_PERSON

_REACH = 2
"""A picture like one of so many before it is a repetition."""

_ONLOOKING = frozenset({Action.LOOK, Action.STAND, Action.SIT, Action.LAUGH, Action.CRY, Action.TALK})
_TOGETHER = (Action.EMBRACE, Action.DANCE)
_TAKEN_AS = {
    Emotion.ANGER: Emotion.FEAR,
    Emotion.JOY: Emotion.JOY,
    Emotion.LOVE: Emotion.JOY,
    Emotion.SADNESS: Emotion.SADNESS,
    Emotion.SURPRISE: Emotion.SURPRISE,
    Emotion.WONDER: Emotion.WONDER,
    Emotion.FEAR: Emotion.FEAR,
}


def vary(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: Sequence[ShotKind]
) -> list[Staging]:
    """The same stagings; of two alike that are near each other, the second shows one of those who are there."""
    varied: list[Staging] = []
    for index, staging in enumerate(stagings):
        near = varied[max(0, index - _REACH) :]
        free = kinds[index] is ShotKind.BROLL and staging.in_air is None and index > 0
        if free and any(_is_like(staging, other) for other in near):
            staging = _look_elsewhere(staging, near, passages[index])
        varied.append(staging)
    return varied


def _is_like(a: Staging, b: Staging) -> bool:
    return a.setting is b.setting and bool(a.actors) and _doings(a) == _doings(b)


def _doings(staging: Staging) -> set[tuple[str, Action]]:
    return {(actor.character_id, actor.action) for actor in staging.actors}


def _look_elsewhere(staging: Staging, near: Sequence[Staging], passage: Passage) -> Staging:
    """Of two, the one who looks on; of one who goes on, the one who was there, too, and sees it.

    Whoever tells the story is alone where they say so of nobody else.
    """
    if len(staging.actors) > 1:
        return _single_out(staging, near, passage)
    if passage.is_dialogue:
        return staging
    doer = staging.actors[0]
    hunt = next((other for other in reversed(near) if is_chase(other.actors)), None)
    if hunt is not None and doer.action is Action.RUN:
        # Whoever runs on is still followed.
        pursuer = next(actor for actor in hunt.actors if actor.toward)
        return staging.model_copy(update={"actors": (pursuer.model_copy(update={"turned": None}),)})
    witness = _find_witness(staging, near)
    if witness is None or doer.at or doer.holds or doer.character_id == FIRST_PERSON:
        return staging
    return staging.model_copy(update={"actors": (doer, _react(witness, doer, staging))})


def _single_out(staging: Staging, near: Sequence[Staging], passage: Passage) -> Staging:
    """One of two: of a deed that is told the doer, of words their listener; those who embraced let go, and are glad."""
    actors = staging.actors
    bound = {name for actor in actors for name in (actor.at, actor.holds) if name}
    for one in actors[1:] if passage.is_dialogue else actors[:1]:
        seen = any([actor.character_id for actor in other.actors] == [one.character_id] for other in near)
        if one.action not in _ONLOOKING or one.at or one.holds or one.character_id in bound or seen:
            continue
        shown = _react(one, actors[0], staging) if passage.is_dialogue else one
        return staging.model_copy(update={"actors": (shown,)})
    if actors[0].action not in _TOGETHER or bound:
        return staging
    glad = {"action": Action.LAUGH, "emotion": Emotion.JOY}
    return staging.model_copy(update={"actors": tuple(actor.model_copy(update=glad) for actor in actors)})


def _find_witness(staging: Staging, near: Sequence[Staging]) -> Actor | None:
    """Whoever was there on one of the last pictures of the place, too, and has nothing to do."""
    doer = staging.actors[0].character_id
    there = (
        actor
        for earlier in reversed(near)
        if earlier.setting is staging.setting and not earlier.imagined
        for actor in earlier.actors
    )
    free = (actor for actor in there if actor.action in _ONLOOKING and not actor.at)
    return next((actor for actor in free if actor.character_id != doer), None)


def _react(actor: Actor, doer: Actor, staging: Staging) -> Actor:
    """Someone who sees it, with the feeling that it gives them."""
    felt = actor.emotion
    if felt in (Emotion.CALM, Emotion.SUSPENSE):
        felt = _TAKEN_AS.get(doer.emotion, _TAKEN_AS.get(staging.emotion, felt))
    return actor.model_copy(
        update={"action": Action.LOOK, "emotion": felt, "toward": doer.character_id, "holds": ""}
    )
