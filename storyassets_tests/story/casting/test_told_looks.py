"""How a story says that somebody looks, and where in the world its names are common."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Costume, HairStyle, Look, Sex, Species
from storyassets.story.casting.cast import cast_characters
from storyassets.story.casting.palettes import SKINS
from storyassets.story.casting.people import find_people
from storyassets.story.casting.told_looks import wear
from storyassets_tests.fakes.episodes import a_line, a_person, a_script


def looks_of(text, who):
    return {role.character_id: role for role in find_people(text, "").roles}[who].looks


def look_of(role, text="It rained.", roles=()):
    cast = cast_characters(a_script(a_line(text, "l0"), roles=(role, *roles)), 1)
    return cast.find(role.character_id).look


@pytest.mark.parametrize(
    ("text", "who", "looks"),
    [
        ("Police seek a silver-haired man. The man left.", "man", ("silver hair",)),
        ("A woman was standing there. She had on a long gray coat.", "woman", ("gray coat",)),
        ("A bald waiter came. The waiter bowed.", "waiter", ("bald",)),
        ("An old man sat down. His sweater was yellow.", "man", ("yellow sweater",)),
        ("A student in a green hoodie yawned. The student left.", "student", ("green hoodie",)),
        ("In the second row a blonde woman got up. The woman left.", "woman", ("blond hair",)),
        (
            "The judge, with white hair and red glasses, sat. The judge slept.",
            "judge",
            ("white hair", "glasses"),
        ),
        ("The cook came with red glasses of punch. The cook sang.", "cook", ()),
        ("A girl with two black braids waved. The girl ran.", "girl", ("black braids",)),
        ("The coach, a short woman with a gray crew cut, knelt.", "coach", ("gray crew cut",)),
    ],
)
def test_a_look_is_read_where_it_is_told(text, who, looks):
    assert looks_of(text, who) == looks


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A waiter sold a red coat. The waiter bowed.", "waiter"),
        ("A waiter drove a red car. The waiter bowed.", "waiter"),
        ("A waiter found a photo of a white beard. The waiter bowed.", "waiter"),
    ],
)
def test_what_is_sold_or_pictured_is_not_worn(text, who):
    assert looks_of(text, who) == ()


def test_whom_a_question_is_about_is_described():
    text = (
        'The guard left. "The guard, what did he look like?" I described him: white mustache, brown cardigan.'
    )
    assert looks_of(text, "guard") == ("white mustache", "brown cardigan")


@pytest.mark.parametrize(
    ("text", "who", "looks"),
    [
        (
            "I met the plumber. My sister came. I described him to her: red beard, gray jacket. The plumber left. I slept.",
            "plumber",
            ("red beard", "gray jacket"),
        ),
        (
            "The nurse nodded. The nurse saw a visitor. I described the visitor: black hair, a green coat. The visitor left.",
            "visitor",
            ("black hair", "green coat"),
        ),
        (
            "I saw the driver twice. I remember he was tall, with a black beard. The driver waved. I ran.",
            "driver",
            ("black beard",),
        ),
        (
            "The clerk pointed at the thief. He was a short man with a gray mustache and glasses. The thief ran. The clerk wept.",
            "thief",
            ("gray mustache", "glasses"),
        ),
    ],
)
def test_whoever_is_described_looks_so(text, who, looks):
    assert looks_of(text, who) == looks


def test_police_do_not_look_like_whom_they_seek():
    text = (
        "Police are looking for a red-haired woman who robbed a bakery. The customer, who gave her name as Clara Finch, "
        "ordered forty pies. Finch left. Finch never paid."
    )
    assert looks_of(text, "policemen") == ()


def test_who_has_a_beard_is_a_man():
    text = "The mechanic had a gray mustache. The nurse had gray hair. The mechanic bowed. The nurse sat."
    roles = {role.character_id: role for role in find_people(text, "").roles}
    assert roles["mechanic"].sex is Sex.MALE
    assert roles["nurse"].sex is not Sex.MALE


def marks_of(*roles):
    cast = cast_characters(a_script(a_line("It rained.", "l0"), roles=roles), 1)
    return {one.character_id: one.look for one in cast.characters}


def test_a_mustache_that_is_told_of_is_the_only_one():
    others = tuple(a_person(f"man{n}", sex=Sex.MALE) for n in range(8))
    by_chance, looks = marks_of(*others), marks_of(told("white mustache"), *others)
    assert any(look.beard or look.seed // 23 % 4 == 1 for look in by_chance.values())
    assert not any(look.shaven for look in by_chance.values())
    assert looks["waiter"].moustache and not looks["waiter"].shaven
    assert all(looks[one.character_id].shaven and not looks[one.character_id].beard for one in others)


def test_glasses_that_are_told_of_are_the_only_ones():
    others = tuple(a_person(f"clerk{n}", sex=Sex.FEMALE) for n in range(24))
    assert any(look.glasses for look in marks_of(*others).values())
    looks = marks_of(told("glasses"), *others)
    assert [who for who, look in looks.items() if look.glasses] == ["waiter"]


def told(*looks, sex=Sex.MALE):
    return a_person("waiter", sex=sex).model_copy(update={"looks": looks})


def test_what_is_told_is_worn():
    look = look_of(told("white mustache", "brown cardigan", "glasses"))
    assert look.moustache and not look.beard and look.glasses
    assert look.outfit == "#8a5a3c"
    assert look_of(told("bald")).hair_style is HairStyle.BALD
    assert look_of(told("gray coat")).wearing == "coat"
    assert look_of(told("white beard")).age is look_of(told("white mustache")).age is Age.OLD
    assert look_of(told("silver hair")).age is Age.ADULT
    assert not look_of(told("white beard", sex=Sex.FEMALE)).beard


@pytest.mark.parametrize(
    ("name", "skins"),
    [("Kofi", SKINS[4:]), ("Okafor", SKINS[4:]), ("Priya", SKINS[3:5]), ("Ingrid", SKINS[:2])],
)
def test_names_tell_of_a_part_of_the_world(name, skins):
    assert look_of(a_person(name)).skin in skins


def test_a_tale_of_one_part_of_the_world_is_peopled_from_there():
    chief = a_person("chief")
    assert look_of(chief, "The chief ate a yam.", (a_person("Abena"),)).skin in SKINS[4:]
    assert look_of(chief, "The chief ate a yam.", (a_person("Ingrid"),)).skin not in SKINS[4:]
    assert look_of(chief, "The chief ate a plum.").skin not in SKINS[4:]


@pytest.mark.parametrize(
    ("trade", "costume"),
    [
        ("teacher", Costume.OFFICE),
        ("principal", Costume.OFFICE),
        ("jeweler", Costume.OFFICE),
        ("inspector", Costume.OFFICE),
        ("driver", Costume.MODERN),
        ("judge", Costume.JUDGE),
        ("student", Costume.MODERN),
        ("pastor", Costume.PRIEST),
    ],
)
def test_trades_of_today_have_their_clothes(trade, costume):
    assert look_of(a_person(trade), "The phone rang at the office.").costume is costume


def test_a_teacher_of_old_wears_a_gown():
    assert look_of(a_person("teacher"), "The king sent his knight.").costume is Costume.SCHOLAR


def test_who_teaches_english_is_a_teacher():
    text = "Mr. Okafor, who taught English in a classroom, phoned home."
    assert look_of(a_person("Okafor"), text).costume is Costume.OFFICE
    assert look_of(a_person("Okafor"), "Okafor taught him to phone.").costume is Costume.MODERN


def test_in_a_murder_the_inspector_wears_a_suit_and_the_sergeant_a_uniform():
    told = "The phone rang. The police had found him stabbed."
    assert look_of(a_person("inspector"), told).costume is Costume.OFFICE
    assert look_of(a_person("sergeant"), told).costume is Costume.POLICE


@pytest.mark.parametrize(
    ("text", "blind"),
    [
        ("Then Hajara sang. Hajara made pots. She was blind.", True),
        ("Old Hajara was born blind, and she sang. There Hajara slept.", True),
        ("There Hajara slept. Hajara ran. Today Hajara is blind.", False),
        ("Old Hajara was blind to her tears. There Hajara slept.", False),
        ("Old Hajara was blind. At last Hajara could see again. There Hajara slept.", False),
    ],
)
def test_who_is_blind_is_so_on_every_picture(text, blind):
    looks = {role.character_id: role.looks for role in find_people(text, "").roles}["hajara"]
    assert ("blind" in looks) is blind
    assert wear(Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.OLD), looks).blind is blind
