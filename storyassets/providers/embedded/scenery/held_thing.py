"""A thing in hands: where it is at a face, under hands, in a fist or along its shaft, and how it is turned."""

from __future__ import annotations

import math

from storyassets.model.prop import Prop
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import Figure, Hold
from storyassets.providers.embedded.scenery.grips import BORNE
from storyassets.providers.embedded.scenery.handles import HANDLES, by_handle
from storyassets.providers.embedded.scenery.held_load import Carried, Load
from storyassets.providers.embedded.scenery.held_load import Point as Point
from storyassets.providers.embedded.scenery.held_shaft import along_shaft
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.prop_habits import TINY

BETWEEN_HANDS = frozenset({Hold.ARMFUL, Hold.READING})

TIPS = 0.3  # of a face: so far beyond the palm finger tips end

ON_PALM = 0.06  # of a face, that the foot of a thing is below the palm on which it lies

LOWERED = 0.45  # of its height, that a high thing hangs lower than the palms

UNDER_HANDS = frozenset({Action.TAKE_UP, Action.LAY, Action.DRESS, Action.POUR})

LAID_BELOW = 14.0  # in figure units: a table's top is so far below the hands that lay something on it

TIPPED = 38.0  # degrees, that a cup is at the mouth

POURING = 68.0  # degrees, that a vessel is tilted

POLE_BEHIND = 0.36  # of a flag's size, that its pole is behind its middle

BELOW_BEAK = 0.20  # of its height, that the middle of a thing is below the line on which a beak closes

IN_BEAK_TURN = 10.0  # degrees

PEBBLE = 0.4  # of what else is seen in a beak

TELEPHONE_HALF = 84.0  # in the same units: from the middle of its set to its edge
TELEPHONE_UNITS = 280.0  # in figure units of a thing: a telephone so large is a face high in somebody's arms

SAW_AT_REST = 64.0  # degrees, that the blade of one who does not saw points down

AT_WORK_LEAN = 98.0  # degrees, that a small tool is turned down

THRUST = 62.0  # degrees from upright, that a sword is held out

TO_MOUTH = -58.0  # degrees from upright, that a spoon leans back to the lips

GOWN = 2.2  # of a face: a dress is as long as whoever wears it, and hangs down to the ground at most

LIMP = frozenset({Prop.SHIRT, Prop.DRESS, Prop.TROUSERS, Prop.COAT, Prop.BLANKET, Prop.NET})


def carried_in_hands(
    figure: Figure, prop: Prop, drawing: Drawing, hold: Hold, action: Action, way: int
) -> Carried:
    """Where hands that are made for this thing have it."""
    natural = max(drawing.width, drawing.height)
    load = Load(prop, natural, drawing.height / natural, drawing.width / natural, figure.head, way)
    hands = figure.grip or ((0.0, 0.0), (0.0, -10.0))
    if action in UNDER_HANDS:
        return _under_hands(load, hands, action)
    if hold in (Hold.STAFF, Hold.TOOL, Hold.SWING, Hold.SWEEP):
        # What is swung has its head behind the back.
        return along_shaft(load, hands[::-1] if hold is Hold.SWING else hands, hold)
    if hold in (Hold.BLOWN, Hold.FIDDLE):
        return _at_face(load, hands, hold)
    if hold in BETWEEN_HANDS:
        return _from_hand_to_hand(load, hands, hold)
    if hold in (Hold.HANGING, Hold.HELD_UP, Hold.LUGGAGE, Hold.ALOFT, Hold.BEAK):
        return _by_one_hand(load, hands[0], hold)
    return _in_fist(load, hands[0], action)


def _at_face(load: Load, hands: tuple[Point, Point], hold: Hold) -> Carried:
    """Blown into, or under the chin."""
    (x, y), (x2, y2) = hands
    middle = (x + x2) / 2, (y + y2) / 2
    if hold is Hold.BLOWN:
        return Carried(
            middle[0] + load.way * load.face * 0.02, middle[1] - load.face * 0.06, load.face * 0.95
        )
    along = math.degrees(math.atan2(x2 - x, y - y2))
    return Carried(middle[0], middle[1] - load.face * 0.08, load.face * 1.15, along - 14.0 * load.way)


def _by_one_hand(load: Load, hand: Point, hold: Hold) -> Carried:
    """Hanging, before the eyes, on an arm, over the head, or in a beak."""
    (x, y), prop, tall, face, way = hand, load.prop, load.tall, load.face, load.way
    match hold:
        case Hold.HANGING | Hold.HELD_UP | Hold.LUGGAGE:
            size = load.size(0.6, 1.05)
            return Carried(x, min(y + size * tall * 0.44, -size * tall * 0.5), size)
        case Hold.ALOFT:
            size = face * (2.1 if prop is Prop.UMBRELLA else 1.6)
            x += way * size * (POLE_BEHIND if prop is Prop.FLAG else 0.0)
            return Carried(x, y - size * tall * (0.41 if prop is Prop.UMBRELLA else 0.38), size)
    size = load.size(0.55, 0.85) * (PEBBLE if prop is Prop.PEBBLES else 1.0)
    return Carried(x + way * size * 0.12, y + size * tall * BELOW_BEAK, size, way * IN_BEAK_TURN)


