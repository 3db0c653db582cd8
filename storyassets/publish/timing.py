"""Timing: when a video is to be seen, and when it is too late for that."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from storyassets.errors import NotPublished
from storyassets.model.publishing import Privacy
from storyassets.publish.slots import moment_of

MOST_LATE = timedelta(hours=1)
"""A slot that is past by no more is still kept: the video goes up at once."""


def when_to_publish(wanted: datetime | None, now: datetime, privacy: Privacy) -> datetime | None:
    """When the video turns public; none for at once. Raises NotPublished where its time is past for too long.

    An outlet turns a video public by itself, and nothing else: what is not to be public is up at once.
    """
    if wanted is None or privacy is not Privacy.PUBLIC:
        return None
    if wanted > now:
        return wanted
    if now - wanted <= MOST_LATE:
        return None
    raise NotPublished(
        f"its time, {wanted:%Y-%m-%d %H:%M} UTC, is past by more than {MOST_LATE.seconds // 60} minutes",
        fix="Give it another slot (storyassets calendar), or another publish_at in its brief",
    )


def as_moment(told: datetime, zone: ZoneInfo) -> datetime:
    """In UTC; a time without a zone is one of the channel's clocks, read as its slots are."""
    return told.astimezone(UTC) if told.tzinfo else moment_of(told.date(), told.time(), zone)
