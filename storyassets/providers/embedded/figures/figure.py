"""Figure: what the draughtsman hands to whoever composes a scene. No drawing happens here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from storyassets.model.layered_picture import Lips


class Facing(StrEnum):
    """Which way a figure is turned on the picture."""

    LEFT = "left"
    RIGHT = "right"
    FRONT = "front"


@dataclass(frozen=True)
class Box:
    """A rectangle in figure units: its left upper corner, and its size. y grows downward."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: Box) -> bool:
        """Whether they have some of the plane in common."""
        across = self.x < other.x + other.width and other.x < self.x + self.width
        return across and self.y < other.y + other.height and other.y < self.y + self.height


@dataclass(frozen=True)
class Figure:
    """A fragment of SVG, whose origin is the point on the ground below the figure's centre.

    The drawing lies within x from -width / 2 to width / 2 and y from -height to 0. `head` holds the
    face; `mouth` and `eyes` are where a puppet would move it (None and empty where there is none).
    """

    svg: str
    width: float
    height: float
    head: Box
    mouth: Box | None = None
    eyes: tuple[Box, ...] = ()
    over: str = ""
    """What lies over a thing that is held: it is not in `svg`, and is drawn after the thing."""

    mouths: tuple[tuple[Lips, str], ...] = ()
    """Of one who speaks: what there is within and around `speaks_in` with each of a word's lips, instead of `svg`."""

    speaks_in: Box | None = None
    below: float = 0.0
    """How far below the ground the drawing goes on: a bust has more of its body than it shows."""

    grip: tuple[tuple[float, float], tuple[float, float]] | None = None
    """Where hands hold a thing, and a point above that, or farther along its shaft."""
