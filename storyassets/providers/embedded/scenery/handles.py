"""Handles: where a hand closes round a thing that has one, and which way it then points."""

from __future__ import annotations

import math
from dataclasses import dataclass

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.held_load import Carried, Load, Point

STEEPEST = 40.0  # degrees from upright, that a thing at rest leans at most, if its head is above the hand
FORWARD = 72.0  # the same, if it is drawn with its handle above


@dataclass(frozen=True)
class Handle:
    """From the middle of the drawing, in its widths and heights; from there to its head, clockwise from upright."""

    x: float
    y: float
    axis: float = 0.0
    aimed: bool = False
    """It points where it is drawn to point: a light, at what is before them."""

    @property
    def keeps(self) -> bool:
        """Whether it hangs or points as it does, wherever it is held."""
        return self.aimed or self.axis == HANGING

    @property
    def at_rest(self) -> float:
        """How it leans in a hand that does nothing with it: a bell hangs."""
        if self.keeps:
            return self.axis
        return FORWARD if abs(self.axis) > 90 else max(-STEEPEST, min(self.axis, STEEPEST))


HANGING = 180.0
HANDLES = {
    Prop.BAT: Handle(-0.3, 0.34, 27),
    Prop.BATON: Handle(-0.32, 0.22, 70),
    Prop.BELL: Handle(0.0, -0.4, HANGING),
    Prop.BOUQUET: Handle(0.0, 0.38),
    Prop.CANDLE: Handle(0.0, 0.34),
    Prop.CANDY_CANE: Handle(0.24, 0.36),
    Prop.CROWBAR: Handle(-0.26, 0.22, 34),
    Prop.FEATHER: Handle(-0.28, 0.36, 34),
    Prop.FLARE: Handle(-0.2, 0.32, 14),
    Prop.FLASHLIGHT: Handle(-0.34, 0.1, 78, aimed=True),
    Prop.FLOWER: Handle(0.02, 0.36),
    Prop.FORK: Handle(-0.3, 0.34, 27),
    Prop.FRYING_PAN: Handle(0.38, -0.26, 246),
    Prop.GAVEL: Handle(0.34, -0.26, 244),
    Prop.HAIRBRUSH: Handle(-0.34, 0.34, 42),
    Prop.HAMMER: Handle(-0.22, 0.3, 24),
    Prop.ICE_CREAM: Handle(0.0, 0.3),
    Prop.KEY: Handle(0.26, -0.26, 222),
    Prop.KNIFE: Handle(-0.33, 0.26, 62),
    Prop.LIPSTICK: Handle(0.0, 0.28),
    Prop.MAGNIFIER: Handle(0.34, 0.36, -42),
    Prop.MICROPHONE: Handle(-0.18, 0.26, 27),
    Prop.PLIERS: Handle(-0.2, 0.28, 32),
    Prop.RACKET: Handle(-0.38, 0.38, 25),
    Prop.RAZOR: Handle(-0.24, 0.28, 34),
    Prop.ROLLING_PIN: Handle(-0.4, 0.36, 66),
    Prop.ROSE: Handle(0.04, 0.36),
    Prop.SCISSORS: Handle(0.0, 0.3),
    Prop.SCREWDRIVER: Handle(0.22, -0.26, 215),
    Prop.SPOON: Handle(-0.26, 0.34, 28),
    Prop.SWORD: Handle(-0.24, 0.34, 36),
    Prop.SYRINGE: Handle(0.3, -0.3, 225),
    Prop.WRENCH: Handle(-0.3, 0.3, 45),
}


def by_handle(load: Load, fist: Point, size: float, lean: float | None = None) -> Carried:
    """Its handle in the fist; it leans as it does at rest, or so far from upright towards where they look."""
    handle = HANDLES[load.prop]
    turn = ((handle.at_rest if lean is None else lean) - handle.axis) * load.way
    x, y = handle.x * load.wide * size * load.way, handle.y * load.tall * size
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return Carried(fist[0] - x * cos + y * sin, fist[1] - x * sin - y * cos, size, turn)
