"""Caption places: one height for all captions of a video, and at most one other for shots with a face just there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storyassets.model.caption import Cue
from storyassets.model.channel import CaptionStyle
from storyassets.model.head import TalkingHeads
from storyassets.model.take import Pictures
from storyassets.model.timeline import Camera, Clip, CropBox, Timeline

BUSY = 7.5
"""From so much detail in its rows on a caption would hide what a picture is about; a face has 8 to 20."""

MUCH_CALMER = 0.6
"""A caption leaves its place only for one with no more than this share of the detail."""

HALF_LINE = 0.036
"""Of the frame: half of a caption of one line, and air."""

ONE_LINE_CHARACTERS = 20
"""Longer phrases stand in two lines."""

ROWS_LOOKED_AT = 5
WORTH_MOVING_ALL = 0.25
"""Of the captions' time that would stand on something: from so much less on, all of them stand elsewhere."""

NEARBY = 1 / 3
"""Of the style's shift: so far a caption may go down, where the buttons of a phone are near; often that is enough."""


def place_captions(timeline: Timeline, broll: Pictures, heads: TalkingHeads, style: CaptionStyle) -> Timeline:
    """The timeline, with those captions moved that would stand on something."""
    if style.shift_y == 0:
        return timeline
    details = _details(broll, heads)
    if not timeline.cues:
        return timeline
    clips = [
        (start, start + clip.duration_frames, clip) for start, clip in timeline.track("pictures").placed()
    ]
    places = _places(style)
    beneath = [_beneath(cue, clips, details, places) for cue in timeline.cues]
    usual = _usual(beneath)
    other = _other(beneath, usual)
    cues = tuple(
        _move(cue, places[other if other is not None and under.asks_for(other, usual) else usual], style)
        for cue, under in zip(timeline.cues, beneath, strict=True)
    )
    return timeline.model_copy(update={"cues": cues})


@dataclass(frozen=True)
class _Beneath:
    """How long a caption is seen, and what detail each place has beneath it; none of a picture nobody knows."""

    frames: int
    details: tuple[float, ...] = ()

    def covers(self, place: int) -> bool:
        """Whether the caption would hide something there."""
        return bool(self.details) and self.details[place] > BUSY

    def asks_for(self, place: int, usual: int) -> bool:
        """Whether it should leave its usual place for that one."""
        if place == usual or not self.covers(usual):
            return False
        return not self.covers(place) or self.details[place] <= MUCH_CALMER * self.details[usual]


def _beneath(
    cue: Cue,
    clips: Sequence[tuple[int, int, Clip]],
    details: Mapping[str, tuple[float, ...]],
    places: Sequence[float],
) -> _Beneath:
    clip = _clip_under(cue, clips)
    rows = details.get(clip.name) if clip else None
    frames = cue.end_frame - cue.start_frame
    if clip is None or rows is None:
        return _Beneath(frames)
    camera = clip.camera or Camera()
    half_height = _half_height(cue)
    return _Beneath(frames, tuple(_detail_at(rows, camera, place, half_height) for place in places))


def _usual(beneath: Sequence[_Beneath]) -> int:
    """The place of most captions: the style's own, unless another hides much less."""
    hidden = [sum(one.frames for one in beneath if one.covers(place)) for place in _numbers(beneath)]
    best = min(range(len(hidden)), key=hidden.__getitem__, default=0)
    whole = sum(one.frames for one in beneath)
    return best if hidden and hidden[0] - hidden[best] > WORTH_MOVING_ALL * whole else 0


def _other(beneath: Sequence[_Beneath], usual: int) -> int | None:
    """The one place for those that cannot stand at the usual one; the first of those that serve as many."""
    served = [sum(one.frames for one in beneath if one.asks_for(place, usual)) for place in _numbers(beneath)]
    best = max(range(len(served)), key=served.__getitem__, default=None)
    return best if best is not None and served[best] else None


def _numbers(beneath: Sequence[_Beneath]) -> range:
    """The places' numbers."""
    return range(max((len(one.details) for one in beneath), default=0))


def _move(cue: Cue, centre_y: float, style: CaptionStyle) -> Cue:
    return cue if centre_y == style.centre_y else cue.model_copy(update={"centre_y": centre_y})


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


def _places(style: CaptionStyle) -> list[float]:
    """Where captions may stand: the style's own place, and what is still inside the frame around it."""
    steps = (style.shift_y * NEARBY, -style.shift_y)
    lowest = 1 - style.safe_margin_y - HALF_LINE
    return [style.centre_y, *(y for y in (round(style.centre_y + step, 4) for step in steps) if y <= lowest)]


def _half_height(cue: Cue) -> float:
    """Of the frame: how far a caption reaches up and down from its middle."""
    characters = sum(len(word.text) + 1 for word in cue.words) - 1
    return HALF_LINE * (2 if characters > ONE_LINE_CHARACTERS else 1)


def _detail_at(rows: Sequence[float], camera: Camera, centre_y: float, half_height: float) -> float:
    """The most detail in a row under the caption, at the start of the camera's move or at its end."""
    places = [centre_y + half_height * (2 * n / (ROWS_LOOKED_AT - 1) - 1) for n in range(ROWS_LOOKED_AT)]
    return max(
        sum(_row(rows, crop, place) for place in places) / ROWS_LOOKED_AT
        for crop in (camera.start, camera.end)
    )


def _row(rows: Sequence[float], crop: CropBox, frame_y: float) -> float:
    picture_y = crop.centre_y + (frame_y - 0.5) * crop.share
    return rows[min(len(rows) - 1, max(0, int(picture_y * len(rows))))]
