"""Animals who live like people: they stand, hold things in hands, and wear what is told from their fur."""

from __future__ import annotations

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor
from storyassets.providers.embedded.figures import Facing, Hold, draw_figure, draw_portrait
from storyassets.providers.embedded.figures.beast_clothes import cloth_of
from storyassets.providers.embedded.scenery.stature import height_cm
from storyassets.providers.embedded.scenery.ways_of_holding import hold_of

MOUSE = Look(species=Species.MOUSE, sex=Sex.MALE, age=Age.ADULT)
UPRIGHT = MOUSE.model_copy(update={"upright": True})


def _draw(look: Look, action: Action = Action.STAND, hold: Hold = Hold.NONE) -> tuple[float, float, bool]:
    figure = draw_figure(look, action, Emotion.CALM, facing=Facing.RIGHT, prefix="t", hold=hold)
    return figure.width, figure.height, figure.grip is not None


def test_one_on_two_legs_is_taller_than_on_four() -> None:
    assert _draw(UPRIGHT)[1] > _draw(MOUSE)[1] * 1.2
    assert height_cm(UPRIGHT) > height_cm(MOUSE)


def test_one_on_two_legs_has_hands_for_a_thing() -> None:
    assert _draw(UPRIGHT, hold=Hold.SMALL)[2]
    assert hold_of(Actor(character_id="m", holds="bell"), UPRIGHT) is not Hold.NONE
    assert hold_of(Actor(character_id="m", holds="bell"), MOUSE) is Hold.NONE


def test_a_bag_and_an_umbrella_are_held_at_once() -> None:
    assert hold_of(Actor(character_id="m", holds="suitcase", also="umbrella"), UPRIGHT) is Hold.LUGGAGE


def test_one_who_sleeps_lies_flat() -> None:
    wide, high, _ = _draw(UPRIGHT, Action.SLEEP)
    assert wide > high


def test_clothes_are_seen_in_portraits_and_are_not_of_the_colour_of_the_fur() -> None:
    dressed, bare = (draw_portrait(one, Emotion.CALM, prefix="t").svg for one in (UPRIGHT, MOUSE))
    assert UPRIGHT.outfit in dressed or len(dressed) > len(bare)
    brown = UPRIGHT.model_copy(update={"outfit": "#a9683a"})
    assert cloth_of(brown, "#a9683a") == brown.accent
