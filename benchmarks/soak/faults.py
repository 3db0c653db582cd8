"""Faults: a thousand calls to providers that fail in every way."""

from __future__ import annotations

import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from benchmarks.soak.house import House
from storyassets.defs.resources import Workshop
from storyassets.errors import StoryAssetsError
from storyassets.model.character import Voice
from storyassets.providers.protocols import ProviderRole, SpeechRequest
from storyassets.studio.acceptance import accept_speech
from storyassets_tests.simulator import Fault, Simulator

CALLS = 1000
SHARE = 0.6
THREADS = 8
KINDS: list[Fault | str | int] = [
    Fault.RATE_LIMITED, Fault.SERVER_ERROR, Fault.UNAVAILABLE, Fault.TRUNCATED, Fault.DROPPED, Fault.HTML,
    Fault.WRONG_JSON, Fault.BROKEN_JSON, Fault.EMPTY, Fault.PAYMENT_REQUIRED, Fault.LEGAL, Fault.BAD_REQUEST,
    Fault.BAD_CONTENT, Fault.UNAUTHORIZED, Fault.FORBIDDEN, Fault.INSUFFICIENT_QUOTA,
]  # fmt: skip
MIX = "providers: {voice: [elevenlabs, embedded]}\nfallback: {allow_mix: true}\nlimits: {elevenlabs: {at_once: 8}}\n"


class Impatient(Workshop):
    """Waits for nothing: what is measured is what is asked, not how long one waits for it."""

    def pause(self, seconds: float) -> None:
        self.go_on()


def soak_faults(seed: int) -> Counter[str]:
    """How each of a thousand calls ended, most of them met by a fault on the way."""
    ends: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder, Simulator() as simulator:
        house = House(Path(folder), simulator).furnish(MIX)
        simulator.random_faults("elevenlabs", SHARE, KINDS, seed)
        with closing(Impatient(house.settings())) as workshop, ThreadPoolExecutor(THREADS) as pool:
            for end in pool.map(lambda number: end_of_call(workshop, number), range(CALLS)):
                ends[end] += 1
        ends["requests that the provider saw"] = len(simulator.seen("elevenlabs"))
    return ends


def end_of_call(workshop: Workshop, number: int) -> str:
    """In a word: a result, a fallback that shows, or the kind of a clear error."""
    request = SpeechRequest(text=f"The fox came back for the {number}th time.", voice=Voice())
    desk = workshop.desk("faults", "voice_clips", workshop.channel("default"))
    try:
        kept = desk.obtain(
            ProviderRole.VOICE, request, subject=f"line-{number}", validate=accept_speech(request)
        )
    except StoryAssetsError as error:
        clear = all((error.message, str(error))) and "\n" not in str(error)
        return f"error {type(error).__name__}" if clear else "UNCLEAR"
    if kept.take.degraded:
        return "fallback, marked" if kept.reason else "fallback WITHOUT A REASON"
    return "result"
