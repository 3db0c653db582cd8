"""Told deeds: who only stands there does what the words of the picture say they do, and nothing else."""

from __future__ import annotations

import pytest

from storyassets.model.camera import Angle, Framing
from storyassets.model.place import Setting
from storyassets.model.shot import Action
from storyassets.story.directing.told_deeds import play_told_deeds
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, a_film

IDLE = BOSS.model_copy(update={"action": Action.LOOK})


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("The boss pointed.", Action.POINT),
        ("The boss slowly raised his hand.", Action.RAISE),
        ("He kicked until the lock gave way.", Action.KICK),
        ("He pulled him in.", Action.PULL),
        ("Then he wiped his glasses.", Action.WIPE),
        ("and dropped both of them into the tin.", Action.LAY),
        ("He fell silent.", Action.LOOK),
        ("He threw a party.", Action.CHEER),
        ("Clara pointed.", Action.LOOK),
        ("If he pulled it down, all was lost.", Action.LOOK),
        ("It was said that she screamed.", Action.LOOK),
    ],
)
def test_what_the_words_say_is_done(text, seen):
    film = a_film(Setting.CORRIDOR, ("It was noon.", (CLARA,)), (text, (IDLE,)))
    play_told_deeds(film)
    assert film.stagings[1].actors[0].action is seen


def test_a_face_is_not_near_enough_to_show_a_deed_nor_a_back():
    film = a_film(Setting.CORRIDOR, ("It was noon.", (CLARA,)), ("The boss shrugged.", (IDLE,)))
    film.framings[1] = Framing.CLOSE
    film.stagings[1] = film.stagings[1].model_copy(update={"angle": Angle.BEHIND})
    play_told_deeds(film)
    assert (film.framings[1], film.stagings[1].angle) == (Framing.MEDIUM, Angle.EYE_LEVEL)
