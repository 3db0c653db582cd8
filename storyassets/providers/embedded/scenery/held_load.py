"""A thing that somebody holds: its size beside theirs, and where it comes to be."""

from __future__ import annotations

import math
from dataclasses import dataclass

from storyassets.model.prop import Prop
from storyassets.providers.embedded.figures.figure import Box

Point = tuple[float, float]

STAFF_CLEAR = 0.1  # of a face's width, that an upright staff is beside it
STAFF_UNDER = 1.04  # of the height of a chin, how long a staff is that would else be before the face


@dataclass(frozen=True)
class Carried:
    """Where the middle of a held thing is, in figure units; its largest side, and how far it is turned."""

    x: float
    y: float
    size: float
    turn: float = 0.0


@dataclass(frozen=True)
class Load:
    """A thing to be held: its natural size, its height and width in that size, the holder's head and way."""

    prop: Prop
    natural: float
    tall: float
    wide: float
    head: Box
    way: int

    @property
    def face(self) -> float:
        """The height of the holder's face."""
        return self.head.height

    @property
    def chin(self) -> float:
        """How high the holder's face ends."""
        return self.head.y + self.head.height

    def below_face(self, x: float) -> float:
        """How long something upright on the ground there can be before it is in the way of the face."""
        middle = self.head.x + self.head.width / 2
        beside = abs(x - middle) > self.head.width * (0.5 + STAFF_CLEAR)
        return math.inf if beside else -(self.head.y + self.head.height) * STAFF_UNDER

    def size(self, least: float, most: float) -> float:
        """Its size, at least and at most so many faces."""
        return min(max(self.natural, self.face * least), self.face * most)
