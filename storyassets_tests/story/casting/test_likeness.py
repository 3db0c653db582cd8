"""Likeness: relatives resemble each other, others do not; clothes, trades and years show."""

from __future__ import annotations

import itertools

import pytest

from storyassets.model.character import Age, Costume, HairStyle, Sex, Species
from storyassets.story.casting.cast import cast_characters
from storyassets.story.casting.growing import look_at_age
from storyassets.story.casting.likeness import find_families, is_told_apart
from storyassets.story.casting.palettes import looks_like_skin
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

TELLER = a_person("I", age=Age.CHILD).model_copy(update={"character_id": "i", "part": "protagonist"})
FATHER = a_person("Father", sex=Sex.MALE)
TOM = a_person("Tom", sex=Sex.MALE)
KEEPER = a_person("Man", sex=Sex.MALE, age=Age.OLD)


def looks_of(text: str, *roles, seed: int = 1):
    cast = cast_characters(a_script(a_line(text), roles=roles), seed)
    return {character.character_id: character.look for character in cast.characters}


def test_a_father_has_the_skin_hair_and_features_of_the_child():
    for seed in range(6):
        looks = looks_of("My father went away. A man came.", TELLER, KEEPER, FATHER, seed=seed)
        assert (looks["father"].skin, looks["father"].hair) == (looks["i"].skin, looks["i"].hair)
        assert looks["father"].seed % 5 == looks["i"].seed % 5
        assert looks["father"].outfit != looks["i"].outfit


def test_a_brother_is_known_by_the_word_before_his_name():
    script = a_script(a_line("My brother Tom took it."), roles=(TELLER, TOM))
    assert find_families(script) == {"tom": "i"}
    assert find_families(a_script(a_line("Tom took it."), roles=(TELLER, TOM))) == {}


def test_parent_and_child_belong_together_without_a_teller():
    roles = (a_person("Mother", sex=Sex.FEMALE), a_person("Son", sex=Sex.MALE, age=Age.CHILD))
    families = find_families(a_script(a_line("The son wept."), roles=roles))
    assert len({families.get("mother", "mother"), families.get("son", "son")}) == 1


def test_nobody_is_taken_for_somebody_else():
    men = tuple(a_person(name, sex=Sex.MALE) for name in ("Tom", "Jack", "Will"))
    for seed in range(8):
        looks = list(looks_of("They met.", *men, seed=seed).values())
        for one, other in itertools.combinations(looks, 2):
            assert is_told_apart(one, [other])


def test_clothes_are_not_of_the_colour_of_the_skin():
    people = tuple(a_person(f"Person {letter}") for letter in "abcdef")
    for seed in range(8):
        for look in looks_of("They met.", *people, seed=seed).values():
            assert not looks_like_skin(look.outfit, look.skin)


@pytest.mark.parametrize(
    ("text", "costume"),
    [
        ("Today that boy owns the bakery.", Costume.MILLER),
        ("The boy works in a restaurant.", Costume.COOK),
        ("The boy went to sea.", Costume.SAILOR),
        ("The boy saw a bakery.", Costume.PEASANT),
    ],
)
def test_what_somebody_runs_shows_in_the_clothes(text, costume):
    boy = a_person("boy", sex=Sex.MALE, age=Age.CHILD)
    assert looks_of(text, boy)["boy"].costume is costume


def test_a_girl_who_is_grown_up_does_her_hair_otherwise():
    girl = looks_of("She sat.", a_person("girl", sex=Sex.FEMALE, age=Age.CHILD))["girl"]
    teen, woman, old = (look_at_age(girl, age) for age in (Age.YOUNG, Age.ADULT, Age.OLD))
    assert [one.hair_style for one in (teen, woman, old)] == [
        HairStyle.PONYTAIL,
        HairStyle.LONG,
        HairStyle.BUN,
    ]
    assert teen.skin == woman.skin == old.skin == girl.skin
    assert old.hair != girl.hair
    fox = girl.model_copy(update={"species": Species.FOX})
    assert look_at_age(fox, Age.ADULT).hair_style is fox.hair_style


def test_an_adult_after_many_years_is_greying_and_wears_something_else():
    man = looks_of("He sat.", a_person("man", sex=Sex.MALE))["man"]
    older = look_at_age(man, Age.ADULT)
    assert older.weathered and older.outfit != man.outfit and (older.beard or older.moustache)
    assert (older.skin, older.hair_style, older.seed) == (man.skin, man.hair_style, man.seed)
    assert look_at_age(man, Age.YOUNG).beard is False
