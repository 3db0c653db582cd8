"""Kill -9 at random points of a run, then run again: nothing finished is made twice, nothing is torn.

    python -m benchmarks.kills [--kills 20] [--seed 1] [--story FILE]

A first, undisturbed run in a studio of its own says what the video has to be.
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
from pathlib import Path

from benchmarks.episode import MAKE, REPO, STORY
from storyassets.studio.files import hash_file
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_schema import CallState

EARLIEST_S = 0.3


def start(story: Path, home: Path, seed: int) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "STORYASSETS_STUDIO": str(home / "studio"),
        "DAGSTER_HOME": str(home / "dagster"),
    }
    return subprocess.Popen(
        [*MAKE, str(story), "--key", f"seed-{seed}", "--seed", str(seed)],
        cwd=REPO, env=environment, start_new_session=True, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def finish(story: Path, home: Path, seed: int) -> Path:
    """The video of a run that nobody disturbs."""
    process = start(story, home, seed)
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--story", type=Path, default=STORY)
    options = parser.parse_args()
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
