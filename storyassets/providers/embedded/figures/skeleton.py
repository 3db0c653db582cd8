"""The skeleton of a human figure: proportions, and where the joints are in a pose."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from storyassets.providers.embedded.figures.human_pose import HumanPose, Limb
from storyassets.providers.embedded.figures.sketch import Point, Segment, Shape, Shapes

Joints = tuple[Point, Point, Point]
"""Shoulder, elbow and hand, or hip, knee and foot."""

# A spine that bends less than this is straight.
_STRAIGHT_DEGREES = 0.5
# A hand this near to its shoulder, in lengths of the whole arm, is held before the body: the arm comes towards the viewer.
_HELD_NEAR = 0.74
# Lengths of the upper arm: an elbow that hangs less low than the first would lie across the chest; where it hangs instead.
_HANGS, _HUNG, _OUTWARD = 0.5, 0.84, 0.2
# The hips of one whose weight is on one leg tip so many degrees at most; how much of that is seen in the legs.
_TIPS, _HIPS_SEEN = 16.0, 1.4
# One who is bent as far as this stoops no further with age.
_BOWED_DEGREES = 24.0


@dataclass(frozen=True)
class Build:
    """Lengths of bones and half widths of the trunk; `limb` scales thicknesses, `head` the face.

    `face` is from the shoulders' line to the middle of the face, in units of the face at scale 1.
    `drop` is from the neck down to the joints of the shoulders, `inset` from the trunk's edge in to them;
    `waist` is a share of the half shoulders, `round` of the hip.
    """

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
    face: float = 78.0
    drop: float = 28.0
    inset: float = 5.0
    waist: float = 0.78
    round: float = 1.0

    def slimmer(self) -> Build:
        """A woman's: narrower in the shoulders, limbs and waist, rounder in the hip."""
        return replace(
            self,
            shoulder=self.shoulder * 0.88,
            limb=self.limb * 0.85,
            thigh=self.thigh * 0.97,
            waist=0.68,
            round=1.14,
        )


@dataclass(frozen=True)
class Spine:
    """From the hip (0, 0) to the neck: an arc that leans, and is bent forward where `arch` is positive."""

    length: float
    lean: float
    arch: float

    def angle(self, share: float) -> float:
        """How far it leans forward at a share of its length, in degrees."""
        return self.lean + self.arch * (2 * min(1.0, max(0.0, share)) - 1)

    def at(self, share: float) -> Point:
        """A point on it; beyond its ends it goes straight on."""
        inside = min(1.0, max(0.0, share))
        x, y = self._on_arc(inside)
        beyond, end = (share - inside) * self.length, math.radians(self.angle(inside))
        return x + math.sin(end) * beyond, y - math.cos(end) * beyond

    def _on_arc(self, share: float) -> Point:
        start = math.radians(self.lean - self.arch)
        if abs(self.arch) < _STRAIGHT_DEGREES:
            return math.sin(start) * share * self.length, -math.cos(start) * share * self.length
        bend = math.radians(2 * self.arch)
        x = (math.cos(start) - math.cos(start + bend * share)) / bend
        y = (math.sin(start) - math.sin(start + bend * share)) / bend
        return x * self.length, y * self.length

    def place(self, x: float, y: float) -> Point:
        """Where a point of an upright trunk comes to lie."""
        share = -y / self.length
        base, lean = self.at(share), math.radians(self.angle(share))
        return base[0] + x * math.cos(lean), base[1] + x * math.sin(lean)

    def bend(self, shapes: Iterable[Shape]) -> Shapes:
        """Shapes of an upright trunk, bent with it."""
        return [replace(s, segments=tuple(self._bent(g) for g in s.segments)) for s in shapes]

    def _bent(self, segment: Segment) -> Segment:
        command, values = segment
        out: list[float] = []
        for i in range(0, len(values), 2):
            out += self.place(values[i], values[i + 1])
        return command, tuple(out)


