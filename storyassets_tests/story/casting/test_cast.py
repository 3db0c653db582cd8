"""Casting: the same person for the same seed, told apart from the others, true to the story."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Costume, HairStyle, Sex, Species, Timbre
from storyassets.story.casting.cast import cast_characters, choose_timbre, derive_seed
from storyassets.story.casting.palettes import GREY_HAIRS, OUTFITS
from storyassets.story.casting.periods import is_of_today
from storyassets.story.judging.faults_script import find_cast_faults
from storyassets_tests.fakes.episodes import HUNTERS, LION, MOUSE, a_line, a_person, a_script, lion_and_mouse


def test_the_same_script_and_seed_give_the_same_cast():
    assert cast_characters(lion_and_mouse(), 7) == cast_characters(lion_and_mouse(), 7)


def test_another_seed_gives_other_looks():
    looks = {cast_characters(lion_and_mouse(), seed).characters[2].look for seed in range(12)}
    assert len(looks) > 6


def test_a_face_does_not_change_when_somebody_joins_the_story():
    king = a_person("King", sex=Sex.MALE)
    alone = cast_characters(a_script(a_line("He sat."), roles=(king,)), 3).characters[0].look
    joined = cast_characters(a_script(a_line("He sat."), roles=(MOUSE, king)), 3).characters[1].look
    assert (alone.skin, alone.hair, alone.hair_style) == (joined.skin, joined.hair, joined.hair_style)


def test_everyone_wears_another_colour():
    people = tuple(a_person(f"Person {letter}") for letter in "abcdefghij")
    cast = cast_characters(a_script(a_line("They met."), roles=people), 5)
    assert len({c.look.outfit for c in cast.characters}) == len(people)
    assert {c.look.outfit for c in cast.characters} <= {cloth for cloth, _ in OUTFITS}


def test_voices_of_one_timbre_are_numbered():
    men = tuple(a_person(name, sex=Sex.MALE) for name in ("Tom", "Jack", "Will"))
    cast = cast_characters(a_script(a_line("They met."), roles=men), 1)
    assert [(c.voice.timbre, c.voice.number) for c in cast.characters] == [(Timbre.MAN, n) for n in range(3)]


@pytest.mark.parametrize(
    ("facts", "timbre"),
    [
        ({}, Timbre.NARRATOR),
        ({"sex": Sex.FEMALE}, Timbre.WOMAN),
        ({"sex": Sex.MALE}, Timbre.MAN),
        ({"sex": Sex.FEMALE, "age": Age.OLD}, Timbre.OLD_WOMAN),
        ({"age": Age.CHILD}, Timbre.CHILD),
    ],
)
def test_whoever_says_i_tells_the_story_in_their_own_voice(facts, timbre):
    teller = a_person("I", **facts).model_copy(update={"character_id": "i"})
    script = a_script(a_line("I rode home."), roles=(teller, a_person("Tom", sex=Sex.MALE)))
    cast = cast_characters(script, 1)
    assert cast.narrator == cast.characters[0].voice
    assert cast.narrator.timbre is timbre
    assert cast.characters[1].voice != cast.narrator
    assert find_cast_faults(script, cast) == ()


def test_boys_and_girls_and_small_creatures_of_either_sex_sound_different():
    kinds = [{"age": Age.CHILD}, {"species": Species.FOX}]
    for kind in kinds:
        voices = [
            cast_characters(a_script(a_line("Hey."), roles=(a_person("Kit", sex=sex, **kind),)), 1)
            for sex in (Sex.FEMALE, Sex.MALE)
        ]
        assert [cast.characters[0].voice.number for cast in voices] == [0, 1]


@pytest.mark.parametrize(
    ("facts", "timbre"),
    [
        ({"sex": Sex.FEMALE}, Timbre.WOMAN),
        ({"sex": Sex.MALE, "age": Age.OLD}, Timbre.OLD_MAN),
        ({"sex": Sex.FEMALE, "age": Age.OLD}, Timbre.OLD_WOMAN),
        ({"sex": Sex.FEMALE, "age": Age.CHILD}, Timbre.CHILD),
        ({"species": Species.LION}, Timbre.LARGE_CREATURE),
        ({"species": Species.MOUSE}, Timbre.SMALL_CREATURE),
    ],
)
def test_a_voice_fits_age_sex_and_species(facts, timbre):
    assert choose_timbre(a_person("Someone", **facts)) is timbre


@pytest.mark.parametrize(
    ("name", "facts", "costume"),
    [
        ("the king", {"sex": Sex.MALE}, Costume.KING),
        ("the king's daughter", {"sex": Sex.FEMALE}, Costume.PRINCESS),
        ("Anna", {"sex": Sex.FEMALE, "occupation": "queen"}, Costume.QUEEN),
        ("Shepherd Boy", {"sex": Sex.MALE, "age": Age.CHILD}, Costume.SHEPHERD),
        ("the soldier's child", {"age": Age.CHILD}, Costume.PEASANT),
        ("Hans", {"sex": Sex.MALE}, Costume.PEASANT),
    ],
)
def test_a_costume_follows_the_storys_word(name, facts, costume):
    role = a_person("Someone").model_copy(update={"name": name, **facts})
    cast = cast_characters(a_script(a_line("They met in the forest."), roles=(role,)), 1)
    assert cast.characters[0].look.costume is costume


def test_people_of_today_wear_clothes_of_today():
    anna = a_person("Anna", sex=Sex.FEMALE)
    cast = cast_characters(a_script(a_line("Anna put her phone on the office desk."), roles=(anna,)), 1)
    assert cast.characters[0].look.costume is Costume.MODERN


@pytest.mark.parametrize("seed", range(8))
def test_the_old_are_grey_and_children_have_no_beard(seed):
    old, boy = a_person("Old Hans", age=Age.OLD, sex=Sex.MALE), a_person("Tim", age=Age.CHILD, sex=Sex.MALE)
    cast = cast_characters(a_script(a_line("They met."), roles=(old, boy)), seed)
    assert cast.characters[0].look.hair in GREY_HAIRS
    assert not cast.characters[1].look.beard
    assert cast.characters[1].look.age is Age.CHILD
    assert cast.characters[1].look.hair_style is not HairStyle.BALD


def test_women_have_no_beard():
    women = tuple(a_person(f"Woman {n}", sex=Sex.FEMALE, age=Age.OLD) for n in range(9))
    assert not any(c.look.beard for c in cast_characters(a_script(a_line("So."), roles=women), 2).characters)


def test_depth_is_only_what_the_script_says():
    script = a_script(
        a_line("The mouse wanted to see the world.", "s1", subjects=("mouse",)),
        a_line("The lion slept.", "s2", subjects=("lion",)),
        a_line("I am afraid of the net.", "s3", speaker="mouse"),
    )
    cast = cast_characters(script, 1)
    mouse, lion = cast.find("mouse"), cast.find("lion")
    assert mouse is not None and lion is not None
    assert mouse.depth.wants == "to see the world"
    assert mouse.depth.fears == "the net"
    assert (lion.depth.wants, lion.depth.fears, lion.depth.secret) == ("", "", "")


def test_an_appearance_says_what_is_drawn():
    cast = cast_characters(a_script(a_line("So."), roles=(LION, HUNTERS)), 1)
    assert cast.characters[0].appearance == "a lion"
    assert "several people" in cast.characters[1].appearance
    assert "hunter" in cast.characters[1].appearance


def test_seeds_are_the_same_on_every_machine():
    assert derive_seed(1, "shot") == 1238994305
    assert derive_seed(1, "shot") != derive_seed(2, "shot")


def test_the_captain_of_a_side_wears_what_everybody_does():
    ailsa = a_person("Ailsa").model_copy(update={"occupation": "captain", "sex": Sex.FEMALE})
    lines = (
        "Ailsa, our captain, pulled the rope.",
        "The anchor man called on his phone.",
        "The anchor sat down.",
    )
    of_side = cast_characters(a_script(*(a_line(text) for text in lines), roles=(ailsa,)), 1)
    assert of_side.characters[0].look.costume is Costume.MODERN


def test_a_captain_is_a_sailor_at_sea_and_a_soldier_ashore():
    captain = a_person("Captain").model_copy(update={"occupation": "captain", "sex": Sex.MALE})
    at_sea = cast_characters(a_script(a_line("The ship was lost at sea."), roles=(captain,)), 1)
    ashore = cast_characters(a_script(a_line("The army marched all day."), roles=(captain,)), 1)
    by_the_reef = cast_characters(a_script(a_line("The vessel struck the reef."), roles=(captain,)), 1)
    assert at_sea.characters[0].look.costume is by_the_reef.characters[0].look.costume is Costume.SAILOR
    assert ashore.characters[0].look.costume is Costume.SOLDIER


def test_a_servant_man_wears_no_apron():
    servant = a_person("Servant").model_copy(update={"occupation": "servant", "sex": Sex.MALE})
    cast = cast_characters(a_script(a_line("He came."), roles=(servant,)), 1)
    assert cast.characters[0].look.costume is Costume.PEASANT


def test_a_being_is_described_as_it_is_drawn():
    elves = a_person("Little men").model_copy(update={"occupation": "elf", "crowd": True})
    cast = cast_characters(a_script(a_line("They came in."), roles=(elves,)), 1)
    assert "elf" in cast.characters[0].appearance


@pytest.mark.parametrize(
    ("text", "costume"),
    [("The doctor took his phone and his car.", Costume.DOCTOR), ("The doctor sat.", Costume.PHYSICIAN)],
)
def test_the_doctor_of_an_old_tale_is_dressed_as_one(text, costume):
    doctor = a_person("Doctor", sex=Sex.MALE)
    look = cast_characters(a_script(a_line(text), roles=(doctor,)), 3).characters[0].look
    assert look.costume is costume


@pytest.mark.parametrize(
    ("name", "text", "costume"),
    [
        ("Soldier", "In 1918 the soldier hid.", Costume.TROOPER),
        ("Major", "In 1918 the major wrote.", Costume.OFFICER),
        ("Guard", "The guard saw the computer.", Costume.POLICE),
        ("Soldier", "The soldier met a king.", Costume.SOLDIER),
        ("Mayor", "In 1943 the mayor laughed.", Costume.OFFICE),
    ],
)
def test_uniforms_are_of_the_time_of_the_story(name, text, costume):
    cast = cast_characters(a_script(a_line(text), roles=(a_person(name, sex=Sex.MALE),)), 3)
    assert cast.characters[0].look.costume is costume


def test_the_bank_of_a_river_is_not_of_today():
    assert not is_of_today(a_script(a_line("The ant fell from the bank."), roles=(a_person("Man"),)))
    assert is_of_today(a_script(a_line("The bank took the company."), roles=(a_person("Man"),)))
