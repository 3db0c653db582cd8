"""Growing: whoever is seen years later wears something, whatever the colour of their skin."""

import pytest

from storyassets.model.character import Age, Costume
from storyassets.story.casting.cast import cast_characters
from storyassets.story.casting.growing import look_at_age
from storyassets.story.casting.palettes import OUTFITS, SKINS
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
