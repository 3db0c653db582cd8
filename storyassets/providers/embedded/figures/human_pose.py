"""How a person's joints are told: the angles of a pose.

Angles are in degrees. A limb's angle is measured from straight down, positive towards where the
figure faces; the second angle of a limb is its lower half's own direction, not the bend.
"""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.providers.embedded.figures.hands import Hand
from storyassets.providers.embedded.figures.sketch import Point

Limb = tuple[float, float]


@dataclass(frozen=True)
class HumanPose:
    """`lean` tips the trunk forward about the hip, `nod` the head; `tilt` turns the whole figure.

    `arch` bends the back forward, `shrug` lifts the shoulders. A hand with a place of its own is brought
    there instead: `near_hand` in units of the face about its middle, `near_at` in lengths of the trunk
    from the hip, forward and up. `near_bend` -1 or 1 turns the elbow to one side, 0 lets it hang.
    `far_over` draws the far arm over the trunk and the face; who `clasps` has another's hand in the far one.
    With the weight on one leg the hips tip with the foot of the spine: the leg on their upper side carries, the
    other one's knee gives way until its foot is on the ground, too.
    """

    near_arm: Limb = (-12, 4)
    far_arm: Limb = (12, 24)
    near_leg: Limb = (-6, -5)
    far_leg: Limb = (8, 5)
    lean: float = 0
    arch: float = 0
    nod: float = 0
    tilt: float = 0
    lift: float = 0
    shrug: float = 0
    near_hand: Point | None = None
    far_hand: Point | None = None
    near_at: Point | None = None
    far_at: Point | None = None
    near_bend: int = 0
    far_bend: int = 0
    near_fingers: Hand = Hand.REST
    far_fingers: Hand = Hand.REST
    far_over: bool = False
    clasps: bool = False
    on_one_leg: bool = False
