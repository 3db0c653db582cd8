"""Picture hash: 64 bits that stay much the same while a picture is scaled, graded or compressed anew.

Each bit says whether a place is darker than the one to its right, on a picture of 9 by 8 places.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 9, 8


def difference_hash(picture: NDArray[np.uint8]) -> str:
    """The hash of a picture, BGR or grey, as 16 hexadecimals."""
    grey = picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    small = cv2.resize(grey, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA).astype(np.int16)
    bits = (small[:, :-1] < small[:, 1:]).ravel()
    return bytes(np.packbits(bits)).hex()
