"""What stands in the ledger: its nouns, and how they become rows and come back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import ROUND_CEILING, Decimal
from typing import Any

from sqlalchemy import Row

from storyassets.model.take import Take
from storyassets.providers.protocols import Usage
from storyassets.studio.ledger_schema import CallState

Clock = Callable[[], datetime]

NANOUSD = Decimal(10) ** 9
NOTE_CHARACTERS = 500


@dataclass(frozen=True)
class CallSubject:
    """What a call is for: the shot, line or character of an asset of an episode; and whose money it is."""

    episode: str
    asset: str
    subject: str
    channel: str = ""
    run: str = ""


@dataclass(frozen=True)
class Intent:
    """A call that is about to be made."""

    request_key: str
    purpose: CallSubject
    role: str
    provider: str
    model: str
    estimate_usd: Decimal
    worker: str


@dataclass(frozen=True)
class KeptTake:
    """The answer to a request: the take, and what belongs to the request rather than to the bytes."""

    request_key: str
    role: str
    take: Take
    facts: Mapping[str, Any] = field(default_factory=dict)
    score: Mapping[str, Any] = field(default_factory=dict)
    cost_usd: Decimal = Decimal(0)
    """What it had cost, which is what using it again saves."""


@dataclass(frozen=True)
class LedgerCall:
    """A call as the ledger has it."""

    call_id: int
    request_key: str
    purpose: CallSubject
    role: str
    provider: str
    model: str
    state: CallState
    estimate_usd: Decimal
    cost_usd: Decimal
    worker: str
    note: str
    created_at: datetime
    usage: Usage | None = None


@dataclass(frozen=True)
class Totals:
    """The sums of one episode: money, and how many takes were made and used again."""

    cost_usd: Decimal
    possibly_charged_usd: Decimal
    made: int
    reused: int
    saved_usd: Decimal = Decimal(0)


def utc_now() -> datetime:
    """The time of day, in UTC."""
    return datetime.now(UTC)


def to_nanousd(amount_usd: Decimal) -> int:
    """Billionths of a dollar, rounded up. Raises ValueError for an amount that nobody can charge."""
    if not amount_usd.is_finite() or amount_usd < 0:
        raise ValueError(f"{amount_usd} is not an amount of money")
    return int((amount_usd * NANOUSD).to_integral_value(rounding=ROUND_CEILING))


def to_usd(amount_nanousd: int | Decimal) -> Decimal:
    """Dollars, without trailing zeros: Postgres sums integers to decimals, SQLite to integers."""
    amount = Decimal(amount_nanousd) / NANOUSD
    return amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount.normalize()


def write_time(moment: datetime) -> str:
    """Its text in the ledger."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def write_usage(usage: Usage | None) -> dict[str, str]:
    """The columns of what a bill is made of."""
    if usage is None:
        return {"units": "", "price_version": ""}
    units = {name: format(count, "f") for name, count in sorted(usage.units.items())}
    return {"units": json.dumps(units), "price_version": usage.price_version}


def read_usage(units: str, price_version: str) -> Usage | None:
    """The usage in these columns; none if they are empty or damaged."""
    try:
        return Usage(units=json.loads(units), price_version=price_version) if units else None
    except ValueError:
        return None


def write_kept_take(kept: KeptTake) -> dict[str, str | int]:
    """The columns of a kept take, but for the time."""
    return {
        "request_key": kept.request_key,
        "role": kept.role,
        "provider": kept.take.provider,
        "model": kept.take.model,
        "content": kept.take.content,
        "suffix": kept.take.suffix,
        "facts": json.dumps(dict(kept.facts), sort_keys=True, allow_nan=False),
        "score": json.dumps(dict(kept.score), sort_keys=True, allow_nan=False),
        "cost_nanousd": to_nanousd(kept.cost_usd),
    }


def read_kept_take(row: Row[Any]) -> KeptTake:
    """The kept take of a row."""
    take = Take(content=row.content, suffix=row.suffix, provider=row.provider, model=row.model)
    facts, score = json.loads(row.facts), json.loads(row.score)
    return KeptTake(row.request_key, row.role, take, facts, score, to_usd(row.cost_nanousd))


def read_kept_take_if_whole(row: Row[Any]) -> KeptTake | None:
    """The kept take of a row, or None if the row is damaged."""
    try:
        kept = read_kept_take(row)
    except ValueError:
        return None
    return kept if isinstance(kept.facts, dict) and isinstance(kept.score, dict) else None


def read_call(row: Row[Any]) -> LedgerCall:
    """The call of a row."""
    return LedgerCall(
        call_id=row.call_id,
        request_key=row.request_key,
        purpose=CallSubject(row.episode, row.asset, row.subject, row.channel, row.run),
        role=row.role,
        provider=row.provider,
        model=row.model,
        state=CallState(row.state),
        estimate_usd=to_usd(row.estimate_nanousd),
        cost_usd=to_usd(row.cost_nanousd),
        worker=row.worker,
        note=row.note,
        created_at=datetime.fromisoformat(row.created_at),
        usage=read_usage(row.units, row.price_version),
    )
