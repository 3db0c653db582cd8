"""Studios for tests: the real gateway, take store and SQLite ledger in a folder, with fake providers behind."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from storyassets.model.channel import Fallback
from storyassets.model.character import Voice
from storyassets.providers.protocols import Provider, ProviderRole, SpeechRequest
from storyassets.studio.budget import Budget
from storyassets.studio.gateway import Gateway, Obtained
from storyassets.studio.ledger import Ledger
from storyassets.studio.retry import RetryPolicy
from storyassets.studio.takes import TakeStore
from storyassets_tests.fakes.clocks import FakeTime
from storyassets_tests.fakes.providers import FakeValidator


def a_ledger_url(studio_dir: Path) -> str:
    return f"sqlite:///{studio_dir / 'ledger.sqlite'}"


def a_gateway(
    studio_dir: Path,
    *chain: Provider[Any],
    budget: Budget | None = None,
    attempts: int = 3,
    time_passing: FakeTime | None = None,
    takes: TakeStore | None = None,
    sleep: Callable[[float], None] = time.sleep,
    role: ProviderRole = ProviderRole.VOICE,
    fallback: Fallback | None = None,
    deadline_s: float = 900.0,
    **named: Any,
) -> Gateway:
    """A gateway with this chain for the voice, or another role; its retries wait in fake time."""
    clock = time_passing or FakeTime()
    return Gateway(
        takes or TakeStore(studio_dir),
        Ledger(a_ledger_url(studio_dir), clock.now),
        {role: chain},
        RetryPolicy(
            attempts=attempts,
            sleep=clock.sleep,
            clock=clock.monotonic,
            jitter=lambda: 0.0,
            deadline_s=deadline_s,
        ),
        budget=budget,
        fallback=fallback,
        sleep=sleep,
        **named,
    )


def a_request(text: str = "The sea was calm.") -> SpeechRequest:
    return SpeechRequest(text=text, voice=Voice())


def obtain(
    gateway: Gateway, text: str = "The sea was calm.", *, take_number: int = 0, failures: Sequence[Any] = ()
) -> Obtained:
    """Ask once at a new desk."""
    return gateway.for_asset("the-sea", "voice_clips").obtain(
        ProviderRole.VOICE,
        a_request(text),
        subject="l1",
        validate=FakeValidator(failures),
        take_number=take_number,
    )
