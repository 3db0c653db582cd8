"""Entries: each step of a call is written down beside the step itself, in one transaction, and stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, text

from storyassets.providers.protocols import Usage
from storyassets.studio.ledger_rows import NOTE_CHARACTERS, CallSubject, write_usage
from storyassets.studio.ledger_schema import (
    ESTIMATE_COUNTS,
    OPEN_STATES,
    CallState,
    EntryKind,
    calls,
    entries,
    reuses,
)
from storyassets.studio.ledger_sums import DAY_CHARACTERS

CHARGE = text(
    "INSERT INTO storyassets_daily (channel, day, charged_nanousd) VALUES (:channel, :day, :amount) "
    "ON CONFLICT (channel, day) DO UPDATE "
    "SET charged_nanousd = storyassets_daily.charged_nanousd + excluded.charged_nanousd"
)
CALL = select(calls).where(calls.c.call_id == bindparam("wanted"))
MOVED = ("state", "note", "cost_nanousd", "content", "updated_at", "units", "price_version")
MOVE = (
    calls.update()
    .where(calls.c.call_id == bindparam("wanted"))
    .values({name: bindparam(name) for name in MOVED})
)
RESERVED = {"state": CallState.RESERVED.value, "cost_nanousd": 0, "content": "", "note": ""}
OPEN = frozenset(state.value for state in OPEN_STATES)
COUNTING = frozenset(state.value for state in ESTIMATE_COUNTS)
KINDS = {
    CallState.RESERVED: EntryKind.RESERVED,
    CallState.IN_FLIGHT: EntryKind.SENT,
    CallState.SETTLED: EntryKind.SETTLED,
    CallState.RELEASED: EntryKind.RELEASED,
    CallState.POSSIBLY_CHARGED: EntryKind.POSSIBLY_CHARGED,
}


@dataclass(frozen=True)
class Step:
    """Where a call goes, and what is known of it by then."""

    state: CallState
    now: str
    note: str = ""
    cost_nanousd: int = 0
    content: str = ""
    usage: Usage | None = None


@dataclass(frozen=True)
class Reuse:
    """A kept take that is used again, by whom, and what that saves."""

    request_key: str
    purpose: CallSubject
    provider: str
    saved_nanousd: int


def find_call(connection: Connection, call_id: int) -> Row[Any] | None:
    """The call's row as it stands."""
    return connection.execute(CALL, {"wanted": call_id}).first()


def open_call(connection: Connection, fields: dict[str, Any]) -> int:
    """Write down a new call, whose estimate counts from now on; its id."""
    now = fields["created_at"]
    inserted = connection.execute(calls.insert(), {**RESERVED, "updated_at": now, **fields})
    [call_id] = inserted.inserted_primary_key or (0,)
    append(
        connection,
        now,
        EntryKind.RESERVED,
        call_id=call_id,
        request_key=fields["request_key"],
        episode=fields["episode"],
        provider=fields["provider"],
        amount_nanousd=fields["estimate_nanousd"],
    )
    charge(connection, fields["channel"], now, fields["estimate_nanousd"])
    return int(call_id)


def move_call(connection: Connection, row: Row[Any], step: Step) -> None:
    """Let the call go on, write the step down, and let the sums of its day follow."""
    usage = write_usage(step.usage)
    note = step.note[:NOTE_CHARACTERS]
    moved = {
        "state": step.state.value,
        "note": note,
        "cost_nanousd": step.cost_nanousd,
        "content": step.content,
        "updated_at": step.now,
    }
    connection.execute(MOVE, {"wanted": row.call_id, **moved, **usage})
    counts = charge_of(step.state, row.estimate_nanousd, step.cost_nanousd)
    append_step(
        connection,
        row,
        step.now,
        KINDS[step.state],
        amount_nanousd=0 if step.state is CallState.IN_FLIGHT else counts,
        note=note,
        **usage,
    )
    charge(
        connection,
        row.channel,
        row.created_at,
        counts - charge_of(row.state, row.estimate_nanousd, row.cost_nanousd),
    )


def charge_of(state: str, estimate_nanousd: int, cost_nanousd: int) -> int:
    """What a call in that state counts against budgets."""
    if state == CallState.SETTLED:
        return cost_nanousd
    return estimate_nanousd if state in COUNTING else 0


def charge(connection: Connection, channel: str, reserved_at: str, amount_nanousd: int) -> None:
    """Let so much more count on the day on which a call was reserved."""
    if amount_nanousd:
        day = reserved_at[:DAY_CHARACTERS]
        connection.execute(CHARGE, {"channel": channel, "day": day, "amount": amount_nanousd})


def append_step(connection: Connection, row: Row[Any], now: str, kind: EntryKind, **fields: Any) -> None:
    """An entry of the call that this row is."""
    append(
        connection,
        now,
        kind,
        call_id=row.call_id,
        request_key=row.request_key,
        episode=row.episode,
        provider=row.provider,
        **fields,
    )


def append_reuses(connection: Connection, reused: Sequence[Reuse], now: str) -> None:
    """Kept takes were used again, and saved what they had cost."""
    of_takes = [
        {"request_key": one.request_key, "episode": one.purpose.episode, "provider": one.provider}
        for one in reused
    ]
    rows = [
        {
            "asset": one.purpose.asset,
            "subject": one.purpose.subject,
            "cost_nanousd": 0,
            "saved_nanousd": one.saved_nanousd,
            "created_at": now,
            **of_take,
        }
        for one, of_take in zip(reused, of_takes, strict=True)
    ]
    steps = [
        {
            "kind": EntryKind.REUSED.value,
            "created_at": now,
            "amount_nanousd": one.saved_nanousd,
            **of_take,
        }
        for one, of_take in zip(reused, of_takes, strict=True)
    ]
    connection.execute(reuses.insert(), rows)
    connection.execute(entries.insert(), steps)


def append(connection: Connection, now: str, kind: EntryKind, **fields: Any) -> None:
    """One more entry."""
    connection.execute(entries.insert(), {"kind": kind.value, "created_at": now, **fields})
