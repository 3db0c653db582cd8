"""Grading: a picture's colours as the channel wants them: a mix of the three bands, then a curve for each.

Every pixel is graded by itself, so that sprites and what lies beneath them may be graded one by one.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.model.grade import Grade

GRADE_RECIPE_VERSION = "1"  # raised when a grade gives other colours
LUMA = (0.2126, 0.7152, 0.0722)  # BT.709

Rgb = NDArray[np.uint8]


class Recipe(NamedTuple):
    """How saturated, how contrasty, and what is added to shadows and to lights of red, green and blue."""

    saturation: float
    contrast: float
    shadows: tuple[float, float, float]
    lights: tuple[float, float, float]


RECIPES = {
    Grade.CINEMATIC: Recipe(0.9, 0.28, (-0.028, 0.006, 0.034), (0.036, 0.008, -0.05)),
    Grade.WARM: Recipe(1.05, 0.06, (0.022, 0.004, -0.022), (0.03, 0.006, -0.075)),
}
"""Cinematic: deeper, cool shadows against warm lights. Warm: late sun on all of it."""


def grade_rgb(rgb: Rgb, grade: Grade) -> Rgb:
    """The picture of shape (height, width, 3), graded; a neutral one is the very same array."""
    if grade is Grade.NEUTRAL:
        return rgb
    mixed = cv2.transform(rgb, _mix(grade))
    return cv2.LUT(mixed, _curves(grade)).astype(np.uint8, copy=False)


@cache
def _mix(grade: Grade) -> NDArray[np.float32]:
    """Rows of weights that draw every band towards the luma, or away from it."""
    saturation = RECIPES[grade].saturation
    mix = saturation * np.eye(3) + (1 - saturation) * np.array([LUMA, LUMA, LUMA])
    return mix.astype(np.float32)


@cache
def _curves(grade: Grade) -> Rgb:
    """A table of 256 values for each band, of shape (1, 256, 3). Black stays black and white stays white."""
    recipe = RECIPES[grade]
    tone = np.linspace(0, 1, 256)
    bent = tone + recipe.contrast * (tone * tone * (3 - 2 * tone) - tone)
    bands = []
    for shadow, light in zip(recipe.shadows, recipe.lights, strict=True):
        low, high = 4 * tone * (1 - tone) ** 2 * 1.7, 4 * tone**2 * (1 - tone) * 1.7
        bands.append(np.maximum.accumulate(bent + shadow * low + light * high))
    table = np.clip(np.round(255 * np.stack(bands, axis=1)), 0, 255).astype(np.uint8)
    return table.reshape(1, 256, 3)
