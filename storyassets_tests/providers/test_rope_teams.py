"""A crowd that pulls stands in line with one rope through all hands, and each of one with candles has a candle."""

from __future__ import annotations

import pytest

from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor
from storyassets.providers.embedded.figures import Facing
from storyassets.providers.embedded.scenery.groups import Floor, draw_groups
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


def test_each_of_a_crowd_has_a_candle_and_no_more_than_one_has_the_letter():
    def grips(thing):
        holds = Actor(character_id="women", action=Action.STAND, holds=thing.value)
        floor = Floor(
            framing=Framing.WIDE,
            width=1000.0,
            height=1778.0,
            reserved=0.0,
            beds=False,
            setting=Setting.CITY,
            bicycle="",
            ways={},
            alone=True,
        )
        (group,) = draw_groups([(holds, TEAM)], [Facing.RIGHT], [4], floor)
        return sum(member.figure.grip is not None for member in group)

    assert grips(Prop.CANDLE) == 4
    assert grips(Prop.LETTER) <= 1
