"""B-roll: the picture of every shot."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.making.illustrating import draw_broll
from storyassets.defs.pages.showing import show_credits, show_money, show_pictures, show_scores
from storyassets.defs.resources import Workshop
from storyassets.model.character import Cast
from storyassets.model.commission import Commission
from storyassets.model.picks import Picks
from storyassets.model.shot import ShotList
from storyassets.model.take import Pictures
from storyassets.story.asking.orders import picture_size_px
from storyassets.story.heads.heads import broll_shots
from storyassets.story.judging.faults_pictures import (
    find_missing_pictures,
    find_poor_pictures,
    find_repeated_pictures,
)
from storyassets.story.judging.likenesses import find_unlike_pictures


@episode_asset(group_name="pictures", kinds={"image"})
def broll(
    context: dg.AssetExecutionContext,
    brief: Commission,
    picks: Picks,
    characters: Cast,
    shot_list: ShotList,
    character_portraits: Pictures,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[Pictures]:
    """What is seen while the words are said, one picture a shot; heads that speak are `talking_heads`."""
    desk = workshop.desk(context.partition_key, "broll", brief.channel)
    drawn = draw_broll(desk, brief, picks, characters, shot_list, character_portraits, workshop)
    return dg.MaterializeResult(
        value=drawn,
        metadata={
            "pictures": len(drawn.pictures),
            **show_scores(drawn, brief.channel.pictures),
            **show_credits(drawn),
            **show_pictures([workshop.takes.path(picture.take) for picture in drawn.pictures]),
            **show_money(desk.tally),
        },
    )


@episode_check(broll, additional_ins=["shot_list", "characters"])
def every_shot_has_its_picture(broll: Pictures, shot_list: ShotList, characters: Cast) -> tuple[str, ...]:
    """No shot is without, but for those that show a talking head."""
    return find_missing_pictures(broll_shots(shot_list, characters), broll)


@episode_check(broll, additional_ins=["brief"])
def pictures_are_large_enough_and_not_flat(broll: Pictures, brief: Commission) -> tuple[str, ...]:
    """Each has the size that the camera needs, and something on it."""
    return find_poor_pictures(broll, picture_size_px(brief.brief.format.size_px))


@episode_check(broll)
def no_picture_stands_twice(broll: Pictures) -> tuple[str, ...]:
    """Each shot has a picture of its own."""
    return find_repeated_pictures(broll)


@episode_check(broll, additional_ins=["shot_list", "characters", "brief"], blocking=False)
def every_character_keeps_their_likeness(
    broll: Pictures, shot_list: ShotList, characters: Cast, brief: Commission
) -> tuple[str, ...]:
    """Whoever is seen has the colours of their portrait; it stops nothing, for colours are not faces."""
    least = brief.channel.pictures.least_likeness
    return find_unlike_pictures(shot_list.shots, broll, characters, least)
