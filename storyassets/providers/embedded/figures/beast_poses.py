"""Poses of the four-footed animals: joint angles for each action. Moods and variety are `beast_moods`'s.

Angles are in degrees; a limb's two are measured from straight down, positive towards where it faces.
"""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.human_pose import Limb

# The hind legs of one who sits: knees up, feet flat under them.
_HAUNCHES: tuple[Limb, Limb] = (108, -10), (98, -4)


@dataclass(frozen=True)
class BeastPose:
    """A four-footed body.

    `pitch` raises the chest about the hip; `neck` and `face` raise neck and
    head above their rest; `tail` swings it up; `legs` scales the legs; `planted` lets the forelegs reach
    as far down as the hind ones; one that is `seated` has its rump on the ground. `back` turns the head
    over the shoulder; `curled` is asleep in a ring, the tail over the nose.
    """

    near_fore: Limb = (4, 0)
    far_fore: Limb = (-6, -2)
    near_hind: Limb = (20, -18)
    far_hind: Limb = (8, -26)
    pitch: float = 0
    neck: float = 0
    face: float = 0
    tail: float = 0
    tilt: float = 0
    lift: float = 0
    legs: float = 1.0
    planted: bool = False
    seated: bool = False
    back: bool = False
    curled: bool = False


BEAST_POSES: dict[Action, BeastPose] = {
    Action.STAND: BeastPose(),
    Action.WALK: BeastPose((26, 10), (-22, -34), (28, 2), (-20, -44), neck=4),
    Action.RUN: BeastPose((68, 56), (44, 60), (-48, -64), (-64, -74), pitch=4, neck=-14, tail=30, lift=44),
    Action.SIT: BeastPose(
        (-20, 4), (-12, 10), *_HAUNCHES, pitch=42, neck=-12, face=-14, tail=-10, planted=True, seated=True
    ),
    Action.LIE: BeastPose((74, 86), (64, 88), (70, 94), (60, 92), legs=0.8),
    Action.SLEEP: BeastPose(
        (76, 88), (66, 90), (72, 96), (62, 94), neck=-62, face=10, tail=-30, legs=0.8, curled=True
    ),
    Action.CRY: BeastPose(
        (64, 158), (54, 152), *_HAUNCHES, pitch=66, neck=-26, face=-24, tail=24, seated=True
    ),
    Action.LAUGH: BeastPose(
        (30, -60), (104, 152), *_HAUNCHES, pitch=78, neck=22, face=36, tail=40, seated=True
    ),
    Action.TALK: BeastPose((66, 130), (10, 52), *_HAUNCHES, pitch=70, neck=2, face=8, tail=20, seated=True),
    Action.EAT: BeastPose((26, -4), (-8, -30), (30, -10), (-4, -34), pitch=-7, neck=-100, face=-2, tail=6),
    Action.DRINK: BeastPose((34, -10), (2, -30), (30, -10), (-4, -34), pitch=-11, neck=-108, face=-4),
    Action.FLY: BeastPose((84, 76), (60, 84), (-66, -84), (-80, -90), pitch=14, tail=40, lift=60),
    Action.SWIM: BeastPose((70, 30), (24, -20), (-30, -60), (-62, -80), pitch=8, neck=18, tail=30),
    Action.FALL: BeastPose((70, 110), (30, 84), (-60, -20), (-90, -60), tilt=58, tail=60, lift=40, neck=10),
    Action.CLIMB: BeastPose(
        (90, 130), (70, 40), (20, -30), (-20, -50), pitch=58, neck=-20, face=-30, tail=-30
    ),
    Action.JUMP: BeastPose((70, 40), (50, 20), (-44, -20), (-60, -30), pitch=24, tail=30, lift=50),
    Action.FIGHT: BeastPose((98, 58), (8, 4), (-10, -34), (-26, -48), pitch=16, neck=-16, face=2, tail=60),
    Action.HIDE: BeastPose((76, 90), (66, 92), (76, 96), (66, 94), neck=-26, face=4, tail=-50, legs=0.72),
    Action.CARRY: BeastPose((26, 10), (-22, -34), (28, 2), (-20, -44), neck=14, face=4),
    Action.GIVE: BeastPose((66, 96), (78, 102), *_HAUNCHES, pitch=66, neck=0, face=2, tail=20, seated=True),
    Action.WORK: BeastPose((64, 24), (34, -34), (34, 0), (-30, -52), pitch=-10, neck=-34, face=-6, tail=24),
    Action.LOOK: BeastPose((58, -34), (-6, -2), (22, -18), (8, -26), pitch=4, neck=18, face=10, tail=22),
    Action.POINT: BeastPose((94, 94), (-10, 34), *_HAUNCHES, pitch=66, neck=4, face=6, tail=30, seated=True),
    Action.BEG: BeastPose((48, 126), (60, 130), *_HAUNCHES, pitch=76, neck=0, face=26, tail=10, seated=True),
    Action.DANCE: BeastPose(
        (-30, 60), (70, 130), (30, -30), (-26, -14), pitch=62, neck=-20, face=-30, tail=50, lift=14
    ),
    Action.TRAPPED: BeastPose((60, 96), (30, 80), (60, 90), (40, 84), neck=-24, tail=-20, legs=0.85),
    Action.DEAD: BeastPose((70, 82), (84, 96), (-66, -84), (-52, -76), neck=-74, face=4, tail=-46, legs=0.72),
    Action.KNEEL: BeastPose((70, 86), (58, 82), (10, -10), (-6, -20), pitch=-20, neck=-40, face=6, tail=-10),
    Action.EMBRACE: BeastPose(
        (102, 66), (110, 80), *_HAUNCHES, pitch=68, neck=6, face=-12, tail=24, seated=True
    ),
    Action.PLAY: BeastPose((70, 86), (56, 82), (14, -16), (-10, -30), pitch=-22, neck=34, face=22, tail=70),
    Action.READ: BeastPose(
        (54, 112), (62, 116), *_HAUNCHES, pitch=66, neck=-16, face=-22, tail=10, seated=True
    ),
    Action.WRITE: BeastPose(
        (58, 96), (30, 64), *_HAUNCHES, pitch=54, neck=-34, face=-20, tail=6, seated=True
    ),
    Action.RAISE: BeastPose(
        (142, 172), (4, 50), *_HAUNCHES, pitch=70, neck=10, face=10, tail=26, seated=True
    ),
    Action.PUSH: BeastPose((88, 80), (80, 78), (-14, -44), (-34, -60), pitch=30, neck=-18, face=-4, tail=6),
    Action.PULL: BeastPose((52, 30), (40, 20), (58, 30), (44, 20), pitch=-14, neck=-26, face=4, tail=-20),
    Action.THROW: BeastPose(
        (160, 128), (70, 104), *_HAUNCHES, pitch=72, neck=8, face=4, tail=40, seated=True
    ),
    Action.RIDE: BeastPose((44, 70), (36, 60), *_HAUNCHES, pitch=44, neck=-8, face=-10, tail=10, seated=True),
    Action.WAVE: BeastPose((112, 164), (10, 60), *_HAUNCHES, pitch=62, neck=4, face=16, tail=46, seated=True),
    Action.DIG: BeastPose((26, -34), (74, 30), (34, 0), (-30, -52), pitch=-20, neck=-50, face=-4, tail=44),
    Action.OPEN: BeastPose((78, 102), (20, 70), (60, 40), (50, 44), pitch=52, neck=-6, face=-4, tail=12),
    Action.SHOUT: BeastPose(
        (-20, 4), (-12, 10), *_HAUNCHES, pitch=42, neck=30, face=44, tail=14, planted=True, seated=True
    ),
    Action.TAKE_UP: BeastPose((24, -8), (-10, -28), (32, -8), (-2, -36), pitch=-8, neck=-98, face=0, tail=14),
    Action.LAY: BeastPose((22, -6), (-12, -30), (28, -12), (-6, -32), pitch=-7, neck=-96, face=-4, tail=2),
    Action.KNOCK: BeastPose(
        (128, 112), (108, 128), (6, -26), (-8, -36), pitch=58, neck=-8, face=-10, tail=34
    ),
    Action.NUDGE: BeastPose((20, 4), (-10, -6), (22, -18), (2, -30), pitch=2, neck=-16, face=-10, tail=18),
    Action.DRESS: BeastPose(
        (58, 136), (66, 140), *_HAUNCHES, pitch=68, neck=-8, face=-10, tail=16, seated=True
    ),
    Action.POUR: BeastPose(
        (72, 92), (84, 104), *_HAUNCHES, pitch=64, neck=-10, face=-6, tail=18, seated=True
    ),
    Action.CLAP: BeastPose((70, 118), (80, 124), *_HAUNCHES, pitch=70, neck=6, face=10, tail=34, seated=True),
    Action.SHRUG: BeastPose((40, 100), (-16, 60), *_HAUNCHES, pitch=64, neck=-4, face=4, tail=8, seated=True),
    Action.CHEER: BeastPose(
        (136, 168), (124, 160), *_HAUNCHES, pitch=74, neck=12, face=20, tail=54, seated=True
    ),
    Action.GRAB: BeastPose((94, 90), (82, 80), (-6, -32), (-22, -44), pitch=26, neck=-10, face=2, tail=40),
    Action.TYPE: BeastPose((60, 92), (48, 84), *_HAUNCHES, pitch=58, neck=-26, face=-14, tail=8, seated=True),
    Action.FILM: BeastPose((86, 122), (94, 128), *_HAUNCHES, pitch=70, neck=2, face=6, tail=14, seated=True),
    Action.SHAKE_HANDS: BeastPose(
        (84, 100), (-8, 30), *_HAUNCHES, pitch=62, neck=-2, face=0, tail=30, seated=True
    ),
    Action.STRIKE: BeastPose(
        (150, 150), (30, 60), *_HAUNCHES, pitch=72, neck=-6, face=-8, tail=34, seated=True
    ),
    Action.KICK: BeastPose((4, 0), (-6, -2), (70, 62), (0, -20), pitch=8, neck=6, face=4, tail=50),
    Action.DIVE: BeastPose(
        (100, 94), (88, 90), (-70, -84), (-84, -92), pitch=20, neck=10, face=6, tail=20, lift=56
    ),
    Action.CATCH: BeastPose(
        (112, 132), (122, 140), *_HAUNCHES, pitch=76, neck=14, face=16, tail=30, seated=True
    ),
    Action.SALUTE: BeastPose(
        (96, 186), (-10, 20), *_HAUNCHES, pitch=76, neck=6, face=4, tail=18, seated=True
    ),
    Action.FAINT: BeastPose(
        (60, 40), (80, 66), (50, 80), (36, 70), pitch=6, neck=-40, face=20, tail=-40, legs=0.86
    ),
    Action.CRAWL: BeastPose((80, 60), (30, 80), (70, 30), (40, 84), neck=-10, face=-4, tail=-36, legs=0.7),
    Action.TIPTOE: BeastPose((60, -20), (-8, -10), (34, -8), (-16, -40), pitch=2, neck=-18, face=2, tail=-20),
    Action.HUSH: BeastPose((80, 162), (-6, 24), *_HAUNCHES, pitch=68, neck=-4, face=-2, tail=10, seated=True),
    Action.WHISPER: BeastPose(
        (74, 150), (0, 30), *_HAUNCHES, pitch=58, neck=-6, face=4, tail=14, seated=True
    ),
    Action.BLOW: BeastPose((8, 2), (-10, -6), (22, -18), (4, -28), pitch=2, neck=4, face=-10, tail=12),
    Action.TEAR: BeastPose(
        (88, 128), (44, 96), *_HAUNCHES, pitch=66, neck=-14, face=-16, tail=22, seated=True
    ),
    Action.TURN: BeastPose((96, 120), (70, 84), (8, -24), (-8, -36), pitch=52, neck=-6, face=-6, tail=16),
    Action.LISTEN: BeastPose((34, -20), (-8, -4), (22, -18), (6, -26), pitch=6, neck=8, face=20, tail=4),
    Action.BOW: BeastPose((78, 88), (66, 84), (12, -12), (-8, -24), pitch=-24, neck=-54, face=-10, tail=16),
    Action.HANDS_UP: BeastPose(
        (118, 176), (106, 170), *_HAUNCHES, pitch=72, neck=0, face=-4, tail=-10, seated=True
    ),
    Action.SHOW: BeastPose((104, 128), (0, 40), *_HAUNCHES, pitch=70, neck=8, face=10, tail=28, seated=True),
    Action.WIPE: BeastPose((90, 172), (4, 30), *_HAUNCHES, pitch=66, neck=-12, face=-14, tail=4, seated=True),
    Action.FOLD_ARMS: BeastPose(
        (40, 110), (50, 124), *_HAUNCHES, pitch=74, neck=0, face=-6, tail=12, seated=True
    ),
}

