"""The last look at a film: enough faces speak, the first picture comes once, and no two running are planned alike."""

from __future__ import annotations

from storyassets.model.brief import EditPattern
from storyassets.model.camera import Angle, Framing
from storyassets.model.shot import ShotKind
from storyassets.story.directing.film import Film
from storyassets.story.directing.fresh_angles import turn_faces
from storyassets.story.directing.heights import tell_by_height
from storyassets.story.directing.neighbours import part_from_first
from storyassets.story.directing.shot_kinds import keep_enough_heads
from storyassets.story.directing.staging_faults import picture_of

_HEIGHTS = (Angle.BELOW, Angle.ABOVE, Angle.EYE_LEVEL)


def look_again(film: Film, pattern: EditPattern, words_per_second: float) -> None:
    """What rules that look at one picture cannot see: touched up, one may have become another once more."""
    _give_faces_back(film, pattern, words_per_second)
    part_from_first(film.kinds, film.framings, film.stagings)
    _part_the_same(film)
    turn_faces(film)
    tell_by_height(film)


def _give_faces_back(film: Film, pattern: EditPattern, words_per_second: float) -> None:
    """Where scenes took a face too many from who speaks, the nearest picture of it is a face again."""
    before = list(film.kinds)
    keep_enough_heads(film.kinds, film.passages, film.stagings, pattern, words_per_second, spare=0)
    for index, kind in enumerate(before):
        if film.kinds[index] is not kind:
            film.framings[index] = Framing.CLOSE


def _part_the_same(film: Film) -> None:
    """Of two running that plan one picture the second is seen from another height than those beside it."""
    for index in range(1, len(film.kinds)):
        if film.kinds[index] is ShotKind.INSERT or _picture(film, index) != _picture(film, index - 1):
            continue
        taken = {one.angle for one in film.stagings[index - 1 : index + 2]}
        angle = next((height for height in _HEIGHTS if height not in taken), Angle.ABOVE)
        film.stagings[index] = film.stagings[index].model_copy(update={"angle": angle})


def _picture(film: Film, index: int) -> tuple[object, ...]:
    return picture_of(film.kinds[index], film.framings[index], film.stagings[index])
