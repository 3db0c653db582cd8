"""Accounts: whose limits hold for a provider's calls."""

from __future__ import annotations

from dataclasses import dataclass, field

from storyassets.studio.limits import ProviderLimit


@dataclass(frozen=True)
class Account:
    """A provider and one key of it, and how much of it is taken. The empty one has no limits, and is ours."""

    name: str = ""
    limit: ProviderLimit = field(default_factory=ProviderLimit)


OURS = Account()
"""Of the providers that work on this machine."""
