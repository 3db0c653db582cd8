"""Turns of feeling: where the same two are seen again and again, the one who feels most is seen near, over the other's shoulder."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.camera import Framing
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging

_PAIR = 2
_AGAIN = 2
"""After so many pictures of the same two."""

_MOST_FACES = 0.25
_FACES = frozenset(
    {Action.STAND, Action.LOOK, Action.CRY, Action.LAUGH, Action.TALK, Action.BEG, Action.RAISE}
)
_QUIET = frozenset({Emotion.CALM, Emotion.SUSPENSE})
_STRONG = frozenset({Emotion.GRIEF, Emotion.FEAR, Emotion.SADNESS, Emotion.ASHAMED, Emotion.SURPRISE})


def show_turns_of_feeling(
    kinds: Sequence[ShotKind], framings: list[Framing], stagings: list[Staging]
) -> None:
    """Change framings and stagings in place."""
    for index in range(_AGAIN, len(kinds)):
        if _faces(framings) + 1 > _MOST_FACES * len(kinds) or not _stands_alone(index, kinds, framings):
            continue
        feeling = _feeling_most(stagings, index)
        if feeling is not None:
            others = tuple(one for one in stagings[index].actors if one is not feeling)
            stagings[index] = stagings[index].model_copy(update={"actors": (feeling, *others)})
            framings[index] = Framing.CLOSE


def _faces(framings: Sequence[Framing]) -> int:
    return sum(framing is Framing.CLOSE for framing in framings)


def _stands_alone(index: int, kinds: Sequence[ShotKind], framings: Sequence[Framing]) -> bool:
    """Whether it is a scene between others that are seen from farther off."""
    around = framings[index - 1 : index + 2]
    return kinds[index] is ShotKind.BROLL and Framing.CLOSE not in around


def _feeling_most(stagings: Sequence[Staging], index: int) -> Actor | None:
    """Of the same two in the same place again, the one whose face tells most."""
    staging = stagings[index]
    if len(staging.actors) != _PAIR or staging.in_air is not None or staging.imagined:
        return None
    for before in stagings[index - _AGAIN : index]:
        if before.setting is not staging.setting or _ids(before) != _ids(staging):
            return None
    if any(
        actor.holds or actor.at or actor.count > 1 or actor.action not in _FACES for actor in staging.actors
    ):
        return None
    felt = [actor for actor in staging.actors if actor.emotion not in _QUIET]
    return next((actor for actor in felt if actor.emotion in _STRONG), felt[0] if felt else None)


def _ids(staging: Staging) -> set[str]:
    return {actor.character_id for actor in staging.actors}
