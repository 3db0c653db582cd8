"""Natures: a hunter that waits is sly, not frightened; ears say what is felt; the dead have shut their eyes."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.character import Age, Look, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.expressing import expression_of
from storyassets.providers.embedded.figures.expressions import EXPRESSIONS, Expression, Lids

HUNTERS = frozenset(
    {
        Species.BEAR,
        Species.CAT,
        Species.EAGLE,
        Species.FOX,
        Species.HAWK,
        Species.LEOPARD,
        Species.LION,
        Species.OWL,
        Species.SNAKE,
        Species.SPIDER,
        Species.TIGER,
        Species.WEASEL,
        Species.WOLF,
    }
)
_SLY = Expression(
    brow=8, lift=-1, quirk=6, lid=0.34, lower_lid=0.14, slope=0.12, pupil=0.9, gaze=(8, 1), curve=0.75,
    mouth_width=1.05, tilt=-3,
)  # fmt: skip
# How far each feeling lays ears back (below 0) or pricks them, as a share of what the ear allows.
_EARS = {
    Emotion.CALM: 0.0,
    Emotion.JOY: 0.15,
    Emotion.SADNESS: -0.75,
    Emotion.FEAR: -1.0,
    Emotion.ANGER: -0.85,
    Emotion.SURPRISE: 0.35,
    Emotion.LOVE: -0.3,
    Emotion.WONDER: 0.3,
    Emotion.SUSPENSE: 0.2,
    Emotion.SLY: 0.1,
    Emotion.PROUD: 0.25,
    Emotion.ASHAMED: -1.0,
    Emotion.EMBARRASSED: -0.55,
    Emotion.WORRIED: -0.7,
    Emotion.SUSPICIOUS: -0.2,
    Emotion.GRAVE: -0.45,
    Emotion.GRIEF: -0.9,
    Emotion.TENDER: -0.25,
    Emotion.RELIEVED: -0.15,
    Emotion.FAWNING: -0.35,
    Emotion.EARNEST: 0.08,
}
# How far a beak is open that calls.
_WIDE = 1.5
_EARS_AT = {Action.SLEEP: -0.4, Action.DEAD: -0.9, Action.CRY: -0.8, Action.FIGHT: -0.9, Action.BEG: -0.5}


def is_hunter(look: Look) -> bool:
    """Whether others fear it: its young are innocent."""
    return look.species in HUNTERS and look.age is not Age.CHILD


def sightless(look: Look, face: Expression) -> Expression:
    """The same face; the eyes of the blind are shut."""
    return replace(face, lids=Lids.CLOSED, gaze=(0.0, 0.0)) if look.blind else face


def portrait_feeling(look: Look, emotion: Emotion) -> Expression:
    """What one of this kind and age shows of a feeling."""
    face = sightless(look, EXPRESSIONS[emotion])
    if look.species is Species.HUMAN:
        return face
    if is_hunter(look) and emotion is Emotion.SUSPENSE:
        face = _SLY
    elif is_hunter(look) and emotion is Emotion.CALM:
        face = replace(face, lid=0.24, brow=3.0, curve=0.45)
    return replace(face, ears=_EARS[emotion])


def acting_face(look: Look, emotion: Emotion, action: Action) -> Expression:
    """The same, changed by what is being done."""
    face = expression_of(emotion, action, portrait_feeling(look, emotion))
    if action is Action.DEAD:
        face = replace(face, lids=Lids.CLOSED, gape=0.0, curve=-0.2)
    return replace(face, ears=_EARS_AT.get(action, _EARS[emotion]))


def calling(face: Expression) -> Expression:
    """A bird that crows or caws as loudly as it can: the beak as wide as it goes, the eyes narrowed with it."""
    return replace(
        face,
        gape=_WIDE,
        speaks=True,
        lids=Lids.OPEN,
        lid=min(face.lid, 0.14),
        lower_lid=max(face.lower_lid, 0.3),
        gaze=(6.0, -5.0),
    )
