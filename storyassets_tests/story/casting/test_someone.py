"""Who of those named once is somebody, and which words stand for one person."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Sex, Species
from storyassets.story.casting.people import find_people


def roles_of(text, title=""):
    return {role.character_id: role for role in find_people(text, title).roles}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Tom boarded the tram. The woman with the green umbrella was already there.", "woman"),
        ("I sat down. The nurse at the front desk shook her head.", "nurse"),
        ("Ann fell. The coach, a short woman with a whistle, knelt beside her.", "coach"),
        ("My phone buzzed. Her fiancé rang me, and I braced myself for a fight. I waited.", "fiance"),
        ("Ann was late. She hugged the old driver and ran.", "driver"),
        ("Paul came home. He handed the letter to the landlady.", "landlady"),
        ("Mr. Okafor was eighty-four. A nurse held the phone for him.", "okafor"),
        ("The barn was dark. I told Grandpa. He locked the door. I slept.", "grandpa"),
        ("The barn was dark. I told Grandpa. He locked the door. I slept.", "i"),
        ("The case was closed. Inspector Dana Roth shrugged.", "roth"),
    ],
)
def test_whoever_acts_or_is_dealt_with_is_somebody_however_seldom_named(text, who):
    assert who in roles_of(text)


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Ann drove past Harran Point. The light of Harran Point went out.", "point"),
        ("Ilse was alone on Station Nine. Station Nine shook.", "nine"),
        ("Tom fought like a soldier, and Tom slept.", "soldier"),
        ("I drove to Duluth that weekend. Duluth was cold. Tom slept.", "duluth"),
        ("Then we came by Marfa, Texas, at night. Tom slept.", "marfa"),
    ],
)
def test_places_numbers_and_what_one_is_compared_with_are_nobody(text, nobody):
    assert nobody not in roles_of(text)


@pytest.mark.parametrize(
    ("text", "who", "also"),
    [
        ("Danny Reyes handed in a page. Danny waited. Reyes was lazy, they said.", "danny", "Reyes"),
        ("A businessman named Victor Hale slept. Hale woke. Hale ran.", "hale", "businessman"),
        ("A kid named Travis Boone took it. Travis laughed.", "travis", "kid"),
        ("Daniel wept. Danny rose. Danny ran.", "danny", "Daniel"),
        ("Harold Pike, a retired driver, sat down. Harold slept.", "harold", "Pike"),
        ("The director, a stern man called Whitaker, said no.", "whitaker", "director"),
        ("The attendant, a tall woman with a blond bun, kept looking at it.", "attendant", "woman"),
        ("The driver, Nora Bell, said so. Bell wept. The driver slept.", "bell", "driver"),
        ("The baker, Tom Reyes, opened at five. Reyes sang. The baker wept.", "reyes", "baker"),
        ("The principal, Mrs. Ruth Adler, rose. Adler wept. The principal sat.", "adler", "principal"),
        ("A girl sat down. Her name was Amara and Amara smiled.", "amara", "girl"),
        (
            "The speaker, who introduced himself as Dr. Leo Vance, smiled. Vance left. Vance ran.",
            "vance",
            "speaker",
        ),
        ("She got engaged to a man she hardly knew. Her fiancé rang me twice.", "fiance", "man"),
        ("A little girl waited. He looked at his sister and let go. The girl ate.", "girl", "sister"),
    ],
)
def test_two_words_of_one_person_are_one(text, who, also):
    found = roles_of(text)
    assert who in found
    assert also in found[who].aliases
    assert also.lower() not in found


@pytest.mark.parametrize(
    "text",
    [
        "When the nurse left, Nora Bell rose. Bell wept. The nurse sat.",
        "The baker slept. Tom Reyes, who was late, ran. Reyes sang. The baker wept.",
    ],
)
def test_who_only_stands_beside_a_word_is_another(text):
    assert len(roles_of(text)) == 2


def test_brothers_share_a_surname_and_are_two():
    assert {"tom", "ned"} <= set(roles_of("Tom Gray ran. Ned Gray hid. Tom laughed. Ned wept."))


def test_whoever_is_led_out_is_no_officer():
    found = roles_of("A second officer led Keith out. The officer nodded. Keith wept.")
    assert {"officer", "keith"} <= set(found)


def test_somebody_told_apart_is_not_who_was_there_before():
    found = roles_of("A driver shrugged. The woman with the silver braid sighed. The driver left.")
    assert {"driver", "woman"} <= set(found)


def test_most_of_his_teachers_are_many():
    found = roles_of("Most of his teachers gave up. Another teacher laughed. Danny slept. Danny woke.")
    assert found["teachers"].crowd


def test_a_kid_is_a_child_where_there_is_no_goat():
    assert roles_of("A kid took my lunch. The kid ran.")["kid"].species is Species.HUMAN
    assert roles_of("A wolf met a kid. The kid ran.")["kid"].species is Species.GOAT


@pytest.mark.parametrize(
    ("name", "sex"),
    [("Priyanka", Sex.FEMALE), ("Kwame", Sex.MALE), ("Corinne", Sex.FEMALE), ("Dominic", Sex.MALE)],
)
def test_names_of_the_world_have_a_sex(name, sex):
    assert roles_of(f"{name} waited. {name} left.")[name.lower()].sex is sex


def test_a_surname_has_the_sex_of_its_first_name():
    assert roles_of("Conrad Hale was rich. Hale slept. Hale woke.")["hale"].sex is Sex.MALE


def test_a_niece_who_nurses_is_grown():
    assert roles_of("A niece was nursing her. The niece slept.")["niece"].age is not Age.CHILD


def test_who_does_the_same_rare_deed_is_the_same():
    told = "Danny had a grandfather. The grandfather could whistle through his nose. Danny sang. "
    found = roles_of(told + "Then an old man in the last row whistled through his nose.")
    assert "man" in found["grandfather"].aliases
    assert "man" not in found
    assert "man" in roles_of(told + "Then an old man in the last row whistled to his dog.")
    assert "boy" in roles_of(told + "Then a boy in the last row whistled through his nose.")


@pytest.mark.parametrize("animal", ["firefly", "beetle", "otter", "badger", "coyote", "seagull", "gorilla"])
def test_many_animals_may_act(animal):
    found = roles_of(f'The {animal} met a fox. "Run," said the {animal}. The {animal} ran. The fox wept.')
    assert found[animal].species is not Species.HUMAN


def test_beside_a_young_man_the_old_man_is_the_other_one():
    text = (
        "A young man named Curtis Vale came. Mr. Petrov baked. The old man poured two cups. Curtis slept. "
        "Curtis woke. Mr. Petrov left."
    )
    people = find_people(text, "")
    assert people.mentions("The old man poured.")[0].character_id == "petrov"
    assert people.mentions("The man poured.")[0].character_id == "curtis"
    assert people.role("petrov").age is Age.OLD
    assert people.role("curtis").age is not Age.OLD


def test_her_father_is_whose_daughter_she_is():
    text = "Mr. Petrov's daughter came home. Mr. Petrov slept. She wept. Her father woke. Her father rose."
    assert "father" in roles_of(text)["petrov"].aliases
    assert "father" in roles_of(text.replace("Her father", "My father"))


def test_in_a_true_story_a_tree_is_a_tree_unless_it_speaks():
    text = "I kept a tree. I carried the tree down five floors. The tree bore fruit. I wept."
    assert "tree" not in {role.character_id for role in find_people(text, "The Tree").roles}
    said = text + ' "Thank you," said the tree.'
    assert "tree" in {role.character_id for role in find_people(said, "The Tree").roles}


def test_what_somebody_is_said_to_be_is_nobody_else():
    grocer = "The grocer stood up. He was a big man with a red face. The grocer wept."
    assert "man" not in roles_of(grocer)
    assert "man" in roles_of("The grocer stood up. There was a big man with a red face. The grocer wept.")


def test_a_contest_and_a_machine_are_no_beasts():
    told = "The school held its spelling bee. Ann won. It took a crane. The crane lifted the shed. Ann wept."
    assert not {"bee", "crane"} & set(roles_of(told))
    assert {"bee", "crane"} <= set(roles_of("The bee stung the crane. The crane took the bee. The bee wept."))


def test_who_is_a_tired_woman_in_an_aside_is_a_woman():
    told = (
        "Ann waited. The officer, a tired woman with a thermos, read it twice. The officer left. Ann slept."
    )
    assert roles_of(told)["officer"].sex is Sex.FEMALE


@pytest.mark.parametrize(
    ("text", "who", "there"),
    [
        (
            'Ada paid. "Not enough," said the machine. Ada sighed. "Try again," the machine said. Ada left.',
            "machine",
            True,
        ),
        ('The drone hung there. "Please sign," said the drone. Tom signed. He laughed.', "drone", True),
        (
            "Ada bought tea from the machine. The machine hummed. Tom said the machine was old. Ada left.",
            "machine",
            False,
        ),
        ("Tom rented a storage unit. The unit was cold. Tom slept in the unit.", "unit", False),
    ],
)
def test_a_machine_that_speaks_is_a_robot_and_another_is_a_thing(text, who, there):
    roles = roles_of(text)
    assert (who in roles) is there
    assert not there or roles[who].species is Species.ROBOT


@pytest.mark.parametrize(
    ("text", "who", "sex", "age"),
    [
        (
            'The bell rang. It was a woman, old, with a stick. "Yes?" she said. Tom fled.',
            "woman",
            Sex.FEMALE,
            Age.OLD,
        ),
        ("An old fella opened the door. Tom fled. The old fella laughed.", "fella", Sex.MALE, Age.OLD),
        ("Tom had a fever, so Brannic took the keys off him. Tom slept.", "brannic", Sex.UNKNOWN, Age.ADULT),
    ],
)
def test_who_comes_in_by_an_odd_door_is_somebody_too(text, who, sex, age):
    role = roles_of(text)[who]
    assert (role.sex, role.age) == (sex, age)


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Tom left. My mother thought it was a woman. Tom came home.", "woman"),
    ],
)
def test_who_is_only_thought_of_is_nobody(text, nobody):
    assert nobody not in roles_of(text)


def test_the_lady_whom_one_meets_beside_her_dog_is_no_dog():
    text = 'I walked up to the lady of the house, who had a dog named Colonel. "He bites," said the lady. Colonel yawned. I left.'
    assert roles_of(text)["lady"].species is Species.HUMAN


def test_the_priest_is_the_chaplain_by_name():
    text = 'The chaplain, Father Brophy, sat down. "Eat," said the priest. Tom ate. Father Brophy stood.'
    assert "priest" in roles_of(text)["brophy"].aliases
