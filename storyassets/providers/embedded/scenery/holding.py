"""Holding: where a thing is in someone's hands, paws or mouth, how it is turned, and how large it is there."""

from __future__ import annotations

import math
from dataclasses import dataclass

from storyassets.model.prop import Prop
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import Figure, Hold
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.gripping import SHAFTS, WITH_HANDS, hold_of
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.prop_habits import LONG

AT_MOUTH_OR_ARM = frozenset({Action.EAT, Action.DRINK, Action.POINT, Action.GIVE})
CHIN_ROOM = 0.3  # of a held thing's height, that its middle is below the holder's chin
LONGEST_HELD = 0.62  # of the holder's height
BROUGHT = frozenset(
    {Hold.BOOK, Hold.PIANO, Hold.BICYCLE, Hold.OWN, Hold.RECEIVER, Hold.MOBILE}
)  # the figure is drawn with it
POLE_BEHIND = 0.36  # of a flag's size, that its pole is behind its middle
PAST_LIPS = 0.15  # of the mouth's width, that a thing in it is farther out than its middle
BELOW_BEAK = 0.20  # of its height, that the middle of a thing is below the line on which a beak closes
IN_BEAK_TURN = 10.0  # degrees
PEBBLE = 0.4  # of what else is seen in a beak
SAW_AT_REST = 64.0  # degrees, that the blade of one who does not saw points down
AT_WORK_LEAN = 98.0  # degrees, that a small tool is turned down
READ = frozenset(
    {Prop.BAG, Prop.BOOK, Prop.BOX, Prop.GIFT, Prop.LETTER, Prop.NEWSPAPER, Prop.PHONE, Prop.SCROLL}
)  # words may stand on them: they are never seen in a mirror
LIMP = frozenset({Prop.SHIRT, Prop.DRESS, Prop.TROUSERS, Prop.COAT, Prop.BLANKET, Prop.NET})
BY_THE_END = frozenset(
    {
        Prop.BELL,
        Prop.CANDLE,
        Prop.FEATHER,
        Prop.FLOWER,
        Prop.FORK,
        Prop.HAMMER,
        Prop.KEY,
        Prop.KNIFE,
        Prop.LANTERN,
        Prop.NEEDLE,
        Prop.PAINTBRUSH,
        Prop.ROSE,
        Prop.SPOON,
        Prop.SWORD,
        Prop.WAND,
    }
)  # their lower end is in the hand


@dataclass(frozen=True)
class Grip:
    """The middle of what is held, in figure units for someone who faces right, and its size: at least, at most."""

    x: float
    y: float
    least: float
    most: float


@dataclass(frozen=True)
class Carried:
    """Where the middle of a held thing is, in figure units; its largest side, and how far it is turned."""

    x: float
    y: float
    size: float
    turn: float = 0.0


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
    if action in (Action.EAT, Action.DRINK):
        size = high * 0.30
        return Grip(half * 0.86, -size * 0.42, size * 0.8, size)
    # in the jaws: the lips close on its upper part
    along = way * (mouth.x + mouth.width / 2) + mouth.width * PAST_LIPS
    return Grip(along, lips + high * 0.05, high * 0.22, high * 0.30)


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
        _place_turned(pen, drawing, (x, y), scale, carried.turn, mirror=one.way < 0 and prop not in READ)
        return
    grip = grip_of(member.figure, one.actor.action, one.way, hands=one.look.species in WITH_HANDS)
    size = max(drawing.width, drawing.height)
    most = member.figure.height * LONGEST_HELD if prop in LONG else grip.most
    least = grip.least * (PEBBLE if prop is Prop.PEBBLES else 1.0)
    scale = min(max(size, least), most) / size * member.scale
    x = one.x + member.dx + one.way * grip.x * member.scale
    y = ground_y + member.dy + grip.y * member.scale
    if hold is Hold.BEAK:
        # an owl's beak points down
        y += drawing.height * scale * 0.34
    if one.look.species in WITH_HANDS and one.actor.action not in AT_MOUTH_OR_ARM:
        chin = member.figure.head.y + member.figure.head.height
        y = max(y, ground_y + member.dy + chin * member.scale + drawing.height * scale * CHIN_ROOM)
    mirror = one.way < 0 and prop not in READ
    pen.place(drawing.svg, x, y + drawing.height * scale / 2, scale, mirror=mirror)


