"""Speech on a face: its thirteen mouths and six pairs of eyes, over whatever it feels. Drawing is `faces`'s."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.layered_picture import Lips
from storyassets.model.puppet import MOUTHS, Eyes, Spread, mouth_state
from storyassets.providers.embedded.figures.expressions import Expression, Lids

# How far a mouth gapes at each openness, closed first. A mouth that is drawn wide opens less, and shows teeth.
_GAPES = {
    Spread.ROUND: (0.0, 0.16, 0.34, 0.52, 0.70),
    Spread.NEUTRAL: (0.0, 0.13, 0.29, 0.46, 0.64),
    Spread.WIDE: (0.0, 0.12, 0.24, 0.38, 0.52),
}
_SPREADS = {Spread.ROUND: -1.0, Spread.NEUTRAL: 0.0, Spread.WIDE: 1.0}
_WIDTHS = {Spread.ROUND: 1.0, Spread.NEUTRAL: 0.82, Spread.WIDE: 1.0}
# How much of the smile or frown, and of the feeling's own width, is left while a word is said.
_CURVE_KEPT = 0.55
_WIDTH_KEPT = 0.35
# The mouths of faces that are seen small: fewer, and wider.
_SCENE_MOUTHS = {
    Lips.AJAR: (Spread.NEUTRAL, 2),
    Lips.OPEN: (Spread.NEUTRAL, 4),
    Lips.ROUND: (Spread.ROUND, 3),
}
_HALF_LID = 0.46
_GLANCE = 10.0
_RAISED_BROWS = 8.0


def at_rest(face: Expression) -> Expression:
    """One who may speak at any moment: the mouth is closed, whatever is felt."""
    return replace(face, gape=0.0, spread=0.0, speaks=True)


def mouth_faces(face: Expression) -> tuple[Expression, ...]:
    """The face with each state of the mouth, in the order of `mouth_state`."""
    faces = [at_rest(face)] * MOUTHS
    for spread, gapes in _GAPES.items():
        for openness, gape in enumerate(gapes[1:], start=1):
            faces[mouth_state(openness, spread)] = _saying(face, spread, gape)
    return tuple(faces)


def _saying(face: Expression, spread: Spread, gape: float) -> Expression:
    own_width = 1 + (face.mouth_width - 1) * _WIDTH_KEPT
    return replace(
        face,
        gape=gape,
        curve=face.curve * _CURVE_KEPT,
        mouth_width=_WIDTHS[spread] * own_width,
        spread=_SPREADS[spread],
        teeth=face.teeth or spread is Spread.WIDE,
        speaks=True,
    )


def said(face: Expression, lips: Lips | None) -> Expression:
    """The face in a scene with such lips; as it is without any."""
    if lips is None:
        return face
    if lips is Lips.SHUT:
        return at_rest(face)
    spread, openness = _SCENE_MOUTHS[lips]
    return _saying(face, spread, _GAPES[spread][openness])


def eye_faces(face: Expression) -> tuple[Expression, ...]:
    """The face with its mouth closed and each state of the eyes, in the order of `Eyes`."""
    rest = at_rest(face)
    glance = -_GLANCE if face.turned < 0 else _GLANCE
    changed = {
        Eyes.OPEN: rest,
        Eyes.HALF: replace(rest, lid=max(rest.lid, _HALF_LID), slope=0.0),
        Eyes.CLOSED: rest if rest.lids is Lids.CLOSED else replace(rest, lids=Lids.BLINKING),
        Eyes.LEFT: replace(rest, gaze=(-glance, rest.gaze[1])),
        Eyes.RIGHT: replace(rest, gaze=(glance, rest.gaze[1])),
        Eyes.RAISED: replace(rest, lift=rest.lift + _RAISED_BROWS, open=max(rest.open, 1.04)),
    }
    return tuple(changed[state] for state in Eyes)
