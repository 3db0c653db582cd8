"""Persons: whom him and her mean where something is done to them."""

from __future__ import annotations

import pytest

from storyassets.model.character import Sex, Species
from storyassets.story.directing.deeds_read import read_deeds
from storyassets_tests.fakes.episodes import a_line, a_person, a_script

_ROLES = (a_person("Anna", sex=Sex.FEMALE), a_person("Ben", sex=Sex.MALE))


def _done_to(*texts: str) -> set[str]:
    lines = [a_line(text, f"l{n}") for n, text in enumerate(texts)]
    deeds = read_deeds(a_script(*lines, roles=_ROLES))[f"l{len(texts) - 1}"]
    return {deed.character_id for deed in deeds if not deed.is_doer}


@pytest.mark.parametrize(
    "text",
    [
        "Ben begged her not to go.",
        "Ben showed her every week how to swim.",
        "Ben gave her forty pounds.",
        "It took her ten minutes to make anyone listen.",
        "It cost her so much.",
    ],
)
def test_she_is_there_to_whom_it_is_done(text: str) -> None:
    assert "anna" in _done_to("Anna sat down.", text)


@pytest.mark.parametrize("text", ["Ben fed her dog.", "Ben fed her old dog."])
def test_who_only_owns_it_is_not(text: str) -> None:
    assert _done_to("Anna sat down.", text) == set()


def _doers_after_a_farmer(text: str) -> set[str]:
    roles = (
        a_person("Brutus", sex=Sex.MALE, species=Species.COW),
        a_person("Farmer", sex=Sex.MALE),
    )
    lines = [
        a_line("Brutus ran to the fence.", "l0"),
        a_line("The farmer laughed.", "l1"),
        a_line(text, "l2"),
    ]
    return {d.character_id for d in read_deeds(a_script(*lines, roles=roles))["l2"] if d.is_doer}


@pytest.mark.parametrize(
    "text", ["He pawed the ground.", "He slowly wagged his tail.", "He lifted his tail and ran."]
)
def test_who_does_what_only_beasts_do_is_the_beast(text: str) -> None:
    assert _doers_after_a_farmer(text) == {"brutus"}


@pytest.mark.parametrize(
    "text", ["He sat down.", "He wagged a finger and ran.", "He grabbed the tail and ran."]
)
def test_who_does_what_people_do_is_the_one_told_of_last(text: str) -> None:
    assert _doers_after_a_farmer(text) == {"farmer"}


def test_whom_the_writer_took_for_the_beast_stays_out_of_what_it_does_next() -> None:
    roles = (a_person("Brutus", sex=Sex.MALE, species=Species.BULL), a_person("Farmer", sex=Sex.MALE))
    told = [
        "Brutus ran to the fence.",
        "The farmer laughed.",
        "He pawed.",
        "He lay down.",
        "The farmer ran.",
        "He fell.",
    ]
    lines = [a_line(text, f"l{n}", subjects=("farmer",) if n else ()) for n, text in enumerate(told)]
    deeds = read_deeds(a_script(*lines, roles=roles))
    assert [{d.character_id for d in deeds[f"l{n}"] if d.is_doer} for n in (3, 5)] == [{"brutus"}, {"farmer"}]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The three crawled out.", {"students"}),
        ("Then the three slowly climbed out.", {"students"}),
        ("The three rings shone.", set()),
        ("The four crawled out.", set()),
    ],
)
def test_so_many_are_those_who_were_told_to_be_as_many(text: str, who: set[str]) -> None:
    roles = (a_person("Ben", sex=Sex.MALE), a_person("students").model_copy(update={"crowd": True}))
    lines = [a_line("Three young students went in.", "l0"), a_line("Ben sang.", "l1"), a_line(text, "l2")]
    assert {d.character_id for d in read_deeds(a_script(*lines, roles=roles))["l2"] if d.is_doer} == who
