"""The embedded illustrator: pictures of shots and portraits, drawn as SVG by our own rules."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from storyassets.providers.protocols import Made, PictureRequest

RECIPE = "svg-14"  # raised whenever a request gives other bytes than before


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
        # loaded with the first picture: it takes half a second, and many a run draws none
        from storyassets.providers.embedded.scenery.draw import draw_picture

        return Made(content=draw_picture(request), suffix=".jpg")
