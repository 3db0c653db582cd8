"""Peeking: the gateway's door for a plan. Nothing is asked, written or paid; what is missing is imagined."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from threading import Lock
from typing import Any, NamedTuple

from storyassets.model.document import Noun
from storyassets.model.take import Take
from storyassets.providers.protocols import ProviderRole
from storyassets.studio.files import hash_bytes
from storyassets.studio.gateway import Desk, Gateway, Obtained, Validate
from storyassets.studio.request_keys import request_key


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

    def obtain(
        self,
        role: ProviderRole,
        request: Noun,
        *,
        subject: str,
        validate: Validate,
        take_number: int = 0,
    ) -> Obtained:
        """The kept take, or one that is only imagined. Raises BadConfiguration if nobody fills the role."""
        chain = self._gateway.chain(role)
        keys = [request_key(role, one.name, one.model, request, take_number) for one in chain]
        kept = self._find_kept(keys)
        if kept is not None:
            return self._obtained(kept, kept.request_key != keys[0], reused=True, cost_usd=Decimal(0))
        first, estimates = chain[0], [one.estimate_usd(request) for one in chain]
        with self._guard:
            self._missing.append(
                MissingTake(
                    role, subject, first.name, first.model, estimates[0], max(estimates) * self._attempts
                )
            )
        imagined = self._imagine(role, request)
        take = Take(
            content=hash_bytes(f"imagined {keys[0]}".encode()),
            suffix=imagined.suffix,
            provider=first.name,
            model=first.model,
        )
        self._sheet.count_take(reused=False, degraded=False)
        return Obtained(take, imagined.facts, imagined.score, reused=False, cost_usd=estimates[0])
