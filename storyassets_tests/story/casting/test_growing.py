"""Growing: whoever is seen years later wears something, whatever the colour of their skin."""

import pytest

from storyassets.model.character import Age, Costume, HairStyle
from storyassets.story.casting.cast import cast_characters
from storyassets.story.casting.growing import look_at_age
from storyassets.story.casting.palettes import GREY_HAIRS, OUTFITS, SKINS
from storyassets_tests.fakes.episodes import a_line, a_person, a_script


@pytest.mark.parametrize("skin", SKINS)
def test_an_adult_of_any_skin_can_be_seen_years_later(skin):
    script = a_script(a_line("Walter laughed."), roles=(a_person("Walter"),))
    look = cast_characters(script, 1).characters[0].look
    for cloth, accent in OUTFITS:
        worn = look.model_copy(
            update={
                "skin": skin,
                "outfit": cloth,
                "accent": accent,
                "age": Age.ADULT,
                "costume": Costume.MODERN,
            }
        )
        assert look_at_age(worn, Age.ADULT).weathered


@pytest.mark.parametrize("style", [HairStyle.BALD, HairStyle.BUN])
def test_an_old_one_was_a_child_neither_grey_nor_bald(style):
    script = a_script(a_line("Walter laughed."), roles=(a_person("Walter", age=Age.OLD),))
    old = (
        cast_characters(script, 1)
        .characters[0]
        .look.model_copy(update={"hair": GREY_HAIRS[0], "hair_style": style})
    )
    child = look_at_age(old, Age.CHILD)
    assert child.hair not in GREY_HAIRS
    assert child.hair_style is not style
    assert child.outfit == old.outfit
