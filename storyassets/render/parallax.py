"""Parallax: a picture in layers, each of which makes more or less of the camera's move than the whole would.

In the middle of the move all layers lie as they were drawn. Which pictures have layers is the illustrator's matter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2

from storyassets.model.timeline import Camera
from storyassets.render.faces import FacePart, lay_part
from storyassets.render.layers import LayeredStill, NearLayer
from storyassets.render.planes import Plane, Planes
from storyassets.render.puppet_sprites import OPAQUE, Rect
from storyassets.render.stills import Window, crop_window, draw_still
from storyassets.render.warp import Axis, Fitted, fit_axis, look_at, new_scratch

MIDDLE = 0.5  # of the move


class LayeredBrush:
    """Draws one layered picture under its camera, for one thread."""

    def __init__(self, picture: LayeredStill, camera: Camera, size_px: tuple[int, int]) -> None:
        self._picture = picture
        self._camera = camera
        self._scratch, self._kept = new_scratch(*size_px), new_scratch(*size_px)

    def draw(
        self,
        progress: float,
        frame: Planes,
        parts: Sequence[FacePart] = (),
        over_ground: Callable[[Planes], None] | None = None,
    ) -> None:
        """All layers at that progress of the camera's move, with these parts of faces, and what lies over the ground."""
        picture, ground = self._picture, self._picture.ground
        now, middle = (crop_window(ground, self._camera, at) for at in (progress, MIDDLE))
        draw_still(ground, _window(middle, now, picture.depth), frame, self._scratch)
        if over_ground is not None:
            over_ground(frame)
        below, above = picture.near[: picture.faces_over], picture.near[picture.faces_over :]
        for layer in below:
            self._lay(layer, _window(middle, now, layer.depth), frame)
        faces = _window(middle, now, below[-1].depth if below else picture.depth)
        for part in parts:
            lay_part(part, faces, frame)
        for layer in above:
            self._lay(layer, _window(middle, now, layer.depth), frame)

    def _lay(self, layer: NearLayer, window: Window, frame: Planes) -> None:
        for band in layer.bands:
            rows, columns = frame.y.shape
            left, right = _even(band[0], band[2], (window[0], window[2] / columns), columns)
            top, bottom = _even(band[1], band[3], (window[1], window[3] / rows), rows)
            if right > left and bottom > top:
                self._lay_band(layer, window, frame, (left, top, right, bottom))

    def _lay_band(self, layer: NearLayer, window: Window, frame: Planes, seen: Rect) -> None:
        left, top, right, bottom = seen
        scale_x, scale_y = window[2] / frame.y.shape[1], window[3] / frame.y.shape[0]
        x, y = window[0] + left * scale_x - layer.left, window[1] + top * scale_y - layer.top
        luma = (
            _fitted(x + scale_x / 2 - 0.5, scale_x, right - left),
            _fitted(y + scale_y / 2 - 0.5, scale_y, bottom - top),
        )
        # H.264's chroma is sited left, and between two rows
        chroma = (
            _fitted((x + scale_x / 2) / 2 - 0.5, scale_x, (right - left) // 2),
            _fitted((y + scale_y) / 2 - 0.5, scale_y, (bottom - top) // 2),
        )
        half = slice(top // 2, bottom // 2), slice(left // 2, right // 2)
        self._blend((frame.y[top:bottom, left:right],), (layer.colours.y,), layer.keeps[0], luma)
        self._blend((frame.u[half], frame.v[half]), layer.colours[1:], layer.keeps[1], chroma)

    def _blend(
        self,
        regions: tuple[Plane, ...],
        colours: tuple[Plane, ...],
        keeps: Plane,
        axes: tuple[Fitted, Fitted],
    ) -> None:
        kept = look_at(keeps, *axes, self._kept)
        for region, colour in zip(regions, colours, strict=True):
            ink = look_at(colour, *axes, self._scratch)
            cv2.multiply(region, kept, dst=region, scale=1 / OPAQUE)
            cv2.add(region, ink, dst=region)


def _window(middle: Window, now: Window, depth: float) -> Window:
    """Where the camera is for a layer that makes so much of its move."""
    return Window(a + (b - a) * depth for a, b in zip(middle, now, strict=True))


def _fitted(origin: float, scale: float, pixels: int) -> Fitted:
    axis = Axis(origin, scale, pixels)
    return axis, fit_axis(axis)


def _even(start: int, end: int, window: tuple[float, float], pixels: int) -> tuple[int, int]:
    """First and last even pixel; bands that meet in the picture meet in the frame."""
    origin, scale = window
    low, high = (round((edge - origin) / scale / 2) * 2 for edge in (start, end))
    return max(0, low), min(pixels, high)
