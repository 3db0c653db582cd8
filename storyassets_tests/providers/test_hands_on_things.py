"""Hands on things: tables, posts, doors, jugs and trunks are drawn where somebody's hands or beak are."""

from __future__ import annotations

import math

import pytest

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Condition, ShotKind, Staging
from storyassets.providers.embedded.figures import Facing, Hold, draw_figure
from storyassets.providers.embedded.scenery.doorways import HIGHER, MOST_HIGH, opener_of
from storyassets.providers.embedded.scenery.held_thing import carried_in_hands
from storyassets.providers.embedded.scenery.placing import place_actors
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.worktops import taken_by_worktops, with_tools, works_on
from storyassets.providers.protocols import ShotPictureRequest, Sitter

SIZE = (1080.0, 1920.0)
LOOKS = {
    "man": Look(species=Species.HUMAN, sex=Sex.MALE, age=Age.ADULT),
    "boy": Look(species=Species.HUMAN, sex=Sex.MALE, age=Age.CHILD),
    "crone": Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.OLD),
    "crow": Look(species=Species.CROW, sex=Sex.MALE, age=Age.ADULT),
}


def placed_in(setting: Setting, *actors: Actor, props: tuple[Prop, ...] = ()):
    request = ShotPictureRequest(
        kind=ShotKind.BROLL,
        framing=Framing.MEDIUM,
        staging=Staging(setting=setting, actors=actors, props=props, place_seed=1),
        sitters=tuple(Sitter(character_id=a.character_id, look=LOOKS[a.character_id]) for a in actors),
        style=Style.STORYBOOK,
        width_px=270,
        height_px=480,
        seed=3,
    )
    return place_actors(request, SIZE)


@pytest.mark.parametrize(
    ("holds", "at", "tool", "thing"),
    [
        ("shoe", "", Prop.HAMMER, Prop.SHOE),
        ("", "candle", Prop.MATCHES, Prop.CANDLE),
        ("saw", "bicycle", Prop.SAW, Prop.CHAIN),
        ("knife", "bread", Prop.KNIFE, Prop.BREAD),
    ],
)
def test_a_tool_is_in_the_hand_and_what_is_worked_on_under_it(holds, at, tool, thing):
    actor = with_tools(Actor(character_id="man", action=Action.WORK, holds=holds, at=at), ())
    assert (actor.holds, actor.at) == (tool, thing)


def test_what_no_tool_is_known_for_is_under_bare_hands():
    actor = with_tools(Actor(character_id="man", action=Action.WORK, at=Prop.PLATE.value), ())
    assert (actor.action, actor.holds) == (Action.LAY, Prop.PLATE)


def test_what_lies_under_the_hands_is_drawn_nowhere_else():
    sawing = Actor(character_id="man", action=Action.WORK, holds=Prop.SAW.value, at=Prop.WOOD.value)
    placed = placed_in(Setting.FOREST, sawing, props=(Prop.WOOD, Prop.TABLE))
    assert works_on(placed[0]) is Prop.WOOD
    assert placed[0].worked is not None
    assert {Prop.WOOD.value, Prop.TABLE.value} <= taken_by_worktops(placed)


def test_whoever_knocks_has_room_for_the_door():
    knocking = Actor(character_id="man", action=Action.KNOCK, at=Prop.DOOR.value)
    [one] = placed_in(Setting.VILLAGE, knocking, props=(Prop.DOOR,))
    assert opener_of((one,)) is one
    hand = one.x + one.way * one.width / 2
    room = SIZE[0] - hand if one.facing is Facing.RIGHT else hand
    assert room > 0.3 * SIZE[0]


@pytest.mark.parametrize("action", [Action.KNOCK, Action.OPEN])
@pytest.mark.parametrize("who", ["man", "boy", "crone"])
def test_who_is_at_a_door_is_whole_and_less_high_than_it(action, who):
    [one] = placed_in(Setting.ROOM, Actor(character_id=who, action=action, at="door"), props=(Prop.DOOR,))
    head, scale = one.nearest.figure.head, one.nearest.scale
    assert one.x + head.x * scale >= 0 and one.x + (head.x + head.width) * scale <= SIZE[0]
    assert one.height * HIGHER <= MOST_HIGH * SIZE[1] + 1


