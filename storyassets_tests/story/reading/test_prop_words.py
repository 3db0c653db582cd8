"""Which words name which thing, and how they say that it is."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Actor
from storyassets.story.reading.prop_sorts import INDOOR, NEVER_HELD, OUTDOOR, PLAIN
from storyassets.story.reading.prop_states import Conditions, are_many, colour_of, state_of
from storyassets.story.reading.prop_words import NAMES
from storyassets.story.reading.things import PROPS, find_props, is_telling


def said(text: str) -> list[str]:
    """Its words."""
    return text.split()


def test_every_thing_has_words_and_every_word_names_one_thing():
    assert set(NAMES) == set(Prop) == set(PROPS.values())
    named = [word for words in NAMES.values() for word in words.replace("|", " ").split()]
    assert len(named) == len(set(named))


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("She put on her glasses and read the old newspaper", [Prop.GLASSES, Prop.NEWSPAPER]),
        ("a teddy bear under the Christmas tree", [Prop.TEDDY, Prop.CHRISTMAS_TREE]),
        ("he raised the magnifying glass", [Prop.MAGNIFIER]),
        ("he drank a glass of water", [Prop.GLASS, Prop.WATER]),
        ("two ice cream cones and a sandwich", [Prop.ICE_CREAM, Prop.SANDWICH]),
        ("He dragged a trash bag past the mailbox", [Prop.GARBAGE_BAG, Prop.MAILBOX]),
        ("She closed her locker and took the lunch bag", [Prop.LOCKER, Prop.LUNCH_BAG]),
        ("The paramedics pushed the drip stand to the ambulance", [Prop.DRIP, Prop.AMBULANCE]),
        ("He wrote in his journal on the tram", [Prop.NOTEBOOK, Prop.TRAM]),
        ("I mailed him a check", [Prop.CHECK]),
        ("The robot opened its own chest", []),
        ("He opened the chest with a key", [Prop.CHEST, Prop.KEY]),
        ("My grandfather was a fire lookout", []),
        ("She climbed down the fire escape", []),
        ("Two notes, low and then high", []),
        ("The bell rings a little flat", [Prop.BELL]),
        ("He wore a bow tie", []),
        ("She walked down the hill", []),
        ("Our anchor broke his ankle", []),
        ("The sailors dropped the anchor", [Prop.ANCHOR]),
        ("She opened the cake tin", [Prop.TIN]),
        ("The mountains were blue", []),
        ("The needle was moving", []),
        ("She threaded the needle", [Prop.NEEDLE]),
        ("She handed in a sheet of paper", [Prop.DOCUMENT]),
        ("The waiter brought the menu on a tray", [Prop.MENU, Prop.TRAY]),
        ("She took a wrench from the toolbox", [Prop.WRENCH, Prop.TOOLBOX]),
        ("the pitcher, the bucket and the barrel", [Prop.PITCHER, Prop.BUCKET, Prop.BARREL]),
    ],
)
def test_things_are_found_by_one_word_or_two(text, things):
    assert find_props(text.split()) == things


@pytest.mark.parametrize(
    "text",
    [
        "A boy saw her and rose",
        "his horns were caught",
        "The sheep were in the pen",
        "they came to a fork in the road",
        "He made a low bow",
        "I want to check again",
        "She had my phone number",
        "my piano teacher",
        "a short pipe in his pocket",
        "She pressed the button",
        "He has a juice box",
        "My coach told the team",
        "He kept a tin soldier",
        "We were in a safe place",
        "She was in a good form",
        "the Hawk feared the Kite more than the doves did",
        "He found a roll of bills",
        "There was a roll of wallpaper",
        "The waves were as tall as houses",
        "It rose as slow as trains",
        "It had not played a note since the war",
        "The shells went over all day",
        "The rowers carried the shell out of the boathouse",
        "She crawled into her shell",
        "A shell exploded beside him",
        "The shells screamed overhead",
        "On it was a small brass plate",
        "She drove an old station wagon",
    ],
)
def test_a_word_in_other_company_is_no_thing(text):
    assert find_props(text.split()) == []


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("the camera in the hallway", Prop.SECURITY_CAMERA),
        ("He held the camera up", Prop.CAMERA),
        ("the nurse saw the monitor", Prop.HEART_MONITOR),
        ("the guard looked at the monitor", Prop.MONITOR),
        ("he switched off the monitor", Prop.COMPUTER),
        ("the editor read the paper", Prop.NEWSPAPER),
        ("she signed the paper", Prop.DOCUMENT),
        ("the ball hit the hoop", Prop.BASKETBALL),
        ("the jeweler hid his finest stones", Prop.JEWEL),
        ("he threw the stones", Prop.STONE),
        ("a diamond ring", Prop.RING),
        ("he saw a diamond", Prop.JEWEL),
        ("the girl held a shell", Prop.SHELL),
        ("she broke a plate", Prop.PLATE),
        ("they pulled the wagon", Prop.CART),
        ("the princess lost the ball", Prop.BALL),
    ],
)
def test_what_a_word_names_is_told_by_its_company(text, thing):
    assert find_props(said(text)) == [thing]


def test_what_its_company_names_is_told_of_it_too():
    assert is_telling(Prop.SECURITY_CAMERA, said("the camera in the hallway"))
    assert not is_telling(Prop.CAMERA, said("the camera in the hallway"))


def test_what_is_only_near_to_the_drawing_is_no_insert():
    assert is_telling(Prop.TEDDY, said("his teddy bear"))
    assert not is_telling(Prop.TEDDY, said("his toy"))
    assert not is_telling(Prop.WALL, said("the wall"))


def test_no_thing_is_at_home_only_outdoors_and_only_indoors():
    assert not OUTDOOR & INDOOR
    assert PLAIN - NEVER_HELD and Prop.BICYCLE in NEVER_HELD


@pytest.mark.parametrize(
    ("prop", "text", "state"),
    [
        (Prop.EGG, "The goose laid a golden egg.", PropState.GOLDEN),
        (Prop.POT, "The pot fell and it broke.", PropState.BROKEN),
        (Prop.VASE, "Who broke the vase?", PropState.BROKEN),
        (Prop.HOUSE, "the house burned down", PropState.BURNING),
        (Prop.KEY, "an old rusty key", PropState.OLD),
        (Prop.BUS, "several bus drivers", PropState.PLAIN),
        (Prop.BREAD, "He broke the bread", PropState.PLAIN),
        (Prop.CUP, "the cup was not broken", PropState.PLAIN),
        (Prop.MOON, "the golden moon", PropState.PLAIN),
    ],
)
def test_words_say_how_a_thing_is(prop, text, state):
    assert state_of(prop, text.split()) is state


def test_a_colour_is_the_one_before_the_thing():
    assert colour_of(Prop.BICYCLE, said("Someone stole my red bicycle.")) == "red"
    assert colour_of(Prop.BICYCLE, said("The red car hit a bicycle.")) == ""


def test_a_thing_stays_as_it_was_said_to_be():
    told = Conditions("The Golden Key")
    first = told.note((Prop.KEY,), (), said("He found it"))
    assert [(one.prop, one.state) for one in first] == [(Prop.KEY, PropState.GOLDEN)]
    told.note((Prop.CUP,), (), said("He broke the blue cup"))
    held = Actor(character_id="c0", holds=Prop.CUP.value)
    (later,) = told.note((), (held,), said("and he wept"))
    assert (later.state, later.colour) == (PropState.BROKEN, "blue")


def test_what_burns_or_is_many_in_one_line_is_not_so_in_the_next():
    told = Conditions("A Story")
    assert told.note((Prop.HOUSE,), (), said("The house burned"))
    assert told.note((Prop.HOUSE,), (), said("He left the house")) == ()


def test_gold_is_money_unless_a_thing_is_made_of_it():
    assert find_props(said("a bag of gold")) == [Prop.BAG, Prop.MONEY]
    assert find_props(said("He found gold")) == [Prop.MONEY]
    assert find_props(said("an axe of silver")) == [Prop.AXE]
    assert find_props(said("a mortar made of pure gold")) == []
    assert state_of(Prop.AXE, said("an axe of silver")) is PropState.SILVER


def test_somebodys_own_is_the_common_one_again():
    told = Conditions("A Story")
    told.note((Prop.AXE,), (), said("He held a golden axe"))
    assert told.note((Prop.AXE,), (), said("That is not my axe"))
    assert told.note((Prop.AXE,), (), said("his own axe")) == ()
    assert told.note((Prop.AXE,), (), said("He took the axe")) == ()


def test_plurals_are_several_and_may_be_golden_too():
    assert are_many(Prop.COIN, said("She had coins")) and not are_many(Prop.BUS, said("several bus drivers"))
    told = Conditions("The Golden Eggs")
    (eggs,) = told.note((Prop.EGG,), (), said("He took the eggs"))
    assert eggs.many and eggs.state is PropState.GOLDEN
    (egg,) = told.note((Prop.EGG,), (), said("She laid an egg"))
    assert not egg.many and egg.state is PropState.GOLDEN


def test_a_piece_or_a_scrap_is_paper_only_where_it_is_of_paper():
    assert find_props(said("she found a piece of paper")) == [Prop.DOCUMENT]
    assert find_props(said("he tore a scrap of paper")) == [Prop.DOCUMENT]
    assert Prop.DOCUMENT not in find_props(said("he was broken to pieces on a rock"))
    assert Prop.DOCUMENT not in find_props(said("the dog carried a piece of meat and a scrap of bread"))


@pytest.mark.parametrize(
    "text",
    [
        "she saw a brown wall of water in the valley",
        "a wall of cold fog stood before the ship's captain",
        "he wove a web of lies",
        "there was a mountain of paperwork",
        "deep in the heart of the city",
    ],
)
def test_what_has_only_the_shape_of_a_thing_is_no_such_thing(text):
    assert not {Prop.WALL, Prop.MOUNTAIN, Prop.HEART} & set(find_props(said(text)))


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("a wall of bricks", Prop.WALL),
        ("she leaned on the wall and drank the water", Prop.WALL),
        ("she looked up through the branches", Prop.TREE),
        ("the birds hopped among the branches", Prop.TREE),
        ("he carried two branches home", Prop.STICK),
    ],
)
def test_its_company_tells_which_thing_is_meant(text, thing):
    assert thing in find_props(said(text))


@pytest.mark.parametrize(
    ("other", "text", "thing"),
    [
        ("then it split the trunk in two", "he opened the trunk", Prop.CHEST),
        ("under the needle lay a record", "she threaded a needle", Prop.NEEDLE),
        ("she saw the rockets from her window", "they built a rocket", Prop.ROCKET),
    ],
)
def test_by_its_company_it_is_another_thing(other, text, thing):
    assert thing not in find_props(said(other))
    assert thing in find_props(said(text))


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("She did the crossword every morning.", [Prop.CROSSWORD]),
        ("He paid the bill and left.", [Prop.RECEIPT]),
        ("The bird had a long bill.", []),
        ("She wrote him a card.", [Prop.GREETING_CARD]),
        ("He got his card out to pay.", [Prop.CREDIT_CARD]),
        ("She dealt the cards.", [Prop.CARDS]),
        ("The dog pulled on its lead.", [Prop.LEASH]),
        ("She took the lead.", []),
        ("The taxi meter ran on.", [Prop.TAXI_METER]),
        ("There was a hole in his sock.", [Prop.SOCK]),
        ("They dug a hole.", [Prop.HOLE]),
        ("The telegraph clicked.", [Prop.TELEGRAPH]),
        ("A mango rolled over the floor.", [Prop.MANGO]),
    ],
)
def test_what_peoples_stories_turn_on_has_a_picture(text, things):
    assert find_props(text.split()) == things
