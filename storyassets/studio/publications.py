"""Publications: how far each episode has come at its outlet, written down step by step.

Whoever works on one has a lease on it, so that no two processes or machines upload at once; the steps are
methods of the lease, each one transaction, and refused once the lease is somebody else's. The address of an
upload's session opens it to anybody: it is in its column alone, and goes once the video is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, select

from storyassets.errors import NotPublished
from storyassets.model.publication import UploadState
from storyassets.studio.database import Database
from storyassets.studio.ledger_rows import Clock, utc_now, write_time
from storyassets.studio.publication_lease import Lease, address_of
from storyassets.studio.publishing_schema import publications
from storyassets.studio.workers import Worker, is_free

AT_OUTLET = (UploadState.SENT, UploadState.DRESSED, UploadState.PROCESSED)
UNFINISHED = (UploadState.INTENDED, UploadState.SENDING, UploadState.SENT, UploadState.DRESSED)


@dataclass(frozen=True)
class PublicationRow:
    """How far a publication has come, without what opens its upload."""

    episode: str
    outlet: str
    channel: str
    marker: str
    content: str
    state: UploadState
    size_bytes: int
    received_bytes: int
    sent_bytes: int
    video_id: str
    publish_at: datetime | None
    thumbnail_at: datetime | None
    captions_at: datetime | None
    note: str
    session_lost_at: datetime | None
    """Since when it is not known whether the outlet has the video."""
    created_at: datetime
    updated_at: datetime

    @property
    def is_at_outlet(self) -> bool:
        """Whether the outlet has the video."""
        return self.state in AT_OUTLET

    @property
    def notes(self) -> tuple[str, ...]:
        """What the outlet did not take, in sentences."""
        return tuple(self.note.splitlines())


@dataclass(frozen=True)
class NewPublication:
    """What is known of a publication before anything is sent."""

    episode: str
    outlet: str
    channel: str
    marker: str
    content: str
    size_bytes: int


class Publications:
    """Every publication, in every process. Raises BadConfiguration as the ledger."""

    def __init__(self, database: Database, workers_dir: Path, clock: Clock = utc_now) -> None:
        self._database = database
        self._workers_dir = workers_dir
        self._clock = clock

    # -- looking -------------------------------------------------------------------------------

    def find(self, episode: str, outlet: str = "") -> PublicationRow | None:
        """The episode's publication, at this outlet or at any."""
        query = select(publications).where(publications.c.episode == episode)
        if outlet:
            query = query.where(publications.c.outlet == outlet)
        with self._database.reading() as connection:
            row = connection.execute(query.order_by(publications.c.created_at.desc())).first()
        return None if row is None else read_row(row)

    def of_channel(self, channel: str) -> list[PublicationRow]:
        """Those of one channel, the first begun first."""
        return self._list(publications.c.channel == channel)

    def unfinished(self) -> list[PublicationRow]:
        """Those that were begun and have something left to do, and that nobody is at, the first begun first."""
        states = [state.value for state in UNFINISHED]
        free = publications.c.leased_until <= write_time(self._clock())
        return self._list(publications.c.state.in_(states), free)

    def _list(self, *where: Any) -> list[PublicationRow]:
        query = select(publications).where(*where)
        query = query.order_by(publications.c.created_at, publications.c.episode)
        with self._database.reading() as connection:
            return [read_row(row) for row in connection.execute(query)]

    # -- working -------------------------------------------------------------------------------

    def take(self, new: NewPublication) -> Lease:
        """Be the only one at this publication, begun now or before. Raises NotPublished where another one is."""
        row = {**vars(new), "state": UploadState.INTENDED.value}
        with self._database.writing() as connection:
            known = self._row(connection, new)
            if known is not None and self._is_held(known):
                raise NotPublished(
                    f"another process is at it ({known.worker.partition('_')[0]}, until {known.leased_until})",
                    stage="publication",
                    thing=new.episode,
                    fix="Wait for it; if it has died, its place is free then",
                )
            lease = Lease(self._database, (new.episode, new.outlet), self._worker.worker_id, self._clock)
            times = {"updated_at": write_time(self._clock()), **lease.columns()}
            if known is None:
                born = {**row, **times, "created_at": times["updated_at"]}
                connection.execute(publications.insert().values(**born))
            else:
                connection.execute(
                    publications.update().where(*address_of((new.episode, new.outlet))).values(**times)
                )
            self._forget_dead(connection)
        return lease

    def _row(self, connection: Connection, new: NewPublication) -> Row[Any] | None:
        where = address_of((new.episode, new.outlet))
        return connection.execute(select(publications).where(*where)).first()

    def _is_held(self, row: Row[Any]) -> bool:
        if not row.worker or row.leased_until <= write_time(self._clock()):
            return False
        return not self._has_died(row.worker)

    def _has_died(self, worker: str) -> bool:
        """Whether it was one of this studio's, and has ended; of another machine's, only its time tells."""
        path = self._workers_dir / worker
        return path.is_file() and is_free(path)

    def _forget_dead(self, connection: Connection) -> None:
        ended = self._worker.find_ended()
        if ended:
            query = select(publications.c.worker).where(publications.c.worker.in_(ended))
            needed = set(connection.execute(query).scalars())
            self._worker.forget([worker for worker in ended if worker not in needed])

    @cached_property
    def _worker(self) -> Worker:
        return Worker(self._workers_dir)


def read_row(row: Row[Any]) -> PublicationRow:
    """The publication of a row."""
    fields: dict[str, Any] = {name: row._mapping[name] for name in PLAIN_COLUMNS}
    for name in TIMES:
        told = row._mapping[name]
        fields[name] = datetime.fromisoformat(told) if told else None
    return PublicationRow(**fields, state=UploadState(row.state))


TIMES = ("publish_at", "thumbnail_at", "captions_at", "session_lost_at", "created_at", "updated_at")
PLAIN_COLUMNS: Sequence[str] = (
    "episode", "outlet", "channel", "marker", "content", "size_bytes", "received_bytes", "sent_bytes",
    "video_id", "note",
)  # fmt: skip
