"""A small synthetic puppet: a round head on a ground of one colour, mouths and eyes as plain rectangles."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.model.puppet import (
    MOUTHS,
    Eyes,
    Performance,
    PixelBox,
    Puppet,
    PuppetShow,
    Sprite,
)
from storyassets.model.timeline import Camera, Clip, MediaReference, TimeRange
from storyassets_tests.fakes.videos import FolderMedia, plain

PICTURE_PX = (200, 356)
GROUND = (60, 120, 90)
PLATE = (70, 130, 100)
SKIN = (210, 170, 140)
HEAD_PX = (100, 120)
HEAD_AT = (50, 100)
MOUTH_PX = (40, 20)
MOUTH_AT = (80, 180)
EYES_PX = (60, 16)
EYES_AT = (70, 130)
PIVOT = (100.0, 220.0)


def mouth_colour(state: int) -> tuple[int, int, int]:
    return (40 + 12 * state, 20, 30 + 5 * state)


def eyes_colour(state: int) -> tuple[int, int, int]:
    return (240 - 30 * state, 240 - 30 * state, 230)


def head_rgba() -> NDArray[np.uint8]:
    """An ellipse with a soft edge; eyes open, mouth closed."""
    width, height = HEAD_PX
    rgba = np.zeros((height, width, 4), np.uint8)
    rgba[..., :3] = SKIN
    alpha = np.zeros((height, width), np.uint8)
    cv2.ellipse(alpha, (width // 2, height // 2), (width // 2 - 6, height // 2 - 6), 0, 0, 360, (255,), -1)
    rgba[..., 3] = cv2.GaussianBlur(alpha, (0, 0), 2)
    for at, size, colour in ((MOUTH_AT, MOUTH_PX, mouth_colour(0)), (EYES_AT, EYES_PX, eyes_colour(0))):
        left, top = at[0] - HEAD_AT[0], at[1] - HEAD_AT[1]
        rgba[top : top + size[1], left : left + size[0], :3] = colour
    return rgba


def sheet_rgba() -> NDArray[np.uint8]:
    """The head, the plate, the mouths and the eyes, one below the other in three columns."""
    sheet = np.zeros((MOUTHS * MOUTH_PX[1], 300, 4), np.uint8)
    sheet[: HEAD_PX[1], : HEAD_PX[0]] = head_rgba()
    sheet[HEAD_PX[1] : HEAD_PX[1] * 2, : HEAD_PX[0]] = (*PLATE, 255)
    for state in range(MOUTHS):
        sheet[state * MOUTH_PX[1] : (state + 1) * MOUTH_PX[1], 110 : 110 + MOUTH_PX[0]] = (
            *mouth_colour(state),
            255,
        )
    for state in range(len(Eyes)):
        sheet[state * EYES_PX[1] : (state + 1) * EYES_PX[1], 160 : 160 + EYES_PX[0]] = (
            *eyes_colour(state),
            255,
        )
    return sheet


def a_sprite(sheet_at: tuple[int, int], size_px: tuple[int, int], at: tuple[int, int]) -> Sprite:
    box = PixelBox(left_px=sheet_at[0], top_px=sheet_at[1], width_px=size_px[0], height_px=size_px[1])
    return Sprite(on_sheet=box, left_px=at[0], top_px=at[1])


def a_puppet() -> Puppet:
    return Puppet(
        picture_width_px=PICTURE_PX[0],
        picture_height_px=PICTURE_PX[1],
        plate=a_sprite((0, HEAD_PX[1]), HEAD_PX, HEAD_AT),
        head=a_sprite((0, 0), HEAD_PX, HEAD_AT),
        mouths=tuple(a_sprite((110, state * MOUTH_PX[1]), MOUTH_PX, MOUTH_AT) for state in range(MOUTHS)),
        eyes=tuple(a_sprite((160, state * EYES_PX[1]), EYES_PX, EYES_AT) for state in range(len(Eyes))),
        pivot_x_px=PIVOT[0],
        pivot_y_px=PIVOT[1],
    )


def a_performance(
    frames: int = 1,
    *,
    mouths: tuple[int, ...] | None = None,
    eyes: tuple[int, ...] | None = None,
    tilts: tuple[int, ...] | None = None,
    lifts: tuple[int, ...] | None = None,
) -> Performance:
    """At rest, but for what is said."""
    length = len(mouths or eyes or tilts or lifts or (0,) * frames)
    still = (0,) * length
    return Performance(mouths=mouths or still, eyes=eyes or still, tilts=tilts or still, lifts=lifts or still)


def a_show(media: FolderMedia, performance: Performance) -> PuppetShow:
    _, content = cv2.imencode(".png", cv2.cvtColor(sheet_rgba(), cv2.COLOR_RGBA2BGRA))
    return PuppetShow(sheet=media.add(content.tobytes()), puppet=a_puppet(), performance=performance)


def a_puppet_clip(
    media: FolderMedia,
    performance: Performance,
    *,
    frames: int | None = None,
    first_frame: int = 0,
    camera: Camera | None = None,
) -> Clip:
    """A clip of the puppet on its ground."""
    take = media.add_picture(plain(GROUND, PICTURE_PX))
    return Clip(
        name="talk",
        media=MediaReference(take=take, show=a_show(media, performance)),
        source_range=TimeRange(
            start_frame=first_frame, duration_frames=frames or performance.duration_frames
        ),
        camera=camera,
    )


def composed_rgb() -> NDArray[np.uint8]:
    """The same picture without a puppet: the head at rest over the plate over the ground."""
    picture = plain(GROUND, PICTURE_PX).astype(np.float32)
    region = picture[HEAD_AT[1] : HEAD_AT[1] + HEAD_PX[1], HEAD_AT[0] : HEAD_AT[0] + HEAD_PX[0]]
    region[:] = PLATE
    head = head_rgba().astype(np.float32)
    alpha = head[..., 3:] / 255
    region[:] = head[..., :3] * alpha + region * (1 - alpha)
    return np.round(picture).astype(np.uint8)