def carried_in_hands(
    figure: Figure, prop: Prop, drawing: Drawing, hold: Hold, action: Action, way: int
) -> Carried:
    """Where hands that are made for this thing have it."""
    (x, y), (x2, y2) = figure.grip or ((0.0, 0.0), (0.0, -10.0))
    face = figure.head.height
    natural = max(drawing.width, drawing.height)
    tall = drawing.height / natural
    upright = -SHAFTS.get(prop, 0.0) * way
    match hold:
        case Hold.STAFF:
            size = _between(natural, face * (1.9 if prop is Prop.STICK else 2.4), face * 3.6)
            size = min(size, face * 2.0) if prop is Prop.STICK else size
            return Carried(x, -size * 0.5, size, upright)
        case Hold.TOOL | Hold.SWEEP:
            size = _between(natural, face * 1.9, face * 2.7)
            along = math.degrees(math.atan2(x2 - x, y - y2))
            if hold is Hold.SWEEP:
                length = math.hypot(x2 - x, y2 - y)
                down = ((x - x2) / length, (y - y2) / length)
                return Carried(x + down[0] * size * 0.2, y + down[1] * size * 0.2, size, upright + along)
            return Carried((x + x2) / 2, (y + y2) / 2, size, upright + along)
        case Hold.HANGING:
            size = _between(natural, face * 0.6, face * 1.05)
            return Carried(x, min(y + size * tall * 0.44, -size * tall * 0.5), size)
        case Hold.READING:
            size = _between(natural, face * 0.55, face * 0.75)
            return Carried(x, y - size * tall * 0.2, size)
        case Hold.ARMFUL:
            size = _between(natural, face * 0.8, face * 1.3)
            if prop in LIMP:
                # It hangs down from the hands, so that no face is behind it.
                return Carried(x + way * face * 0.1, y + face * 0.72 * tall * 0.4, face * 0.72)
            return Carried(x + way * size * 0.1, y - size * tall * 0.3, size)
        case Hold.ALOFT:
            size = face * (2.1 if prop is Prop.UMBRELLA else 1.6)
            x += way * size * (POLE_BEHIND if prop is Prop.FLAG else 0.0)
            return Carried(x, y - size * tall * (0.41 if prop is Prop.UMBRELLA else 0.38), size)
        case Hold.BLOWN:
            size = face * 0.95
            return Carried((x + x2) / 2 + way * face * 0.02, (y + y2) / 2 - face * 0.06, size)
        case Hold.BEAK:
            size = _between(natural, face * 0.55, face * 0.85) * (PEBBLE if prop is Prop.PEBBLES else 1.0)
            return Carried(x + way * size * 0.12, y + size * tall * BELOW_BEAK, size, way * IN_BEAK_TURN)
        case Hold.FIDDLE:
            size = face * 1.15
            along = math.degrees(math.atan2(x2 - x, y - y2))
            return Carried((x + x2) / 2, (y + y2) / 2 - face * 0.08, size, along - 14.0 * way)
    if action in (Action.EAT, Action.DRINK):
        size = _between(natural, face * 0.36, face * 0.46)
        return Carried(x - way * size * 0.08, y - size * tall * 0.36, size)
    size = _between(natural, face * 0.42, face * 0.66)
    if prop is Prop.SAW:
        # Its handle is in the hand, its blade before it.
        size, lean = face * 1.15, 16.0 if action is Action.WORK else SAW_AT_REST
        along = math.radians(lean)
        reach = size * 0.36
        return Carried(x + way * math.cos(along) * reach, y + math.sin(along) * reach, size, way * lean)
    if prop in BY_THE_END and action is Action.WORK:
        # Brought down before the doer, away from every face.
        size, lean = _between(natural, face * 0.42, face * 0.6), math.radians(AT_WORK_LEAN)
        reach = size * tall * 0.38
        return Carried(x + way * math.sin(lean) * reach, y - math.cos(lean) * reach, size, way * AT_WORK_LEAN)
    if prop in BY_THE_END:
        size = _between(natural, face * 0.5, face * (1.5 if prop is Prop.SWORD else 0.8))
        return Carried(x, y - size * tall * 0.4, size)
    return Carried(x, y - size * tall * 0.3, size)


def _between(value: float, least: float, most: float) -> float:
    return min(max(value, least), most)


def _place_turned(
    pen: Pen, drawing: Drawing, middle: tuple[float, float], scale: float, turn: float, *, mirror: bool
) -> None:
    """A thing by its middle, about which it is turned: a drawing's origin is at its foot."""
    angle, half = math.radians(turn), drawing.height * scale / 2
    x, y = middle[0] - math.sin(angle) * half, middle[1] + math.cos(angle) * half
    pen.place(drawing.svg, x, y, scale, turn=turn, mirror=mirror)
