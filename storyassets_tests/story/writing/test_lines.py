"""Long sentences as two lines."""

import pytest

from storyassets.story.writing.lines import split_long


@pytest.mark.parametrize(
    "lines",
    [
        (
            "In the winter of 1843 the schooner was bound home with nine men aboard",
            "when her captain, Josiah Threlk, sighted a smaller boat breaking apart on the Teeth, a ridge of rock a mile from harbor.",
        ),
        (
            "The mayor sat beside the radio from dawn until dark and spoke for seven days, of his roads, his dogs and his dinners,",
            "until his voice wore down to a croak and then to nothing at all.",
        ),
        (
            "The clerk acknowledged that the search had been slowed by a lack of help from the guests,",
            "several of whom seemed reluctant to say a harsh word about the man who had fooled all of them.",
        ),
        (
            "My sister wanted the piano, my brother wanted the clock,",
            "and I, who had come only because the road was open, wanted nothing but to hear her voice on the machine once more.",
        ),
    ],
)
def test_a_long_sentence_stops_before_a_clause_and_never_inside_a_list_or_before_a_name(lines):
    assert tuple(split_long(" ".join(lines))) == lines


def test_what_is_said_in_one_breath_stays_one_line():
    text = "The roof leaked over half the booths, the bank had sent its last letter, and she had told the staff they'd close."
    assert split_long(text) == [text]


def test_who_speaks_is_told_and_then_what():
    did = "At last the oldest and bravest frog of the whole pond put his head out of the water"
    said = (
        '"Oh, please, dear children, stop your cruel play! It may be fun for you, but it means death to us!"'
    )
    assert split_long(f"{did}, and said, {said}") == [f"{did}.", said]


def test_a_short_saying_stays_one_line():
    assert split_long('He stood up, and said, "Stop!"') == ['He stood up, and said, "Stop!"']
