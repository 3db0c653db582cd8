"""Animals of one kind are told apart by what they wear."""

from __future__ import annotations

from storyassets.model.character import Character, Role, Species
from storyassets.model.script import Beat, Emotion, Line, Script
from storyassets.story.casting.cast import cast_characters


def _cast(*named: tuple[str, Species]) -> tuple[Character, ...]:
    roles = tuple(
        Role(character_id=name.lower().replace(" ", "_"), name=name, species=kind) for name, kind in named
    )
    line = Line(line_id="l0", beat=Beat.SETUP, speaker="narrator", text="They met.", emotion=Emotion.CALM)
    return cast_characters(Script(title="They Met", roles=roles, lines=(line,)), 1).characters


def test_the_country_mouse_has_a_straw_hat_and_the_town_mouse_a_bow():
    town, country, cat = _cast(
        ("Town Mouse", Species.MOUSE), ("Country Mouse", Species.MOUSE), ("Cat", Species.CAT)
    )

    assert (town.look.wearing, country.look.wearing, cat.look.wearing) == ("bow", "straw hat", "")
    assert country.appearance.endswith("wearing a straw hat")


def test_three_of_a_kind_wear_different_things():
    foxes = _cast(("First Fox", Species.FOX), ("Second Fox", Species.FOX), ("Third Fox", Species.FOX))

    assert len({fox.look.wearing for fox in foxes}) == 3
