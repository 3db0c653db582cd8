"""The story's telephone: who speaks by it is not there, until they are."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Age, Sex
from storyassets.model.prop import Prop
from storyassets.model.script import Beat
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

I = a_person("I").model_copy(update={"character_id": "i"})  # noqa: E741
RUTH = a_person("Ruth", sex=Sex.FEMALE, age=Age.OLD)
OMAR = a_person("Omar", sex=Sex.MALE, age=Age.OLD)
CALLS = (
    "The telephone rang every night.",
    "I held the telephone and dialed the number.",
    "The telephone rang and rang.",
    "I called Ruth by telephone.",
)


def seen_at(last, who):
    """Who is seen, and who holds the telephone, where the last line is told."""
    lines = (*CALLS, last)
    beats = (Beat.SETUP, Beat.SETUP, Beat.CONFLICT, Beat.CONFLICT, Beat.TWIST)
    script = a_script(
        *(a_line(text, f"l{k}", beats[k], subjects=("i",) if k < 4 else who) for k, text in enumerate(lines)),
        roles=(I, RUTH, OMAR),
    )
    shots = direct_shots(
        script, cast_characters(script, 1), pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1
    ).shots
    actors = [a for shot in shots if shot.covers[0].line_id == "l4" for a in shot.staging.actors]
    return {a.character_id for a in actors}, {a.character_id for a in actors if a.holds == Prop.TELEPHONE}


@pytest.mark.parametrize(
    "last", ["Then Ruth leaned toward Omar.", "Ruth smiled at Omar.", "Ruth hugged Omar."]
)
def test_a_call_is_over_where_somebody_else_does_what_nobody_does_by_telephone(last):
    seen, holding = seen_at(last, ("ruth", "omar"))
    assert {"ruth", "omar"} <= seen
    assert not holding


@pytest.mark.parametrize("last", ["Ruth told me a story.", "Ruth said my name by telephone."])
def test_who_speaks_by_telephone_is_not_there(last):
    seen, holding = seen_at(last, ("ruth",))
    assert "i" in seen
    assert "i" in holding


@pytest.mark.parametrize("last", ["Ruth called me in.", "Ruth called me into her office."])
def test_who_calls_somebody_in_does_not_telephone(last):
    seen, holding = seen_at(last, ("ruth",))
    assert "ruth" in seen
    assert not holding


@pytest.mark.parametrize("last", ["Ruth was filming me with her phone.", "Ruth put the phone in her bag."])
def test_who_films_with_a_phone_or_puts_it_away_is_there(last):
    seen, _ = seen_at(last, ("ruth",))
    assert "ruth" in seen


def test_who_holds_it_to_anothers_ear_is_at_the_same_end():
    seen, _ = seen_at("I held the phone to his ear, and Omar spoke to me.", ("i", "omar"))
    assert {"i", "omar"} <= seen
