"""Faces: what an emotion and an action do to eyes, brows and mouth, whosever face it is.

A face is drawn about (0, 0) in units of its own, about 100 across; heads place and scale it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.palette import (
    BLUSH,
    INK,
    MOUTH,
    TEAR,
    TONGUE,
    WHITE,
    darker,
    lighter,
)
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Shape,
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    move,
    path,
    transformed,
)


class Lids(StrEnum):
    """How the eyes are."""

    OPEN = "open"
    CLOSED = "closed"
    MERRY = "merry"
    CROSSED = "crossed"


@dataclass(frozen=True)
class Expression:
    """A face's pose.

    `brow` is positive when the inner ends go down (anger), in units of the face;
    `curve` runs from -1 (a frown) to 1 (a smile), `gape` from 0 (shut) to 1.
    """

    brow: float = 0.0
    lift: float = 0.0
    open: float = 1.0
    lids: Lids = Lids.OPEN
    pupil: float = 1.0
    gaze: tuple[float, float] = (0.0, 0.0)
    curve: float = 0.25
    gape: float = 0.0
    mouth_width: float = 1.0
    blush: float = 0.0
    tears: bool = False
    sweat: bool = False
    teeth: bool = False


EXPRESSIONS: dict[Emotion, Expression] = {
    Emotion.CALM: Expression(curve=0.4),
    Emotion.JOY: Expression(lift=4, open=1.05, curve=1.0, gape=0.6, blush=0.6, teeth=True),
    Emotion.SADNESS: Expression(brow=-7, lift=2, open=0.78, gaze=(0, 3), curve=-0.8, mouth_width=0.85),
    Emotion.FEAR: Expression(
        brow=-6, lift=7, open=1.25, pupil=0.6, curve=-0.55, gape=0.4, teeth=True, sweat=True
    ),
    Emotion.ANGER: Expression(brow=9, lift=-5, open=0.72, curve=-0.85, gape=0.22, teeth=True),
    Emotion.SURPRISE: Expression(lift=11, open=1.3, pupil=0.75, curve=0.0, gape=0.85, mouth_width=0.5),
    Emotion.LOVE: Expression(brow=-3, lift=3, open=0.95, pupil=1.25, curve=0.85, blush=1.0),
    Emotion.WONDER: Expression(
        lift=8, open=1.2, pupil=1.2, gaze=(0, -4), curve=0.5, gape=0.42, mouth_width=0.6
    ),
    Emotion.SUSPENSE: Expression(
        brow=3, lift=1, open=0.82, pupil=0.85, gaze=(6, 0), curve=-0.35, mouth_width=0.7
    ),
}


def expression_of(emotion: Emotion, action: Action) -> Expression:
    """The emotion's face, changed by what is being done."""
    face = EXPRESSIONS[emotion]
    match action:
        case Action.SLEEP:
            return replace(face, lids=Lids.CLOSED, gape=0.0, brow=min(face.brow, 0), sweat=False)
        case Action.DEAD:
            return replace(face, lids=Lids.CROSSED, gape=0.15, curve=-0.3, blush=0, sweat=False)
        case Action.CRY:
            return replace(
                face, brow=-8, lift=3, lids=Lids.CLOSED, curve=-0.9, gape=0.55, tears=True, teeth=False
            )
        case Action.LAUGH:
            return replace(face, brow=0, lift=6, lids=Lids.MERRY, curve=1.0, gape=0.9, blush=0.8, teeth=True)
        case Action.TALK:
            return replace(face, gape=max(face.gape, 0.5), mouth_width=min(face.mouth_width, 0.85))
        case Action.EAT | Action.DRINK:
            return replace(face, gape=max(face.gape, 0.3), gaze=(4, 4))
        case Action.FIGHT:
            return replace(face, brow=9, lift=-5, open=0.8, curve=-0.8, gape=0.45, teeth=True, blush=0.0)
        case Action.HIDE:
            return replace(face, gaze=(7, 0), open=max(face.open, 1.1))
        case Action.LOOK:
            return replace(face, gaze=(7, -1))
        case Action.FALL:
            return replace(face, open=1.3, lift=9, pupil=0.65, gape=0.8, curve=-0.3, mouth_width=0.7)
        case Action.BEG:
            return replace(face, brow=min(face.brow, -6), lift=4, gaze=(0, -4), pupil=1.15)
        case Action.DANCE:
            return replace(face, curve=max(face.curve, 0.9), blush=0.6)
        case Action.TRAPPED if emotion in (Emotion.CALM, Emotion.SUSPENSE):
            return EXPRESSIONS[Emotion.FEAR]
    return face


