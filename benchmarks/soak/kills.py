"""Kill -9 at random points of an episode's takes: nothing finished is charged twice, nothing is torn."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.soak.house import CHAINS, House, usd_of, work_asked
from storyassets.providers.offers import OFFERS
from storyassets.studio.files import hash_file
from storyassets.studio.ledger_schema import OPEN_STATES, CallState
from storyassets_tests.simulator import Simulator

EARLIEST_S = 0.8
"""Before it a worker is only being loaded."""
LATENCY_S = 0.15
EPISODE = "soaked"
PROVIDERS = ("openai", "elevenlabs", "did")
ONE_AT_A_TIME = "".join(f"  {name}: {{at_once: 1}}\n" for name in PROVIDERS)


@dataclass
class Score:
    """What is counted over all episodes."""

    kills: int = 0
    episodes: int = 0
    charged_twice: int = 0
    jobs_twice: int = 0
    asked_for_nothing: int = 0
    """Requests that an undisturbed run does not send."""
    doubted: int = 0
    most_doubted_by_a_kill: int = 0
    doubted_without_a_kill: int = 0
    torn: int = 0
    unequal: int = 0
    outside_invoice: int = 0
    killed_in: Counter[str] = field(default_factory=Counter)


def most_in_flight() -> int:
    """How many calls one process can have in flight: its assets follow one another, each with one provider."""
    return max(offer.at_once for offer in OFFERS if offer.name in PROVIDERS)


def soak_kills(kills: int, seed: int) -> Score:
    """So many kills, over as many episodes as that takes."""
    score, dice = Score(), random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, Simulator() as simulator:
        prepare(simulator)
        calm = run_calmly(Path(folder), simulator)
        while score.kills < kills:
            prepare(simulator)
            house = House(Path(folder) / f"house-{score.episodes}", simulator).furnish()
            left_open = disturb(house, calm.seconds, kills, dice, score)
            judge(house, calm, left_open, score)
            score.episodes += 1
    return score


def prepare(simulator: Simulator) -> None:
    """As new; work takes a little."""
    simulator.reset()
    simulator.set_polls_until_done(2)
    for provider in PROVIDERS:
        simulator.set_latency(provider, LATENCY_S)


@dataclass(frozen=True)
class Calm:
    """An undisturbed run: how long it took, what it made, and of which call each request was."""

    seconds: float
    contents: Counter[str]
    keys: dict[str, str]


def run_calmly(folder: Path, simulator: Simulator) -> Calm:
    house = House(folder / "calm", simulator).furnish()
    started_s = time.monotonic()
    run_to_the_end(house)
    seconds = time.monotonic() - started_s
    simulator.reset()
    slow = House(folder / "slow", simulator).furnish(f"{CHAINS}limits:\n{ONE_AT_A_TIME}")
    run_to_the_end(slow)
    return Calm(seconds, contents_of(house), keys_of_requests(slow))


def run_to_the_end(house: House) -> None:
    process = house.start("takes", EPISODE, "1")
    if process.wait():
        raise SystemExit(f"the undisturbed run failed: {(house.home / 'log.txt').read_text()[-2000:]}")
    if house.simulator.problems():
        raise SystemExit(f"requests were not valid: {house.simulator.problems()[:3]}")


def keys_of_requests(house: House) -> dict[str, str]:
    """The key of each request's call: where one is sent at a time, they come in the order of the calls."""
    keys: dict[str, str] = {}
    calls, asked = house.calls(EPISODE), work_asked(house.simulator)
    for provider in PROVIDERS:
        lines = [line for line in asked if json.loads(line)[0] == provider]
        sent = [call.request_key for call in calls if call.provider == provider]
        if not sent or len(lines) != len(sent) or len(set(lines)) != len(lines):
            raise SystemExit(
                f"{provider}: {len(lines)} requests, {len(set(lines))} different, {len(sent)} calls"
            )
        keys |= dict(zip(lines, sent, strict=True))
    return keys


def contents_of(house: House) -> Counter[str]:
    return Counter(
        path.name for path in (house.studio / "takes").rglob("*") if path.suffix != ".json" and path.is_file()
    )


def disturb(house: House, calm_s: float, kills: int, dice: random.Random, score: Score) -> list[set[int]]:
    """Run until it ends by itself, killed on the way; the calls that each kill left open, by their ids."""
    left_open: list[set[int]] = []
    while True:
        process = house.start("takes", EPISODE, "1")
        if score.kills < kills:
            wait_for(process, EARLIEST_S + dice.random() * max(calm_s - EARLIEST_S, 0.5))
        if score.kills < kills and process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            score.kills += 1
            score.killed_in[last_asset(house)] += 1
            before = set().union(*left_open)
            left_open.append(find_open(house) - before)
        elif process.wait():
            raise SystemExit(f"a run failed: {(house.home / 'log.txt').read_text()[-2000:]}")
        else:
            return left_open


def wait_for(process: subprocess.Popen[bytes], seconds: float) -> None:
    """So long, or until it has ended."""
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return


def find_open(house: House) -> set[int]:
    """Calls that nobody has closed; the next process does."""
    return {call.call_id for call in house.calls(EPISODE) if call.state in OPEN_STATES}


def last_asset(house: House) -> str:
    """The asset whose call was the last to begin."""
    calls = house.calls(EPISODE)
    return calls[-1].purpose.asset if calls else "before the first call"


def judge(house: House, calm: Calm, left_open: list[set[int]], score: Score) -> None:
    """Hold the ledger against the invoice, each request against its calls, and the takes against the calm run's."""
    calls = house.calls(EPISODE)
    possibly = [call for call in calls if call.state is CallState.POSSIBLY_CHARGED]
    doubts = Counter(call.request_key for call in possibly)
    for line, times in Counter(work_asked(house.simulator)).items():
        key = calm.keys.get(line)
        score.asked_for_nothing += key is None
        too_often = max(0, times - 1 - (doubts[key] if key else 0))
        score.charged_twice += too_often
        score.jobs_twice += too_often if json.loads(line)[0] == "did" else 0
    doubted = {call.call_id for call in possibly}
    score.doubted += len(doubted)
    score.doubted_without_a_kill += len(doubted - set().union(*left_open))
    by_kill = [len(doubted & left) for left in left_open]
    score.most_doubted_by_a_kill = max(score.most_doubted_by_a_kill, *by_kill, 0)
    settled, doubtful = usd_of(calls, CallState.SETTLED), usd_of(calls, CallState.POSSIBLY_CHARGED)
    score.outside_invoice += not settled <= house.simulator.invoice_usd() <= settled + doubtful
    takes = [path for path in (house.studio / "takes").rglob("*") if path.is_file()]
    score.torn += sum(path.suffix != ".json" and hash_file(path) != path.stem for path in takes)
    score.unequal += contents_of(house) != calm.contents
