"""Caption places: a caption stands where the style has it, unless the picture has a face or a thing just there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from storyassets.model.caption import Cue
from storyassets.model.channel import CaptionStyle
from storyassets.model.head import TalkingHeads
from storyassets.model.take import Pictures
from storyassets.model.timeline import Camera, Clip, CropBox, Timeline

BUSY = 6.0
"""From so much detail in its rows on a caption would hide what a picture is about; a face has 8 to 20."""

MUCH_CALMER = 0.6
"""A caption leaves its place only for one with no more than this share of the detail."""

HALF_HEIGHT = 0.036
"""Of the frame: half of a caption of one line, and air."""

ROWS_LOOKED_AT = 5
NEARBY = 1 / 3
"""Of the style's shift: often a step is enough."""


def place_captions(timeline: Timeline, broll: Pictures, heads: TalkingHeads, style: CaptionStyle) -> Timeline:
    """The timeline, with those captions moved that would stand on something."""
    if style.shift_y == 0:
        return timeline
    details = _details(broll, heads)
    clips = [
        (start, start + clip.duration_frames, clip) for start, clip in timeline.track("pictures").placed()
    ]
    cues = tuple(_place(cue, _clip_under(cue, clips), details, style) for cue in timeline.cues)
    return timeline.model_copy(update={"cues": cues})


def _details(broll: Pictures, heads: TalkingHeads) -> dict[str, tuple[float, ...]]:
    """How much is to be seen in each row of each shot's picture, from the top."""
    pictures = [*broll.pictures, *(head.picture for head in heads.heads)]
    return {one.subject: one.score.row_detail for one in pictures if one.score.row_detail}


def _clip_under(cue: Cue, clips: Sequence[tuple[int, int, Clip]]) -> Clip | None:
    """The clip that is seen for most of the cue's time."""
    shared = [
        (min(end, cue.end_frame) - max(start, cue.start_frame), -start, clip) for start, end, clip in clips
    ]
    frames, _, clip = max(shared, key=lambda one: one[:2], default=(0, 0, None))
    return clip if frames > 0 else None


def _place(cue: Cue, clip: Clip | None, details: Mapping[str, tuple[float, ...]], style: CaptionStyle) -> Cue:
    rows = details.get(clip.name) if clip else None
    if clip is None or rows is None:
        return cue
    centre_y = choose_centre(rows, clip.camera or Camera(), style)
    return cue if centre_y == style.centre_y else cue.model_copy(update={"centre_y": centre_y})


def choose_centre(rows: Sequence[float], camera: Camera, style: CaptionStyle) -> float:
    """Where a caption stands on a picture of these rows, as the camera shows them."""
    here = _detail_at(rows, camera, style.centre_y)
    if here <= BUSY:
        return style.centre_y
    steps = (style.shift_y * NEARBY, style.shift_y, -style.shift_y)
    lowest = 1 - style.safe_margin_y - HALF_HEIGHT
    places = [round(style.centre_y + step, 4) for step in steps]
    free = [(_detail_at(rows, camera, place), place) for place in places if place <= lowest]
    calm = [place for detail, place in free if detail <= BUSY]
    if calm:
        return calm[0]
    detail, place = min(free, default=(here, style.centre_y))
    return place if detail <= here * MUCH_CALMER else style.centre_y


def _detail_at(rows: Sequence[float], camera: Camera, centre_y: float) -> float:
    """The most detail in a row under the caption, at the start of the camera's move or at its end."""
    places = [centre_y + HALF_HEIGHT * (2 * n / (ROWS_LOOKED_AT - 1) - 1) for n in range(ROWS_LOOKED_AT)]
    return max(
        sum(_row(rows, crop, place) for place in places) / ROWS_LOOKED_AT
        for crop in (camera.start, camera.end)
    )


def _row(rows: Sequence[float], crop: CropBox, frame_y: float) -> float:
    picture_y = crop.centre_y + (frame_y - 0.5) * crop.share
    return rows[min(len(rows) - 1, max(0, int(picture_y * len(rows))))]
