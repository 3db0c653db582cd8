"""Framing: how near the camera stands and how it moves, so that no picture comes twice."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.script import Emotion
from storyassets.model.shot import Action, CameraMove, Framing, ShotKind, Staging

_FACES = frozenset({Action.STAND, Action.LOOK, Action.TALK, Action.LAUGH, Action.CRY, Action.SIT})
"""A face says as much of these as a body."""

_WHOLE_BODY = frozenset(
    {Action.RUN, Action.FLY, Action.SWIM, Action.FALL, Action.CLIMB, Action.JUMP, Action.FIGHT, Action.DANCE}
    | {Action.WALK, Action.LIE, Action.SLEEP, Action.DEAD}
)
_WIDE_EVERY = 4
"""After so many shots without the whole place, it is shown again."""

_CLOSE_APART = 2
_NEUTRAL_APART = 5
"""So many shots lie between two reactions, and before a face that shows nothing."""

_MOVES = (
    CameraMove.PUSH_IN,
    CameraMove.PAN_RIGHT,
    CameraMove.PUSH_IN,
    CameraMove.PULL_OUT,
    CameraMove.PUSH_IN,
    CameraMove.PAN_LEFT,
)


def choose_framings(kinds: Sequence[ShotKind], stagings: Sequence[Staging]) -> list[Framing]:
    """Near for faces that feel something and for things, far for a new place and for movement."""
    framings: list[Framing] = []
    for index, (kind, staging) in enumerate(zip(kinds, stagings, strict=True)):
        before = framings[-1] if framings else None
        moved = index > 0 and staging.setting is not stagings[index - 1].setting
        wanted = _wish_framing(kind, staging, framings, moved=moved)
        if before is wanted and _looks_alike(stagings[index - 1], staging):
            wanted = _other_framing(wanted, kind)
        framings.append(wanted)
    return framings


def _wish_framing(kind: ShotKind, staging: Staging, framings: list[Framing], *, moved: bool) -> Framing:
    before = framings[-1] if framings else None
    if kind is ShotKind.INSERT or kind is ShotKind.TALKING_HEAD:
        return Framing.CLOSE
    if not staging.actors:
        return Framing.MEDIUM if staging.props and before is Framing.WIDE else Framing.WIDE
    if any(actor.holds or actor.at for actor in staging.actors):
        # Who has whom in the jaws is seen from near.
        return Framing.MEDIUM
    if (moved or len(framings) == 1) and before is not Framing.WIDE:
        # A new place, or the story's first picture after its hook.
        return Framing.WIDE
    if any(actor.action in _WHOLE_BODY for actor in staging.actors) or len(staging.actors) > 2:
        return Framing.WIDE if before is Framing.MEDIUM else Framing.MEDIUM
    if _is_reaction(staging, framings):
        return Framing.CLOSE
    if before is Framing.MEDIUM or (framings and Framing.WIDE not in framings[-_WIDE_EVERY:]):
        return Framing.WIDE if before is not Framing.WIDE else Framing.MEDIUM
    return Framing.MEDIUM


def _is_reaction(staging: Staging, framings: list[Framing]) -> bool:
    """Whether one face is worth a picture: it feels something, and it is some time since the last one."""
    actor = staging.actors[0]
    if len(staging.actors) > 1 or actor.action not in _FACES or not framings:
        return False
    if actor.emotion is Emotion.CALM:
        return Framing.CLOSE not in framings[-_NEUTRAL_APART:] and len(framings) >= _NEUTRAL_APART
    return Framing.CLOSE not in framings[-_CLOSE_APART:]


def _looks_alike(a: Staging, b: Staging) -> bool:
    return a.setting is b.setting and [(x.character_id, x.action) for x in a.actors] == [
        (x.character_id, x.action) for x in b.actors
    ]


def _other_framing(framing: Framing, kind: ShotKind) -> Framing:
    if kind is ShotKind.TALKING_HEAD or framing is not Framing.MEDIUM:
        return Framing.MEDIUM
    return Framing.WIDE


def choose_moves(kinds: Sequence[ShotKind], stagings: Sequence[Staging]) -> list[CameraMove]:
    """Mostly slow push-ins; up with whoever flies or climbs, down with whoever falls, away at the end."""
    moves: list[CameraMove] = []
    turn = 0
    for index, (kind, staging) in enumerate(zip(kinds, stagings, strict=True)):
        actions = {actor.action for actor in staging.actors}
        if index == len(kinds) - 1:
            moves.append(CameraMove.PULL_OUT)
        elif kind is not ShotKind.BROLL or index == 0:
            moves.append(CameraMove.PUSH_IN)
        elif actions & {Action.FLY, Action.CLIMB}:
            moves.append(CameraMove.TILT_UP)
        elif Action.FALL in actions:
            moves.append(CameraMove.TILT_DOWN)
        else:
            moves.append(_MOVES[turn % len(_MOVES)])
            turn += 1
    return moves
