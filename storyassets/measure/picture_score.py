"""Picture score: one figure from 0 to 1 for a drawn or generated picture, of what was measured of it.

Each fault alone can sink a picture: the score is half its worst point, half the mean of all. A face that was
asked for and is not found takes off a tenth: the detector is fallible (see `face`).
"""

from __future__ import annotations

from bisect import bisect_right

from storyassets.model.take import ImageScore

SizePx = tuple[int, int]
Points = tuple[tuple[float, float], ...]

SHARPNESS: Points = ((0, 0), (12, 0.05), (25, 0.42), (60, 0.75), (120, 1.0), (4000, 1.0), (9000, 0.3))
"""Variance of the Laplacian at 512 px. Scenes have 60 to 1,500, blur under 25, pure grain over 6,000."""

CONTRAST: Points = ((0, 0), (8, 0.15), (14, 0.7), (24, 1.0))
FORMS: Points = ((0, 0), (4, 0.1), (8, 0.6), (14, 1.0))
"""Contrast at 32 px: what is nothing but tiny detail has next to none there."""

FLATNESS: Points = ((0.0, 1.0), (0.6, 1.0), (0.85, 0.6), (0.95, 0.1), (1.0, 0))
DARKNESS: Points = ((0.0, 1.0), (0.35, 1.0), (0.7, 0.4), (0.9, 0))
BRIGHTNESS: Points = ((0.0, 1.0), (0.35, 1.0), (0.6, 0.4), (0.85, 0))
SIZE: Points = ((0.3, 0), (0.7, 0.5), (1.0, 1.0))
ASPECT: Points = ((1.0, 1.0), (1.05, 1.0), (1.6, 0.2), (2.5, 0))
FACE_WEIGHT = 0.1
SURE_FACE = 0.45


def picture_points(score: ImageScore, size_px: SizePx) -> float:
    """How good a picture is that was asked for in that size: 0 to 1."""
    shape = (score.width_px / score.height_px) / (size_px[0] / size_px[1])
    least = min(score.width_px / size_px[0], score.height_px / size_px[1])
    forms = score.contrast if score.form_contrast is None else score.form_contrast
    points = [
        _on(SHARPNESS, score.sharpness),
        _on(CONTRAST, score.contrast),
        _on(FORMS, forms),
        _on(FLATNESS, score.flat_share),
        _on(DARKNESS, score.dark_share),
        _on(BRIGHTNESS, score.bright_share),
        _on(SIZE, least),
        _on(ASPECT, max(shape, 1 / shape)),
    ]
    whole = (min(points) + sum(points) / len(points)) / 2
    missing = 0.0 if score.face is None else max(0.0, 1 - score.face / SURE_FACE)
    return round(whole * (1 - FACE_WEIGHT * missing), 3)


def _on(curve: Points, figure: float) -> float:
    """The points for a figure, straight between the curve's corners."""
    places = [at for at, _ in curve]
    right = bisect_right(places, figure)
    if right == 0:
        return curve[0][1]
    if right == len(curve):
        return curve[-1][1]
    (at, low), (to, high) = curve[right - 1], curve[right]
    return low + (high - low) * (figure - at) / (to - at)
