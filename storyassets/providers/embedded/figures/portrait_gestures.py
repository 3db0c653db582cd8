"""Gestures of portraits: what a person's hands do in a feeling, not the same for everybody nor in every picture."""

from __future__ import annotations

from storyassets.model.character import HairStyle, Look
from storyassets.model.script import Emotion
from storyassets.providers.embedded.figures.expressions import Gesture

_G = Gesture
_GESTURES: dict[Emotion, tuple[Gesture, ...]] = {
    Emotion.CALM: (_G.DOWN, _G.HIPS, _G.PALM, _G.CROSSED, _G.CHIN),
    Emotion.EARNEST: (_G.DOWN, _G.PALM, _G.TEMPLE, _G.CROSSED, _G.CHIN, _G.FINGER),
    Emotion.JOY: (_G.RAISED, _G.HIPS, _G.PALM, _G.FIST),
    Emotion.SADNESS: (_G.DOWN, _G.CROSSED, _G.CHEEK, _G.TEMPLE, _G.HEART),
    Emotion.FEAR: (_G.FISTS, _G.CHEEK, _G.BOTH),
    Emotion.ANGER: (_G.FIST, _G.FINGER, _G.HIPS, _G.CROSSED),
    Emotion.SURPRISE: (_G.BOTH, _G.CHEEK, _G.RAISED, _G.DOWN),
    Emotion.LOVE: (_G.CLASPED, _G.CHEEK, _G.DOWN),
    Emotion.WONDER: (_G.DOWN, _G.CHEEK, _G.CLASPED, _G.RAISED),
    Emotion.SUSPENSE: (_G.CHIN, _G.FIST, _G.CROSSED, _G.DOWN, _G.TEMPLE),
    Emotion.SLY: (_G.RUBBED, _G.CHIN, _G.CROSSED),
    Emotion.PROUD: (_G.HIPS, _G.CROSSED, _G.DOWN),
    Emotion.ASHAMED: (_G.NAPE, _G.DOWN, _G.TEMPLE, _G.CHEEK),
    Emotion.EMBARRASSED: (_G.NAPE, _G.CHEEK, _G.DOWN),
    Emotion.WORRIED: (_G.CHEEK, _G.CROSSED, _G.TEMPLE, _G.DOWN, _G.RUBBED),
    Emotion.SUSPICIOUS: (_G.CROSSED, _G.CHIN, _G.HIPS),
    Emotion.GRAVE: (_G.DOWN, _G.CHIN, _G.TEMPLE, _G.CROSSED),
    Emotion.GRIEF: (_G.CHEEK, _G.TEMPLE, _G.DOWN),
    Emotion.TENDER: (_G.DOWN, _G.HEART, _G.PALM, _G.CHEEK),
    Emotion.RELIEVED: (_G.TEMPLE, _G.COVERED, _G.HIPS, _G.DOWN),
    Emotion.FAWNING: (_G.OFFERED,),
}
_BY_SEED, _BY_TURN = 11, 40.0
_AT_HEAD = frozenset({_G.TEMPLE, _G.NAPE})
_LOOSE = frozenset({HairStyle.LONG, HairStyle.BOB, HairStyle.BRAIDS})
"""A hand up there would come out behind it."""


def portrait_gesture(look: Look, emotion: Emotion, turned: float) -> Gesture:
    """One person's hands in a portrait that is turned so far: the same wherever that picture is drawn."""
    ways = _GESTURES[emotion]
    way = ways[(look.seed // _BY_SEED + int((turned + 1) * _BY_TURN)) % len(ways)]
    return Gesture.HEART if way in _AT_HEAD and look.hair_style in _LOOSE else way
