"""Candidates: who may be asked for one request, in which words and in which order.

A chain of providers is worked through from its first choice. After a refusal a provider may be asked once
more in milder words; then the next one is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any

from storyassets.errors import BadConfiguration
from storyassets.model.channel import Fallback
from storyassets.model.document import Noun
from storyassets.providers.protocols import Choosy, Provider, ProviderRole, RemoteWork
from storyassets.studio.request_keys import key_of_call
from storyassets.studio.standing import Standing

STAGE = "gateway"

WHOLE_ROLES = frozenset({ProviderRole.ILLUSTRATOR, ProviderRole.VOICE})
"""Where two makers in one episode would be seen or heard."""


@dataclass(frozen=True)
class Candidate:
    """One provider with one wording of a request."""

    provider: Provider[Any]
    request: Noun
    request_key: str
    softened: bool = False

    @property
    def name(self) -> str:
        """The provider's."""
        return self.provider.name

    @property
    def is_remote(self) -> bool:
        """Whether it works as a job that is polled."""
        return isinstance(self.provider, RemoteWork)


def accepting(chain: Sequence[Provider[Any]], request: Noun) -> list[Provider[Any]]:
    """Those of a chain that can be asked for this."""
    return [one for one in chain if not isinstance(one, Choosy) or one.accepts(request)]


def find_candidates(
    role: ProviderRole, chain: Sequence[Provider[Any]], request: Noun, take_number: int, fallback: Fallback
) -> list[Candidate]:
    """Every candidate, first choice first. Raises BadConfiguration if nobody can be asked."""
    candidates = []
    for provider in accepting(chain, request):
        key = key_of_call(role, provider, request, take_number)
        candidates.append(Candidate(provider, request, key))
        if fallback.soften and "softened" in type(request).model_fields:
            milder = request.model_copy(update={"softened": True})
            milder_key = key_of_call(role, provider, milder, take_number)
            if milder_key != key:
                candidates.append(Candidate(provider, milder, milder_key, softened=True))
    if not candidates:
        asked = type(request).__name__.removesuffix("Request")
        raise BadConfiguration(
            f"none of {', '.join(one.name for one in chain)} can be asked for a {asked}"
            if chain
            else "no provider is named",
            stage=STAGE,
            thing=role.value,
            fix=f"Name another in the channel's providers.{role.value}",
        )
    return candidates


class Makers:
    """Whom one episode does without: as the ledger has it, and as this desk has found out.

    What a desk has found out becomes a fall in the ledger once another provider has delivered: while
    nobody does, the next run begins with the first choice again.
    """

    def __init__(self, standing: Standing, episode: str, allow_mix: bool) -> None:
        self._standing = standing
        self._episode = episode
        self._allow_mix = allow_mix
        self._noted: dict[ProviderRole, dict[str, str]] | None = None
        self._found: dict[ProviderRole, dict[str, str]] = {}
        self._guard = Lock()

    def is_whole(self, role: ProviderRole) -> bool:
        """Whether all of the role has to be of one maker."""
        return role in WHOLE_ROLES and not self._allow_mix

    def fallen(self, role: ProviderRole) -> Mapping[str, str]:
        """The providers that this episode does without, and why."""
        if not self.is_whole(role):
            return {}
        with self._guard:
            return {**self._known().get(role, {}), **self._found.get(role, {})}

    def fall(self, role: ProviderRole, provider: str, reason: str) -> None:
        """The provider did not deliver: where all has to be of one maker, nobody at this desk asks it again."""
        if self.is_whole(role):
            with self._guard:
                self._found.setdefault(role, {})[provider] = reason

    def settle_falls(self, role: ProviderRole, before: Sequence[str]) -> None:
        """Another has delivered in the place of these: what was found out of them stands from now on."""
        with self._guard:
            noted = self._known().setdefault(role, {})
            for name in before:
                reason = self._found.get(role, {}).get(name)
                if reason is not None and name not in noted:
                    self._standing.note_fall(self._episode, role.value, name, reason)
                    noted[name] = reason

    def rounds(self, role: ProviderRole, candidates: Sequence[Candidate]) -> Iterator[list[Candidate]]:
        """The candidates in the groups in which they are worked through: what is kept, then whom to ask.

        Where all has to be of one maker that is one provider after the other, without the fallen ones,
        as they stand when their turn comes. Elsewhere whatever is kept of anyone goes before any call.
        """
        if not self.is_whole(role):
            yield list(candidates)
            return
        names = list(dict.fromkeys(one.name for one in candidates))
        for name in names:
            if name == names[-1] or name not in self.fallen(role):
                yield [one for one in candidates if one.name == name]

    def _known(self) -> dict[ProviderRole, dict[str, str]]:
        if self._noted is None:
            self._noted = {}
            for fall in self._standing.find_falls(self._episode):
                self._noted.setdefault(ProviderRole(fall.role), {})[fall.provider] = fall.reason
        return self._noted
