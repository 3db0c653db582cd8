"""Wardrobe: who does all that they were told to become something looks like it from then on."""

from __future__ import annotations

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Costume, Role, Sex, Species
from storyassets.model.shot import ShotList
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets_tests.fakes.episodes import a_line, a_script

_CRABB = Role(
    character_id="crabb", name="Crabb", species=Species.HUMAN, sex=Sex.MALE, occupation="peasant", aliases=("Doctor",)
)  # fmt: skip


def _film(*texts: str) -> ShotList:
    script = a_script(*(a_line(text, f"l{k}") for k, text in enumerate(texts)), roles=(_CRABB,))
    script = script.model_copy(update={"title": "The Doctor"})
    cast = cast_characters(script, 1)
    return direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1)


def _worn(film: ShotList, line_id: str) -> set[Costume | None]:
    return {
        actor.costume
        for shot in film.shots
        if shot.covers[0].line_id == line_id and not shot.staging.imagined
        for actor in shot.staging.actors
    }


def test_who_did_everything_as_told_is_dressed_for_it_from_then_on() -> None:
    film = _film(
        "There was once a peasant called Crabb.",
        "Crabb did everything as he was told.",
        "Crabb went to the castle.",
    )

    assert Costume.PEASANT not in _worn(film, "l2")


def test_until_then_a_peasant_is_one() -> None:
    film = _film("There was once a peasant called Crabb.", "Crabb cut wood.", "Crabb went to the castle.")

    assert _worn(film, "l2") == {Costume.PEASANT}
