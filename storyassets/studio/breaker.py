"""The breaker: an account of a provider that keeps failing is left alone for a while, by every process.

Its state is a row of the ledger's database. Closed, calls go through and failures in a row are counted.
Open, nothing is sent until the cool-down is over. Then it is half open: one call, a probe, is sent; if it
is answered the breaker closes, else it opens again for twice as long.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from storyassets.errors import ProviderNotAsked, ProviderUnavailable
from storyassets.studio.database import Database
from storyassets.studio.ledger import Clock, utc_now
from storyassets.studio.ledger_rows import write_time
from storyassets.studio.ledger_schema import breakers
from storyassets.studio.limits import provider_of

STAGE = "limits"
LOG = logging.getLogger(__name__)
LONGEST_BELIEVED = timedelta(hours=1)
"""A breaker that says more was written before a clock was set back, and is not believed."""
LATER = "Run again then, or name another provider after it in the channel"


@dataclass(frozen=True)
class BreakerPolicy:
    """How many failures in a row open it, and for how long."""

    failures: int = 5
    first_cool_down_s: float = 30.0
    longest_cool_down_s: float = 600.0
    probe_lease_s: float = 450.0
    """A probe that has not ended by then counts as lost, and another may be sent.

    As a rule no call takes longer: not a script with its repair, not a look at a job that fetches its clip.
    """

    def cool_down_s(self, failures: int) -> float:
        """How long to leave it alone after so many failures: twice as long after each probe that failed."""
        doublings = min(failures - self.failures, 30)
        return min(self.first_cool_down_s * 2.0 ** max(0, doublings), self.longest_cool_down_s)


@dataclass(frozen=True)
class Standing:
    """How an account stands; without a row it is closed."""

    account: str
    failures: int = 0
    open_until: datetime | None = None
    probe_until: datetime | None = None
    reason: str = ""

    def is_open(self, now: datetime) -> bool:
        """Whether nothing is sent now, unless it is the one probe."""
        return self.open_until is not None and (self._is_cooling(now) or self.is_probed(now))

    def is_probed(self, now: datetime) -> bool:
        """Whether a probe is under way."""
        return _is_ahead(self.probe_until, now)

    def _is_cooling(self, now: datetime) -> bool:
        return _is_ahead(self.open_until, now)

    def sentence(self, now: datetime) -> str:
        """How it stands, for a person."""
        name = provider_of(self.account)
        if self.open_until is None:
            return f"{name} failed, {self.failures} in a row: {self.reason}" if self.failures else "well"
        failed = f"after {self.failures} failures: {self.reason}"
        if self._is_cooling(now):
            return f"{name} is not asked until {clock_time(self.open_until)}, {failed}"
        if self.is_probed(now):
            return f"{name} is not asked while one call looks whether it is back, {failed}"
        return f"the next call looks whether {name} is back, {failed}"

    def require_closed(self, now: datetime) -> None:
        """Raises ProviderNotAsked, which says until when."""
        if self.open_until is None or not self.is_open(now):
            return
        until = self.open_until if self._is_cooling(now) else self.probe_until or now
        raise ProviderNotAsked(
            self.sentence(now),
            retry_after_s=(until - now).total_seconds(),
            stage=STAGE,
            thing=provider_of(self.account),
            fix=LATER,
        )


def _is_ahead(moment: datetime | None, now: datetime) -> bool:
    return moment is not None and timedelta(0) < moment - now <= LONGEST_BELIEVED


@dataclass(frozen=True)
class BreakerNews:
    """A breaker has opened, or closed again."""

    standing: Standing
    is_open: bool

    @property
    def account(self) -> str:
        """Whose."""
        return self.standing.account

    def __str__(self) -> str:
        """One line."""
        opened = self.standing.open_until
        if not self.is_open or opened is None:
            return f"{provider_of(self.account)} answers again"
        return self.standing.sentence(opened - timedelta(seconds=1))


Tell = Callable[[BreakerNews], None]


def log_news(news: BreakerNews) -> None:
    """A line in the log."""
    LOG.warning("%s", news)


@dataclass(frozen=True)
class Passage:
    """The leave to make one call. `lease` is set for a probe."""

    account: str
    began_at: datetime
    failures: int = 0
    lease: str = ""


class Breaker:
    """The breakers of every account, in one database. Safe for several threads and processes.

    A provider that is down gets the calls that were under way when the breaker opened, and the probes.
    """

    def __init__(
        self,
        database: Database,
        policy: BreakerPolicy | None = None,
        *,
        clock: Clock = utc_now,
        tell: Tell = log_news,
    ) -> None:
        self._database = database
        self._policy = policy or BreakerPolicy()
        self._clock = clock
        self._tell = tell

    def standing(self, accounts: Iterable[str]) -> dict[str, Standing]:
        """How these accounts stand."""
        wanted = list(dict.fromkeys(accounts))
        with self._database.reading() as connection:
            rows = connection.execute(select(breakers).where(breakers.c.account.in_(wanted))).all()
        known = {row.account: _read(row) for row in rows}
        return {account: known.get(account, Standing(account)) for account in wanted}

    def enter(self, standing: Standing) -> Passage:
        """The leave to call, by how the account stood a moment ago. Raises ProviderNotAsked."""
        now = self._clock()
        standing.require_closed(now)
        if standing.open_until is None:
            return Passage(standing.account, now, standing.failures)
        return self._begin_probe(standing.account)

    def _begin_probe(self, account: str) -> Passage:
        with self._database.writing() as connection:
            standing = read_standing(connection, account)
            now = self._clock()
            standing.require_closed(now)
            if standing.open_until is None:
                return Passage(account, now, standing.failures)
            lease = write_time(now + timedelta(seconds=self._policy.probe_lease_s))
            connection.execute(
                breakers.update().where(breakers.c.account == account).values(probe_until=lease)
            )
        return Passage(account, now, standing.failures, lease)

    def succeeded(self, passage: Passage) -> None:
        """The provider answered: a probe closes the breaker, another call ends the row of failures."""
        if not (passage.lease or passage.failures):
            return
        with self._database.writing() as connection:
            standing = read_standing(connection, passage.account)
            closes = standing.open_until is not None and bool(passage.lease)
            if closes or standing.open_until is None:
                connection.execute(breakers.delete().where(breakers.c.account == passage.account))
        if closes:
            self._tell(BreakerNews(standing, is_open=False))

    def failed(self, passage: Passage, error: ProviderUnavailable) -> None:
        """The provider was not there. What was sent before the breaker opened no longer counts.

        Nor do refusals that came with a time to come back, and were sent before the last one was heard.
        """
        with self._database.writing() as connection:
            row = connection.execute(select(breakers).where(breakers.c.account == passage.account)).first()
            standing = _read(row) if row else Standing(passage.account)
            was_open = standing.open_until is not None
            if was_open and not passage.lease:
                return
            of_one_burst = row is not None and write_time(passage.began_at) < row.updated_at
            if error.retry_after_s is not None and of_one_burst and not was_open:
                return
            now = self._clock()
            standing = self._after_failure(standing, error, now)
            _write(connection, standing, now)
        if standing.open_until is not None:
            self._tell(BreakerNews(standing, is_open=True))

    def _after_failure(self, standing: Standing, error: ProviderUnavailable, now: datetime) -> Standing:
        failures = standing.failures + 1
        if failures < self._policy.failures:
            return Standing(standing.account, failures, reason=error.message)
        asked_s = min(error.retry_after_s or 0.0, self._policy.longest_cool_down_s)
        until = now + timedelta(seconds=max(self._policy.cool_down_s(failures), asked_s))
        return Standing(standing.account, failures, until, reason=error.message)

    def gave_up(self, passage: Passage) -> None:
        """The call ended without a word on the provider, so another probe may be sent."""
        if not passage.lease:
            return
        mine = (breakers.c.account == passage.account) & (breakers.c.probe_until == passage.lease)
        with self._database.writing() as connection:
            connection.execute(breakers.update().where(mine).values(probe_until=""))


def find_failing(database: Database) -> list[Standing]:
    """How every account stands that has failed since it last answered."""
    with database.reading() as connection:
        return [_read(row) for row in connection.execute(select(breakers).order_by(breakers.c.account))]


def clock_time(moment: datetime) -> str:
    """The time of day, as a person reads it."""
    return f"{moment:%H:%M:%S} UTC"


def read_standing(connection: Connection, account: str) -> Standing:
    """How the account stands."""
    row = connection.execute(select(breakers).where(breakers.c.account == account)).first()
    return _read(row) if row else Standing(account)


def _read(row: Any) -> Standing:
    return Standing(row.account, row.failures, _moment(row.open_until), _moment(row.probe_until), row.reason)


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _write(connection: Connection, standing: Standing, now: datetime) -> None:
    connection.execute(breakers.delete().where(breakers.c.account == standing.account))
    connection.execute(
        breakers.insert().values(
            account=standing.account,
            failures=standing.failures,
            open_until=write_time(standing.open_until) if standing.open_until else "",
            probe_until="",
            reason=standing.reason,
            updated_at=write_time(now),
        )
    )
