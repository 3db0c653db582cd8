"""Jobs: an episode, and a quick preview of it."""

import dagster as dg

EPISODE_JOB = "episode"
PREVIEW_JOB = "preview"
PREVIEW_ASSET = "preview_video"
FINISHED_ASSETS = ("rendered_video", "thumbnail", "character_portraits", "quality_score", "listing")

PUBLISH_JOB = "publish"
PUBLICATION = "publication"

STORIES_JOB = "find_stories"
STORY_POOL = "story_pool"

PERFORMANCE_JOB = "fetch_performance"
PERFORMANCE = "performance"
CHANNEL_PERFORMANCE = "channel_performance"

episode_job = dg.define_asset_job(
    EPISODE_JOB,
    selection=dg.AssetSelection.assets(*FINISHED_ASSETS).upstream(),
    description="Everything from the brief to the finished video, its thumbnail, its score and its listing.",
)
preview_job = dg.define_asset_job(
    PREVIEW_JOB,
    selection=dg.AssetSelection.assets(PREVIEW_ASSET).upstream(),
    description="The same, to a quick video of half the size.",
)
publish_job = dg.define_asset_job(
    PUBLISH_JOB,
    selection=dg.AssetSelection.assets(PUBLICATION),
    description="Uploads a finished episode to the outlet of its channel, once.",
)
performance_job = dg.define_asset_job(
    PERFORMANCE_JOB,
    selection=dg.AssetSelection.assets(CHANNEL_PERFORMANCE),
    description="The numbers of every published episode, in a few questions to each outlet.",
)
stories_job = dg.define_asset_job(
    STORIES_JOB,
    selection=dg.AssetSelection.assets(STORY_POOL),
    description="What every channel could tell next, from the sources that it names.",
)
