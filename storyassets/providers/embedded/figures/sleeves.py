"""Sleeves: an arm that slopes from the shoulder, has a firm elbow and gets slimmer to the wrist, and the cloth's folds."""

from __future__ import annotations

import math

from storyassets.providers.embedded.figures.bent_limbs import SEAM, SEAM_FROM, BentLimb, along
from storyassets.providers.embedded.figures.outfits import Cut, Outfit, Trim
from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.skeleton import Build
from storyassets.providers.embedded.figures.sketch import Point, Shade, Shapes, line, tube
from storyassets.providers.embedded.figures.trims import stripe_colour

# How much darker than the near sleeve the far one is: more would be another garment's.
_FAR_SLEEVE = 0.07
# Half breadths: at the shoulder, above the elbow, at it, below it, and at the wrist.
_CLOTH, _SKIN = (18.8, 17.2, 15.2, 16.4, 12.6), (16.0, 13.6, 12.2, 13.4, 8.6)
# Units, that the point of an elbow stands out when it is bent.
_POINT = 5.0


def draw_sleeve(
    outfit: Outfit, build: Build, skin: str, shoulder: Point, elbow: Point, hand: Point, *, far: bool
) -> Shapes:
    """An arm in its sleeve, with a cuff."""
    sleeve = darker(outfit.sleeves, _FAR_SLEEVE) if far else outfit.sleeves
    size = build.limb
    if outfit.bare_arms:
        bare = darker(skin, 0.1) if far else skin
        short = along(shoulder, elbow, 0.62)
        arm = BentLimb.of((shoulder, elbow, hand), [radius * size for radius in _SKIN], _POINT * size)
        return [
            arm.edge(darker(bare, 0.2)),
            tube(arm.spine, arm.radii, bare, shade=Shade.LIMB),
            tube(
                [along(shoulder, elbow, SEAM_FROM), short],
                [20 * size + SEAM, 19.5 * size + SEAM],
                darker(sleeve, 0.24),
            ),
            tube([shoulder, short], [20.5 * size, 19.5 * size], sleeve, shade=Shade.LIMB),
        ]
    wide = 1.25 if outfit.cut is Cut.GOWN else 1.0
    cuff, end = along(elbow, hand, 0.84), along(elbow, hand, 0.93)
    radii = [*(radius * size for radius in _CLOTH[:-1]), _CLOTH[-1] * size * wide]
    arm = BentLimb.of((shoulder, elbow, end), radii, _POINT * size)
    fold = darker(sleeve, 0.26)
    return [
        arm.edge(darker(sleeve, 0.24)),
        tube(arm.spine, arm.radii, sleeve, shade=Shade.LIMB),
        *_bands(outfit, sleeve, shoulder, elbow, end, size),
        *arm.folds(fold),
        tube([cuff, end], [14.2 * size * wide, 15.2 * size * wide], darker(sleeve, 0.16)),
    ]


def _bands(outfit: Outfit, sleeve: str, shoulder: Point, elbow: Point, end: Point, size: float) -> Shapes:
    """What the cloth of a striped or checked trunk has on its sleeves too: bands around them."""
    woven = {Trim.STRIPES, Trim.CHECKS} & set(outfit.trim)
    if not woven or outfit.sleeves != outfit.top:
        return []
    marks = []
    for start, goal, shares, wide in (
        (shoulder, elbow, (0.5, 0.86), 15.0),
        (elbow, end, (0.24, 0.6), 12.5),
    ):
        dx, dy = goal[0] - start[0], goal[1] - start[1]
        length = max(1.0, math.hypot(dx, dy))
        ax, ay = -dy / length * wide * size, dx / length * wide * size
        for x, y in (along(start, goal, share) for share in shares):
            marks.append(f"M{x - ax},{y - ay} L{x + ax},{y + ay}")
    checked = Trim.CHECKS in woven
    colour = stripe_colour(outfit) if not checked else darker(sleeve, 0.3)
    return [line(" ".join(marks), colour, (6 if checked else 8) * size, opacity=0.5 if checked else 1.0)]
