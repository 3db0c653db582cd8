"""Character portraits: one of each character who is seen."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.making.illustrating import draw_portraits
from storyassets.defs.pages.showing import show_money, show_pictures, show_scores
from storyassets.defs.resources import Workshop
from storyassets.model.character import Cast
from storyassets.model.commission import Commission
from storyassets.model.picks import Picks
from storyassets.model.shot import ShotList
from storyassets.model.take import Pictures
from storyassets.story.asking.orders import picture_size_px
from storyassets.story.judging.faults_pictures import (
    find_missing_portraits,
    find_poor_pictures,
    find_repeated_pictures,
)


@episode_asset(group_name="pictures", kinds={"image"})
def character_portraits(
    context: dg.AssetExecutionContext,
    brief: Commission,
    picks: Picks,
    characters: Cast,
    shot_list: ShotList,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[Pictures]:
    """Head and shoulders of each character whom the shot list shows, front-facing."""
    desk = workshop.desk(context.partition_key, "character_portraits", brief.channel)
    portraits = draw_portraits(desk, brief, picks, characters, shot_list, workshop)
    return dg.MaterializeResult(
        value=portraits,
        metadata={
            "portraits": len(portraits.pictures),
            **show_scores(portraits, brief.channel.pictures),
            **show_pictures([workshop.takes.path(one.take) for one in portraits.pictures]),
            **show_money(desk.tally),
        },
    )


@episode_check(character_portraits, additional_ins=["characters", "shot_list", "brief"])
def every_character_who_is_seen_has_a_portrait(
    character_portraits: Pictures, characters: Cast, shot_list: ShotList, brief: Commission
) -> tuple[str, ...]:
    """Each is there, large enough, not flat, and nobody has another's."""
    size_px = picture_size_px(brief.brief.format.size_px)
    return (
        *find_missing_portraits(characters, shot_list.shots, character_portraits),
        *find_poor_pictures(character_portraits, size_px),
        *find_repeated_pictures(character_portraits),
    )
