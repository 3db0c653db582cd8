"""A noun that only says what somebody is brings nobody in."""

import pytest

from storyassets.story.casting.people import find_people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A jackdaw stole a thimble and called himself a king. The jackdaw laughed.", ["Jackdaw"]),
        ("A tailor named himself a lord and walked to town. The tailor laughed.", ["Tailor"]),
        ("An old hen, a widow with one lame leg, brought nothing. The hen sat down.", ["Hen"]),
        ("The fox, a thief of the worst kind, crept in. The fox grinned.", ["Fox"]),
        ("He met a fox, a wolf with one eye, and a bear. The wolf growled.", ["Fox", "Wolf", "Bear"]),
        ("There was a king who had a daughter. The king wept.", ["King", "Daughter"]),
    ],
)
def test_who_is_called_something_stays_who_he_is(text, names):
    assert [role.name for role in find_people(text, "").roles] == names
