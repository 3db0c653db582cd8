"""Thumbnail: the pictures that stand for the episode."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.making.thumbnails import Subject, draw_thumbnails, write_thumbnails
from storyassets.defs.pages.showing import show_picture
from storyassets.defs.resources import Workshop
from storyassets.model.commission import Commission
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.take import Pictures
from storyassets.model.timeline import Timeline
from storyassets.model.video import Thumbnail
from storyassets.story.editing.thumbnail import find_thumbnail_faults, find_title_faults


@episode_asset(group_name="video", kinds={"image"}, code_version="2")
def thumbnail(
    context: dg.AssetExecutionContext,
    brief: Commission,
    script: Script,
    shot_list: ShotList,
    timeline: Timeline,
    character_portraits: Pictures,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[Thumbnail]:
    """thumbnail.jpg and thumbnail_wide.jpg: the most telling moment, or a portrait before it, and the title."""
    mode, own_px = brief.channel.thumbnail, brief.brief.format.size_px
    folder = workshop.folder(context.partition_key)
    subject = Subject(
        timeline, shot_list, character_portraits, script.title, mode, brief.caption_style, own_px
    )
    made = write_thumbnails(draw_thumbnails(subject, workshop), own_px, folder)
    return dg.MaterializeResult(
        value=made,
        metadata={
            **show_picture(folder.thumbnail),
            "wide_path": dg.MetadataValue.path(folder.thumbnail_wide),
            "mode": mode.value,
            "size_bytes": made.size_bytes,
            "wide_size_bytes": made.wide_size_bytes,
        },
    )


@episode_check(thumbnail)
def the_thumbnail_can_be_uploaded(thumbnail: Thumbnail) -> tuple[str, ...]:
    """Both files are there, and under 2 MB."""
    return find_thumbnail_faults(thumbnail)


@episode_check(thumbnail)
def the_title_can_be_read(thumbnail: Thumbnail) -> tuple[str, ...]:
    """Its capitals are at least 6 px high when the picture is 120 px wide."""
    return find_title_faults(thumbnail)
