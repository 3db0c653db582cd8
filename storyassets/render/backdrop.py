"""Backdrops: what stands behind a title. A picture fills the size, or stands beside the title, or behind a portrait."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.model.video import Area
from storyassets.render.salience import find_salient_box
from storyassets.render.title import Room, mix

Rgb = NDArray[np.uint8]

MUCH_WIDER = 1.25  # a size so much wider than the picture shows it beside the title, not under it
MARGIN = 0.055  # of the width, on both sides of a title
TOP_ROOM = (0.05, 0.315)  # of the height: over the sky, where whoever is on the picture stands below
BOTTOM_ROOM = (0.64, 0.90)
FULL_LINES = 4
PANEL_SHARE = 0.46  # of the width, for a picture beside the title
PANEL_SOFT = 0.16  # of the panel's width, where it fades into the ground
SIDE_ROOM = (0.04, 0.57)  # of the width, for a title beside a picture
SIDE_LINES = 5
SIDE_MARGIN_Y = 0.07
GROUND_BLUR = 0.03  # of the width
GROUND_LIGHT = 0.42
SOFT_BLUR = 0.010
BLURRED_AT = 4  # of the size: what is blurred needs no more pixels
SOFT_LIGHT = 0.55
PORTRAIT_EDGE = 0.06  # of the oval's width
PORTRAIT_FACE = Area(left=0.2, top=0.22, right=0.8, bottom=0.68)  # of a picture of head and shoulders


@dataclass(frozen=True)
class Scene:
    """A picture for a thumbnail. `zoom` is the share of it that is shown; without a face, what stands out is."""

    rgb: Rgb
    face: Area | None = None
    zoom: float = 1.0


@dataclass(frozen=True)
class Backdrop:
    """The picture under a title, and where the title may stand."""

    rgb: Rgb
    rooms: list[Room]
    band: bool


def set_scene(scene: Scene, size_px: tuple[int, int], portrait: Rgb | None = None) -> Backdrop:
    """The picture at that size, in front of it the portrait, if there is one."""
    height, width = scene.rgb.shape[:2]
    beside = size_px[0] / size_px[1] > MUCH_WIDER * width / height
    if portrait is not None:
        return _behind_portrait(scene, size_px, portrait)
    return _beside_title(scene, size_px) if beside else _under_title(scene, size_px)


def _under_title(scene: Scene, size_px: tuple[int, int]) -> Backdrop:
    rgb, face = _fill(scene, size_px)
    return Backdrop(rgb, _rooms_beside_face(size_px, face), band=True)


def _beside_title(scene: Scene, size_px: tuple[int, int]) -> Backdrop:
    """The picture on the right, fading into a dark and blurred copy of itself under the title."""
    canvas = _ground(scene, size_px, GROUND_BLUR, GROUND_LIGHT)
    panel_px = (round(size_px[0] * PANEL_SHARE), size_px[1])
    panel, _ = _fill(scene, panel_px)
    across = np.arange(panel_px[0]) / (PANEL_SOFT * panel_px[0])
    mask = np.tile((255 * _smooth(across)).astype(np.uint8), (panel_px[1], 1))
    mix(canvas[:, size_px[0] - panel_px[0] :], panel.astype(np.float32), mask)
    return Backdrop(canvas, [_side_room(size_px)], band=False)


def _behind_portrait(scene: Scene, size_px: tuple[int, int], portrait: Rgb) -> Backdrop:
    """The picture dark and softly blurred, and a portrait in an oval: below the title, or beside it."""
    width, height = size_px
    canvas = _ground(scene, size_px, SOFT_BLUR, SOFT_LIGHT)
    wide = width > MUCH_WIDER * height
    if wide:
        oval_px = (round(0.40 * width), round(0.94 * height))
        left, top = round(0.585 * width), (height - oval_px[1]) // 2
    else:
        oval_height = min(round(0.58 * height), round(0.88 * width * 1.15))
        oval_px = (round(oval_height / 1.15), oval_height)
        left, top = (width - oval_px[0]) // 2, height - round(0.03 * height) - oval_height
    bust, _ = _fill(Scene(portrait, PORTRAIT_FACE), oval_px)
    mix(canvas[top : top + oval_px[1], left : left + oval_px[0]], bust.astype(np.float32), _oval(oval_px))
    if wide:
        return Backdrop(canvas, [_side_room(size_px)], band=False)
    return Backdrop(canvas, [_full_room(size_px, (TOP_ROOM[0], top / height))], band=False)


def _ground(scene: Scene, size_px: tuple[int, int], blur: float, light: float) -> Rgb:
    """The picture as a ground: blurred by a share of the width, and darkened."""
    width, height = (max(2, side // BLURRED_AT) for side in size_px)
    small, _ = _fill(scene, (width, height))
    soft = cv2.GaussianBlur(small, (0, 0), max(1.0, blur * width)).astype(np.float32) * np.float32(light)
    return np.round(cv2.resize(soft, size_px, interpolation=cv2.INTER_LINEAR)).astype(np.uint8)


def _fill(scene: Scene, size_px: tuple[int, int]) -> tuple[Rgb, Area | None]:
    """The part of the picture that fills a size, around the face or what stands out; and where the face is then."""
    height, width = scene.rgb.shape[:2]
    scale = scene.zoom * min(width / size_px[0], height / size_px[1])
    box = (size_px[0] * scale, size_px[1] * scale)
    x, y = _centre_of(scene, box[0] / width, box[1] / height)
    left = min(max(0.0, x * width - box[0] / 2), width - box[0])
    top = min(max(0.0, y * height - box[1] / 2), height - box[1])
    rows, columns = (
        slice(round(start), max(round(start) + 1, round(start + length)))
        for start, length in ((top, box[1]), (left, box[0]))
    )
    way = cv2.INTER_AREA if scale >= 1 else cv2.INTER_CUBIC
    filled = cv2.resize(np.ascontiguousarray(scene.rgb[rows, columns]), size_px, interpolation=way)
    return filled.astype(np.uint8), _within(
        scene.face, (left / width, top / height), (box[0] / width, box[1] / height)
    )


def _centre_of(scene: Scene, box_width: float, box_height: float) -> tuple[float, float]:
    if scene.face is not None:
        return (scene.face.left + scene.face.right) / 2, (scene.face.top + scene.face.bottom) / 2
    if box_width > 0.99 and box_height > 0.99:
        return 0.5, 0.5
    return find_salient_box(scene.rgb, box_width, box_height)


def _within(face: Area | None, corner: tuple[float, float], box: tuple[float, float]) -> Area | None:
    """The face in shares of a crop."""
    if face is None:
        return None
    across = [min(1.0, max(0.0, (side - corner[0]) / box[0])) for side in (face.left, face.right)]
    down = [min(1.0, max(0.0, (side - corner[1]) / box[1])) for side in (face.top, face.bottom)]
    return Area(left=across[0], top=down[0], right=across[1], bottom=down[1])


def _rooms_beside_face(size_px: tuple[int, int], face: Area | None) -> list[Room]:
    """Above, and below if there is a face; never over the face, unless it leaves no room at all."""
    width, height = size_px
    above, below = TOP_ROOM, BOTTOM_ROOM
    if face is None:
        return [_full_room(size_px, above)]
    clear = [(above[0], min(above[1], face.top)), (max(below[0], face.bottom), below[1])]
    rooms = [_full_room(size_px, share) for share in clear if share[1] - share[0] > 0.12 * width / height]
    return rooms or [_full_room(size_px, below)]


def _full_room(size_px: tuple[int, int], share: tuple[float, float]) -> Room:
    left, room_width = _across(size_px[0])
    top, bottom = (round(side * size_px[1]) for side in share)
    return Room(left, top, room_width, bottom - top, FULL_LINES)


def _across(width: int) -> tuple[int, int]:
    """Left side and width of a room as wide as the picture."""
    left = round(MARGIN * width)
    return left, width - 2 * left


def _side_room(size_px: tuple[int, int]) -> Room:
    left, right = (round(share * size_px[0]) for share in SIDE_ROOM)
    top = round(SIDE_MARGIN_Y * size_px[1])
    return Room(left, top, right - left, size_px[1] - 2 * top, SIDE_LINES)


def _oval(size_px: tuple[int, int]) -> NDArray[np.uint8]:
    """A mask with rounded sides and a soft edge."""
    width, height = size_px
    across = (np.arange(width) + 0.5) / width * 2 - 1
    down = (np.arange(height) + 0.5) / height * 2 - 1
    # a superellipse: rounder than a rectangle, and larger than an ellipse
    distance = (np.abs(across)[None, :] ** 2.6 + np.abs(down)[:, None] ** 2.6) ** (1 / 2.6)
    return (255 * _smooth((1 - distance) / PORTRAIT_EDGE)).astype(np.uint8)


def _smooth(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """From 0 to 1, with soft ends."""
    clipped = np.clip(values, 0, 1)
    smooth: NDArray[np.float64] = clipped * clipped * (3 - 2 * clipped)
    return smooth
