"""The teller's own name: who gives it is nobody else."""

import pytest

from storyassets.model.character import Sex
from storyassets.story.casting.called_me import own_names, sex_as_called, sex_by_names, sex_in_own_words
from storyassets.story.casting.people import FIRST_PERSON, find_people


@pytest.mark.parametrize(
    ("told", "names", "sex"),
    [
        ("I am Priya, I am quiet, and I can count.", ("Priya",), Sex.FEMALE),
        ("My name is Tornillo and I am a cat.", ("Tornillo",), Sex.UNKNOWN),
        ("Everybody calls me Ben.", ("Ben",), Sex.MALE),
        ("After that it was me, Martha Dunn, a rope and a mule.", ("Martha", "Dunn"), Sex.FEMALE),
        ("In the boat it was me, Martha, and Joe.", (), Sex.UNKNOWN),
        ("I am German, and I can count.", (), Sex.UNKNOWN),
        ("I called Ben.", (), Sex.UNKNOWN),
    ],
)
def test_the_teller_has_the_name_they_give(told, names, sex):
    assert own_names(told) == names
    assert sex_by_names(names) is sex


def test_whoever_gives_a_name_is_not_cast_beside_it():
    text = (
        "I worked in an office. My boss took my stapler. I am Priya, I am quiet. "
        '"Priya keeps the books," he said. I laid a folder on the table. Priya had won.'
    )
    roles = find_people(text, "The Stapler").roles
    assert "Priya" not in {role.name for role in roles}
    teller = next(role for role in roles if role.character_id == FIRST_PERSON)
    assert teller.sex is Sex.FEMALE


@pytest.mark.parametrize(
    ("told", "sex"),
    [
        ("I was the only girl on the boat.", Sex.FEMALE),
        ("I was seven months pregnant when the bus broke down.", Sex.FEMALE),
        ("He called me the crazy lady with the cats.", Sex.FEMALE),
        ("My brothers and I were three boys in one bed.", Sex.MALE),
        ("I was best man at the wedding.", Sex.MALE),
        ("I was the only one who knew the girl.", Sex.UNKNOWN),
        ("He called the girl the last woman on earth.", Sex.UNKNOWN),
    ],
)
def test_what_only_one_sex_is_or_has_tells_the_tellers(told, sex):
    assert sex_in_own_words(told) is sex


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ('My boss rang me. "Marta," she said, "why is there a cake?"', Sex.FEMALE),
        ('"You left it, señorita." I had put it down myself, and he gave it to me.', Sex.FEMALE),
        ('"Marta," I said, "come here."', Sex.UNKNOWN),
    ],
)
def test_a_name_or_a_title_that_opens_or_ends_what_is_said_to_me_tells_it(text, sex):
    narration = text.replace("Marta", "")
    assert sex_as_called(text, narration) is sex


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("I sat. My Terry always says, ring the police, Bev. I never do. I drove home.", Sex.FEMALE),
        ('I sat there. I put the box down and said, "That will be ten pounds, sir." I left.', Sex.UNKNOWN),
        ('Kev had a list. I sat. "You must be joking, Kevin!" I left. I ran.', Sex.UNKNOWN),
        ("There were two of us left: me (M26, broke) and a dog. I sat. I left.", Sex.MALE),
    ],
)
def test_what_others_are_called_tells_nothing_of_the_teller(text, sex):
    assert next(one for one in find_people(text, "A day").roles if one.character_id == "i").sex is sex
