"""Expressions: what each emotion does to a face, whosever it is. Drawing is `faces`'s, what deeds and speech change `expressing`'s."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from storyassets.model.script import Emotion


class Lids(StrEnum):
    """How the eyes are."""

    OPEN = "open"
    CLOSED = "closed"
    BLINKING = "blinking"
    MERRY = "merry"
    CROSSED = "crossed"


class Gesture(StrEnum):
    """What the hands do in a portrait."""

    DOWN = "down"
    RAISED = "raised"
    HEART = "heart"
    FISTS = "fists"
    FIST = "fist"
    CLASPED = "clasped"
    CROSSED = "crossed"
    BOTH = "both"
    NAPE = "nape"
    RUBBED = "rubbed"
    COVERED = "covered"
    OFFERED = "offered"
    HIPS = "hips"
    CHIN = "chin"
    CHEEK = "cheek"
    TEMPLE = "temple"
    PALM = "palm"
    FINGER = "finger"


BOTH_BUSY = 2
"""Neither arm of a portrait is drawn."""


@dataclass(frozen=True)
class Expression:
    """A face's pose.

    `brow` is positive when the inner ends go down (anger), in units of the face; `quirk` raises one
    brow more. `lid` and `lower_lid` are the shares of the eye that are covered, `slope` lowers the
    lid's inner end (anger) or its outer one (grief). `curve` runs from -1 (a frown) to 1 (a smile),
    `gape` from 0 (shut) to 1. A word gives an open mouth its `spread`, from -1 (oo) to 1 (ee); one who
    `speaks` holds what hangs before the mouth aside, even between two words. A `smirk` lifts one corner of the
    mouth; whoever is `hushed` hardly opens it to speak. `tilt` turns the head, clockwise in degrees; `sink` lowers it.
    `tears` is 0 (none), 1 (a drop) or 2 (streams). A portrait's head is `turned` from the front (0) towards one
    side (1), or the other (-1), where all of it is mirrored. `ears` are an animal's: laid back (-1) to pricked (1). Hands that
    are `busy` are drawn with what they hold, by whoever draws that.
    """

    brow: float = 0.0
    lift: float = 0.0
    quirk: float = 0.0
    open: float = 1.0
    lids: Lids = Lids.OPEN
    lid: float = 0.0
    lower_lid: float = 0.0
    slope: float = 0.0
    iris: float = 1.0
    pupil: float = 1.0
    gaze: tuple[float, float] = (0.0, 0.0)
    sparkle: bool = False
    curve: float = 0.25
    gape: float = 0.0
    mouth_width: float = 1.0
    spread: float = 0.0
    speaks: bool = False
    smirk: float = 0.0
    hushed: bool = False
    teeth: bool = False
    blush: float = 0.0
    tears: int = 0
    sweat: bool = False
    tilt: float = 0.0
    sink: float = 0.0
    turned: float = 0.0
    ears: float = 0.0
    gesture: Gesture = Gesture.DOWN
    busy: int = 0
    """Which hand is drawn with what it holds: 1 on the side to which they look, -1 the other."""


EXPRESSIONS: dict[Emotion, Expression] = {
    Emotion.CALM: Expression(
        lift=3, lid=0.18, lower_lid=0.1, iris=1.08, pupil=1.08, curve=0.5, mouth_width=0.8, tilt=1,
    ),
    Emotion.JOY: Expression(
        lift=9, open=0.98, lid=0.06, lower_lid=0.42, pupil=1.15, curve=1.0, gape=0.4, mouth_width=1.1, blush=0.3,
        teeth=True, tilt=-5, gesture=Gesture.RAISED,
    ),
    Emotion.SADNESS: Expression(
        brow=-15, lift=4, open=1.0, lid=0.26, slope=-0.3, pupil=1.15, gaze=(-2, 7), curve=-1.0,
        mouth_width=0.8, tears=1, tilt=8, sink=6, gesture=Gesture.HEART,
    ),
    Emotion.FEAR: Expression(
        brow=-14, lift=9, open=1.15, iris=0.95, pupil=0.7, curve=-0.7, gape=0.42, teeth=True,
        tilt=-4, sink=8, gesture=Gesture.FISTS,
    ),
    Emotion.ANGER: Expression(
        brow=18, lift=-8, lid=0.3, slope=0.5, iris=0.9, pupil=0.85, curve=-1.0, gape=0.34, teeth=True,
        blush=0.35, tilt=3, sink=4, gesture=Gesture.FIST,
    ),
    Emotion.SURPRISE: Expression(
        brow=-6, lift=13, open=1.26, iris=0.86, pupil=0.8, curve=-0.16, gape=0.85, mouth_width=0.46, tilt=-3,
        gesture=Gesture.BOTH,
    ),
    Emotion.LOVE: Expression(
        brow=-4, lift=5, lid=0.3, lower_lid=0.14, slope=-0.1, pupil=1.3, curve=1.0, blush=1.1,
        tilt=9, gesture=Gesture.CLASPED,
    ),
    Emotion.WONDER: Expression(
        lift=11, open=1.2, iris=1.12, pupil=1.25, gaze=(2, -5), sparkle=True, curve=0.7, gape=0.42,
        mouth_width=0.62, tilt=-7, gesture=Gesture.CLASPED,
    ),
    Emotion.SUSPENSE: Expression(
        brow=-5, lift=8, quirk=3, open=1.14, iris=0.94, pupil=0.95, gaze=(9, -1), curve=-0.12, gape=0.16,
        mouth_width=0.56, tilt=4, sink=3, gesture=Gesture.HEART,
    ),
    Emotion.SLY: Expression(
        brow=11, lift=-2, quirk=10, lid=0.44, lower_lid=0.22, slope=0.12, pupil=0.9, gaze=(9, 1), curve=0.8,
        mouth_width=1.1, smirk=0.8, tilt=-4, gesture=Gesture.RUBBED,
    ),
    Emotion.PROUD: Expression(
        brow=-3, lift=14, lid=0.32, lower_lid=0.34, gaze=(4, 2), curve=1.0, mouth_width=1.0, tilt=-9,
        sink=-9,
        gesture=Gesture.HIPS,
    ),
    Emotion.ASHAMED: Expression(
        brow=-14, lift=3, lid=0.46, slope=-0.2, gaze=(-5, 13), curve=-0.55, mouth_width=0.6, blush=1.3, tilt=11,
        sink=15, hushed=True, gesture=Gesture.CLASPED,
    ),
    Emotion.EMBARRASSED: Expression(
        brow=-11, lift=6, quirk=5, open=1.06, gaze=(-13, -2), curve=0.1, gape=0.08, mouth_width=0.8, smirk=0.4,
        blush=1.3, sweat=True, tilt=7, sink=4, hushed=True, gesture=Gesture.NAPE,
    ),
    Emotion.WORRIED: Expression(
        brow=-15, lift=7, open=1.12, lid=0.05, slope=-0.12, iris=0.95, gaze=(5, 3), curve=-0.6, mouth_width=0.62,
        tilt=5, sink=5, hushed=True, gesture=Gesture.RUBBED,
    ),
    Emotion.SUSPICIOUS: Expression(
        brow=14, lift=-6, quirk=10, lid=0.38, lower_lid=0.34, slope=0.16, iris=0.92, pupil=0.85, gaze=(11, 1), curve=-0.35,
        mouth_width=0.62, smirk=-0.4, tilt=-5, hushed=True, gesture=Gesture.CROSSED,
    ),
    Emotion.GRAVE: Expression(
        brow=-6, lift=-1, lid=0.32, slope=-0.1, pupil=1.05, gaze=(0, 4), curve=-0.4, mouth_width=0.74, tilt=4,
        sink=6, hushed=True, gesture=Gesture.HEART,
    ),
    Emotion.GRIEF: Expression(
        brow=-19, lift=2, lid=0.34, slope=-0.34, gaze=(0, 4), curve=-1.0, gape=0.34, mouth_width=0.92, blush=0.5,
        tears=2, tilt=7, sink=10, gesture=Gesture.CLASPED,
    ),
    Emotion.TENDER: Expression(
        brow=-9, lift=4, lid=0.16, lower_lid=0.24, iris=1.08, pupil=1.2, curve=0.55, mouth_width=0.78, blush=0.25,
        hushed=True, tilt=8, gesture=Gesture.HEART,
    ),
    Emotion.FAWNING: Expression(
        brow=-9, lift=10, lid=0.4, lower_lid=0.26, pupil=1.15, gaze=(4, -5), sparkle=True, curve=1.0, gape=0.12,
        mouth_width=1.15, teeth=True, blush=0.3, tilt=11, gesture=Gesture.OFFERED,
    ),
    Emotion.RELIEVED: Expression(
        brow=-11, lift=8, lid=0.42, lower_lid=0.2, slope=-0.12, curve=0.85, gape=0.2, mouth_width=0.8,
        tilt=-5, sink=3,
        gesture=Gesture.COVERED,
    ),
    Emotion.EARNEST: Expression(
        brow=-3, lift=4, quirk=3, lid=0.12, lower_lid=0.08, iris=1.06, pupil=1.05, curve=0.14, mouth_width=0.7, hushed=True,
        tilt=2,
    ),
}  # fmt: skip
