"""Talking heads: who speaks, seen speaking; the mouth moves with the words."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.making.puppetry import Scenes, film_heads
from storyassets.defs.pages.showing import show_money, show_pictures
from storyassets.defs.resources import Workshop
from storyassets.model.character import Cast
from storyassets.model.commission import Commission
from storyassets.model.head import TalkingHeads
from storyassets.model.picks import Picks
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.take import Pictures, VoiceTakes
from storyassets.story.asking.orders import picture_size_px
from storyassets.story.judging.faults_heads import find_head_faults, find_poor_heads
from storyassets.story.judging.likenesses import find_unlike_pictures


@episode_asset(group_name="pictures", kinds={"image"})
def talking_heads(
    context: dg.AssetExecutionContext,
    brief: Commission,
    picks: Picks,
    script: Script,
    characters: Cast,
    shot_list: ShotList,
    character_portraits: Pictures,
    voice_clips: VoiceTakes,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[TalkingHeads]:
    """Every talking-head shot: a clip of its speaker, or a picture, its puppet and what that does frame by frame."""
    desk = workshop.desk(context.partition_key, "talking_heads", brief.channel)
    scenes = Scenes(brief, picks, script, characters, shot_list, character_portraits, voice_clips)
    filmed = film_heads(desk, scenes, workshop)
    return dg.MaterializeResult(
        value=filmed,
        metadata={
            "heads": len(filmed.heads),
            "moving": sum(head.show is not None for head in filmed.heads),
            "filmed": sum(head.speaks for head in filmed.heads),
            **show_pictures([workshop.takes.path(head.picture.take) for head in filmed.heads]),
            **show_money(desk.tally),
        },
    )


@episode_check(talking_heads, additional_ins=["shot_list", "characters"])
def every_speaking_face_has_its_head(
    talking_heads: TalkingHeads, shot_list: ShotList, characters: Cast
) -> tuple[str, ...]:
    """Each talking-head shot shows the character who speaks in it, and no other."""
    return find_head_faults(shot_list, characters, talking_heads)


@episode_check(talking_heads, additional_ins=["brief"])
def heads_are_large_enough_and_not_flat(talking_heads: TalkingHeads, brief: Commission) -> tuple[str, ...]:
    """Each picture has the size that the camera needs, and something on it."""
    return find_poor_heads(talking_heads, picture_size_px(brief.brief.format.size_px))


@episode_check(talking_heads, additional_ins=["shot_list", "characters", "brief"], blocking=False)
def every_speaker_keeps_their_likeness(
    talking_heads: TalkingHeads, shot_list: ShotList, characters: Cast, brief: Commission
) -> tuple[str, ...]:
    """Whoever speaks has the colours of their portrait; it stops nothing, for colours are not faces."""
    pictures = Pictures(pictures=tuple(head.picture for head in talking_heads.heads))
    least = brief.channel.pictures.least_likeness
    return find_unlike_pictures(shot_list.shots, pictures, characters, least)
