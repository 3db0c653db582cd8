"""Identities: a rank, a shop, a nickname, a correction or the teller's own kin name somebody told of already."""

from __future__ import annotations

import pytest

from storyassets.story.casting.people import find_people


def called(text: str) -> dict[str, set[str]]:
    """Each role's name with the other words for it, in small letters."""
    return {role.name: {alias.lower() for alias in role.aliases} for role in find_people(text, "A day").roles}


@pytest.mark.parametrize(
    ("text", "name", "word"),
    [
        ("Sister Agatha climbed the wall. She sang. The nun waved at us. Sister Agatha ran.", "Agatha", "nun"),
        ("Captain Rowe came aboard. Captain Rowe shouted. The skipper sat down.", "Rowe", "skipper"),
        ("Tom Budd, who has the butcher's on the square, ran. Tom slept. The butcher laughed.", "Tom", "butcher"),
        ("Ann Voss runs the bakery in town. Ann laughed. Later the baker sang.", "Ann", "baker"),
        ("They sent a man, well, a lad with a clipboard. The lad sneezed. The lad left.", "Lad", "man"),
        ("Pepper's the folding robot. Pepper beeped. Pepper waited. The robot read the form.", "Pepper", "robot"),
        ("Admiral is a parrot. Admiral bites. The parrot ate. Admiral slept.", "Admiral", "parrot"),
        ("Our teacher was Mr Okoro. Mr Okoro shouted. The teacher left.", "Okoro", "teacher"),
        ("Mr Okoro taught us. We called him Iron. Iron shouted. Iron never smiled.", "Okoro", "iron"),
        ("I met Rick's lawyer, who I'd been calling the Shark. The lawyer sat down. The Shark laughed. The Shark left.", "Lawyer", "shark"),
        ("We bought a house and Ian wanted shelves. Ian sang. I sat. My husband laughed at me.", "Ian", "husband"),
        ("My brother will kill me for this. I was there. Colm sang. I cried. Colm left.", "Colm", "brother"),
        ("Ann Voss and her brother Rudi hid there. Ann slept. His sister kept the secret. Ann sang.", "Ann", "sister"),
        ("He knelt down. The girl laughed at him. I sat there. I drove the bride to church.", "Girl", "bride"),
        ("I hated the woman next door. I wrote to her. Mrs Petrou sang. I left. Mrs Petrou slept.", "Petrou", "woman"),
        ("Nuala's thirty-four but she'll be the baby for ever. Nuala sang. The baby climbed over.", "Nuala", "baby"),
        ("The adjutant, a very clean young count, ran. The adjutant slept. The count laughed.", "Adjutant", "count"),
        ("A sentry stood on the lawn. Just a lad with a musket. The lad sneezed. The sentry slept.", "Sentry", "lad"),
        ("My grandmother went to swim. I drove. Bibi sank. Bibi laughed at me. I cried.", "Bibi", "grandmother"),
    ],
)  # fmt: skip
def test_who_is_somebody_told_of_already_is_nobody_new(text: str, name: str, word: str) -> None:
    people = called(text)
    assert word in people.get(name, set())
    assert word.capitalize() not in people


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Sister Agatha sang. A nun from Cork came in. The nun laughed. Sister Agatha left.", "Agatha", "Nun"),
        ("Sister Agatha and Sister Bea sang. Sister Bea left. The nun laughed. Sister Agatha ran.", "Agatha", "Nun"),
        ("Tom Budd runs the garage. Tom slept. The butcher laughed. The butcher left.", "Tom", "Butcher"),
        ("My uncle lived with a dog called Biscuit. I came. Biscuit barked. My uncle slept. I left.", "Biscuit", "Uncle"),
        ("The king, a count, and a duke came. The king sat. The count ran. The duke slept.", "King", "Count"),
        ("My brother came. I sat. Colm sang. Declan sang. I cried. My brother left.", "Colm", "Brother"),
        ("My grandmother came. I sat. Anna sang. Anna left. I cried. My grandmother slept.", "Anna", "Grandmother"),
    ],
)  # fmt: skip
def test_two_are_kept_apart_where_nothing_makes_them_one(text: str, one: str, other: str) -> None:
    assert {one, other} <= set(called(text))


def test_for_a_name_alone_a_parrot_is_no_admiral() -> None:
    roles = find_people("Admiral is a parrot. Admiral bites. The parrot ate. Admiral slept.", "A day").roles
    assert {(role.name, role.species.value) for role in roles} == {("Admiral", "parrot")}


def test_whom_a_next_sentence_tells_of_is_somebody() -> None:
    assert "Judge" in called("We stood in front of the judge. She looked at us. I sat. We left.")
    assert "Judge" not in called("Anna came before the judge. She looked at us. I sat. We left.")
