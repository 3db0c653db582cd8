"""Lifeless animals: what is on the plate or stands over a building site is nobody."""

from __future__ import annotations

import pytest

from storyassets.story.casting.people import find_people


def _animals(text: str, title: str = "A story") -> set[str]:
    return {role.character_id for role in find_people(text, title).roles if role.species.value != "human"}


@pytest.mark.parametrize(
    "text",
    [
        "My first night the chef put me on the fish station. Two crab cakes, one lobster, four turkey clubs. "
        "By nine I had dropped a chicken on the floor and plated a duck. I was tired. I went home.",
        "Our neighbor Ines came home smelling of roast chicken. We do not eat chicken. Ines knocked. She smiled.",
        "Ben carried crates of fish to the van until midnight. The smell of fish stayed in his hair. Ben slept in the shop.",
        "The waiter Paul brought the lamb and forgot the duck. The menu said lamb. Paul put the duck in the fridge.",
    ],
)
def test_what_is_cooked_carried_or_sold_is_nobody(text: str) -> None:
    assert _animals(text) == set()


@pytest.mark.parametrize(
    ("text", "animal"),
    [
        ("In the kitchen a chicken walked up to the cook. The cook fed the chicken. She kept it.", "chicken"),
        ("A wolf met a lamb at the stream. The wolf ate the lamb for dinner.", "lamb"),
        (
            "Nora bought a lobster pot for supper. A duck followed her home. The duck waited at her door.",
            "duck",
        ),
    ],
)
def test_what_lives_is_somebody(text: str, animal: str) -> None:
    assert animal in _animals(text)


def test_a_crane_over_a_building_site_is_a_machine() -> None:
    machine = "For a year the crane stood over Ninth Street. Its operator, Hector, ate in the cab. Dolores hated the crane."
    bird = "A crane stood in the pond. The crane spread its wings. Hector fed the crane."
    assert _animals(machine, "The Crane on Ninth Street") == set()
    assert "crane" in _animals(bird, "The Crane")


def test_a_street_is_nobody() -> None:
    told = "For a year the truck stood over on Ninth Street. Nora hated Ninth Street. Nora moved."
    assert "ninth" not in {role.character_id for role in find_people(told, "The Truck on Ninth Street").roles}
