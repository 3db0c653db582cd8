"""Journal: what was asked, and what the provider would have charged for it."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from storyassets.providers.prices import Price, PriceBook

PRICES = Path(__file__).parents[2] / "storyassets" / "providers" / "prices.yaml"


@lru_cache(maxsize=1)
def packaged_prices() -> PriceBook:
    """The prices that storyassets comes with; what has none is free."""
    rows = yaml.safe_load(PRICES.read_text())["prices"]
    return PriceBook((Price.model_validate(row) for row in rows), date.today(), allow_unpriced=True)


@dataclass(frozen=True)
class Seen:
    """One request, as it arrived."""

    provider: str
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str] = field(repr=False)
    body: Any = field(repr=False)
    """JSON as it stands; of a form its fields, of a file in it name, type and size."""
    problems: tuple[str, ...] = ()
    status: int = 0
    fault: str = ""


@dataclass(frozen=True)
class Charge:
    """One row of the invoice."""

    when: datetime
    provider: str
    model: str
    units: dict[str, Decimal]
    usd: Decimal


class Journal:
    """Thread-safe; with a file, each charge is a line in it, so that a killed process loses none."""

    def __init__(self, prices: PriceBook, state: Path | None = None) -> None:
        self.prices = prices
        self._state = state
        self._lock = threading.Lock()
        self._seen: list[Seen] = []
        self._charges: list[Charge] = []
        self._busy: dict[str, int] = {}
        self._most_busy: dict[str, int] = {}
        if state is not None and state.exists():
            self._charges = [charge_from(json.loads(line)) for line in state.read_text().splitlines()]

    def clear(self) -> None:
        """Forget all of it."""
        with self._lock:
            self._seen.clear()
            self._charges.clear()
            self._most_busy.clear()
            if self._state is not None:
                self._state.unlink(missing_ok=True)

    def enter(self, provider: str) -> None:
        """A request that asks for work has come."""
        with self._lock:
            busy = self._busy[provider] = self._busy.get(provider, 0) + 1
            self._most_busy[provider] = max(busy, self._most_busy.get(provider, 0))

    def leave(self, provider: str) -> None:
        """It has been answered."""
        with self._lock:
            self._busy[provider] -= 1

    def busy(self, provider: str) -> int:
        """How many requests for work are open."""
        with self._lock:
            return self._busy.get(provider, 0)

    def most_at_once(self, provider: str) -> int:
        """How many requests for work were open at the same time, at most."""
        with self._lock:
            return self._most_busy.get(provider, 0)

    def note(self, seen: Seen) -> None:
        """A request was answered, or is about to be lost."""
        with self._lock:
            self._seen.append(seen)

    def charge(self, provider: str, model: str, units: Mapping[str, Decimal | int | float]) -> Charge:
        """So much work was done."""
        counted = {unit: Decimal(str(count)) for unit, count in units.items() if count}
        usd = self.prices.cost_usd(provider, model, counted)
        row = Charge(datetime.now(UTC), provider, model, counted, usd)
        with self._lock:
            self._charges.append(row)
            if self._state is not None:
                with self._state.open("a") as file:
                    file.write(json.dumps(asdict(row), default=str) + "\n")
        return row

    def seen(self, provider: str | None = None) -> list[Seen]:
        """The requests in the order of their answers."""
        with self._lock:
            return [one for one in self._seen if provider in (None, one.provider)]

    def invoice(self, provider: str | None = None) -> list[Charge]:
        """The rows of the invoice."""
        with self._lock:
            return [row for row in self._charges if provider in (None, row.provider)]


def charge_from(told: Mapping[str, Any]) -> Charge:
    """A row that was written down as JSON."""
    return Charge(
        datetime.fromisoformat(told["when"]),
        told["provider"],
        told["model"],
        {unit: Decimal(count) for unit, count in told["units"].items()},
        Decimal(told["usd"]),
    )
