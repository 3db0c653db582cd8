"""Registry: the providers by role and name, and the chains that a channel makes of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from pydantic import SecretStr

from storyassets.errors import BadConfiguration
from storyassets.model.channel import Channel
from storyassets.providers.offers import Offer, Outfit, has_host, load_adapter
from storyassets.providers.prices import PriceBook
from storyassets.providers.protocols import (
    Closing,
    Prompting,
    Provider,
    ProviderRole,
    Reference,
    WordTiming,
)
from storyassets.providers.word_timing import SpreadTiming
from storyassets.settings.keys import ProviderKeys

NO_CHAIN = frozenset({ProviderRole.FOOTAGE})
"""The roles that nobody needs to fill."""


class Outfitter:
    """What the adapters of one channel are made of."""

    def __init__(
        self,
        channel: Channel,
        keys: ProviderKeys,
        prices: PriceBook,
        prompting: Prompting,
        read_take: Callable[[Reference], bytes],
        time_words: WordTiming | None = None,
    ) -> None:
        self.channel = channel
        self._keys = keys
        self.prices = prices
        self._prompting = prompting
        self._read_take = read_take
        self._time_words = time_words or SpreadTiming()

    def outfit(self, offer: Offer) -> Outfit:
        """The key, the address and the model of an offer. Raises BadConfiguration for what is not set."""
        return Outfit(
            name=offer.name,
            key=self._key(offer),
            base_url=self._address(offer),
            model=self._model(offer),
            keys=self._keys,
            channel=self.channel,
            prices=self.prices,
            prompting=self._prompting,
            read_take=self._read_take,
            time_words=self._time_words,
            role=offer.role,
        )

    def _key(self, offer: Offer) -> SecretStr | None:
        asked = offer.key or offer.optional_key
        key = self._keys.find(asked) if asked else None
        if offer.key and (key is None or not key.get_secret_value().strip()):
            fix = f"Set {offer.key.upper()} in .env"
            raise BadConfiguration(
                f"{offer.name} needs a key",
                stage="providers",
                thing=offer.key.upper(),
                fix=f"{fix} ({offer.where}), or take it out of providers.{offer.role.value}",
            )
        return key

    def _address(self, offer: Offer) -> str:
        if not offer.address:
            return ""
        told = self._keys.find(offer.address)
        address = told.get_secret_value().strip() if told else ""
        if not has_host(address):
            problem = "is not an address" if address else f"is not set, and {offer.name} needs it"
            raise BadConfiguration(
                problem,
                stage="providers",
                thing=offer.address.upper(),
                fix="Set it in .env; it begins with http:// or https://",
            )
        return address.rstrip("/")

    def _model(self, offer: Offer) -> str:
        model = self.channel.models.get(offer.role.value, {}).get(offer.name, "") or offer.model
        if not model:
            raise BadConfiguration(
                f"{offer.name} has no model of its own",
                stage="channel",
                thing=f"models.{offer.role.value}.{offer.name}",
                fix="Name the model in the channel",
            )
        return model


class Registry:
    """Knows each provider by its role and name: those that are made already, and offers of others."""

    def __init__(
        self,
        providers: Mapping[ProviderRole, Iterable[Provider[Any]]],
        offers: Iterable[Offer] | None = None,
    ) -> None:
        self._providers = {
            role: {provider.name: provider for provider in known} for role, known in providers.items()
        }
        self._offers: dict[tuple[ProviderRole, str], Offer] = {}
        for offer in offers or ():
            self._add(offer)
        self._opened: list[Provider[Any]] = []

    def _add(self, offer: Offer) -> None:
        """Raises BadConfiguration for a name that another has in this role already."""
        known = self._offers.get((offer.role, offer.name))
        if known is not None or offer.name in self._providers.get(offer.role, {}):
            other = known.target if known else "storyassets"
            raise BadConfiguration(
                f"two providers have this name for the {offer.role.value}: {other} and {offer.target}",
                stage="providers",
                thing=offer.name,
                fix="Uninstall one of their packages",
            )
        self._offers[offer.role, offer.name] = offer

    @property
    def roles(self) -> tuple[ProviderRole, ...]:
        """The roles that anybody here can fill."""
        return tuple(dict.fromkeys((*self._providers, *(role for role, _ in self._offers))))

    def known(self, role: ProviderRole) -> list[str]:
        """The names that a chain of this role may have."""
        offered = [name for offered_role, name in self._offers if offered_role is role]
        return sorted({*self._providers.get(role, {}), *offered})

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Who could be asked beside those that are made already."""
        return tuple(self._offers.values())

    def offer(self, role: ProviderRole, name: str) -> Offer | None:
        """The offer of that name; none for a provider that needs none."""
        return self._offers.get((role, name))

    def chain(
        self, role: ProviderRole, names: Sequence[str], outfitter: Outfitter | None = None
    ) -> list[Provider[Any]]:
        """The named providers, in that order.

        Raises BadConfiguration: a name is unknown (the known ones are listed), a key, an address or a
        package is missing.
        """
        unknown = [name for name in names if name not in self.known(role)]
        if unknown or not (names or role in NO_CHAIN):
            wrong = ", ".join(unknown) or "no provider"
            raise BadConfiguration(
                f"{wrong} cannot be the {role.value}",
                stage="channel",
                thing=f"providers.{role.value}",
                fix=f"Known: {', '.join(self.known(role))}",
            )
        return [self._open(role, name, outfitter) for name in names]

    def _open(self, role: ProviderRole, name: str, outfitter: Outfitter | None) -> Provider[Any]:
        made = self._providers.get(role, {}).get(name)
        if made is not None:
            return made
        offer = self._offers[role, name]
        if outfitter is None:
            raise TypeError(f"{name} is only offered: an outfitter is needed")
        provider = load_adapter(offer, outfitter.outfit(offer))
        self._opened.append(provider)
        return provider

    def close(self) -> None:
        """End the processes and connections of the providers that have some."""
        made = [provider for known in self._providers.values() for provider in known.values()]
        for provider in (*made, *self._opened):
            if isinstance(provider, Closing):
                provider.close()
