"""Thumbnails: the moment that stands for an episode, drawn in the video's own shape and wide."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import NamedTuple

import cv2

from storyassets.defs.resources import Workshop
from storyassets.measure.image import score_image
from storyassets.model.channel import CaptionStyle, ThumbnailMode
from storyassets.model.shot import ShotList
from storyassets.model.take import PICTURE_SUFFIXES, ImageScore, Pictures, Take
from storyassets.model.timeline import Timeline
from storyassets.model.video import Thumbnail
from storyassets.render.backdrop import Rgb, Scene
from storyassets.render.snapshot import describe_snapshot, take_snapshot
from storyassets.render.thumbnail import WIDE_PX, MadeThumbnail, make_thumbnail, read_picture
from storyassets.story.editing.thumbnail import Moment, candidate_moments, choose_moment, choose_portrait
from storyassets.studio.documents import EpisodeFolder
from storyassets.studio.files import hash_bytes, write_atomically
from storyassets.studio.request_keys import hash_canonically

RECIPE = "thumbnail-1"  # raised when the same subject is drawn or judged otherwise
SCORED_SHARE = 2  # frames are judged at half the size


class Subject(NamedTuple):
    """What the thumbnails of an episode are made of."""

    timeline: Timeline
    shot_list: ShotList
    portraits: Pictures
    title: str
    mode: ThumbnailMode
    style: CaptionStyle
    own_px: tuple[int, int]

    @property
    def video_px(self) -> tuple[int, int]:
        """The size of the timeline's frames, even."""
        return self.timeline.width_px // 2 * 2, self.timeline.height_px // 2 * 2


class Drawn(NamedTuple):
    """The picture in the video's own shape, and the wide one."""

    own: MadeThumbnail
    wide: MadeThumbnail


def draw_thumbnails(subject: Subject, workshop: Workshop) -> Drawn:
    """Both pictures, drawn once for the same subject. Raises RenderFailed."""
    moment = _find_moment(subject, workshop)
    portrait = _choose_portrait(subject)
    key = _key_of(subject, moment, portrait)
    kept = workshop.measurements.get_json(key)
    if kept is not None:
        return Drawn(*(MadeThumbnail(base64.b64decode(jpeg), letter_px) for jpeg, letter_px in kept))
    scene = _draw_scene(subject, moment, workshop)
    front = read_picture(workshop.takes.path(portrait)) if portrait else None
    drawn = Drawn(
        *(
            make_thumbnail(scene, subject.title, size_px=size_px, style=subject.style, portrait=front)
            for size_px in (subject.own_px, WIDE_PX)
        )
    )
    workshop.measurements.put_json(
        key, [[base64.b64encode(made.content).decode(), made.letter_px] for made in drawn]
    )
    return drawn


def write_thumbnails(drawn: Drawn, own_px: tuple[int, int], folder: EpisodeFolder) -> Thumbnail:
    """Write both files into the episode's folder."""
    own, wide = drawn
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


def _draw_scene(subject: Subject, moment: Moment, workshop: Workshop) -> Scene:
    if subject.mode is ThumbnailMode.GENERATED and moment.take.suffix in PICTURE_SUFFIXES:
        return Scene(read_picture(workshop.takes.path(moment.take)), moment.face, moment.zoom)
    scene = take_snapshot(subject.timeline, moment.frame, workshop.takes, subject.video_px)
    return scene if scene.face else Scene(scene.rgb, moment.face)


def _choose_portrait(subject: Subject) -> Take | None:
    """Whose portrait stands in front, if the mode wants one."""
    if subject.mode is not ThumbnailMode.HYBRID:
        return None
    portrait = choose_portrait(subject.shot_list, subject.portraits)
    return portrait.take if portrait else None


def _key_of(subject: Subject, moment: Moment, portrait: Take | None) -> str:
    return hash_canonically(
        {
            "recipe": RECIPE,
            "shown": describe_snapshot(subject.timeline, moment.frame),
            "picture": moment.take.content,
            "face": moment.face.model_dump(mode="json") if moment.face else None,
            "zoom": moment.zoom,
            "mode": subject.mode.value,
            "portrait": portrait.content if portrait else "",
            "title": subject.title,
            "style": subject.style.model_dump(mode="json"),
            "sizes_px": [subject.video_px, subject.own_px, WIDE_PX],
        }
    )


def _find_moment(subject: Subject, workshop: Workshop) -> Moment:
    moments = candidate_moments(subject.timeline, subject.shot_list, subject.mode)
    scores = []
    for moment in moments:
        workshop.go_on()
        scores.append(_score_moment(subject.timeline, moment.frame, workshop))
    return choose_moment(moments, scores)


def _score_moment(timeline: Timeline, frame: int, workshop: Workshop) -> ImageScore:
    """The score of a frame, measured once for what it shows."""
    size_px = (_half(timeline.width_px), _half(timeline.height_px))
    shown = describe_snapshot(timeline, frame)
    key = hash_canonically({"recipe": RECIPE, "shown": shown, "size_px": size_px})
    kept = workshop.measurements.get_json(key)
    if kept is not None:
        return ImageScore.model_validate(kept)
    score = _score(take_snapshot(timeline, frame, workshop.takes, size_px).rgb)
    workshop.measurements.put_json(key, score.model_dump(mode="json"))
    return score


def _score(rgb: Rgb) -> ImageScore:
    _, content = cv2.imencode(".bmp", rgb[..., ::-1])
    return score_image(content.tobytes())


def _half(side_px: int) -> int:
    return max(2, side_px // SCORED_SHARE // 2 * 2)


def _write(path: Path, made: MadeThumbnail, folder: EpisodeFolder) -> str:
    write_atomically(path, made.content)
    return path.relative_to(folder.studio_dir).as_posix()
