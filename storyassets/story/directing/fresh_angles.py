"""Fresh angles: after all other changes no face is seen twice running from one angle, and the first picture comes once."""

from __future__ import annotations

import re
from collections import Counter

from storyassets.model.camera import Angle, Framing
from storyassets.model.shot import Action, ShotKind, Staging
from storyassets.story.directing.angles import looks_alike, most_alike
from storyassets.story.directing.film import Film
from storyassets.story.directing.neighbours import turn_neighbours
from storyassets.story.reading.things import find_props

_PLAIN = (Angle.EYE_LEVEL, Angle.BELOW, Angle.ABOVE)
_ALONE = (*_PLAIN, Angle.FACE)
"""Who is alone may fill the picture, where everything else was seen often enough."""
_OTHER = {Framing.WIDE: Framing.MEDIUM, Framing.MEDIUM: Framing.WIDE, Framing.CLOSE: Framing.CLOSE}


def turn_faces(film: Film) -> None:
    """Another angle for a face that was seen too often, or just now, from the one it has."""
    seen: Counter[tuple[str, Angle]] = Counter()
    before: tuple[str, Angle] | None = None
    most = most_alike(len(film.passages))
    for index, staging in enumerate(film.stagings):
        if not _is_face(film, index):
            before = None
            continue
        who, angle = staging.actors[0].character_id, staging.angle
        if before == (who, angle) or seen[who, angle] >= most:
            angles = _ALONE if len(staging.actors) == 1 else _PLAIN
            free = [other for other in angles if before != (who, other)]
            angle = min(free, key=lambda other: (seen[who, other] >= most, _ALONE.index(other)))
            film.stagings[index] = staging.model_copy(update={"angle": angle})
            if seen[who, angle] >= most:  # seen from everywhere often enough: from further off
                film.kinds[index], film.framings[index] = ShotKind.BROLL, Framing.MEDIUM
                before = None
                continue
        before = (who, angle)
        seen[before] += 1


def _is_face(film: Film, index: int) -> bool:
    staging = film.stagings[index]
    near = film.kinds[index] is ShotKind.TALKING_HEAD or film.framings[index] is Framing.CLOSE
    other = film.kinds[index] is ShotKind.INSERT or staging.elsewhere is not None
    return near and bool(staging.actors) and not other and staging.in_air is None


def part_equals(film: Film) -> None:
    """Two running that became alike after they were parted are seen from two heights."""
    turn_neighbours(film.kinds, film.framings, film.stagings)


def part_from_hook(film: Film) -> None:
    """A picture like the first is seen from elsewhere."""
    first, framing = film.stagings[0], film.framings[0]
    for index in range(1, len(film.stagings)):
        here = film.stagings[index]
        inserted = ShotKind.INSERT in (film.kinds[0], film.kinds[index])
        if inserted or not looks_alike(first, framing, here, film.framings[index]):
            continue
        film.framings[index] = _OTHER[film.framings[index]]
        if looks_alike(first, framing, here, film.framings[index]):
            film.stagings[index] = here.model_copy(update={"angle": Angle.ABOVE})


_FACES = frozenset({Action.STAND, Action.LOOK})
_APART = 3
_WHOLE = re.compile(
    r"\b(?:wore|worn|wearing|had on|dressed|coat|dress|suit|shoes|boots|uniform|shirt|jacket|robe|barefoot|limp\w*|tall|knees?|legs?|feet)\b"
)
"""What is to be seen of somebody from head to foot."""


def come_near_to_faces(film: Film) -> None:
    """Of one who does nothing, in a place that was just seen, the face tells more than a small figure in a room."""
    for index in film.told():
        actor, staging = film.lone(index), film.stagings[index]
        inner = 1 < index < len(film.kinds) - 1 and film.framings[index] is Framing.WIDE
        if actor is None or not inner or staging.angle is not Angle.EYE_LEVEL or _is_bound(staging):
            continue
        before, around = film.stagings[index - 1], range(index - 1, index + 2)
        near = any(_is_face(film, k) or film.kinds[k] is ShotKind.INSERT for k in around)
        known = before.setting is staging.setting and before.actors and before.landmark is staging.landmark
        lately = film.framings[max(0, index - _APART) : index]
        still = actor.action in _FACES and not find_props(film.passages[index].words)
        still = still and not _WHOLE.search(film.text(index))
        if known and still and not near and Framing.CLOSE not in lately:
            film.framings[index] = Framing.CLOSE


def _is_bound(staging: Staging) -> bool:
    """Whether hands, things, the hour or what is worn tell something that a face would leave out."""
    bound = any(a.holds or a.at or a.also or a.thinks for a in staging.actors)
    return bool(bound or staging.props or staging.conditions or staging.ages or staging.in_air)


_AT_EASE = frozenset({Action.STAND, Action.LOOK, Action.WALK, Action.TALK, Action.SIT, Action.POINT})


def break_runs(film: Film) -> None:
    """Of a group that is seen again and again from the front, every other picture shows one of them."""
    run, last = 0, ""
    for index in film.told():
        run = run + 1 if _goes_on(film, index) else 0
        actors = film.stagings[index].actors
        if run % 2 == 0 or index >= len(film.kinds) - 1 or not _is_loose(film, index):
            continue
        named = {mention.character_id for mention in film.book.find(film.passages[index].words)}
        told = [one for one in actors if one.character_id in named]
        others = [one for one in actors if one.character_id != last]
        one = (told if len(told) == 1 else others)[0]
        last = one.character_id
        alone = {"actors": (one,), "angle": Angle.EYE_LEVEL}
        film.stagings[index] = film.stagings[index].model_copy(update=alone)
        lately = Framing.CLOSE in film.framings[index - 1 : index + 2]
        crowd = film.natures.is_crowd(last) or one.count > 1
        film.framings[index] = (
            Framing.MEDIUM if crowd or lately or one.action is Action.WALK else Framing.CLOSE
        )


def _goes_on(film: Film, index: int) -> bool:
    """Whether the same are seen together once more, in the same place and from the front."""
    here, before = film.stagings[index], film.stagings[index - 1]
    front = Angle.SHOULDER not in (here.angle, before.angle) and film.is_scene(index)
    same = [one.character_id for one in here.actors] == [one.character_id for one in before.actors]
    broken = film.is_scene(index - 1) and len(before.actors) == 1 and index > 1
    earlier = film.stagings[index - 2] if broken else before
    same = same or {one.character_id for one in here.actors} == {one.character_id for one in earlier.actors}
    changed = {(one.character_id, one.costume, one.outfit) for one in here.actors} - {
        (one.character_id, one.costume, one.outfit) for one in (*before.actors, *earlier.actors)
    }
    return front and same and not changed and len(here.actors) > 1 and here.setting is before.setting


def _is_loose(film: Film, index: int) -> bool:
    """Whether nobody does anything to another or with a thing."""
    staging = film.stagings[index]
    bound = any(one.holds or one.at or one.thinks or one.action not in _AT_EASE for one in staging.actors)
    return not (bound or staging.in_air or film.passages[index].is_dialogue)