@dataclass(frozen=True)
class EyeStyle:
    """The look of the eyes: half the distance between them, their size, and colours."""

    apart: float = 24.0
    width: float = 12.5
    height: float = 15.0
    iris: str = "#5a3a24"
    white: str = WHITE
    skin: str = "#e8b48c"
    brow: str = INK
    brow_width: float = 5.0
    lashes: bool = False
    brow_rise: float = 0.0


def eyes(face: Expression, style: EyeStyle, y: float = 0.0, turned: float = 0.0) -> Shapes:
    """Both eyes and brows about (0, y); `turned` (0 to 1) moves them as the head turns to the right."""
    shapes: Shapes = []
    for side in (-1, 1):
        nearness = 1.0 - 0.16 * turned * (side > 0)
        x = side * style.apart * (1 - 0.1 * turned) + 17 * turned
        shapes += transformed(one_eye(face, style, side, nearness), move(x, y))
    return shapes


def one_eye(face: Expression, style: EyeStyle, side: int, nearness: float = 1.0) -> Shapes:
    """An eye about (0, 0) with its brow; `side` is -1 on the left of the picture, 1 on the right."""
    width, height = style.width * nearness, style.height
    return [*_eyeball(face, style, side, width, height), *_brow(face, style, side, width, height)]


def _eyeball(face: Expression, style: EyeStyle, side: int, width: float, height: float) -> Shapes:
    ink = darker(style.brow, 0.3)
    if face.lids is Lids.CLOSED:
        return [line(f"M{-width},{1} Q0,{height * 0.75} {width},1", ink, 4, part=Part.EYE)]
    if face.lids is Lids.MERRY:
        return [
            line(
                f"M{-width},{height * 0.4} Q0,{-height * 0.9} {width},{height * 0.4}", ink, 4.5, part=Part.EYE
            )
        ]
    if face.lids is Lids.CROSSED:
        w = width * 0.75
        return [line(f"M{-w},{-w} L{w},{w} M{-w},{w} L{w},{-w}", ink, 4.5, part=Part.EYE)]
    tall = height * face.open
    iris = min(width, height) * 0.74
    gx = face.gaze[0] * width / 22
    gy = face.gaze[1] * height / 24
    pupil = iris * 0.62 * face.pupil
    shapes = [
        ellipse(0, 0, width, tall, style.white, part=Part.EYE),
        ellipse(gx, gy, min(iris, width * 0.95), min(iris * 1.08, tall * 0.98), style.iris),
        ellipse(gx, gy, min(pupil, iris), min(pupil * 1.06, tall * 0.92), "#17101c"),
        circle(gx - iris * 0.3, gy - min(iris * 0.42, tall * 0.5), iris * 0.3, WHITE),
        circle(gx + iris * 0.35, gy + min(iris * 0.4, tall * 0.4), iris * 0.14, WHITE),
    ]
    rim = line(
        f"M{-width},{-tall * 0.25} Q{-width * 0.55},{-tall * 1.02} 0,{-tall} Q{width * 0.55},{-tall * 1.02} {width},{-tall * 0.25}",
        ink,
        2.6,
    )
    shapes.append(rim)
    if style.lashes:
        w = side * width
        shapes.append(
            line(
                f"M{w * 0.92},{-tall * 0.45} L{w * 1.35},{-tall * 0.8} M{w * 0.65},{-tall * 0.8} L{w * 0.98},{-tall * 1.18}",
                ink,
                2.6,
            )
        )
    return shapes


