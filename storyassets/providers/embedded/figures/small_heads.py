"""Heads of insects, frog, tortoise, snake and bat, about (0, 0), for body and portrait alike."""

from __future__ import annotations

from dataclasses import replace

from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.eyes import EyeStyle, eyes
from storyassets.providers.embedded.figures.faces import marks, mouth
from storyassets.providers.embedded.figures.palette import WHITE, darker, lighter, luma, mix
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    path,
)
from storyassets.providers.embedded.figures.small_plans import SmallPlan


def style_of(
    colour: str,
    *,
    apart: float = 20.0,
    width: float = 14.0,
    height: float = 17.0,
    iris: str = "#4a3324",
    white: str = WHITE,
) -> EyeStyle:
    """The eyes of a small creature on a skin of this colour."""
    brow = darker(colour, 0.55) if luma(colour) > 0.28 else lighter(colour, 0.4)
    return EyeStyle(apart=apart, width=width, height=height, iris=iris, white=white, skin=colour, brow=brow)


def plain_face(
    colour: str,
    face: Expression,
    turned: float,
    style: EyeStyle,
    mouth_y: float = 24,
    width: float = 15,
    eyes_y: float = -6,
) -> Shapes:
    """Eyes, mouth and blush in their places on a round head."""
    lip = darker(mix(colour, "#802020", 0.3), 0.45)
    return [
        *eyes(face, style, eyes_y, turned),
        *mouth(face, 16 * turned, mouth_y, width, lip),
        *marks(face, style, eyes_y, turned),
    ]


def insect_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """A round head with feelers."""
    feelers = line(
        f"M{-12 + 10 * turned},-38 Q{-20 + 10 * turned},-74 {-38 + 16 * turned},-80 M{12 + 12 * turned},-38 Q{22 + 16 * turned},-74 {42 + 16 * turned},-82",
        plan.dark,
        5,
    )
    tips: Shapes = [circle(-38 + 16 * turned, -81, 7, plan.dark), circle(42 + 16 * turned, -83, 7, plan.dark)]
    return [
        feelers,
        *tips,
        ellipse(0, 0, 46, 44, colour, shaded=True, part=Part.HEAD),
        *plain_face(colour, face, turned, style_of(colour)),
    ]


def fly_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """Great red eyes, in which the pupils still show where it looks."""
    big: Shapes = [ellipse(side * 32 + 10 * turned, -10, 28, 32, "#b8433c", shaded=True) for side in (-1, 1)]
    style = style_of(colour, apart=29.0, width=12.0, height=14.0, iris="#5a1c1c", white="#f6d0c4")
    hairs = line("M-8,-38 L-14,-58 M8,-38 L16,-58", plan.dark, 4)
    return [
        hairs,
        ellipse(0, 4, 42, 40, colour, shaded=True, part=Part.HEAD),
        *big,
        *plain_face(colour, face, turned * 0.7, style, 30, 13, -10),
    ]


def grasshopper_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """A long face with long feelers."""
    feelers = line(
        f"M{-8 + 10 * turned},-40 Q-30,-100 -84,-104 M{10 + 10 * turned},-40 Q-4,-106 -50,-124", plan.dark, 4
    )
    skull = blob(
        [(-34, -34), (0, -48), (36, -34), (42, 0), (28, 40), (6 + 16 * turned, 56), (-22, 40), (-40, 0)],
        colour,
        shaded=True,
        part=Part.HEAD,
    )
    return [feelers, skull, *plain_face(colour, face, turned, style_of(colour), 34, 14)]


def frog_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """Eyes on top, and a mouth from ear to ear."""
    bumps: Shapes = [circle(side * 30 + 6 * turned, -36, 25, colour, shaded=True) for side in (-1, 1)]
    skull = blob(
        [(-62, 2), (-44, -32), (0, -36), (44, -32), (64, 2), (52, 32), (0, 44), (-52, 32)],
        colour,
        shaded=True,
        part=Part.HEAD,
    )
    chin = blob([(-46, 20), (0, 16), (48, 20), (36, 36), (0, 43), (-36, 36)], plan.pale)
    nostrils: Shapes = [circle(side * 7 + 14 * turned, -4, 2.5, plan.dark) for side in (-1, 1)]
    # so broad a mouth need not open as far to say a word
    spoken = replace(face, gape=face.gape * 0.66) if face.speaks else face
    style = replace(style_of(colour, apart=30.0, width=16.0, height=17.0, iris="#c58a1e"), brow_rise=-5.0)
    return [
        *bumps,
        skull,
        chin,
        *nostrils,
        *eyes(face, style, -38, turned * 0.4),
        *mouth(spoken, 8 * turned, 15, 36, plan.dark),
        *marks(face, style, -30, turned),
    ]


def tortoise_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """A smooth old head."""
    skull = blob(
        [(-40, -10), (-30, -40), (0, -48), (34, -38), (48, -6), (44, 22), (10, 36), (-30, 26)],
        colour,
        shaded=True,
        part=Part.HEAD,
    )
    return [
        skull,
        ellipse(20 * turned, 20, 30, 14, plan.pale, opacity=0.6),
        *plain_face(colour, face, turned, style_of(colour), 18, 18, -10),
    ]


def snake_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """A flat head with a forked tongue."""
    x = 30 * turned
    tongue = line(
        f"M{x},34 L{x + 26 * turned},62 L{x + 16 * turned - 7},78 M{x + 26 * turned},62 L{x + 34 * turned + 7},74",
        "#c23b4a",
        5,
    )
    skull = blob(
        [(-44, -4), (-30, -38), (0, -46), (32, -38), (50, -4), (42 + x * 0.5, 26), (x * 0.9, 40), (-34, 26)],
        colour,
        shaded=True,
        part=Part.HEAD,
    )
    style = style_of(colour, apart=24.0, iris="#d8a02c")
    return [tongue, skull, *plain_face(colour, face, turned, style, 22, 20, -10)]


def bat_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """Great ears and two small fangs."""
    ears: Shapes = []
    for side in (-1, 1):
        ears += [
            blob(
                [(side * 12, -30), (side * 34, -96), (side * 60, -50), (side * 46, -14)], colour, shaded=True
            ),
            blob(
                [(side * 22, -34), (side * 36, -78), (side * 50, -46), (side * 40, -22)],
                mix(colour, "#e8a0a0", 0.5),
            ),
        ]
    style = style_of(colour, iris="#8a5a1e")
    snub = ellipse(16 * turned, 10, 9, 6, plan.dark)
    fangs = path(
        f"M{16 * turned - 11},24 L{16 * turned - 8},35 L{16 * turned - 5},25 Z M{16 * turned + 5},25 L{16 * turned + 8},35 L{16 * turned + 11},24 Z",
        WHITE,
    )
    return [
        *ears,
        circle(0, 0, 46, colour, shaded=True, part=Part.HEAD),
        *plain_face(colour, face, turned, style),
        snub,
        fangs,
    ]
