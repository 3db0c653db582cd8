"""The embedded puppeteer: the speaker of a close shot as sprites, drawn by the rules that drew the shot."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from storyassets.providers.protocols import Made, PuppetFacts, PuppetRequest

RECIPE = "puppet-12"  # raised whenever a request gives other bytes than before


class EmbeddedPuppeteer:
    """Makes the heads movable that EmbeddedIllustrator draws: same size, same place, same colours."""

    @property
    def name(self) -> str:
        """Its name in a channel's chain."""
        return "embedded"

    @property
    def model(self) -> str:
        """The recipe's version."""
        return RECIPE

    def accepts(self, request: Any) -> bool:
        """A picture of ours that is to be made movable: it films nobody."""
        return isinstance(request, PuppetRequest)

    def spell(self, request: PuppetRequest) -> Mapping[str, Any]:
        """All but what is only for other illustrators than ours."""
        return request.model_dump(
            mode="json",
            exclude={
                "picture": {
                    "references": True,
                    "softened": True,
                    "again": True,
                    "sitters": {"__all__": {"appearance": True}},
                }
            },
        )

    def estimate_usd(self, request: PuppetRequest) -> Decimal:
        """Nothing."""
        return Decimal(0)

    def make(self, request: PuppetRequest) -> Made:
        """A sheet of sprites (PNG, RGBA). Raises ProviderRefused without a speaker, and InvalidOutput."""
        # loaded with the first head: it takes half a second, and many a run draws none
        from storyassets.providers.embedded.puppet_sheet import draw_puppet

        puppet, content = draw_puppet(request.picture)
        return Made(content=content, suffix=".png", facts=PuppetFacts(puppet=puppet).model_dump(mode="json"))
