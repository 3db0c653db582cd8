"""Holding: where a thing is in someone's hands, paws or mouth, and how large it is there."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.model.character import Species
from storyassets.model.shot import Action, Prop
from storyassets.providers.embedded.figures import Figure
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.prop_habits import LONG

WITH_HANDS = frozenset({Species.HUMAN, Species.MONKEY, Species.ROBOT})
AT_MOUTH_OR_ARM = frozenset({Action.EAT, Action.DRINK, Action.POINT, Action.GIVE})
CHIN_ROOM = 0.3  # of a held thing's height, that its middle is below the holder's chin
LONGEST_HELD = 0.62  # of the holder's height


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
    if action in (Action.EAT, Action.DRINK):
        size = high * 0.30
        return Grip(half * 0.86, -size * 0.42, size * 0.8, size)
    return Grip(half * 0.80, lips + high * 0.09, high * 0.24, high * 0.34)


def draw_held(pen: Pen, one: Placed, ground_y: float, prop: Prop, drawing: Drawing) -> None:
    """The thing in the hands of the nearest of them."""
    member = one.nearest
    grip = grip_of(member.figure, one.actor.action, one.way, hands=one.look.species in WITH_HANDS)
    size = max(drawing.width, drawing.height)
    most = member.figure.height * LONGEST_HELD if prop in LONG else grip.most
    scale = min(max(size, grip.least), most) / size * member.scale
    x = one.x + member.dx + one.way * grip.x * member.scale
    y = ground_y + member.dy + grip.y * member.scale
    if one.look.species in WITH_HANDS and one.actor.action not in AT_MOUTH_OR_ARM:
        chin = member.figure.head.y + member.figure.head.height
        y = max(y, ground_y + member.dy + chin * member.scale + drawing.height * scale * CHIN_ROOM)
    pen.place(drawing.svg, x, y + drawing.height * scale / 2, scale, mirror=one.way < 0)
