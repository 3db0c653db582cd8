"""Kill -9 at random points of an episode's takes: nothing finished is charged twice, nothing is torn."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from benchmarks.soak.handed import read_notes
from benchmarks.soak.house import CHAINS, House, work_asked
from benchmarks.soak.judging import EPISODE, Calm, Ended, Score, files_of, judge, notes_of
from storyassets.providers.offers import OFFERS
from storyassets.studio.ledger_schema import OPEN_STATES
from storyassets_tests.simulator import Simulator

EARLIEST_S = 0.8
"""Before it a worker is only being loaded."""
LATENCY_S = 0.15
PROVIDERS = ("openai", "elevenlabs", "did")
ONE_AT_A_TIME = "".join(f"  {name}: {{at_once: 1}}\n" for name in PROVIDERS)


def most_in_flight() -> int:
    """How many calls one process can have open: its assets follow one another, each with one provider.

    As many as that provider takes at once, and one for each processor, whose answer has come and is being
    looked at: until it is kept, a kill loses it.
    """
    at_once = max(offer.at_once for offer in OFFERS if offer.name in PROVIDERS)
    return at_once + (os.cpu_count() or 1)


def soak_kills(kills: int, seed: int) -> Score:
    """So many kills, over as many episodes as that takes."""
    score, dice = Score(), random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, Simulator() as simulator:
        calm = run_calmly(Path(folder), simulator)
        while score.kills < kills:
            are_answers_alike = score.episodes % 2 == 0
            prepare(simulator, are_answers_alike=are_answers_alike)
            house = House(Path(folder) / f"house-{score.episodes}", simulator).furnish()
            left_open = disturb(house, calm.seconds, kills, dice, score)
            judge(Ended(house, house.calls(EPISODE), left_open, are_answers_alike), calm, score)
            score.episodes += 1
    return score


def prepare(simulator: Simulator, *, are_answers_alike: bool) -> None:
    """As new; work takes a little."""
    simulator.reset()
    simulator.set_polls_until_done(2)
    for provider in PROVIDERS:
        simulator.set_latency(provider, LATENCY_S)
    if are_answers_alike:
        simulator.answer_alike()


def run_calmly(folder: Path, simulator: Simulator) -> Calm:
    """Undisturbed, at its usual pace; and once more with one request at a time, to tell whose each is."""
    prepare(simulator, are_answers_alike=True)
    house = House(folder / "calm", simulator).furnish()
    started_s = time.monotonic()
    run_to_the_end(house)
    seconds = time.monotonic() - started_s
    simulator.reset()
    slow = House(folder / "slow", simulator).furnish(f"{CHAINS}limits:\n{ONE_AT_A_TIME}")
    run_to_the_end(slow)
    handed = read_notes(notes_of(house))
    if handed != read_notes(notes_of(slow)):
        raise SystemExit("two undisturbed runs were handed different takes")
    return Calm(seconds, handed, files_of(house), keys_of_requests(slow))


def start(house: House) -> subprocess.Popen[bytes]:
    """A worker at the episode's takes."""
    return house.start("takes", EPISODE, "1", str(notes_of(house)))


def run_to_the_end(house: House) -> None:
    if start(house).wait():
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


def disturb(house: House, calm_s: float, kills: int, dice: random.Random, score: Score) -> list[set[int]]:
    """Run until it ends by itself, killed on the way; the calls that each kill left open, by their ids."""
    left_open: list[set[int]] = []
    while True:
        process = start(house)
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
