"""The last look at a film: faces that speak, and no picture twice."""

from itertools import pairwise

from storyassets.model.brief import EditPattern
from storyassets.model.camera import Framing
from storyassets.model.shot import Action, ShotKind
from storyassets.story.directing.last_look import look_again
from storyassets.story.directing.staging_faults import picture_of
from storyassets_tests.story.directing.test_touches import CROW_UP, FOX, a_film

WALKING = FOX.model_copy(update={"action": Action.WALK})


def look(film):
    look_again(film, EditPattern.MIXED_RAPID, 2.5)
    return [picture_of(*each) for each in zip(film.kinds, film.framings, film.stagings, strict=True)]


def test_no_two_pictures_running_are_planned_alike():
    told = ("narrator", "The Fox went on.", (WALKING,))
    pictures = look(a_film(("narrator", "A Crow sat there.", (CROW_UP,)), *[told] * 4))
    assert all(one != other for one, other in pairwise(pictures))


def test_what_differs_keeps_its_angle():
    film = a_film(("narrator", "A Crow sat there.", (CROW_UP,)), ("narrator", "The Fox went.", (WALKING,)))
    before = list(film.stagings)
    look(film)
    assert film.stagings == before


def test_where_too_few_faces_speak_one_is_seen_again():
    told = [
        ("narrator", "The Fox went on.", (WALKING,)),
        ("narrator", "The Crow sat there.", (CROW_UP,)),
    ] * 14
    film = a_film(*told, ("fox", "Good morning.", (FOX,)), ("narrator", "The Crow sat there.", (CROW_UP,)))
    look(film)
    assert (film.kinds[-2], film.framings[-2]) == (ShotKind.TALKING_HEAD, Framing.CLOSE)
    assert ShotKind.TALKING_HEAD not in film.kinds[:-2]
