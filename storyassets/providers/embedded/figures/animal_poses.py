"""Poses of the animals: joint angles, one table for each body plan; people's are in `poses`.

Angles are in degrees; a limb's two are measured from straight down, positive towards where it faces.
"""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.poses import Limb


@dataclass(frozen=True)
class BeastPose:
    """A four-footed body.

    `pitch` raises the chest about the hip; `neck` and `face` raise neck and
    head above their rest; `tail` swings it up; `legs` scales the legs; `planted` lets the forelegs reach
    as far down as the hind ones.
    """

    near_fore: Limb = (4, 0)
    far_fore: Limb = (-6, -2)
    near_hind: Limb = (8, -4)
    far_hind: Limb = (-4, -12)
    pitch: float = 0
    neck: float = 0
    face: float = 0
    tail: float = 0
    tilt: float = 0
    lift: float = 0
    legs: float = 1.0
    planted: bool = False


BEAST_POSES: dict[Action, BeastPose] = {
    Action.STAND: BeastPose(),
    Action.WALK: BeastPose((26, 10), (-22, -34), (28, 2), (-20, -44), neck=4),
    Action.RUN: BeastPose((68, 56), (44, 60), (-48, -64), (-64, -74), pitch=4, neck=-14, tail=30, lift=44),
    Action.SIT: BeastPose(
        (-34, 6), (-26, 12), (62, 62), (56, 66), pitch=40, neck=-14, face=-16, tail=-10, planted=True
    ),
    Action.LIE: BeastPose((74, 86), (64, 88), (70, 94), (60, 92), legs=0.8),
    Action.SLEEP: BeastPose((76, 88), (66, 90), (72, 96), (62, 94), neck=-62, face=10, tail=-30, legs=0.8),
    Action.CRY: BeastPose((64, 158), (54, 152), (70, 58), (62, 60), pitch=66, neck=-26, face=-24, tail=24),
    Action.LAUGH: BeastPose((30, -60), (104, 152), (70, 58), (62, 60), pitch=78, neck=22, face=36, tail=40),
    Action.TALK: BeastPose((66, 130), (10, 52), (70, 58), (62, 60), pitch=70, neck=2, face=8, tail=20),
    Action.EAT: BeastPose((34, -6), (22, -14), pitch=-10, neck=-112, face=-4, tail=14),
    Action.DRINK: BeastPose((42, -14), (30, -20), pitch=-14, neck=-112, face=-4),
    Action.FLY: BeastPose((84, 76), (60, 84), (-66, -84), (-80, -90), pitch=14, tail=40, lift=60),
    Action.SWIM: BeastPose((70, 30), (24, -20), (-30, -60), (-62, -80), pitch=8, neck=18, tail=30),
    Action.FALL: BeastPose((70, 110), (30, 84), (-60, -20), (-90, -60), tilt=58, tail=60, lift=40, neck=10),
    Action.CLIMB: BeastPose(
        (90, 130), (70, 40), (20, -30), (-20, -50), pitch=58, neck=-20, face=-30, tail=-30
    ),
    Action.JUMP: BeastPose((70, 40), (50, 20), (-44, -20), (-60, -30), pitch=24, tail=30, lift=50),
    Action.FIGHT: BeastPose((98, 58), (8, 4), (-10, -34), (-26, -48), pitch=16, neck=-16, face=2, tail=60),
    Action.HIDE: BeastPose((76, 90), (66, 92), (76, 96), (66, 94), neck=-34, face=6, tail=-50, legs=0.72),
    Action.CARRY: BeastPose((26, 10), (-22, -34), (28, 2), (-20, -44), neck=14, face=4),
    Action.GIVE: BeastPose((66, 96), (78, 102), (70, 58), (62, 60), pitch=66, neck=0, face=2, tail=20),
    Action.WORK: BeastPose((64, 24), (34, -34), (34, 0), (-30, -52), pitch=-10, neck=-34, face=-6, tail=24),
    Action.LOOK: BeastPose((92, 160), (-6, 20), (70, 58), (62, 60), pitch=68, neck=14, face=12, tail=26),
    Action.POINT: BeastPose((94, 94), (-10, 34), (70, 58), (62, 60), pitch=66, neck=4, face=6, tail=30),
    Action.BEG: BeastPose((48, 126), (60, 130), (70, 58), (62, 60), pitch=76, neck=0, face=26, tail=10),
    Action.DANCE: BeastPose(
        (-30, 60), (70, 130), (30, -30), (-26, -14), pitch=62, neck=-20, face=-30, tail=50, lift=14
    ),
    Action.TRAPPED: BeastPose((60, 96), (30, 80), (60, 90), (40, 84), neck=-24, tail=-20, legs=0.85),
    Action.DEAD: BeastPose((40, 0), (70, 20), (-20, 30), (-50, 10), tilt=180, neck=-20),
}

