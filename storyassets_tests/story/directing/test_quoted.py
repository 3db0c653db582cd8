"""Quoted: nobody does what somebody only says within the narrator's sentence."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.shot import Action
from storyassets.story.directing.quoted import say_what_is_quoted
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, TELLER, a_film


def action_in(text: str, action: Action, who=CLARA) -> Action:
    deed = who.model_copy(update={"action": action})
    film = a_film(Setting.ROOM, ("It was noon.", (BOSS,)), (text, (deed,)), ("The end.", (BOSS,)))
    say_what_is_quoted(film)
    return film.stagings[1].actors[0].action


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ('She\'d say, "He is only sleeping."', Action.SLEEP),
        ("Clara told him, “Don't run before the bell.”", Action.RUN),
        ('Clara always said: "Dance while you can."', Action.DANCE),
        ('Her words were, "Dig it up."', Action.DIG),
    ],
)
def test_who_says_it_speaks(text: str, action: Action) -> None:
    assert action_in(text, action) is Action.TALK


def test_who_is_told_it_listens() -> None:
    assert action_in('She would say, "Climb up here."', Action.CLIMB, TELLER) is Action.LOOK


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Clara was asleep in her chair.", Action.SLEEP),
        ('Clara ran down the whole hill and shouted, "Stop!"', Action.RUN),
        ('The sign said nothing of a "dance", but Clara danced.', Action.DANCE),
    ],
)
def test_what_is_told_is_done(text: str, action: Action) -> None:
    assert action_in(text, action) is action
