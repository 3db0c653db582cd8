"""Sentences that say nothing by themselves."""

from __future__ import annotations

from storyassets.story.writing.emptiness import is_left_open, says_nothing


def test_that_somebody_said_is_nothing_where_nobody_hears_what():
    assert says_nothing("Next morning the woman said.")
    assert says_nothing("Soon afterwards the false bride said to the young King.")
    assert says_nothing("They got there.")
    assert says_nothing("And one night, everything was ready.")


def test_what_was_done_or_not_answered_is_something():
    for told in (
        "It turned out as the Frog had said.",
        "Nobody answered.",
        "She gladly said yes.",
        "The boy cried.",
    ):
        assert not says_nothing(told)


def test_a_sentence_without_what_was_shown_is_left_open():
    assert is_left_open("Then the doctor showed the count.")
    assert is_left_open("He did not need to, for, and there were buyers.")
    assert not is_left_open("Then the doctor showed the count where the money was.")


def test_a_cry_of_the_teller_alone_is_nothing():
    assert says_nothing("Oh no!")
    assert says_nothing("Oh, dear me!")
    assert not says_nothing("Oh, how he ran!")
    assert not says_nothing("No!")
