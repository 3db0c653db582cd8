"""The skeleton of a four-footed body: where hip, chest, neck, head and feet are in a pose."""

from __future__ import annotations

import math
from dataclasses import dataclass

from storyassets.providers.embedded.figures.anatomy import BeastPlan
from storyassets.providers.embedded.figures.beast_poses import BeastPose
from storyassets.providers.embedded.figures.human_pose import Limb
from storyassets.providers.embedded.figures.sketch import Point

Leg = tuple[Point, Point, Point]

# The far legs are seen a little ahead of the near ones.
_FAR_AHEAD = 16.0
# Of a leg's length.
_THIGH, _SHANK = 0.48, 0.52
# Of the rump's radius: how far below its joint the foot of one that sits is.
_SEAT_HEIGHT = 0.76
# A limb that reaches down by this share of its length can stand; a foot so near the ground is put down.
_STEEP, _NEARLY_DOWN = 0.6, 0.24
_FORELEGS = 2


@dataclass(frozen=True)
class BeastSkeleton:
    """Joints in figure units; the hip is (0, 0). `root` is where the neck begins, `poll` where it ends.

    Each leg is hip or shoulder, knee and foot.
    """

    plan: BeastPlan
    pose: BeastPose
    chest: Point
    root: Point
    poll: Point
    near_fore: Leg
    far_fore: Leg
    near_hind: Leg
    far_hind: Leg

    @classmethod
    def posed(cls, plan: BeastPlan, pose: BeastPose) -> BeastSkeleton:
        """The joints of a pose. The old carry their heads lower."""
        frame, pitch = plan.frame, math.radians(pose.pitch)
        chest = (frame.body * math.cos(pitch), -frame.body * math.sin(pitch))
        rise = math.radians(frame.neck_angle + pose.neck + pose.pitch * 0.45 - plan.bow)
        root = (chest[0] + frame.chest * 0.1, chest[1] - frame.chest * 0.34)
        poll = (root[0] + math.cos(rise) * frame.neck, root[1] - math.sin(rise) * frame.neck)
        hip = (-frame.rump * 0.12, frame.rump * 0.3)
        shoulder = (chest[0] + frame.chest * 0.16, chest[1] + frame.chest * 0.3)
        fore, hind = frame.leg * pose.legs, _hind_reach(plan, pose)
        joints = (
            (shoulder, pose.near_fore, fore, False),
            (shoulder, pose.far_fore, fore, True),
            (hip, pose.near_hind, hind, False),
            (hip, pose.far_hind, hind, True),
        )
        hanging = [_leg(joint, limb, reach, far=far) for joint, limb, reach, far in joints]
        ground = max(leg[2][1] for leg in (hanging[2:] if pose.pitch > 0 else hanging))
        near_fore, far_fore, near_hind, far_hind = (
            _leg(joint, limb, _down_to(ground, joint, limb, reach, pose, fore=k < _FORELEGS), far=far)
            for k, (joint, limb, reach, far) in enumerate(joints)
        )
        return cls(plan, pose, chest, root, poll, near_fore, far_fore, near_hind, far_hind)

    @property
    def neck(self) -> Point:
        """The middle of the neck."""
        return (self.root[0] + self.poll[0]) / 2, (self.root[1] + self.poll[1]) / 2

    @property
    def along(self) -> float:
        """The direction of the back, in degrees clockwise."""
        return -math.degrees(math.atan2(-self.chest[1], self.chest[0]))


def _hind_reach(plan: BeastPlan, pose: BeastPose) -> float:
    """Hind legs of one that is seated are folded so far that its rump is on the ground."""
    frame = plan.frame
    if not pose.seated:
        return frame.leg * pose.legs
    return _SEAT_HEIGHT * frame.rump / _depth(pose.near_hind)


def _down_to(ground: float, joint: Point, limb: Limb, reach: float, pose: BeastPose, *, fore: bool) -> float:
    """The reach of a leg that stands; a foreleg that is planted, or a foot that nearly touches, reaches the ground."""
    depth = _depth(limb)
    if depth < _STEEP or pose.lift:
        return reach
    needed = (ground - joint[1]) / depth
    if pose.planted and fore:
        return needed
    return needed if abs(needed - reach) < _NEARLY_DOWN * reach and not pose.seated else reach


def _depth(limb: Limb) -> float:
    """How far down a limb reaches, as a share of its length."""
    return _THIGH * math.cos(math.radians(limb[0])) + _SHANK * math.cos(math.radians(limb[1]))


def _leg(joint: Point, limb: Limb, reach: float, *, far: bool) -> Leg:
    start = (joint[0] + (_FAR_AHEAD if far else 0.0), joint[1])
    knee = _along(start, limb[0], reach * _THIGH)
    return start, knee, _along(knee, limb[1], reach * _SHANK)


def _along(start: Point, degrees: float, length: float) -> Point:
    """A point at a distance; angles are measured from straight down, positive forward."""
    angle = math.radians(degrees)
    return start[0] + math.sin(angle) * length, start[1] + math.cos(angle) * length
