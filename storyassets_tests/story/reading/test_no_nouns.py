"""Tests: a word that somebody does, or is called by, names no thing; the same word with an article does."""

import pytest

from storyassets.model.prop import Prop
from storyassets.story.reading.things import find_props


@pytest.mark.parametrize(
    "text",
    [
        "So I still clock off at five",
        "ALL STAFF CLOCK OFF AT FIVE",
        "We hammer all day",
        "You should book a room",
        "She always irons on Mondays",
        "Quill swore that nobody knew",
        "Stone had never been late",
        "Signs of shock",
        "He went to the school next door",
        "They didn't fire me",
        "It rings every few years",
        "She cut off a lock of her white hair",
        "There wasn't even a crumb",
        "Not a single loaf was left",
    ],
)
def test_what_is_done_or_called_so_is_no_thing(text):
    assert find_props(text.split()) == []


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("The clock in the hall struck", [Prop.CLOCK]),
        ("He gave her a hammer", [Prop.HAMMER]),
        ("Bread was dear that year", [Prop.BREAD]),
        ("A sign hung over the door", [Prop.SIGNPOST, Prop.DOOR]),
        ("Hammer in hand, he waited", [Prop.HAMMER]),
        ("She opened the lock of the chest", [Prop.LOCK, Prop.CHEST]),
        ("He gave me a ring", [Prop.RING]),
        ("They sat by the fire", [Prop.FIRE]),
        ("Even a crumb was enough", [Prop.BREAD]),
    ],
)
def test_a_thing_is_a_thing(text, things):
    assert find_props(text.split()) == things


@pytest.mark.parametrize(
    "text",
    [
        "He had something silver in his hand",
        "The weed was long and green",
        "It was very cross of him",
        "His father and Lou had drawn straws",
        "That was the last straw",
        "They danced a polka, buttons and all, on the accordion",
    ],
)
def test_how_something_is_and_a_near_word_are_no_thing(text):
    assert {Prop.MONEY, Prop.FLOWER, Prop.CROSS, Prop.BUTTON, Prop.GRAIN}.isdisjoint(find_props(text.split()))


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("It is a wooden box on a rope", [Prop.BOX]),
        ("The key on a string was hers", [Prop.KEY]),
        ("He pulled on a rope", [Prop.ROPE]),
        ("The coat hung on a hook", [Prop.COAT]),
    ],
)
def test_on_what_a_thing_hangs_is_no_second_thing(text, things):
    assert [one for one in find_props(text.split()) if one is not Prop.HOOK] == things


@pytest.mark.parametrize(
    ("text", "is_jewel"),
    [
        ("There was a hatch with an iron ring.", False),
        ("The bull had a ring in its nose.", False),
        ("The boxer leaned on the ropes of the ring.", False),
        ("He put a ring on her finger.", True),
        ("The ring lay by the door.", True),
    ],
)
def test_an_iron_ring_is_no_jewel(text: str, is_jewel: bool) -> None:
    assert (Prop.RING in find_props(text.split())) is is_jewel
