"""Desks over the knees of who sits at them: to write on with a quill or a pen, or with a laptop."""

from __future__ import annotations

from storyassets.providers.embedded.figures.palette import CREAM, WOOD, darker, lighter
from storyassets.providers.embedded.figures.skeleton import Skeleton
from storyassets.providers.embedded.figures.sketch import Point, Shapes, line, path, polygon, tube

# The top of a desk, above the sitter's hip.
_ABOVE_HIP = 40.0
_PAST_HAND = 108.0
_CASE, _KEYS, _SCREEN = "#8d95a6", "#c9ced8", "#bfe3ee"


def draw_desk_with_quill(skeleton: Skeleton, hand: Point) -> Shapes:
    """Paper, ink, and a quill in the hand."""
    top, _, right = _extent(skeleton, hand)
    x, y = hand[0] + 14, hand[1] - 6
    return [
        *_desk(skeleton, hand),
        *_paper(skeleton, hand),
        path(f"M{right - 34},{top} L{right - 32},{top - 24} L{right - 12},{top - 24} L{right - 10},{top} Z", "#3d4a7a", shaded=True),
        path(f"M{x - 6},{y + 22} C{x},{y - 20} {x + 14},{y - 60} {x + 44},{y - 84} C{x + 46},{y - 50} {x + 26},{y - 14} {x - 6},{y + 22} Z",
             "#f3efe6", stroke="#b9b2a4", stroke_width=2),
    ]  # fmt: skip


def draw_desk_with_pen(skeleton: Skeleton, hand: Point) -> Shapes:
    """Paper, and a pen of today in the hand."""
    x, y = hand[0] + 8, hand[1] + 16
    return [
        *_desk(skeleton, hand),
        *_paper(skeleton, hand),
        tube([(x, y), (x + 9, y - 22), (x + 27, y - 64)], [2, 6, 6], "#3d5fa8", shaded=True),
        line(f"M{x},{y} L{x + 4},{y - 9}", "#e6e2d6", 4),
    ]


def draw_desk_with_laptop(skeleton: Skeleton, hand: Point) -> Shapes:
    """A laptop under the hands, its screen towards who types."""
    x, top = hand[0], -_ABOVE_HIP
    return [
        *_desk(skeleton, hand),
        polygon([(x - 58, top - 4), (x + 44, top - 4), (x + 44, top + 3), (x - 58, top + 3)], _CASE, shaded=True),
        line(f"M{x - 48},{top - 5} L{x + 30},{top - 5}", _KEYS, 4),
        polygon([(x + 40, top), (x + 50, top), (x + 82, top - 96), (x + 71, top - 99)], _CASE, shaded=True),
        polygon([(x + 37, top - 8), (x + 43, top - 6), (x + 71, top - 93), (x + 65, top - 94)], _SCREEN),
    ]  # fmt: skip


def _extent(skeleton: Skeleton, hand: Point) -> tuple[float, float, float]:
    """The height of the desk's top, its left and its right end."""
    return -_ABOVE_HIP, skeleton.build.hip * 0.5, hand[0] + _PAST_HAND


def _desk(skeleton: Skeleton, hand: Point) -> Shapes:
    (top, left, right), floor = _extent(skeleton, hand), skeleton.floor
    return [
        tube([(left + 26, top + 8), (left + 26, floor)], [8, 7], darker(WOOD, 0.2)),
        tube([(right - 18, top + 8), (right - 18, floor)], [8, 7], darker(WOOD, 0.1)),
        polygon([(left, top), (right, top), (right, top + 17), (left, top + 17)], lighter(WOOD, 0.12), shaded=True),
    ]  # fmt: skip


def _paper(skeleton: Skeleton, hand: Point) -> Shapes:
    top, left, right = _extent(skeleton, hand)
    return [
        polygon([(left + 30, top - 3), (right - 46, top - 3), (right - 34, top + 3), (left + 20, top + 3)], CREAM)
    ]  # fmt: skip
