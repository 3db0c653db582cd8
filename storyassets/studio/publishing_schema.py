"""The studio's tables of publishing: slots, decisions, publications, quota, what was told, and how it did.

Times are UTC in ISO 8601 with microseconds, as the ledger's.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Float, Index, Integer, Table, Text

from storyassets.studio.ledger_schema import metadata

slots = Table(
    "storyassets_slots",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("starts_at", Text, primary_key=True),
    Column("episode", Text, nullable=False, unique=True),
    Column("state", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("updated_at", Text, nullable=False),
)
"""A posting time that an episode has taken; an episode has one at most. A freed slot has no row."""

decisions = Table(
    "storyassets_decisions",
    metadata,
    Column("decision_id", Integer, primary_key=True, autoincrement=True),
    Column("episode", Text, nullable=False, index=True),
    Column("content", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("via", Text, nullable=False),
    Column("reason", Text, nullable=False, default=""),
    Column("created_at", Text, nullable=False),
)
"""Who approved or rejected which content, and when. Rows are only added; the last one of a content counts."""

publications = Table(
    "storyassets_publications",
    metadata,
    Column("episode", Text, primary_key=True),
    Column("outlet", Text, primary_key=True),
    Column("channel", Text, nullable=False, index=True),
    Column("marker", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("state", Text, nullable=False, index=True),
    Column("session", Text, nullable=False, default=""),
    Column("size_bytes", BigInteger, nullable=False, default=0),
    Column("received_bytes", BigInteger, nullable=False, default=0),
    Column("sent_bytes", BigInteger, nullable=False, default=0),
    Column("video_id", Text, nullable=False, default="", index=True),
    Column("publish_at", Text, nullable=False, default=""),
    Column("thumbnail_at", Text, nullable=False, default=""),
    Column("captions_at", Text, nullable=False, default=""),
    Column("worker", Text, nullable=False, default=""),
    Column("leased_until", Text, nullable=False, default=""),
    Column("session_lost_at", Text, nullable=False, default=""),
    Column("note", Text, nullable=False, default=""),
    Column("created_at", Text, nullable=False),
    Column("updated_at", Text, nullable=False),
)
"""How far each publication has come. `session` opens the upload: it is shown nowhere, and goes once it has ended."""

quota = Table(
    "storyassets_quota",
    metadata,
    Column("project", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("bucket", Text, primary_key=True),
    Column("used", Integer, nullable=False, default=0),
    Column("updated_at", Text, nullable=False),
)
"""What a project has used of an outlet's quota on a day of the outlet's calendar."""

tellings = Table(
    "storyassets_tellings",
    metadata,
    Column("episode", Text, primary_key=True),
    Column("channel", Text, nullable=False, index=True),
    Column("title", Text, nullable=False, default=""),
    Column("story", Text, nullable=False, default=""),
    Column("fingerprint", Text, nullable=False, default=""),
    Column("created_at", Text, nullable=False),
    Column("finished_at", Text, nullable=False, default=""),
)
"""What each channel has told: `story` is the story's signature, `fingerprint` the finished episode's, as JSON."""

performance = Table(
    "storyassets_performance",
    metadata,
    Column("video_id", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("episode", Text, nullable=False, index=True),
    Column("channel", Text, nullable=False),
    Column("views", Integer, nullable=False, default=0),
    Column("engaged_views", Integer, nullable=False, default=0),
    Column("watched_min", Float, nullable=False, default=0),
    Column("average_view_s", Float, nullable=False, default=0),
    Column("average_view_share", Float, nullable=False, default=0),
    Column("likes", Integer, nullable=False, default=0),
    Column("comments", Integer, nullable=False, default=0),
    Column("shares", Integer, nullable=False, default=0),
    Column("subscribers_gained", Integer, nullable=False, default=0),
    Column("fetched_at", Text, nullable=False),
    Index("ix_storyassets_performance_channel_day", "channel", "day"),
)
"""The figures of a day of a video, as they were fetched last."""

PUBLISHING_TABLES = (slots, decisions, publications, quota, tellings, performance)
