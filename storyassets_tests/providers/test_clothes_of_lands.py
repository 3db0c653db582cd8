"""Clothes of lands, of work and of a hundred years ago: each is drawn, and unlike the others."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Costume, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.figures.costumes import outfit_of
from storyassets.providers.embedded.figures.crowds import crowd_member
from storyassets.providers.embedded.figures.folk_costumes import FOLK

MOST_OF_A_PEASANT = 1.3


def a_look(costume, sex=Sex.MALE, age=Age.ADULT, **changes):
    return Look(species=Species.HUMAN, sex=sex, age=age, costume=costume, seed=3, **changes)


def drawn(look):
    return draw_figure(look, Action.STAND, Emotion.CALM, facing=Facing.RIGHT, prefix="f").svg


@pytest.mark.parametrize("age", [Age.ADULT, Age.CHILD])
@pytest.mark.parametrize("sex", [Sex.FEMALE, Sex.MALE])
def test_each_is_drawn_unlike_the_others(sex, age):
    pictures = {drawn(a_look(costume, sex, age)) for costume in (*FOLK, Costume.MODERN, Costume.PEASANT)}
    assert len(pictures) == len(FOLK) + 2
    most = MOST_OF_A_PEASANT * len(drawn(a_look(Costume.PEASANT, sex, age)))
    assert max(map(len, pictures)) < most


def test_players_have_shorts_and_bare_legs():
    outfit = outfit_of(a_look(Costume.PLAYER))
    assert outfit.shorts and outfit.bare_legs and not outfit_of(a_look(Costume.MODERN)).shorts


def test_villagers_of_one_land_have_its_hair_and_skin():
    look = a_look(Costume.ANDEAN, crowd=True, skin="#c98d60", hair="#1b1a20")
    members = [crowd_member(look, number) for number in range(6)]
    assert {one.skin for one in members} == {look.skin}
    assert "#d9b36a" not in {one.hair for one in members}


@pytest.mark.parametrize("species", [Species.CAT, Species.PARROT, Species.HORSE])
def test_a_told_coat_is_drawn(species):
    look = Look(species=species, sex=Sex.MALE, age=Age.ADULT, seed=3)
    assert drawn(look) != drawn(look.model_copy(update={"coat": "#e09a4a"}))
    assert "#e09a4a" in drawn(look.model_copy(update={"coat": "#e09a4a"}))
