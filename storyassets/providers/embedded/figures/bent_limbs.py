"""Bent limbs: an arm or a leg whose joint stands out firm, slimmer above and below it, and the folds at its inner side."""

from __future__ import annotations

import math
from dataclasses import dataclass

from storyassets.providers.embedded.figures.sketch import Point, Shape, Shapes, tube

# How broad the line along an arm is, and where on the upper arm it begins.
SEAM, SEAM_FROM = 2.2, 0.36
# Of the upper half and of the lower half, where the points above and below the joint are.
_ABOVE, _BELOW = 0.78, 0.24
# From how many degrees on a joint has folds; of how many points a spine is that is bent.
_FOLDED, _POINTS = 34.0, 5


@dataclass(frozen=True)
class BentLimb:
    """The middle of a limb from its first joint to its last, and half its breadth there."""

    spine: list[Point]
    radii: list[float]
    bent: float
    """Degrees; 0 for a straight arm."""

    @classmethod
    def of(cls, joints: tuple[Point, Point, Point], radii: list[float], point: float) -> BentLimb:
        """Half breadths: at its beginning, above the joint, at it, below it, and at its end.

        So many units the joint stands out when it is bent.
        """
        shoulder, elbow, end = joints
        if math.dist(elbow, end) < 1.0 or math.dist(shoulder, elbow) < 1.0:
            return cls([shoulder, elbow, end], [radii[0], radii[2], radii[4]], 0.0)
        first = math.atan2(elbow[1] - shoulder[1], elbow[0] - shoulder[0])
        second = math.atan2(end[1] - elbow[1], end[0] - elbow[0])
        bent = abs(math.remainder(second - first, math.tau))
        chord = along(shoulder, end, 0.5)
        off = max(1.0, math.dist(chord, elbow))
        out = point * min(1.0, math.sin(bent / 2) * 1.4)
        tip = (elbow[0] + (elbow[0] - chord[0]) / off * out, elbow[1] + (elbow[1] - chord[1]) / off * out)
        spine = [shoulder, along(shoulder, elbow, _ABOVE), tip, along(elbow, end, _BELOW), end]
        return cls(spine, radii, math.degrees(bent))

    def edge(self, colour: str) -> Shape:
        """The line along it that tells it from the body behind; the shoulder has none."""
        first = along(self.spine[0], self.spine[1], SEAM_FROM)
        return tube([first, *self.spine[1:]], [radius + SEAM for radius in self.radii], colour)

    def folds(self, colour: str) -> Shapes:
        """Two creases from the inner side of a bent elbow."""
        if self.bent < _FOLDED or len(self.spine) < _POINTS:
            return []
        above, point, below = self.spine[1:4]
        middle = along(above, below, 0.5)
        deep = max(1.0, math.dist(middle, point))
        wide = self.radii[2]
        inner = tuple(middle[k] + (middle[k] - point[k]) / deep * wide * 0.5 for k in (0, 1))
        return [
            tube([(inner[0], inner[1]), along(inner_end, point, 0.3)], [1.9, 0.8], colour, opacity=0.55)
            for inner_end in (along(above, point, 0.5), along(below, point, 0.5))
        ]


def along(start: Point, end: Point, share: float) -> Point:
    """A point between two."""
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