def test_who_knocks_at_nothing_else_knocks_at_a_door():
    assert opener_of(placed_in(Setting.ROOM, Actor(character_id="man", action=Action.KNOCK))) is not None
    at_window = Actor(character_id="man", action=Action.KNOCK, at="window")
    waiting = Actor(character_id="man", action=Action.STAND, at="door")
    assert opener_of(placed_in(Setting.ROOM, at_window)) is None
    assert opener_of(placed_in(Setting.ROOM, waiting)) is None


def test_a_birds_beak_is_over_the_rim_of_the_jug():
    drinking = Actor(character_id="crow", action=Action.DRINK, at=Prop.PITCHER.value)
    [without] = placed_in(Setting.FIELD, drinking)
    [leaning] = placed_in(Setting.FIELD, drinking, props=(Prop.PITCHER,))
    assert leaning.lift > 0 == without.lift


def test_a_grown_hand_goes_down_to_a_child():
    giving = Actor(character_id="man", action=Action.GIVE, holds=Prop.BREAD.value)
    [down, receiving] = placed_in(
        Setting.FIELD, giving, Actor(character_id="boy", action=Action.LOOK), props=(Prop.BREAD,)
    )
    [level] = placed_in(Setting.FIELD, giving, props=(Prop.BREAD,))
    assert receiving.actor.action is Action.GIVE
    lower, plain = down.nearest.figure.grip, level.nearest.figure.grip
    assert lower is not None and plain is not None and lower[0][1] > plain[0][1]


def test_a_bird_beside_a_jug_leaves_room_for_it():
    at = Actor(character_id="crow", action=Action.LOOK)
    (beside,) = placed_in(Setting.DESERT, at, props=(Prop.PITCHER,))
    (alone,) = placed_in(Setting.DESERT, at)
    ahead = SIZE[0] / 2 - beside.x if beside.way < 0 else beside.x - SIZE[0] / 2
    assert beside.width <= alone.width
    assert ahead < 0  # it stands back, and the jug is before it


@pytest.mark.parametrize("who", ["man", "boy"])
def test_a_stick_that_stands_before_a_face_ends_below_it(who):
    figure = draw_figure(
        LOOKS[who], Action.STAND, Emotion.CALM, facing=Facing.RIGHT, prefix="h", hold=Hold.STAFF
    )
    drawing = draw_thing(Condition(prop=Prop.STICK), prefix="s", seed=1)
    stick = carried_in_hands(figure, Prop.STICK, drawing, Hold.STAFF, Action.STAND, 1)
    middle, half = figure.head.x + figure.head.width / 2, figure.head.width / 2
    chin = -(figure.head.y + figure.head.height)
    assert stick.size <= chin * 1.1 or abs(stick.x - middle) > half


@pytest.mark.parametrize(
    ("one", "other"), [("man", "boy"), ("boy", "man"), ("man", "crone"), ("boy", "crone")]
)
def test_hands_that_give_and_take_meet_whatever_the_ages(one, other):
    both = [
        Actor(character_id=who, action=Action.GIVE, holds=Prop.LETTER.value, toward=whom)
        for who, whom in ((one, other), (other, one))
    ]
    placed = placed_in(Setting.ROOM, *both, props=(Prop.LETTER,))
    highs = [p.nearest.figure.grip[0][1] * p.nearest.scale + p.nearest.dy for p in placed]
    tall = max(p.nearest.figure.height * p.nearest.scale for p in placed)
    assert abs(highs[0] - highs[1]) < tall * 0.12


@pytest.mark.parametrize("who", ["man", "boy", "crone"])
@pytest.mark.parametrize("action", [Action.STAND, Action.RUN])
def test_the_shaft_of_a_rake_and_not_the_air_beside_it_is_in_the_fist(who, action):
    figure = draw_figure(LOOKS[who], action, Emotion.CALM, facing=Facing.RIGHT, prefix="h", hold=Hold.STAFF)
    drawing = draw_thing(Condition(prop=Prop.RAKE), prefix="r", seed=1)
    rake = carried_in_hands(figure, Prop.RAKE, drawing, Hold.STAFF, action, 1)
    # drawn, it leans to the right from its foot in the middle: at half its length it is a quarter of its lean beside it
    shaft = rake.x + 0.5 * rake.size * math.sin(math.radians(16.0)) * math.cos(math.radians(12.0))
    assert abs(shaft - figure.grip[0][0]) < 0.03 * rake.size
