"""Staging faults: pictures that cannot be drawn as planned, and pictures that are planned twice. None is good."""

from __future__ import annotations

from itertools import pairwise

from storyassets.model.character import Cast
from storyassets.model.shot import Shot, ShotKind, ShotList


def find_staging_faults(shot_list: ShotList, cast: Cast) -> tuple[str, ...]:
    """Who is on a picture has been cast; ids are unique; no picture is planned twice in a row."""
    faults: list[str] = []
    seen: set[str] = set()
    for shot in shot_list.shots:
        if shot.shot_id in seen:
            faults.append(f"two shots are called {shot.shot_id}")
        seen.add(shot.shot_id)
        faults.extend(
            f"shot {shot.shot_id} shows {actor.character_id}, who has not been cast"
            for actor in shot.staging.actors
            if cast.find(actor.character_id) is None
        )
    faults.extend(
        f"shots {a.shot_id} and {b.shot_id} plan the same picture"
        for a, b in pairwise(shot_list.shots)
        if planned_picture(a) == planned_picture(b)
    )
    return tuple(faults)


def planned_picture(shot: Shot) -> tuple[object, ...]:
    """What makes two pictures look the same to a viewer."""
    staging = shot.staging
    if shot.kind is ShotKind.INSERT:
        return (shot.kind, staging.props[:1])
    other = staging.elsewhere
    seen = (*staging.actors, *(other.actors if other else ()))
    return (staging.setting, shot.framing, tuple((a.character_id, a.action) for a in seen), staging.angle)
