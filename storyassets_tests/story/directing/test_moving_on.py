"""Moving on: a walk, a pull or a blow is seen with its words, and nobody walks on the spot through what comes after."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storyassets.model.place import Setting
from storyassets.model.shot import Action
from storyassets.story.directing.moving_on import come_out, come_to_rest
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, DOG, a_film


def at_it(actor, action, **update):
    return actor.model_copy(update={"action": action, **update})


@pytest.mark.parametrize(
    ("text", "action", "seen"),
    [
        ("The boss had no wish for witnesses.", Action.WALK, Action.LOOK),
        ("The court gave the boss double his money.", Action.RUN, Action.LOOK),
        ("The boss had a nine o'clock habit.", Action.CLIMB, Action.LOOK),
        ("The boss spent three weeks there.", Action.PULL, Action.LOOK),
        ("The boss walked down the hall.", Action.WALK, Action.WALK),
        ("Through the park he hurried home.", Action.RUN, Action.RUN),
        ("The boss climbed the stairs.", Action.CLIMB, Action.CLIMB),
        ("The boss hauled it upstairs.", Action.PULL, Action.PULL),
        ("The boss punched the wall.", Action.FIGHT, Action.FIGHT),
    ],
)
def test_a_deed_needs_its_word(text, action, seen):
    film = a_film(Setting.CORRIDOR, ("It was noon.", (CLARA,)), (text, (at_it(BOSS, action),)))
    come_to_rest(film)
    assert film.stagings[1].actors[0].action is seen


@pytest.mark.parametrize(
    ("rest", "seen"),
    [
        ("there was no wallet.", Action.LOOK),
        ("through the park", Action.WALK),
        ("and went home.", Action.WALK),
    ],
)
def test_with_its_words_it_is_over_but_for_the_way(rest, seen):
    walks = at_it(BOSS, Action.WALK)
    film = a_film(
        Setting.CORRIDOR, ("It was noon.", (CLARA,)), ("The boss came back", (walks,)), (rest, (walks,))
    )
    line = film.passages[1].line.model_copy(update={"text": f"The boss came back {rest}"})
    film.passages = [film.passages[0], *(replace(one, line=line) for one in film.passages[1:])]
    come_to_rest(film)
    assert [staging.actors[0].action for staging in film.stagings[1:]] == [Action.WALK, seen]


def test_what_is_in_hand_stays_there_and_beasts_roam():
    holds = at_it(BOSS, Action.WALK, holds="phone")
    told = ("It was five o'clock.", (holds,)), ("It was six.", (at_it(DOG, Action.WALK),))
    film = a_film(Setting.CORRIDOR, ("It was noon.", (CLARA,)), *told)
    come_to_rest(film)
    boss, dog = (staging.actors[0] for staging in film.stagings[1:])
    assert (boss.action, boss.holds, dog.action) == (Action.STAND, "phone", Action.WALK)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("From then on they came no more.", Action.LOOK),
        ("The thief was never seen there again.", Action.LOOK),
        ("Two weeks later the noise had stopped.", Action.LOOK),
        ("They came in without a sound.", Action.HIDE),
        ("Nobody saw her there.", Action.HIDE),
        ("Two days later she was still hiding.", Action.HIDE),
    ],
)
def test_nobody_is_still_hidden_when_it_is_long_over(text, seen):
    hides = at_it(CLARA, Action.HIDE, at="coat")
    film = a_film(Setting.WORKSHOP, ("Clara hid in a corner.", (hides,)), (text, (hides,)))
    come_out(film)
    actor = film.stagings[1].actors[0]
    assert (actor.action, actor.at == "coat") == (seen, seen is Action.HIDE)
