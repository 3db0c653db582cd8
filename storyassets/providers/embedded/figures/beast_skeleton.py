"""The skeleton of a four-footed body: where hip, chest, neck, head and feet are in a pose."""

from __future__ import annotations

import math
from dataclasses import dataclass

from storyassets.providers.embedded.figures.anatomy import BeastPlan
from storyassets.providers.embedded.figures.animal_poses import BeastPose
from storyassets.providers.embedded.figures.poses import Limb
from storyassets.providers.embedded.figures.sketch import Point

Leg = tuple[Point, Point, Point]

# The far legs are seen a little ahead of the near ones.
_FAR_AHEAD = 16.0


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
        fore, hind = _fore_reach(plan, pose), frame.leg * pose.legs
        return cls(
            plan,
            pose,
            chest,
            root,
            poll,
            near_fore=_leg(shoulder, pose.near_fore, fore, far=False),
            far_fore=_leg(shoulder, pose.far_fore, fore, far=True),
            near_hind=_leg(hip, pose.near_hind, hind, far=False),
            far_hind=_leg(hip, pose.far_hind, hind, far=True),
        )

    @property
    def neck(self) -> Point:
        """The middle of the neck."""
        return (self.root[0] + self.poll[0]) / 2, (self.root[1] + self.poll[1]) / 2

    @property
    def along(self) -> float:
        """The direction of the back, in degrees clockwise."""
        return -math.degrees(math.atan2(-self.chest[1], self.chest[0]))


def _fore_reach(plan: BeastPlan, pose: BeastPose) -> float:
    """Planted forelegs of one that sits reach down to the ground."""
    if pose.planted:
        return plan.frame.leg * 0.5 + plan.frame.body * math.sin(math.radians(pose.pitch)) * 0.96
    return plan.frame.leg * pose.legs


def _leg(joint: Point, limb: Limb, reach: float, *, far: bool) -> Leg:
    start = (joint[0] + (_FAR_AHEAD if far else 0.0), joint[1])
    knee = _along(start, limb[0], reach * 0.48)
    return start, knee, _along(knee, limb[1], reach * 0.52)


def _along(start: Point, degrees: float, length: float) -> Point:
    """A point at a distance; angles are measured from straight down, positive forward."""
    angle = math.radians(degrees)
    return start[0] + math.sin(angle) * length, start[1] + math.cos(angle) * length
