"""Tests: what a story introduces as another thing stays that by its short name; a thing of its own stays a thing."""

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, ShotKind
from storyassets.story.directing.strays import clear_strays
from storyassets.story.directing.things_of_today import name_things
from storyassets.story.directing.unmeant import clear_unmeant, find_unmeant
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, a_film
from storyassets_tests.story.directing.test_things_of_today import BEFORE, with_props


@pytest.mark.parametrize(
    ("first", "later", "thing", "unmeant"),
    [
        ("Clara painted the fish ladder.", "She leaned on the ladder.", Prop.LADDER, True),
        ("The baby monitor crackled.", "The monitor was silent.", Prop.COMPUTER, True),
        ("Somebody had brought a nail gun.", "She took the gun.", Prop.GUN, True),
        ("Clara leaned a ladder on the wall.", "She climbed the ladder.", Prop.LADDER, False),
        ("There was a gun and a nail gun.", "She took the gun.", Prop.GUN, False),
    ],
)
def test_what_was_introduced_as_another_thing_stays_it(first, later, thing, unmeant):
    holds = CLARA.model_copy(update={"action": Action.CARRY, "holds": thing.value})
    film = a_film(Setting.ROOM, BEFORE, (first, (CLARA,)), (later, (holds,)), BEFORE)
    with_props(film, 2, thing)
    assert (thing in find_unmeant(film)) is unmeant
    clear_unmeant(film)
    seen = film.stagings[2]
    assert (thing in seen.props, seen.actors[0].holds == thing.value) == (not unmeant, not unmeant)


def test_no_such_thing_is_seen_alone():
    film = a_film(Setting.ROOM, BEFORE, ("The fish ladder was dry.", ()), BEFORE)
    with_props(film, 1, Prop.LADDER)
    film.kinds[1] = ShotKind.INSERT
    clear_strays(film)
    assert (film.kinds[1], film.stagings[1].props) == (ShotKind.BROLL, ())


@pytest.mark.parametrize(
    ("words", "before", "after"),
    [
        ("We saw torches on the roofs.", Prop.TORCH, Prop.FLASHLIGHT),
        ("The torch burned with a tall flame.", Prop.TORCH, Prop.TORCH),
        ("A man crossed the glass, past the window.", Prop.GLASS, Prop.WINDOW),
        ("Through the window she saw him with a glass of milk.", Prop.GLASS, Prop.GLASS),
        ("The safe had a dial, and the locksmith knew the numbers.", Prop.GAUGE, Prop.SAFE),
        ("The boiler had a dial.", Prop.GAUGE, Prop.GAUGE),
    ],
)
def test_what_a_word_of_today_means_is_told_by_the_story(words, before, after):
    film = a_film(Setting.ROOM, BEFORE, (words, (CLARA,)))
    with_props(film, 1, before)
    name_things(film)
    assert film.stagings[1].props == (after,)
