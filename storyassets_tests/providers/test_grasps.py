"""Hands round a thing: fingers behind it and thumb before it, and the thing where the hands are."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Condition
from storyassets.providers.embedded.figures import Facing, Hold, draw_figure
from storyassets.providers.embedded.figures.hands import GRASPS, Hand, draw_hand
from storyassets.providers.embedded.figures.sketch import Layer, bounds
from storyassets.providers.embedded.scenery.gripping import hold_of
from storyassets.providers.embedded.scenery.held_thing import carried_in_hands
from storyassets.providers.embedded.scenery.prop_states import draw_thing

LOOKS = [
    Look(species=Species.HUMAN, sex=sex, age=age, seed=4)
    for sex, age in ((Sex.MALE, Age.ADULT), (Sex.FEMALE, Age.OLD), (Sex.MALE, Age.CHILD))
] + [Look(species=Species.FOX, sex=Sex.MALE, age=Age.ADULT, upright=True)]


def carried(look: Look, prop: Prop, action: Action):
    """The figure, the thing drawn for it, and where it is."""
    thing = draw_thing(Condition(prop=prop), prefix="t", seed=1)
    hold = hold_of(Actor(character_id="ada", action=action, holds=prop.value), look)
    figure = draw_figure(look, action, Emotion.CALM, facing=Facing.RIGHT, prefix="f", hold=hold)
    return figure, thing, carried_in_hands(figure, prop, thing, hold, action, 1)


@pytest.mark.parametrize("kind", sorted(GRASPS))
def test_a_hand_round_a_thing_is_partly_behind_it_and_partly_before_it(kind):
    hand = draw_hand("#e8b48c", 1.0, (0.0, 0.0), (60.0, -20.0), kind, far=False)
    behind = [s for s in hand if s.layer is not Layer.OVER]
    before = [s for s in hand if s.layer is Layer.OVER]
    assert behind and before
    assert bounds(behind).meets(bounds(before))


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("prop", [Prop.BOX, Prop.TRAY, Prop.BAG, Prop.PUMPKIN])
def test_an_armful_lies_on_the_near_palm_and_reaches_to_the_far_one(look, prop):
    figure, thing, at = carried(look, prop, Action.CARRY)
    scale = at.size / max(thing.width, thing.height)
    left, right = at.x - thing.width * scale / 2, at.x + thing.width * scale / 2
    bottom, face = at.y + thing.height * scale / 2, figure.head.height
    (near, low), (far, _) = figure.grip
    assert left < near + face * 0.3 and near < right
    assert far < right < far + face * 0.5
    assert abs(bottom - low) < face * 0.2
    assert figure.over


@pytest.mark.parametrize("look", LOOKS)
def test_a_sheet_reaches_from_hand_to_hand(look):
    figure, thing, at = carried(look, Prop.LETTER, Action.READ)
    half = thing.width * at.size / max(thing.width, thing.height) / 2
    (near, _), (far, _) = figure.grip
    assert at.x - half < near + figure.head.height * 0.3
    assert far < at.x + half


@pytest.mark.parametrize("action", [Action.EAT, Action.DRINK])
def test_a_hand_at_the_mouth_is_below_the_eyes(action):
    figure, _, at = carried(LOOKS[0], Prop.CUP, action)
    eyes = max(eye.y + eye.height for eye in figure.eyes)
    assert figure.grip[0][1] > eyes
    assert abs(at.y - figure.mouth.y) < figure.head.height * 0.5


@pytest.mark.parametrize(
    ("prop", "action", "hold"),
    [
        (Prop.FLOWER, Action.STAND, Hold.STEM),
        (Prop.CUP, Action.STAND, Hold.SMALL),
        (Prop.PHONE, Action.LOOK, Hold.SCREEN),
        (Prop.TRAY, Action.WALK, Hold.ARMFUL),
    ],
)
def test_what_has_a_handle_is_in_a_fist_and_what_is_round_between_thumb_and_fingers(prop, action, hold):
    assert hold_of(Actor(character_id="ada", action=action, holds=prop.value), LOOKS[0]) is hold


def test_a_fist_is_no_grasp():
    assert Hand.FIST not in GRASPS
