"""Decisions: who approved or rejected which content of an episode, and when. What was said stays."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, select

from storyassets.errors import BadInput
from storyassets.model.listing import Decision, Verdict
from storyassets.model.plain import one_line
from storyassets.studio.database import Database
from storyassets.studio.ledger_rows import NOTE_CHARACTERS, Clock, utc_now, write_time
from storyassets.studio.publishing_schema import decisions

WHO_CHARACTERS = 200


class Decisions:
    """Every decision, in every process. Rows are only added. Raises BadConfiguration as the ledger."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def approve(self, episode: str, content: str, *, who: str, via: str) -> Decision:
        """Let this content be published. Raises BadInput for somebody without a name."""
        return self._add(episode, content, Verdict.APPROVED, who, via, "")

    def reject(self, episode: str, content: str, reason: str, *, who: str, via: str) -> Decision:
        """Keep this content from being published. Raises BadInput without a reason."""
        if not one_line(reason):
            raise BadInput(
                "the reason is empty", stage="reject", thing=episode, fix="Say why, in a few words"
            )
        return self._add(episode, content, Verdict.REJECTED, who, via, reason)

    def standing(self, episode: str, content: str) -> Decision | None:
        """The last decision about this very content; none if there is none, or if it was about another."""
        query = select(decisions).where(decisions.c.episode == episode, decisions.c.content == content)
        return self._first(query.order_by(decisions.c.decision_id.desc()).limit(1))

    def latest(self, episode: str) -> Decision | None:
        """The last decision, whatever it was about: one that is not standing has lapsed."""
        query = select(decisions).where(decisions.c.episode == episode)
        return self._first(query.order_by(decisions.c.decision_id.desc()).limit(1))

    def history(self, episode: str) -> list[Decision]:
        """Every decision, the first one first."""
        query = select(decisions).where(decisions.c.episode == episode).order_by(decisions.c.decision_id)
        with self._database.reading() as connection:
            return [_read(row) for row in connection.execute(query)]

    def of_episodes(self, episodes: Collection[str]) -> list[Decision]:
        """Every decision about any of them, the first one first, in one query."""
        query = select(decisions).where(decisions.c.episode.in_(episodes)).order_by(decisions.c.decision_id)
        with self._database.reading() as connection:
            return [_read(row) for row in connection.execute(query)]

    def _first(self, query: Select[Any]) -> Decision | None:
        with self._database.reading() as connection:
            row = connection.execute(query).first()
        return None if row is None else _read(row)

    def _add(self, episode: str, content: str, verdict: Verdict, who: str, via: str, reason: str) -> Decision:
        name = one_line(who)[:WHO_CHARACTERS]
        if not name:
            raise BadInput(
                "nobody is named", stage=verdict.value, thing=episode, fix="Say who decides: --who"
            )
        decided = Decision(
            episode=episode,
            content=content,
            verdict=verdict,
            who=name,
            via=via,
            reason=one_line(reason)[:NOTE_CHARACTERS],
            when=self._clock(),
        )
        row = decided.model_dump(mode="json", exclude={"when"})
        with self._database.writing() as connection:
            connection.execute(decisions.insert().values(**row, created_at=write_time(decided.when)))
        return decided


def _read(row: Row[Any]) -> Decision:
    told = row._mapping
    fields = {name: told[name] for name in ("episode", "content", "verdict", "who", "via", "reason")}
    return Decision(**fields, when=datetime.fromisoformat(told["created_at"]))
