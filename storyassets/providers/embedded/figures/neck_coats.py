"""What is on a long neck: a zebra's stripes, a giraffe's patches. The trunk's are in `coats`."""

from __future__ import annotations

import math

from storyassets.providers.embedded.figures.anatomy import Mark
from storyassets.providers.embedded.figures.beast_skeleton import BeastSkeleton
from storyassets.providers.embedded.figures.sketch import Shapes, ellipse, move, transformed, tube, turn


def neck_marks(skeleton: BeastSkeleton) -> Shapes:
    """Bars or patches from the breast up to the head."""
    if Mark.ZEBRA in skeleton.plan.marks:
        return _stripes(skeleton)
    return _patches(skeleton) if Mark.GIRAFFE in skeleton.plan.marks else []


def _stripes(skeleton: BeastSkeleton) -> Shapes:
    wide = skeleton.plan.frame.neck_width
    bars: Shapes = []
    for share in (0.2, 0.4, 0.6, 0.8):
        bar = tube([(0, -wide), (6, 0), (0, wide * 0.7)], [8, 7, 2], skeleton.plan.dark)
        bars += _along(skeleton, [bar], share)
    return bars


def _patches(skeleton: BeastSkeleton) -> Shapes:
    wide = skeleton.plan.frame.neck_width
    patches: Shapes = []
    for k in range(7):
        share = 0.12 + 0.125 * k
        size = 1.0 - 0.07 * k
        for y, rx in ((-0.5, 17), (0.42, 15)):
            patch = ellipse(0, wide * y + 7 * (k % 2), rx * size, wide * 0.34, skeleton.plan.dark)
            patches += _along(skeleton, [patch], share + (0.05 if y > 0 else 0.0))
    return patches


def _along(skeleton: BeastSkeleton, shapes: Shapes, share: float) -> Shapes:
    """Shapes at a share of the way from the chest to the head, turned with the neck."""
    (x0, y0), (x1, y1) = skeleton.chest, skeleton.poll
    angle = math.degrees(math.atan2(y1 - y0, x1 - x0))
    return transformed(shapes, turn(angle), move(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share))
