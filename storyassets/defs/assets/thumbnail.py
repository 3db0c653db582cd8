"""Thumbnail: the picture that stands for the episode."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.resources import Workshop
from storyassets.defs.showing import show_picture
from storyassets.model.commission import Commission
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.take import Pictures
from storyassets.model.video import Thumbnail
from storyassets.render.thumbnail import make_thumbnail
from storyassets.story.thumbnail import choose_thumbnail_shot, find_thumbnail_faults
from storyassets.studio.files import hash_bytes, write_atomically


@episode_asset(group_name="video", kinds={"image"})
def thumbnail(
    context: dg.AssetExecutionContext,
    brief: Commission,
    script: Script,
    shot_list: ShotList,
    broll: Pictures,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[Thumbnail]:
    """thumbnail.jpg: the most telling picture with the title on it."""
    picture = choose_thumbnail_shot(shot_list, broll)
    width_px, height_px = brief.brief.format.size_px
    content = make_thumbnail(
        workshop.takes.path(picture.take),
        script.title,
        size_px=(width_px, height_px),
        style=brief.caption_style,
    )
    path = workshop.folder(context.partition_key).thumbnail
    write_atomically(path, content)
    made = Thumbnail(
        path=path.relative_to(workshop.settings.studio_dir).as_posix(),
        content=hash_bytes(content),
        size_bytes=len(content),
        width_px=width_px,
        height_px=height_px,
    )
    return dg.MaterializeResult(value=made, metadata={**show_picture(path), "size_bytes": len(content)})


@episode_check(thumbnail)
def the_thumbnail_can_be_uploaded(thumbnail: Thumbnail) -> tuple[str, ...]:
    """It is under 2 MB."""
    return find_thumbnail_faults(thumbnail)
