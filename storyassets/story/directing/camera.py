"""Camera: the slow move over a still while it stands. Every crop lies inside its picture."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.camera import CameraMove, Framing
from storyassets.model.shot import Shot
from storyassets.model.take import ImageScore
from storyassets.model.timeline import Camera, CropBox

NEAREST_SHARE = 0.84
"""Pictures are 1.2 times the video's size: below 1 / 1.2 a crop would be enlarged."""

WHOLE_SHARE = 1.0
PAN_SHARE = 0.88
ZOOM_PER_S = 0.035
PAN_PER_S = 0.025
LEAST_ZOOM = 0.03
FACE_Y = 0.45
"""Close shots are pushed into a little above the middle, where the face is."""

TURNED_DOWN_SHARE = 0.25
"""The same, down the picture: hands and what is in them stay above the captions."""

MIDDLE = (0.5, 0.5)
ABOVE_CAPTIONS = 0.65
TURNED_SHARE = 0.6
"""Of the way from the middle to the focus: a camera that goes all of it leaves the place behind."""

FOCUS_POWER = 3
"""What stands out counts most, a busy ground little, and what frames a picture at its edges nothing."""


def find_focus(score: ImageScore) -> tuple[float, float]:
    """Where a picture has most to be seen, in shares: whoever does something there. Its middle where none is told."""
    rows = score.row_detail[: int(len(score.row_detail) * ABOVE_CAPTIONS)]
    return (
        _middle_of(score.column_detail, len(score.column_detail)),
        _middle_of(rows, len(score.row_detail)),
    )


def _middle_of(details: Sequence[float], count: int) -> float:
    weights = [
        detail**FOCUS_POWER * max(0.0, 1 - (2 * (n + 0.5) / count - 1) ** 2)
        for n, detail in enumerate(details)
    ]
    total = sum(weights)
    if total <= 0:
        return 0.5
    return round(sum((n + 0.5) * weight for n, weight in enumerate(weights)) / total / count, 3)


def move_camera(shot: Shot, duration_s: float, focus: tuple[float, float] = MIDDLE) -> Camera:
    """The move of a shot of this length: never faster than `ZOOM_PER_S` or `PAN_PER_S`, and towards the focus."""
    zoom = min(WHOLE_SHARE - NEAREST_SHARE, max(LEAST_ZOOM, ZOOM_PER_S * duration_s))
    near_y = FACE_Y if shot.framing is Framing.CLOSE else 0.5 + (focus[1] - 0.5) * TURNED_DOWN_SHARE
    near = _crop(0.5 + (focus[0] - 0.5) * TURNED_SHARE, near_y, WHOLE_SHARE - zoom)
    far = CropBox(share=WHOLE_SHARE)
    # Half of the way lies on each side of the middle.
    way = min((1 - PAN_SHARE) / 2, PAN_PER_S * duration_s / 2)
    match shot.move:
        case CameraMove.PUSH_IN:
            return Camera(start=far, end=near)
        case CameraMove.PULL_OUT:
            return Camera(start=near, end=far)
        case CameraMove.PAN_LEFT:
            return Camera(start=_crop(0.5 + way, 0.5, PAN_SHARE), end=_crop(0.5 - way, 0.5, PAN_SHARE))
        case CameraMove.PAN_RIGHT:
            return Camera(start=_crop(0.5 - way, 0.5, PAN_SHARE), end=_crop(0.5 + way, 0.5, PAN_SHARE))
        case CameraMove.TILT_UP:
            return Camera(start=_crop(0.5, 0.5 + way, PAN_SHARE), end=_crop(0.5, 0.5 - way, PAN_SHARE))
        case CameraMove.TILT_DOWN:
            return Camera(start=_crop(0.5, 0.5 - way, PAN_SHARE), end=_crop(0.5, 0.5 + way, PAN_SHARE))


def _crop(centre_x: float, centre_y: float, share: float) -> CropBox:
    """A crop whose centre is moved, where needed, so that its edges stay inside the picture."""
    half = share / 2
    return CropBox(
        centre_x=min(max(centre_x, half), 1 - half),
        centre_y=min(max(centre_y, half), 1 - half),
        share=share,
    )
