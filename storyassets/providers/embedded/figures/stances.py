"""Stances: what legs, hips and back do of one who only stands, looks on or talks.

Nobody stands like a post: the weight is on one leg, and feet, hips and head lie on one curved line.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyassets.model.script import Emotion
from storyassets.providers.embedded.figures.human_pose import HumanPose, Limb


@dataclass(frozen=True)
class Stance:
    """The legs of a pose, and what it adds to the lean, the arch and the nod of what is felt."""

    near_leg: Limb
    far_leg: Limb
    lean: float
    arch: float
    nod: float
    on_one_leg: bool = True


_HIP_OUT = Stance((-20, -12), (-6, -6), lean=-1, arch=10, nod=-9)
_CHEST_OUT = Stance((7, 6), (22, 4), lean=0, arch=-10, nod=8)
_LEANS_IN = Stance((-13, -18), (9, -4), lean=12, arch=-4, nod=-12, on_one_leg=False)
_LEANS_BACK = Stance((2, -10), (20, 8), lean=-12, arch=2, nod=9, on_one_leg=False)
_STEPS = Stance((22, 2), (-9, -24), lean=8, arch=-5, nod=-4, on_one_leg=False)
_STEPS_OUT = Stance((-13, -26), (18, 4), lean=6, arch=-7, nod=-2, on_one_leg=False)
_CROSSES = Stance((17, 9), (-9, -7), lean=-6, arch=8, nod=-4)
_SAGS = Stance((12, -12), (22, -8), lean=-2, arch=12, nod=4, on_one_leg=False)
_KNEES_IN = Stance((10, -14), (4, 18), lean=2, arch=6, nod=2, on_one_leg=False)
_TURNS_AWAY = Stance((-14, -6), (-4, -4), lean=-9, arch=9, nod=12)
_ASTRIDE = Stance((-18, -10), (18, 8), lean=3, arch=-6, nod=-2, on_one_leg=False)
_READY = Stance((-8, -26), (26, -14), lean=13, arch=6, nod=-14, on_one_leg=False)

_AT_EASE = (_HIP_OUT, _CHEST_OUT, _LEANS_IN, _CROSSES, _LEANS_BACK)
_BRIGHT = (_CHEST_OUT, _STEPS_OUT, _HIP_OUT, _STEPS, _LEANS_IN)
_LOW = (_SAGS, _TURNS_AWAY, _HIP_OUT, _KNEES_IN)
_ALERT = (_READY, _LEANS_IN, _LEANS_BACK, _STEPS)
_SHY = (_KNEES_IN, _TURNS_AWAY, _CROSSES, _SAGS)
_HARD = (_ASTRIDE, _LEANS_IN, _CHEST_OUT, _STEPS_OUT)

_OF_FEELINGS: dict[Emotion, tuple[Stance, ...]] = {
    Emotion.CALM: _AT_EASE,
    Emotion.EARNEST: _AT_EASE,
    Emotion.JOY: _BRIGHT,
    Emotion.RELIEVED: _BRIGHT,
    Emotion.WONDER: _BRIGHT,
    Emotion.LOVE: (_HIP_OUT, _LEANS_IN, _CROSSES),
    Emotion.TENDER: (_LEANS_IN, _HIP_OUT, _CROSSES),
    Emotion.PROUD: (_CHEST_OUT, _ASTRIDE, _STEPS_OUT),
    Emotion.SADNESS: _LOW,
    Emotion.GRIEF: _LOW,
    Emotion.GRAVE: (_HIP_OUT, _SAGS, _TURNS_AWAY),
    Emotion.WORRIED: (_KNEES_IN, _LEANS_IN, _SAGS, _TURNS_AWAY),
    Emotion.FEAR: (_LEANS_BACK, _KNEES_IN, _TURNS_AWAY),
    Emotion.SURPRISE: (_LEANS_BACK, _STEPS_OUT, _READY),
    Emotion.SUSPENSE: _ALERT,
    Emotion.SUSPICIOUS: (_LEANS_BACK, _CHEST_OUT, _TURNS_AWAY),
    Emotion.SLY: (_READY, _CROSSES, _LEANS_IN),
    Emotion.FAWNING: (_READY, _LEANS_IN, _CROSSES),
    Emotion.ANGER: _HARD,
    Emotion.ASHAMED: _SHY,
    Emotion.EMBARRASSED: _SHY,
}
_FARTHEST, _MOST_ARCH = 26.0, 20.0
"""Two who both lean far would be one who falls."""


def in_stances(gestures: tuple[HumanPose, ...], emotion: Emotion) -> tuple[HumanPose, ...]:
    """Each gesture in a stance of that feeling, and each again in the next one: neighbours differ in both."""
    stances = _OF_FEELINGS[emotion]
    again = 2 if len(gestures) > 1 else 1
    return tuple(
        _in_stance(gestures[k % len(gestures)], stances[(k + k // len(gestures)) % len(stances)])
        for k in range(again * len(gestures))
    )


def _in_stance(pose: HumanPose, stance: Stance) -> HumanPose:
    return replace(
        pose,
        near_leg=stance.near_leg,
        far_leg=stance.far_leg,
        lean=_within(pose.lean + stance.lean, _FARTHEST),
        arch=_within(pose.arch + stance.arch, _MOST_ARCH),
        nod=_within(pose.nod + stance.nod, _FARTHEST),
        on_one_leg=stance.on_one_leg,
    )


def _within(value: float, limit: float) -> float:
    return max(-limit, min(limit, value))
