"""Tellings: what each channel has told, so that it tells no story twice and no two episodes alike."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from storyassets.studio.database import Database
from storyassets.studio.ledger_rows import Clock, utc_now, write_time
from storyassets.studio.publishing_schema import tellings


@dataclass(frozen=True)
class ToldStory:
    """A story that an episode tells; stories alike have signatures alike."""

    episode: str
    title: str
    signature: str


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

    def _note(self, episode: str, channel: str, columns: dict[str, str]) -> None:
        """Write these columns of the episode's row, which is made where there is none."""
        is_its = tellings.c.episode == episode
        with self._database.writing() as connection:
            changed = connection.execute(tellings.update().where(is_its).values(channel=channel, **columns))
            if not changed.rowcount:
                made = {"episode": episode, "channel": channel, "created_at": write_time(self._clock())}
                connection.execute(tellings.insert().values(**made, **columns))
