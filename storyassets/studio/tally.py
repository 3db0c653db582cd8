"""Tally: what an asset made and reused, and what that cost. It is shown, never decided on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from threading import Lock


@dataclass(frozen=True)
class Tally:
    """`seconds` are those spent waiting for providers; with several at once they pass the clock's."""

    made: int = 0
    reused: int = 0
    cost_usd: Decimal = Decimal(0)
    seconds: float = 0.0
    reasons: Mapping[str, str] = field(default_factory=dict)
    """Why what was obtained is not from its first choice, by role and subject."""
    remarks: tuple[str, ...] = ()
    """What else is to be said of how it was obtained."""

    @property
    def degraded(self) -> int:
        """How many of the takes in use are not from their first choice."""
        return len(self.reasons)


class TallySheet:
    """A tally that several threads add to."""

    def __init__(self) -> None:
        self._tally = Tally()
        self._guard = Lock()

    @property
    def tally(self) -> Tally:
        """The sums so far."""
        return self._tally

    def count_take(self, what: str, *, reused: bool, reason: str) -> None:
        """One more take was obtained, for `what`; `reason` says why it is degraded, and is empty if it is not."""
        with self._guard:
            tally = self._tally
            reasons = {name: told for name, told in tally.reasons.items() if name != what}
            self._tally = replace(
                tally,
                made=tally.made + (not reused),
                reused=tally.reused + reused,
                reasons={**reasons, what: reason} if reason else reasons,
            )

    def note_second_choice(self, what: str, reason: str) -> None:
        """What was obtained for `what` stands in for something else, and why."""
        with self._guard:
            self._tally = replace(self._tally, reasons={**self._tally.reasons, what: reason})

    def remark(self, told: str) -> None:
        """Say something of how all this was obtained, once."""
        with self._guard:
            remarks = dict.fromkeys((*self._tally.remarks, told))
            self._tally = replace(self._tally, remarks=tuple(remarks))

    def count_call(self, cost_usd: Decimal, seconds: float) -> None:
        """One more call has ended, well or not."""
        with self._guard:
            tally = self._tally
            self._tally = replace(tally, cost_usd=tally.cost_usd + cost_usd, seconds=tally.seconds + seconds)
