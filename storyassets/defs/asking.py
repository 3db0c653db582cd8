"""Asking: which brief an episode has, when its `brief` asset is materialized."""

from __future__ import annotations

from typing import Any

from storyassets.defs.resources import Workshop
from storyassets.model.brief import Brief
from storyassets.studio.documents import read_document, write_document
from storyassets.studio.next_story import claim_next_story

DEFAULT_CHANNEL = "default"


def settle_brief(key: str, words: dict[str, Any], workshop: Workshop) -> Brief:
    """The stored brief; the launchpad's words replace its own. Without either, the channel's next story."""
    path = workshop.folder(key).brief
    if path.is_file():
        stored = read_document(path, Brief).model_dump()
        if "text" in words or "topic" in words:
            stored |= {"text": None, "topic": None, "title": None, "note": ""}
        asked = Brief.model_validate({**stored, **words})
    elif "text" in words or "topic" in words:
        asked = brief_of_channel(key, workshop, words)
    else:
        asked = brief_of_channel(
            key, workshop, {**words, **claim_next_story(workshop.settings, key, workshop.bank())}
        )
    if words or not path.is_file():
        write_document(path, asked)
    return asked


def brief_of_channel(key: str, workshop: Workshop, words: dict[str, Any]) -> Brief:
    """A brief in which the channel says what the words leave open."""
    channel = workshop.channel(words.get("channel") or DEFAULT_CHANNEL)
    taste = {
        name: getattr(channel, name) for name in ("duration_s", "format", "style", "pattern", "language")
    }
    return Brief.model_validate({"key": key, "channel": channel.name, **taste, **words})
