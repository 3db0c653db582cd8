"""The quota book: what each project has used of an outlet's day, for every process that asks.

What a publication needs is held for it as a whole before its first call, and spent call by call; a holder that
died holds until the day turns, or until it comes again. Days that seem to come after today count as well: a clock
that was set back gives nothing back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from sqlalchemy import Connection, select

from storyassets.errors import QuotaExceeded
from storyassets.providers.protocols import QuotaPrice
from storyassets.studio.database import Database
from storyassets.studio.ledger_rows import Clock, utc_now, write_time
from storyassets.studio.publishing_schema import quota

HELD = " held for "
"""Between the bucket and the episode, in the bucket's column."""


class QuotaRules(Protocol):
    """How an outlet counts: its days, and how much of each bucket one of them has."""

    @property
    def daily(self) -> Mapping[str, int]:
        """By bucket; one that is not named has no bound."""
        ...

    def day(self, moment: datetime) -> date:
        """The day that the moment counts to."""
        ...

    def begins(self, day: date) -> datetime:
        """When that day begins, in UTC."""
        ...


@dataclass(frozen=True)
class Shortage:
    """A bucket that has too little left, and when there is more."""

    bucket: str
    used: int
    bound: int
    needed: int
    until: datetime

    def __str__(self) -> str:
        return (
            f"{self.used} of today's {self.bound} {self.bucket} are used or set aside, and {self.needed} "
            f"more are needed; there are more from {self.until:%Y-%m-%d %H:%M} UTC on"
        )


@dataclass(frozen=True)
class Use:
    """One row: so much of a bucket on a day; what is only held has a holder."""

    day: str
    bucket: str
    holder: str
    used: int


class QuotaBook:
    """What is used and held, by project and day. Raises BadConfiguration as the ledger."""

    def __init__(self, database: Database, rules: QuotaRules, clock: Clock = utc_now) -> None:
        self._database = database
        self._rules = rules
        self._clock = clock

    def used(self, project: str) -> dict[str, int]:
        """What of each bucket is used or held today."""
        with self._database.reading() as connection:
            found = self._uses(connection, project)
        return {bucket: sum(use.used for use in found if use.bucket == bucket) for bucket in _buckets(found)}

    def find_shortage(self, project: str, needs: Mapping[str, int], holder: str = "") -> Shortage | None:
        """What keeps all of this from being done today, if anything; what the holder has set aside is its own."""
        with self._database.reading() as connection:
            return self._shortage(self._uses(connection, project), needs, holder)

    def hold(self, project: str, holder: str, needs: Mapping[str, int]) -> None:
        """Set aside all of this for the holder, instead of what it held before. Raises QuotaExceeded."""
        with self._database.writing() as connection:
            found = self._uses(connection, project)
            self._require(project, self._shortage(found, needs, holder))
            self._let_go(connection, project, holder, _buckets(found))
            for bucket, units in needs.items():
                self._add(connection, project, f"{bucket}{HELD}{holder}", units)

    def spend(self, project: str, holder: str, price: QuotaPrice) -> None:
        """Note a call that is about to be made: from what the holder has set aside, else from what is left.

        Raises QuotaExceeded.
        """
        today = self._today()
        with self._database.writing() as connection:
            found = self._uses(connection, project)
            mine = [use for use in found if (use.day, use.bucket) == (today, price.bucket)]
            held = sum(use.used for use in mine if holder and use.holder == holder)
            beyond = max(0, price.units - held)
            if beyond:
                self._require(project, self._shortage(found, {price.bucket: held + beyond}, holder))
            if held:
                self._add(connection, project, f"{price.bucket}{HELD}{holder}", -min(held, price.units))
            self._add(connection, project, price.bucket, price.units)

    def release(self, project: str, holder: str) -> None:
        """The holder needs no more."""
        with self._database.writing() as connection:
            found = self._uses(connection, project)
            self._let_go(connection, project, holder, _buckets(found))

    def exhaust(self, project: str, bucket: str) -> datetime:
        """The outlet itself says that there is no more today, whatever we have counted. When there is more."""
        bound = self._rules.daily.get(bucket, 0)
        with self._database.writing() as connection:
            total = sum(use.used for use in self._uses(connection, project) if use.bucket == bucket)
            self._add(connection, project, bucket, max(0, bound - total))
        return self.turn()

    def turn(self) -> datetime:
        """When the day that it is now ends."""
        return self._rules.begins(self._rules.day(self._clock()) + timedelta(days=1))

    # -- inside a transaction ------------------------------------------------------------------

    def _uses(self, connection: Connection, project: str) -> list[Use]:
        query = select(quota).where(quota.c.project == project, quota.c.day >= self._today())
        rows = connection.execute(query)
        return [Use(row.day, *_read_bucket(row.bucket), row.used) for row in rows]

    def _shortage(self, found: list[Use], needs: Mapping[str, int], holder: str) -> Shortage | None:
        today = self._today()
        others = [use for use in found if not (holder and use.holder == holder and use.day == today)]
        for bucket, needed in needs.items():
            used = sum(use.used for use in others if use.bucket == bucket)
            bound = self._rules.daily.get(bucket)
            if bound is not None and needed and used + needed > bound:
                return Shortage(bucket, used, bound, needed, self._until(others, bucket, bound - needed))
        return None

    def _until(self, others: list[Use], bucket: str, room: int) -> datetime:
        """The first turn after which no more than the room is taken; days may have been counted in the future."""
        days = sorted({date.fromisoformat(use.day) for use in others if use.bucket == bucket})
        for day in days:
            later = sum(u.used for u in others if u.bucket == bucket and date.fromisoformat(u.day) > day)
            if later <= room:
                return max(self._rules.begins(day + timedelta(days=1)), self.turn())
        return self.turn()

    def _require(self, project: str, shortage: Shortage | None) -> None:
        if shortage is not None:
            raise QuotaExceeded(
                str(shortage),
                until=shortage.until,
                stage="quota",
                thing=f"project {project}",
                fix="Run it again then",
            )

    def _let_go(self, connection: Connection, project: str, holder: str, buckets: set[str]) -> None:
        names = [f"{bucket}{HELD}{holder}" for bucket in {*buckets, *self._rules.daily}]
        connection.execute(quota.delete().where(quota.c.project == project, quota.c.bucket.in_(names)))

    def _add(self, connection: Connection, project: str, bucket: str, units: int) -> None:
        key = {"project": project, "day": self._today(), "bucket": bucket}
        where = [quota.c[name] == value for name, value in key.items()]
        now = write_time(self._clock())
        changed = quota.update().where(*where).values(used=quota.c.used + units, updated_at=now)
        if not connection.execute(changed).rowcount:
            connection.execute(quota.insert().values(**key, used=units, updated_at=now))

    def _today(self) -> str:
        return self._rules.day(self._clock()).isoformat()


def _buckets(found: list[Use]) -> set[str]:
    return {use.bucket for use in found}


def _read_bucket(written: str) -> tuple[str, str]:
    """The bucket, and who holds it."""
    bucket, _, holder = written.partition(HELD)
    return bucket, holder