BEAST_POSES |= {
    Action.KNEEL: BEAST_POSES[Action.BEG],
    Action.EMBRACE: BEAST_POSES[Action.GIVE],
    Action.PLAY: BEAST_POSES[Action.SIT],
    Action.READ: BEAST_POSES[Action.LOOK],
    Action.WRITE: BEAST_POSES[Action.WORK],
    Action.RAISE: BEAST_POSES[Action.POINT],
    Action.PUSH: BEAST_POSES[Action.WORK],
    Action.PULL: BEAST_POSES[Action.CARRY],
    Action.THROW: BEAST_POSES[Action.POINT],
    Action.RIDE: BEAST_POSES[Action.SIT],
    Action.WAVE: BEAST_POSES[Action.POINT],
    Action.DIG: BEAST_POSES[Action.WORK],
    Action.OPEN: BEAST_POSES[Action.GIVE],
    Action.SHOUT: BEAST_POSES[Action.TALK],
}


# What has no paws does not sit up to speak: it lifts its head and a foreleg.
STANDING_POSES: dict[Action, BeastPose] = {
    Action.TALK: BeastPose((58, -20), (-4, 0), neck=14, face=12, tail=14),
    Action.POINT: BeastPose((88, 84), (-4, 0), neck=8, face=6, tail=30),
    Action.LOOK: BeastPose((30, -40), (-6, -2), neck=30, face=16, tail=24),
    Action.LAUGH: BeastPose((20, -30), (-14, -8), pitch=10, neck=26, face=36, tail=50),
    Action.GIVE: BeastPose((26, 8), (-8, -4), neck=0, face=6, tail=14),
    Action.CRY: BeastPose((10, 4), (-8, -4), neck=-44, face=-16, tail=-20),
    Action.BEG: BeastPose((64, -70), (54, -76), (4, -6), (-8, -14), pitch=-12, neck=-6, face=26, tail=-10),
}


def beast_pose(action: Action, *, handy: bool) -> BeastPose:
    """How a four-footed body does something; `handy` ones use their forelegs as arms."""
    return BEAST_POSES[action] if handy else STANDING_POSES.get(action, BEAST_POSES[action])


@dataclass(frozen=True)
class BirdPose:
    """A bird's body.

    `wing` is None when folded, else degrees above the horizontal towards the tail; `pitch` raises
    the breast; `neck` bends forward and down when negative; `legs` shortens them.
    """

    wing: float | None = None
    pitch: float = 0
    neck: float = 0
    near_leg: float = 2
    far_leg: float = -6
    legs: float = 1.0
    tail: float = 0
    tilt: float = 0
    lift: float = 0
    ahead: bool = False
    soar: bool = False


BIRD_POSES: dict[Action, BirdPose] = {
    Action.STAND: BirdPose(),
    Action.WALK: BirdPose(near_leg=28, far_leg=-26, pitch=-4),
    Action.RUN: BirdPose(near_leg=52, far_leg=-52, pitch=-16, neck=-20, wing=20, tail=10, lift=8),
    Action.SIT: BirdPose(legs=0.1, pitch=10, neck=6, tail=12),
    Action.LIE: BirdPose(legs=0.06, pitch=-14, neck=-16),
    Action.SLEEP: BirdPose(legs=0.08, pitch=-6, neck=-40),
    Action.CRY: BirdPose(neck=-30, pitch=-4, tail=-20, wing=40, ahead=True),
    Action.LAUGH: BirdPose(neck=26, pitch=26, wing=-34, ahead=True, tail=12),
    Action.TALK: BirdPose(neck=8, pitch=12, wing=14, ahead=True),
    Action.EAT: BirdPose(neck=-100, pitch=-36),
    Action.DRINK: BirdPose(neck=-104, pitch=-38),
    Action.FLY: BirdPose(
        wing=74, pitch=-20, neck=-10, legs=0.5, near_leg=-70, far_leg=-80, lift=60, soar=True
    ),
    Action.SWIM: BirdPose(legs=0.02, pitch=-4),
    Action.FALL: BirdPose(wing=44, tilt=120, near_leg=30, far_leg=-30, lift=40),
    Action.CLIMB: BirdPose(pitch=34, wing=40, near_leg=50, far_leg=10),
    Action.JUMP: BirdPose(wing=46, pitch=12, near_leg=20, far_leg=-30, lift=50),
    Action.FIGHT: BirdPose(wing=84, pitch=22, neck=-12, near_leg=60, far_leg=-14, tail=20, lift=20),
    Action.HIDE: BirdPose(legs=0.08, pitch=-12, neck=-50),
    Action.CARRY: BirdPose(neck=0, near_leg=22, far_leg=-22),
    Action.GIVE: BirdPose(neck=-12, pitch=-10, near_leg=12, far_leg=-12, wing=24),
    Action.WORK: BirdPose(neck=-60, pitch=-22, near_leg=20, far_leg=-20),
    Action.LOOK: BirdPose(neck=26, pitch=24, near_leg=46, tail=20),
    Action.POINT: BirdPose(wing=-2, ahead=True, neck=6, pitch=4),
    Action.BEG: BirdPose(legs=0.25, wing=34, ahead=True, neck=14, pitch=30),
    Action.DANCE: BirdPose(wing=70, near_leg=60, far_leg=-10, pitch=12, neck=10, tail=20, lift=12),
    Action.TRAPPED: BirdPose(legs=0.3, wing=30, pitch=8),
    Action.DEAD: BirdPose(tilt=180, near_leg=14, far_leg=-14, neck=-20),
}

