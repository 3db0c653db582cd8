"""Deeds that are done once: what is in the hands, what the figure brings itself, and what is not drawn twice."""

import pytest

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Staging
from storyassets.providers.embedded.figures import Hold
from storyassets.providers.embedded.figures.hands import Hand, draw_hand
from storyassets.providers.embedded.figures.poses import HUMAN_POSES
from storyassets.providers.embedded.scenery.builds import WHOLE_BODY
from storyassets.providers.embedded.scenery.composition import lift_of
from storyassets.providers.embedded.scenery.gripping import with_full_hands
from storyassets.providers.embedded.scenery.ways_of_holding import hold_of

LOOK = Look(species=Species.HUMAN, sex=Sex.MALE, age=Age.ADULT, seed=3)


def held(action: Action, *props: Prop, **fields: str) -> Actor:
    staging = Staging(
        setting=Setting.ROOM,
        actors=(Actor(character_id="ben", action=action, **fields),),
        props=props,
        of_today=True,
    )
    return with_full_hands(staging, {"ben": LOOK}).actors[0]


@pytest.mark.parametrize(
    ("action", "prop", "hold"),
    [
        (Action.STRIKE, Prop.HAMMER, Hold.SMALL),
        (Action.STRIKE, Prop.STONE, Hold.SMALL),
        (Action.STRIKE, Prop.AXE, Hold.SWING),
        (Action.TURN, Prop.VALVE, Hold.OWN),
        (Action.SHOW, Prop.LETTER, Hold.SMALL),
        (Action.CATCH, Prop.KEY, Hold.STEM),
    ],
)
def test_the_thing_of_the_deed_is_in_the_hands(action, prop, hold):
    actor = held(action, prop)
    assert actor.holds == prop.value
    assert hold_of(actor, LOOK) is hold


def test_who_tears_a_letter_brings_its_halves():
    assert hold_of(held(Action.TEAR, Prop.LETTER, holds=Prop.LETTER.value), LOOK) is Hold.OWN


def test_a_stone_that_strikes_is_raised_and_one_that_is_carried_is_in_both_arms():
    carried = held(Action.CARRY, Prop.STONE, holds=Prop.STONE.value)
    assert hold_of(carried, LOOK) is Hold.ARMFUL


def test_who_dives_is_in_the_air_and_seen_whole():
    assert lift_of(Action.DIVE) > 0
    assert lift_of(Action.KICK) == 0
    assert {Action.DIVE, Action.CRAWL, Action.BOW} <= WHOLE_BODY


def test_nobody_of_today_carries_a_bundle():
    assert held(Action.CARRY).action is Action.LOOK
    assert held(Action.CARRY, Prop.BOX).action is Action.CARRY
    old = Staging(setting=Setting.ROOM, actors=(Actor(character_id="ben", action=Action.CARRY),))
    assert with_full_hands(old, {"ben": LOOK}).actors[0].action is Action.CARRY


def test_of_folded_arms_one_hand_is_tucked_away():
    assert draw_hand("#e8b68f", 1.0, (0.0, 0.0), (40.0, 0.0), Hand.TUCKED, far=False) == []
    assert HUMAN_POSES[Action.FOLD_ARMS].near_fingers is Hand.TUCKED
