"""Who is chest-deep in a river is seen in its water until they are out."""

import pytest

from storyassets.model.character import Role, Species
from storyassets.model.shot import Action
from storyassets_tests.fakes.directed import told_shots

ELEPHANT = Role(character_id="elephant", name="Elephant", species=Species.ELEPHANT)
FARMER = Role(character_id="farmer", name="Farmer", species=Species.HUMAN)


def swims(*texts: str) -> list[bool]:
    """Line by line, whether somebody is in the water."""
    shots = told_shots(*texts, roles=(ELEPHANT, FARMER), title="The truck")
    by_line = {shot.covers[-1].line_id: shot.staging for shot in shots}
    return [any(a.action is Action.SWIM for a in by_line[f"l{k}"].actors) for k in range(len(texts))]


def test_who_is_deep_in_it_stays_in_it_until_it_is_told_otherwise():
    assert swims(
        "The elephant stood chest-deep in the canal.",
        "The elephant looked at the trees above.",
        "The elephant climbed out and was glad.",
        "The elephant looked at the trees again.",
    ) == [True, True, False, False]


def test_who_fell_into_it_is_in_it():
    assert swims(
        "The farmer walked along the canal.",
        "The elephant fell into the canal.",
        "The elephant looked at the trees.",
    )[2]


@pytest.mark.parametrize(
    "text",
    ["The elephant looked at the canal.", "The farmer stood beside the canal.", "The elephant fell asleep."],
)
def test_who_is_only_beside_it_is_dry(text):
    assert not swims("The farmer walked along the canal.", text)[1]


def test_whoever_came_to_help_is_dry():
    assert not swims("The elephant stood chest-deep in the canal.", "The farmer came with a rope.")[1]


@pytest.mark.parametrize("leap", ["dived into the pool", "hit the water hard"])
def test_who_dived_into_a_pool_swims_until_they_walk(leap):
    assert swims(
        "The farmer stood at the swimming pool.",
        f"The farmer {leap}.",
        "The farmer counted to nineteen.",
        "The farmer slapped the wall.",
        "The farmer walked to the gate.",
    ) == [False, True, True, True, False]


def test_who_only_speaks_of_it_is_dry():
    assert not any(swims("The farmer stood at the swimming pool.", "The farmer was afraid of water."))
