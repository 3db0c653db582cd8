"""Asking: which brief an episode has, when its `brief` asset is materialized."""

from __future__ import annotations

from typing import Any

from storyassets.defs.resources import Workshop
from storyassets.defs.sources.claiming import claim_story_of_channel
from storyassets.model.brief import Brief
from storyassets.story.finding.duration import choose_duration_s
from storyassets.studio.documents import read_document, write_document

DEFAULT_CHANNEL = "default"
WITHOUT_ORIGIN = {"note": "", "source": "", "licence": "", "credit": ""}
"""Of a story that somebody typed in place of the one that was found."""


def settle_brief(key: str, words: dict[str, Any], workshop: Workshop) -> Brief:
    """The stored brief; the launchpad's words replace its own. If neither tells a story, the channel's next one."""
    path = workshop.folder(key).brief
    if path.is_file():
        stored = read_document(path, Brief).model_dump()
        if "text" in words or "topic" in words:
            stored |= {"text": None, "topic": None, "title": None, **WITHOUT_ORIGIN}
        asked = Brief.model_validate({**stored, **words})
    else:
        asked = brief_of_channel(key, workshop, words)
    tells_nothing = asked.text is None and asked.topic is None
    if tells_nothing:
        channel = workshop.channel(asked.channel)
        claimed = claim_story_of_channel(workshop, channel, key)
        asked = asked.model_copy(update={**claimed, "title": asked.title or claimed["title"]})
        if asked.duration_s == channel.duration_s and "duration_s" not in words:
            asked = asked.model_copy(update={"duration_s": choose_duration_s(asked.text, channel)})
    if words or tells_nothing or not path.is_file():
        write_document(path, asked)
    return asked


def brief_of_channel(key: str, workshop: Workshop, words: dict[str, Any]) -> Brief:
    """A brief in which the channel says what the words leave open."""
    channel = workshop.channel(words.get("channel") or DEFAULT_CHANNEL)
    taste = {name: getattr(channel, name) for name in ("format", "style", "pattern", "language")}
    taste["duration_s"] = choose_duration_s(words.get("text"), channel)
    return Brief.model_validate({"key": key, "channel": channel.name, **taste, **words})
