"""Tally: what an asset made and reused, and what that cost. It is shown, never decided on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from threading import Lock


@dataclass(frozen=True)
class Tally:
    """`seconds` are those spent waiting for providers; with several at once they pass the clock's."""

    made: int = 0
    reused: int = 0
    degraded: int = 0
    cost_usd: Decimal = Decimal(0)
    seconds: float = 0.0


class TallySheet:
    """A tally that several threads add to."""

    def __init__(self) -> None:
        self._tally = Tally()
        self._guard = Lock()

    @property
    def tally(self) -> Tally:
        """The sums so far."""
        return self._tally

    def count_take(self, *, reused: bool, degraded: bool) -> None:
        """One more take was obtained."""
        with self._guard:
            tally = self._tally
            self._tally = replace(
                tally,
                made=tally.made + (not reused),
                reused=tally.reused + reused,
                degraded=tally.degraded + degraded,
            )

    def count_call(self, cost_usd: Decimal, seconds: float) -> None:
        """One more call has ended, well or not."""
        with self._guard:
            tally = self._tally
            self._tally = replace(tally, cost_usd=tally.cost_usd + cost_usd, seconds=tally.seconds + seconds)
