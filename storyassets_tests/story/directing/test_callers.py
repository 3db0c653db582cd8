"""Callers: two who telephone are not seen in one room until the call is over."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.shot import Action, Elsewhere
from storyassets.story.directing.callers import keep_callers_apart
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, DOG, TELLER, a_film

CALLS = CLARA.model_copy(update={"action": Action.TALK, "holds": "phone"})
BOTH = (CLARA, TELLER)


def seen(*told, elsewhere=True):
    film = a_film(Setting.ROOM, ("It was noon.", (BOSS,)), ("On Friday Clara rang me.", (CALLS,)), *told)
    if elsewhere:
        far = Elsewhere(actors=(TELLER,))
        film.stagings[1] = film.stagings[1].model_copy(update={"elsewhere": far})
    keep_callers_apart(film)
    return [[(one.character_id, one.holds) for one in staging.actors] for staging in film.stagings[2:]]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("I braced myself.", "i"),
        ("Clara asked about the dress.", "clara"),
        ("It went on like that.", "clara"),
    ],
)
def test_whoever_is_told_of_is_alone_with_the_telephone(words: str, who: str) -> None:
    assert seen((words, BOTH)) == [[(who, "phone")]]


def test_after_they_hung_up_they_may_meet() -> None:
    both = [(one.character_id, "") for one in BOTH]
    assert seen(("Then Clara hung up.", BOTH), ("I laughed.", BOTH)) == [[("clara", "phone")], both]


def test_others_and_who_is_really_there_stay_as_they_are() -> None:
    assert seen(("The boss nodded.", (BOSS, DOG))) == [[("boss", ""), ("dog", "")]]
    both = [(one.character_id, "") for one in BOTH]
    assert seen(("Clara smiled.", BOTH), elsewhere=False) == [both]
