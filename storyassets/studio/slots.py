"""Slots: how many encoders may run at once on this machine, over all runs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from storyassets.studio.locks import try_lock, unlock

POLL_S = 0.02


class SlotPool:
    """Slots for all processes that use the same folder. A slot ends with its holder, however that ends."""

    def __init__(self, slots_dir: Path, slots: int, sleep: Callable[[float], None] = time.sleep) -> None:
        if slots < 1:
            raise ValueError("a pool needs a slot")
        self._paths = [slots_dir / f"slot-{number}" for number in range(slots)]
        self._sleep = sleep
        slots_dir.mkdir(parents=True, exist_ok=True)

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Hold one slot, after waiting for it. The wait is a poll, so that an interrupt is heard."""
        descriptor = self._take()
        try:
            yield
        finally:
            unlock(descriptor)

    def _take(self) -> int:
        while True:
            for path in self._paths:
                descriptor = try_lock(path)
                if descriptor is not None:
                    return descriptor
            self._sleep(POLL_S)