def _brow(face: Expression, style: EyeStyle, side: int, width: float, height: float) -> Shapes:
    """Inner end towards the nose; a negative `brow` raises it."""
    y = -height * max(face.open, 0.85) - 8 - face.lift - style.brow_rise
    inner, outer = -side * width * 0.85, side * width * 1.1
    inner_y, outer_y = y + face.brow * 0.9, y - face.brow * 0.45 + 2
    bend = min(inner_y, outer_y) - (5 if abs(face.brow) < 5 else 1)
    return [line(f"M{inner},{inner_y} Q0,{(bend + y) / 2} {outer},{outer_y}", style.brow, style.brow_width)]


def mouth(face: Expression, x: float, y: float, width: float, lip: str) -> Shapes:
    """A mouth about (x, y), `width` to either side when at rest."""
    w = width * face.mouth_width
    bend = face.curve * width * 0.52
    ends = y - bend * 0.45
    if face.gape <= 0:
        return [
            line(f"M{x - w},{ends} Q{x},{ends + 2 * bend * 0.9} {x + w},{ends}", lip, 4.2, part=Part.MOUTH)
        ]
    drop = face.gape * width * 1.25
    upper, lower = ends + bend * 0.55, ends + bend * 1.1 + drop * 1.55
    if face.curve < 0:
        upper, lower = ends + bend * 1.7 - drop * 0.2, ends + drop * 1.3 + bend * 0.3
    opened = f"M{x - w},{ends} C{x - w * 0.6},{upper} {x + w * 0.6},{upper} {x + w},{ends} C{x + w * 0.8},{lower} {x - w * 0.8},{lower} {x - w},{ends} Z"
    shapes = [path(opened, MOUTH, stroke=lip, stroke_width=2.2, part=Part.MOUTH)]
    top, bottom = (ends + 3 * upper) / 4, (ends + 3 * lower) / 4
    if bottom - top > 7:
        shapes.append(ellipse(x, bottom - (bottom - top) * 0.24, w * 0.46, (bottom - top) * 0.2, TONGUE))
        if face.teeth:
            edge = top + (bottom - top) * 0.26
            sag = bend * 0.12
            shapes.append(
                path(
                    f"M{x - w * 0.72},{top - sag + 1} Q{x},{top + 1} {x + w * 0.72},{top - sag + 1} Q{x + w * 0.6},{edge + 1} {x},{edge + 1} Q{x - w * 0.6},{edge + 1} {x - w * 0.72},{top - sag + 1} Z",
                    "#fffaf0",
                )
            )
    return shapes


def marks(face: Expression, style: EyeStyle, y: float = 0.0, turned: float = 0.0) -> Shapes:
    """Blush, tears and sweat, laid over a face whose eyes are about (0, y)."""
    shapes: Shapes = []
    shift = 17 * turned
    for side in (-1, 1):
        x = side * style.apart + shift
        if face.blush:
            cheek = ellipse(
                x + side * min(style.width, 13) * (0.75 - 0.65 * turned * (side > 0)),
                y + min(style.height, 16) * 1.75,
                min(style.width, 13) * 0.95,
                min(style.width, 13) * 0.62,
                BLUSH,
                opacity=0.25 + 0.3 * face.blush,
            )
            shapes.append(cheek)
        if face.tears:
            shapes += _tear(x + side * style.width * 0.35, y + style.height * 0.6, style.width)
    if face.sweat:
        x = -style.apart - style.width * 2.1 + shift
        shapes += [_drop(x, y - style.height * 1.4, style.width * 0.42)]
    return shapes


def _tear(x: float, y: float, size: float) -> Shapes:
    stream = path(
        f"M{x - size * 0.3},{y} Q{x - size * 0.45},{y + size * 1.6} {x - size * 0.4},{y + size * 2.4} Q{x},{y + size * 3.2} {x + size * 0.4},{y + size * 2.4} Q{x + size * 0.45},{y + size * 1.6} {x + size * 0.3},{y} Z",
        TEAR,
        opacity=0.9,
    )
    return [stream, ellipse(x - size * 0.08, y + size * 2.3, size * 0.12, size * 0.3, WHITE)]


def _drop(x: float, y: float, size: float) -> Shape:
    return blob(
        [(x, y - size * 1.7), (x + size, y + size * 0.3), (x, y + size * 1.2), (x - size, y + size * 0.3)],
        lighter(TEAR, 0.2),
    )
