"""Time that passes only when someone sleeps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class FakeTime:
    """A clock and a sleep that belong together."""

    def __init__(self, start: datetime = datetime(2026, 3, 14, 9, 0, tzinfo=UTC)) -> None:
        self._start = start
        self._slept: list[float] = []

    @property
    def slept(self) -> tuple[float, ...]:
        """Every sleep so far, in seconds."""
        return tuple(self._slept)

    def sleep(self, seconds: float) -> None:
        self._slept.append(seconds)

    def monotonic(self) -> float:
        return sum(self._slept)

    def now(self) -> datetime:
        return self._start + timedelta(seconds=sum(self._slept))
