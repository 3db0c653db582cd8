"""Hands round a thing: fingers behind it and thumb before it, and the thing where the hands are."""

from __future__ import annotations

import math
import re

import pytest

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Condition, ShotKind, Staging
from storyassets.providers.embedded.figures import Facing, Hold, draw_figure
from storyassets.providers.embedded.figures.hands import GRASPS, Hand, draw_hand
from storyassets.providers.embedded.figures.sketch import Layer, bounds
from storyassets.providers.embedded.scenery.carrying import area_of_load
from storyassets.providers.embedded.scenery.gripping import dressed
from storyassets.providers.embedded.scenery.handles import HANDLES
from storyassets.providers.embedded.scenery.held_thing import (
    TELEPHONE_HALF,
    TELEPHONE_UNITS,
    carried_in_hands,
)
from storyassets.providers.embedded.scenery.holding import span_of_held
from storyassets.providers.embedded.scenery.insert import is_shown
from storyassets.providers.embedded.scenery.insert_arms import (
    COUNTER,
    HOLDER_FOOT,
    HOLDER_HIGH,
    NEAR_FOOT,
    NEARER,
    THING_ON_COUNTER,
)
from storyassets.providers.embedded.scenery.insert_hands import draw_in_hands
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.placing import place_actors
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.ways_of_holding import hold_of
from storyassets.providers.protocols import ShotPictureRequest, Sitter

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
@pytest.mark.parametrize("prop", [Prop.BOX, Prop.TRAY, Prop.PUMPKIN])
def test_an_armful_lies_on_the_near_palm_and_reaches_to_the_far_one(look, prop):
    figure, thing, at = carried(look, prop, Action.CARRY)
    scale = at.size / max(thing.width, thing.height)
    left, right = at.x - thing.width * scale / 2, at.x + thing.width * scale / 2
    bottom, face = at.y + thing.height * scale / 2, figure.head.height
    (near, low), (far, _) = figure.grip
    assert left < near + face * 0.3 and near < right
    assert far < right < far + face * 0.5
    lowered = bottom - thing.height * scale <= figure.head.y + face * 1.01
    assert abs(bottom - low) < face * 0.2 or lowered
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


PEOPLE = {
    "man": Look(species=Species.HUMAN, sex=Sex.MALE, age=Age.ADULT),
    "boy": Look(species=Species.HUMAN, sex=Sex.MALE, age=Age.CHILD),
    "woman": Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.ADULT),
}


def placed_with(*actors: Actor, others: tuple[str, ...] = ()):
    """Where actors come to stand in a room."""
    who = (*(a.character_id for a in actors), *others)
    request = ShotPictureRequest(
        kind=ShotKind.BROLL,
        framing=Framing.MEDIUM,
        staging=Staging(setting=Setting.ROOM, actors=actors, place_seed=1),
        sitters=tuple(Sitter(character_id=name, look=PEOPLE[name]) for name in who),
        style=Style.STORYBOOK,
        width_px=270,
        height_px=480,
        seed=3,
    )
    return place_actors(request, (1080.0, 1920.0))


@pytest.mark.parametrize(("one", "other"), [("man", "woman"), ("boy", "man"), ("woman", "boy")])
def test_hands_that_are_shaken_lie_in_each_other_below_the_chins(one, other):
    placed = placed_with(
        *(
            Actor(character_id=name, action=Action.SHAKE_HANDS, toward=whom)
            for name, whom in ((one, other), (other, one))
        )
    )
    (x1, y1), (x2, y2) = (
        (
            p.x + p.nearest.dx + p.nearest.figure.grip[0][0] * p.nearest.scale,
            p.nearest.figure.grip[0][1] * p.nearest.scale + p.nearest.dy,
        )
        for p in placed
    )
    face = max(p.nearest.figure.head.height * p.nearest.scale for p in placed)
    assert abs(x1 - x2) < face * 0.25
    assert abs(y1 - y2) < face * 0.6
    chins = [
        (p.nearest.figure.head.y + p.nearest.figure.head.height) * p.nearest.scale + p.nearest.dy
        for p in placed
    ]
    assert min(y1, y2) > max(chins) - face * 0.15


