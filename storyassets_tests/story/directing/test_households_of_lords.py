"""Tests of lords at home: of their own house or door is told in their hall, and in no cottage."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.story.directing.households import Households


@pytest.mark.parametrize(
    "text", ["sir josiah's own house got two", "he heard boots on his gravel", "the squire opened his door"]
)
def test_a_lord_is_in_his_hall(text: str) -> None:
    lords = Households(nobles={"josiah": Setting.HALL})
    assert lords.own_house(Setting.COTTAGE, ["josiah"], text) is Setting.HALL


@pytest.mark.parametrize(
    ("now", "named", "text"),
    [
        (Setting.COTTAGE, ["widow"], "the widow opened her door"),
        (Setting.VILLAGE, ["josiah"], "josiah came to the house"),
        (Setting.COTTAGE, ["josiah"], "josiah took the chalk"),
        (Setting.COTTAGE, [], "the door opened"),
    ],
)
def test_others_and_elsewhere_stay_where_they_are(now: Setting, named: list[str], text: str) -> None:
    assert Households(nobles={"josiah": Setting.HALL}).own_house(now, named, text) is None
