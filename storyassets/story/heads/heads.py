"""Heads: which shots show a talking head, and whose; the other shots are b-roll."""

from __future__ import annotations

from storyassets.model.character import Cast
from storyassets.model.shot import Shot, ShotKind, ShotList


def speaker_of(shot: Shot, cast: Cast) -> str | None:
    """The character_id of whoever speaks in a talking-head shot; None for any other shot."""
    if shot.kind is not ShotKind.TALKING_HEAD or not shot.staging.actors:
        return None
    first = shot.staging.actors[0].character_id
    return first if cast.find(first) else None


def head_shots(shot_list: ShotList, cast: Cast) -> tuple[Shot, ...]:
    """The shots that show a talking head, in order."""
    return tuple(shot for shot in shot_list.shots if speaker_of(shot, cast) is not None)


def broll_shots(shot_list: ShotList, cast: Cast) -> tuple[Shot, ...]:
    """All other shots, in order."""
    return tuple(shot for shot in shot_list.shots if speaker_of(shot, cast) is None)
