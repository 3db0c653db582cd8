"""Told next: whoever comes in without a name has the one that the next words tell."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Species
from storyassets.story.casting.people import find_people


def called(text: str) -> dict[str, set[str]]:
    return {role.name: set(role.aliases) for role in find_people(text, "A day").roles}


@pytest.mark.parametrize(
    ("text", "name", "word"),
    [
        ("There's a woman here who feeds crows. Mrs Adeyemi, number forty. The woman sang.", "Adeyemi", "woman"),
        ("We bought a greyhound. Blessing, she was called. Blessing ran. The greyhound won.", "Blessing", "greyhound"),
        ("A kid came with a wrench. LUIS, it said on his shirt. Luis laughed. The kid left.", "Luis", "kid"),
        ("My partner that night was Dev, six foot four. Dev ate. My partner slept. I drove.", "Dev", "partner"),
        ("My boss, Dave (58, divorced), sang. Dave left. I sat. My boss came back.", "Dave", "boss"),
        ("A pensioner reported an elk. Solveig Aas, 79, had gone out. Solveig sang. The pensioner left.", "Solveig", "pensioner"),
        ("It was the cleaner who came. Nobody knew her name. It was Marisol. Marisol sang. The cleaner left.", "Marisol", "cleaner"),
        ("The lieutenant, a grower's son by the name of Rheinberg, ran. Rheinberg sang. The lieutenant sat.", "Rheinberg", "lieutenant"),
        ("There was one old fella by himself. The fella ate. Ann ran. It was Signor Bassi. Bassi sang.", "Bassi", "fella"),
        ("The surgeon was waiting in green, Dr Lindqvist, tall. The surgeon sang. Lindqvist sat.", "Lindqvist", "surgeon"),
        ("Our head chef is Gianni, who is forty. Gianni sang. The chef ran.", "Gianni", "chef"),
        ("A priest ran. A sentry ran. A stranger climbed out of the mist. He sat. The man ate.", "Stranger", "man"),
        ("Our conductor, a tiny lady called Mrs Probert, sang. Mrs Probert left. The conductor sat.", "Probert", "conductor"),
        ("It was a neighbour's boy, nine-year-old Emil, who came. Emil sang. The boy left.", "Emil", "boy"),
    ],
)  # fmt: skip
def test_a_name_told_next_is_that_of_who_came_in(text: str, name: str, word: str) -> None:
    assert word in called(text).get(name, set())


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("A waiter came. Anna ordered soup. Anna ate. The waiter left.", "Anna", "Waiter"),
        ("Anna met a waiter. Anna, she was called, at home. The waiter left. Anna sang.", "Anna", "Waiter"),
        (
            "A woman and a girl came. Mrs Bell, next door, sang. The girl left. Mrs Bell slept.",
            "Bell",
            "Girl",
        ),
    ],
)
def test_who_was_there_already_or_acts_is_another(text: str, one: str, other: str) -> None:
    assert {one, other} <= set(called(text))


def test_a_mule_that_is_called_by_a_word_for_a_lady_is_a_mule() -> None:
    roles = find_people(
        "Tull had a mule called Duchess. The Duchess sat down. Tull pulled. Tull sang.", "A day"
    ).roles
    assert next(role for role in roles if "mule" in role.aliases).species is Species.ASS


def test_a_kid_at_work_is_no_child() -> None:
    roles = find_people("A kid with a clipboard came. The kid sneezed. The kid left.", "A day").roles
    assert [role.age for role in roles] == [Age.YOUNG]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Klagen sang. Klagen wanted a clock. The mayor ran.",
        "A lad from Loughrea won. Loughrea went wild. The lad ran.",
    ],
)
def test_where_somebody_is_from_is_nobody(text: str) -> None:
    assert not {"Klagen", "Loughrea"} & set(called(text))


def test_who_is_called_grandad_is_old() -> None:
    text = 'I sat there. I sang. "Grandad," said the boy, "who is it?" I left. I ran.'
    assert next(role for role in find_people(text, "A day").roles if role.name == "I").age is Age.OLD
