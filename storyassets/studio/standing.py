"""Standing: what an episode does without since a provider failed it, and what providers refuse for its content."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from storyassets.studio.database import Database
from storyassets.studio.ledger_rows import NOTE_CHARACTERS, Clock, utc_now, write_time
from storyassets.studio.ledger_schema import falls, refusals


@dataclass(frozen=True)
class Fall:
    """A provider that an episode does without in a role."""

    role: str
    provider: str
    reason: str


class Standing:
    """What is known of providers from calls that failed, in every process. Raises BadConfiguration as the ledger."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def note_fall(self, episode: str, role: str, provider: str, reason: str) -> None:
        """The episode does without this provider in this role from now on. The first reason stays."""
        row = {"episode": episode, "role": role, "provider": provider}
        known = select(falls.c.episode).filter_by(**row)
        with self._database.writing() as connection:
            if connection.execute(known).first() is None:
                values = {"reason": reason[:NOTE_CHARACTERS], "created_at": write_time(self._clock())}
                connection.execute(falls.insert().values(**row, **values))

    def find_falls(self, episode: str) -> list[Fall]:
        """Whom the episode does without, the first to fall first."""
        query = select(falls).where(falls.c.episode == episode).order_by(falls.c.created_at)
        with self._database.reading() as connection:
            return [Fall(row.role, row.provider, row.reason) for row in connection.execute(query)]

    def forget_falls(self, episode: str, role: str | None = None) -> None:
        """Ask the first choice again, in this role or in each."""
        query = falls.delete().where(falls.c.episode == episode)
        with self._database.writing() as connection:
            connection.execute(query if role is None else query.where(falls.c.role == role))

    def note_refusal(self, request_key: str, reason: str) -> None:
        """The provider's moderation refuses this request; it is not asked again. The last reason stays."""
        values = {"reason": reason[:NOTE_CHARACTERS], "created_at": write_time(self._clock())}
        with self._database.writing() as connection:
            connection.execute(refusals.delete().where(refusals.c.request_key == request_key))
            connection.execute(refusals.insert().values(request_key=request_key, **values))

    def find_refusals(self, request_keys: Iterable[str]) -> dict[str, str]:
        """Why each of these requests was refused, of those that were."""
        query = select(refusals).where(refusals.c.request_key.in_(list(request_keys)))
        with self._database.reading() as connection:
            return {row.request_key: row.reason for row in connection.execute(query)}
