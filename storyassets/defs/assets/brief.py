"""Brief: what was asked for, settled with the channel as it stands."""

from typing import Any

import dagster as dg
from pydantic import Field

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.making.cast_portraits import require_cast_portraits
from storyassets.defs.planning.foreseeing import asks_others, find_budget_faults, foresee, show_plan
from storyassets.defs.resources import Workshop
from storyassets.defs.running.asking import settle_brief
from storyassets.errors import BadInput
from storyassets.model.commission import Commission
from storyassets.story.asking.orders import picture_size_px


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
    asked = settle_brief(context.partition_key, config.words(), workshop)
    commission = Commission(brief=asked, channel=workshop.channel(asked.channel))
    if asks_others(commission.channel):
        require_cast_portraits(commission.channel, picture_size_px(asked.format.size_px), workshop)
    return dg.MaterializeResult(
        value=commission,
        metadata={
            "asked_for": asked.topic or asked.title or (asked.text or "")[:80],
            "channel": asked.channel,
            "duration_s": asked.duration_s,
            "pattern": asked.pattern.value,
            "note": asked.note,
            **show_plan(foresee(commission, workshop)),
        },
    )


@episode_check(brief)
def the_plan_fits_the_budget(brief: Commission, workshop: Workshop) -> tuple[str, ...]:
    """What the episode needs at the least is left in every bound of its channel's budget."""
    return find_budget_faults(brief, workshop)
