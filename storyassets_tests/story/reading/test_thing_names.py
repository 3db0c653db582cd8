"""Words for things in names."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop
from storyassets.story.reading.place_leads import is_name
from storyassets.story.reading.things import find_props


@pytest.mark.parametrize(
    "text",
    [
        "The old man from the Kettle Fork Dam put it down.",
        "We met at Anvil Rock before dawn.",
        "She lived in Ring Street for a year.",
    ],
)
def test_nothing_is_seen_of_a_word_in_a_name(text):
    assert find_props(text.split()) == []


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("The Crow found a Pitcher by the wall.", Prop.PITCHER),
        ("A Dead Phone Rang Every Night at Nine.", Prop.PHONE),
        ("They left. The kettle sang.", Prop.KETTLE),
    ],
)
def test_what_only_has_a_capital_is_seen(text, thing):
    assert thing in find_props(text.split())


def test_a_street_called_after_a_tree_is_no_wood():
    assert is_name(["I", "was", "at", "the", "laundromat", "on", "Pine", "at", "six."], 6)
    assert not is_name(["I", "walked", "in", "the", "Forest", "at", "six."], 4)
