"""Words of a clause: what stands before a name, and whether it governs it."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.reference import Follower


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("On Monday Mr. Abara came in with a red pen.", ("abara",)),
        ("At nine Abara rang.", ("abara",)),
        ("In the spring of 1911 they saw Abara.", ()),
        ("To Abara it was late.", ()),
        ("In the hospital Mr. Abara came to the bed.", ("abara",)),
        ("Under the old bridge Abara found a coin.", ("abara",)),
        ("Behind the counter Abara laughed.", ("abara",)),
        ("At the feet of Abara lay a coin.", ()),
        ("With his brother Abara came a storm.", ()),
    ],
)
def test_who_stands_behind_a_time_acts(text, doer):
    follower = Follower(find_people("Jasper ran. Mr. Abara slept. Mr. Abara ran. Jasper slept.", ""))
    assert follower.read(text).doer == doer
