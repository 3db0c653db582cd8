"""Meals: a plate that is brought has food on it; one of which the words tell something else has not."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, Staging, WordSpan
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.meals import fill_plates
from storyassets_tests.fakes.episodes import a_line


def _state(text: str, action: Action = Action.CARRY) -> PropState:
    line = a_line(text, "l0", Beat.CONFLICT)
    words = tuple(text.split())
    span = WordSpan(line_id="l0", first_word=0, end_word=len(words))
    passage = Passage(spans=(span,), line=line, words=words, length=2.0, lines=(line,))
    waiter = Actor(character_id="waiter", action=action, holds=Prop.PLATE.value)
    staging = Staging(setting=Setting.RESTAURANT, actors=(waiter,), props=(Prop.PLATE,))
    return fill_plates([staging], [passage])[0].condition_of(Prop.PLATE).state


@pytest.mark.parametrize(
    "text",
    [
        "The waiter came with a fine dish.",
        "She brought him another plate.",
        "A boy carried a platter into the hall.",
    ],
)
def test_there_is_food_on_a_plate_that_is_brought(text: str) -> None:
    assert _state(text) is PropState.FULL


@pytest.mark.parametrize(
    "text", ["She carried the dirty plates away.", "He dropped the plate.", "The cook washed a plate."]
)
def test_on_a_plate_to_be_washed_there_is_none(text: str) -> None:
    assert _state(text) is PropState.PLAIN


def test_who_looks_at_a_plate_brings_nothing() -> None:
    assert _state("He looked at his plate.", Action.LOOK) is PropState.PLAIN
