"""How old a story says that somebody is."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Role, Sex
from storyassets.story.casting.people import find_people
from storyassets.story.casting.told_ages import tell_ages


def role_of(text, who):
    return {role.character_id: role for role in find_people(text, "").roles}[who]


@pytest.mark.parametrize(
    ("text", "who", "age"),
    [
        ("Mr. Okafor was eighty-four, and his heart was failing.", "okafor", Age.OLD),
        ("On the first day of seventh grade, Danny Reyes handed in a page. Danny left.", "danny", Age.CHILD),
        ("A girl sat down. Her name was Amara and she was seven. Amara smiled.", "amara", Age.CHILD),
        ("Amir sat by his lawyer, Ann. He was nine. Ann, who was seventy, ran. Ann slept.", "ann", Age.OLD),
        ("Lily, 8, ran away. Lily slept.", "lily", Age.CHILD),
        ("A nine-year-old boy named Omar rang. Omar waited.", "omar", Age.CHILD),
        ("A retired driver named Harold slept. Harold woke.", "harold", Age.OLD),
        ("Nadia was in her seventies. Nadia still ran.", "nadia", Age.OLD),
        ("Mr. Hobbs, over seventy, limped in. Mr. Hobbs sat down.", "hobbs", Age.OLD),
        ("The lieutenant, a boy called Fairley, ran. Fairley wept.", "fairley", Age.YOUNG),
        ("A boy called Tim ran. Tim wept.", "tim", Age.CHILD),
        ("The owner retired in May. The owner still came by.", "owner", Age.OLD),
        ("The owner retired to his room. The owner slept.", "owner", Age.ADULT),
        ("The guard, a boy of twenty, left the door open.", "guard", Age.YOUNG),
        ("Tom was one of the first. Tom ran.", "tom", Age.ADULT),
        ("Tom was three minutes late. Tom ran.", "tom", Age.ADULT),
        ("At seventy-two my neighbour learned to swim. The neighbour sank.", "neighbour", Age.OLD),
        ("At nine Anna left. Anna ran home.", "anna", Age.ADULT),
        ("Our Aoife (6) timed him. Aoife laughed.", "aoife", Age.CHILD),
        ("Nuala's thirty-four but she'll be the baby for ever. Nuala sang.", "nuala", Age.ADULT),
        ("Winnie died in March, 91. Winnie had no cat.", "winnie", Age.OLD),
        ("Sister Ann stood on a crate. She's eighty if she's a day. Sister Ann roared.", "ann", Age.OLD),
        ("Esi was nine then. Esi sang.", "esi", Age.CHILD),
        ("Tom Budd, a postman until his knees gave out, sang. Tom slept.", "tom", Age.OLD),
        (
            "My uncle Marco went first. He had not been there since he was twelve. Marco sang.",
            "marco",
            Age.ADULT,
        ),
        (
            "Mrs Hussain left. I let her swim because she's about eighty and kind. Mrs Hussain sang.",
            "hussain",
            Age.OLD,
        ),
        ("Darren was the worst boy in the class. Darren knitted.", "darren", Age.CHILD),
        ("Darren was a good boy in the end. Darren knitted.", "darren", Age.ADULT),
        ("Mr. Bell, who taught seventh grade, sighed. Mr. Bell sat down.", "bell", Age.ADULT),
    ],
)
def test_an_age_is_read_where_it_is_told(text, who, age):
    assert role_of(text, who).age is age


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("I (29F) am getting married. My dad told me no. I laughed.", Age.ADULT),
        ("I was living with my parents back then. My mom called. I came. I wept.", Age.ADULT),
        ("In sixth grade a boy took my hat. I cried. I told my mom. I ran home.", Age.CHILD),
        ("When I was eleven I ran for the school. I was last. I wept. I stopped. I ran.", Age.CHILD),
        (
            "When I was six, I drew a horse. Thirty years later I paint houses. I paint all day, I paint at night, "
            "I paint in my sleep, and I never drew a horse again. I sold one wall to a bank.",
            Age.ADULT,
        ),
        ("My mom packed my lunch. I ate it at recess. I ran. I fell.", Age.CHILD),
    ],
)
def test_a_teller_is_grown_unless_the_words_say_otherwise(text, age):
    assert role_of(text, "i").age is age


def test_initials_tell_the_sex():
    assert role_of("I (34M) sat in 14B. I slept. I woke.", "i").sex is Sex.MALE
    assert role_of("I [F 22] sat in 14B. I slept. I woke.", "i").sex is Sex.FEMALE


def test_whose_best_man_speaks_is_a_man():
    assert role_of("I laughed at his best man speech. I wept. I left.", "i").sex is Sex.MALE


def test_a_boss_who_says_son_says_it_to_the_teller():
    text = 'I told my boss everything. He looked at me. "Nobody trained you, son." I ran. I hid.'
    assert role_of(text, "i").sex is Sex.MALE


def test_whoever_calls_out_anothers_name_has_no_sex_by_it():
    text = "Danny waited. When the principal called his name, Danny rose."
    assert role_of(text, "principal").sex is Sex.UNKNOWN


@pytest.mark.parametrize(
    ("text", "who", "age"),
    [
        ("Harlow High had a swim team. Priya was the slowest of them. The coach yelled.", "priya", Age.YOUNG),
        ("In high school the relay was all we had. Theo ran last. The coach wept.", "theo", Age.YOUNG),
        ("Harlow High had a swim team. The girls sang. The girls won.", "girls", Age.YOUNG),
        ("Harlow High had a swim team. Mr. Dell drove the bus. Mr. Dell slept.", "dell", Age.ADULT),
        ("The firm had a running team. Priya ran last. Priya laughed.", "priya", Age.ADULT),
    ],
)
def test_who_plays_for_a_high_school_is_young(text, who, age):
    assert role_of(text, who).age is age


def test_whose_fourth_grade_teacher_it_is_is_a_child_and_so_are_the_classmates():
    text = (
        "Miriam had not said a word. Her fourth-grade teacher, Mrs. Delgado, did not give up. Kids called Miriam names. "
        "Brandon Pike whistled. Miriam stood up."
    )
    ages = {role.character_id: role.age for role in find_people(text, "").roles}
    assert ages["miriam"] is ages["brandon"] is Age.CHILD
    assert ages["delgado"] is Age.ADULT
    later = {
        role.character_id: role.age for role in find_people(f"{text} Ten years later she won.", "").roles
    }
    assert later["brandon"] is Age.ADULT
    mine = (
        "I was in sixth grade. Only two of us were left at school, me and Tobias Grant. Tobias looked at his shoes. "
        "Mrs. Delgado smiled. Twenty years later I got a letter. Tobias is a lawyer now."
    )
    told = {role.character_id: role for role in find_people(mine, "").roles}
    assert told["tobias"].age is Age.CHILD
    assert told["tobias"].occupation == ""
    assert told["delgado"].age is Age.ADULT
    old = text.replace("Her fourth-grade", "My fourth-grade")
    assert {role.age for role in find_people(old, "").roles if role.character_id == "miriam"} == {Age.ADULT}


@pytest.mark.parametrize(
    ("text", "name", "age"),
    [
        (
            "My daughter Mina, who is six and deaf, sat down. Mina smiled. I rang the shelter.",
            "Mina",
            Age.CHILD,
        ),
        ("A boy of maybe nineteen opened the hatch. The boy read the labels. Ada drove.", "Boy", Age.YOUNG),
        ("She was about eighty, and small. Her name was Mrs. Petrov. Petrov sat.", "Petrov", Age.OLD),
        ("She was about forty, and small. Her name was Mrs. Petrov. Petrov sat.", "Petrov", Age.ADULT),
        ("Her name is Ines. She is eighty-one. Ines cooks well. Ines sings.", "Ines", Age.OLD),
    ],
)
def test_an_age_is_told_of_today_and_roughly_too(text, name, age):
    assert {role.name: role.age for role in find_people(text, "A story").roles}[name] is age


def test_a_child_is_no_woman_and_a_man_of_a_name_is_the_trade():
    told = "My daughter Mina, who is six, sat down. Mina slept. I called the shelter. The woman laughed."
    assert not any("woman" in role.aliases for role in find_people(told, "A story").roles)
    told = "The operator was a man named Hector. Hector ate alone. The operator waved. Dolores saw Hector."
    roles = {role.name: role for role in find_people(told, "A story").roles}
    assert "operator" in roles["Hector"].aliases and "Operator" not in roles


@pytest.mark.parametrize(("also", "age"), [("bride", Age.YOUNG), ("pupil", Age.CHILD)])
def test_the_girl_who_becomes_a_bride_is_no_child(also, age):
    girl = Role(character_id="girl", name="Girl", aliases=(also,), sex=Sex.FEMALE, age=Age.CHILD)
    (told,) = tell_ages((girl,), "The girl laughed. I drove her to church.")
    assert told.age is age
