"""Expressing: the expression of somebody who feels something, does something, speaks or is turned away."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.expressions import EXPRESSIONS, Expression, Lids

# How far speech opens a mouth, beyond what the emotion does.
_SPOKEN_GAPE, _HUSHED_GAPE = 0.5, 0.26
_WIDEST_GAPE = 1.08
_NARROWEST_SPEECH = 0.62

# Whose smile is smaller does not raise a hand for joy: somebody owns up, or swears.
_BROAD = 0.9
# How far the eyes of one who is turned aside go along, and how far at most.
_GAZE_ALONG, _GAZE_ASIDE = 18.0, 10.0
# Eyes that a feeling turns back by more than this are averted from whatever is ahead.
_AVERTED = -4.0
# How far eyes go up or down with a head that is lowered or raised to somebody.
_GAZE_AIMED = 9.0
# How far the head itself goes along, in degrees, and how far lids sink over eyes that look down.
_HEAD_AIMED, _LID_LOWERED = 24.0, 0.24


def speaking(face: Expression) -> Expression:
    """The same face with its mouth opened by a word."""
    return replace(
        face,
        gape=min(face.gape + (_HUSHED_GAPE if face.hushed else _SPOKEN_GAPE), _WIDEST_GAPE),
        mouth_width=max(min(face.mouth_width, 0.9), _NARROWEST_SPEECH),
    )


def turned_to(face: Expression, turned: float) -> Expression:
    """The same face, whose eyes look where the head is turned, unless they are averted or look farther."""
    x, y = face.gaze
    if x < _AVERTED or not turned:
        return face
    return replace(face, gaze=(max(x, min(_GAZE_ASIDE, _GAZE_ALONG * turned)), y))


def aimed(face: Expression, aim: float) -> Expression:
    """The same face, head and eyes lowered (to 1) or raised (to -1) to somebody's; eyes that are averted stay so."""
    if not aim or face.gaze[0] < _AVERTED or face.lids is not Lids.OPEN:
        return face
    level = face.tilt * (1 - min(1.0, 2 * abs(aim)))
    lid = face.lid if aim < 0 else max(face.lid, _LID_LOWERED * aim)
    return replace(face, gaze=(face.gaze[0], _GAZE_AIMED * aim), tilt=level + _HEAD_AIMED * aim, lid=lid)


def expression_of(emotion: Emotion, action: Action, felt: Expression | None = None) -> Expression:
    """The emotion's face, or how it is `felt`, changed by what is being done. Tears are for those who weep."""
    face = felt or EXPRESSIONS[emotion]
    face = face if emotion is Emotion.GRIEF else replace(face, tears=0)
    if action in _RESTING:
        return _at_rest(face, action)
    if action in (Action.FAINT, Action.BOW):
        return replace(face, lids=Lids.CLOSED, gape=min(face.gape, 0.2), tilt=0.0, sparkle=False)
    if action in (Action.TALK, Action.SHOUT):
        face = replace(face, gape=max(face.gape, 0.6), lift=face.lift + 3) if action is Action.SHOUT else face
        return speaking(face)
    if action is Action.TRAPPED and emotion in (Emotion.CALM, Emotion.SUSPENSE):
        return EXPRESSIONS[Emotion.FEAR]
    if action in (Action.EAT, Action.DRINK):
        return replace(face, gape=max(face.gape, 0.3), gaze=(4, 4), tilt=0)
    return replace(face, **_changes(face, action))


_RESTING = frozenset({Action.SLEEP, Action.DEAD, Action.CRY, Action.LAUGH, Action.EMBRACE})


def _at_rest(face: Expression, action: Action) -> Expression:
    """Faces whose eyes are shut."""
    still = replace(face, sweat=False, tilt=0, sink=0, quirk=0)
    match action:
        case Action.SLEEP:
            return replace(still, lids=Lids.CLOSED, gape=0.0, brow=min(face.brow, 0), tears=0)
        case Action.DEAD:
            return replace(still, lids=Lids.CLOSED, gape=0.0, curve=0.1, brow=0, lift=2, blush=0, tears=0)
        case Action.CRY:
            return replace(
                still, brow=-12, lift=4, lids=Lids.CLOSED, curve=-1.0, gape=0.6, tears=2, teeth=False
            )
        case Action.EMBRACE:
            return replace(
                still,
                lids=Lids.CLOSED,
                brow=min(face.brow, -3),
                gape=0.0,
                curve=max(face.curve, 0.7),
                blush=0.5,
            )
    return replace(
        still, brow=0, lift=8, lids=Lids.MERRY, curve=1.0, gape=1.0, blush=0.4, teeth=True, tears=0
    )


