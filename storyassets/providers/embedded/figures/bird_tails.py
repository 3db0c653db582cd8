"""Tails of birds, from their root, pointing back (to the left)."""

from __future__ import annotations

import math

from storyassets.providers.embedded.figures.bird_anatomy import BirdPlan, BirdTail
from storyassets.providers.embedded.figures.palette import darker, lighter
from storyassets.providers.embedded.figures.sketch import Shapes, circle, ellipse, line, tube


def draw_bird_tail(plan: BirdPlan, coat: str, *, spread: bool, front: bool = False) -> Shapes:
    """The tail feathers about their root; `front` is the fan seen from before."""
    n, w = plan.tail_length, plan.frame.girth * 0.2
    dark = plan.wing_tip or darker(plan.wing, 0.2)
    match plan.tail:
        case BirdTail.FORK:
            return [
                tube([(10, 0), (-n * 0.5, dy * 0.4), (-n, dy)], [w, w * 0.8, 2], dark) for dy in (-22, 22)
            ]
        case BirdTail.SICKLE:
            return _sickles(n, w)
        case BirdTail.TRAIN:
            return _train(n, front=front)
        case BirdTail.BUSTLE:
            return [
                tube(
                    [(14, 0), (-n * 0.5, dy * 0.7 - 14), (-n * 0.86, dy - 22)],
                    [w, w * 1.3, w * 0.7],
                    colour,
                    shaded=True,
                )
                for dy, colour in ((-34, dark), (-14, plan.wing), (8, dark), (26, plan.wing))
            ]
        case BirdTail.POINTED:
            return [tube([(20, 0), (-n * 0.5, 2), (-n, 8)], [w * 1.6, w * 1.5, w * 0.7], dark, shaded=True)]
        case BirdTail.FAN:
            wide = 1.6 if spread else 0.7
            shapes: Shapes = [
                tube(
                    [(14, 0), (-n * 0.6, dy * wide * 0.6), (-n, dy * wide)],
                    [w * 0.9, w * 0.95, w * 0.6],
                    colour,
                )
                for dy, colour in ((-18, dark), (18, dark), (-9, plan.wing), (9, plan.wing), (0, dark))
            ]
            return shapes
    return [
        tube([(16, 0), (-n * 0.5, -6), (-n, -14)], [w * 1.5, w * 1.3, w * 0.5], coat, shaded=True),
        line(f"M{-n * 0.3},-2 L{-n * 0.9},-12", darker(coat, 0.14), 3),
    ]


def _sickles(n: float, w: float) -> Shapes:
    plumes = (
        ("#1f5a52", 0.5, -0.72),
        ("#2a7a68", 0.8, -0.9),
        ("#1d4a52", 1.0, -0.6),
        ("#2f8f76", 0.96, -0.22),
        ("#1d4a52", 0.72, 0.14),
    )
    return [
        tube(
            [
                (14, 0),
                (-n * 0.42 * k, n * dy * 0.9),
                (-n * 0.9 * k, n * (dy + 0.1)),
                (-n * k, n * (dy + 0.52)),
            ],
            [w * 0.9, w, w * 0.8, 2],
            colour,
            shaded=True,
        )
        for colour, k, dy in plumes
    ]


def _train(n: float, *, front: bool) -> Shapes:
    """The open fan of a peacock, with its eyes."""
    shapes: Shapes = []
    count = 11
    middle = -90.0 if front else -112.0
    for ring, (reach, colour) in enumerate(((1.0, "#2f8a5f"), (0.76, "#3aa06c"))):
        for k in range(count - ring):
            angle = math.radians(middle + (k - (count - 1 - ring) / 2) * 15)
            x, y = math.cos(angle) * n * reach, math.sin(angle) * n * reach
            shapes.append(
                tube(
                    [(0, 0), (x * 0.5, y * 0.5), (x, y)],
                    [6, 15, 25],
                    colour if k % 2 else darker(colour, 0.12),
                )
            )
            shapes += [
                circle(x, y, 19, "#d8b84a"),
                circle(x, y, 14, "#2fa3a8"),
                ellipse(x, y, 8, 8, "#27408a"),
            ]
    return [*shapes, circle(0, 0, 26, lighter("#2f6fb8", 0.05))]
