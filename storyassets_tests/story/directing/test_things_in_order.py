"""Tests: a thing is seen as it is when it is told: not yet in the box, no longer broken, beside the trees and up in none."""

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Role, Species
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat, Emotion, Line, Script
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.business import is_up
from storyassets.story.directing.direct import direct_shots
from storyassets.story.reading.done_states import is_whole_again
from storyassets.story.reading.prop_states import Conditions

_I = Role(character_id="i", name="I", species=Species.HUMAN)
_HERD = Role(character_id="herd", name="the herd", species=Species.ELEPHANT, crowd=True)


def _direct(*told, roles=(_I,)):
    lines = tuple(
        Line(line_id=f"l{n}", beat=Beat.SETUP, speaker="narrator", text=text, emotion=Emotion.CALM)
        for n, text in enumerate(told)
    )
    script = Script(title="A Day", roles=roles, lines=lines)
    cast = cast_characters(script, 1)
    return direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots


def test_what_is_laid_in_a_box_only_later_is_not_in_it_yet():
    shots = _direct(
        "It was a long day at the office.",
        "I put six coins in a blue bowl that my aunt had brought, put the bowl in the box behind the door, and called.",
        "Nobody answered.",
    )
    first = next(shot for shot in shots if shot.covers[0].line_id == "l1")
    assert Prop.BOX not in first.staging.props


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("Make another, one hand wider", True),
        ("She mended it at once", True),
        ("He bought a new one", True),
        ("She wept over it", False),
        ("They looked for her", False),
    ],
)
def test_what_is_made_anew_is_whole(words, whole):
    assert is_whole_again(words.split()) is whole
    conditions = Conditions("The Bowl")
    conditions.note((Prop.BOWL,), (), ["The", "bowl", "is", "broken"])
    after = conditions.note((Prop.BOWL,), (), words.split())
    assert any(one.state is PropState.BROKEN for one in after) is not whole


def test_a_herd_in_the_trees_is_up_in_none():
    shots = _direct("The herd was waiting in the trees.", "The herd was waiting there.", roles=(_HERD,))
    actors = [actor for shot in shots for actor in shot.staging.actors]
    assert actors and not any(is_up(actor) for actor in actors)
