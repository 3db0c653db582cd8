"""What is said of each prop: how to draw it, how large it is, and where it belongs in a scene."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from storyassets.providers.embedded.scenery.pen import Pen


class Place(StrEnum):
    """SMALL things stand on a stump or a stool, LARGE ones on the ground; BEHIND the actors, in the SKY, on a WALL."""

    SMALL = "small"
    LARGE = "large"
    BEHIND = "behind"
    SKY = "sky"
    WALL = "wall"


@dataclass(frozen=True)
class PropKind:
    """`draw` fills a box of `width` × `height` above its `origin`; `true_height` is in figure units."""

    draw: Callable[[Pen, Random], None]
    width: float
    height: float
    true_height: float
    place: Place = Place.SMALL
    origin: tuple[float, float] = (0.0, 0.0)
