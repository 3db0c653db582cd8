"""Tellings: what each channel has told, so that it tells no story twice and no two episodes alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, func, select

from storyassets.studio.database import Database
from storyassets.studio.ledger_rows import Clock, utc_now, write_time
from storyassets.studio.publishing_schema import tellings


@dataclass(frozen=True)
class ToldStory:
    """A story that an episode tells; stories alike have signatures alike."""

    episode: str
    title: str
    signature: str


@dataclass(frozen=True)
class FinishedTelling:
    """A finished episode: what it is recognised by, as JSON, and when that was first so."""

    episode: str
    fingerprint: str
    finished_at: str


class Tellings:
    """What was told, in every process. Raises BadConfiguration as the ledger."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def note_story(self, episode: str, channel: str, title: str, signature: str) -> None:
        """The episode tells this story; the last one of an episode counts."""
        self._note(episode, channel, {"title": title, "story": signature})

    def find_stories(self, channel: str) -> list[ToldStory]:
        """What the channel tells, the first episode first."""
        query = (
            select(tellings.c.episode, tellings.c.title, tellings.c.story)
            .where(tellings.c.channel == channel, tellings.c.story != "")
            .order_by(tellings.c.created_at, tellings.c.episode)
        )
        with self._database.reading() as connection:
            return [ToldStory(row.episode, row.title, row.story) for row in connection.execute(query)]

    def find_episodes(self) -> set[str]:
        """The episodes of all channels whose stories are known."""
        with self._database.reading() as connection:
            query = select(tellings.c.episode).where(tellings.c.story != "")
            return set(connection.execute(query).scalars())

    def forget(self, episode: str) -> None:
        """It was deleted before anybody saw it: its story may be told, and an episode may be like it."""
        with self._database.writing() as connection:
            connection.execute(tellings.delete().where(tellings.c.episode == episode))

    def note_fingerprint(self, episode: str, channel: str, fingerprint: str, *, is_new: bool = False) -> None:
        """The episode is finished, and recognised by this. Its place among the others stays unless `is_new`."""
        known = self.find_finished(episode)
        columns = {"fingerprint": fingerprint}
        if is_new or known is None:
            columns["finished_at"] = self._next_place(channel)
        self._note(episode, channel, columns)

    def find_finished(self, episode: str) -> FinishedTelling | None:
        """The episode as it was finished last, if it ever was."""
        query = _finished().where(tellings.c.episode == episode)
        with self._database.reading() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else FinishedTelling(row.episode, row.fingerprint, row.finished_at)

    def find_finished_before(self, episode: str, channel: str, most: int) -> list[FinishedTelling]:
        """The last of the channel's other episodes that were finished before this one, the latest first."""
        own = self.find_finished(episode)
        query = _finished().where(tellings.c.channel == channel, tellings.c.episode != episode)
        if own is not None:
            query = query.where(tellings.c.finished_at <= own.finished_at)
        query = query.order_by(tellings.c.finished_at.desc(), tellings.c.episode.desc()).limit(most)
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
        return [FinishedTelling(row.episode, row.fingerprint, row.finished_at) for row in rows]

    def _next_place(self, channel: str) -> str:
        """Now; after the channel's last episode also where the clock was set back."""
        query = select(func.max(tellings.c.finished_at)).where(tellings.c.channel == channel)
        with self._database.reading() as connection:
            latest = connection.execute(query).scalar()
        after = datetime.fromisoformat(latest) + timedelta(microseconds=1) if latest else self._clock()
        return write_time(max(self._clock(), after))

    def _note(self, episode: str, channel: str, columns: dict[str, str]) -> None:
        """Write these columns of the episode's row, which is made where there is none."""
        is_its = tellings.c.episode == episode
        with self._database.writing() as connection:
            changed = connection.execute(tellings.update().where(is_its).values(channel=channel, **columns))
            if not changed.rowcount:
                made = {"episode": episode, "channel": channel, "created_at": write_time(self._clock())}
                connection.execute(tellings.insert().values(**made, **columns))


def _finished() -> Select[tuple[str, str, str]]:
    return select(tellings.c.episode, tellings.c.fingerprint, tellings.c.finished_at).where(
        tellings.c.finished_at != ""
    )
