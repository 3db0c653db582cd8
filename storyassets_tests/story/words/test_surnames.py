"""Surnames that are words too."""

from __future__ import annotations

import pytest

from storyassets.model.character import Sex, Species
from storyassets.story.casting.people import find_people
from storyassets.story.words.surnames import find_surnames


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The superintendent, Mr. Aldous Crane, spoke. Crane refused.", {"Crane"}),
        ("Walter Crow looked at the watch. Crow laughed.", {"Crow"}),
        ("Officer Wolf drove over, and Wolf rang the bell.", {"Wolf"}),
        ("Mr. Baker taught history.", {"Baker"}),
        ("Mr. Fox ate the cheese that fell from the crow's beak.", set()),
        ("The Crane stood in the pond. Mr. Crane had said so.", set()),
        ("Mr. Baker went to the baker's.", set()),
        ("Her brother Pike hated it. Pike left.", {"Pike"}),
        ("My neighbour Wolf has a wolf.", set()),
        ("King Lion and Brother Rabbit met.", set()),
    ],
)
def test_a_word_is_a_surname_where_it_is_nothing_else(text, names):
    assert find_surnames(text) == names


def test_whoever_has_a_beasts_name_is_a_person_wherever_the_name_stands():
    text = (
        "The superintendent, Mr. Aldous Crane, walked into the yard. A boy named Willie stopped him. "
        "Crane refused to listen. Willie cried. Then Crane went home."
    )
    people = find_people(text, "The Yard")
    crane = next(role for role in people.roles if role.name == "Crane")
    assert (crane.species, crane.sex, crane.occupation) == (Species.HUMAN, Sex.MALE, "superintendent")
    assert [m.character_id for m in people.mentions("Crane refused to listen.")] == [crane.character_id]


def test_a_beast_that_is_called_mister_stays_one():
    text = "Mr. Fox was hungry. In a tree sat Mr. Crow with cheese in his beak. Mr. Fox ran. Mr. Crow sang."
    assert {role.species for role in find_people(text, "Cheese").roles} == {Species.FOX, Species.CROW}


def test_an_initial_behind_a_name_is_nobody_else():
    text = "The last name on it was Walter K. Ms Nair rang him. Walter laughed. Ms Nair wept. Walter came."
    assert {role.name for role in find_people(text, "").roles} == {"Walter", "Nair"}
