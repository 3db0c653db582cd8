"""The embedded lister: rules behind the same door as a language model. The rules are handed in."""

from __future__ import annotations

from decimal import Decimal

from storyassets.providers.protocols import ListingRequest, ListingWriting, Made

RECIPE = "listing-rules-6"


class EmbeddedLister:
    """Words a listing by the rules that it is given; no key, no network, no cost."""

    name = "embedded"
    model = RECIPE

    def __init__(self, write: ListingWriting) -> None:
        self._write = write

    def estimate_usd(self, request: ListingRequest) -> Decimal:
        """Rules cost nothing."""
        return Decimal(0)

    def make(self, request: ListingRequest) -> Made:
        """`ListingWords` as UTF-8 JSON."""
        words = self._write(request)
        return Made(content=words.model_dump_json().encode("utf-8"), suffix=".json")
