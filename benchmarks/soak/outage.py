"""Outage: what a provider sees while it is down and everybody goes on asking, against what the policy allows."""

from __future__ import annotations

import io
import itertools
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from benchmarks.soak.faults import Impatient, end_of_call
from benchmarks.soak.house import House, work_asked
from storyassets.defs.resources import Workshop
from storyassets.errors import StoryAssetsError
from storyassets.providers.heads.did import DidHead
from storyassets.providers.protocols import HeadClipRequest, ProviderRole, Reference
from storyassets.studio.acceptance_clips import accept_head_clip
from storyassets.studio.breaker import BreakerPolicy
from storyassets.studio.takes import TakeRecord
from storyassets_tests.fakes.desks import a_jpeg
from storyassets_tests.simulator import Simulator

AT_ONCE = 6
THREADS = 8
PATIENCE_S = 60.0
WORKSHOPS = 2
SIZE_PX = (540, 960)

AskOnce = Callable[[Workshop, int], object]


@dataclass(frozen=True)
class Outage:
    """What one provider saw of so many calls."""

    provider: str
    seconds: float
    asked: int
    seen: int

    @property
    def most(self) -> int:
        """The failures that open the breaker, what was in flight when it opened, and a probe after each cool-down."""
        policy = BreakerPolicy()
        return policy.failures + AT_ONCE - 1 + probes_in(self.seconds, policy)

    @property
    def is_held(self) -> bool:
        """Whether it was asked until the breaker opened, and hardly after that."""
        return BreakerPolicy().failures <= self.seen <= min(self.most, self.asked)


def probes_in(seconds: float, policy: BreakerPolicy) -> int:
    """How many cool-downs fit into that time."""
    ends_s = itertools.accumulate(
        policy.cool_down_s(policy.failures + number) for number in itertools.count()
    )
    return sum(1 for _ in itertools.takewhile(lambda end_s: end_s <= seconds, ends_s))


def soak_outages(seconds: float) -> list[Outage]:
    """Of a provider that answers at once, and of one that works on jobs: of its orders, and of jobs at work."""
    return [
        outage("voice", "elevenlabs", end_of_call, seconds),
        outage("talking_head", "did", end_of_order, seconds),
        outage_of_jobs("did", seconds),
    ]


def outage_of_jobs(provider: str, seconds: float) -> Outage:
    """As many jobs as are taken at once are at work when the outage begins; nobody looks at them in haste."""
    with ExitStack() as stack:
        simulator = stack.enter_context(Simulator())
        house = a_house(stack, simulator, "talking_head", provider)
        simulator.set_polls_until_done(1_000_000)
        shop = stack.enter_context(closing(Workshop(house.settings())))
        pool = stack.enter_context(ThreadPoolExecutor(AT_ONCE))
        stack.callback(shop.stopped.set)
        for number in range(AT_ONCE):
            pool.submit(end_of_order, shop, number)
        wait_until(lambda: sum("talks" in line for line in work_asked(simulator)) == AT_ONCE)
        simulator.outage(provider)
        before = len(simulator.seen(provider))
        time.sleep(seconds)
        seen = len(simulator.seen(provider)) - before
        looks = AT_ONCE * int(seconds / DidHead.poll_every_s)
        return Outage(f"{provider}, at work", seconds, looks, seen)


def wait_until(is_so: Callable[[], bool]) -> None:
    ends_s = time.monotonic() + PATIENCE_S
    while not is_so():
        if time.monotonic() > ends_s:
            raise SystemExit("the jobs were not ordered")
        time.sleep(0.1)


def a_house(stack: ExitStack, simulator: Simulator, role: str, provider: str) -> House:
    """With nobody to fall back on."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    limits = f"limits: {{{provider}: {{at_once: {AT_ONCE}}}}}"
    return House(folder, simulator).furnish(f"providers: {{{role}: [{provider}]}}\n{limits}\n")


def outage(role: str, provider: str, ask_once: AskOnce, seconds: float) -> Outage:
    """Threads of two workshops ask on for so long."""
    with ExitStack() as stack:
        simulator = stack.enter_context(Simulator())
        house = a_house(stack, simulator, role, provider)
        shops = [stack.enter_context(closing(Impatient(house.settings()))) for _ in range(WORKSHOPS)]
        pool = stack.enter_context(ThreadPoolExecutor(THREADS))
        simulator.outage(provider)
        started_s, numbers, guard = time.monotonic(), itertools.count(), threading.Lock()

        def ask_on(workshop: Workshop) -> int:
            asked = 0
            while time.monotonic() < started_s + seconds:
                with guard:
                    number = next(numbers)
                ask_once(workshop, number)
                asked += 1
            return asked

        asked = sum(pool.map(ask_on, shops * (THREADS // WORKSHOPS)))
        return Outage(provider, time.monotonic() - started_s, asked, len(simulator.seen(provider)))


def a_second_of_silence() -> bytes:
    stream = io.BytesIO()
    soundfile.write(stream, np.zeros(16_000, np.float32), 16_000, format="WAV")
    return stream.getvalue()


def end_of_order(workshop: Workshop, number: int) -> None:
    """Order one more film of the same head."""
    portrait = workshop.takes.put(a_jpeg(1), ".jpg", TakeRecord(provider="soak", model="1"))
    speech = workshop.takes.put(a_second_of_silence(), ".wav", TakeRecord(provider="soak", model="1"))
    request = HeadClipRequest(
        portrait=Reference(subject="head", content=portrait.content, suffix=".jpg"),
        speech=Reference(subject="head", content=speech.content, suffix=".wav"),
        duration_s=1.0,
        width_px=SIZE_PX[0],
        height_px=SIZE_PX[1],
        may_rest=False,
    )
    desk = workshop.desk("outage", "talking_heads", workshop.channel("default"))
    try:
        desk.obtain(
            ProviderRole.TALKING_HEAD,
            request,
            subject="head",
            validate=accept_head_clip(request),
            take_number=number,
        )
    except StoryAssetsError:
        return
