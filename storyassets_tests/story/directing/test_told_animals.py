"""Told animals: the pet that somebody speaks of, and no animal that is only a figure of speech."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Age, Species
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.script import Beat
from storyassets.story.casting.cast import cast_characters
from storyassets.story.casting.told_animals import TOLD_ANIMAL, find_told
from storyassets.story.directing.direct import direct_shots
from storyassets_tests.fakes.episodes import a_line, a_person, a_script


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Also, at 11:14 p.m., one wet puppy under a bench.", "puppy"),
        ("He has a black dog and a boat.", "dog"),
        ("Did you see my cat?", "cat"),
        ("She fed a grey kitten behind the bakery.", "kitten"),
        ("I worked like a dog.", ""),
        ("You are a dog.", ""),
        ("We never had a dog.", ""),
        ("I bought a dog collar.", ""),
        ("It is raining cats and dogs.", ""),
    ],
)
def test_what_animal_a_speech_tells_of(text, kind):
    assert find_told(text) == kind


def shots_of(said, *roles):
    people = (a_person("Oskar"), a_person("Clerk", occupation="clerk"), *roles)
    lines = (
        a_line("Oskar went into the shop.", "l0", Beat.SETUP, subjects=("oskar",)),
        a_line(said, "l1", Beat.CONFLICT, "clerk"),
        a_line("Oskar paid.", "l2", Beat.RESOLUTION, subjects=("oskar",)),
    )
    script = a_script(*lines, roles=people, title="The shop")
    cast = cast_characters(script, 1)
    listed = direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1).shots
    return cast, [
        shot.staging
        for shot in listed
        if shot.staging and any(actor.character_id == TOLD_ANIMAL for actor in shot.staging.actors)
    ]


def test_it_is_seen_as_it_is_told_and_not_in_the_shop():
    cast, (seen,) = shots_of("One wet puppy under a bench, on Friday night.")
    pet = cast.find(TOLD_ANIMAL)
    assert pet is not None
    assert (pet.look.species, pet.look.age) == (Species.DOG, Age.CHILD)
    assert (seen.setting, seen.time_of_day, seen.weather) == (Setting.PARK, TimeOfDay.NIGHT, Weather.RAIN)
    assert seen.imagined


def test_a_story_with_an_animal_of_its_own_gets_no_other():
    assert shots_of("I had a small dog.", a_person("Fox", species=Species.FOX))[1] == []
