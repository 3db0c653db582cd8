"""Manners: which animals stand up, and which stay animals."""

from __future__ import annotations

from storyassets.model.character import Role, Species
from storyassets.model.script import Beat, Line, Script
from storyassets.story.casting.cast import cast_characters


def _upright(species: Species, *lines: tuple[str, str]) -> bool:
    script = Script(
        title="A Story",
        roles=(Role(character_id="one", name=species.value, species=species),),
        lines=tuple(
            Line(line_id=f"l{k}", beat=Beat.SETUP, speaker=who, text=text)
            for k, (who, text) in enumerate(lines)
        ),
    )
    return cast_characters(script, 1).characters[0].look.upright


def test_a_mouse_who_speaks_stands_up() -> None:
    assert _upright(Species.MOUSE, ("one", "I have a plan."))


def test_a_mouse_that_is_only_chased_stays_a_mouse() -> None:
    assert not _upright(Species.MOUSE, ("narrator", "The mouse ran under the table."))


def test_a_fox_who_speaks_trots_on_four_legs() -> None:
    assert not _upright(Species.FOX, ("one", "What a fine voice."))


def test_a_fox_who_serves_a_dinner_stands_up() -> None:
    assert _upright(Species.FOX, ("narrator", "The fox invited his friend, and served soup."))
