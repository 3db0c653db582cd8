"""Named things: what somebody has in hand when it is first named fills one picture."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, ShotKind
from storyassets.story.directing.named_things import show_named_things
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, DOG, a_film

FEW = ("The boss was late.", (BOSS,))
START = ("Clara came in.", (CLARA,))


def inserts(words: str, thing: Prop, who: Actor = CLARA, action: Action = Action.CARRY) -> list[int]:
    """Which pictures of a story show the thing alone."""
    holds = who.model_copy(update={"action": action, "holds": thing.value})
    film = a_film(Setting.ROOM, FEW, START, START, (words, (holds,)), *[START] * 2, *[FEW] * 4)
    film.stagings[3] = film.stagings[3].model_copy(update={"props": (thing,)})
    show_named_things(film)
    assert all(film.stagings[k].actors for k in range(len(film.kinds)))
    return [k for k, kind in enumerate(film.kinds) if kind is ShotKind.INSERT]


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("In May she put down a locked box.", Prop.BOX),
        ("She opened the yellow envelope with the letter.", Prop.LETTER),
        ("From the wall she took a framed photo.", Prop.PHOTO),
        ("She pulled out her wallet.", Prop.WALLET),
    ],
)
def test_what_a_line_names_is_seen_in_the_hands_that_have_it(words: str, thing: Prop) -> None:
    assert inserts(words, thing) == [3]


@pytest.mark.parametrize(
    ("words", "thing", "who", "action"),
    [
        ("She thought about it for a while.", Prop.BOX, CLARA, Action.CARRY),
        ("There was no box in there.", Prop.BOX, CLARA, Action.CARRY),
        ("She never opened the box.", Prop.BOX, CLARA, Action.CARRY),
        ("She ran with the box.", Prop.BOX, CLARA, Action.RUN),
        ("The dog had the box.", Prop.BOX, DOG, Action.CARRY),
        ("She opened an umbrella.", Prop.UMBRELLA, CLARA, Action.CARRY),
    ],
)
def test_what_is_not_named_or_is_run_with_stays_in_the_scene(
    words: str, thing: Prop, who: Actor, action: Action
) -> None:
    assert inserts(words, thing, who, action) == []


def test_a_thing_that_was_seen_alone_is_not_shown_so_again() -> None:
    holds = CLARA.model_copy(update={"action": Action.CARRY, "holds": "box"})
    box = ("She had the box.", (holds,))
    film = a_film(Setting.ROOM, FEW, START, box, *[START] * 4, box, *[START] * 7)
    show_named_things(film)
    assert [k for k, kind in enumerate(film.kinds) if kind is ShotKind.INSERT] == [2]
