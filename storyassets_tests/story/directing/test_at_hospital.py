"""At a hospital: who is ill lies in bed while the story is there, whatever is felt; who is well stands."""

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Sex
from storyassets.model.place import Setting
from storyassets.model.script import Beat
from storyassets.model.shot import Action
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

ROLES = (
    a_person("I", character_id="i", occupation="nurse", sex=Sex.FEMALE),
    a_person("Otto", sex=Sex.MALE),
    a_person("Vera", sex=Sex.FEMALE),
)
WARD = "I was the nurse on the night shift at the hospital."


def in_bed(text, *before):
    """Who lies, and who does not, in the pictures of a line at a hospital."""
    told = [WARD, *before, text, "It was late at the hospital."]
    lines = [
        a_line(one, f"l{k}", Beat.CONFLICT, subjects=tuple(r.character_id for r in ROLES if r.name in one))
        for k, one in enumerate(told)
    ]
    script = a_script(*lines, roles=ROLES, title="The ward")
    shots = direct_shots(
        script, cast_characters(script, 1), pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1
    ).shots
    found: dict[bool, set[str]] = {True: set(), False: set()}
    for shot in shots:
        if shot.staging and any(cover.line_id == f"l{len(told) - 2}" for cover in shot.covers):
            assert shot.staging.setting is Setting.HOSPITAL
            for actor in shot.staging.actors:
                found[actor.action is Action.LIE].add(actor.character_id)
    return found[True], found[False]


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("Otto was very ill.", "Otto laughed loudly."),
        ("The hospital kept Otto, and Otto had another stroke.", "Otto laughed at the hospital food."),
        ("Otto had a heart attack.", "Otto shrugged."),
        ("Otto closed his eyes and slept.", "Otto smiled."),
    ],
)
def test_who_is_ill_smiles_in_bed(told, text):
    lying, up = in_bed(text, told)
    assert "otto" in lying and "otto" not in up


def test_it_is_the_one_named_who_is_ill():
    lying, up = in_bed("Vera smiled.", "Otto knew that Vera had been bedridden for years.")
    assert lying == {"vera"} and "vera" not in up
    lying, up = in_bed("Otto smiled.", "Otto knew that Vera had been bedridden for years.")
    assert "otto" in up


def test_who_got_up_again_stands():
    _, up = in_bed("Otto laughed loudly.", "Otto was very ill.", "In the morning Otto got up.")
    assert "otto" in up


@pytest.mark.parametrize("told", ["Otto brought the coffee.", "Otto mopped the floor.", "Otto had the keys."])
def test_where_nobody_is_told_to_be_sick_nobody_lies_in_bed(told):
    assert in_bed("Otto was fifty.", told)[0] == set()


def test_where_somebody_is_visited_the_one_who_is_no_nurse_lies():
    assert in_bed("Otto was fifty.", "It was time for visitors.")[0] == {"otto"}


@pytest.mark.parametrize("told", ["It was the second day as a porter for Otto.", "Otto was on duty."])
def test_who_works_there_does_not_lie_in_bed(told):
    assert "otto" in in_bed("Otto was nervous.", "It was time for visitors.")[0]
    assert "otto" in in_bed("Otto was nervous.", "It was time for visitors.", told)[1]
