"""The studio's tables, the ledger's and the catalogue's; those of publishing are in `publishing_schema`.

Amounts are whole billionths of a US dollar, so that sums are exact everywhere. Times are UTC in
ISO 8601 with microseconds, which sort as text.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    text,
)

SCHEMA_VERSION = 6

metadata = MetaData()


class CallState(StrEnum):
    """Where a call to a provider stands."""

    RESERVED = "reserved"
    """The estimate is set aside; nothing was sent yet."""
    IN_FLIGHT = "in_flight"
    """The provider is being asked."""
    SETTLED = "settled"
    """An answer came, and `cost` is what it cost."""
    RELEASED = "released"
    """It ended at no cost."""
    POSSIBLY_CHARGED = "possibly_charged"
    """It was sent and nobody knows how it ended; the estimate counts as spent."""


OPEN_STATES = (CallState.RESERVED, CallState.IN_FLIGHT)
ESTIMATE_COUNTS = (CallState.RESERVED, CallState.IN_FLIGHT, CallState.POSSIBLY_CHARGED)

# Its one row is also what writers on Postgres lock, so that reservations come one after another.
schema_version = Table(
    "storyassets_schema", metadata, Column("id", Integer, primary_key=True), Column("version", Integer)
)

takes = Table(
    "storyassets_takes",
    metadata,
    Column("request_key", Text, primary_key=True),
    Column("role", Text, nullable=False),
    Column("provider", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("suffix", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("score", Text, nullable=False),
    Column("cost_nanousd", BigInteger, nullable=False, default=0, server_default="0"),
    Column("created_at", Text, nullable=False),
)

calls = Table(
    "storyassets_calls",
    metadata,
    Column("call_id", Integer, primary_key=True, autoincrement=True),
    Column("request_key", Text, nullable=False, index=True),
    Column("episode", Text, nullable=False, index=True),
    Column("asset", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("provider", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("state", Text, nullable=False, index=True),
    Column("estimate_nanousd", BigInteger, nullable=False),
    Column("cost_nanousd", BigInteger, nullable=False, default=0),
    Column("content", Text, nullable=False, default=""),
    Column("worker", Text, nullable=False),
    Column("note", Text, nullable=False, default=""),
    Column("created_at", Text, nullable=False, index=True),
    Column("updated_at", Text, nullable=False),
    Column("channel", Text, nullable=False, default="", server_default=""),
    Column("run", Text, nullable=False, default="", server_default="", index=True),
    Column("units", Text, nullable=False, default="", server_default=""),
    Column("price_version", Text, nullable=False, default="", server_default=""),
)

daily = Table(
    "storyassets_daily",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("charged_nanousd", BigInteger, nullable=False, default=0),
)
"""What the calls of a channel that were reserved on a day count against its budgets: `calls` in sum, moved with it."""


class EntryKind(StrEnum):
    """What an entry tells of a call, and what its amount is."""

    RESERVED = "reserved"
    """It is intended; the estimate is set aside."""
    SENT = "sent"
    JOB = "job"
    """The provider works on it under `job_id`."""
    SETTLED = "settled"
    """What it cost; `units` are what the bill is made of."""
    RELEASED = "released"
    """It failed, or was not sent, at no cost; `note` says why."""
    POSSIBLY_CHARGED = "possibly_charged"
    """The estimate, which counts as spent."""
    REUSED = "reused"
    """There was no call: what the kept take had cost is saved."""
    CARRIED = "carried"
    """What an earlier version's row counts for, of which no steps were kept."""


entries = Table(
    "storyassets_entries",
    metadata,
    Column("entry_id", Integer, primary_key=True, autoincrement=True),
    Column("call_id", Integer),
    Column("kind", Text, nullable=False),
    Column("request_key", Text, nullable=False),
    Column("episode", Text, nullable=False),
    Column("provider", Text, nullable=False),
    Column("amount_nanousd", BigInteger, nullable=False, default=0),
    Column("units", Text, nullable=False, default=""),
    Column("price_version", Text, nullable=False, default=""),
    Column("job_id", Text, nullable=False, default=""),
    Column("note", Text, nullable=False, default=""),
    Column("created_at", Text, nullable=False),
    Index(
        "ix_storyassets_entries_call_id",
        "call_id",
        sqlite_where=text("call_id IS NOT NULL"),
        postgresql_where=text("call_id IS NOT NULL"),
    ),
)
"""What happened to each call, in its order. Rows are added, and the database refuses to change or delete them:
`calls` says where they led."""

