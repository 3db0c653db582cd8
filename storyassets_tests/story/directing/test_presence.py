"""Who is seen where words name nobody."""

from __future__ import annotations

import pytest

from storyassets.story.directing.presence import is_tellers_own


@pytest.mark.parametrize(
    "words",
    [
        "It was honestly awful",
        "No squeak",
        "Six o'clock came",
        "so it was very quiet",
        "Nothing at all",
        "That was hard",
    ],
)
def test_what_only_the_teller_can_feel_is_the_tellers(words):
    assert is_tellers_own(words.lower().split())


@pytest.mark.parametrize(
    "words",
    [
        "It was a red house",
        "Nobody said anything",
        "The boxer came",
        "It was awfully late when Tom rang",
        "Both hatches were boarded up",
    ],
)
def test_what_anybody_sees_is_not(words):
    assert not is_tellers_own(words.lower().split())