# What has no paws does not sit up to speak: it lifts its head and a foreleg.
STANDING_POSES: dict[Action, BeastPose] = {
    Action.SIT: BeastPose((74, 86), (64, 88), (70, 94), (60, 92), neck=6, face=4, legs=0.8),
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
    Action.KNOCK: BeastPose((96, 20), (-6, -4), neck=4, face=-4, tail=26),
    Action.DRESS: BeastPose((8, 2), (-8, -4), neck=-30, face=-14, tail=8),
    Action.POUR: BeastPose((40, -30), (-8, -4), neck=-24, face=-12, tail=6),
    Action.CLAP: BeastPose((70, -10), (-6, -2), neck=16, face=14, tail=44),
    Action.SHRUG: BeastPose((14, 0), (-10, -6), neck=-14, face=12, tail=0),
    Action.CHEER: BeastPose((92, -24), (-8, -4), pitch=8, neck=30, face=30, tail=56),
    Action.GRAB: BeastPose((60, 30), (-12, -10), pitch=-4, neck=-12, face=-2, tail=32),
    Action.TYPE: BeastPose((36, -36), (-8, -4), neck=-48, face=-12, tail=2),
    Action.FILM: BeastPose((50, 10), (-6, -2), neck=12, face=2, tail=8),
    Action.SHAKE_HANDS: BeastPose((72, 10), (-6, -2), neck=0, face=0, tail=22),
    Action.STRIKE: BeastPose((110, 60), (-8, -4), pitch=10, neck=6, face=-6, tail=40),
    Action.CATCH: BeastPose((60, 0), (-8, -4), neck=34, face=30, tail=20),
    Action.KICK: BeastPose((8, 2), (-4, -2), (-86, -64), (-74, -50), pitch=-18, neck=-2, face=8, tail=50),
    Action.SALUTE: BeastPose((104, -10), (-4, 0), neck=22, face=2, tail=6),
    Action.HUSH: BeastPose((30, -20), (-8, -4), neck=-20, face=4, tail=2),
    Action.WHISPER: BeastPose((36, -10), (-6, -2), neck=-10, face=12, tail=10),
    Action.TEAR: BeastPose((46, -20), (-8, -4), neck=-38, face=-12, tail=16),
    Action.TURN: BeastPose((74, 20), (-10, -6), neck=-24, face=-6, tail=12),
    Action.HANDS_UP: BeastPose((88, 10), (70, 0), pitch=26, neck=10, face=4, tail=-8),
    Action.SHOW: BeastPose((80, 30), (-6, -4), neck=16, face=8, tail=28),
    Action.WIPE: BeastPose((40, -50), (-8, -4), neck=-34, face=-20, tail=0),
    Action.FOLD_ARMS: BeastPose((2, 4), (-2, 2), neck=16, face=-10, tail=-6),
}
