"""Fresh angles: a face instead of a small figure again, and one of a group that was just seen."""

from __future__ import annotations

import pytest

from storyassets.model.camera import Angle, Framing
from storyassets.model.place import Setting
from storyassets.model.shot import Action
from storyassets.story.directing.fresh_angles import break_runs, come_near_to_faces
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, a_film

WAITS = CLARA.model_copy(update={"action": Action.LOOK})
BOTH = (WAITS, BOSS)


def framed(*framings: Framing, words: str = "It took a while.", who=WAITS):
    film = a_film(Setting.ROOM, ("It was noon.", (BOSS,)), *[(words, (who,))] * (len(framings) - 1))
    film.framings[:] = framings
    come_near_to_faces(film)
    return film.framings


M, W, C = Framing.MEDIUM, Framing.WIDE, Framing.CLOSE


def test_whoever_does_nothing_in_a_known_place_is_seen_near_instead_of_small():
    assert framed(M, M, W, M) == [M, M, C, M]


def test_a_face_was_just_seen():
    assert framed(M, C, M, W, M) == [M, C, M, W, M]


@pytest.mark.parametrize("update", [{"holds": "phone"}, {"at": "door"}, {"action": Action.WALK}])
def test_who_does_or_has_something_is_seen_whole(update):
    assert framed(M, M, W, M, who=WAITS.model_copy(update=update)) == [M, M, W, M]


def test_what_is_worn_or_seen_is_not_left_out():
    assert framed(M, M, W, M, words="She had on a long gray coat.") == [M, M, W, M]


def shown(*texts: str, actors=BOTH, angle: Angle = Angle.EYE_LEVEL) -> list[list[str]]:
    film = a_film(Setting.ROOM, ("It was noon.", ()), *((text, actors) for text in texts), ("The end.", ()))
    film.stagings[:] = [one.model_copy(update={"angle": angle}) for one in film.stagings]
    break_runs(film)
    return [[one.character_id for one in staging.actors] for staging in film.stagings[1:-1]]


def test_of_two_who_are_seen_again_and_again_each_is_seen_alone_in_turn():
    pair = ["clara", "boss"]
    assert shown(*["It went on."] * 4) == [pair, ["clara"], pair, ["boss"]]


def test_the_one_is_seen_of_whom_the_words_tell():
    assert shown("It went on.", "The boss was glad.")[1] == ["boss"]


def test_past_a_shoulder_and_busy_with_a_thing_they_stay_together():
    pair, gives = ["clara", "boss"], WAITS.model_copy(update={"action": Action.GIVE, "holds": "cup"})
    assert shown(*["It went on."] * 2, angle=Angle.SHOULDER) == [pair] * 2
    assert shown(*["It went on."] * 2, actors=(gives, BOSS)) == [pair] * 2


def test_both_are_seen_when_one_wears_something_new():
    film = a_film(Setting.ROOM, ("It was noon.", ()), *[("It went on.", BOTH)] * 2, ("The end.", ()))
    new = WAITS.model_copy(update={"outfit": "#ffffff"})
    film.stagings[2] = film.stagings[2].model_copy(update={"actors": (new, BOSS)})
    break_runs(film)
    assert len(film.stagings[2].actors) == 2
