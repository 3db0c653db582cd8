"""Faces: whether a picture shows one from the front, told by its eyes. No model, no cascade: geometry alone.

A face is a level pair of dark spots of equal size, lighter between and below them, and its two sides mirror
each other. That finds drawn and photographed faces that look at us, from about a sixth of the picture's
width on. It misses profiles, closed eyes and faces in deep shadow, and takes two round windows for eyes:
what is told here is evidence, not proof, and is weighed lightly. Of eleven scenes of our own illustrator without
anybody it takes one for a face, and of twelve portraits, whose heads are tilted, it misses three (glasses, a beard).
"""

from __future__ import annotations

import math
from itertools import combinations
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

SIDE_PX = 192
"""The shorter side at which eyes are looked for."""

EYE_RADII_PX = (3, 5, 8, 12)
MOST_SPOTS = 20
"""Of one radius: braids, a belt and folds are as dark as eyes are, and come before them."""

LEAST_DEPTH = 10.0
"""Of luma: an eye is darker than its surroundings by so much."""

SURE_DEPTH = 32.0

EYES_APART = (3.0, 9.0)
"""Between the eyes' middles, in radii of an eye."""

LEAST_APART_PX = 14
MOST_TILT = 0.2
SURE = 0.55
"""A face of this evidence is taken for one."""

Grey = NDArray[np.float32]


class Spot(NamedTuple):
    """A dark spot: where it is, how large, and how much darker than what is around it."""

    x: int
    y: int
    radius: int
    depth: float


def face_evidence(picture: NDArray[np.uint8]) -> float:
    """How much speaks for a face in a BGR picture, from 0 to 1."""
    height, width = picture.shape[:2]
    scale = min(1.0, SIDE_PX / min(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY).astype(np.float32)
    best = 0.0
    for radius in EYE_RADII_PX:
        for one, other in combinations(find_spots(grey, radius), 2):
            best = max(best, pair_evidence(grey, one, other))
    return round(best, 3)


def find_spots(grey: Grey, radius: int) -> list[Spot]:
    """The darkest spots of that radius, the darkest first."""
    core = cv2.blur(grey, (2 * radius + 1, 2 * radius + 1))
    around = cv2.blur(grey, (6 * radius + 1, 6 * radius + 1))
    depth = around - core
    peaks = (depth >= cv2.dilate(depth, np.ones((2 * radius + 1, 2 * radius + 1)))) & (depth > LEAST_DEPTH)
    rows, columns = np.nonzero(peaks)
    spots = [Spot(int(x), int(y), radius, float(depth[y, x])) for y, x in zip(rows, columns, strict=True)]
    return sorted(spots, key=lambda spot: -spot.depth)[:MOST_SPOTS]


def pair_evidence(grey: Grey, one: Spot, other: Spot) -> float:
    """How much speaks for two spots being the eyes of a face."""
    left, right = sorted((one, other))
    apart = right.x - left.x
    wide_enough = apart >= LEAST_APART_PX and EYES_APART[0] <= apart / left.radius <= EYES_APART[1]
    if not wide_enough or abs(right.y - left.y) > MOST_TILT * apart:
        return 0.0
    alike = min(left.depth, right.depth) / max(left.depth, right.depth)
    if alike < 0.5:
        return 0.0
    sides = _sides(grey, left, right)
    if sides is None:
        return 0.0
    mirrored = max(0.0, correlation(*sides))
    light = _lighter(grey, left, right)
    deep = min(1.0, min(left.depth, right.depth) / SURE_DEPTH)
    return float(alike**0.5 * deep * mirrored * light)


def correlation(one: Grey, other: Grey) -> float:
    """Pearson's, of two pictures of one size; 0 for one without detail."""
    first, second = one - one.mean(), other - other.mean()
    norm = float(np.sqrt((first**2).sum() * (second**2).sum()))
    return float((first * second).sum()) / norm if norm > 1e-6 else 0.0


def _sides(grey: Grey, left: Spot, right: Spot) -> tuple[Grey, Grey] | None:
    """The face's left half, and its right one mirrored, of a head held straight; none if it reaches beyond the picture."""
    apart = math.hypot(right.x - left.x, right.y - left.y)
    half, top, bottom = round(0.95 * apart), round(0.5 * apart), round(1.2 * apart)
    middle_x, eyes_y = (left.x + right.x) / 2, (left.y + right.y) / 2
    height, width = grey.shape
    if not (half <= middle_x < width - half and top <= eyes_y <= height - bottom):
        return None
    level = cv2.getRotationMatrix2D(
        (middle_x, eyes_y), math.degrees(math.atan2(right.y - left.y, right.x - left.x)), 1.0
    )
    level[:, 2] += np.array((half - middle_x, top - eyes_y))
    size = (2 * half + 1, top + bottom)
    face = cv2.warpAffine(grey, level, size, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)
    return face[:, :half], face[:, half + 1 :][:, ::-1]


def _lighter(grey: Grey, left: Spot, right: Spot) -> float:
    """Whether skin is between and below the eyes, as light on both cheeks: 0 to 1."""
    reach = max(1, left.radius // 2)

    def mean(x: int, y: int) -> float:
        return float(grey[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1].mean())

    # Below the eyes of a tilted head is aside of them, too.
    aside, down = round(-0.55 * (right.y - left.y)), round(0.55 * (right.x - left.x))
    eyes = (mean(left.x, left.y) + mean(right.x, right.y)) / 2
    cheeks = [mean(eye.x + aside, eye.y + down) for eye in (left, right)]
    bridge = mean((left.x + right.x) // 2, (left.y + right.y) // 2)
    skin = min(bridge, *cheeks) - eyes
    uneven = abs(cheeks[0] - cheeks[1]) + abs(sum(cheeks) / 2 - bridge) / 2
    return float(np.clip(skin / 30, 0, 1) * np.clip(1.3 - uneven / 50, 0, 1))
