"""Which words stand for one person, which for two, and what each word tells of whom it names."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Costume, Sex, Species
from storyassets.providers.embedded.figures.crowds import crowd_member
from storyassets.story.casting.cast import cast_characters
from storyassets.story.casting.people import find_people
from storyassets_tests.fakes.episodes import a_line, a_script


def roles_of(text):
    return {role.character_id: role for role in find_people(text, "").roles}


def who_is(text, word):
    return next((one.character_id for one in roles_of(text).values() if word in one.aliases), "")


BRIG = (
    "The brig lay off the cape when her captain, Ezra Coyle, saw lanterns. The ship's boy, a lad of twelve called Davy Penn, "
    "begged him to turn. The captain refused. The boy rang the bell. Coyle struck him."
)


def test_the_boy_is_not_the_captain_but_who_is_said_to_be_a_lad():
    assert who_is(BRIG, "boy") == "davy"
    assert who_is(BRIG, "captain") == "coyle"
    assert roles_of(BRIG)["davy"].age is Age.CHILD


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        ("Ms. Pruitt was our new principal. The class sat down. The principal came out. Pruitt cried.", "principal", "pruitt"),
        ("Derek was our new operations manager. It needed a manager's signature. Derek signed.", "manager", "derek"),
        ("My wife and I stopped speaking. Dana slept in the guest room. I waited. My wife woke. I ran.", "wife", "dana"),
        ("I miss Gran. My grandmother baked. Gran sang, and I ate. I was small.", "grandmother", "gran"),
        ("Tommy Reyes stole from Mr. Petrov's tree. The old man saw the kid. Mr. Petrov laughed.", "kid", "tommy"),
        ("Its owner, a farmer named Bill Cray, held the rope. Cray fell.", "owner", "cray"),
        ('"Go," said the vet, a woman named Dr. Ines Vega. Dr. Vega left.', "vet", "vega"),
        ("Captain Mary Hull steered. Mary sang. Mary slept.", "Hull", "mary"),
        ("The police came. The officers searched the shop. The police left.", "officers", "policemen"),
    ],
)  # fmt: skip
def test_two_words_for_one_person_are_one(text, word, who):
    assert who_is(text, word) == who


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("His grandmother knitted. My grandma never did. I saw his grandmother. I saw my grandma.", {"grandmother", "grandma"}),
        ("My wife slept. I hired a clerk named Dana. Dana smiled. I went home. My wife woke.", {"wife", "dana"}),
        ("Ann was a baker. A baker from Lyon opened a shop. The baker sang. Ann wept.", {"ann", "baker"}),
    ],
)  # fmt: skip
def test_two_persons_stay_two(text, both):
    assert both <= roles_of(text).keys()


@pytest.mark.parametrize(
    ("text", "young", "species", "mother"),
    [
        ("A farmer saw an elephant. Her calf was stuck. The mother waited.", "calf", Species.ELEPHANT, "elephant"),
        ("A whale circled a net. The calf was in it. A diver cut it. The mother sang.", "calf", Species.WHALE, "whale"),
        ("A giraffe would not eat. Her calf could not stand. The keeper knelt. The mother bent down.", "calf", Species.GIRAFFE, "giraffe"),
        ("A dog found a goose. Her gosling was stuck. The mother hissed.", "gosling", Species.GOOSE, "goose"),
    ],
)  # fmt: skip
def test_the_young_are_of_their_mothers_kind_and_she_is_no_woman(text, young, species, mother):
    assert roles_of(text)[young].species is species
    assert who_is(text, "mother") == mother
    assert roles_of(text)[mother].sex is Sex.FEMALE


def test_a_cows_calf_is_a_calf_and_a_boys_mother_a_woman():
    assert roles_of("The cow lay down. Her calf drank. The farmer left.")["calf"].species is Species.CALF
    boy = roles_of(
        "An elephant lost her calf. A boy found it. The mother of the boy smiled. The mother waved."
    )
    assert boy["mother"].species is Species.HUMAN


@pytest.mark.parametrize(
    ("text", "who", "sex"),
    [
        ("I saw the light. I took it to the captain. She closed the door before she answered. I waited.", "captain", Sex.FEMALE),
        ("I spent ten years cutting coal with my father. He taught me to tap the roof. I was nine.", "father", Sex.MALE),
        ("The farmer opened the barn. She wiped her hands. The horse drank. The farmer smiled.", "farmer", Sex.FEMALE),
        (
            'I asked the driver. He shook his head. An old woman got off. She looked at me, then at the driver. "What is it?" she asked.',
            "driver",
            Sex.MALE,
        ),
        ("In 1944 Corporal Whit wrote letters. Whit signed them.", "whit", Sex.MALE),
    ],
)  # fmt: skip
def test_the_pronoun_after_tells_who_somebody_is(text, who, sex):
    assert roles_of(text)[who].sex is sex


def test_a_ship_makes_no_woman_of_her_captain():
    assert (
        roles_of("The captain saw the ship. She was sinking. She rolled. The captain ran.")["captain"].sex
        is Sex.MALE
    )


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("A grandfather clock stood in the hall. Ann wound it. Ann slept.", "grandfather"),
        ("Ann read the employee handbook. Ann laughed.", "employee"),
        ("Ann took a private room. Ann slept.", "private"),
        ("Ann cut the shadow of an empty well, of a crow at noon. Ann wove.", "crow"),
        ("A fisherman off Iceland heard a cry. The fisherman rowed.", "iceland"),
        ("Derek loved rules the way some men love boats. Derek frowned.", "men"),
    ],
)
def test_words_that_name_nobody(text, nobody):
    assert nobody not in roles_of(text)


@pytest.mark.parametrize(
    ("text", "who", "age"),
    [
        ("I met my old neighbor Denise. Denise smiled at me. I left.", "denise", Age.ADULT),
        ("My old boss Carl had been fired. Carl called me. I ran. I fell.", "carl", Age.ADULT),
        ("An old woman named Denise sat down. Denise smiled.", "denise", Age.OLD),
    ],
)
def test_an_old_neighbor_need_not_be_old(text, who, age):
    assert roles_of(text)[who].age is age


@pytest.mark.parametrize(
    ("told", "costume"),
    [
        ("The police were baffled by a burglar.", Costume.POLICE),
        ("The soldiers lay in the trench. The regiment waited for a phone.", Costume.TROOPER),
    ],
)
def test_a_sergeant_wears_what_those_around_wear(told, costume):
    roles = find_people(f"{told} Sergeant Paula Brandt waited. Brandt sighed.", "").roles
    script = a_script(a_line(f"{told} Sergeant Brandt waited at the car.", "l0"), roles=roles)
    look = next(c.look for c in cast_characters(script, 1).characters if c.role.name == "Brandt")
    assert look.costume in (costume, Costume.OFFICER if costume is Costume.TROOPER else costume)


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Amos told her that the rest was made up by a stranger, and Amos left.", "stranger"),
        ("The only way for a sailor to tell them apart was to count. Agnes counted. Agnes slept.", "sailor"),
        ("Ann had the voice of a child. Ann sang.", "child"),
    ],
)
def test_who_is_told_of_in_passing_is_nobody(text, nobody):
    assert nobody not in roles_of(text)


def test_who_is_told_of_after_a_preposition_and_does_something_is_somebody():
    assert "child" in roles_of("Ann heard the voice of a child. The child laughed. Ann ran.")
    assert "hermit" in roles_of("The sound was heard by a hermit, who ran down. The hermit knelt. Ann hid.")


def test_every_man_is_the_men():
    people = find_people("The ship left with nine men. The men sang. Every man was saved.", "")
    assert [m.character_id for m in people.mentions("Every man was saved.")] == ["men"]


def test_a_small_brother_is_a_child_and_a_moth_king_has_wings():
    roles = roles_of(
        "Isolde's small brother lay ill. The Moth King sat there, mending his wings. The brother slept. The king ran."
    )
    assert roles["brother"].age is Age.CHILD
    assert roles["king"].looks == ("wings",)
    assert not roles_of("The king folded his coat. The king earned his wings. The king ran.")["king"].looks


def test_a_crowd_is_dressed_as_is_said():
    people = roles_of("A dozen people in white overalls climbed out. The people sang. The people left.")
    assert people["people"].looks == ("white overalls",)


def test_among_beasts_a_pronoun_is_the_one_whose_sex_is_known():
    text = (
        "An elephant held a calf. The mother was tired. The water pulled the calf loose, and she hooked him back. "
        "Whenever anyone came near the calf, she charged. He slid back twice."
    )
    assert roles_of(text)["calf"].sex is not Sex.FEMALE


def test_who_only_died_long_ago_is_nobody_and_a_short_name_is_a_name():
    roles = roles_of("Since his wife died Walter had not slept. Walter told Jo, and Jo wept.")
    assert "wife" not in roles
    assert roles["jo"].sex is Sex.FEMALE


@pytest.mark.parametrize(
    ("told", "who", "costume"),
    [
        ("Private Tom Ashby wrote for the company. The men came to Tom in the trench in 1917.", "men", Costume.TROOPER),
        ("The men came to Tom in the office. Tom answered the phone.", "men", Costume.MODERN),
        ("The captain looked at the orbit of the spaceship. The captain answered the phone.", "captain", Costume.MODERN),
    ],
)  # fmt: skip
def test_people_wear_what_those_wear_to_whom_they_belong(told, who, costume):
    roles = find_people(told, "").roles
    cast = cast_characters(a_script(a_line(told, "l0"), roles=roles), 1)
    assert cast.find(who).look.costume is costume


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A girl named Wren stopped speaking. Wren slept. Lou hummed.", "wren"),
        ("My grandfather sold the bull. The bull ran. I laughed. My grandfather sang. I ran.", "grandfather"),
        ('"Hello," a little girl\'s voice said. Tom froze.', "girl"),
    ],
)
def test_who_is_a_person_is_no_beast_and_no_mere_voice(text, who):
    assert roles_of(text)[who].species is Species.HUMAN


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Tom left a paper crane on her bed. Tom slept.", "crane"),
        ("On Christmas Eve Tom walked home. Tom sang.", "eve"),
    ],
)
def test_a_paper_crane_and_a_feast_are_nobody(text, nobody):
    assert nobody not in roles_of(text)


def test_what_is_said_in_brackets_is_the_sex():
    text = "My boss (52M) called me in. The boss frowned. I left. I slept."
    assert roles_of(text)["boss"].sex is Sex.MALE


def test_a_driver_told_of_with_her_route_is_the_woman_with_the_name():
    assert (
        who_is(
            "The bus driver on route six, a tall woman named Odessa, knew everyone. Odessa sang.", "driver"
        )
        == "odessa"
    )


def test_forest_officers_wear_green():
    roles = roles_of("Forest officers arrived with ropes. The officers waited.")
    assert roles["officers"].looks == ("pine uniform",)
    assert not roles_of("The officers arrived with ropes. The officers waited.")["officers"].looks


def test_all_of_a_crowd_in_white_overalls_wear_one_colour():
    roles = roles_of("A dozen people in white overalls climbed out. The people sang to the phone.")
    script = a_script(a_line("The people sang to the phone.", "l0"), roles=tuple(roles.values()))
    look = cast_characters(script, 1).find("people").look
    assert look.outfit == look.accent == crowd_member(look, 2).outfit


def test_a_well_digger_with_a_name_is_somebody():
    text = "A well-digger named Tomo dug for nine days. A crane fell. Tomo bound its wing. The crane flew."
    assert "tomo" in roles_of(text)


@pytest.mark.parametrize(
    ("text", "one", "also"),
    [
        (
            "On the other side lay a German. The German laughed. His name was Otto. Otto slept.",
            "otto",
            "german",
        ),
        ("Private Harry Pell, a baker's boy, sat up. Harry ran. The boy fell.", "harry", "boy"),
        ("Anna, a miller's daughter, sang. The daughter wept. Anna slept.", "anna", "daughter"),
    ],
)
def test_who_comes_from_a_land_or_a_house_is_who_has_the_name(text, one, also):
    assert also in roles_of(text)[one].aliases


def test_what_comes_from_a_land_is_nobody_and_a_doctors_wife_no_doctor():
    told = "Anna drove a German car. She spoke German with an old American dog. Anna sold the Russian doll."
    assert not {"german", "american", "russian"} & roles_of(told).keys()
    both = roles_of("Ines, the doctor's wife, sang. Ines slept. The doctor read. The doctor ran.")
    assert {name: role.occupation for name, role in both.items()} == {"ines": "", "doctor": "doctor"}


def test_whom_somebody_asks_is_another():
    asked = roles_of("The guard yawned. The guard asked her. She said no. The guard laughed. Lena slept.")
    assert asked["guard"].sex is Sex.UNKNOWN
    owns = roles_of("The guard yawned. The guard forgot her hat. She said no. The guard laughed.")
    assert owns["guard"].sex is Sex.FEMALE
