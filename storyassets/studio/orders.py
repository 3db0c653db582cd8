"""Orders: what a desk is asked for, and what it hands out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from storyassets.model.document import Noun
from storyassets.model.take import Take
from storyassets.providers.protocols import Made, ProviderRole
from storyassets.studio.accounts import Account
from storyassets.studio.candidates import Candidate
from storyassets.studio.entry import Call
from storyassets.studio.ledger_rows import CallSubject

Validate = Callable[[Made], Mapping[str, Any]]


@dataclass(frozen=True)
class Obtained:
    """A take, the facts its provider told, and the score measured when it was made.

    `cost_usd` is what it cost now: 0 for a reused one. `reason` says why it is not from the first choice.
    """

    take: Take
    facts: dict[str, Any]
    score: dict[str, Any]
    reused: bool
    cost_usd: Decimal
    reason: str = ""


@dataclass(frozen=True)
class Question:
    """A request with all that is needed to have it answered."""

    role: ProviderRole
    purpose: CallSubject
    validate: Validate
    take_number: int
    candidates: Sequence[Candidate]

    def call(self, one: Candidate, account: Account) -> Call:
        """What one candidate is asked."""
        return Call(
            self.role,
            one.provider,
            one.request,
            one.request_key,
            self.purpose,
            self.take_number,
            self.validate,
            account,
        )


@dataclass(frozen=True)
class Wanted:
    """One of many takes that are asked for at once."""

    subject: str
    request: Noun
    validate: Validate
    take_number: int = 0
