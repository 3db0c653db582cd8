"""The heap: what was freed goes back to the system before much is needed again."""

from __future__ import annotations

import ctypes
from typing import Any


def give_back_freed() -> None:
    """Each thread keeps what it freed for itself alone. Nothing happens where the C library has no word for it."""
    library: Any = ctypes.CDLL(None)
    trim = getattr(library, "malloc_trim", None)
    if trim is not None:
        trim(0)
