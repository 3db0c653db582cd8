"""The catalogue: every episode at a glance, from SQL, however many there are.

It is written as assets are made and judged, and can be made again from the episodes' folders; what an
episode is, its documents say. What was paid is the ledger's.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Table, func, select

from storyassets.studio.catalogue_queries import COLUMNS, matching, with_sums
from storyassets.studio.catalogue_rows import EpisodeRow, Materialization, Verdict, read_verdict
from storyassets.studio.database import Database
from storyassets.studio.ledger_rows import Clock, to_usd, utc_now, write_time
from storyassets.studio.ledger_schema import (
    CallState,
    calls,
    episodes,
    materializations,
    search_text,
    takes,
    verdicts,
)


class Catalogue:
    """The index over all episodes of a studio. Safe for several threads and processes."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    @property
    def database(self) -> Database:
        """Where its tables, and the ledger's, stand."""
        return self._database

    # -- writing -------------------------------------------------------------------------------

    def note_episode(self, episode: str, **fields: Any) -> None:
        """Set these columns of the episode's row, which is made if there is none."""
        with self._database.writing() as connection:
            self._touch(connection, episode, fields)

    def note_materialization(
        self, episode: str, made: Materialization, fields: Mapping[str, Any] | None = None
    ) -> None:
        """An asset was made; `fields` are the columns of the episode's row that it settles."""
        row = {name: value for name, value in vars(made).items() if name != "made_at"}
        with self._database.writing() as connection:
            self._touch(connection, episode, fields or {})
            mended = (episodes.c.episode == episode) & (episodes.c.failed_asset == made.asset)
            connection.execute(episodes.update().where(mended).values(failed_asset="", failure=""))
            put(connection, materializations, {"episode": episode, "asset": made.asset}, row, self._now())

    def note_failure(self, episode: str, asset: str, why: str) -> None:
        """An asset could not be made. It is told of until that asset is."""
        self.note_episode(episode, failed_asset=asset, failure=why)

    def note_verdict(self, episode: str, verdict: Verdict) -> None:
        """A gate has judged."""
        row = {
            "passed": int(verdict.passed),
            "faults": json.dumps(verdict.faults),
            "faults_found": verdict.faults_found,
            "overridden": verdict.overridden,
            "data_version": verdict.data_version,
        }
        with self._database.writing() as connection:
            put(connection, verdicts, {"episode": episode, "gate": verdict.gate}, row, self._now())

    def forget(self, episode: str) -> None:
        """Remove the episode from the index."""
        with self._database.writing() as connection:
            for table in (episodes, materializations, verdicts):
                connection.execute(table.delete().where(table.c.episode == episode))

    # -- reading -------------------------------------------------------------------------------

    def count_episodes(self, search: str = "", *, archived: bool = False) -> int:
        """How many there are whose key, title or channel has the words: the archived ones, or the others."""
        with self._database.reading() as connection:
            query = matching(select(func.count()).select_from(episodes), search, archived)
            return int(connection.execute(query).scalar_one())

    def list_episodes(
        self, search: str = "", *, archived: bool = False, limit: int | None = None, offset: int = 0
    ) -> list[EpisodeRow]:
        """Those episodes, the last changed first, in four queries however many there are."""
        query = matching(select(*COLUMNS), search, archived)
        query = query.order_by(episodes.c.updated_at.desc(), episodes.c.episode)
        with self._database.reading() as connection:
            rows = connection.execute(query.limit(limit).offset(offset)).all()
            return with_sums(connection, rows)

    def find_keys(self, *, untouched_for: timedelta = timedelta(0)) -> set[str]:
        """The keys of all episodes, the archived ones too; only of those that were not changed for so long."""
        query = select(episodes.c.episode)
        if untouched_for:
            query = query.where(episodes.c.updated_at < write_time(self._clock() - untouched_for))
        with self._database.reading() as connection:
            return set(connection.execute(query).scalars())

    def find_episode(self, episode: str) -> EpisodeRow | None:
        """One episode."""
        with self._database.reading() as connection:
            rows = connection.execute(select(*COLUMNS).where(episodes.c.episode == episode)).all()
            found = with_sums(connection, rows)
        return found[0] if found else None

    def find_episodes(self, keys: Sequence[str]) -> dict[str, EpisodeRow]:
        """Those of these that there are, by key, in four queries."""
        query = select(*COLUMNS).where(episodes.c.episode.in_(list(keys)))
        with self._database.reading() as connection:
            return {row.episode: row for row in with_sums(connection, connection.execute(query).all())}

    def find_latest(self, channel: str, limit: int, *, but: str = "") -> list[str]:
        """The keys of a channel's latest episodes by their birth, archived or not, the last first; `but` this one."""
        query = select(episodes.c.episode).where(episodes.c.channel == channel, episodes.c.episode != but)
        query = query.order_by(episodes.c.created_at.desc(), episodes.c.episode).limit(limit)
        with self._database.reading() as connection:
            return list(connection.execute(query).scalars())

    def find_materializations(self, episode: str) -> dict[str, Materialization]:
        """The latest of each asset, by its name."""
        query = select(materializations).where(materializations.c.episode == episode)
        with self._database.reading() as connection:
            return {
                row.asset: Materialization(**{k: v for k, v in row._mapping.items() if k != "episode"})
                for row in connection.execute(query)
            }

    def find_verdicts(self, episode: str) -> dict[str, Verdict]:
        """The latest of each gate, by its name."""
        query = select(verdicts).where(verdicts.c.episode == episode).order_by(verdicts.c.gate)
        with self._database.reading() as connection:
            return {row.gate: read_verdict(row) for row in connection.execute(query)}

    def find_costs(self, episode: str) -> dict[tuple[str, str], Decimal]:
        """What each subject of each asset cost, by (asset, subject)."""
        query = (
            select(calls.c.asset, calls.c.subject, func.sum(calls.c.cost_nanousd))
            .where(calls.c.episode == episode, calls.c.state == CallState.SETTLED.value)
            .group_by(calls.c.asset, calls.c.subject)
        )
        with self._database.reading() as connection:
            return {(asset, subject): to_usd(cost) for asset, subject, cost in connection.execute(query)}

    def find_facts(self, episode: str, role: str) -> list[dict[str, Any]]:
        """What was told with each take of this role that was made for the episode, whether it is shown or not."""
        query = (
            select(takes.c.facts)
            .join(calls, calls.c.request_key == takes.c.request_key)
            .where(calls.c.episode == episode, calls.c.role == role, calls.c.state == CallState.SETTLED.value)
            .order_by(calls.c.call_id)
        )
        with self._database.reading() as connection:
            return [json.loads(facts) for facts in connection.execute(query).scalars()]

    def _touch(self, connection: Connection, episode: str, fields: Mapping[str, Any]) -> None:
        now = self._now()
        known = select(episodes.c.title, episodes.c.channel).where(episodes.c.episode == episode)
        row = connection.execute(known).first()
        named = {**(row._mapping if row else {"title": "", "channel": ""}), **fields}
        found_by = search_text(episode, named["title"], named["channel"])
        changed = {**fields, "search": found_by, "updated_at": now}
        if row is None:
            blank = {"title": "", "channel": "", "video": "", "thumbnail": "", "archived_at": ""}
            born = {**blank, **changed, "episode": episode, "created_at": now}
            connection.execute(episodes.insert().values(**born))
        else:
            connection.execute(episodes.update().where(episodes.c.episode == episode).values(**changed))

    def _now(self) -> str:
        return write_time(self._clock())


def put(
    connection: Connection, table: Table, key: Mapping[str, str], row: Mapping[str, Any], now: str
) -> None:
    """Replace the row of that key; the writing transaction excludes every other writer."""
    time_column = "made_at" if "made_at" in table.c else "judged_at"
    where = [table.c[name] == value for name, value in key.items()]
    connection.execute(table.delete().where(*where))
    connection.execute(table.insert().values(**{**key, **row, time_column: now}))
