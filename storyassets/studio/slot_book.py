"""The slot book: which episode has taken which of its channel's posting times.

A slot has one episode, and an episode one slot, whichever processes ask at once. One that nobody has taken
has no row.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from storyassets.model.publication import Slot, SlotState
from storyassets.studio.database import Database
from storyassets.studio.ledger_rows import Clock, utc_now, write_time
from storyassets.studio.ledger_schema import episodes, verdicts
from storyassets.studio.publishing_schema import publications, slots

LOG = logging.getLogger(__name__)


class SlotBook:
    """Every slot that is taken. Safe for several threads and processes; raises BadConfiguration as the ledger.

    Every moment it takes and gives is aware; a naive one is a ValueError.
    """

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    # -- taking --------------------------------------------------------------------------------

    def reserve(self, channel: str, starts_at: datetime, episode: str) -> bool:
        """Whether the slot is now the episode's, or was before. An episode that has another one keeps that."""
        return self.take_next(channel, [starts_at], episode) == starts_at

    def take_next(self, channel: str, starts_at: Iterable[datetime], episode: str) -> datetime | None:
        """The first of these that is free becomes the episode's; none if none is. One it has before is its answer."""
        wanted = [write_moment(moment) for moment in starts_at]
        with self._database.writing() as connection:
            held = find_row(connection, episode)
            if held is not None:
                return read_slot(held).starts_at if held.channel == channel else None
            taken = taken_of(connection, channel, wanted)
            free = next((moment for moment in wanted if moment not in taken), None)
            if free is None:
                return None
            now = write_time(self._clock())
            row = {"channel": channel, "starts_at": free, "episode": episode}
            state = {"state": SlotState.RESERVED.value, "created_at": now, "updated_at": now}
            connection.execute(slots.insert().values(**row, **state))
        return datetime.fromisoformat(free)

    def move(self, episode: str, starts_at: datetime) -> bool:
        """Whether the episode's reserved slot is now at this moment, which has to be free."""
        wanted = write_moment(starts_at)
        with self._database.writing() as connection:
            held = find_row(connection, episode)
            if held is None or held.state != SlotState.RESERVED.value:
                return False
            if held.starts_at != wanted and taken_of(connection, held.channel, [wanted]):
                return False
            changed = {"starts_at": wanted, "updated_at": write_time(self._clock())}
            connection.execute(slots.update().where(slots.c.episode == episode).values(**changed))
        return True

    def free(self, episode: str, why: str) -> Slot | None:
        """Give back what the episode has reserved; the slot, or none if there was none. A published one stays."""
        with self._database.writing() as connection:
            held = find_row(connection, episode)
            if held is None or held.state != SlotState.RESERVED.value:
                return None
            connection.execute(slots.delete().where(slots.c.episode == episode))
        slot = read_slot(held)
        LOG.info("the slot %s of %s is free again: %s", slot.starts_at.isoformat(), episode, why)
        return slot

    def mark_published(self, episode: str) -> bool:
        """Whether the episode has a slot, which is now used up."""
        changed = {"state": SlotState.PUBLISHED.value, "updated_at": write_time(self._clock())}
        with self._database.writing() as connection:
            result = connection.execute(slots.update().where(slots.c.episode == episode).values(**changed))
        return bool(result.rowcount)

    # -- looking -------------------------------------------------------------------------------

    def slot_of(self, episode: str) -> Slot | None:
        """The episode's slot."""
        with self._database.reading() as connection:
            row = find_row(connection, episode)
        return None if row is None else read_slot(row)

    def find(self, channel: str, first: datetime, last: datetime) -> list[Slot]:
        """The channel's taken slots from `first` on and before `last`, in order."""
        between = (slots.c.starts_at >= write_moment(first), slots.c.starts_at < write_moment(last))
        query = select(slots).where(slots.c.channel == channel, *between).order_by(slots.c.starts_at)
        with self._database.reading() as connection:
            return [read_slot(row) for row in connection.execute(query)]

    def reserved(self, before: datetime | None = None) -> list[Slot]:
        """Every reserved slot of all channels, or those that start before that moment, the first first."""
        query = select(slots).where(slots.c.state == SlotState.RESERVED.value)
        if before is not None:
            query = query.where(slots.c.starts_at < write_moment(before))
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(slots.c.starts_at, slots.c.channel))
            return [read_slot(row) for row in rows]

    def find_waiting(self, channel: str, limit: int) -> list[str]:
        """The channel's finished episodes that have no slot and no publication, the oldest first.

        One that is archived, or that a gate has stopped, is not among them.
        """
        elsewhere = (select(slots.c.episode), select(publications.c.episode))
        stopped = select(verdicts.c.episode).where(verdicts.c.passed == 0)
        query = (
            select(episodes.c.episode)
            .where(episodes.c.channel == channel, episodes.c.video != "", episodes.c.archived_at == "")
            .where(*(episodes.c.episode.not_in(taken) for taken in (*elsewhere, stopped)))
            .order_by(episodes.c.created_at, episodes.c.episode)
            .limit(limit)
        )
        with self._database.reading() as connection:
            return list(connection.execute(query).scalars())


def write_moment(moment: datetime) -> str:
    """Its text in the ledger. Raises ValueError for a moment without a zone."""
    if moment.tzinfo is None:
        raise ValueError(f"the slot {moment} has no zone")
    return write_time(moment)


def find_row(connection: Connection, episode: str) -> Row[Any] | None:
    """The row of the episode's slot."""
    return connection.execute(select(slots).where(slots.c.episode == episode)).first()


def taken_of(connection: Connection, channel: str, wanted: list[str]) -> set[str]:
    """Which of these moments somebody has taken."""
    if not wanted:
        return set()
    between = slots.c.starts_at.between(min(wanted), max(wanted))
    query = select(slots.c.starts_at).where(slots.c.channel == channel, between)
    return set(connection.execute(query).scalars())


def read_slot(row: Row[Any]) -> Slot:
    """The slot of a row."""
    return Slot(
        channel=row.channel,
        starts_at=datetime.fromisoformat(row.starts_at),
        episode=row.episode,
        state=SlotState(row.state),
    )
