import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.hook import choose_hook
from storyassets.story.writing.hook_beginnings import (
    beginning_hook,
    first_sentence_hook,
    is_bare_name,
    is_whole,
)
from storyassets.story.writing.parts import read_parts

REST = (
    " Then Milo opened the hall on Sunday. His sister Vera didn't say where she had been. They took the long road home. "
    "Milo thanked her for the lamp, and Vera laughed. In the evening they ate soup."
)


def hook_of(text, title):
    people = find_people(text, title)
    parts = read_parts(read_pieces(text.split("\n\n"), people, whole=True), None, whole=True)
    return choose_hook(title, parts, people)


@pytest.mark.parametrize(
    "bare",
    [
        "The Refund Desk",
        "Whoever Starts the Engine",
        "Mr. Hill's Red Pen",
        "Two Cups at the Window",
        "The Man in Bed Four",
        "The Fox, the Hen and the Gate",
        "Night Ferry, Deck Two",
    ],
)
def test_what_only_names_what_a_story_is_about_is_bare(bare):
    assert is_bare_name(bare)


@pytest.mark.parametrize(
    "telling",
    [
        "The Weaver Who Sold Her Hair",
        "I Ate My Own Prize",
        "Bakers Robbed at Noon",
        "Man Sues Himself, Loses",
        "He Got the House",
        "Don't Open Bay Six",
    ],
)
def test_what_tells_something_is_not_bare(telling):
    assert not is_bare_name(telling)


@pytest.mark.parametrize(
    ("first", "hook"),
    [
        ("The town of Alder didn't own a lamp.", "The town of Alder didn't own a lamp."),
        ("You could sell ten years of your life, if they were spoiled.", "You could sell ten years of your life, if they were spoiled."),
        ("People tell of a mean man named Ruben Sor, who locked the only door.", "Ruben Sor locked the only door."),
        ("Milo swept the hall for years. For nine weeks he told nobody about the lamp.", "For nine weeks Milo told nobody about the lamp."),
        ("Can you find the thief before Milo does? He swept the hall.", "Can you find the thief before Milo does?"),
        ("Milo swept the hall. Ten men went up. Two came down.", "Ten men went up. Two came down."),
    ],
)  # fmt: skip
def test_a_bare_title_gives_way_to_a_strong_sentence_of_the_beginning(first, hook):
    assert hook_of(first + REST, "The Lamp in the Hall").text == hook


@pytest.mark.parametrize(
    "weak",
    [
        "There was no fourth.",  # no fourth what?
        "They had never been there.",
        "When the hall was empty.",
        "His own blade was gone.",
        "It was closed for good.",
    ],
)
def test_what_leans_on_what_nobody_has_heard_is_no_first_line(weak):
    assert not is_whole(weak)


def test_where_nothing_makes_one_ask_the_title_stays():
    text = (
        "Milo swept the hall. He had a broom and a bucket. The hall was wide and bright. Isn't that good work?"
        + REST
    )
    assert hook_of(text, "The Lamp in the Hall").text == "The Lamp in the Hall."


def test_a_tale_that_is_long_begins_with_nothing_of_its_beginning():
    text = "Nobody could open the door of the hall. " + " ".join(
        f"Milo swept the {n}th hall and hung the lamp." for n in range(99)
    )
    people = find_people(text, "The Lamp")
    assert beginning_hook(read_parts(read_pieces([text], people), None), people) is None


def test_a_title_is_better_than_a_question_that_fits_any_story():
    text = (
        "Idris sold fish at the corner. Everybody bought from Idris. A girl named Wanja came with a scale. Wanja put a fish on the scale. "
        "Idris looked at his feet. Wanja put the scale into her bag. She went home with the scale."
    )
    assert hook_of(text, "The Fishmonger's Scale").text == "The Fishmonger's Scale."


def test_of_three_of_whom_one_is_a_thing_nobody_asks_who_wins():
    text = (
        "One dry summer a goat dug a well. A donkey came by with a rope. They drank every day.\n\n"
        '"I dug," said the goat. "You only brought a rope."\n\n"Without my rope you\'d have a hole," said the donkey.\n\n'
        "The donkey went home with his rope. The goat lay beside her well. On the third day a tortoise laughed at both of them. "
        "That evening the donkey came back. They tied the knot together, and they drank."
    )
    assert hook_of(text, "The Goat, the Donkey and the Well").text in (
        "You only brought a rope.",
        "Without my rope you'd have a hole.",
    )


def test_how_many_came_back_is_better_than_a_plain_deed_however_the_story_is_told():
    text = (
        "The divers of Jeju know the sea, and Suna knew it best. In August a storm turned early. Nine dived once more. Eight rose. "
        "Mira stood on the rocks. She found the float line by touch. The women shouted. Mira dived. They came up together. "
        "The next morning there was a black suit on the bed of Mira. It smelled of the sea."
    )
    assert hook_of(text, "The Breath").text == "Nine dived once more. Eight rose."


@pytest.mark.parametrize(
    ("said", "is_first"),
    [
        ("I never would have dared.", False),
        ("You cannot begin alone.", False),
        ("Nobody may touch the lamp.", True),
    ],
)
def test_what_somebody_says_is_a_first_line_only_if_it_speaks_of_something(said, is_first):
    text = f'Milo swept the hall on Friday. The lamp stood there. "{said}" Milo said.' + REST
    assert (hook_of(text, "The Lamp in the Hall").text == said) is is_first


def test_of_a_first_sentence_nothing_is_lost_for_its_first_half():
    text = "The lighthouse left each of us eleven minutes of warm water a week. Milo swept the hall." + REST
    assert "eleven minutes." not in hook_of(text, "The Lamp in the Hall").text


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("Nobody knew that but me.", False),
        ("Milo never forgot that.", False),
        ("Milo never forgot that lamp.", True),
        ("Nobody knew that Milo limped.", True),
        ("If somebody lost their keys we'd say:", False),
    ],
)
def test_what_points_at_nothing_is_not_whole(line, whole):
    assert is_whole(line) is whole


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("My uncle kept one glove on top of the stove.", "My uncle kept one glove on top of the stove."),
        ("The cook told me never to open the third freezer, if I liked my job.", "The cook told me never to open the third freezer, if I liked my job."),
        ("I'm a night cook at a hotel.", None),
        ("He had told them twice.", None),
    ],
)  # fmt: skip
def test_a_story_may_begin_as_its_author_begins_it(text, first):
    text += REST
    found = first_sentence_hook(
        read_parts(read_pieces([text], find_people(text, ""), whole=True), None, whole=True)
    )
    assert (found.text if found else None) == first
