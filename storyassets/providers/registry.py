"""Registry: the providers by role and name, and the chains that a channel makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol, runtime_checkable

from storyassets.errors import BadConfiguration
from storyassets.providers.protocols import Provider, ProviderRole


@runtime_checkable
class Closing(Protocol):
    """What holds something that has to be let go."""

    def close(self) -> None:
        """Let it go."""
        ...


class Registry:
    """Knows each provider by its role and name."""

    def __init__(self, providers: Mapping[ProviderRole, Iterable[Provider[Any]]]) -> None:
        self._providers = {
            role: {provider.name: provider for provider in known} for role, known in providers.items()
        }

    @property
    def roles(self) -> tuple[ProviderRole, ...]:
        """The roles that anybody here can fill."""
        return tuple(self._providers)

    def chain(self, role: ProviderRole, names: Sequence[str]) -> Sequence[Provider[Any]]:
        """The named providers, in that order. Raises BadConfiguration, which lists the known ones."""
        known = self._providers.get(role, {})
        unknown = [name for name in names if name not in known]
        if unknown or not names:
            wrong = ", ".join(unknown) or "no provider"
            raise BadConfiguration(
                f"{wrong} cannot be the {role.value}",
                stage="channel",
                thing=f"providers.{role.value}",
                fix=f"Known: {', '.join(sorted(known))}",
            )
        return [known[name] for name in names]

    def close(self) -> None:
        """End the processes of the providers that have some."""
        for known in self._providers.values():
            for provider in known.values():
                if isinstance(provider, Closing):
                    provider.close()
