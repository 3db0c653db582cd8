"""Puppets: the head of a frame, laid over its still.

The plate (the picture without the head) is part of the still. A mouth or a pair of eyes replaces a small part
of the head only when it changes; each frame is one warp of each plane, through the same crop as the still.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import NDArray

from storyassets.model.puppet import Eyes, Performance, Puppet
from storyassets.render.planes import Plane, Planes
from storyassets.render.puppet_sprites import OPAQUE, Inks, Patch, PuppetSprites, Rect
from storyassets.render.stills import Window

LIFT_UNIT = 1 / 10_000  # of the picture's height
TILT_UNIT = math.radians(1 / 100)
SOLID_MARGIN_PX = 4  # of the frame: as far as a sample of chroma reaches

_WARP_FLAGS = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP


class HeadBrush:
    """Draws one head, frame by frame, for one thread.

    `shrink` is by how many whole pixels the head is averaged beforehand, so that a warp does not skip any.
    """

    def __init__(self, sprites: PuppetSprites, shrink: int) -> None:
        self._sprites = sprites
        self._shrink = max(1, shrink)
        self._cell = 2 * self._shrink
        height, width = (-(-side // self._cell) * self._cell for side in sprites.head.shape[:2])
        self._inks: Inks = np.zeros((height, width, 4), np.uint8)
        self._inks[..., 3] = OPAQUE
        self._paste(sprites.head, (0, 0, sprites.head.shape[1], sprites.head.shape[0]))
        luma, chroma = (
            (height // self._shrink, width // self._shrink),
            (height // self._cell, width // self._cell),
        )
        self._colours = Planes(*(np.empty(size, np.uint8) for size in (luma, chroma, chroma)))
        self._keeps = (np.empty(luma, np.uint8), np.empty(chroma, np.uint8))
        self._state = (0, 0)
        self._shown: tuple[Patch, ...] = ()
        self._refresh((0, 0, width, height))

    def draw(
        self, frame: Planes, window: Window, still_px: tuple[int, int], pose: Performance, number: int
    ) -> None:
        """Lay the head of the performance's frame of that number over the frame, which shows the window."""
        last = pose.duration_frames - 1
        at = min(number, last)
        self._show_state(pose.mouths[at], pose.eyes[at])
        seen = _frame_to_head(self._sprites.puppet, window, still_px, frame.y.shape, pose, at)
        region = _covered(seen, self._inks.shape, frame.y.shape)
        if region is None:
            return
        self._lay(frame, seen, region)

    def _show_state(self, mouth: int, eyes: int) -> None:
        """Change the head's face, and the planes where it has changed; eyes that it has not stay open."""
        eyes = eyes if eyes < len(self._sprites.eyes) else Eyes.OPEN
        shown = (self._sprites.mouths[mouth], self._sprites.eyes[eyes])
        if self._shown and self._state == (mouth, eyes):
            return
        changed = [patch.rect for patch in (*self._shown, *shown)]
        head = self._sprites.head
        for patch in self._shown:
            left, top, right, bottom = patch.rect
            self._paste(head[top:bottom, left:right], patch.rect)
        for patch in shown:
            self._paste(patch.inks, patch.rect)
        for rect in changed:
            self._refresh(rect)
        self._state, self._shown = (mouth, eyes), shown

    def _paste(self, inks: Inks, rect: Rect) -> None:
        left, top, right, bottom = rect
        self._inks[top:bottom, left:right] = inks

    def _refresh(self, rect: Rect) -> None:
        """Average the inks into the planes, in the whole cells that a rectangle touches."""
        left, top, right, bottom = rect
        if right <= left or bottom <= top:
            return
        cell = self._cell
        first, last = (left // cell, top // cell), (-(-right // cell), -(-bottom // cell))
        inks = self._inks[first[1] * cell : last[1] * cell, first[0] * cell : last[0] * cell]
        size = (last[0] - first[0], last[1] - first[1])
        half = cv2.resize(inks, size, interpolation=cv2.INTER_AREA)
        whole = (
            inks
            if self._shrink == 1
            else cv2.resize(inks, (size[0] * 2, size[1] * 2), interpolation=cv2.INTER_AREA)
        )
        at = (slice(2 * first[1], 2 * last[1]), slice(2 * first[0], 2 * last[0]))
        half_at = (slice(first[1], last[1]), slice(first[0], last[0]))
        self._colours.y[at], self._keeps[0][at] = whole[..., 0], whole[..., 3]
        self._colours.u[half_at], self._colours.v[half_at] = half[..., 1], half[..., 2]
        self._keeps[1][half_at] = half[..., 3]

    def _lay(self, frame: Planes, seen: NDArray[np.float64], region: Rect) -> None:
        solid = self._sprites.solid and _inside(seen, self._sprites.solid, self._cell, region)
        if solid is None:
            self._lay_part(frame, seen, region, is_solid=False)
            return
        self._lay_part(frame, seen, solid, is_solid=True)
        for part in _around(region, solid):
            self._lay_part(frame, seen, part, is_solid=False)

    def _lay_part(self, frame: Planes, seen: NDArray[np.float64], part: Rect, *, is_solid: bool) -> None:
        left, top, right, bottom = part
        if right <= left or bottom <= top:
            return
        luma = _sampling(seen, (left + 0.5, top + 0.5), 1, self._shrink)
        keeps = (None, None) if is_solid else self._keeps
        _lay_plane((frame.y[top:bottom, left:right],), luma, (self._colours.y,), keeps[0])
        # H.264's chroma is sited left, on the middle of the even luma column, and between two rows
        chroma = _sampling(seen, (left + 0.5, top + 1.0), 2, self._cell)
        half = (slice(top // 2, bottom // 2), slice(left // 2, right // 2))
        _lay_plane((frame.u[half], frame.v[half]), chroma, (self._colours.u, self._colours.v), keeps[1])


def _lay_plane(
    regions: tuple[Plane, ...], matrix: NDArray[np.float64], colours: tuple[Plane, ...], keep: Plane | None
) -> None:
    """Warp colours and what they keep of the frame, and lay them over the regions; keeping nothing is quicker."""
    size = (regions[0].shape[1], regions[0].shape[0])
    kept = None
    if keep is not None:
        kept = cv2.warpAffine(keep, matrix, size, flags=_WARP_FLAGS, borderValue=(OPAQUE,))
    for region, colour in zip(regions, colours, strict=True):
        if kept is None:
            cv2.warpAffine(
                colour, matrix, size, dst=region, flags=_WARP_FLAGS, borderMode=cv2.BORDER_REPLICATE
            )
            continue
        ink = cv2.warpAffine(colour, matrix, size, flags=_WARP_FLAGS, borderValue=(0,))
        cv2.multiply(region, kept, dst=region, scale=1 / OPAQUE)
        cv2.add(region, ink, dst=region)


def _frame_to_head(
    puppet: Puppet,
    window: Window,
    still_px: tuple[int, int],
    frame_shape: tuple[int, ...],
    pose: Performance,
    at: int,
) -> NDArray[np.float64]:
    """From a point of the frame to one of the head sprite: 3x3, in pixels whose corners are whole."""
    left, top, width, height = window
    to_picture = (puppet.picture_width_px / still_px[0], puppet.picture_height_px / still_px[1])
    scale_x, scale_y = width / frame_shape[1] * to_picture[0], height / frame_shape[0] * to_picture[1]
    crop = np.array([[scale_x, 0, left * to_picture[0]], [0, scale_y, top * to_picture[1]], [0, 0, 1]])
    lift = pose.lifts[at] * LIFT_UNIT * puppet.picture_height_px
    angle = pose.tilts[at] * TILT_UNIT
    # rows grow downward, so that this undoes a turn that looks clockwise
    turn_x, turn_y = math.cos(angle), math.sin(angle)
    undo_turn = np.array([[turn_x, turn_y, 0], [-turn_y, turn_x, 0], [0, 0, 1]])
    from_pivot = _shift(puppet.pivot_x_px - puppet.head.left_px, puppet.pivot_y_px - puppet.head.top_px)
    to_pivot = _shift(-puppet.pivot_x_px, -puppet.pivot_y_px + lift)
    matrix: NDArray[np.float64] = from_pivot @ undo_turn @ to_pivot @ crop
    return matrix


def _sampling(
    seen: NDArray[np.float64], first: tuple[float, float], step: int, shrink: int
) -> NDArray[np.float64]:
    """`warpAffine`'s matrix: from pixel n of a region, which lies at `first + n * step`, to a plane's pixel."""
    place = np.array([[step, 0, first[0]], [0, step, first[1]], [0, 0, 1]], np.float64)
    scale = np.array([[1 / shrink, 0, -0.5], [0, 1 / shrink, -0.5]], np.float64)
    matrix: NDArray[np.float64] = scale @ seen @ place
    return matrix


def _covered(
    seen: NDArray[np.float64], head_shape: tuple[int, ...], frame_shape: tuple[int, ...]
) -> Rect | None:
    """The part of the frame that the head may touch, in even pixels; None when it is outside."""
    rows, columns = head_shape[:2]
    corners = np.array([[0, columns, 0, columns], [0, 0, rows, rows], [1, 1, 1, 1]], np.float64)
    x, y = (np.linalg.inv(seen) @ corners)[:2]
    left, top = (max(0, math.floor(low - 1) // 2 * 2) for low in (x.min(), y.min()))
    right = min(frame_shape[1], math.ceil((x.max() + 1) / 2) * 2)
    bottom = min(frame_shape[0], math.ceil((y.max() + 1) / 2) * 2)
    return (left, top, right, bottom) if right > left and bottom > top else None


def _inside(seen: NDArray[np.float64], solid: Rect, cell: int, region: Rect) -> Rect | None:
    """The even pixels of a region that lie wholly inside a rectangle of the head; None when there are none."""
    left, top, right, bottom = solid[0] + cell, solid[1] + cell, solid[2] - cell, solid[3] - cell
    if right <= left or bottom <= top:
        return None
    corners = np.array([[left, left, right, right], [top, bottom, top, bottom], [1, 1, 1, 1]], np.float64)
    x, y = (np.linalg.inv(seen) @ corners)[:2]
    # corners: left upper, left lower, right upper, right lower
    lows = (max(region[0], x[0], x[1]), max(region[1], y[0], y[2]))
    highs = (min(region[2], x[2], x[3]), min(region[3], y[1], y[3]))
    first = tuple(math.ceil((low + SOLID_MARGIN_PX) / 2) * 2 for low in lows)
    last = tuple(math.floor((high - SOLID_MARGIN_PX) / 2) * 2 for high in highs)
    return (*first, *last) if last[0] > first[0] and last[1] > first[1] else None


def _around(region: Rect, hole: Rect) -> tuple[Rect, ...]:
    """What is left of a region beside, above and below a hole in it."""
    left, top, right, bottom = region
    return (
        (left, top, right, hole[1]),
        (left, hole[3], right, bottom),
        (left, hole[1], hole[0], hole[3]),
        (hole[2], hole[1], right, hole[3]),
    )


def closest_shrink(puppet: Puppet, frame_px: tuple[int, int], shares: Iterable[float]) -> int:
    """How many of the picture's pixels stand for one of the frame's, in the closest crop; at least one."""
    box = min(puppet.picture_width_px / frame_px[0], puppet.picture_height_px / frame_px[1])
    return max(1, int(box * min(shares)))


def _shift(x: float, y: float) -> NDArray[np.float64]:
    return np.array([[1, 0, x], [0, 1, y], [0, 0, 1]], np.float64)
