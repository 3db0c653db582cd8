"""Story pool: what every channel could tell next."""

import dagster as dg

from storyassets.defs.resources import Workshop
from storyassets.defs.sources.claiming import read_pool
from storyassets.defs.sources.pool_tables import show_pool
from storyassets.defs.sources.story_sources import PoolMaker
from storyassets.defs.sources.told_stories import learn_told_stories
from storyassets.defs.studio_asset import studio_asset
from storyassets.model.pool import StoryPool


@studio_asset(group_name="story", kinds={"text"})
def story_pool(
    context: dg.AssetExecutionContext, workshop: dg.ResourceParam[Workshop]
) -> dg.MaterializeResult[StoryPool]:
    """The stories of all sources that the channels name, scored, without what was told. The best is told next."""
    tellings = workshop.outlets.tellings
    learn_told_stories(workshop.settings, tellings)
    maker = PoolMaker(
        workshop.settings,
        tellings.find_stories,
        go_on=workshop.go_on,
        before=read_pool(workshop.settings),
    )
    pool = maker.pool_of_all()
    return dg.MaterializeResult(value=pool, metadata=show_pool(pool))
