"""Providers and validators that behave as they are told. What they will do is said once, in the constructor;
what was asked of them is read from `asked`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from threading import Lock
from typing import Any

from storyassets.model.document import Noun
from storyassets.providers.protocols import Made


class FakeProvider:
    """Answers every request with bytes that follow from it.

    `failures` are raised first, one for each call. `before_answer` runs in the middle of each call.
    """

    def __init__(
        self,
        name: str = "embedded",
        model: str = "1",
        *,
        price_usd: str = "0",
        estimate_usd: str | None = None,
        failures: Sequence[BaseException] = (),
        contents: Sequence[bytes] = (),
        suffix: str = ".wav",
        facts: Mapping[str, Any] | None = None,
        before_answer: Callable[[], object] = lambda: None,
    ) -> None:
        self._name = name
        self._model = model
        self._price_usd = Decimal(price_usd)
        self._estimate_usd = Decimal(price_usd if estimate_usd is None else estimate_usd)
        self._failures = list(failures)
        self._contents = list(contents)
        self._suffix = suffix
        self._facts = dict(facts or {})
        self._before_answer = before_answer
        self._asked: list[Noun] = []
        self._guard = Lock()

    @property
    def name(self) -> str:
        return self._name

    @property
    def model(self) -> str:
        return self._model

    @property
    def asked(self) -> tuple[Noun, ...]:
        """Every request so far, those that failed too."""
        return tuple(self._asked)

    def estimate_usd(self, request: Noun) -> Decimal:
        return self._estimate_usd

    def make(self, request: Noun) -> Made:
        with self._guard:
            self._asked.append(request)
            failure = self._failures.pop(0) if self._failures else None
            content = self._contents.pop(0) if self._contents else self._answer(request)
        self._before_answer()
        if failure is not None:
            raise failure
        return Made(content=content, suffix=self._suffix, facts=self._facts, cost_usd=self._price_usd)

    def _answer(self, request: Noun) -> bytes:
        return hashlib.sha256(f"{self._name} {self._model} {request.model_dump_json()}".encode()).digest()


class FakeValidator:
    """Finds every answer good and measures its size; or raises what it was given, one for each answer."""

    def __init__(self, failures: Sequence[BaseException | None] = ()) -> None:
        self._failures = list(failures)
        self._judged: list[bytes] = []

    @property
    def judged(self) -> tuple[bytes, ...]:
        """Every answer so far."""
        return tuple(self._judged)

    def __call__(self, made: Made) -> Mapping[str, Any]:
        self._judged.append(made.content)
        failure = self._failures.pop(0) if self._failures else None
        if failure is not None:
            raise failure
        return {"bytes": len(made.content)}
