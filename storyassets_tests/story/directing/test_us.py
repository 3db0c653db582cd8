"""Whom the teller means by we."""

from __future__ import annotations

import pytest

from storyassets.model.shot import Action, Actor
from storyassets.story.directing.us import bring_us, find_us
from storyassets.story.reading.mentions import name_book
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

ROLES = (
    a_person("I", aliases=("me", "my")),
    a_person("Phil"),
    a_person("Ann"),
    a_person("Kids", crowd=True),
)


def us_of(text):
    script = a_script(a_line(text), roles=ROLES)
    return find_us(script, name_book(script))["setup-1"]


@pytest.mark.parametrize(
    ("text", "us"),
    [
        ("It was me, my husband Phil, two kids and his mum Ann.", {"phil", "kids", "ann"}),
        ("Phil, Ann and I took the bus.", {"phil", "ann"}),
        ("I told Phil that Ann had rung.", set()),
        ("Phil and I took the bus.", {"phil"}),
        ("There were three of us: myself, Phil who had the map, and Ann, whose kids slept.", {"phil", "ann"}),
        ("There were two of them, Phil and Ann.", set()),
    ],
)
def test_we_are_those_of_the_tellers_list(text, us):
    assert set(us_of(text)) == us


def seen(words, actors=()):
    brought = bring_us(list(actors), words.split(), ("phil", "ann", "kids"), lambda who: who != "ann")
    return [actor.character_id for actor in brought]


@pytest.mark.parametrize(
    ("words", "us"),
    [
        ("We climbed onto the roof.", ["i", "phil", "kids"]),
        ("It shoved us out.", ["i", "phil", "kids"]),
        ("He climbed onto the roof.", []),
    ],
)
def test_who_says_we_is_seen_with_them_and_not_with_who_is_away(words, us):
    assert seen(words) == us


def test_they_do_what_the_teller_does():
    brought = bring_us(
        [Actor(character_id="i", action=Action.PULL)], ["We", "pulled."], ("phil",), lambda _: True
    )
    assert [(actor.character_id, actor.action) for actor in brought] == [
        ("i", Action.PULL),
        ("phil", Action.PULL),
    ]


def test_two_are_we_for_a_while_and_a_group_before_and_after_them():
    lines = ["Phil, Ann and I met.", "Phil and I swam.", *(f"It was day {n}." for n in range(9))]
    told = [a_line(text, f"s{n}") for n, text in enumerate(lines)]
    us = find_us(script := a_script(*told, roles=ROLES), name_book(script))
    assert [us[f"s{n}"] for n in (0, 1, 2, 10)] == [("ann", "phil"), ("phil",), ("phil",), ("ann", "phil")]


def test_where_nobody_is_known_to_be_with_them_the_teller_is_seen_and_not_the_others():
    lads = [Actor(character_id="kids", action=Action.PULL)]
    assert [one.character_id for one in bring_us(lads, ["We", "lean", "back."], (), lambda _: True)] == ["i"]
    assert bring_us(lads, ["They", "lean", "back."], (), lambda _: True) == lads
