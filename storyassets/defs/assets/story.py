"""Story: the text that the episode tells."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset
from storyassets.defs.resources import Workshop
from storyassets.model.commission import Commission
from storyassets.model.story import Story
from storyassets.story.bank import closest_story
from storyassets.story.find import find_story


@episode_asset(group_name="story", kinds={"text"})
def story(
    context: dg.AssetExecutionContext, brief: Commission, workshop: dg.ResourceParam[Workshop]
) -> dg.MaterializeResult[Story]:
    """The given text, cleaned; for a topic, the closest story of the bank."""
    asked = brief.brief
    if asked.topic:
        found = closest_story(asked.topic, workshop.bank())
    else:
        found = find_story(asked.text or "", title=asked.title)
    return dg.MaterializeResult(
        value=found,
        metadata={
            "title": found.title,
            "words": found.words,
            "source": found.source.value,
            "note": found.note,
            "text": dg.MetadataValue.text(found.text[:600]),
        },
    )
