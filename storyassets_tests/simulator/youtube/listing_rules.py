"""Listing rules: what YouTube takes as title, description, tags and publishing time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from storyassets_tests.simulator.youtube.wire import Refusal

MOST_TITLE_CHARACTERS = 100
MOST_DESCRIPTION_BYTES = 5000
MOST_TAG_CHARACTERS = 500
CATEGORIES = frozenset({1, 2, 10, 15, 17, *range(18, 45)})
PRIVACIES = frozenset({"public", "private", "unlisted"})
ANGLES = frozenset("<>")


def check_snippet(snippet: Mapping[str, Any]) -> None:
    """Raises Refusal."""
    title = snippet.get("title", "")
    if not title.strip() or len(title) > MOST_TITLE_CHARACTERS or ANGLES & set(title):
        raise Refusal(400, "invalidTitle", "The request metadata specifies an invalid or empty video title.")
    description = snippet.get("description", "")
    if len(description.encode()) > MOST_DESCRIPTION_BYTES or ANGLES & set(description):
        raise Refusal(
            400, "invalidDescription", "The request metadata specifies an invalid video description."
        )
    tags = snippet.get("tags", [])
    if count_tag_characters(tags) > MOST_TAG_CHARACTERS or any(ANGLES & set(tag) for tag in tags):
        raise Refusal(400, "invalidTags", "The request metadata specifies invalid video keywords.")
    category = str(snippet.get("categoryId", ""))
    if category and not (category.isdecimal() and int(category) in CATEGORIES):
        raise Refusal(400, "invalidCategoryId", "The request metadata specifies an invalid category ID.")


def count_tag_characters(tags: Sequence[str]) -> int:
    """As YouTube counts: a tag with a space is quoted, and commas stand between them."""
    return sum(len(tag) + 2 * (" " in tag) for tag in tags) + max(0, len(tags) - 1)


def read_status(status: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """The status that a video gets. Raises Refusal.

    Without a privacy it is public; `publishAt` is silently ignored on what is not private, and one that is past
    publishes at once.
    """
    privacy = status.get("privacyStatus", "public")
    if privacy not in PRIVACIES:
        raise Refusal(400, "invalidVideoMetadata", "The request metadata is invalid.")
    made = {name: value for name, value in status.items() if name != "publishAt"}
    made["privacyStatus"] = privacy
    if "publishAt" in status:
        publish_at = read_time(status["publishAt"])
        if privacy == "private":
            if publish_at <= now:
                made["privacyStatus"] = "public"
            else:
                made["publishAt"] = spell_time(publish_at)
    made["madeForKids"] = bool(status.get("selfDeclaredMadeForKids", False))
    return {"embeddable": True, "license": "youtube", "publicStatsViewable": True, **made}


def read_time(told: str) -> datetime:
    """Raises Refusal for what is no time with a zone."""
    try:
        read = datetime.fromisoformat(told)
    except ValueError:
        read = None
    if read is None or read.tzinfo is None:
        raise Refusal(
            400, "invalidPublishAt", "The request metadata specifies an invalid scheduled publishing time."
        )
    return read.astimezone(UTC)


def spell_time(when: datetime) -> str:
    """As the API spells times."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
