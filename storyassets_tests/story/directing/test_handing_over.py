"""Handing over: what is put in a hand or given goes from one to the other, and nothing else does."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.handing_over import show_handing_over
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, TELLER, Setting, a_film


def given(text: str, giver: Actor, other: Actor) -> tuple[Action, str]:
    film = a_film(Setting.ROOM, ("It was noon.", (giver,)), (text, (giver, other)), ("Then it rained.", ()))
    show_handing_over(film)
    first = film.stagings[1].actors[0]
    return first.action, first.holds


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("She put a whole roll of quarters in my hand.", ""),
        ("Clara pressed the letter into my palm.", Prop.LETTER.value),
        ("She handed it to me.", ""),
        ("At last she slipped a watch into my right hand.", Prop.WATCH.value),
    ],
)
def test_what_is_put_in_a_hand_goes_from_one_to_the_other(text, thing):
    talks = CLARA.model_copy(update={"action": Action.LAUGH, "holds": "", "at": ""})
    assert given(text, talks, TELLER) == (Action.GIVE, thing)


@pytest.mark.parametrize(
    "text",
    [
        "She put the letter on the table.",
        "She gave it up.",
        "She put her head in her hands.",
        "She gave it to him.",
        "She laid the cards on the desk, his hand in hers.",
    ],
)
def test_what_goes_to_nobody_who_is_there_is_not_given(text):
    talks = CLARA.model_copy(update={"action": Action.LAUGH, "holds": "", "at": ""})
    assert given(text, talks, TELLER)[0] is Action.LAUGH


def test_in_ones_own_hands_nothing_is_given():
    talks = CLARA.model_copy(update={"action": Action.LAUGH, "holds": "", "at": ""})
    assert given("She put her head in her hands.", talks, BOSS)[0] is Action.LAUGH


def test_who_is_at_something_else_stays_there():
    digs = CLARA.model_copy(update={"action": Action.DIG})
    assert given("She put it in my hand.", digs, TELLER)[0] is Action.DIG
    assert (
        given("Clara handed it to him.", CLARA.model_copy(update={"action": Action.TALK}), BOSS)[0]
        is Action.GIVE
    )
