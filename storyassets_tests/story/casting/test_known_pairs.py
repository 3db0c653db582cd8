"""Words for two who are known by name: they are no strangers, and act together."""

import pytest

from storyassets.story.casting.known_pairs import finds_both
from storyassets.story.casting.people import find_people
from storyassets.story.casting.reference import Follower


def roles_of(text):
    return {role.character_id for role in find_people(text, "").roles}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Anna met Maria. The two women talked. Both women ran.", {"anna", "maria"}),
        ("Harold came, and Walter came. Both old men wept.", {"harold", "walter"}),
        ("Ali rang, and Ben slept. Then the two friends ran. The two friends sang.", {"ali", "ben"}),
        ("Anna found a photograph of two boys on a beach. Anna wept.", {"anna"}),
    ],
)
def test_two_who_are_known_are_cast_once(text, who):
    assert roles_of(text) == who


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("Two men came in. Anna hid. Both men ran. Maria wept.", "men"),
        ("Anna slept. The two women talked. Both women ran.", "women"),
        ("Anna found a photograph of two boys. Later the boys rang. The boys ran.", "boys"),
    ],
)
def test_two_who_come_new_are_cast(text, many):
    assert many in roles_of(text)


def test_both_men_are_the_two_men_there_are():
    follower = Follower(find_people("Harold came. Anna slept. Walter came. Both men wept. Anna ran.", ""))
    for sentence in ("Harold came.", "Walter came.", "Anna slept."):
        follower.read(sentence)
    assert set(follower.read("Both men wept.").doer) == {"harold", "walter"}


def test_what_stands_between_says_whether_two_are_meant():
    assert finds_both("Both old men wept", 0) == "he"
    assert finds_both("Two women came", 0) == ""
    assert finds_both("The two ducks swam", 4) == ""
