"""Variety: no picture is planned like one of the last ones. Somebody else is looked at, or the same from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.chase import is_chase
from storyassets.story.directing.cutting import Passage

_REACH = 2
"""A picture like one of so many before it is a repetition."""

_ONLOOKING = frozenset({Action.LOOK, Action.STAND, Action.SIT, Action.LAUGH, Action.CRY, Action.TALK})
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
    """Of two, the one who looks on; of one who goes on, the one who was there, too, and sees it."""
    actors = staging.actors
    bound = {actor.at for actor in actors} | {actor.holds for actor in actors}
    if len(actors) > 1:
        # Of a deed that is told the doer is the picture, of words their listener.
        told = actors[1:] if passage.is_dialogue else actors[:1]
        alone = [a for a in told if a.action in _ONLOOKING and a.character_id not in bound]
        alone = [a for a in alone if not a.at and not a.holds]
        for one in alone:
            seen_alone = any([a.character_id for a in other.actors] == [one.character_id] for other in near)
            if not seen_alone:
                one = _react(one, actors[0], staging) if passage.is_dialogue else one
                return staging.model_copy(update={"actors": (one,)})
        return staging
    if passage.is_dialogue or not actors:
        return staging
    hunt = next((other for other in reversed(near) if is_chase(other.actors)), None)
    if hunt is not None and actors[0].action is Action.RUN:
        # Whoever runs on is still followed.
        pursuer = next(a for a in hunt.actors if a.toward)
        return staging.model_copy(update={"actors": (pursuer.model_copy(update={"turned": None}),)})
    witness = next(
        (
            other
            for earlier in reversed(near)
            for other in earlier.actors
            if earlier.setting is staging.setting
            and other.character_id != actors[0].character_id
            and other.action in _ONLOOKING
            and not other.at
            and not earlier.imagined
        ),
        None,
    )
    if witness is None or actors[0].at or actors[0].holds:
        return staging
    return staging.model_copy(update={"actors": (actors[0], _react(witness, actors[0], staging))})


def _react(actor: Actor, doer: Actor, staging: Staging) -> Actor:
    """Someone who sees it, with the feeling that it gives them."""
    felt = actor.emotion
    if felt in (Emotion.CALM, Emotion.SUSPENSE):
        felt = _TAKEN_AS.get(doer.emotion, _TAKEN_AS.get(staging.emotion, felt))
    return actor.model_copy(
        update={"action": Action.LOOK, "emotion": felt, "toward": doer.character_id, "holds": ""}
    )
