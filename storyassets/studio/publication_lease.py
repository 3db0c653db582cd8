"""A lease on a publication: whoever has it takes its steps, one transaction each; nobody else does meanwhile."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, select

from storyassets.errors import NotPublished
from storyassets.model.plain import one_line
from storyassets.model.publication import UploadState
from storyassets.studio.database import Database
from storyassets.studio.ledger_rows import NOTE_CHARACTERS, Clock, write_time
from storyassets.studio.publishing_schema import publications

LEASE = timedelta(minutes=15)
"""Longer than a piece of a video takes on a slow line, and than any wait between two steps."""


class Lease:
    """One process's hold on the publication of an episode at an outlet. Each step lengthens it.

    Each raises NotPublished where it was lost to another process.
    """

    def __init__(self, database: Database, address: tuple[str, str], worker: str, clock: Clock) -> None:
        self._database = database
        self._address = address
        self._worker = worker
        self._clock = clock

    def columns(self) -> dict[str, str]:
        """The columns that make it this one's, from now on."""
        return {"worker": self._worker, "leased_until": write_time(self._clock() + LEASE)}

    @property
    def session(self) -> str:
        """What opens the upload that was begun; empty where none is open. It is a secret."""
        query = select(publications.c.session).where(*address_of(self._address))
        with self._database.reading() as connection:
            return str(connection.execute(query).scalar_one())

    def note_session(self, session: str, content: str, size_bytes: int, publish_at: datetime | None) -> None:
        """A session was opened for this content; nothing is sent yet."""
        self._change(
            (UploadState.INTENDED, UploadState.SENDING),
            state=UploadState.SENDING,
            session=session,
            content=content,
            size_bytes=size_bytes,
            received_bytes=0,
            publish_at=_write(publish_at),
            session_lost_at="",
        )

    def note_received(self, received_bytes: int, sent_bytes: int) -> None:
        """The outlet has so much of it; so much was sent for that."""
        self._change(
            (UploadState.SENDING,),
            received_bytes=received_bytes,
            sent_bytes=publications.c.sent_bytes + sent_bytes,
        )

    def lose_session(self) -> None:
        """The session leads nowhere any more; the video may be there all the same."""
        self._drop_session(session_lost_at=write_time(self._clock()))

    def leave_session(self) -> None:
        """The session is of something else, and has not all of it: nothing more is sent there."""
        self._drop_session()

    def _drop_session(self, **values: Any) -> None:
        self._change(
            (UploadState.INTENDED, UploadState.SENDING),
            state=UploadState.INTENDED,
            session="",
            received_bytes=0,
            **values,
        )

    def note_video(self, video_id: str) -> None:
        """The outlet has the video; the session goes."""
        self._change(
            (UploadState.INTENDED, UploadState.SENDING),
            state=UploadState.SENT,
            session="",
            video_id=video_id,
            received_bytes=publications.c.size_bytes,
        )

    def note_time(self, publish_at: datetime) -> None:
        """When the outlet says that it is to be seen."""
        self._change((UploadState.SENT, UploadState.DRESSED), publish_at=_write(publish_at))

    def note_thumbnail(self) -> None:
        """It has its thumbnail."""
        self._change((UploadState.SENT,), thumbnail_at=write_time(self._clock()))

    def note_captions(self) -> None:
        """It has its captions."""
        self._change((UploadState.SENT,), captions_at=write_time(self._clock()))

    def note_dressed(self) -> None:
        """It has all that it gets from us."""
        self._change((UploadState.SENT,), state=UploadState.DRESSED)

    def note_processed(self) -> None:
        """The outlet is done with it."""
        self._change((UploadState.SENT, UploadState.DRESSED), state=UploadState.PROCESSED)

    def note_failure(self, reason: str) -> None:
        """The outlet cannot use it."""
        self._change(tuple(UploadState), state=UploadState.FAILED, note=_clean(reason))

    def add_note(self, sentence: str) -> None:
        """Remember what the outlet did not take; the same is told once."""
        told = select(publications.c.note).where(*address_of(self._address))
        with self._database.reading() as connection:
            notes = str(connection.execute(told).scalar_one()).splitlines()
        if _clean(sentence) not in notes:
            self._change(tuple(UploadState), note="\n".join([*notes, _clean(sentence)]))

    def release(self) -> None:
        """Let others go on. A lease that was lost is not given back."""
        mine = publications.c.worker == self._worker
        with self._database.writing() as connection:
            given_back = publications.update().where(*address_of(self._address), mine)
            connection.execute(given_back.values(worker="", leased_until=""))

    def _change(self, expected: tuple[UploadState, ...], **values: Any) -> None:
        if "state" in values:
            values["state"] = values["state"].value
        changed = {**values, **self.columns(), "updated_at": write_time(self._clock())}
        where = (
            *address_of(self._address),
            publications.c.worker == self._worker,
            publications.c.state.in_([state.value for state in expected]),
        )
        with self._database.writing() as connection:
            result = connection.execute(publications.update().where(*where).values(**changed))
            if not result.rowcount:
                raise NotPublished(
                    "another process has gone on with it meanwhile",
                    stage="publication",
                    thing=self._address[0],
                    fix="Look how far it is: storyassets show",
                )


def address_of(address: tuple[str, str]) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """What chooses the row of an episode at an outlet."""
    episode, outlet = address
    return publications.c.episode == episode, publications.c.outlet == outlet


def _write(moment: datetime | None) -> str:
    return write_time(moment) if moment else ""


def _clean(sentence: str) -> str:
    return one_line(sentence)[:NOTE_CHARACTERS]
