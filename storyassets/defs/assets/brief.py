"""Brief: what was asked for, settled with the channel as it stands."""

from typing import Any

import dagster as dg
from pydantic import Field

from storyassets.defs.episode_asset import episode_asset
from storyassets.defs.resources import Workshop
from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.model.commission import Commission
from storyassets.studio.documents import read_document, write_document
from storyassets.studio.next_story import claim_next_story


class BriefConfig(dg.Config):
    """The launchpad's words; every one that is left empty comes from the brief or the channel."""

    text: str = Field(default="", description="the story")
    topic: str = Field(default="", description="or a topic")
    title: str = ""
    channel: str = ""
    duration_s: float = 0.0
    format: str = ""
    style: str = ""
    pattern: str = ""
    seed: int = -1

    def words(self) -> dict[str, Any]:
        """The fields that were filled in."""
        filled = {name: value for name, value in self.model_dump().items() if value not in ("", 0.0, -1)}
        if "text" in filled and "topic" in filled:
            raise BadInput("both a text and a topic were given", thing="launchpad", fix="Give one of them")
        return filled


@episode_asset(group_name="story", kinds={"yaml"})
def brief(
    context: dg.AssetExecutionContext, config: BriefConfig, workshop: dg.ResourceParam[Workshop]
) -> dg.MaterializeResult[Commission]:
    """What someone asked for: a story or a topic, and how to tell it."""
    asked = _asked_for(context.partition_key, config.words(), workshop)
    commission = Commission(brief=asked, channel=workshop.channel(asked.channel))
    return dg.MaterializeResult(
        value=commission,
        metadata={
            "asked_for": asked.topic or asked.title or (asked.text or "")[:80],
            "channel": asked.channel,
            "duration_s": asked.duration_s,
            "pattern": asked.pattern.value,
            "note": asked.note,
        },
    )


def _asked_for(key: str, words: dict[str, Any], workshop: Workshop) -> Brief:
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
    channel = workshop.channel(words.get("channel") or "default")
    taste = {
        name: getattr(channel, name) for name in ("duration_s", "format", "style", "pattern", "language")
    }
    return Brief.model_validate({"key": key, "channel": channel.name, **taste, **words})
