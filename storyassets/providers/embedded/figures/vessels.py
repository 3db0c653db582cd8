"""Pot and lamp, standing on y = 0."""

from __future__ import annotations

from storyassets.model.character import Look
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.palette import darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    path,
)
from storyassets.providers.embedded.figures.small_poses import SmallPose
from storyassets.providers.embedded.figures.thing_parts import arm, feet, thing_face


def draw_pot(look: Look, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """A clay pot on two feet."""
    clay = ("#c56f45", "#b8794f")[look.seed % 2]
    arms = [*arm((92, -130), 1, pose.reach, 74, darker(clay, 0.25), 12)]
    back = arm((-92, -130), -1, pose.reach * 0.5, 70, darker(clay, 0.3), 12)
    body = blob(
        [(-62, -196), (62, -196), (104, -130), (84, -56), (44, -28), (-44, -28), (-84, -56), (-104, -130)],
        clay,
        shaded=True,
        part=Part.HEAD,
    )
    band = path("M-101,-120 Q0,-96 101,-120 L98,-98 Q0,-74 -98,-98 Z", lighter(clay, 0.3), opacity=0.55)
    rim = [
        ellipse(0, -206, 72, 20, lighter(clay, 0.14), shaded=True),
        ellipse(0, -208, 54, 12, darker(clay, 0.5)),
    ]
    return [
        *back,
        *feet(34, pose.stride, darker(clay, 0.35)),
        body,
        band,
        *rim,
        *thing_face(clay, face, turned, scale=1.18, at=(0, -124)),
        *arms,
    ]


def draw_lamp(look: Look, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """A lantern with a flame, on two feet."""
    brass, glass = "#b98a3c", "#fbe9b4"
    handle = line("M-44,-236 C-44,-300 44,-300 44,-236", darker(brass, 0.15), 10)
    glow = circle(0, -140, 132, "#ffd978", opacity=0.28)
    flame = [
        blob([(0, -222), (22, -182), (14, -160), (-14, -160), (-22, -182)], "#f59b33"),
        blob([(0, -200), (11, -176), (6, -162), (-6, -162), (-11, -176)], "#fff0b0"),
    ]
    body = path(
        "M-72,-206 C-96,-150 -96,-110 -72,-56 L72,-56 C96,-110 96,-150 72,-206 Z",
        glass,
        shaded=True,
        part=Part.HEAD,
    )
    caps = [
        path("M-80,-202 L-56,-240 L56,-240 L80,-202 Z", brass, shaded=True),
        path("M-84,-62 L84,-62 L92,-30 L-92,-30 Z", brass, shaded=True),
    ]
    arms = [*arm((84, -110), 1, pose.reach, 70, darker(brass, 0.25), 11)]
    back = arm((-84, -110), -1, pose.reach * 0.5, 66, darker(brass, 0.3), 11)
    return [
        glow,
        handle,
        *back,
        *feet(38, pose.stride, darker(brass, 0.35)),
        body,
        *flame,
        *caps,
        *thing_face("#d9a850", face, turned, scale=1.05, at=(0, -118)),
        *arms,
    ]
