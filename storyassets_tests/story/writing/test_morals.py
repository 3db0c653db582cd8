"""Morals are short, and of people."""

import pytest

from storyassets.story.writing.morals import say_moral


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Poverty with security is better than plenty in the midst of fear and uncertainty.", "Better poor and safe than rich and afraid."),
        ("Foolish curiosity and vanity often lead to misfortune.", "The curious and the vain come to harm."),
        ("Liars are not believed even when they speak the truth.", "Nobody believes a liar."),
        ("The flatterer lives at the expense of those who will listen to him.", "Never trust a flatterer."),
        ("A small gain is worth more than a large promise.", "A small gain beats a large promise."),
        ("Be not greedy for a little passing pleasure. It may destroy you.", "Don't be greedy for a little passing pleasure."),
        ("Honesty is the best policy.", "Honesty is the best policy."),
        ("In a pinch a good use of our wits may help us out.", "In a pinch, use your wits."),
    ],
)  # fmt: skip
def test_a_moral_is_said_as_today_or_not_at_all(old, new):
    assert say_moral(old) == new
