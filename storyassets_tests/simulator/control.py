"""Control: the simulator in a process of its own, and how another one asks it what it saw and charged."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from storyassets.settings.keys import ProviderKeys
from storyassets_tests.simulator.faults import Fault
from storyassets_tests.simulator.journal import Charge, Seen, charge_from
from storyassets_tests.simulator.simulator import Simulator
from storyassets_tests.simulator.wire import Answer, as_json

ORDERS = frozenset(
    {
        "settings", "fault", "outage", "recover", "random_faults", "set_latency", "set_polls_until_done", "most_at_once",
        "seen", "problems", "allow_at_once", "answer_alike", "failures", "invoice", "invoice_usd", "reset",
    }
)  # fmt: skip
"""What may be asked of it from outside, at POST /control/NAME with a JSON object of arguments."""
TIMEOUT_S = 30


def obey(simulator: Simulator, method: str, path: str, body: bytes) -> Answer:
    """The answer to one order."""
    name = path.strip("/")
    if name not in ORDERS:
        return as_json({"error": f"no such order; known: {', '.join(sorted(ORDERS))}"}, 404)
    try:
        arguments = json.loads(body) if body else {}
        result = getattr(simulator, name)(**arguments)
    except (TypeError, ValueError, KeyError) as error:
        return as_json({"error": f"{type(error).__name__}: {error}"}, 400)
    return Answer(200, json.dumps(result, default=_plain).encode())


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


class RemoteSimulator:
    """A simulator in another process, with the methods of one in this."""

    def __init__(self, origin: str) -> None:
        self.origin = origin

    def settings(self) -> dict[str, str]:
        """The keys and addresses by the names of their settings."""
        told: dict[str, str] = self._ask("settings")
        return told

    def keys(self, **overrides: Any) -> ProviderKeys:
        """As ProviderKeys."""
        nothing = ProviderKeys.model_construct().model_dump()
        return ProviderKeys.model_validate({**nothing, **self.settings(), **overrides})

    def fault(
        self, provider: str, fault: Fault | str | int, times: int = 1, *, on: str = "", **details: Any
    ) -> None:
        """The next answers."""
        self._ask("fault", provider=provider, fault=str(fault), times=times, on=on, **details)

    def outage(self, provider: str, fault: Fault | str | int = Fault.UNAVAILABLE, **details: Any) -> None:
        """Every answer, until `recover`."""
        self._ask("outage", provider=provider, fault=str(fault), **details)

    def recover(self, provider: str) -> None:
        """All is well again."""
        self._ask("recover", provider=provider)

    def random_faults(
        self, provider: str, share: float, faults: list[Fault | str | int], seed: int = 0, **details: Any
    ) -> None:
        """One of these faults in this share of the requests for work."""
        told = [str(fault) for fault in faults]
        self._ask("random_faults", provider=provider, share=share, faults=told, seed=seed, **details)

    def set_latency(self, provider: str, seconds: float) -> None:
        """How long each request for work takes."""
        self._ask("set_latency", provider=provider, seconds=seconds)

    def allow_at_once(self, provider: str, most: int) -> None:
        """Answer 429 to requests for work while so many others are open."""
        self._ask("allow_at_once", provider=provider, most=most)

    def answer_alike(self) -> None:
        """Give equal requests equal answers."""
        self._ask("answer_alike")

    def set_polls_until_done(self, polls: int) -> None:
        """How many times a job says that it is not done yet."""
        self._ask("set_polls_until_done", polls=polls)

    def most_at_once(self, provider: str) -> int:
        """How many requests for work were open at the same time, at most."""
        return int(self._ask("most_at_once", provider=provider))

    def seen(self, provider: str | None = None) -> list[Seen]:
        """The requests that came."""
        return [Seen(**one) for one in self._ask("seen", provider=provider)]

    def problems(self) -> list[str]:
        """All that the requests had wrong by the published specifications."""
        return list(self._ask("problems"))

    def failures(self) -> list[str]:
        """Tracebacks of the simulator itself."""
        return list(self._ask("failures"))

    def invoice(self, provider: str | None = None) -> list[Charge]:
        """What would have been charged, row by row."""
        return [charge_from(one) for one in self._ask("invoice", provider=provider)]

    def invoice_usd(self, provider: str | None = None) -> Decimal:
        """What would have been charged."""
        return Decimal(self._ask("invoice_usd", provider=provider))

    def reset(self) -> None:
        """As new."""
        self._ask("reset")

    def _ask(self, order: str, **arguments: Any) -> Any:
        asked = urllib.request.Request(  # noqa: S310
            f"{self.origin}/control/{order}", json.dumps(arguments).encode(), method="POST"
        )
        with urllib.request.urlopen(asked, timeout=TIMEOUT_S) as answer:  # noqa: S310
            return json.loads(answer.read())


@contextmanager
def simulator_process(state: Path | None = None, port: int = 0) -> Iterator[RemoteSimulator]:
    """A simulator in a process of its own, until the block ends."""
    command = [sys.executable, "-m", "storyassets_tests.simulator", "--port", str(port)]
    command += ["--state", str(state)] if state else []
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield RemoteSimulator(json.loads(process.stdout.readline())["origin"])
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(TIMEOUT_S)
