"""Phrase breaks: names and things stay whole, a break before a verb is welcome."""

import pytest

from storyassets.story.words.phrase_breaks import break_costs
from storyassets.story.words.phrases import INSIDE_PHRASE


def _best(text: str, first: int, end: int) -> str:
    """The word after which a break between the words of these places is cheapest."""
    words = text.split()
    costs = break_costs(words)
    return words[min(range(first, end), key=lambda n: costs[n])]


@pytest.mark.parametrize(
    ("text", "first", "end", "last_word"),
    [
        ("The lucky Crow held a bit of cheese.", 0, 4, "Crow"),
        ("For lunch the Country Mouse served wheat.", 2, 6, "Mouse"),
        ("They ate in the Town Mouse's den together.", 3, 7, "den"),
        ("They found in the dining room the leftovers.", 2, 7, "room"),
        ("I hid it in the attic.", 0, 4, "it"),
        ("He was astonished at the strange sight.", 2, 6, "astonished"),
        ("The miners of Harlan Fork paid it for him.", 5, 8, "it"),
        ("The guy who trained me gave me one piece of advice.", 3, 7, "me"),
        ("They would not know how near they were to help.", 3, 5, "know"),
        ("They insisted that the light they had steered by was far.", 3, 9, "light"),
        ("In sixty years they had never spent a week apart.", 4, 7, "spent"),
    ],
)
def test_a_break_stands_where_a_speaker_would_breathe(
    text: str, first: int, end: int, last_word: str
) -> None:
    assert _best(text, first, end) == last_word


def test_a_pronoun_that_does_something_belongs_to_its_own_verb() -> None:
    words = ["I", "knew", "it", "was", "too", "late", "for", "him."]
    costs = break_costs(words)
    assert costs[1] < costs[2]


def test_over_and_over_is_not_parted() -> None:
    costs = break_costs(["It", "was", "blaring", "over", "and", "over", "from", "the", "canal."])
    assert costs[5] < min(costs[3:5])


def test_capitals_of_a_heading_are_no_names() -> None:
    heading, told = (
        ["A", "Dead", "Phone", "Rang", "Every", "Night"],
        ["Then", "old", "Phone", "Rang", "every", "night"],
    )
    assert break_costs(heading)[2] < break_costs(told)[2]


def test_every_word_has_a_cost_and_the_last_none() -> None:
    words = ["Down", "he", "fell,", "to", "the", "ground."]
    costs = break_costs(words)
    assert len(costs) == len(words)
    assert costs[-1] == 0.0


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Outside it was minus 140 degrees.", {3, 4}),
        ("You owe $82,400.", {1}),
        ("It was June 14, 2003, and hot.", {2, 3}),
        ("We counted 40, then we went.", set()),
    ],
)
def test_a_figure_stays_with_what_it_counts(line, kept):
    """Parting it from what it belongs to costs more than parting any phrase."""
    costs = break_costs(line.split())
    assert {n for n, cost in enumerate(costs) if cost > INSIDE_PHRASE} == kept


def cost_at(line):
    """The cost of the break that stands in the line as `|`."""
    left, right = line.split(" | ")
    words = f"{left} {right}".split()
    return break_costs(words)[len(left.split()) - 1]


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        ("The baker held | a bit of cheese in her hand.", "The baker held a bit | of cheese in her hand."),
        ("Only one pupil handed me | a blank page with a smile.", "Only one pupil handed me a blank page | with a smile."),
        ("He hung up | the bell in the yard.", "He hung up the bell | in the yard."),
        ("At dawn three men stepped | out from the trees.", "At dawn three men stepped out | from the trees."),
        ("The judge stood next | to him with her hat.", "The judge stood next to him | with her hat."),
        ("He went in and brought | it to me.", "He went in | and brought it to me."),
    ],
)  # fmt: skip
def test_a_deed_is_not_parted_from_what_it_is_done_to(torn, whole):
    assert cost_at(whole) < cost_at(torn)
