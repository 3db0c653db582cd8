"""Sun, moon and wind, about (0, 0)."""

from __future__ import annotations

import math

from storyassets.model.character import Look
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.palette import CREAM, darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Shapes,
    circle,
    ellipse,
    line,
    path,
    polygon,
)
from storyassets.providers.embedded.figures.small_poses import SmallPose
from storyassets.providers.embedded.figures.thing_parts import arms_of, thing_face


def draw_sun(look: Look, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """A disc with rays and two thin arms."""
    gold = "#f9c440"
    rays: Shapes = []
    for k in range(16):
        angle = math.pi * 2 * k / 16 + 0.1
        long = 196 if k % 2 == 0 else 168
        spread = 0.13
        rays.append(
            polygon(
                [
                    (math.cos(angle - spread) * 118, math.sin(angle - spread) * 118),
                    (math.cos(angle) * long, math.sin(angle) * long),
                    (math.cos(angle + spread) * 118, math.sin(angle + spread) * 118),
                ],
                "#f59b33" if k % 2 else "#f8b13c",
            )
        )
    disc = circle(0, 0, 126, gold, shaded=True, part=Part.HEAD)
    arms = arms_of(132, 40, pose.reach, 96, "#e88a28")
    return [*rays, disc, *arms, *thing_face("#d98a2a", face, turned, scale=1.75, at=(0, -8))]


def draw_moon(look: Look, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """Full, in a nightcap."""
    pale = "#f3e8c4"
    halo = circle(0, 0, 168, "#f3e8c4", opacity=0.22)
    craters: Shapes = [
        ellipse(x, y, r, r * 0.86, darker(pale, 0.12))
        for x, y, r in ((-78, -60, 20), (82, 52, 24), (-52, 86, 15), (64, -88, 13), (-98, 20, 11))
    ]
    cap = path(
        "M-104,-70 C-96,-170 20,-190 104,-150 C150,-128 172,-90 168,-56 C150,-84 126,-98 104,-84 C60,-112 -40,-112 -104,-70 Z",
        "#4f5f9e",
        shaded=True,
    )
    arms = arms_of(128, 40, pose.reach, 90, darker(pale, 0.25))
    bobble = circle(168, -50, 20, CREAM, shaded=True)
    return [
        halo,
        circle(0, 0, 136, pale, shaded=True, part=Part.HEAD),
        *craters,
        cap,
        bobble,
        *arms,
        *thing_face("#b89a62", face, turned, scale=1.7, at=(0, 6)),
    ]


def draw_wind(look: Look, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """A cloud that blows."""
    cloud = "#d6e4ee"
    puffs = ((-150, 20, 70), (-70, -50, 92), (40, -70, 100), (130, -6, 82), (60, 50, 86), (-50, 56, 84))
    gusts = line(
        "M190,40 C260,20 300,60 360,40 C400,26 396,-14 366,-12 M196,74 C270,64 320,96 420,78 M186,10 C240,-8 270,10 312,-2",
        lighter("#a9c8dc", 0.15),
        11,
    )
    shape: Shapes = [circle(x, y, r, cloud, shaded=True) for x, y, r in puffs]
    middle = ellipse(10, 0, 130, 96, cloud, part=Part.HEAD)
    cheeks: Shapes = [circle(x + 24 * turned, 34, 26, "#f0b0a8", opacity=0.6) for x in (-56, 84)]
    return [
        gusts,
        *shape,
        middle,
        *cheeks,
        *thing_face("#7f9fb8", face, turned, scale=1.7, at=(16, -14), width=18),
    ]
