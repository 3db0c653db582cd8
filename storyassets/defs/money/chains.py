"""Chains: who is asked for what in a channel, on whose account; and every name in it that nobody has."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from storyassets.errors import BadConfiguration
from storyassets.model.channel import Channel
from storyassets.providers.protocols import Provider, ProviderRole
from storyassets.providers.registry import Outfitter, Registry
from storyassets.settings.keys import ProviderKeys
from storyassets.studio.accounts import Account
from storyassets.studio.limits import account_of, limit_of

CHANNEL = "channel"
"""The stage of what is wrong in a channel's file."""

LAST_HEAD = "motion"
"""The last link of every chain of talking heads: never another face."""


def find_chains(registry: Registry, outfitter: Outfitter) -> dict[ProviderRole, list[Provider[Any]]]:
    """The providers of each role, first choice first; heads end in the portrait itself.

    Raises BadConfiguration for a name that nobody has, a key, an address or a package that is missing.
    """
    try:
        return _find_chains(registry, outfitter)
    except BadConfiguration as error:
        if error.stage == CHANNEL:
            error.thing = f"{outfitter.channel.name}: {error.thing}"
        raise


def _find_chains(registry: Registry, outfitter: Outfitter) -> dict[ProviderRole, list[Provider[Any]]]:
    check_names(outfitter.channel, registry)
    named = {role: tuple(getattr(outfitter.channel.providers, role.value)) for role in registry.roles}
    heads = named.get(ProviderRole.TALKING_HEAD, ())
    if heads and LAST_HEAD not in heads and LAST_HEAD in registry.known(ProviderRole.TALKING_HEAD):
        named[ProviderRole.TALKING_HEAD] = (*heads, LAST_HEAD)
    return {role: registry.chain(role, names, outfitter) for role, names in named.items()}


def find_accounts(
    registry: Registry,
    chains: Mapping[ProviderRole, Sequence[Provider[Any]]],
    channel: Channel,
    keys: ProviderKeys,
) -> dict[tuple[ProviderRole, str], Account]:
    """Whose limits hold for each offered provider of these chains, by role and name."""
    accounts = {}
    for role, chain in chains.items():
        for name in (provider.name for provider in chain):
            offer = registry.offer(role, name)
            if offer is not None:
                key = keys.find(offer.key or offer.optional_key)
                limit = limit_of(channel.limits.get(name), offer.at_once, offer.per_minute)
                accounts[role, name] = Account(account_of(name, key), limit)
    return accounts


def check_names(channel: Channel, registry: Registry) -> None:
    """Raises BadConfiguration for the first role or provider that is named somewhere and not known."""
    for field, name, known in names_of(channel, registry):
        if name not in known:
            raise BadConfiguration(
                f"there is no {name[:40]!r}",
                stage=CHANNEL,
                thing=field,
                fix=f"Known: {', '.join(sorted(known))}",
            )


def names_of(channel: Channel, registry: Registry) -> Iterator[tuple[str, str, Collection[str]]]:
    """Each field that is keyed by a name, the name, and the ones that are known there."""
    roles = {role.value: role for role in ProviderRole}
    anybody = {name for role in ProviderRole for name in registry.known(role)}
    voices = registry.known(ProviderRole.VOICE)
    for role, chosen in channel.models.items():
        yield "models", role, roles
        for name in chosen:
            yield f"models.{role}", name, registry.known(roles[role])
    for name in channel.limits:
        yield "limits", name, anybody
    for name in channel.voices:
        yield "voices", name, voices
    for member in channel.cast:
        for name in member.voices:
            yield f"cast.{member.name}.voices", name, voices
