"""Holding: where a thing is in someone's hands, paws or mouth, how it is turned, and how large it is there."""

from __future__ import annotations

import math
from dataclasses import dataclass

from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Condition
from storyassets.providers.embedded.figures import Figure, Hold
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.gripping import has_hands
from storyassets.providers.embedded.scenery.held_thing import PEBBLE, carried_in_hands, place_turned
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.prop_habits import LONG, is_mass
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.ways_of_holding import hold_of

AT_MOUTH_OR_ARM = frozenset({Action.EAT, Action.DRINK, Action.POINT, Action.GIVE})
CHIN_ROOM = 0.3  # of a held thing's height, that its middle is below the holder's chin
LONGEST_HELD = 0.62  # of the holder's height
BROUGHT = frozenset(
    {
        Hold.BOOK,
        Hold.PIANO,
        Hold.BICYCLE,
        Hold.WHEELED,
        Hold.OWN,
        Hold.PEN,
        Hold.RECEIVER,
        Hold.MOBILE,
        Hold.ROPE,
    }
)  # the figure is drawn with it
TAKEN = 0.72  # of a head's height, what an animal takes up
PAST_LIPS = 0.15  # of the mouth's width, that a thing in it is farther out than its middle
SPREAD = frozenset(
    {Hold.SMALL, Hold.STEM, Hold.SCREEN, Hold.ARMFUL, Hold.READING, Hold.HANGING, Hold.HELD_UP, Hold.LUGGAGE}
)
PROPS = frozenset(prop.value for prop in Prop)
READ = frozenset(
    {Prop.BAG, Prop.BOOK, Prop.BOX, Prop.GIFT, Prop.LETTER, Prop.NEWSPAPER, Prop.PHONE, Prop.SCROLL}
)  # words may stand on them: they are never seen in a mirror


@dataclass(frozen=True)
class Grip:
    """The middle of what is held, in figure units for someone who faces right, and its size: at least, at most."""

    x: float
    y: float
    least: float
    most: float


def grip_of(figure: Figure, action: Action, way: int, *, hands: bool) -> Grip:
    """Where this figure, turned `way`, holds things; large enough to hide the bundle, parcel or cup that it is drawn with."""
    half, high = figure.width / 2, figure.height
    mouth = figure.mouth or figure.head
    lips = mouth.y + mouth.height / 2
    if hands:
        match action:
            case Action.EAT | Action.DRINK:
                right = mouth.x + mouth.width if way > 0 else -mouth.x
                return Grip(right + 6, lips + 8, high * 0.11, high * 0.15)
            case Action.POINT:
                return Grip(half - 8, -high * 0.66, high * 0.12, high * 0.22)
            case Action.GIVE:
                return Grip(half - 38, -high * 0.61, high * 0.17, high * 0.25)
        return Grip(half - 60, -high * 0.56, high * 0.22, high * 0.32)
    if action in (Action.TAKE_UP, Action.LAY):
        # Still on the ground, the lips on it.
        size = max(high * 0.30, figure.head.height * TAKEN)
        return Grip(way * (mouth.x + mouth.width / 2) + size * 0.3, -size * 0.42, size * 0.8, size)
    if action in (Action.EAT, Action.DRINK):
        size = high * 0.30
        return Grip(half * 0.86, -size * 0.42, size * 0.8, size)
    # in the jaws: the lips close on its upper part
    along = way * (mouth.x + mouth.width / 2) + mouth.width * PAST_LIPS
    return Grip(along, lips + high * 0.05, high * 0.22, high * 0.30)


def draw_what_is_held(one: Placed, prop: Prop) -> Drawing:
    """The thing by itself: never a heap of it."""
    condition = one.held or Condition(prop=prop)
    if prop is Prop.PEBBLES and not has_hands(one.look) and one.actor.action is not Action.TAKE_UP:
        condition = condition.model_copy(update={"count": 1})
    if is_mass(condition):
        condition = condition.model_copy(update={"many": False, "count": 0})
    return draw_thing(condition, prefix="ph", seed=one.things_seed or one.look.seed)


def span_of_held(one: Placed) -> tuple[float, float]:
    """From where to where across the picture a thing in hands reaches; where they stand, if it is none that sticks out."""
    member, hold = one.nearest, hold_of(one.actor, one.look)
    if hold not in SPREAD or one.actor.holds not in PROPS or member.figure.grip is None:
        return one.x, one.x
    prop = Prop(one.actor.holds)
    drawing = draw_what_is_held(one, prop)
    carried = carried_in_hands(member.figure, prop, drawing, hold, one.actor.action, one.way)
    scale = carried.size / max(drawing.width, drawing.height) * member.scale
    turn = math.radians(carried.turn)
    half = (abs(math.cos(turn)) * drawing.width + abs(math.sin(turn)) * drawing.height) * scale / 2
    x = one.x + member.dx + carried.x * member.scale
    return x - half, x + half


def draw_held(pen: Pen, one: Placed, ground_y: float, prop: Prop, drawing: Drawing) -> None:
    """The thing in the hands of the nearest of them."""
    hold = hold_of(one.actor, one.look)
    if hold in BROUGHT:
        return
    member = one.nearest
    if member.figure.grip is not None and hold is not Hold.NONE:
        carried = carried_in_hands(member.figure, prop, drawing, hold, one.actor.action, one.way)
        x = one.x + member.dx + carried.x * member.scale
        y = ground_y + member.dy + carried.y * member.scale
        scale = carried.size / max(drawing.width, drawing.height) * member.scale
        place_turned(pen, drawing, (x, y), scale, carried.turn, mirror=one.way < 0 and prop not in READ)
        return
    grip = grip_of(member.figure, one.actor.action, one.way, hands=has_hands(one.look))
    size = max(drawing.width, drawing.height)
    most = member.figure.height * LONGEST_HELD if prop in LONG else grip.most
    one_pebble = prop is Prop.PEBBLES and one.actor.action is not Action.TAKE_UP
    least = grip.least * (PEBBLE if one_pebble else 1.0)
    scale = min(max(size, least), most) / size * member.scale
    x = one.x + member.dx + one.way * grip.x * member.scale
    y = ground_y + member.dy + grip.y * member.scale
    if hold is Hold.BEAK:
        # an owl's beak points down
        y += drawing.height * scale * 0.34
    if has_hands(one.look) and one.actor.action not in AT_MOUTH_OR_ARM:
        chin = member.figure.head.y + member.figure.head.height
        y = max(y, ground_y + member.dy + chin * member.scale + drawing.height * scale * CHIN_ROOM)
    mirror = one.way < 0 and prop not in READ
    pen.place(drawing.svg, x, y + drawing.height * scale / 2, scale, mirror=mirror)
