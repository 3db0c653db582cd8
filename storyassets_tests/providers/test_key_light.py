"""The key light: actors are lit from the side on which the sun of their stage is."""

from __future__ import annotations

import pytest

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.figures.markup import lit_from_right
from storyassets.providers.embedded.scenery.scene import lay_scene
from storyassets.providers.protocols import ShotPictureRequest, Sitter

FROM_LEFT, FROM_RIGHT = 'cx="0.36"', 'cx="0.64"'


def a_scene(seed: int, action: Action = Action.STAND) -> str:
    look = Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.ADULT, seed=4)
    actor = Actor(character_id="ann", action=action)
    staging = Staging(setting=Setting.FIELD, time_of_day=TimeOfDay.DAY, actors=(actor,), place_seed=seed)
    return lay_scene(
        ShotPictureRequest(
            kind=ShotKind.BROLL, framing=Framing.WIDE, staging=staging, style=Style.STORYBOOK,
            sitters=(Sitter(character_id="ann", look=look),), width_px=540, height_px=960, seed=seed,
        )
    ).middle  # fmt: skip


def test_one_light_is_on_everyone_of_a_scene_and_it_is_not_always_from_the_left():
    sides = set()
    for seed in range(1, 9):
        svg = a_scene(seed)
        assert (FROM_LEFT in svg) is not (FROM_RIGHT in svg)
        sides.add(FROM_LEFT in svg)
    assert sides == {True, False}


@pytest.mark.parametrize("species", [Species.HUMAN, Species.FOX, Species.CROW])
def test_light_from_the_right_changes_paints_and_no_shapes(species):
    look = Look(species=species, sex=Sex.MALE, age=Age.ADULT, seed=4)
    figure = draw_figure(look, Action.STAND, Emotion.CALM, facing=Facing.RIGHT, prefix="p")
    other = lit_from_right(figure.svg)
    assert other != figure.svg
    assert other[other.index("</defs>") :] == figure.svg[figure.svg.index("</defs>") :]
