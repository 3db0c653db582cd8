"""Kill -9 at random points of a run, then run again: nothing finished is made twice, nothing is torn.

    python -m benchmarks.kills [--kills 20] [--seed 1] [--story FILE]
    python -m benchmarks.kills --inside-each-asset [--story FILE]

A first, undisturbed run in a studio of its own says what the video has to be. Inside each asset: of a small
episode, a run is killed once in every asset of the job, from the first to the last, as soon as Dagster's
event log says that the asset has begun; in those that take long, once more when it is under way: half as
long after its beginning as it took undisturbed, sooner if that is too late.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.episode import MAKE, REPO, STORY
from benchmarks.kill_points import BEGUN, DONE, MADE, EventLog, wait_until
from storyassets.studio.files import hash_file
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_schema import CallState

EARLIEST_S = 0.3


SMALL = ("--duration", "15", "--format", "square")
TRIES = 4
UNDER_WAY_SHARE = 0.5
LONG_S = 0.5


def start(story: Path, home: Path, seed: int, options: Sequence[str] = ()) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "STORYASSETS_STUDIO": str(home / "studio"),
        "DAGSTER_HOME": str(home / "dagster"),
    }
    return subprocess.Popen(
        [*MAKE, str(story), "--key", f"seed-{seed}", "--seed", str(seed), *options],
        cwd=REPO, env=environment, start_new_session=True, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def finish(story: Path, home: Path, seed: int, options: Sequence[str] = ()) -> Path:
    """The video of a run that nobody disturbs."""
    process = start(story, home, seed, options)
    said, complained = process.communicate()
    if process.returncode:
        raise SystemExit(f"the run failed: {complained[-2000:]}")
    return Path(str(json.loads(said.strip().splitlines()[-1])["video"]))


def kill_one(story: Path, home: Path, seed: int, after_s: float) -> bool:
    """Whether it was still running."""
    process = start(story, home, seed)
    try:
        process.wait(after_s)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return True
    process.communicate()
    return False


def made_twice(home: Path, episode: str) -> list[str]:
    ledger = Ledger(f"sqlite:///{home / 'studio' / 'ledger.sqlite'}")
    try:
        settled = [call.request_key for call in ledger.find_calls(episode) if call.state is CallState.SETTLED]
    finally:
        ledger.close()
    return [key for key, times in Counter(settled).items() if times > 1]


def torn_takes(home: Path) -> list[Path]:
    takes = [path for path in (home / "studio" / "takes").glob("*/*") if path.suffix != ".json"]
    return [path for path in takes if not path.name.startswith(".") and hash_file(path) != path.stem]


def torn_documents(home: Path) -> list[Path]:
    torn = []
    for path in (home / "studio" / "episodes").glob("*/*.json"):
        try:
            json.loads(path.read_bytes())
        except ValueError:
            torn.append(path)
    return torn


def kill_inside(story: Path, home: Path, asset: str, wait_s: float) -> str:
    """Kill a run so long after the asset has begun: `inside` it, `after` it, or `never`, since the run ended."""
    log = EventLog(home / "dagster")
    before = log.find_runs()
    process = start(story, home, 1, SMALL)

    def steps(event: str) -> list[str]:
        return [step for run in log.find_runs() - before for step in log.find_steps(run, event)]

    if wait_until(lambda: asset in steps(BEGUN), process):
        try:
            process.wait(wait_s)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    if process.returncode != -signal.SIGKILL:
        return "never"
    return "after" if asset in steps(DONE) else "inside"


def kill_in_each(story: Path) -> None:
    """The same episode undisturbed, and killed in each asset; what differs, and what was made twice."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        calm, shaken = Path(one), Path(other)
        wanted = finish(story, calm, 1, SMALL)
        log = EventLog(calm / "dagster")
        [run] = log.find_runs()
        took_s = log.find_lengths(run)
        made = log.find_steps(run, MADE)
        for asset in made:
            waits = [0.0] + ([UNDER_WAY_SHARE * took_s[asset]] if took_s[asset] > LONG_S else [])
            for wait_s in waits:
                tries = (kill_inside(story, shaken, asset, wait_s / 2**n) for n in range(TRIES))
                where = next((where for where in tries if where == "inside"), "missed")
                faults = made_twice(shaken, "seed-1"), torn_takes(shaken), torn_documents(shaken)
                print(
                    f"{asset:<22} killed {wait_s:5.2f} s after it began: {where}; faults: {sum(len(found) for found in faults)}"
                )
        got = finish(story, shaken, 1, SMALL)
        print(
            f"takes made twice: {len(made_twice(shaken, 'seed-1'))}, torn: {len(torn_takes(shaken))}, "
            f"documents torn: {len(torn_documents(shaken))}, the video is "
            f"{'equal' if hash_file(wanted) == hash_file(got) else 'NOT equal'} to an undisturbed run's"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--story", type=Path, default=STORY)
    parser.add_argument("--inside-each-asset", action="store_true")
    options = parser.parse_args()
    if options.inside_each_asset:
        kill_in_each(options.story)
        return
    chance = random.Random(options.seed)
    struck, seed, twice, torn, other_videos = 0, 0, 0, 0, 0
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        calm, shaken = Path(one), Path(other)
        while struck < options.kills:
            seed += 1
            started_s = time.monotonic()
            wanted = finish(options.story, calm, seed)
            run_s = time.monotonic() - started_s
            while struck < options.kills and kill_one(
                options.story, shaken, seed, chance.uniform(EARLIEST_S, run_s)
            ):
                struck += 1
            got = finish(options.story, shaken, seed)
            twice += len(made_twice(shaken, f"seed-{seed}"))
            torn += len(torn_takes(shaken))
            other_videos += hash_file(wanted) != hash_file(got)
    print(
        f"{struck} kills over {seed} episodes of about {run_s:.0f} s; takes made twice: {twice}, "
        f"torn: {torn}, videos that differ from an undisturbed run's: {other_videos}"
    )


if __name__ == "__main__":
    main()
