"""What the gateway costs beside its providers: CPU per reused and per made take, and how well calls go side by side.

python -m benchmarks.gateway
"""

from __future__ import annotations

import hashlib
import math
import tempfile
import time
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

from storyassets.model.character import Voice
from storyassets.model.document import Noun
from storyassets.providers.protocols import Made, ProviderRole, SpeechRequest
from storyassets.story.asking.orders import SpeechOrder
from storyassets.studio.accounts import Account
from storyassets.studio.fulfil import fulfil
from storyassets.studio.gateway import Gateway
from storyassets.studio.ledger import Ledger
from storyassets.studio.limits import ProviderLimit
from storyassets.studio.takes import TakeStore

TAKES = 200
REUSED_MS, MADE_MS = 2.0, 10.0
"""What a reused and a made take may cost, in CPU milliseconds."""
SPREADS = ((24, 4, 1.0), (12, 2, 1.0), (24, 8, 2.0))
"""Calls, how many at once, and how long each takes, in seconds."""
SPREAD = 1.1
VOICE = ProviderRole.VOICE


class WaitingProvider:
    """Answers with bytes that follow from the request, after a while."""

    name = "waiting"
    model = "1"

    def __init__(self, latency_s: float = 0.0, price_usd: str = "0.01") -> None:
        self._latency_s = latency_s
        self._price_usd = Decimal(price_usd)

    def estimate_usd(self, request: Noun) -> Decimal:
        return self._price_usd

    def make(self, request: Noun) -> Made:
        time.sleep(self._latency_s)
        content = hashlib.sha256(request.model_dump_json().encode()).digest() * 512
        return Made(content=content, suffix=".wav", cost_usd=self._price_usd)


def open_gateway(studio: Path, provider: WaitingProvider, at_once: int | None) -> Gateway:
    account = Account(provider.name, ProviderLimit(at_once)) if at_once else Account()
    return Gateway(
        TakeStore(studio),
        Ledger(f"sqlite:///{studio / 'ledger.sqlite'}"),
        {VOICE: [provider]},
        accounts={(VOICE, provider.name): account},
    )


def ask(gateway: Gateway, count: int) -> None:
    """As an asset asks for its takes."""
    orders = [
        SpeechOrder(f"line-{number}", SpeechRequest(text=f"The sea was calm, {number}.", voice=Voice()))
        for number in range(count)
    ]
    fulfil(gateway.for_asset("bench", "voice_clips"), VOICE, orders, lambda request: measure, ignore)


def measure(made: Made) -> dict[str, Any]:
    return {"bytes": len(made.content)}


def ignore(done: int, total: int) -> None:
    pass


def measure_cpu(studio: Path) -> tuple[float, float]:
    """CPU milliseconds per made and per reused take, admission and locks included."""
    with closing(open_gateway(studio, WaitingProvider(), 4)) as gateway:
        ask(gateway, 4)
        figures = []
        for _ in range(2):
            began_s = time.process_time()
            ask(gateway, TAKES)
            figures.append((time.process_time() - began_s) * 1000 / TAKES)
    return figures[0], figures[1]


def measure_spread(studio: Path, calls: int, at_once: int, latency_s: float) -> float:
    """How long so many calls take, over the shortest possible."""
    with closing(open_gateway(studio, WaitingProvider(latency_s), at_once)) as gateway:
        began_s = time.monotonic()
        ask(gateway, calls)
        elapsed_s = time.monotonic() - began_s
    return elapsed_s / (math.ceil(calls / at_once) * latency_s)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        made_ms, reused_ms = measure_cpu(Path(folder))
    print(f"made    {made_ms:6.2f} CPU ms a take (at most {MADE_MS:g})")
    print(f"reused  {reused_ms:6.2f} CPU ms a take (at most {REUSED_MS:g})")
    for calls, at_once, latency_s in SPREADS:
        with tempfile.TemporaryDirectory() as folder:
            share = measure_spread(Path(folder), calls, at_once, latency_s)
        shortest = f"{calls} calls of {latency_s:g} s, {at_once} at once"
        print(f"{shortest:<32} {share:5.3f} of the shortest possible (at most {SPREAD:g})")


if __name__ == "__main__":
    main()
