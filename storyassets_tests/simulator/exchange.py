"""Exchange: what a provider's app is handed for one request, and what it keeps between them."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Protocol

from storyassets_tests.simulator.accounts import Account
from storyassets_tests.simulator.faults import Fault, Scripted
from storyassets_tests.simulator.wire import Answer, Request

Units = Mapping[str, Decimal | int | float]


class Shelf:
    """What one provider keeps: files by name, jobs by id, and counts."""

    def __init__(self) -> None:
        self.answers_alike = False
        self.lock = threading.Lock()
        self.files: dict[str, tuple[str, bytes]] = {}
        self.jobs: dict[str, dict[str, Any]] = {}
        self._counts: dict[str, int] = {}

    def count(self, what: str) -> int:
        """How often that has been asked before."""
        with self.lock:
            before = self._counts.get(what, 0)
            self._counts[what] = before + 1
            return before

    def count_tries(self, words: str) -> int:
        """How often these words were asked before: where no seed is taken, each try comes out differently.

        None, where equal requests are to have equal answers.
        """
        before = self.count(words)
        return 0 if self.answers_alike else before

    def keep(self, name: str, content_type: str, content: bytes) -> str:
        """Keep a file; its name."""
        with self.lock:
            self.files[name] = (content_type, content)
        return name


@dataclass
class Exchange:
    """One request on its way through an app."""

    request: Request
    account: Account
    address: str
    """The provider's own, with the prefix: what lies behind it is served without a key under /files/."""
    shelf: Shelf
    polls_until_done: int
    scripted: Scripted | None = None
    charges: list[tuple[str, Units]] = field(default_factory=list)

    @property
    def fault(self) -> Fault | None:
        """What is to go wrong with this one."""
        return self.scripted.fault if self.scripted else None

    def charge(self, model: str, units: Units) -> None:
        """So much work was done for it."""
        self.charges.append((model, units))


class App(Protocol):
    """A provider's behaviour."""

    def is_work(self, request: Request) -> bool:
        """Whether it asks for what the provider is there for: scripted faults befall these."""
        ...

    def opens(self, request: Request, key: str) -> bool:
        """Whether the right key came with it."""
        ...

    def find_problems(self, exchange: Exchange) -> tuple[str, ...]:
        """What is wrong with it by the published specification."""
        ...

    def refuse(self, status: int, fault: Fault | None, message: str) -> Answer:
        """The provider's own words for a status."""
        ...

    def answer(self, exchange: Exchange) -> Answer:
        """Do the work."""
        ...


def bearer(request: Request) -> str:
    """The token of the Authorization header."""
    told = request.headers.get("authorization", "")
    return told[7:] if told.lower().startswith("bearer ") else ""
