"""The tiny and the enormous are so beside others; a child is as tall as children are."""

from storyassets.model.character import Age, Look, Sex, Species, Stature
from storyassets.providers.embedded.scenery.stature import standing_height


def high(stature, age=Age.ADULT):
    return standing_height(Look(species=Species.HUMAN, sex=Sex.MALE, age=age, seed=5, stature=stature))


def test_the_enormous_tower_above_the_tiny():
    assert high(Stature.SMALL) < 0.9 * high(Stature.AVERAGE) < 0.81 * high(Stature.TALL)


def test_children_are_as_tall_as_children():
    assert high(Stature.TALL, Age.CHILD) == high(Stature.AVERAGE, Age.CHILD)
