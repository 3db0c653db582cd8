"""How a four-footed animal carries itself: what it feels, what it is by nature, and ways to do one thing."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.at_ease import AT_REST, HEAD_BUSY
from storyassets.providers.embedded.figures.beast_poses import BEAST_POSES, STANDING_POSES, BeastPose

# One whose chest is raised so far sits up: its mood shows less in its posture.
_SITTING_UP = 40.0
# What a feeling adds to the pose of one who is on its feet: pitch, neck, face, tail, and a share of its legs.
_MOODS: dict[Emotion, tuple[float, float, float, float, float]] = {
    Emotion.CALM: (0, 0, 0, 0, 1.0),
    Emotion.JOY: (5, 14, 12, 52, 1.0),
    Emotion.SADNESS: (-5, -42, -20, -52, 0.96),
    Emotion.FEAR: (9, -34, 6, -84, 0.66),
    Emotion.ANGER: (-11, -26, -4, 46, 0.9),
    Emotion.SURPRISE: (14, 20, 10, 60, 0.96),
    Emotion.LOVE: (0, 4, 10, 20, 1.0),
    Emotion.WONDER: (2, 14, 16, 16, 1.0),
    Emotion.SUSPENSE: (-9, -26, 4, -18, 0.78),
    Emotion.SLY: (-15, -22, 10, 14, 0.76),
    Emotion.PROUD: (13, 28, 14, 66, 1.04),
    Emotion.ASHAMED: (-6, -50, -26, -76, 0.82),
    Emotion.EMBARRASSED: (-2, -12, -10, -24, 0.96),
    Emotion.WORRIED: (4, -22, 2, -48, 0.84),
    Emotion.SUSPICIOUS: (-3, -12, -4, -6, 0.94),
    Emotion.GRAVE: (-1, -16, -10, -22, 1.0),
    Emotion.GRIEF: (-8, -46, -22, -66, 0.88),
    Emotion.TENDER: (0, 2, -4, 12, 1.0),
    Emotion.RELIEVED: (2, 4, 8, 4, 1.0),
    Emotion.FAWNING: (-15, 14, 20, 52, 0.8),
    Emotion.EARNEST: (1, -3, -2, -4, 1.0),
}
# A hunter that waits is low and sure: its head ahead, its tail out behind.
_STALKING = (-11.0, -32.0, 6.0, -26.0, 0.68)

_SIT = BEAST_POSES[Action.SIT]
# Other ways to do the same, for those with paws and for those with hoofs; the first is the table's own.
_PAWED_WAYS: dict[Action, tuple[BeastPose, ...]] = {
    Action.STAND: (
        _SIT,
        BeastPose((6, 2), (-8, -4), (22, -18), (8, -26), neck=16, face=4, tail=10, back=True),
        BeastPose((46, -58), (-4, 0), (20, -18), (8, -26), neck=6, face=2, tail=16),
    ),
    Action.LOOK: (
        replace(_SIT, neck=2, face=8, tail=6),
        BeastPose((6, 2), (-8, -4), (22, -18), (8, -26), neck=20, face=6, tail=20, back=True),
        BeastPose((10, 4), (-14, -8), (16, -6), (-2, -18), pitch=-6, neck=-22, face=4, tail=6),
        BeastPose((52, -52), (-8, -4), (24, -16), (10, -24), pitch=8, neck=26, face=-10, tail=34),
    ),
    Action.JUMP: (
        BeastPose((96, 70), (80, 60), (-30, -60), (-46, -74), pitch=46, neck=4, face=14, tail=10, lift=46),
        BeastPose((64, 92), (44, 78), (-34, -50), (-52, -66), pitch=34, neck=18, face=22, tail=36, lift=62),
    ),
    Action.FIGHT: (
        BeastPose((84, 76), (70, 68), (-40, -58), (-56, -70), pitch=18, neck=-8, face=6, tail=40, lift=44),
        BeastPose((34, 20), (10, 2), (36, -20), (20, -30), pitch=-16, neck=-14, face=2, tail=60),
    ),
    Action.SHOUT: (BeastPose((16, 4), (-10, -6), (20, -20), (4, -30), pitch=12, neck=46, face=40, tail=30),),
    Action.TALK: (
        BeastPose((58, -20), (-4, 0), neck=14, face=12, tail=14),
        replace(_SIT, near_fore=(72, 40), neck=2, face=6, tail=14),
    ),
    Action.WALK: (
        BeastPose((-18, -26), (24, 8), (-18, -38), (26, 2), neck=-6, face=-2, tail=8),
        BeastPose((34, 4), (-16, -40), (20, -8), (-26, -40), neck=-26, face=2, tail=-6),
    ),
    Action.RUN: (
        BeastPose((-32, -64), (-8, -50), (58, 20), (40, 6), pitch=-6, neck=-6, tail=22, lift=30),
        BeastPose((60, 34), (76, 48), (-36, -50), (-50, -66), pitch=18, neck=-10, tail=14, lift=36),
    ),
    Action.CARRY: (
        BeastPose((68, 56), (44, 60), (-48, -64), (-64, -74), pitch=4, neck=6, face=4, tail=30, lift=30),
        BeastPose((60, 34), (76, 48), (-36, -50), (-50, -66), pitch=28, neck=6, face=8, tail=10, lift=70),
        BeastPose((-32, -64), (-8, -50), (58, 20), (40, 6), pitch=-4, neck=10, tail=16, lift=24),
        BeastPose((46, -58), (-4, 0), (20, -18), (8, -26), neck=26, face=10, tail=6),
    ),
    Action.SIT: (replace(_SIT, pitch=50, neck=-18, face=-16, tail=2),),
    Action.LIE: (
        BeastPose((74, 86), (64, 88), (70, 94), (60, 92), neck=-40, face=-4, tail=-20, legs=0.8),
    ),
}  # fmt: skip
_HOOFED_WAYS: dict[Action, tuple[BeastPose, ...]] = {
    Action.STAND: (
        BeastPose((2, 0), (-8, -4), (22, -18), (8, -26), neck=4, face=4, tail=10, back=True),
        BeastPose((40, -46), (-6, -2), neck=10, face=4, tail=14),
    ),
    Action.LOOK: (
        BeastPose((4, 0), (-6, -2), neck=18, face=8, tail=20),
        BeastPose((2, 0), (-8, -4), (22, -18), (8, -26), neck=6, face=4, tail=14, back=True),
    ),
    Action.TALK: (BeastPose((4, 0), (-6, -2), neck=20, face=18, tail=20),),
    Action.WALK: (BeastPose((-18, -26), (24, 8), (-18, -38), (26, 2), neck=-6, face=-2, tail=8),),
    Action.RUN: (
        BeastPose((-32, -64), (-8, -50), (58, 20), (40, 6), pitch=-6, neck=-6, tail=22, lift=30),
        BeastPose((70, -40), (50, -60), (-36, -50), (-50, -66), pitch=16, neck=-6, tail=30, lift=30),
    ),
}


def beast_pose(
    action: Action,
    emotion: Emotion,
    *,
    handy: bool,
    variant: int = 0,
    glances: bool = False,
    hunter: bool = False,
) -> BeastPose:
    """How a four-footed body does something, as it feels; `handy` ones use their forelegs as arms."""
    pose = _one_way(action, variant, handy=handy, glances=glances)
    if action in AT_REST | HEAD_BUSY:
        return pose
    mood = _STALKING if hunter and emotion is Emotion.SUSPENSE else _MOODS[emotion]
    pitch, neck, face, tail, legs = mood
    share = 0.4 if pose.pitch > _SITTING_UP else 1.0
    return replace(
        pose,
        pitch=pose.pitch + pitch * share,
        neck=pose.neck + neck * share,
        face=pose.face + face * share,
        tail=pose.tail + tail,
        legs=pose.legs if pose.planted or pose.seated else pose.legs * legs,
    )


def _one_way(action: Action, variant: int, *, handy: bool, glances: bool) -> BeastPose:
    first = BEAST_POSES[action] if handy else STANDING_POSES.get(action, BEAST_POSES[action])
    others = (_PAWED_WAYS if handy else _HOOFED_WAYS).get(action, ())
    ways = (first, *(way for way in others if glances or not way.back))
    return ways[variant % len(ways)]
