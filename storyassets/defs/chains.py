"""Chains: who is asked for what in a channel; and every name in it that nobody has."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from storyassets.errors import BadConfiguration
from storyassets.model.channel import Channel
from storyassets.providers.protocols import Provider, ProviderRole
from storyassets.providers.registry import Outfitter, Registry


def find_chains(registry: Registry, outfitter: Outfitter) -> dict[ProviderRole, list[Provider[Any]]]:
    """The providers of each role, first choice first. Raises BadConfiguration."""
    check_names(outfitter.channel, registry)
    named = outfitter.channel.providers
    return {role: registry.chain(role, getattr(named, role.value), outfitter) for role in registry.roles}


def check_names(channel: Channel, registry: Registry) -> None:
    """Raises BadConfiguration for the first role or provider that is named somewhere and not known."""
    for field, name, known in names_of(channel, registry):
        if name not in known:
            raise BadConfiguration(
                f"there is no {name[:40]!r}",
                stage="channel",
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
