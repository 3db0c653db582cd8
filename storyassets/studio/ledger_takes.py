"""The ledger's takes: which request became which take, and which were used again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, func, or_, select, union

from storyassets.studio.database import Database
from storyassets.studio.ledger_entries import Reuse, append_reuses
from storyassets.studio.ledger_rows import (
    CallSubject,
    Clock,
    KeptTake,
    read_kept_take_if_whole,
    utc_now,
    write_kept_take,
    write_time,
)
from storyassets.studio.ledger_schema import reuses, takes

ROWS_AT_ONCE = 500


class TakeRows:
    """The part of the ledger that knows the kept takes."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def find_takes(self, request_keys: Iterable[str]) -> dict[str, KeptTake]:
        """The answers that are kept for these requests, by key. A damaged row is as good as none."""
        return {key: kept for key, kept in self.read_takes(request_keys).items() if kept is not None}

    def read_takes(self, request_keys: Iterable[str]) -> dict[str, KeptTake | None]:
        """As above, with None for a damaged row."""
        with self._database.reading() as connection:
            rows = connection.execute(select(takes).where(takes.c.request_key.in_(list(request_keys)))).all()
        return {row.request_key: read_kept_take_if_whole(row) for row in rows}

    def find_damaged_takes(self, request_keys: Iterable[str] | None = None) -> list[str]:
        """The keys, of these or of all, whose rows no longer say what was kept."""
        query = select(takes)
        if request_keys is not None:
            query = query.where(takes.c.request_key.in_(list(request_keys)))
        with self._database.reading() as connection:
            rows = connection.execution_options(yield_per=ROWS_AT_ONCE).execute(query)
            return [row.request_key for row in rows if read_kept_take_if_whole(row) is None]

    def replace_take(self, kept: KeptTake) -> None:
        """Write the row of an answer again. No call is counted."""
        with self._database.writing() as connection:
            keep_take(connection, kept, self._now())

    def knows_no_take(self) -> bool:
        """Whether nothing was ever kept, as far as this ledger knows."""
        with self._database.reading() as connection:
            return knows_no_take(connection)

    def newest_take(self) -> datetime | None:
        """When the last answer was kept; None if none was."""
        with self._database.reading() as connection:
            newest = connection.execute(select(func.max(takes.c.created_at))).scalar_one_or_none()
        return datetime.fromisoformat(newest) if newest else None

    def learn_takes(self, kept: Iterable[KeptTake]) -> None:
        """Take over answers that were kept and are not known here, the later of two for one request."""
        rows = {one.request_key: {"created_at": self._now(), **write_kept_take(one)} for one in kept}
        keys = list(rows)
        with self._database.writing() as connection:
            for first in range(0, len(keys), ROWS_AT_ONCE):
                some = keys[first : first + ROWS_AT_ONCE]
                known = set(
                    connection.execute(
                        select(takes.c.request_key).where(takes.c.request_key.in_(some))
                    ).scalars()
                )
                missing = [rows[key] for key in some if key not in known]
                if missing:
                    connection.execute(takes.insert(), missing)

    def find_contents_used_since(self, moment: datetime) -> set[str]:
        """The contents of the takes that were made or used again since then."""
        since = write_time(moment)
        reused = select(reuses.c.request_key).where(reuses.c.created_at >= since)
        query = select(takes.c.content).where(
            or_(takes.c.created_at >= since, takes.c.request_key.in_(reused))
        )
        with self._database.reading() as connection:
            return set(connection.execute(query).scalars())

    def forget_unused_take(self, content: str, since: datetime) -> bool:
        """Forget every answer that is kept as this content, unless one was made or reused since; whether it is.

        Their calls stay counted. A reuse is noted either before, and seen here, or not at all.
        """
        moment = write_time(since)
        of_content = select(takes.c.request_key).where(takes.c.content == content)
        reused = select(reuses.c.request_key).where(
            reuses.c.created_at >= moment, reuses.c.request_key.in_(of_content)
        )
        made = of_content.where(takes.c.created_at >= moment)
        with self._database.writing() as connection:
            if connection.execute(union(made, reused)).first() is not None:
                return False
            connection.execute(takes.delete().where(takes.c.content == content))
        return True

    def note_reuse(self, request_key: str, purpose: CallSubject) -> bool:
        """A kept take is used again, at no cost; False, and nothing is noted, if it was forgotten meanwhile.

        What it had cost is noted as saved.
        """
        return bool(self.note_reuses([(request_key, purpose)]))

    def note_reuses(self, wanted: Sequence[tuple[str, CallSubject]]) -> set[str]:
        """As above, for several in one transaction; the keys of those that are still kept."""
        if not wanted:
            return set()
        kept = select(takes.c.request_key, takes.c.provider, takes.c.cost_nanousd).where(
            takes.c.request_key.in_({key for key, _ in wanted})
        )
        with self._database.writing() as connection:
            known = {row.request_key: row for row in connection.execute(kept)}
            reused = [
                Reuse(key, purpose, known[key].provider, known[key].cost_nanousd)
                for key, purpose in wanted
                if key in known
            ]
            if reused:
                append_reuses(connection, reused, self._now())
        return set(known)

    def _now(self) -> str:
        return write_time(self._clock())


def keep_take(connection: Connection, kept: KeptTake, now: str) -> None:
    """The answer is the one that its request is answered by from now on."""
    connection.execute(takes.delete().where(takes.c.request_key == kept.request_key))
    connection.execute(takes.insert().values(created_at=now, **write_kept_take(kept)))


def knows_no_take(connection: Connection) -> bool:
    """Whether the table of takes is empty."""
    return connection.execute(select(takes.c.request_key).limit(1)).first() is None
