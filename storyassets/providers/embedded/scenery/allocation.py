"""Allocation: memory that a picture gave back is kept for the next, where the C library can be told so.

Layers are some megabytes each. To be given these anew by the system, empty, takes a tenth of the time of a scene.
"""

from __future__ import annotations

import ctypes
import sys

MEBIBYTE = 1 << 20
# numbered as in glibc's malloc.h
TRIM_THRESHOLD, TOP_PAD, MMAP_THRESHOLD = -1, -2, -3
KEPT = ((TRIM_THRESHOLD, 96 * MEBIBYTE), (TOP_PAD, 8 * MEBIBYTE), (MMAP_THRESHOLD, 24 * MEBIBYTE))


def keep_freed_memory() -> bool:
    """Whether it will be kept: only glibc knows how."""
    if sys.platform != "linux":
        return False
    choose = getattr(ctypes.CDLL(None), "mallopt", None)
    return choose is not None and all(choose(what, size) for what, size in KEPT)
