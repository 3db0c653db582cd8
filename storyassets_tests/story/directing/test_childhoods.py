"""Who is told of as a child is seen as one, in the pictures of these words only."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Age, Sex
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

_ILSE, _RUDI = a_person("Ilse", sex=Sex.FEMALE, age=Age.OLD), a_person("Rudi", sex=Sex.MALE)


def _ages(text: str) -> list[dict[str, Age | None]]:
    lines = ("Ilse and Rudi walked home.", text, "Ilse and Rudi laughed.")
    script = a_script(
        *(a_line(t, f"l{k}", subjects=("ilse",)) for k, t in enumerate(lines)), roles=(_ILSE, _RUDI)
    )
    cast = cast_characters(script, 1)
    shots = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    seen: list[dict[str, Age | None]] = [{}, {}, {}]
    for shot in shots:
        for actor in shot.staging.actors:
            seen[int(shot.covers[0].line_id[1])][actor.character_id] = actor.age
    return seen


@pytest.mark.parametrize(
    "text",
    [
        "In 1954, aged nine, she ran through the field.",
        "When Ilse was six, she ran away.",
        "As a girl, Ilse ran here.",
    ],
)
def test_who_is_told_of_as_a_child_is_one_there_only(text: str) -> None:
    before, then, after = _ages(text)
    assert then["ilse"] is Age.CHILD
    assert (before["ilse"], after["ilse"]) == (None, None)


def test_her_brother_is_a_child_with_her() -> None:
    assert (
        _ages("In 1954, aged nine, she and her brother Rudi ran through the field.")[1]["rudi"] is Age.CHILD
    )


@pytest.mark.parametrize("text", ["When Ilse was sixty, she ran away.", "Ilse ran as fast as a girl."])
def test_who_is_grown_then_is_no_child(text: str) -> None:
    assert _ages(text)[1]["ilse"] is None
