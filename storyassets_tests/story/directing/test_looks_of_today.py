"""Which things look as they do now."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Condition, Staging
from storyassets.story.directing.looks_of_today import look_new
from storyassets.story.directing.yesteryear import keep_in_time


@pytest.mark.parametrize(
    ("told", "thing", "new"),
    [
        ("she switched on the lamp", Prop.LAMP, True),
        ("he trimmed the wick of the lamp", Prop.LAMP, False),
        ("she looked at her watch", Prop.WATCH, True),
        ("his pocket watch stopped", Prop.WATCH, False),
        ("the biker took off his helmet", Prop.HELMET, True),
        ("the knight took off his helmet", Prop.HELMET, False),
        ("the goalkeeper pulled on his gloves", Prop.GLOVES, True),
        ("gloves in the snow", Prop.GLOVES, False),
        ("the baby slept in her crib", Prop.CRADLE, True),
        ("a cradle of oak", Prop.CRADLE, False),
        ("the courier brought a box", Prop.BOX, True),
        ("under her bed she kept a wooden box", Prop.BOX, False),
        ("he opened the old cigar box", Prop.BOX, False),
    ],
)
def test_a_thing_looks_as_now_unless_the_words_are_of_another(told, thing, new):
    assert (thing in look_new(told)) is new


def test_within_living_memory_a_lamp_was_of_another_kind_and_a_door_was_not():
    conditions = tuple(Condition(prop=prop, state=PropState.MODERN) for prop in (Prop.LAMP, Prop.DOOR))
    (then,) = keep_in_time([Staging(conditions=conditions)])
    assert [one.state for one in then.conditions] == [PropState.PLAIN, PropState.MODERN]
