"""Slots: how many encoders may run at once on this machine, over all runs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import repeat
from pathlib import Path

from storyassets.studio.files import expecting_to_write
from storyassets.studio.locks import try_lock, unlock

POLL_S = 0.02


class SlotPool:
    """Slots for all processes that use the same folder. A slot ends with its holder, however that ends.

    `waits_s` are the waits between two looks for a free one.
    """

    def __init__(
        self,
        slots_dir: Path,
        slots: int,
        sleep: Callable[[float], None] = time.sleep,
        waits_s: Callable[[], Iterator[float]] = lambda: repeat(POLL_S),
    ) -> None:
        if slots < 1:
            raise ValueError("a pool needs a slot")
        self._paths = [slots_dir / f"slot-{number}" for number in range(slots)]
        self._sleep = sleep
        self._slots_dir = slots_dir
        self._waits_s = waits_s

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Hold one slot, after waiting for it. The wait is a poll, so that an interrupt is heard.

        Raises BadConfiguration if the folder cannot be written.
        """
        descriptor = self._take()
        try:
            yield
        finally:
            unlock(descriptor)

    def _take(self) -> int:
        with expecting_to_write(self._slots_dir):
            self._slots_dir.mkdir(parents=True, exist_ok=True)
            descriptor = self._try()
        waits_s = self._waits_s()
        while descriptor is None:
            self._sleep(next(waits_s))
            descriptor = self._try()
        return descriptor

    def _try(self) -> int | None:
        """The first slot that is free."""
        tries = (try_lock(path) for path in self._paths)
        return next((descriptor for descriptor in tries if descriptor is not None), None)
