"""Limits: how many calls an account of a provider gets at once, and how many a minute."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from pydantic import SecretStr

from storyassets.model.channel import CallLimit

SECONDS_PER_MINUTE = 60.0
ACCOUNT_CHARACTERS = 8


@dataclass(frozen=True)
class ProviderLimit:
    """None stands for no bound."""

    at_once: int | None = None
    per_minute: float | None = None


def account_of(provider: str, key: SecretStr | None = None) -> str:
    """The provider and a short hash of its key: whoever has the same key shares its limits."""
    told = key.get_secret_value().strip() if key else ""
    if not told:
        return provider
    return f"{provider}@{hashlib.sha256(told.encode()).hexdigest()[:ACCOUNT_CHARACTERS]}"


def provider_of(account: str) -> str:
    """The provider's name."""
    return account.partition("@")[0]


def limit_of(wanted: CallLimit | None, at_once: int, per_minute: float | None) -> ProviderLimit:
    """The channel's wish, else what the provider is offered with."""
    if wanted is None:
        return ProviderLimit(at_once, per_minute)
    return ProviderLimit(wanted.at_once or at_once, wanted.per_minute or per_minute)
