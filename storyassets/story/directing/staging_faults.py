"""Staging faults: pictures that cannot be drawn as planned, and pictures that are planned twice. None is good."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Cast
from storyassets.model.shot import Shot, ShotKind, ShotList, Staging
from storyassets.story.directing.angles import looks_alike, most_alike


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


def find_camera_faults(shot_list: ShotList) -> tuple[str, ...]:
    """No face is seen near too often from one angle, nor twice running; the first picture comes only once."""
    faults: list[str] = []
    seen: Counter[tuple[str, Angle]] = Counter()
    before: tuple[str, Angle] | None = None
    first = shot_list.shots[0]
    for shot in shot_list.shots:
        face = _face_of(shot)
        if face is not None:
            seen[face] += 1
            if seen[face] > most_alike(len(shot_list.shots)) or face == before:
                faults.append(f"shot {shot.shot_id} shows the face of {face[0]} again as before")
        before = face
        again = looks_alike(first.staging, first.framing, shot.staging, shot.framing)
        if shot is not first and again and ShotKind.INSERT not in (first.kind, shot.kind):
            faults.append(f"shot {shot.shot_id} is the first picture again")
    return tuple(faults)


def _face_of(shot: Shot) -> tuple[str, Angle] | None:
    """Whose face a picture is, and from where it is seen."""
    staging = shot.staging
    near = shot.kind is ShotKind.TALKING_HEAD or shot.framing is Framing.CLOSE
    plain = shot.kind is not ShotKind.INSERT and staging.elsewhere is None and staging.in_air is None
    return (staging.actors[0].character_id, staging.angle) if near and plain and staging.actors else None


def planned_picture(shot: Shot) -> tuple[object, ...]:
    """What makes two pictures look the same to a viewer."""
    return picture_of(shot.kind, shot.framing, shot.staging)


def picture_of(kind: ShotKind, framing: Framing, staging: Staging) -> tuple[object, ...]:
    """What makes a picture the same as another, before it is a shot."""
    if kind is ShotKind.INSERT:
        # One page after another is one thing with other words to read.
        return (
            kind,
            staging.props[:1],
            *(staging.condition_of(prop).says for prop in staging.props[:1]),
        )
    other = staging.elsewhere
    seen = (*staging.actors, *(other.actors if other else ()))
    ride = staging.ride and (staging.ride.view, staging.ride.ahead)
    return (
        staging.setting,
        framing,
        tuple((a.character_id, a.action) for a in seen),
        staging.angle,
        ride,
    )
