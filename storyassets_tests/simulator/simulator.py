"""Simulator: every provider on loopback, for tests and for trying the product by hand."""

from __future__ import annotations

import socket
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from storyassets.providers.prices import PriceBook
from storyassets.settings.keys import ProviderKeys
from storyassets_tests.simulator.accounts import ACCOUNTS, provider_name
from storyassets_tests.simulator.faults import Fault, FaultPlan, Scripted, the_fault
from storyassets_tests.simulator.journal import Charge, Journal, Seen, packaged_prices
from storyassets_tests.simulator.providers.every import make_apps
from storyassets_tests.simulator.server import LoopbackServer
from storyassets_tests.simulator.service import Service
from storyassets_tests.simulator.wire import Answer


class Simulator:
    """Started when it is made; a context manager that stops it. All of it may be used from any thread."""

    def __init__(
        self,
        prices: PriceBook | None = None,
        port: int = 0,
        state: Path | None = None,
        *,
        controlled: bool = False,
    ) -> None:
        self._service = Service(make_apps(), Journal(prices or packaged_prices(), state), FaultPlan())
        self._server = LoopbackServer(self._service, port)
        if controlled:
            self._server.control = partial(_obey, self)
        self._server.start()

    def __enter__(self) -> Simulator:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def origin(self) -> str:
        """Where it is: http://127.0.0.1:port."""
        return self._server.origin

    def address(self, provider: str) -> str:
        """The base URL of a provider, as its client wants it."""
        name = provider_name(provider)
        account = next(one for one in ACCOUNTS if one.provider == name)
        return f"{self.origin}/{account.prefix}{account.base}"

    def key(self, provider: str) -> str:
        """The made-up key that opens it."""
        name = provider_name(provider)
        return next(one.key for one in ACCOUNTS if one.provider == name)

    @property
    def hf_endpoint_url(self) -> str:
        """A dedicated endpoint of Hugging Face: it takes what the router takes, at its root."""
        return f"{self.origin}/huggingface/endpoint"

    @property
    def refused_address(self) -> str:
        """An address at which nobody listens."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            return f"http://127.0.0.1:{free.getsockname()[1]}"

    def settings(self) -> dict[str, str]:
        """The keys and addresses by the names of their settings."""
        told: dict[str, str] = {}
        for account in ACCOUNTS:
            told[account.address_field] = f"{self.origin}/{account.prefix}{account.base}"
            if account.key_field:
                told[account.key_field] = account.key
        return told

    def keys(self, **overrides: Any) -> ProviderKeys:
        """Made-up keys and loopback addresses; only these, whatever the environment has."""
        nothing = ProviderKeys.model_construct().model_dump()
        return ProviderKeys.model_validate({**nothing, **self.settings(), **overrides})

    def fault(
        self, provider: str, fault: Fault | str | int, times: int = 1, *, on: str = "", **details: Any
    ) -> None:
        """The next `times` answers. `on` is a part of "METHOD /path"; without it, those that ask for work."""
        self._service.plan.script(provider_name(provider), Scripted(the_fault(fault), on, details), times)

    def outage(self, provider: str, fault: Fault | str | int = Fault.UNAVAILABLE, **details: Any) -> None:
        """Every answer, until `recover`."""
        self._service.plan.last(provider_name(provider), Scripted(the_fault(fault), "*", details))

    def recover(self, provider: str) -> None:
        """The outage is over, and the random faults too."""
        self._service.plan.last(provider_name(provider), None)
        self._service.plan.draw_share(provider_name(provider), 0, (), 0)

    def random_faults(
        self, provider: str, share: float, faults: list[Fault | str | int], seed: int = 0, **details: Any
    ) -> None:
        """One of these faults in this share of the requests for work."""
        drawn = tuple(Scripted(the_fault(fault), "", details) for fault in faults)
        self._service.plan.draw_share(provider_name(provider), share, drawn, seed)

    def set_latency(self, provider: str, seconds: float) -> None:
        """How long each request for work takes."""
        self._service.latency_s[provider_name(provider)] = seconds

    def allow_at_once(self, provider: str, most: int) -> None:
        """Answer 429 to requests for work while so many others are open."""
        self._service.most_at_once[provider_name(provider)] = most

    def answer_alike(self) -> None:
        """Give equal requests equal answers, until `reset`; else a picture without a seed is another each time."""
        self._service.answer_alike()

    def set_polls_until_done(self, polls: int) -> None:
        """How many times a job says that it is not done yet."""
        self._service.polls_until_done = polls

    def most_at_once(self, provider: str) -> int:
        """How many requests for work were open at the same time, at most."""
        return self._service.journal.most_at_once(provider_name(provider))

    def seen(self, provider: str | None = None) -> list[Seen]:
        """The requests that came."""
        return self._service.journal.seen(provider and provider_name(provider))

    def problems(self) -> list[str]:
        """All that the requests had wrong by the published specifications."""
        return [
            f"{one.provider} {one.method} {one.path}: {problem}"
            for one in self.seen()
            for problem in one.problems
        ]

    def failures(self) -> list[str]:
        """Tracebacks of the simulator itself: a request for which it has no answer. There should be none."""
        return list(self._service.failures)

    def invoice(self, provider: str | None = None) -> list[Charge]:
        """What would have been charged, row by row."""
        return self._service.journal.invoice(provider and provider_name(provider))

    def invoice_usd(self, provider: str | None = None) -> Decimal:
        """What would have been charged."""
        return sum((row.usd for row in self.invoice(provider)), Decimal(0))

    def reset(self) -> None:
        """As new: no faults, nothing seen, nothing charged. Whoever hangs is let go."""
        self._service.clear()

    def stop(self) -> None:
        """Let go of the port."""
        self._server.stop()


def _obey(simulator: Simulator, method: str, path: str, body: bytes) -> Answer:
    from storyassets_tests.simulator.control import obey

    return obey(simulator, method, path, body)
