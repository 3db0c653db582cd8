"""Poses of the birds: where breast, neck, wings, legs and tail are, in degrees."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.at_ease import AT_REST, HEAD_BUSY


@dataclass(frozen=True)
class BirdPose:
    """A bird's body.

    `wing` is None when folded, else degrees above the horizontal towards the tail; `pitch` raises
    the breast; `neck` bends forward and down when negative; `legs` shortens them; `back` turns the head over
    the shoulder.
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
    back: bool = False


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
    Action.DEAD: BirdPose(legs=0.5, near_leg=-74, far_leg=-84, pitch=-30, neck=-66, tail=-8),
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
    Action.SHOUT: BirdPose(neck=30, pitch=12, wing=30, tail=24, near_leg=10, far_leg=-14),
    Action.TAKE_UP: BirdPose(neck=-98, pitch=-35, near_leg=8, far_leg=-12, tail=14),
    Action.LAY: BirdPose(neck=-96, pitch=-33, near_leg=4, far_leg=-10, tail=6),
    Action.KNOCK: BirdPose(neck=-18, pitch=-6, near_leg=12, far_leg=-10, tail=10),
    Action.NUDGE: BirdPose(wing=4, ahead=True, neck=-6, pitch=2, near_leg=6, far_leg=-10),
    Action.DRESS: BirdPose(wing=24, ahead=True, neck=-20, pitch=10),
    Action.POUR: BirdPose(neck=-34, pitch=-10, near_leg=10, far_leg=-12, tail=8),
    Action.CLAP: BirdPose(wing=30, ahead=True, neck=12, pitch=16, tail=14),
    Action.SHRUG: BirdPose(wing=22, neck=-24, pitch=14, tail=-6),
    Action.CHEER: BirdPose(wing=68, neck=22, pitch=22, tail=22, near_leg=14, far_leg=-14),
    Action.GRAB: BirdPose(wing=2, ahead=True, neck=-14, pitch=-14, near_leg=52, far_leg=-24),
    Action.TYPE: BirdPose(neck=-58, pitch=-12, wing=-30, ahead=True),
    Action.FILM: BirdPose(wing=20, ahead=True, neck=2, pitch=8),
    Action.SHAKE_HANDS: BirdPose(wing=-6, ahead=True, neck=0, pitch=6, near_leg=10, far_leg=-8),
    Action.STRIKE: BirdPose(wing=30, ahead=True, neck=-16, pitch=4, near_leg=22, far_leg=-18),
    Action.KICK: BirdPose(near_leg=74, far_leg=-10, pitch=18, neck=6, wing=26),
    Action.DIVE: BirdPose(wing=18, pitch=-34, neck=-20, legs=0.5, near_leg=-70, far_leg=-80, lift=50),
    Action.CATCH: BirdPose(wing=44, ahead=True, neck=24, pitch=26, near_leg=12, far_leg=-14),
    Action.SALUTE: BirdPose(wing=26, ahead=True, neck=22, pitch=18),
    Action.FAINT: BirdPose(legs=0.4, pitch=-10, neck=-60, wing=-20, tilt=-16),
    Action.CRAWL: BirdPose(legs=0.16, pitch=-20, neck=-26, near_leg=20, far_leg=-20),
    Action.TIPTOE: BirdPose(near_leg=44, far_leg=-12, pitch=-12, neck=-24, tail=-6),
    Action.HUSH: BirdPose(wing=28, ahead=True, neck=-14, pitch=2),
    Action.WHISPER: BirdPose(wing=26, ahead=True, neck=-10, pitch=-6, near_leg=14, far_leg=-10),
    Action.BLOW: BirdPose(neck=-8, pitch=4, near_leg=6, far_leg=-12, tail=4),
    Action.TEAR: BirdPose(neck=-54, pitch=-8, near_leg=30, far_leg=-10, tail=14),
    Action.TURN: BirdPose(wing=-22, ahead=True, neck=-18, pitch=-12, near_leg=20, far_leg=-22),
    Action.LISTEN: BirdPose(neck=10, pitch=-2, near_leg=14, far_leg=-8, tilt=6),
    Action.BOW: BirdPose(legs=0.8, pitch=-30, neck=-64, wing=16),
    Action.HANDS_UP: BirdPose(wing=86, neck=4, pitch=12),
    Action.SHOW: BirdPose(wing=48, ahead=True, neck=10, pitch=8),
    Action.WIPE: BirdPose(wing=36, ahead=True, neck=-30, pitch=6),
    Action.FOLD_ARMS: BirdPose(wing=-40, ahead=True, neck=8, pitch=14),
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
    Emotion.SLY: (-10, -20, 8, 0.9, None),
    Emotion.PROUD: (24, 24, 26, 1.0, None),
    Emotion.ASHAMED: (-16, -44, -30, 0.74, None),
    Emotion.EMBARRASSED: (-6, -14, -12, 0.86, None),
    Emotion.WORRIED: (-8, -12, -10, 0.86, None),
    Emotion.SUSPICIOUS: (-10, -24, 8, 0.92, None),
    Emotion.GRAVE: (-4, -16, -12, 0.94, None),
    Emotion.GRIEF: (-12, -34, -24, 0.8, None),
    Emotion.TENDER: (0, -8, 0, 0.96, None),
    Emotion.RELIEVED: (4, 4, -4, 0.96, None),
    Emotion.FAWNING: (-12, 6, 16, 0.9, None),
    Emotion.EARNEST: (1, -5, -2, 0.99, None),
}
# Other ways to do the same; the first is the table's own.
_WAYS: dict[Action, tuple[BirdPose, ...]] = {
    Action.STAND: (
        BirdPose(neck=16, pitch=16, near_leg=10, far_leg=-4),
        BirdPose(neck=8, pitch=4, back=True),
        BirdPose(neck=-26, pitch=-12, near_leg=16, far_leg=-10, tail=14),
    ),
    Action.LOOK: (
        BirdPose(neck=-34, pitch=-20, near_leg=12, far_leg=-12, tail=18),
        BirdPose(neck=14, pitch=10, back=True),
    ),
    Action.TALK: (
        BirdPose(neck=18, pitch=20, near_leg=12, far_leg=-6, tail=12),
        BirdPose(neck=-12, pitch=-8, near_leg=18, far_leg=-14, wing=30),
    ),
    Action.WALK: (BirdPose(near_leg=-24, far_leg=26, pitch=2, neck=-16),),
    Action.FLY: (
        BirdPose(wing=-34, pitch=-10, neck=-8, legs=0.5, near_leg=-70, far_leg=-80, lift=60, soar=True),
        BirdPose(wing=34, pitch=-14, neck=-12, legs=0.5, near_leg=-70, far_leg=-80, lift=60, soar=True),
    ),
    Action.SHOUT: (BirdPose(neck=36, pitch=8, wing=52, tail=16, near_leg=14, far_leg=-10),),
}
# One whose wing lies over her young.
BROODING = BirdPose(legs=0.06, pitch=8, neck=4, tail=8)
_WINGS_FREE = frozenset({Action.STAND, Action.LOOK, Action.WALK})


def _one_way(action: Action, variant: int, *, glances: bool) -> BirdPose:
    ways = (BIRD_POSES[action], *(way for way in _WAYS.get(action, ()) if glances or not way.back))
    return ways[variant % len(ways)]


def bird_pose(action: Action, emotion: Emotion, variant: int = 0, *, glances: bool = False) -> BirdPose:
    """How a bird does something, as it feels."""
    pose = _one_way(action, variant, glances=glances)
    if action in AT_REST | HEAD_BUSY or action is Action.SIT:
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
