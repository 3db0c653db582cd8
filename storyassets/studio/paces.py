"""Paces: when an account's next call may begin, for every process that uses the ledger's database."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from storyassets.studio.database import Database
from storyassets.studio.ledger import Clock, utc_now
from storyassets.studio.ledger_rows import write_time
from storyassets.studio.ledger_schema import paces
from storyassets.studio.limits import SECONDS_PER_MINUTE

LONGEST_HOLD_S = 3600.0
"""A provider that asks for more is asked again after this: its word may be a slip."""

HELD = " held"
"""After an account's name: the row that says until when the provider asked to be left alone."""


class Paces:
    """The next free moment of each account."""

    def __init__(self, database: Database, *, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def take_turn(self, account: str, per_minute: float) -> float:
        """How long to wait from now, in seconds; the moment is taken."""
        with self._database.writing() as connection:
            now = self._clock()
            free = [_read(connection, account), _read(connection, account + HELD)]
            moment = max([now, *(known for known in free if known)])
            _write(connection, account, moment + timedelta(seconds=SECONDS_PER_MINUTE / per_minute))
        return (moment - now).total_seconds()

    def hold(self, account: str, seconds: float) -> None:
        """The provider asks to be left alone for so long, an hour at most. A longer word stays."""
        with self._database.writing() as connection:
            longest = self._clock() + timedelta(seconds=LONGEST_HOLD_S)
            until = self._clock() + timedelta(seconds=min(seconds, LONGEST_HOLD_S))
            known = _read(connection, account + HELD)
            if known is None or known < until or known > longest:
                _write(connection, account + HELD, until)


def read_held_until(connection: Connection, account: str) -> datetime | None:
    """Until when the provider asked to be left alone, if it ever did."""
    return _read(connection, account + HELD)


def _read(connection: Connection, name: str) -> datetime | None:
    text = connection.execute(select(paces.c.next_at).where(paces.c.account == name)).scalar_one_or_none()
    return datetime.fromisoformat(text) if text else None


def _write(connection: Connection, name: str, moment: datetime) -> None:
    connection.execute(paces.delete().where(paces.c.account == name))
    connection.execute(paces.insert().values(account=name, next_at=write_time(moment)))