def _from_hand_to_hand(load: Load, hands: tuple[Point, Point], hold: Hold) -> Carried:
    """Its farther edge is where the finger tips of the far hand are; an armful lies on the near one."""
    (x, y), face, way, tall = _between_hands(hands, hold), load.face, load.way, load.tall
    foremost = max(hands, key=lambda hand: hand[0] * way)[0] + way * TIPS * face
    if load.prop in LIMP and hold is Hold.ARMFUL:
        # It hangs down from the hands, so that no face is behind it.
        size = min(face * GOWN, -y * 1.2 / tall) if load.prop is Prop.DRESS else face * 0.72
        return Carried(x + way * face * 0.1, y + size * tall * 0.4, size)
    if hold is Hold.READING:
        size = load.size(0.55, 0.75)
        return Carried(foremost - way * size * load.wide / 2, hands[1][1] - size * tall * 0.14, size)
    size = load.size(0.3, 0.5) if load.prop in TINY else load.size(0.8, 1.3)
    half = size * load.wide / 2
    if load.prop is Prop.TELEPHONE:
        # As large when it rings as when it is dead; its cord and its ringing are beyond the hands.
        size = load.natural * face / TELEPHONE_UNITS
        half = TELEPHONE_HALF * face / TELEPHONE_UNITS
    bottom = max(hand[1] for hand in hands) + face * ON_PALM
    if bottom - size * tall < load.chin:
        # What would hide the face is held lower, by its sides.
        bottom = min(load.chin + size * tall, bottom + size * tall * LOWERED)
    return Carried(foremost - way * half, bottom - size * tall / 2, size)


def _between_hands(hands: tuple[Point, Point], hold: Hold) -> Point:
    """Where a thing is held: the one hand, or the middle of both."""
    (x, y), (x2, y2) = hands
    return ((x + x2) / 2, (y + y2) / 2) if hold in BETWEEN_HANDS else (x, y)


def _under_hands(load: Load, hands: tuple[Point, Point], action: Action) -> Carried:
    """Still on the ground, just laid down, over the head of who puts it on, or tilted over a cup."""
    near, tall, face, way = hands[0], load.tall, load.face, load.way
    if action is Action.TAKE_UP:
        # By its upper edge.
        size = load.size(0.4, 0.6) if load.prop in HANDLES else load.size(0.5, 1.0)
        middle = min(-size * tall * 0.5, near[1] + size * tall * 0.36)
        return Carried(near[0] + way * face * 0.1, middle, size, way * 7.0)
    x, y = near if action is Action.POUR else _between_hands(hands, Hold.ARMFUL)
    if action is Action.LAY:
        size = load.size(0.55, 0.95)
        edge = max(hand[0] * way for hand in hands) * way + way * TIPS * face
        return Carried(edge - way * size * load.wide / 2, y + LAID_BELOW - size * tall * 0.5, size)
    if action is Action.DRESS:
        size = face * 1.5 / max(tall, 0.7)
        return Carried(x - way * face * 0.1, y + size * tall * 0.44, size)
    size = load.size(0.66, 0.86)
    return Carried(x + way * face * 0.16, y - face * 0.04, size, way * POURING)


def _in_fist(load: Load, hand: Point, action: Action) -> Carried:
    """A small thing: at the mouth, at work, or before the chest."""
    (x, y), prop, tall, way = hand, load.prop, load.tall, load.way
    if action is Action.DRINK:
        # Tilted, its rim at the lips.
        size = load.size(0.5, 0.62)
        return Carried(x - way * size * 0.08, y - size * tall * 0.3, size, -way * TIPPED)
    if action is Action.EAT and prop not in HANDLES:
        size = load.size(0.4, 0.52)
        return Carried(x - way * size * 0.08, y - size * tall * 0.36, size)
    if action is Action.GIVE and prop not in HANDLES:
        # It lies on the palm.
        least, most = (0.7, 1.0) if prop in BORNE else (0.24, 0.36) if prop in TINY else (0.46, 0.7)
        size = load.size(least, most)
        return Carried(x + way * load.face * 0.12, y + load.face * ON_PALM - size * tall / 2, size)
    if prop is Prop.SAW:
        # Its handle is in the hand, its blade before it.
        size, lean = load.face * 1.15, 16.0 if action is Action.WORK else SAW_AT_REST
        along, reach = math.radians(lean), size * 0.36
        return Carried(x + way * math.cos(along) * reach, y + math.sin(along) * reach, size, way * lean)
    if prop in HANDLES:
        return _by_its_handle(load, hand, action)
    size = load.size(0.42, 0.66)
    return Carried(x, y - size * tall * 0.3, size)


def _by_its_handle(load: Load, hand: Point, action: Action) -> Carried:
    """A sword points at whom they fight, a tool is brought down before the doer, a spoon goes to the mouth."""
    sword = load.prop is Prop.SWORD
    if sword and action is Action.FIGHT:
        return by_handle(load, hand, load.size(0.9, 1.4), THRUST)
    if action is Action.WORK:
        return by_handle(load, hand, load.size(0.46, 0.66), AT_WORK_LEAN)
    if action is Action.EAT:
        return by_handle(load, hand, load.size(0.4, 0.5), TO_MOUTH)
    return by_handle(load, hand, load.size(0.5, 1.5 if sword else 0.8))


def place_turned(
    pen: Pen, drawing: Drawing, middle: tuple[float, float], scale: float, turn: float, *, mirror: bool
) -> None:
    """A thing by its middle, about which it is turned: a drawing's origin is at its foot."""
    angle, half = math.radians(turn), drawing.height * scale / 2
    x, y = middle[0] - math.sin(angle) * half, middle[1] + math.cos(angle) * half
    pen.place(drawing.svg, x, y, scale, turn=turn, mirror=mirror)
