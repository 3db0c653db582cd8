"""Publication: the episode at its outlet."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset
from storyassets.defs.publishing.publishable import Publishable
from storyassets.defs.publishing.publishing import BACKFILL_TAG, publish_episode, show_publication
from storyassets.defs.resources import Workshop
from storyassets.model.caption import Captions
from storyassets.model.commission import Commission
from storyassets.model.listing import Listing
from storyassets.model.publication import Publication
from storyassets.model.quality import QualityScore
from storyassets.model.video import Thumbnail, Video
from storyassets.story.editing.caption import captions_as_srt
from storyassets.studio.files import hash_bytes


@episode_asset(group_name="publishing", kinds={"youtube"})
def publication(
    context: dg.AssetExecutionContext,
    brief: Commission,
    rendered_video: Video,
    thumbnail: Thumbnail,
    captions: Captions,
    listing: Listing,
    quality_score: QualityScore,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[Publication]:
    """Uploads the episode once, with its thumbnail and captions, if nothing stands against it."""
    subtitles = captions_as_srt(captions, brief.channel.encoding.rate)
    episode = Publishable(brief, rendered_video, thumbnail, hash_bytes(subtitles.encode()), listing)
    published = publish_episode(episode, workshop, is_backfill=BACKFILL_TAG in context.run.tags)
    return dg.MaterializeResult(value=published, metadata=show_publication(published))
