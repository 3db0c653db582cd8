"""Kill -9 at random points of an episode's takes: nothing finished is charged twice, nothing is torn."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.soak.house import House, usd_of, work_asked
from storyassets.studio.files import hash_file
from storyassets.studio.ledger_schema import CallState
from storyassets_tests.simulator import Simulator

EARLIEST_S = 0.8
"""Before it a worker is only being loaded."""
LATENCY_S = 0.15
EPISODE = "soaked"


@dataclass
class Score:
    """What is counted over all episodes."""

    kills: int = 0
    episodes: int = 0
    charged_twice: int = 0
    jobs_twice: int = 0
    doubted: int = 0
    most_doubted_by_a_kill: int = 0
    torn: int = 0
    unequal: int = 0
    outside_invoice: int = 0
    killed_in: Counter[str] = field(default_factory=Counter)


def soak_kills(kills: int, seed: int) -> Score:
    """So many kills, over as many episodes as that takes."""
    score, dice = Score(), random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, Simulator() as simulator:
        simulator.set_polls_until_done(2)
        for provider in ("openai", "elevenlabs", "did"):
            simulator.set_latency(provider, LATENCY_S)
        calm = run_calmly(House(Path(folder) / "calm", simulator).furnish(), simulator)
        while score.kills < kills:
            simulator.reset()
            simulator.set_polls_until_done(2)
            for provider in ("openai", "elevenlabs", "did"):
                simulator.set_latency(provider, LATENCY_S)
            house = House(Path(folder) / f"house-{score.episodes}", simulator).furnish()
            disturb(house, calm.seconds, kills, dice, score)
            judge(house, calm.contents, score)
            score.episodes += 1
    return score


@dataclass(frozen=True)
class Calm:
    """An undisturbed run: how long it took, and what it made."""

    seconds: float
    contents: Counter[str]


def run_calmly(house: House, simulator: Simulator) -> Calm:
    started_s = time.monotonic()
    process = house.start("takes", EPISODE, "1")
    if process.wait():
        raise SystemExit(f"the undisturbed run failed: {(house.home / 'log.txt').read_text()[-2000:]}")
    if simulator.problems():
        raise SystemExit(f"requests were not valid: {simulator.problems()[:3]}")
    return Calm(time.monotonic() - started_s, contents_of(house))


def contents_of(house: House) -> Counter[str]:
    return Counter(
        path.name for path in (house.studio / "takes").rglob("*") if path.suffix != ".json" and path.is_file()
    )


def disturb(house: House, calm_s: float, kills: int, dice: random.Random, score: Score) -> None:
    """Run until it ends by itself, killed on the way."""
    while True:
        process = house.start("takes", EPISODE, "1")
        if score.kills < kills:
            wait_for(process, EARLIEST_S + dice.random() * max(calm_s - EARLIEST_S, 0.5))
        if score.kills < kills and process.poll() is None:
            before = count_doubted(house)
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            score.kills += 1
            score.killed_in[last_asset(house)] += 1
            score.most_doubted_by_a_kill = max(score.most_doubted_by_a_kill, count_doubted(house) - before)
        elif process.wait():
            raise SystemExit(f"a run failed: {(house.home / 'log.txt').read_text()[-2000:]}")
        else:
            return


def wait_for(process: subprocess.Popen[bytes], seconds: float) -> None:
    """So long, or until it has ended."""
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return


def count_doubted(house: House) -> int:
    """Calls of which nobody knows how they ended."""
    return sum(call.state is CallState.POSSIBLY_CHARGED for call in house.calls(EPISODE))


def last_asset(house: House) -> str:
    """The asset whose call was the last to begin."""
    calls = house.calls(EPISODE)
    return calls[-1].purpose.asset if calls else "before the first call"


def judge(house: House, calm: Counter[str], score: Score) -> None:
    """Hold the ledger against the invoice, and the takes against those of the undisturbed run."""
    calls = house.calls(EPISODE)
    possibly = [call for call in calls if call.state is CallState.POSSIBLY_CHARGED]
    asked = Counter(work_asked(house.simulator))
    twice = sum(times - 1 for times in asked.values())
    jobs_twice = sum(times - 1 for line, times in asked.items() if '"did"' in line)
    score.doubted += len(possibly)
    score.charged_twice += max(0, twice - len(possibly))
    score.jobs_twice += max(0, jobs_twice - sum(call.provider == "did" for call in possibly))
    settled, doubtful = usd_of(calls, CallState.SETTLED), usd_of(calls, CallState.POSSIBLY_CHARGED)
    score.outside_invoice += not settled <= house.simulator.invoice_usd() <= settled + doubtful
    takes = [path for path in (house.studio / "takes").rglob("*") if path.is_file()]
    score.torn += sum(path.suffix != ".json" and hash_file(path) != path.stem for path in takes)
    score.unequal += contents_of(house) != calm
