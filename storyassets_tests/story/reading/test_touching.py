"""Touching: verbs of the hand, with the small words that tell what it does to the thing."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.cutting import cut_script
from storyassets.story.reading.handling import handle_thing, pay_after_all
from storyassets.story.reading.touching import read_touch
from storyassets_tests.fakes.episodes import a_line, a_person, a_script


@pytest.mark.parametrize(
    ("text", "at", "action"),
    [
        ("he picked up some small pebbles.", 1, Action.TAKE_UP),
        ("she took the ring up.", 1, Action.TAKE_UP),
        ("he picked himself up.", 1, None),
        ("they laid their presents on the table.", 1, Action.LAY),
        ("she put on her coat.", 1, None),
        ("he put the bread into a bag.", 1, None),
        ("they knocked at the door.", 1, Action.KNOCK),
        ("he knocked the jug over.", 1, Action.PUSH),
        ("she scratched at the door.", 1, Action.KNOCK),
        ("he seized a stick.", 1, Action.CARRY),
        ("he sent a letter home.", 1, Action.GIVE),
    ],
)
def test_a_verb_of_the_hand_is_read_with_its_object(text, at, action):
    assert read_touch(text.split(), at) is action


def test_what_is_worked_on_is_before_the_doer_and_the_tool_is_not():
    handled = handle_thing(Action.WORK, ["he", "cut", "the", "bread."], 1, (), ())
    assert (handled.holds, handled.at) == ("", Prop.BREAD)
    leather = handle_thing(Action.WORK, ["he", "cut", "the", "shoes."], 1, (), ())
    assert leather.at == Prop.LEATHER


def test_whoever_buys_holds_out_coins():
    seller = Actor(character_id="thief", action=Action.GIVE, at=Prop.BICYCLE.value)
    buyer = Actor(character_id="boy", action=Action.LOOK)
    sold, paid = pay_after_all([seller, buyer], ["the", "thief", "had", "sold", "it", "to", "him."])
    assert (paid.action, paid.holds, paid.toward) == (Action.GIVE, Prop.COIN, "thief")
    assert sold.toward == "boy"


def test_two_deeds_of_one_sentence_are_two_pictures():
    mark = a_person("Mark")
    script = a_script(a_line("Mark cut the heavy chain and rode home like a hero.", "s1"), roles=(mark,))
    words = [" ".join(passage.words) for passage in cut_script(script, 2.5, 2.6)]
    assert "Mark cut the heavy chain" in words
