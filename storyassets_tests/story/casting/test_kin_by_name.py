"""Who is told of as kin, as a trade or as anybody, and goes by a name a moment later, is one person."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Sex
from storyassets.story.casting.people import find_people


def roles_of(text):
    return {role.character_id: role for role in find_people(text, "").roles}


@pytest.mark.parametrize(
    ("text", "word", "who", "age"),
    [
        ('My niece came by train and I fetched her. "I am hungry," said Tilda. I cooked. Tilda ate it all.', "niece", "tilda", Age.YOUNG),
        ("Then my stepfather came in. Gary and I had not spoken for a year. I looked at Gary. He coughed.", "stepfather", "gary", Age.ADULT),
        ("My roommate never slept. Felix baked bread, and I ate it. Felix sang. I left.", "roommate", "felix", Age.ADULT),
        ('I asked the barber. "He left," said Nuno, and swept. I thanked Nuno. I ran.', "barber", "nuno", Age.ADULT),
        ('"Tim stole it," I heard. I ran. A small boy came in. He held my watch. "I found it," said Tim. I hugged Tim.', "boy", "tim", Age.CHILD),
        ("We stopped at a library. I rang. An old woman came out and wept. She sat down. The librarian gave me tea. "
         "I thanked the librarian. I left.", "woman", "librarian", Age.OLD),
    ],
)  # fmt: skip
def test_who_goes_by_a_name_a_moment_later_is_one_person(text, word, who, age):
    one = roles_of(text)[who]
    assert word in one.aliases
    assert one.age is age


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("My sister slept. Our neighbour Ines knocked. I opened. Ines had my sister's keys. My sister woke.", {"sister", "ines"}),
        ("My mother rang. Dana drove me home. I hugged Dana. My mother waited, and I cried.", {"mother", "dana"}),
        ('Joe ran the bar. An old man came in. "Coffee?" said Joe. I paid. The man drank. I left.', {"joe", "man"}),
        ('Ann was late. I asked the guard. "He is deaf," said Ann. The guard smiled. I left.', {"ann", "guard"}),
    ],
)  # fmt: skip
def test_somebody_else_of_that_name_stays_two(text, both):
    assert both <= roles_of(text).keys()


def test_a_woman_of_whom_long_was_said_but_she_gets_her_name():
    text = (
        "A woman came in. " + "She sat down by the stove and read. " * 9 + "Her name was Ingrid. Ingrid sang."
    )
    assert "woman" in roles_of(text)["ingrid"].aliases


def test_who_recalls_how_old_they_were_when_somebody_died_is_grown_up():
    text = "It was my wedding. I wore a dress. My mother died when I was twelve. I cried, and I married him."
    assert roles_of(text)["i"].age is Age.ADULT
    child = "I fished every day. My mother died when I was twelve. I went to the lake. I cried there."
    assert roles_of(child)["i"].age is Age.CHILD


def test_who_is_told_of_next_as_a_woman_is_one():
    text = "The conductor came. She was a big woman. The dog got up. He barked at the conductor. He growled."
    assert roles_of(text)["conductor"].sex is Sex.FEMALE


@pytest.mark.parametrize(
    ("text", "word", "beast"),
    [
        ("The only witness to it was a parrot. The parrot screamed. We fed the parrot.", "witness", "parrot"),
        ("Our best worker at the mill was a cat. The cat caught mice. I loved the cat.", "worker", "cat"),
        (
            "The thief turned out to be a raccoon. The raccoon ran off. I laughed at the raccoon.",
            "thief",
            "raccoon",
        ),
    ],
)
def test_who_was_a_beast_is_nobody_else(text, word, beast):
    assert word not in roles_of(text)
    assert beast in roles_of(text)


def test_the_trainer_of_a_beast_and_a_boss_who_is_like_one_are_themselves():
    text = "The trainer had a parrot. The parrot slept. The trainer fed the parrot. The trainer left."
    assert {"trainer", "parrot"} <= roles_of(text).keys()


def test_a_boss_goes_by_a_name_a_moment_later():
    text = (
        'My boss fired me on Monday. "It is nothing," said Greg. I packed. Greg stayed in his office. I left.'
    )
    assert "boss" in roles_of(text)["greg"].aliases


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        ("The pharmacist wrote. I asked her in May. Mrs. Lind looked up. Mrs. Lind sighed. I left.", "pharmacist", "lind"),
        ("The porter slept. I told him so. Mr. Quade laughed. I paid Mr. Quade. I left.", "porter", "quade"),
        ("A plumber came. We asked him twice. Dov shrugged. We paid Dov. He left.", "plumber", "dov"),
    ],
)  # fmt: skip
def test_who_is_asked_by_a_pronoun_and_acts_by_a_name_is_one(text, word, who):
    assert word in roles_of(text)[who].aliases


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("The nurse and her aunt sat there. I asked her. Mrs. Lind looked up. The nurse slept.", {"nurse", "lind"}),
        ("The porter slept. I asked him. Mrs. Quade laughed. I paid Mrs. Quade. The porter left.", {"porter", "quade"}),
    ],
)  # fmt: skip
def test_who_is_of_another_sex_or_may_be_two_is_another(text, both):
    assert both <= roles_of(text).keys()


def test_the_man_in_the_tuxedo_is_somebody():
    assert "man" in roles_of("I closed the door on the man in the tuxedo. He came at nine. He wept. I left.")
    assert "woman" in roles_of("I lied to the woman in the yellow sari. She knew it. She wept. I left.")


def test_kin_of_the_teller_who_only_says_something_is_there_to_say_it():
    text = 'I was a tree. "You\'ll be great," said my big sister, who was a liar. I ran. My father wept.'
    assert "sister" in roles_of(text)
    assert "sister" not in roles_of("I was a tree. I sold my sister's bike. I ran. My father wept.")
