"""Things with figures and words on them: drawn once, other than without, and small."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Condition
from storyassets.providers.embedded.scenery.doors_near import draw_door_near
from storyassets.providers.embedded.scenery.prop_contents import draw_changed
from storyassets.providers.embedded.scenery.props_dated import dated
from storyassets.providers.embedded.scenery.props_lettered import lettered

MOST_SIGNS = 30_000


@pytest.mark.parametrize(
    ("prop", "says", "other"),
    [
        (Prop.CALENDAR, "3 WEEKS LATER", "MARCH 3"),
        (Prop.STONE, "1911", "1874"),
        (Prop.SCOREBOARD, "3-2", "12-0"),
        (Prop.GAUGE, "0012", "31,000"),
        (Prop.THERMOMETER, "-31°", "104°"),
        (Prop.PRICE_TAG, "£41", "$9"),
        (Prop.RECEIPT, "£41", "€400"),
        (Prop.CASH, "$20", "$1,800"),
        (Prop.LABEL, "COUNTERS", "SALT"),
        (Prop.WOOD, "22 YEARS", "7 DAYS"),
        (Prop.NOTICE, "GATE 14", "TRACK 2"),
        (Prop.CHALKBOARD, "7 x 8", "DAY 1"),
        (Prop.TICKET, "$400", "ROW F"),
        (Prop.STICKY_NOTE, "CALL MOM", "MILK"),
    ],
)
def test_what_is_told_is_read_on_it(prop, says, other):
    drawn = [draw_changed(Condition(prop=prop, says=each), prefix="p", seed=1) for each in (says, other)]
    assert all(one is not None and len(one.svg) < MOST_SIGNS for one in drawn)
    assert drawn[0] != drawn[1]
    assert drawn[0] == draw_changed(Condition(prop=prop, says=says), prefix="p", seed=1)


def test_what_cannot_be_written_or_bears_nothing_is_drawn_as_always():
    assert dated(Prop.CALENDAR, "三月") is None
    assert dated(Prop.APPLE, "3") is None
    assert lettered(Prop.PRICE_TAG, "") is None
    assert lettered(Prop.NOTICE, "NO EXIT") is None


def test_a_door_near_bears_a_plate_today_and_chalk_of_old():
    plate, chalk = (
        draw_door_near(Condition(prop=Prop.DOOR, says="4B", state=state), prefix="p")
        for state in (PropState.MODERN, PropState.PLAIN)
    )
    assert plate is not None
    assert chalk is not None
    assert plate.svg != chalk.svg
    assert draw_door_near(Condition(prop=Prop.DOOR), prefix="p") is None
    assert draw_door_near(Condition(prop=Prop.WALL, says="4B"), prefix="p") is None
