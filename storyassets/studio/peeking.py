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


class Imagined(NamedTuple):
    """What a take that is not there yet will be like: its facts and its score, as an acceptance measures it."""

    suffix: str
    facts: dict[str, Any]
    score: dict[str, Any]


Imagine = Callable[[ProviderRole, Noun], Imagined]


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

    def __init__(self, gateway: Gateway, episode: str, asset: str, imagine: Imagine, attempts: int) -> None:
        super().__init__(gateway, episode, asset)
        self._imagine = imagine
        self._attempts = attempts
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
        candidates = question.candidates
        standing = next(self._makers.rounds(role, candidates))
        kept = self._first_kept(standing, self._find_takes(standing))
        if kept is not None:
            return self._obtained(question, *kept, None)
        first = standing[0]
        missing = self._price(role, subject, first, candidates[candidates.index(first) :])
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

    def _price(
        self, role: ProviderRole, subject: str, first: Candidate, candidates: Sequence[Candidate]
    ) -> MissingTake:
        """At the least one call, at its usual cost, to whoever is asked first; at the most every try of the dearest, softened too."""
        most: dict[str, Decimal] = {}
        for one in candidates:
            tries_usd = one.provider.estimate_usd(one.request) * self._attempts
            most[one.name] = most.get(one.name, Decimal(0)) + tries_usd
        return MissingTake(
            role,
            subject,
            first.name,
            first.provider.model,
            expected_usd(first),
            max(most.values()),
        )


def expected_usd(candidate: Candidate) -> Decimal:
    """What the call costs as a rule; its estimate, where its provider knows no better."""
    provider = candidate.provider
    if isinstance(provider, Expecting):
        return provider.expect_usd(candidate.request)
    return provider.estimate_usd(candidate.request)
