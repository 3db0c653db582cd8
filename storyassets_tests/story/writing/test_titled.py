"""Whom a title means that only says what somebody is."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.writing.titled import meant_by_title

LIGHT = (
    "Four captains lost their ships. Agnes Moor, the keeper's wife, did not sleep. Agnes counted. She wrote to the captains. "
    "Agnes waited. The captains came. Agnes smiled."
)
SHOP = "Tom ran a shop. Tom counted coins. Paul ran a bank. Paul counted coins. Tom met Paul. Paul paid Tom."


@pytest.mark.parametrize(
    ("title", "text", "who"),
    [
        ("The Woman Who Timed the Light", LIGHT, ("agnes",)),
        ("The Lady Without a Clock", LIGHT, ("agnes",)),
        ("A Woman Nobody Believed", LIGHT, ("agnes",)),
        ("The Man Who Paid", SHOP, ()),
        ("The Woman Who Paid", SHOP, ()),
        ("The Light", LIGHT, ()),
        ("The Woman in the Tower", LIGHT, ()),
    ],
)
def test_a_title_means_the_only_one_whom_its_noun_fits(title, text, who):
    assert meant_by_title(title, find_people(text, title)) == who