def test_who_is_carried_sits_on_the_arm_that_lies_before_them():
    [carrier] = placed_with(Actor(character_id="woman", action=Action.CARRY, holds="boy"), others=("boy",))
    assert carrier.load is not None and carrier.load_sits
    assert carrier.nearest.figure.over
    left, top, right, bottom = area_of_load(carrier)
    (x, y), _ = carrier.nearest.figure.grip
    scale = carrier.nearest.scale
    assert left < x * scale < right
    assert top < y * scale < bottom < 0


def test_the_arms_of_two_who_embrace_lie_over_both():
    placed = placed_with(
        Actor(character_id="man", action=Action.EMBRACE, toward="boy"),
        Actor(character_id="boy", action=Action.EMBRACE, toward="man"),
    )
    assert all(p.nearest.figure.over for p in placed)
    taller, alone = (
        placed[0].nearest.figure,
        draw_figure(PEOPLE["man"], Action.EMBRACE, Emotion.CALM, facing=Facing.RIGHT, prefix="e"),
    )
    assert taller.head.y > alone.head.y  # bent down to the child


@pytest.mark.parametrize("prop", [Prop.AXE, Prop.PICKAXE])
def test_an_axe_is_swung_back_over_the_head_and_not_before_the_face(prop):
    figure, _, at = carried(LOOKS[0], prop, Action.WORK)
    assert all(y < min(eye.y for eye in figure.eyes) for _, y in figure.grip)
    assert at.x < figure.head.x + figure.head.width / 2  # its head is behind


def test_a_sword_is_held_out_towards_whom_they_fight():
    figure, _, at = carried(LOOKS[0], Prop.SWORD, Action.FIGHT)
    assert at.x > figure.grip[0][0] > figure.head.x + figure.head.width
    assert at.turn + HANDLES[Prop.SWORD].axis > 45


def test_who_puts_on_a_hat_has_it_on_and_the_hands_at_it():
    actor = Actor(character_id="ada", action=Action.DRESS, holds=Prop.HAT.value)
    assert hold_of(actor, LOOKS[0]) is Hold.OWN
    assert dressed(actor, LOOKS[0]).wearing == Prop.HAT.value


def test_what_sticks_out_of_a_hand_is_not_cut_off_by_the_frame():
    [worker] = placed_with(Actor(character_id="man", action=Action.WORK, holds=Prop.HAMMER.value))
    left, right = span_of_held(worker)
    assert 0 < left < right < 1080
    assert right - left > 0.3 * worker.nearest.figure.head.height * worker.nearest.scale


@pytest.mark.parametrize("action", [Action.STAND, Action.WORK, Action.EAT])
@pytest.mark.parametrize("prop", sorted(HANDLES))
@pytest.mark.parametrize("way", [1, -1])
def test_the_handle_is_in_the_fist_however_the_thing_is_turned(prop, action, way):
    facing = Facing.RIGHT if way > 0 else Facing.LEFT
    thing = draw_thing(Condition(prop=prop), prefix="t", seed=1)
    figure = draw_figure(LOOKS[0], action, Emotion.CALM, facing=facing, prefix="f", hold=Hold.STEM)
    at = carried_in_hands(figure, prop, thing, Hold.STEM, action, way)
    scale, turn = at.size / max(thing.width, thing.height), math.radians(at.turn)
    x, y = HANDLES[prop].x * thing.width * scale * way, HANDLES[prop].y * thing.height * scale
    handle = at.x + x * math.cos(turn) - y * math.sin(turn), at.y + x * math.sin(turn) + y * math.cos(turn)
    assert math.dist(handle, figure.grip[0]) < 1.0


def test_a_spoon_goes_to_the_mouth():
    figure, _, at = carried(LOOKS[0], Prop.SPOON, Action.EAT)
    hand = figure.grip[0]
    bowl = 2 * at.x - hand[0], 2 * at.y - hand[1]
    mouth = figure.mouth.x + figure.mouth.width / 2, figure.mouth.y + figure.mouth.height / 2
    assert math.dist(bowl, mouth) < math.dist(hand, mouth) * 0.8