BIRD_POSES |= {
    Action.KNEEL: BIRD_POSES[Action.BEG],
    Action.EMBRACE: BIRD_POSES[Action.GIVE],
    Action.PLAY: BIRD_POSES[Action.SIT],
    Action.READ: BIRD_POSES[Action.LOOK],
    Action.WRITE: BIRD_POSES[Action.WORK],
    Action.RAISE: BIRD_POSES[Action.POINT],
    Action.PUSH: BIRD_POSES[Action.WORK],
    Action.PULL: BIRD_POSES[Action.CARRY],
    Action.THROW: BIRD_POSES[Action.POINT],
    Action.RIDE: BIRD_POSES[Action.SIT],
    Action.WAVE: BIRD_POSES[Action.POINT],
    Action.DIG: BIRD_POSES[Action.WORK],
    Action.OPEN: BIRD_POSES[Action.GIVE],
    Action.SHOUT: BIRD_POSES[Action.TALK],
}


@dataclass(frozen=True)
class SmallPose:
    """Small creatures and things.

    `stride` spreads the legs (-1 to 1), `reach` raises the foremost
    limbs in degrees, `squash` flattens the body, `bow` lowers the head, `swing` opens wings.
    """

    stride: float = 0.0
    reach: float = 0.0
    tilt: float = 0.0
    lift: float = 0.0
    squash: float = 1.0
    bow: float = 0.0
    swing: float = 0.0
    rear: float = 0.0


SMALL_POSES: dict[Action, SmallPose] = {
    Action.STAND: SmallPose(),
    Action.WALK: SmallPose(stride=0.6),
    Action.RUN: SmallPose(stride=1.0, tilt=6, lift=12, rear=-6),
    Action.SIT: SmallPose(squash=0.9, rear=10),
    Action.LIE: SmallPose(squash=0.74),
    Action.SLEEP: SmallPose(squash=0.74, bow=14),
    Action.CRY: SmallPose(bow=10, reach=110, squash=0.95),
    Action.LAUGH: SmallPose(rear=14, reach=60),
    Action.TALK: SmallPose(reach=70, rear=5),
    Action.EAT: SmallPose(bow=26, reach=30),
    Action.DRINK: SmallPose(bow=30),
    Action.FLY: SmallPose(lift=60, swing=1.0, tilt=-8, stride=0.8),
    Action.SWIM: SmallPose(stride=0.8, tilt=-4),
    Action.FALL: SmallPose(tilt=112, lift=40, stride=1.0, reach=120, swing=0.6),
    Action.CLIMB: SmallPose(tilt=-56, stride=0.8, reach=60),
    Action.JUMP: SmallPose(lift=50, tilt=-14, stride=1.0, reach=60, swing=0.6),
    Action.FIGHT: SmallPose(reach=140, rear=20, stride=0.3, swing=0.7),
    Action.HIDE: SmallPose(squash=0.66, bow=18),
    Action.CARRY: SmallPose(stride=0.4, reach=100),
    Action.GIVE: SmallPose(reach=86, rear=4),
    Action.WORK: SmallPose(stride=0.6, reach=50, bow=10),
    Action.LOOK: SmallPose(rear=10),
    Action.POINT: SmallPose(reach=92, rear=4),
    Action.BEG: SmallPose(reach=124, rear=18, squash=0.92),
    Action.DANCE: SmallPose(reach=150, tilt=-12, lift=16, stride=0.9, swing=0.4),
    Action.TRAPPED: SmallPose(squash=0.86, reach=80),
    Action.DEAD: SmallPose(tilt=180, stride=-0.4, reach=40),
}

SMALL_POSES |= {
    Action.KNEEL: SMALL_POSES[Action.BEG],
    Action.EMBRACE: SMALL_POSES[Action.GIVE],
    Action.PLAY: SMALL_POSES[Action.SIT],
    Action.READ: SMALL_POSES[Action.LOOK],
    Action.WRITE: SMALL_POSES[Action.WORK],
    Action.RAISE: SMALL_POSES[Action.POINT],
    Action.PUSH: SMALL_POSES[Action.WORK],
    Action.PULL: SMALL_POSES[Action.CARRY],
    Action.THROW: SMALL_POSES[Action.POINT],
    Action.RIDE: SMALL_POSES[Action.SIT],
    Action.WAVE: SMALL_POSES[Action.POINT],
    Action.DIG: SMALL_POSES[Action.WORK],
    Action.OPEN: SMALL_POSES[Action.GIVE],
    Action.SHOUT: SMALL_POSES[Action.TALK],
}
