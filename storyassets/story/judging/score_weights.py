"""Weights: which criteria there are, the part that each belongs to, and how much it counts there."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.quality import Criterion, QualityPart

WEIGHTS: dict[QualityPart, dict[str, float]] = {
    QualityPart.VISUAL: {
        "sharpness": 3.0,
        "contrast": 2.0,
        "colour": 1.5,
        "picture score": 1.5,
        "picture size": 1.0,
        "own pictures": 1.0,
        "change of picture": 1.5,
        "framings": 2.0,
        "views": 2.0,
        "pace": 2.0,
        "movement": 2.5,
        "subjects seen": 1.5,
    },
    QualityPart.CONTENT: {
        "five beats": 1.5,
        "shares of the beats": 1.5,
        "hook": 2.0,
        "dialogue": 1.5,
        "edit pattern": 1.0,
        "length": 1.5,
        "title": 0.5,
        "reading speed": 2.0,
        "sentences": 1.5,
        "vocabulary": 1.5,
        "repetition": 1.0,
        "feelings": 1.5,
    },
    QualityPart.TECHNICAL: {
        "captions": 2.0,
        "caption times": 1.0,
        "voice": 2.5,
        "pauses": 1.5,
        "pace of speech": 1.0,
        "streams": 2.0,
        "loudness": 1.5,
        "true peak": 1.0,
        "speech over music": 1.0,
        "dead seconds": 2.0,
        "duration": 2.0,
        "takes": 1.5,
        "thumbnail": 0.5,
    },
}
"""What shows in every second counts more than what shows once. A criterion of little weight may still cost much:
it is joined by a harmonic mean."""

PART_WEIGHTS = {QualityPart.VISUAL: 0.35, QualityPart.CONTENT: 0.35, QualityPart.TECHNICAL: 0.30}

MOST_FAULTS = 6
"""So many are named; of the others it is said how many there are."""


def judge(
    part: QualityPart, name: str, points: float, measured: str, faults: Sequence[str] = ()
) -> Criterion:
    """One criterion with its weight, its points to a tenth and its faults not too many. Raises KeyError."""
    named = tuple(faults[:MOST_FAULTS])
    if len(faults) > MOST_FAULTS:
        named = (*named, f"and {len(faults) - MOST_FAULTS} more")
    return Criterion(
        part=part,
        name=name,
        points=to_tenth(points),
        weight=WEIGHTS[part][name],
        measured=measured,
        faults=named,
    )


def to_tenth(points: float) -> float:
    """Points as they are kept: within 0 to 100, to a tenth."""
    return round(min(100.0, max(0.0, points)), 1)