@pytest.mark.parametrize(("prop", "arms"), [(Prop.KNIFE, 1), (Prop.HAMMER, 1), (Prop.CUP, 2)])
def test_near_too_what_has_a_handle_is_in_one_fist(prop, arms):
    pen = Pen("i")
    thing = draw_thing(Condition(prop=prop), prefix="t", seed=1)
    draw_in_hands(pen, (1080.0, 1920.0), LOOKS[0], prop, thing, Emotion.CALM)
    elbows = re.findall(r'<circle[^>]* r="72(?:\.0)?"', pen.svg())
    assert len(elbows) == arms


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("prop", [Prop.BAG, Prop.VASE, Prop.CHAIR])
def test_what_is_high_is_held_by_its_sides_below_the_face(look, prop):
    figure, thing, at = carried(look, prop, Action.CARRY)
    tall = thing.height * at.size / max(thing.width, thing.height)
    (_, near), (_, far) = figure.grip
    assert at.y - tall / 2 < far < near < at.y + tall / 2
    assert at.y - tall / 2 > figure.head.y + figure.head.height * 0.8


def test_weight_straightens_the_arm_and_a_lantern_does_not():
    (_, heavy), _ = carried(LOOKS[0], Prop.SUITCASE, Action.WALK)[0].grip
    (_, light), _ = carried(LOOKS[0], Prop.LANTERN, Action.WALK)[0].grip
    assert light < heavy - 40


def test_who_pulls_somebody_has_no_rope_and_a_hand_at_them():
    pulled = placed_with(
        Actor(character_id="man", action=Action.PULL), Actor(character_id="woman", action=Action.LOOK)
    )
    [alone] = placed_with(Actor(character_id="man", action=Action.PULL))
    rope = "#c9a56b"
    assert rope in alone.nearest.figure.svg
    assert rope not in pulled[0].nearest.figure.svg
    gap = abs(pulled[0].x - pulled[1].x) - (pulled[0].width + pulled[1].width) / 2
    assert gap < 0


def test_a_light_points_at_what_is_before_them():
    _, _, at = carried(LOOKS[0], Prop.FLASHLIGHT, Action.WALK)
    assert at.turn == 0


def test_a_coin_that_is_given_is_no_plate():
    figure, _, coin = carried(LOOKS[0], Prop.COIN, Action.GIVE)
    assert coin.size < figure.head.height * 0.4
    assert carried(LOOKS[0], Prop.CAKE, Action.GIVE)[2].size > coin.size * 1.8


def test_hands_are_seen_near_with_the_whole_head_above_them():
    low = COUNTER + THING_ON_COUNTER
    assert NEAR_FOOT - (low - HOLDER_FOOT + HOLDER_HIGH) * NEARER > 0.02


@pytest.mark.parametrize("look", LOOKS[:3])
@pytest.mark.parametrize("state", [PropState.PLAIN, PropState.RINGING, PropState.RINGING_DEAD])
def test_a_telephone_is_held_by_its_set_and_not_by_its_ringing(look, state):
    thing = draw_thing(Condition(prop=Prop.TELEPHONE, state=state), prefix="t", seed=1)
    figure = draw_figure(look, Action.LOOK, Emotion.CALM, facing=Facing.RIGHT, prefix="f", hold=Hold.ARMFUL)
    at = carried_in_hands(figure, Prop.TELEPHONE, thing, Hold.ARMFUL, Action.LOOK, 1)
    far = max(x for x, _ in figure.grip)
    edge = at.x + TELEPHONE_HALF * figure.head.height / TELEPHONE_UNITS
    assert far < edge < far + 0.35 * figure.head.height


@pytest.mark.parametrize(("toward", "shown"), [("bo", True), ("table", False), ("", False)])
def test_who_holds_a_thing_near_looks_at_it_and_who_shows_it_at_us(toward, shown):
    staging = Staging(
        setting=Setting.KITCHEN,
        props=(Prop.BREAD,),
        actors=(Actor(character_id="ada", action=Action.LOOK, holds="bread", toward=toward),),
    )
    assert is_shown(staging) is shown
    thing = draw_thing(Condition(prop=Prop.BREAD), prefix="t", seed=1)
    seen = []
    for at_us in (True, False):
        pen = Pen("i")
        draw_in_hands(pen, (1080.0, 1920.0), LOOKS[0], Prop.BREAD, thing, Emotion.CALM, shown=at_us)
        seen.append(pen.svg())
    assert seen[0] != seen[1]