reuses = Table(
    "storyassets_reuses",
    metadata,
    Column("reuse_id", Integer, primary_key=True, autoincrement=True),
    Column("request_key", Text, nullable=False),
    Column("episode", Text, nullable=False),
    Column("asset", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("cost_nanousd", BigInteger, nullable=False, default=0),
    Column("provider", Text, nullable=False, default="", server_default=""),
    Column("saved_nanousd", BigInteger, nullable=False, default=0, server_default="0"),
    Column("created_at", Text, nullable=False),
    Index("ix_storyassets_reuses_episode", "episode"),
)
"""A kept take was used again: it cost nothing, and saved what it had cost."""

remote_jobs = Table(
    "storyassets_remote_jobs",
    metadata,
    Column("request_key", Text, primary_key=True),
    Column("provider", Text, nullable=False),
    Column("job_id", Text, nullable=False),
    Column("call_id", Integer, nullable=False, default=0, server_default="0"),
    Column("created_at", Text, nullable=False),
)


episodes = Table(
    "storyassets_episodes",
    metadata,
    Column("episode", Text, primary_key=True),
    Column("title", Text, nullable=False, default=""),
    Column("channel", Text, nullable=False, default="", index=True),
    Column("duration_s", Float),
    Column("video", Text, nullable=False, default=""),
    Column("thumbnail", Text, nullable=False, default=""),
    Column("quality_visual", Float),
    Column("quality_content", Float),
    Column("quality_technical", Float),
    Column("quality_overall", Float),
    Column("archived_at", Text, nullable=False, default=""),
    Column("search", Text, nullable=False, default="", server_default=""),
    Column("failed_asset", Text, nullable=False, default="", server_default=""),
    Column("failure", Text, nullable=False, default="", server_default=""),
    Column("created_at", Text, nullable=False),
    Column("updated_at", Text, nullable=False, index=True),
)

materializations = Table(
    "storyassets_materializations",
    metadata,
    Column("episode", Text, primary_key=True),
    Column("asset", Text, primary_key=True),
    Column("data_version", Text, nullable=False),
    Column("elapsed_s", Float, nullable=False),
    Column("takes_made", Integer, nullable=False, default=0),
    Column("takes_reused", Integer, nullable=False, default=0),
    Column("takes_degraded", Integer, nullable=False, default=0),
    Column("made_at", Text, nullable=False),
)

verdicts = Table(
    "storyassets_verdicts",
    metadata,
    Column("episode", Text, primary_key=True),
    Column("gate", Text, primary_key=True),
    Column("passed", Integer, nullable=False),
    Column("faults", Text, nullable=False, default=""),
    Column("faults_found", Integer, nullable=False, default=0),
    Column("overridden", Text, nullable=False, default=""),
    Column("data_version", Text, nullable=False, default=""),
    Column("judged_at", Text, nullable=False),
)


falls = Table(
    "storyassets_falls",
    metadata,
    Column("episode", Text, primary_key=True),
    Column("role", Text, primary_key=True),
    Column("provider", Text, primary_key=True),
    Column("reason", Text, nullable=False, default=""),
    Column("created_at", Text, nullable=False),
)
"""Whom an episode does without from then on, so that what is seen or heard is of one maker."""

refusals = Table(
    "storyassets_refusals",
    metadata,
    Column("request_key", Text, primary_key=True),
    Column("reason", Text, nullable=False, default=""),
    Column("created_at", Text, nullable=False),
)
"""What a provider's moderation has refused: it is not asked again."""

breakers = Table(
    "storyassets_breakers",
    metadata,
    Column("account", Text, primary_key=True),
    Column("failures", Integer, nullable=False, default=0),
    Column("open_until", Text, nullable=False, default=""),
    Column("probe_until", Text, nullable=False, default=""),
    Column("reason", Text, nullable=False, default=""),
    Column("updated_at", Text, nullable=False),
)
"""Whether an account of a provider is called at the moment, for every process."""

paces = Table(
    "storyassets_paces",
    metadata,
    Column("account", Text, primary_key=True),
    Column("next_at", Text, nullable=False),
)
"""When an account's next call may begin."""

incidents = Table(
    "storyassets_incidents",
    metadata,
    Column("incident", Text, primary_key=True),
    Column("told", Text, nullable=False, default=""),
    Column("created_at", Text, nullable=False),
    Column("ended_at", Text, nullable=False, default=""),
)
"""What a person was alerted to, so that each incident is told once."""


def search_text(*parts: str) -> str:
    """What is searched, and searched for, without its capitals: databases fold only some letters, each others."""
    return unicodedata.normalize("NFC", " ".join(parts).casefold())
