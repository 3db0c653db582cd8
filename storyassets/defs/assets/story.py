"""Story: the text that the episode tells."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset
from storyassets.defs.making.writing import find_told_story
from storyassets.defs.resources import Workshop
from storyassets.model.commission import Commission
from storyassets.model.story import Story


@episode_asset(group_name="story", kinds={"text"})
def story(
    context: dg.AssetExecutionContext, brief: Commission, workshop: dg.ResourceParam[Workshop]
) -> dg.MaterializeResult[Story]:
    """The given text, cleaned; for a topic, the closest story of the bank."""
    found = find_told_story(brief.brief, workshop)
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
