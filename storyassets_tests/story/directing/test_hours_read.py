"""What is read off a clock is seen on it."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Condition, ShotKind
from storyassets.story.directing.hours_read import show_read_hours
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, a_film

OTHERS = [("The boss was late.", (BOSS,)), ("Clara came in.", (CLARA,))] * 6


@pytest.mark.parametrize(
    ("before", "words", "clock"),
    [
        ("She looked at the clock on the oven.", "It said 9:25.", Prop.DIGITAL_CLOCK),
        ("The oven was dark.", "It was still blinking 0:00.", Prop.DIGITAL_CLOCK),
        ("There was a clock over the door.", "It showed 4:10.", Prop.CLOCK),
        ("She looked at the boss.", "It said 9:25.", None),
        ("There was a clock over the door.", "It said nothing.", None),
        ("There was a clock over the door.", "It could not have said 9:25.", None),
    ],
)
def test_an_hour_is_seen_on_the_clock_of_which_was_told(before, words, clock):
    film = a_film(Setting.KITCHEN, *OTHERS, (before, (CLARA,)), (words, (CLARA,)), *OTHERS)
    at = len(OTHERS) + 1
    show_read_hours(film)
    assert (film.kinds[at] is ShotKind.INSERT) is (clock is not None)
    if clock is not None:
        said = words.rstrip(".").split()[-1]
        assert film.stagings[at].conditions == (Condition(prop=clock, says=said),)
