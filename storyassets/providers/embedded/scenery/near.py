"""Near: an edge of the picture, and the soft, dark outlines of what stands there out of focus."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from storyassets.providers.embedded.scenery.colours import darken, mix
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.stage import Stage

Area = tuple[float, float, float, float]
"""Left, top, right and bottom on the picture."""

NEAR_DARK = 0.50  # how much darker than in the light what is near is
SOFTNESS = 11.0
SIDE_WIDTH = 0.12  # of the width, at most, where a face is near


@dataclass(frozen=True)
class Edge:
    """Where something near is drawn: which side is open, and where faces are."""

    stage: Stage
    pen: Pen
    rng: Random
    side: int
    faces: tuple[Area, ...]

    def x(self, share: float) -> float:
        """A share of the width, counted from the open side."""
        return self.stage.width * (share if self.side < 0 else 1 - share)

    @property
    def room(self) -> float:
        """How wide something at the open side may be, in shares of the width, before it touches a face."""
        width = self.stage.width
        if not self.faces:
            return SIDE_WIDTH * 1.3
        left = min(area[0] for area in self.faces)
        right = width - max(area[2] for area in self.faces)
        return max(0.045, min(SIDE_WIDTH, (left if self.side < 0 else right) / width - 0.05))

    @property
    def free(self) -> float:
        """How wide the open side is, in shares of the width, up to the shoulders beside the first face."""
        if not self.faces:
            return 1.0
        if self.side < 0:
            return min(left - (right - left) for left, _, right, _ in self.faces) / self.stage.width
        return 1 - max(right + (right - left) for left, _, right, _ in self.faces) / self.stage.width

    @property
    def ceiling(self) -> float:
        """The height above which nobody's face is, in picture units."""
        return min((area[1] for area in self.faces), default=self.stage.height * 0.5)

    def outdoors(self, colour: str) -> str:
        """A natural colour near the viewer, in the hour's light, against it."""
        p = self.stage.palette
        return mix(darken(p.turf(colour), NEAR_DARK), p.ink, 0.40 if p.dim else 0.30)

    def indoors(self, colour: str) -> str:
        """A natural colour near the viewer in a room."""
        p = self.stage.palette
        return mix(darken(p.indoors(colour), NEAR_DARK), p.ink, 0.42 if p.dim else 0.34)

    def soft(self, d: str, colour: str, blur: float = SOFTNESS) -> None:
        """A filled outline with a soft edge."""
        for width, opacity in ((blur * 2.2, 0.22), (blur * 1.1, 0.34)):
            self.pen.line(d, colour, width, opacity)
        self.pen.path(d, colour)

    def softly(self, d: str, colour: str, width: float, blur: float = SOFTNESS) -> None:
        """A line with a soft edge."""
        self.pen.line(d, colour, width + blur * 1.6, 0.28)
        self.pen.line(d, colour, width)
