"""Refused: what the moderation of providers has refused of an episode, as its calls tell."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from storyassets.studio.database import Database
from storyassets.studio.ledger_schema import calls, refusals


@dataclass(frozen=True)
class Refusal:
    """A provider has refused to make this; perhaps it did in milder words."""

    asset: str
    subject: str
    provider: str
    reason: str


def find_refused(database: Database, episode: str) -> list[Refusal]:
    """Each request of the episode that was refused, the first to be refused first. Raises BadConfiguration."""
    query = (
        select(calls.c.asset, calls.c.subject, calls.c.provider, refusals.c.reason, refusals.c.created_at)
        .join(refusals, refusals.c.request_key == calls.c.request_key)
        .where(calls.c.episode == episode)
        .order_by(refusals.c.created_at)
    )
    with database.reading() as connection:
        found = [
            Refusal(row.asset, row.subject, row.provider, row.reason) for row in connection.execute(query)
        ]
    return list(dict.fromkeys(found))
