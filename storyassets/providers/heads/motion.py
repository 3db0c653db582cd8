"""The portrait in motion: the same picture, over which only the camera moves. The last link of every chain of heads."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from storyassets.providers.offers import Outfit
from storyassets.providers.protocols import HeadClipRequest, Made


class PortraitInMotion:
    """Gives the portrait itself as a still. Free, and never another face."""

    def __init__(self, outfit: Outfit) -> None:
        self._outfit = outfit

    @property
    def name(self) -> str:
        """Its name in a channel's chain."""
        return self._outfit.name

    @property
    def model(self) -> str:
        """The recipe's version."""
        return self._outfit.model

    def accepts(self, request: Any) -> bool:
        """A portrait that is to speak, unless somebody else can move it better."""
        return isinstance(request, HeadClipRequest) and request.may_rest

    def spell(self, request: HeadClipRequest) -> Mapping[str, Any]:
        """The picture is all that it takes."""
        return {"portrait": request.portrait.content}

    def estimate_usd(self, request: HeadClipRequest) -> Decimal:
        """Nothing."""
        return Decimal(0)

    def make(self, request: HeadClipRequest) -> Made:
        """The portrait, byte for byte."""
        content = self._outfit.read_take(request.portrait)
        return Made(content=content, suffix=request.portrait.suffix)
