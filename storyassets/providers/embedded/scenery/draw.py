"""From a request to the bytes of its picture: a scene apart, everything else in one piece."""

from __future__ import annotations

from storyassets.model.shot import ShotKind
from storyassets.providers.embedded.scenery.apart import draw_apart
from storyassets.providers.embedded.scenery.compose import compose, compose_apart
from storyassets.providers.embedded.scenery.in_one_piece import draw_in_one_piece
from storyassets.providers.protocols import PictureRequest, ShotPictureRequest

SILENT = frozenset({ShotKind.BROLL, ShotKind.INSERT})


def draw_picture(request: PictureRequest) -> bytes:
    """A JPEG of exactly the size that was asked for; a scene has its layers behind it. Raises InvalidOutput."""
    size_px = (request.width_px, request.height_px)
    apart = compose_apart(request)
    if apart:
        return draw_apart(apart, size_px, request.style)
    # whoever speaks in a close shot is made to move by a puppeteer
    is_silent = isinstance(request, ShotPictureRequest) and request.kind in SILENT
    return draw_in_one_piece(compose(request), size_px, request.style, blinks=is_silent)
