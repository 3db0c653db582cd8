"""Poses of the animals: joint angles, one table for each body plan; people's are in `poses`.

Angles are in degrees; a limb's two are measured from straight down, positive towards where it faces.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.poses import Limb

# One whose chest is raised so far sits up: its mood shows less in its posture.
_SITTING_UP = 40.0


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
    Action.LOOK: BeastPose((58, -34), (-6, -2), (10, -6), (-6, -14), pitch=4, neck=18, face=10, tail=22),
    Action.POINT: BeastPose((94, 94), (-10, 34), (70, 58), (62, 60), pitch=66, neck=4, face=6, tail=30),
    Action.BEG: BeastPose((48, 126), (60, 130), (70, 58), (62, 60), pitch=76, neck=0, face=26, tail=10),
    Action.DANCE: BeastPose(
        (-30, 60), (70, 130), (30, -30), (-26, -14), pitch=62, neck=-20, face=-30, tail=50, lift=14
    ),
    Action.TRAPPED: BeastPose((60, 96), (30, 80), (60, 90), (40, 84), neck=-24, tail=-20, legs=0.85),
    Action.DEAD: BeastPose((40, 0), (70, 20), (-20, 30), (-50, 10), tilt=180, neck=-20),
    Action.KNEEL: BeastPose((70, 86), (58, 82), (10, -10), (-6, -20), pitch=-20, neck=-40, face=6, tail=-10),
    Action.EMBRACE: BeastPose((102, 66), (110, 80), (70, 58), (62, 60), pitch=68, neck=6, face=-12, tail=24),
    Action.PLAY: BeastPose((70, 86), (56, 82), (14, -16), (-10, -30), pitch=-22, neck=34, face=22, tail=70),
    Action.READ: BeastPose((54, 112), (62, 116), (70, 58), (62, 60), pitch=66, neck=-16, face=-22, tail=10),
    Action.WRITE: BeastPose((58, 96), (30, 64), (70, 58), (62, 60), pitch=54, neck=-34, face=-20, tail=6),
    Action.RAISE: BeastPose((142, 172), (4, 50), (70, 58), (62, 60), pitch=70, neck=10, face=10, tail=26),
    Action.PUSH: BeastPose((88, 80), (80, 78), (-14, -44), (-34, -60), pitch=30, neck=-18, face=-4, tail=6),
    Action.PULL: BeastPose((52, 30), (40, 20), (58, 30), (44, 20), pitch=-14, neck=-26, face=4, tail=-20),
    Action.THROW: BeastPose((160, 128), (70, 104), (70, 58), (62, 60), pitch=72, neck=8, face=4, tail=40),
    Action.RIDE: BeastPose((44, 70), (36, 60), (66, 60), (60, 62), pitch=44, neck=-8, face=-10, tail=10),
    Action.WAVE: BeastPose((112, 164), (10, 60), (70, 58), (62, 60), pitch=62, neck=4, face=16, tail=46),
    Action.DIG: BeastPose((26, -34), (74, 30), (34, 0), (-30, -52), pitch=-20, neck=-50, face=-4, tail=44),
    Action.OPEN: BeastPose((78, 102), (20, 70), (60, 40), (50, 44), pitch=52, neck=-6, face=-4, tail=12),
    Action.SHOUT: BeastPose(
        (-34, 6), (-26, 12), (62, 62), (56, 66), pitch=40, neck=14, face=34, tail=14, planted=True
    ),
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
    Action.KNEEL: BeastPose((56, -74), (46, -80), (6, -8), (-6, -16), pitch=-16, neck=-34, face=-6, tail=-16),
    Action.EMBRACE: BeastPose((12, 4), (-6, -2), neck=-8, face=-22, tail=20),
    Action.PLAY: BeastPose((84, -30), (-12, -8), (-6, -20), (-20, -34), pitch=14, neck=8, face=10, tail=60),
    Action.READ: BeastPose((10, 0), (-6, -2), neck=-46, face=-18),
    Action.WRITE: BeastPose((44, -40), (-8, -4), neck=-54, face=-8),
    Action.RAISE: BeastPose((104, 50), (-6, -4), neck=22, face=10, tail=24),
    Action.PUSH: BeastPose(
        (-18, -30), (-34, -42), (-36, -50), (-50, -62), pitch=-6, neck=-50, face=-30, tail=10
    ),
    Action.PULL: BeastPose(
        (36, -20), (-8, -40), (-26, -44), (-44, -60), pitch=-8, neck=-16, face=-4, tail=14
    ),
    Action.THROW: BeastPose((4, 0), (-6, -2), (-84, -60), (-96, -74), pitch=-20, neck=-6, tail=60),
    Action.WAVE: BeastPose((82, -16), (-6, -4), neck=12, face=14, tail=50),
    Action.DIG: BeastPose((58, -36), (-10, -8), pitch=-8, neck=-60, face=-2, tail=20),
    Action.OPEN: BeastPose((66, 6), (-8, -4), neck=-18, face=-8, tail=8),
    Action.SHOUT: BeastPose((14, 4), (-10, -6), pitch=4, neck=26, face=36, tail=30),
}


# What a feeling adds to the pose of one who is on its feet: pitch, neck, face, tail, and a share of its legs.
_BEAST_MOODS: dict[Emotion, tuple[float, float, float, float, float]] = {
    Emotion.CALM: (0, 0, 0, 0, 1.0),
    Emotion.JOY: (2, 8, 8, 40, 1.0),
    Emotion.SADNESS: (-2, -26, -16, -36, 1.0),
    Emotion.FEAR: (-5, -14, 2, -60, 0.86),
    Emotion.ANGER: (-3, -16, -8, 34, 0.96),
    Emotion.SURPRISE: (5, 16, 8, 50, 1.0),
    Emotion.LOVE: (0, 4, 10, 20, 1.0),
    Emotion.WONDER: (2, 14, 16, 16, 1.0),
    Emotion.SUSPENSE: (-6, -22, 2, -14, 0.88),
}
_AT_REST = frozenset({Action.LIE, Action.SLEEP, Action.DEAD, Action.HIDE, Action.FALL, Action.TRAPPED})
_HEAD_BUSY = frozenset({Action.EAT, Action.DRINK, Action.SWIM, Action.FLY, Action.CLIMB})


def beast_pose(action: Action, emotion: Emotion, *, handy: bool) -> BeastPose:
    """How a four-footed body does something, as it feels; `handy` ones use their forelegs as arms."""
    pose = BEAST_POSES[action] if handy else STANDING_POSES.get(action, BEAST_POSES[action])
    if action in _AT_REST | _HEAD_BUSY:
        return pose
    pitch, neck, face, tail, legs = _BEAST_MOODS[emotion]
    share = 0.4 if pose.pitch > _SITTING_UP else 1.0
    return replace(
        pose,
        pitch=pose.pitch + pitch * share,
        neck=pose.neck + neck * share,
        face=pose.face + face * share,
        tail=pose.tail + tail,
        legs=pose.legs if pose.planted else pose.legs * legs,
    )


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
    Action.KNEEL: BirdPose(legs=0.3, pitch=-18, neck=-52, wing=10),
    Action.EMBRACE: BirdPose(wing=18, ahead=True, neck=-6, pitch=20, tail=10),
    Action.PLAY: BirdPose(wing=52, near_leg=46, far_leg=-20, pitch=18, neck=14, tail=24, lift=16),
    Action.READ: BirdPose(neck=-44, pitch=-4, near_leg=8),
    Action.WRITE: BirdPose(neck=-66, pitch=-16, wing=-44, ahead=True),
    Action.RAISE: BirdPose(wing=62, ahead=True, neck=10, pitch=14, tail=8),
    Action.PUSH: BirdPose(wing=8, ahead=True, neck=-22, pitch=-22, near_leg=-30, far_leg=-50),
    Action.PULL: BirdPose(neck=-34, pitch=16, near_leg=44, far_leg=30, wing=40, tail=16),
    Action.THROW: BirdPose(wing=40, ahead=True, neck=16, pitch=30, near_leg=20, far_leg=-20, tail=16),
    Action.RIDE: BirdPose(legs=0.12, pitch=4, neck=2, tail=6),
    Action.WAVE: BirdPose(wing=34, ahead=True, neck=12, pitch=10, tail=10),
    Action.DIG: BirdPose(neck=-46, pitch=-16, near_leg=62, far_leg=-14),
    Action.OPEN: BirdPose(wing=-16, ahead=True, neck=-12, pitch=-8, near_leg=24, far_leg=-16),
    Action.SHOUT: BirdPose(neck=30, pitch=34, wing=24, tail=24, near_leg=10, far_leg=-14),
}

# What a feeling adds: pitch, neck, tail, a share of the legs, and wings that are lifted a little.
_BIRD_MOODS: dict[Emotion, tuple[float, float, float, float, float | None]] = {
    Emotion.CALM: (0, 0, 0, 1.0, None),
    Emotion.JOY: (10, 8, 14, 1.0, 44),
    Emotion.SADNESS: (-8, -26, -16, 0.9, None),
    Emotion.FEAR: (-12, -20, -10, 0.72, 26),
    Emotion.ANGER: (-6, -22, 18, 1.0, 48),
    Emotion.SURPRISE: (12, 18, 16, 1.0, 36),
    Emotion.LOVE: (6, 4, 6, 1.0, None),
    Emotion.WONDER: (12, 18, 4, 1.0, None),
    Emotion.SUSPENSE: (-14, -18, 6, 0.86, None),
}
_WINGS_FREE = frozenset({Action.STAND, Action.LOOK, Action.WALK})


def bird_pose(action: Action, emotion: Emotion) -> BirdPose:
    """How a bird does something, as it feels."""
    pose = BIRD_POSES[action]
    if action in _AT_REST | _HEAD_BUSY or action is Action.SIT:
        return pose
    pitch, neck, tail, legs, wing = _BIRD_MOODS[emotion]
    return replace(
        pose,
        pitch=pose.pitch + pitch,
        neck=pose.neck + neck,
        tail=pose.tail + tail,
        legs=pose.legs * legs,
        wing=wing if action in _WINGS_FREE else pose.wing,
    )


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
    Action.KNEEL: SmallPose(squash=0.8, bow=24, reach=20),
    Action.EMBRACE: SmallPose(reach=98, rear=10, bow=6),
    Action.PLAY: SmallPose(reach=118, rear=8, lift=14, stride=0.8, swing=0.3),
    Action.READ: SmallPose(bow=20, reach=44, rear=6),
    Action.WRITE: SmallPose(bow=24, reach=62, stride=0.2),
    Action.RAISE: SmallPose(reach=166, rear=9),
    Action.PUSH: SmallPose(reach=82, tilt=10, stride=0.9),
    Action.PULL: SmallPose(reach=74, tilt=-14, stride=0.7),
    Action.THROW: SmallPose(reach=152, tilt=-9, stride=0.5),
    Action.RIDE: SmallPose(squash=0.88, rear=4, reach=24),
    Action.WAVE: SmallPose(reach=134, rear=2, stride=0.1),
    Action.DIG: SmallPose(bow=28, reach=36, stride=0.9),
    Action.OPEN: SmallPose(reach=78, stride=0.3, bow=4),
    Action.SHOUT: SmallPose(rear=18, bow=-10, reach=58),
}

# What a feeling adds: the head's bow, how far it rears, how high its foremost limbs are, and a share of its height.
_SMALL_MOODS: dict[Emotion, tuple[float, float, float, float]] = {
    Emotion.CALM: (0, 0, 0, 1.0),
    Emotion.JOY: (-4, 9, 60, 1.0),
    Emotion.SADNESS: (16, -2, 0, 0.94),
    Emotion.FEAR: (8, -6, 30, 0.86),
    Emotion.ANGER: (-2, 12, 40, 1.0),
    Emotion.SURPRISE: (-6, 12, 80, 1.04),
    Emotion.LOVE: (0, 4, 30, 1.0),
    Emotion.WONDER: (-8, 10, 0, 1.02),
    Emotion.SUSPENSE: (8, -5, 0, 0.92),
}


def small_pose(action: Action, emotion: Emotion) -> SmallPose:
    """How a small creature or a thing does something, as it feels."""
    pose = SMALL_POSES[action]
    if action in _AT_REST | _HEAD_BUSY:
        return pose
    bow, rear, reach, squash = _SMALL_MOODS[emotion]
    lifted = action in (Action.STAND, Action.LOOK)
    return replace(
        pose,
        bow=pose.bow + bow,
        rear=pose.rear + rear,
        reach=pose.reach + (reach if lifted else 0.0),
        squash=pose.squash * squash,
    )
