"""Continuations: the rest of a sight, what a thing is that was read out of, and what those do who were fetched."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.continuations import worth_of_continuation
from storyassets.story.writing.pairs import Tie
from storyassets.story.writing.parts import read_parts
from storyassets.story.writing.turns_today import bind_turns


def tied(text):
    """For each part, by how it begins, with what others it is told."""
    people = find_people(text, "")
    parts = read_parts(read_pieces(text.split("\n\n"), people), None)
    ties: list[list[Tie]] = [[] for _ in parts]
    bind_turns(parts, ties)
    texts = [part.wordings[0] for part in parts]
    others = {
        text: {texts[k] for tie in one for k in tie.others} for text, one in zip(texts, ties, strict=True)
    }
    worths = {texts[j]: worth_of_continuation(parts, j) for j in range(1, len(parts))}
    return others, worths


@pytest.mark.parametrize(
    ("seen", "rest"),
    [
        ("There I was on the screen.", "And right behind me stood a nurse."),
        ("I saw my cousin in the mirror.", "Next to her was a child with no shoes."),
        ("On the screen a train pulled in.", "And beside it stood my grandfather."),
        ("My aunt took a photo off the wall.", "There was the captain with his one eye."),
        ("My uncle opened the drawer.", "Inside lay four hundred letters."),
    ],
)
def test_a_sight_is_told_whole(seen, rest):
    others, worths = tied(f"I don't sleep. It was late. {seen} {rest} We went home by the river.")
    assert rest in others[seen] and seen in others[rest] and worths[rest] > 0


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We painted the boat.", "Behind me was a hill."),
        ("There I was on the pier.", "My aunt sold lemonade by the road."),
    ],
)
def test_another_sight_is_told_alone(before, after):
    others, worths = tied(f"I don't sleep. It was late. {before} {after} We went home.")
    assert after not in others[before] and worths[after] == 0


@pytest.mark.parametrize(
    ("given", "what"),
    [
        ("I am sending back this one.", "It's tin."),
        ("Take a look at this.", "It's a will."),
        ("Nobody ever wanted these.", "They're copies."),
    ],
)
def test_what_a_thing_is_belongs_to_it(given, what):
    others, worths = tied(f'Don\'t ask. My uncle Leo came in.\n\nLeo said, "{given} {what}"\n\nIt rained.')
    assert others[given] == {what} and others[what] == {given} and worths[what] > 0


def test_a_thing_that_was_not_pointed_at_is_told_alone():
    others, worths = tied(
        "Don't ask. My uncle Leo came in.\n\n\"Good morning to the house. It's a cold day today,\" said Leo.\n\nIt rained."
    )
    assert set(worths.values()) == {0.0} and not any(others.values())


@pytest.mark.parametrize(
    ("fetched", "then"),
    [
        ("Two men carried her in on a door.", "She asked for the baker."),
        ("They flew him home in a cargo plane.", "He weighed almost nothing."),
        ("We pushed her bed against the window.", "She could see the orchard."),
    ],
)
def test_who_is_fetched_is_brought_before_they_do_anything(fetched, then):
    others, worths = tied(
        f"I don't sleep. My aunt Ruth was ill, and my uncle Leo was far away. {fetched} {then} It rained."
    )
    assert others[then] == {fetched} and worths[fetched] > 0


def test_another_one_was_not_fetched():
    others, _ = tied(
        "I don't sleep. My aunt Ruth was ill, and my uncle Leo was away. They carried him in. She baked bread. It rained."
    )
    assert others["She baked bread."] == set()


@pytest.mark.parametrize(
    "text",
    [
        "He made a small sound. I was afraid until I understood what it was.",
        "A light moved in the barn. Nobody slept until we realized what that was.",
    ],
)
def test_what_it_was_was_told_just_before(text):
    others, _ = tied(f"I don't sleep. It was late. {text} We went home.")
    first, second = (f"{sentence}." for sentence in text.rstrip(".").split(". "))
    assert first in others[second]


def test_a_long_letter_is_told_by_its_sentences_and_a_note_stays_one():
    letter = "I am keeping the ring for now. The horse is yours, and so is the saddle in the barn. Please feed the cat."
    others, _ = tied(f'Don\'t ask. A card was attached.\n\n"{letter}"\n\nIt rained.')
    assert "The horse is yours, and so is the saddle in the barn." in others
    note, _ = tied('Don\'t ask. A card was attached.\n\n"Gray scarf. Feed the cat, please."\n\nIt rained.')
    assert "Gray scarf. Feed the cat, please." in note
