"""Salience: where on a picture the eye goes first, measured; nothing here knows what is to be seen there."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

MEASURED_SIDE_PX = 160  # of the longer side
GROUND_SIGMA = 0.22  # of the longer side: what is as large as this is ground, not figure
CENTRE_SIGMA = 0.32  # of each side: who composes a picture puts what matters near its middle


def find_salient_box(rgb: NDArray[np.uint8], width: float, height: float) -> tuple[float, float]:
    """The centre, in shares, of the box of that size (in shares) that holds most of what stands out."""
    scale = MEASURED_SIDE_PX / max(rgb.shape[:2])
    size = tuple(max(8, round(side * scale)) for side in (rgb.shape[1], rgb.shape[0]))
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(small.astype(np.uint8), cv2.COLOR_RGB2LAB).astype(np.float32)
    ground = cv2.GaussianBlur(lab, (0, 0), GROUND_SIGMA * MEASURED_SIDE_PX)
    salience = np.linalg.norm(lab - ground, axis=2) ** 2 * _centre_prior(lab.shape[0], lab.shape[1])
    box = (max(1, round(width * size[0])), max(1, round(height * size[1])))
    sums = cv2.boxFilter(salience, -1, box, borderType=cv2.BORDER_CONSTANT)
    row, column = np.unravel_index(int(sums.argmax()), sums.shape)
    return (float(column) + 0.5) / size[0], (float(row) + 0.5) / size[1]


def _centre_prior(rows: int, columns: int) -> NDArray[np.float64]:
    down, across = (
        np.exp(-((((np.arange(count) + 0.5) / count - 0.5) / CENTRE_SIGMA) ** 2) / 2)
        for count in (rows, columns)
    )
    prior: NDArray[np.float64] = np.outer(down, across)
    return prior
