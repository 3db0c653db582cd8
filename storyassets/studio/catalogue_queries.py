"""Queries of the catalogue: episodes by their words, and the sums that stand beside each of them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Row, Select, case, func, select

from storyassets.studio.catalogue_rows import EpisodeRow
from storyassets.studio.ledger_rows import to_usd
from storyassets.studio.ledger_schema import (
    CallState,
    calls,
    episodes,
    materializations,
    search_text,
    verdicts,
)

PREVIEW = "preview_video"
NOTHING_MADE = (0, False)
LIKE_ESCAPE = "\\"
COLUMNS = tuple(column for column in episodes.c if column.name != "search")
"""Of an episode's row, what is read."""

MOST_NAMED = 200
"""A database takes only so many values in one query; beyond it, the sums of all episodes are read."""

Chosen = Select[tuple[str]]


def matching(query: Select[Any], search: str, archived: bool) -> Select[Any]:
    """Only the archived episodes, or the others, in whose key, title or channel each of the words stands."""
    query = query.where(episodes.c.archived_at != "" if archived else episodes.c.archived_at == "")
    for word in search_text(search).split():
        escaped = word.replace(LIKE_ESCAPE, LIKE_ESCAPE * 2).replace("%", r"\%").replace("_", r"\_")
        query = query.where(episodes.c.search.like(f"%{escaped}%", escape=LIKE_ESCAPE))
    return query


def with_sums(connection: Connection, rows: Sequence[Row[Any]]) -> list[EpisodeRow]:
    """The rows with their costs, degraded takes and failed gates: three queries for all of them."""
    if not rows:
        return []
    chosen = select(episodes.c.episode)
    if len(rows) <= MOST_NAMED:
        chosen = chosen.where(episodes.c.episode.in_([row.episode for row in rows]))
    cost_of, made_of = find_sums(connection, chosen), find_made(connection, chosen)
    failed_of = find_failed_gates(connection, chosen)
    return [
        EpisodeRow(
            **row._mapping,
            cost_usd=cost_of.get(row.episode, Decimal(0)),
            degraded=made_of.get(row.episode, NOTHING_MADE)[0],
            previewed=made_of.get(row.episode, NOTHING_MADE)[1],
            failed_gates=tuple(failed_of.get(row.episode, ())),
        )
        for row in rows
    ]


def find_sums(connection: Connection, chosen: Chosen) -> dict[str, Decimal]:
    """What each of these episodes cost."""
    costs = connection.execute(
        select(calls.c.episode, func.sum(calls.c.cost_nanousd))
        .where(calls.c.state == CallState.SETTLED.value, calls.c.episode.in_(chosen))
        .group_by(calls.c.episode)
    )
    return {episode: to_usd(cost) for episode, cost in costs}


def find_made(connection: Connection, chosen: Chosen) -> dict[str, tuple[int, bool]]:
    """How many degraded takes each of them has, and whether it has a preview."""
    made = connection.execute(
        select(
            materializations.c.episode,
            func.sum(materializations.c.takes_degraded),
            func.max(case((materializations.c.asset == PREVIEW, 1), else_=0)),
        )
        .where(materializations.c.episode.in_(chosen))
        .group_by(materializations.c.episode)
    )
    return {episode: (int(degraded), bool(previewed)) for episode, degraded, previewed in made}


def find_failed_gates(connection: Connection, chosen: Chosen) -> dict[str, list[str]]:
    """The gates of each of them that have failed, by name."""
    failed: dict[str, list[str]] = {}
    for episode, gate in connection.execute(
        select(verdicts.c.episode, verdicts.c.gate)
        .where(verdicts.c.passed == 0, verdicts.c.episode.in_(chosen))
        .order_by(verdicts.c.gate)
    ):
        failed.setdefault(episode, []).append(gate)
    return failed