@dataclass(frozen=True)
class Skeleton:
    """Joints in figure units; the hip's middle is (0, 0). Legs and arms are three points each."""

    build: Build
    spine: Spine
    neck: Point
    head: Point
    near_arm: Joints
    far_arm: Joints
    near_leg: Joints
    far_leg: Joints

    @classmethod
    def posed(cls, build: Build, pose: HumanPose, narrow: float) -> Skeleton:
        """The joints of a pose; `narrow` squeezes the trunk as it turns from the viewer."""
        bowed = build.stoop * max(0.0, 1.0 - max(0.0, pose.lean + pose.arch) / _BOWED_DEGREES)
        spine = Spine(build.trunk, pose.lean + bowed * 0.6, pose.arch + bowed * 0.7)
        neck = spine.at(1.0)
        up = _direction(180 - spine.angle(1.0) * 1.12)
        head = _along(neck, up, build.face * build.head - pose.shrug * 0.4)
        half = build.shoulder * narrow - build.inset
        low = 1.0 - (build.drop - pose.shrug) / build.trunk
        shoulders = tuple(spine.place(side * half, -low * build.trunk) for side in (-1, 1))
        arms = []
        for side, shoulder, limb, place, at, bend in (
            (-1, shoulders[0], pose.near_arm, pose.near_hand, pose.near_at, pose.near_bend),
            (1, shoulders[1], pose.far_arm, pose.far_hand, pose.far_at, pose.far_bend),
        ):
            target = None
            if place is not None:
                target = (head[0] + place[0] * build.head, head[1] + place[1] * build.head)
            elif at is not None:
                target = spine.place(at[0] * build.trunk, -at[1] * build.trunk)
            if target is None:
                arms.append(_limb(shoulder, limb, build.upper_arm, build.forearm))
            else:
                reached = _reach(shoulder, target, build.upper_arm, build.forearm, bend)
                arms.append(reached if bend else _hanging(reached, target, side, build))
        near_leg, far_leg = _legs(build, spine, pose, narrow)
        return cls(build, spine, neck, head, arms[0], arms[1], near_leg, far_leg)

    @property
    def half_shoulders(self) -> float:
        """Half the breadth of the shoulders as they are seen."""
        (x1, y1), (x2, y2) = self.near_arm[0], self.far_arm[0]
        return math.hypot(x2 - x1, y2 - y1) / 2 + self.build.inset

    @property
    def floor(self) -> float:
        """Where the lower of the feet stands."""
        return max(self.near_leg[2][1], self.far_leg[2][1]) + 18 * self.build.limb

    def arm(self, near: bool) -> Joints:
        """Shoulder, elbow and hand."""
        return self.near_arm if near else self.far_arm


def _direction(degrees: float) -> Point:
    """A unit vector, measured from straight down, positive forward (to the right)."""
    return (math.sin(math.radians(degrees)), math.cos(math.radians(degrees)))


def _along(start: Point, direction: Point, length: float) -> Point:
    return (start[0] + direction[0] * length, start[1] + direction[1] * length)


def _limb(start: Point, angles: Limb, upper: float, lower: float) -> Joints:
    middle = _along(start, _direction(angles[0]), upper)
    return start, middle, _along(middle, _direction(angles[1]), lower)


def _legs(build: Build, spine: Spine, pose: HumanPose, narrow: float) -> tuple[Joints, Joints]:
    """Near and far leg. With the weight on one, the other's foot stands as high and its knee bends forward."""
    half = build.hip * 0.5 * narrow
    tip = max(-_TIPS, min(_TIPS, spine.angle(0.0))) if pose.on_one_leg else 0.0
    rise = math.sin(math.radians(tip)) * half * _HIPS_SEEN
    near = _limb((-half, -rise), pose.near_leg, build.thigh, build.shin)
    far = _limb((half, rise), pose.far_leg, build.thigh, build.shin)
    if not pose.on_one_leg:
        return near, far
    carries, free = (near, far) if tip > 0 else (far, near)
    bent = _reach(free[0], (free[2][0], carries[2][1]), build.thigh, build.shin, 1)
    return (near, bent) if tip > 0 else (bent, far)


def _hanging(arm: Joints, target: Point, side: int, build: Build) -> Joints:
    """The arm with its elbow low and on its own side, if the hand is held so near that it would lie across the chest."""
    (x, y), elbow, _ = arm
    near = math.hypot(target[0] - x, target[1] - y) < _HELD_NEAR * (build.upper_arm + build.forearm)
    inward = (min(x, target[0]) - elbow[0]) if side > 0 else (elbow[0] - max(x, target[0]))
    hangs = elbow[1] - y > _HANGS * build.upper_arm and inward < _OUTWARD * build.upper_arm
    if not near or hangs:
        return arm
    low = (x + side * _OUTWARD * build.upper_arm, y + _HUNG * build.upper_arm)
    return arm[0], low, target


def _reach(start: Point, target: Point, upper: float, lower: float, bend: int) -> Joints:
    """Two bones from a shoulder to a target (the cosine rule).

    `bend` 1 puts the elbow on the left of the way to the target, as seen from the shoulder, -1 on its right;
    0 lets it hang.
    """
    dx, dy = target[0] - start[0], target[1] - start[1]
    reach = min(math.hypot(dx, dy), (upper + lower) * 0.985)
    reach = max(reach, abs(upper - lower) + 1.0)
    towards = math.atan2(dy, dx)
    inner = math.acos((upper**2 + reach**2 - lower**2) / (2 * upper * reach))
    elbows = [
        (start[0] + math.cos(towards + s * inner) * upper, start[1] + math.sin(towards + s * inner) * upper)
        for s in (-1, 1)
    ]
    lower_one = 0 if elbows[0][1] > elbows[1][1] else 1
    elbow = elbows[lower_one] if bend == 0 else elbows[0 if bend > 0 else 1]
    return start, elbow, (start[0] + math.cos(towards) * reach, start[1] + math.sin(towards) * reach)
