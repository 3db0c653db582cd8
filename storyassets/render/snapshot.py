"""Snapshot: one frame of a timeline as a picture, without its captions, and where the head on it is."""

from __future__ import annotations

from storyassets.model.channel import CaptionStyle
from storyassets.model.puppet import Puppet
from storyassets.model.timeline import Timeline
from storyassets.model.video import Area
from storyassets.render.backdrop import Scene
from storyassets.render.brushes import progress_of
from storyassets.render.frames import Painter
from storyassets.render.media import Media
from storyassets.render.planes import new_planes, rgb_of_planes
from storyassets.render.segment_keys import visible_fields
from storyassets.render.segments import PictureLayer, SegmentPlan, plan_segments
from storyassets.render.stills import picture_window

ANY_GOP = 15  # where a segment is cut is not to be seen


def take_snapshot(timeline: Timeline, frame: int, media: Media, size_px: tuple[int, int]) -> Scene:
    """The frame of that number (the last one beyond the end), as the renderer draws it at that size.

    The size has the timeline's shape and even sides. Raises RenderFailed.
    """
    plan, number = _find(timeline.model_copy(update={"cues": ()}), frame)
    planes = new_planes(*size_px)
    painter = Painter(media, CaptionStyle(), size_px, timeline.rate.fraction)
    with painter.prepare(plan) as painting:
        painting(number, planes)
    return Scene(rgb_of_planes(planes), face=_face_on_frame(plan.picture, number, size_px))


def describe_snapshot(timeline: Timeline, frame: int) -> dict[str, object]:
    """All that such a picture shows, as JSON: equal descriptions are, at one size, equal pictures."""
    plan, number = _find(timeline.model_copy(update={"cues": ()}), frame)
    # which frame of a moving take is seen depends on the rate
    return {"shown": visible_fields(plan), "number": number, "rate": str(timeline.rate.fraction)}


def _find(timeline: Timeline, frame: int) -> tuple[SegmentPlan, int]:
    """The segment that shows a frame, and the frame's number in it."""
    number = min(frame, timeline.duration_frames - 1)
    for plan in plan_segments(timeline, ANY_GOP):
        if number < plan.duration_frames:
            return plan, number
        number -= plan.duration_frames
    raise ValueError("a timeline has no segments")


def _face_on_frame(layer: PictureLayer | None, number: int, size_px: tuple[int, int]) -> Area | None:
    """Where the head of a puppet is seen, in shares of the frame."""
    if layer is None or layer.show is None:
        return None
    puppet = layer.show.puppet
    picture_px = (puppet.picture_width_px, puppet.picture_height_px)
    window = picture_window(picture_px, size_px, layer.camera, progress_of(layer, number))
    return _seen(puppet, *window)


def _seen(puppet: Puppet, left: float, top: float, width: float, height: float) -> Area:
    head = puppet.head
    across = (head.left_px, head.left_px + head.on_sheet.width_px)
    down = (head.top_px, head.top_px + head.on_sheet.height_px)
    x = [min(1.0, max(0.0, (side - left) / width)) for side in across]
    y = [min(1.0, max(0.0, (side - top) / height)) for side in down]
    return Area(left=x[0], top=y[0], right=x[1], bottom=y[1])
