"""Peeking: the gateway's door for a plan. Nothing is asked, written or paid; what is missing is imagined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from threading import Lock
from typing import Any, NamedTuple

from storyassets.model.document import Noun
from storyassets.model.take import Take
from storyassets.providers.protocols import Expecting, ProviderRole
from storyassets.studio.candidates import Candidate
from storyassets.studio.files import hash_bytes
from storyassets.studio.gateway import Desk, Gateway, Obtained, Validate, Wanted
from storyassets.studio.retry import RetryPolicy


class Imagined(NamedTuple):
    """What a take that is not there yet will be like: its facts and its score, as an acceptance measures it."""

    suffix: str
    facts: dict[str, Any]
    score: dict[str, Any]


Imagine = Callable[[ProviderRole, Noun], Imagined]
CountRemakes = Callable[[ProviderRole, int], int]
"""How often a take of that role and number may be made again, because it is not good enough."""


@dataclass(frozen=True)
class MissingTake:
    """A take that a run would make: of whom it is asked first, and what that costs at the least and at the most."""

    role: ProviderRole
    subject: str
    provider: str
    model: str
    least_usd: Decimal
    most_usd: Decimal


class PeekingDesk(Desk):
    """A desk at which takes are looked up and never made."""

    def __init__(
        self,
        gateway: Gateway,
        episode: str,
        asset: str,
        imagine: Imagine,
        retry: RetryPolicy,
        count_remakes: CountRemakes = lambda role, take_number: 0,
    ) -> None:
        super().__init__(gateway, episode, asset)
        self._imagine = imagine
        self._retry = retry
        self._count_remakes = count_remakes
        self._missing: list[MissingTake] = []
        self._guard = Lock()

    @property
    def missing(self) -> tuple[MissingTake, ...]:
        """What would have been made so far."""
        return tuple(self._missing)

    def obtain_kept(self, role: ProviderRole, wanted: Sequence[Wanted]) -> dict[str, Obtained]:
        """None: a look holds nothing, and each is looked at by itself."""
        return {}

    def obtain(
        self,
        role: ProviderRole,
        request: Noun,
        *,
        subject: str,
        validate: Validate,
        take_number: int = 0,
        may_fall: bool = True,
    ) -> Obtained:
        """The kept take, or one that is only imagined. Raises BadConfiguration if nobody fills the role."""
        question = self._question(role, request, subject, validate, take_number)
        rounds = list(self._makers.rounds(role, question.candidates))
        standing = rounds[0]
        kept = self._first_kept(standing, self._find_takes(standing))
        if kept is not None:
            return self._obtained(question, *kept, None)
        first = standing[0]
        asked = [one for group in (rounds if may_fall else rounds[:1]) for one in group]
        most_usd = self._price_at_most(role, asked, self._count_remakes(role, take_number))
        missing = MissingTake(role, subject, first.name, first.provider.model, expected_usd(first), most_usd)
        with self._guard:
            self._missing.append(missing)
        imagined = self._imagine(role, request)
        take = Take(
            content=hash_bytes(f"imagined {first.request_key}".encode()),
            suffix=imagined.suffix,
            provider=first.name,
            model=first.provider.model,
        )
        self._sheet.count_take(f"{role.value} {subject}", reused=False, reason="")
        return Obtained(take, imagined.facts, imagined.score, reused=False, cost_usd=missing.least_usd)

    def _price_at_most(self, role: ProviderRole, asked: Sequence[Candidate], remakes: int) -> Decimal:
        """If all of them are asked in vain but the last, and so for each remake.

        Where all has to be of one maker, a remake is asked of one alone.
        """
        chain: dict[str, Decimal] = {}
        for one in asked:
            tries = charged_tries(one, self._retry)
            if any(other.softened and other.name == one.name for other in asked) and not one.softened:
                tries -= 1  # milder words follow on a refusal, which is a try of its own and is not charged
            price_usd = one.provider.estimate_usd(one.request) * tries
            chain[one.name] = chain.get(one.name, Decimal(0)) + price_usd
        once_usd = sum(chain.values(), Decimal(0))
        return once_usd + remakes * (max(chain.values()) if self._makers.is_whole(role) else once_usd)


def charged_tries(candidate: Candidate, retry: RetryPolicy) -> int:
    """How many tries of one call may each have a price, at the most.

    A useless answer has one, and so may a lost one. A lost order of a remote job is not sent again.
    """
    return min(retry.invalid_attempts, retry.attempts) if candidate.is_remote else retry.attempts


def expected_usd(candidate: Candidate) -> Decimal:
    """What the call costs as a rule; its estimate, where its provider knows no better."""
    provider = candidate.provider
    if isinstance(provider, Expecting):
        return provider.expect_usd(candidate.request)
    return provider.estimate_usd(candidate.request)
