"""Probes: the smallest real call to a provider, through the same door as any other. Its answer is not kept."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from storyassets.model.document import Noun
from storyassets.providers.protocols import Made, Probe, Probing, Provider, ProviderRole
from storyassets.studio.accounts import Account
from storyassets.studio.calls import CallMaker
from storyassets.studio.entry import Call
from storyassets.studio.ledger_rows import CallSubject
from storyassets.studio.request_keys import hash_canonically

MOST_USD = Decimal("0.01")
"""What is set aside for a probe of a provider that bills its key: probes are made to cost next to nothing."""


class ProbeRequest(Noun):
    """Say anything."""


class Probed:
    """A provider that is only tried: making is probing."""

    def __init__(self, provider: Provider[Any], probing: Probing, most_usd: Decimal) -> None:
        self._provider = provider
        self._probing = probing
        self._most_usd = most_usd

    @property
    def name(self) -> str:
        """The provider's."""
        return self._provider.name

    @property
    def model(self) -> str:
        """The provider's."""
        return self._provider.model

    def estimate_usd(self, request: ProbeRequest) -> Decimal:
        """The most that a probe may cost."""
        return self._most_usd

    def make(self, request: ProbeRequest) -> Made:
        """Try it. Raises ProviderError or BadConfiguration."""
        probe = self._probing.probe()
        return Made(content=probe.model_dump_json().encode(), suffix=".json", cost_usd=probe.cost_usd)


def make_probe(
    caller: CallMaker,
    role: ProviderRole,
    provider: Provider[Any],
    probing: Probing,
    purpose: CallSubject,
    account: Account,
    *,
    may_cost: bool,
) -> Probe:
    """What one try has shown. Raises ProviderError, BudgetExceeded, BadConfiguration."""
    probed = Probed(provider, probing, MOST_USD if may_cost else Decimal(0))
    key = hash_canonically({"probe": provider.name, "role": role.value, "model": provider.model})
    made = caller.try_out(Call(role, probed, ProbeRequest(), key, purpose, 0, no_figures, account))
    return Probe.model_validate_json(made.content)


def no_figures(made: Made) -> Mapping[str, Any]:
    """Nothing is measured of a probe."""
    return {}
