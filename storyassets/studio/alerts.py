"""Alerts: each incident is told once, to everyone who is to hear of it, whichever process saw it.

An incident is a row of the ledger's database. When it has ended, it may be told again. Telling never fails
what it tells of: what could not be sent is one line in the log, and is sent at the next occasion.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy import Connection, select

from storyassets.errors import StoryAssetsError
from storyassets.model.alert import Alert, AlertKind
from storyassets.studio.breaker import BreakerNews
from storyassets.studio.budget import Bound, Budget, Spending, bounds
from storyassets.studio.database import Database
from storyassets.studio.ledger import Clock, utc_now
from storyassets.studio.ledger_rows import write_time
from storyassets.studio.ledger_schema import incidents
from storyassets.studio.limits import provider_of

LOG = logging.getLogger(__name__)
SENDING_S = 60.0
"""Whoever has begun to tell of an incident is not joined by others for so long; by then it has, or is dead."""
BEING_SENT = "until "
SHARE_OF_BUDGET = 8, 10
DAY_CHARACTERS, MONTH_CHARACTERS = len("2026-01-01"), len("2026-01")


class AlertSender(Protocol):
    """One way to a person."""

    @property
    def name(self) -> str:
        """As the log names it."""
        ...

    def send(self, alert: Alert) -> None:
        """Send it. Raises ProviderError."""
        ...


class Alerts:
    """Tells each incident once. `hide` takes the secrets out of a text, `warn` is told what could not be sent."""

    def __init__(
        self,
        database: Database,
        senders: Sequence[AlertSender],
        hide: Callable[[str], str],
        *,
        clock: Clock = utc_now,
        warn: Callable[[str], None] = LOG.warning,
    ) -> None:
        self._database = database
        self._senders = {sender.name: sender for sender in senders}
        self._hide = hide
        self._clock = clock
        self._warn = warn

    @property
    def is_wanted(self) -> bool:
        """Whether anybody is to be told of anything."""
        return bool(self._senders)

    def now(self) -> datetime:
        """The time that an alert of this moment says."""
        return self._clock()

    def tell(self, alert: Alert) -> None:
        """Send it to everyone who was not told of this incident yet. Nothing is raised."""
        try:
            due = self._claim(alert.incident) if self._senders else []
            if due:
                self._note(alert.incident, list(self._send(alert, due)))
        except StoryAssetsError as error:
            self._warn(f"the alert could not be noted: {self._hide(str(error))}")

    def end(self, *named: str) -> None:
        """These incidents are over: should they come again, they are told again. `name:` means all that begin so."""
        try:
            if self._senders and (ended := [one for one in self._open() if _is_named(one, named)]):
                over = incidents.update().where(incidents.c.incident.in_(ended))
                with self._database.writing() as connection:
                    connection.execute(over.values(ended_at=write_time(self._clock())))
        except StoryAssetsError as error:
            self._warn(f"the end of an incident could not be noted: {self._hide(str(error))}")

    def _open(self) -> list[str]:
        with self._database.reading() as connection:
            query = select(incidents.c.incident).where(incidents.c.ended_at == "")
            return list(connection.execute(query).scalars())

    def _claim(self, incident: str) -> list[str]:
        """The senders by whom it is still to be told, if nobody else is at it."""
        with self._database.reading() as connection:
            if not self._due(_row(connection, incident)):
                return []
        now = self._clock()
        with self._database.writing() as connection:
            row = _row(connection, incident)
            due = self._due(row)
            if due:
                is_new = row is None or bool(row.ended_at)
                told = [] if is_new else _told_by(row)
                mark = f"{BEING_SENT}{write_time(now + timedelta(seconds=SENDING_S))}"
                created_at = write_time(now) if is_new else row.created_at
                _write(connection, incident, [*told, mark], created_at)
        return due

    def _due(self, row: Any) -> list[str]:
        if row is None or row.ended_at:
            return list(self._senders)
        if any(mark > f"{BEING_SENT}{write_time(self._clock())}" for mark in _marks(row)):
            return []
        return [name for name in self._senders if name not in _told_by(row)]

    def _send(self, alert: Alert, due: Sequence[str]) -> Iterator[str]:
        """The names of those who were told."""
        clean = alert.model_copy(update={"message": self._hide(alert.message), "fix": self._hide(alert.fix)})
        for name in due:
            try:
                self._senders[name].send(clean)
            except StoryAssetsError as error:
                self._warn(f"an alert was not sent by {name}: {self._hide(error.message)}")
            else:
                yield name

    def _note(self, incident: str, told: Sequence[str]) -> None:
        with self._database.writing() as connection:
            row = _row(connection, incident)
            if row is not None:
                _write(connection, incident, [*_told_by(row), *told], row.created_at, row.ended_at)


def _is_named(incident: str, named: Sequence[str]) -> bool:
    return incident in named or incident.startswith(tuple(name for name in named if name.endswith(":")))


def _row(connection: Connection, incident: str) -> Any:
    return connection.execute(select(incidents).where(incidents.c.incident == incident)).first()


def _marks(row: Any) -> list[str]:
    return [part for part in row.told.split(",") if part.startswith(BEING_SENT)]


def _told_by(row: Any) -> list[str]:
    return [part for part in row.told.split(",") if part and not part.startswith(BEING_SENT)]


def _write(
    connection: Connection, incident: str, told: Sequence[str], created_at: str, ended_at: str = ""
) -> None:
    connection.execute(incidents.delete().where(incidents.c.incident == incident))
    connection.execute(
        incidents.insert().values(
            incident=incident, told=",".join(told), created_at=created_at, ended_at=ended_at
        )
    )


def alert_of_breaker(news: BreakerNews, when: datetime) -> Alert:
    """A provider is left alone."""
    return Alert(
        incident=breaker_incident(news.account),
        kind=AlertKind.BREAKER,
        message=str(news),
        fix=f"Look at the status page of {provider_of(news.account)}; the next in the channel's chain is asked meanwhile",
        when=when,
    )


def breaker_incident(account: str) -> str:
    """Its name."""
    return f"breaker:{account}"


def alerts_of_budgets(
    channel: str, episode: str, budget: Budget, spending: Spending, now: datetime
) -> Iterator[Alert]:
    """An alert for each bound of which four fifths are spent; that of a run tells when the run is stopped."""
    share, whole = SHARE_OF_BUDGET
    for bound in bounds(replace(budget, run_usd=None), spending):
        if bound.spent_usd * whole >= bound.bound_usd * share:
            yield Alert(
                incident=f"budget:{channel}:{bound.name}:{_period(bound, episode, now)}",
                kind=AlertKind.BUDGET,
                channel=channel,
                episode=episode if bound.name == "episode" else "",
                message=f"${bound.spent_usd:.2f} of the {bound.name} budget of ${bound.bound_usd:.2f} "
                f"of the channel {channel} is spent",
                fix=f"Raise budget.{bound.name}_usd in the channel, or expect calls to be refused",
                when=now,
            )


def _period(bound: Bound, episode: str, now: datetime) -> str:
    """What one incident of this bound covers."""
    moment = write_time(now)
    match bound.name:
        case "day":
            return moment[:DAY_CHARACTERS]
        case "month":
            return moment[:MONTH_CHARACTERS]
        case "channel":
            return "ever"
    return episode
