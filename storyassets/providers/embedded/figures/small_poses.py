"""Poses of the small creatures, and of things that act."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.at_ease import AT_REST, HEAD_BUSY


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
    Action.DEAD: SmallPose(squash=0.68, bow=26, stride=0.5),
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
    Action.TAKE_UP: SmallPose(bow=27, reach=34, stride=0.2),
    Action.LAY: SmallPose(bow=25, reach=26, stride=0.1),
    Action.KNOCK: SmallPose(reach=104, stride=0.3, rear=6),
    Action.NUDGE: SmallPose(reach=64, tilt=5, stride=0.2),
    Action.DRESS: SmallPose(reach=128, rear=3, bow=6),
    Action.POUR: SmallPose(reach=90, bow=10, rear=2),
    Action.CLAP: SmallPose(reach=112, rear=12, swing=0.2),
    Action.SHRUG: SmallPose(reach=48, bow=4, squash=0.95),
    Action.CHEER: SmallPose(reach=160, rear=14, swing=0.5),
    Action.GRAB: SmallPose(reach=94, tilt=7, stride=0.4),
    Action.TYPE: SmallPose(bow=18, reach=56),
    Action.FILM: SmallPose(reach=116, rear=5),
    Action.SHAKE_HANDS: SmallPose(reach=80, rear=2, stride=0.15),
    Action.STRIKE: SmallPose(reach=148, rear=6, stride=0.4),
    Action.KICK: SmallPose(reach=36, tilt=-10, stride=1.0, rear=8),
    Action.DIVE: SmallPose(lift=44, tilt=-6, stride=0.9, reach=96),
    Action.CATCH: SmallPose(reach=130, rear=15, stride=0.2),
    Action.SALUTE: SmallPose(reach=144, rear=6, stride=0.05),
    Action.FAINT: SmallPose(tilt=-24, squash=0.8, bow=12, reach=70),
    Action.CRAWL: SmallPose(squash=0.7, stride=0.9, bow=6),
    Action.TIPTOE: SmallPose(stride=0.5, rear=3, bow=9, reach=60),
    Action.HUSH: SmallPose(reach=120, rear=1, bow=8),
    Action.WHISPER: SmallPose(reach=100, tilt=8, bow=4),
    Action.BLOW: SmallPose(rear=7, bow=3, tilt=3),
    Action.TEAR: SmallPose(reach=84, bow=12, stride=0.1),
    Action.TURN: SmallPose(reach=88, tilt=6, stride=0.5),
    Action.LISTEN: SmallPose(tilt=7, bow=5, stride=0.2),
    Action.BOW: SmallPose(bow=34, squash=0.92, reach=10),
    Action.HANDS_UP: SmallPose(reach=156, rear=4, squash=0.94),
    Action.SHOW: SmallPose(reach=108, rear=8, stride=0.1),
    Action.WIPE: SmallPose(reach=126, bow=12),
    Action.FOLD_ARMS: SmallPose(reach=66, rear=13),
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
    Emotion.SLY: (6, -2, 20, 0.94),
    Emotion.PROUD: (-8, 14, 0, 1.05),
    Emotion.ASHAMED: (20, -4, 0, 0.88),
    Emotion.EMBARRASSED: (6, 0, 40, 0.95),
    Emotion.WORRIED: (6, -2, 30, 0.94),
    Emotion.SUSPICIOUS: (4, 4, 0, 0.96),
    Emotion.GRAVE: (10, -2, 0, 0.96),
    Emotion.GRIEF: (16, -4, 24, 0.9),
    Emotion.TENDER: (4, 2, 24, 1.0),
    Emotion.RELIEVED: (-4, 5, 20, 1.0),
    Emotion.FAWNING: (8, 6, 40, 0.96),
    Emotion.EARNEST: (3, 0, 0, 0.99),
}


# Other ways to do the same; the first is the table's own.
_WAYS: dict[Action, tuple[SmallPose, ...]] = {
    Action.STAND: (
        SmallPose(rear=9, bow=-8),
        SmallPose(bow=14, stride=0.3),
        SmallPose(stride=-0.4, reach=40),
    ),
    Action.LOOK: (SmallPose(rear=4, bow=-12, stride=0.3), SmallPose(bow=12, squash=0.94, stride=0.4)),
    Action.TALK: (SmallPose(rear=10, bow=-6), SmallPose(reach=108, rear=2, stride=0.3)),
    Action.WALK: (SmallPose(stride=-0.6), SmallPose(stride=0.6, bow=12)),
    Action.RUN: (SmallPose(stride=-1.0, tilt=-4, lift=12),),
    Action.FLY: (SmallPose(lift=60, swing=0.2, tilt=-4, stride=0.8),),
}


def small_pose(action: Action, emotion: Emotion, variant: int = 0) -> SmallPose:
    """How a small creature or a thing does something, as it feels."""
    ways = (SMALL_POSES[action], *_WAYS.get(action, ()))
    pose = ways[variant % len(ways)]
    if action in AT_REST | HEAD_BUSY:
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
