"""What adapters are made of, in tests: made-up keys, addresses of one's choice, the packaged prices."""

from datetime import date
from pathlib import Path
from typing import Any

from storyassets.errors import BadConfiguration
from storyassets.model.channel import Channel
from storyassets.providers.offers import OFFERS
from storyassets.providers.prices import PriceBook, PriceTable
from storyassets.providers.protocols import Provider, ProviderRole
from storyassets.providers.registry import Outfitter, Registry
from storyassets.settings.keys import ProviderKeys
from storyassets.story.asking.prompting import ChannelPrompting
from storyassets.studio.documents import read_document

PRICES = Path(__file__).parents[2] / "storyassets" / "providers" / "prices.yaml"
TODAY = date(2026, 11, 21)


def packaged_prices(*, allow_unpriced: bool = False) -> PriceBook:
    return PriceBook(
        read_document(PRICES, PriceTable, BadConfiguration).prices, TODAY, allow_unpriced=allow_unpriced
    )


def no_keys(**fields: Any) -> ProviderKeys:
    """Only these fields, whatever the environment of the tests has."""
    return ProviderKeys.model_validate({**ProviderKeys.model_construct().model_dump(), **fields})


def an_outfitter(
    keys: ProviderKeys, channel: Channel | None = None, takes: dict[str, bytes] | None = None, **prices: Any
) -> Outfitter:
    """`takes` are the references that adapters may read, by content."""
    asked = channel or Channel(name="default")
    stored = takes or {}
    return Outfitter(
        asked, keys, packaged_prices(**prices), ChannelPrompting(asked), lambda one: stored[one.content]
    )


def an_adapter(role: ProviderRole, name: str, outfitter: Outfitter) -> Provider[Any]:
    """The adapter of an offer, as a chain opens it."""
    return Registry({}, OFFERS).chain(role, [name], outfitter)[0]
