"""A crowd that pulls stands in line with one rope through all hands; one alone, or a crowd at something else, does not."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor
from storyassets.providers.embedded.figures import Facing
from storyassets.providers.embedded.scenery.rope_teams import draw_team, pulls_together

TEAM = Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.ADULT, seed=5, crowd=True)
PULL = Actor(character_id="women", action=Action.PULL, holds=Prop.ROPE.value)


@pytest.mark.parametrize(
    ("change", "crowd", "together"),
    [
        ({}, True, True),
        ({"holds": ""}, True, True),
        ({}, False, False),
        ({"action": Action.WALK}, True, False),
        ({"holds": Prop.NET.value}, True, False),
        ({"at": Prop.CART.value}, True, False),
    ],
)
def test_only_many_at_a_rope_pull_together(change, crowd, together):
    look = TEAM.model_copy(update={"crowd": crowd})
    assert pulls_together(PULL.model_copy(update=change), look) is together


@pytest.mark.parametrize(("facing", "ahead"), [(Facing.RIGHT, 1), (Facing.LEFT, -1)])
def test_they_stand_one_before_another_each_with_both_hands_at_the_rope(facing, ahead):
    members = draw_team(PULL, TEAM, facing, "a0", 4, 1.0)
    along = [member.dx * ahead for member in members]
    assert along == sorted(along, reverse=True)
    assert all(member.figure.grip is not None and member.figure.over for member in members)
    hands = [member.figure.grip[0][1] * member.scale + member.dy for member in members]
    assert max(hands) - min(hands) < 0.3 * members[-1].figure.height