def _changes(face: Expression, action: Action) -> dict[str, Any]:
    """What an action changes in an open face, by field."""
    return _in_effort(face, action) or _in_play(face, action) or _in_attention(face, action)


def _in_effort(face: Expression, action: Action) -> dict[str, Any]:
    """Where the body is strained, or in danger."""
    match action:
        case Action.FIGHT:
            return {
                "brow": 14, "lift": -7, "lid": 0.26, "slope": 0.45, "curve": -0.9, "gape": 0.55,
                "teeth": True, "blush": 0.3, "open": 1.0, "mouth_width": 1.15, "tears": 0,
            }  # fmt: skip
        case Action.FALL:
            return {"open": 1.26, "lift": 11, "iris": 0.8, "gape": 0.95, "curve": -0.3, "lid": 0.0}
        case Action.BEG:
            return {"brow": min(face.brow, -9), "lift": 5, "gaze": (2, -5), "pupil": 1.25, "lid": 0.0}
        case (
            Action.PUSH | Action.PULL | Action.DIG | Action.THROW | Action.STRIKE | Action.TURN | Action.DIVE
        ):
            return {
                "brow": max(face.brow, 5), "lift": -1, "lid": 0.16, "curve": -0.3, "gape": max(face.gape, 0.18),
                "teeth": True, "sweat": action not in (Action.THROW, Action.STRIKE, Action.DIVE), "tears": 0,
            }  # fmt: skip
        case Action.JUMP | Action.CATCH:
            return {
                "gape": max(face.gape, 0.66),
                "gaze": (6, -6),
                "open": max(face.open, 1.1),
                "lift": max(face.lift, 6),
            }
        case Action.GRAB:
            return {"brow": max(face.brow, 8), "gaze": (9, 0), "tilt": 0.0}
    return {}


def _in_play(face: Expression, action: Action) -> dict[str, Any]:
    """What is done to be seen, and what the mouth does."""
    match action:
        case Action.RAISE if face.curve < _BROAD:
            return {}
        case Action.WAVE | Action.RAISE if face.curve > 0:
            return {"curve": max(face.curve, 0.9), "gape": max(face.gape, 0.34), "lift": max(face.lift, 6)}
        case Action.PLAY if face.curve > 0:
            return {"curve": max(face.curve, 0.9), "gape": max(face.gape, 0.3)}
        case Action.DANCE | Action.CHEER:
            return {"curve": max(face.curve, 0.9), "gape": max(face.gape, 0.3)}
        case Action.CLAP if face.curve >= 0:
            return {"curve": max(face.curve, 0.7), "gape": max(face.gape, 0.16)}
        case Action.SHRUG:
            return {"lift": max(face.lift, 9), "curve": min(face.curve, -0.25), "gape": 0.0, "tilt": 5.0}
        case Action.BLOW:
            return {
                "gape": 0.34,
                "mouth_width": 0.34,
                "curve": 0.0,
                "spread": -1.0,
                "teeth": False,
                "gaze": (8, 4),
                "tilt": 0.0,
            }
    return {}


def _in_attention(face: Expression, action: Action) -> dict[str, Any]:
    """Where the eyes go to what is done or heard."""
    match action:
        case Action.HIDE:
            return {"gaze": (8, 0), "open": max(face.open, 1.16), "iris": 0.9, "lid": 0.0, "lift": 8}
        case Action.LOOK if face.curve < 0 or face.smirk or face.lids is not Lids.OPEN:
            return {"gaze": (face.gaze[0] or 7, face.gaze[1])}
        case Action.LOOK:
            return {"gaze": (9, -3), "open": max(face.open, 1.12), "lid": 0.0, "lift": max(face.lift, 6)}
        case (
            Action.READ
            | Action.WRITE
            | Action.WORK
            | Action.KNEEL
            | Action.LAY
            | Action.TAKE_UP
            | Action.POUR
            | Action.TYPE
            | Action.TEAR
        ):
            return {"gaze": (5, 9), "lid": max(face.lid, 0.24), "tilt": 0.0}
        case Action.GIVE | Action.OPEN | Action.CARRY | Action.FILM:
            return {"gaze": (8, 2), "tilt": 0.0}
        case Action.WHISPER | Action.HUSH | Action.TIPTOE:
            return {"gaze": (9, -1), "curve": min(face.curve, 0.2), "open": max(face.open, 1.08), "tilt": 0.0}
        case Action.LISTEN:
            return {
                "gaze": (-6, -6),
                "curve": min(face.curve, 0.0),
                "gape": 0.06,
                "lift": max(face.lift, 8),
                "tilt": 8.0,
            }
        case Action.CATCH | Action.KICK:
            return {"gaze": (9, -6), "open": max(face.open, 1.14), "lid": 0.0}
    return {}
