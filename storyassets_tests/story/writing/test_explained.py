"""What is announced is told with what it is, what has happened with why, and what comes out late counts."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.explained import (
    BROUGHT_OUT_WORTH,
    explained_worths,
    find_begun,
    find_explained,
)
from storyassets.story.writing.parts import read_parts


def parts_of(text):
    people = find_people(text, "")
    return read_parts(read_pieces([text], people), None)


def told_with(text):
    """The beginnings of what is told only with what."""
    parts = parts_of(text)
    return [
        (parts[j].wordings[0].split()[0], parts[k].wordings[0].split()[0]) for j, k in find_explained(parts)
    ]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Ben was bored. Amused, Carla decided on a test. Next day she left a purse on the bench.", ("Amused,", "Next")),
        ("Ben was bored. Then he came up with a clever plan. Every night he moved the fence.", ("Then", "Every")),
        ("We lost again. My uncle made a bet. Whoever caught no fish would cook.", ("My", "Whoever")),
        ("Ben was late. His sister was in the hospital. A truck had hit her bike.", ("His", "A")),
        ("Ben came home. The house was empty. His wife had sold the chairs.", ("The", "His")),
        ("We waited. The driver was arrested. He had stolen the bus.", ("The", "He")),
    ],
)  # fmt: skip
def test_what_is_announced_or_has_happened_is_told_with_what_says_it(text, pair):
    assert pair in told_with(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ben was bored. Carla passed a test on Friday. Next day she bought a car.",
        "Ben was late. His sister worked in the hospital. A truck had hit her bike.",
        "The house was empty. Ben sang. He walked about.",
    ],
)
def test_what_says_all_needs_nothing_more(text):
    assert told_with(text) == []


def test_a_sum_needs_what_is_counted_and_words_after_years_need_their_scene():
    parts = parts_of('Ann looked up. "You gave me five. That makes two a day," said Ben. Ann laughed.')
    assert [parts[j].wordings[0].split()[0] for j, _ in find_begun(parts)] == ["That"]
    parts = parts_of(
        'Ann left. Ten years passed. Ann opened a shop. Ben came in. "Good day," said Ben. Ann wept.'
    )
    assert [(parts[j].speaker, parts[k].wordings[0]) for j, k in find_begun(parts)] == [
        ("ben", "Ben came in.")
    ]
    assert not find_begun(parts_of('Ann left. "Good day," said Ben. "I know that," said Ann.'))


REST = "It rained. The bank was closed. The street was wet. Nobody came. The bus was late. "


@pytest.mark.parametrize(
    ("last", "counts"),
    [
        ("She opened a drawer and took out a tattered notebook.", True),
        ("The judge held up the notebook.", True),
        ("His widow slid a notebook across the table.", True),
        ("She took out a sandwich.", False),
        ("She lost the notebook.", False),
    ],
)
def test_what_was_told_of_early_counts_when_it_comes_out_late(last, counts):
    parts = parts_of(f"A boy wrote in a notebook. {REST}{last} He smiled.")
    at = next(j for j, part in enumerate(parts) if part.wordings[0] == last)
    assert (explained_worths(parts)[at] == BROUGHT_OUT_WORTH) is counts
