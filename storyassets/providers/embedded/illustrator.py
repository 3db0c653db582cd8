"""The embedded illustrator: pictures of shots and portraits, drawn as SVG by our own rules."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from storyassets.model.shot import ShotKind
from storyassets.providers.embedded.scenery.apart import draw_apart
from storyassets.providers.embedded.scenery.compose import compose, compose_apart
from storyassets.providers.embedded.scenery.in_one_piece import draw_in_one_piece
from storyassets.providers.protocols import Made, PictureRequest, ShotPictureRequest

RECIPE = "svg-6"  # raised whenever a request gives other bytes than before

SILENT = frozenset({ShotKind.BROLL, ShotKind.INSERT})


class EmbeddedIllustrator:
    """Draws from the staging, the looks, the style and the seed; the prompt in words is not read."""

    @property
    def name(self) -> str:
        """Its name in a channel's chain."""
        return "embedded"

    @property
    def model(self) -> str:
        """The recipe's version."""
        return RECIPE

    def spell(self, request: PictureRequest) -> Mapping[str, Any]:
        """All but what is only for others: portraits, a channel's words, milder ones, the count of what was asked anew."""
        own_words = {"appearance": True}
        return request.model_dump(
            mode="json",
            exclude={
                "references": True,
                "softened": True,
                "again": True,
                "sitter": own_words,
                "sitters": {"__all__": own_words},
            },
        )

    def estimate_usd(self, request: PictureRequest) -> Decimal:
        """Nothing."""
        return Decimal(0)

    def make(self, request: PictureRequest) -> Made:
        """A JPEG of exactly the size that was asked for; a scene has its layers behind it. Raises InvalidOutput."""
        size_px = (request.width_px, request.height_px)
        apart = compose_apart(request)
        if apart:
            return Made(content=draw_apart(apart, size_px, request.style), suffix=".jpg")
        # whoever speaks in a close shot is made to move by a puppeteer
        is_silent = isinstance(request, ShotPictureRequest) and request.kind in SILENT
        content = draw_in_one_piece(compose(request), size_px, request.style, blinks=is_silent)
        return Made(content=content, suffix=".jpg")
