"""The skeleton of a human figure: proportions, and where the joints are in a pose."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from storyassets.providers.embedded.figures.poses import HumanPose, Limb
from storyassets.providers.embedded.figures.sketch import Point

# From the shoulders' line to the middle of the face, in units of the face at scale 1.
_FACE_ABOVE_SHOULDERS = 86.0


@dataclass(frozen=True)
class Build:
    """Lengths of bones and half widths of the trunk; `limb` scales thicknesses, `head` the face."""

    thigh: float
    shin: float
    trunk: float
    upper_arm: float
    forearm: float
    shoulder: float
    hip: float
    limb: float
    head: float
    stoop: float = 0.0

    def slimmer(self) -> Build:
        """Narrower in the shoulders and limbs."""
        return replace(self, shoulder=self.shoulder * 0.86, limb=self.limb * 0.86, thigh=self.thigh * 0.97)


@dataclass(frozen=True)
class Skeleton:
    """Joints in figure units; the hip's middle is (0, 0). Legs and arms are three points each."""

    build: Build
    lean: float
    neck: Point
    head: Point
    near_arm: tuple[Point, Point, Point]
    far_arm: tuple[Point, Point, Point]
    near_leg: tuple[Point, Point, Point]
    far_leg: tuple[Point, Point, Point]

    @classmethod
    def posed(cls, build: Build, pose: HumanPose, narrow: float) -> Skeleton:
        """The joints of a pose; `narrow` squeezes the trunk as it turns from the viewer."""
        lean = pose.lean + build.stoop
        up = _direction(180 - lean)
        across = (-up[1], up[0])
        neck = (up[0] * build.trunk, up[1] * build.trunk)
        bent = _direction(180 - lean * 1.3)
        head = _along(neck, bent, _FACE_ABOVE_SHOULDERS * build.head)
        half, drop = build.shoulder * narrow, 16.0
        low = _along(neck, up, -drop)
        shoulders = (_along(low, across, -half), _along(low, across, half))
        hips = (-build.hip * 0.5 * narrow, build.hip * 0.5 * narrow)
        arms = []
        for shoulder, limb, place, bend in (
            (shoulders[0], pose.near_arm, pose.near_hand, 1),
            (shoulders[1], pose.far_arm, pose.far_hand, -1),
        ):
            if place is None:
                arms.append(_limb(shoulder, limb, build.upper_arm, build.forearm))
            else:
                target = (head[0] + place[0] * build.head, head[1] + place[1] * build.head)
                arms.append(_reach(shoulder, target, build.upper_arm, build.forearm, bend))
        legs = [
            _limb((x, 0.0), limb, build.thigh, build.shin)
            for x, limb in ((hips[0], pose.near_leg), (hips[1], pose.far_leg))
        ]
        return cls(build, lean, neck, head, arms[0], arms[1], legs[0], legs[1])

    @property
    def half_shoulders(self) -> float:
        """Half the distance between the shoulders as they are seen."""
        (x1, y1), (x2, y2) = self.near_arm[0], self.far_arm[0]
        return math.hypot(x2 - x1, y2 - y1) / 2

    def arm(self, near: bool) -> tuple[Point, Point, Point]:
        """Shoulder, elbow and hand."""
        return self.near_arm if near else self.far_arm


def _direction(degrees: float) -> Point:
    """A unit vector, measured from straight down, positive forward (to the right)."""
    return (math.sin(math.radians(degrees)), math.cos(math.radians(degrees)))


def _along(start: Point, direction: Point, length: float) -> Point:
    return (start[0] + direction[0] * length, start[1] + direction[1] * length)


def _limb(start: Point, angles: Limb, upper: float, lower: float) -> tuple[Point, Point, Point]:
    middle = _along(start, _direction(angles[0]), upper)
    return start, middle, _along(middle, _direction(angles[1]), lower)


def _reach(start: Point, target: Point, upper: float, lower: float, bend: int) -> tuple[Point, Point, Point]:
    """Two bones from a shoulder to a target (the cosine rule); `bend` chooses the elbow's side."""
    dx, dy = target[0] - start[0], target[1] - start[1]
    reach = min(math.hypot(dx, dy), (upper + lower) * 0.995)
    reach = max(reach, abs(upper - lower) + 1.0)
    towards = math.atan2(dy, dx)
    inner = math.acos((upper**2 + reach**2 - lower**2) / (2 * upper * reach))
    if bend > 0 and dx > 0.5 * reach:
        bend = -bend  # the hand is across the body: the elbow hangs
    angle = towards - bend * inner
    elbow = (start[0] + math.cos(angle) * upper, start[1] + math.sin(angle) * upper)
    return start, elbow, (start[0] + math.cos(towards) * reach, start[1] + math.sin(towards) * reach)
