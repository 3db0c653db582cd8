"""Thumbnails: the moment that stands for an episode, drawn in the video's own shape and wide."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import cv2

from storyassets.defs.resources import Workshop
from storyassets.measure.image import score_image
from storyassets.model.channel import CaptionStyle, ThumbnailMode
from storyassets.model.shot import ShotList
from storyassets.model.take import ImageScore, Pictures
from storyassets.model.timeline import Timeline
from storyassets.model.video import Thumbnail
from storyassets.render.backdrop import Rgb, Scene
from storyassets.render.brushes import PICTURE_SUFFIXES
from storyassets.render.snapshot import take_snapshot
from storyassets.render.thumbnail import WIDE_PX, MadeThumbnail, make_thumbnail, read_picture
from storyassets.story.thumbnail import Moment, candidate_moments, choose_moment, choose_portrait
from storyassets.studio.documents import EpisodeFolder
from storyassets.studio.files import hash_bytes, write_atomically

SCORED_SHARE = 2  # frames are judged at half the size


class ThumbnailPlan(NamedTuple):
    """What is drawn: a scene, and in front of it a portrait, if there is one."""

    scene: Scene
    portrait: Rgb | None


def plan_thumbnail(
    timeline: Timeline, shot_list: ShotList, portraits: Pictures, mode: ThumbnailMode, workshop: Workshop
) -> ThumbnailPlan:
    """The scene of a mode, from the timeline's frames without captions. Raises RenderFailed."""
    moment = _find_moment(timeline, shot_list, mode, workshop)
    if mode is ThumbnailMode.GENERATED and moment.take.suffix in PICTURE_SUFFIXES:
        picture = read_picture(workshop.takes.path(moment.take))
        return ThumbnailPlan(Scene(picture, moment.face, moment.zoom), None)
    size_px = (timeline.width_px // 2 * 2, timeline.height_px // 2 * 2)
    scene = take_snapshot(timeline, moment.frame, workshop.takes, size_px)
    scene = scene if scene.face else Scene(scene.rgb, moment.face)
    portrait = choose_portrait(shot_list, portraits) if mode is ThumbnailMode.HYBRID else None
    return ThumbnailPlan(scene, read_picture(workshop.takes.path(portrait.take)) if portrait else None)


def write_thumbnails(
    plan: ThumbnailPlan,
    title: str,
    own_px: tuple[int, int],
    style: CaptionStyle,
    folder: EpisodeFolder,
) -> Thumbnail:
    """Draw and write both files."""
    own, wide = (
        make_thumbnail(plan.scene, title, size_px=size_px, style=style, portrait=plan.portrait)
        for size_px in (own_px, WIDE_PX)
    )
    return Thumbnail(
        path=_write(folder.thumbnail, own, folder),
        content=hash_bytes(own.content),
        size_bytes=len(own.content),
        width_px=own_px[0],
        height_px=own_px[1],
        letter_px=own.letter_px,
        wide_path=_write(folder.thumbnail_wide, wide, folder),
        wide_content=hash_bytes(wide.content),
        wide_size_bytes=len(wide.content),
        wide_letter_px=wide.letter_px,
    )


def _find_moment(timeline: Timeline, shot_list: ShotList, mode: ThumbnailMode, workshop: Workshop) -> Moment:
    moments = candidate_moments(timeline, shot_list, mode)
    size_px = (_half(timeline.width_px), _half(timeline.height_px))
    scores = []
    for moment in moments:
        workshop.go_on()
        scores.append(_score(take_snapshot(timeline, moment.frame, workshop.takes, size_px).rgb))
    return choose_moment(moments, scores)


def _score(rgb: Rgb) -> ImageScore:
    _, content = cv2.imencode(".bmp", rgb[..., ::-1])
    return score_image(content.tobytes())


def _half(side_px: int) -> int:
    return max(2, side_px // SCORED_SHARE // 2 * 2)


def _write(path: Path, made: MadeThumbnail, folder: EpisodeFolder) -> str:
    write_atomically(path, made.content)
    return path.relative_to(folder.studio_dir).as_posix()
