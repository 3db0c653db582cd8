"""A batch against single runs: the CPU that an episode takes, of the same stories on fresh studios.

    python -m benchmarks.batch [--rows 12] [--jobs 2] [--duration 15] [--runs 1]

Each row is a story of examples/; each single run is `storyassets make` of the same story in a studio of its
own. CPU is that of the processes and all their children.
"""

from __future__ import annotations

import argparse
import csv
import json
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.episode import MAKE, REPO, Ran, run

LIMIT = 1.05
BATCH = [sys.executable, "-c", "from storyassets.cli.app import main; main()", "batch", "--json"]


def choose_stories(rows: int) -> list[Path]:
    stories = sorted((REPO / "examples").glob("*.md"))
    return [stories[number % len(stories)] for number in range(rows)]


def write_table(path: Path, stories: Sequence[Path], duration_s: float) -> None:
    with path.open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("key", "story", "duration", "format"))
        writer.writerows(
            (f"row-{number}", story, duration_s, "square") for number, story in enumerate(stories)
        )


def run_single(story: Path, duration_s: float) -> Ran:
    with tempfile.TemporaryDirectory() as folder:
        command = [*MAKE, str(story), "--duration", str(duration_s), "--format", "square"]
        return run(command, Path(folder))


def run_batch(stories: Sequence[Path], duration_s: float, jobs: int) -> tuple[Ran, Ran]:
    """The batch, and the same batch again."""
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "table.csv"
        write_table(table, stories, duration_s)
        command = [*BATCH, str(table), "--jobs", str(jobs)]
        return run(command, Path(folder)), run(command, Path(folder))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=12)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--duration", type=float, default=15.0)
    parser.add_argument("--runs", type=int, default=1)
    options = parser.parse_args()
    stories = choose_stories(options.rows)
    ratios: list[float] = []
    for _ in range(options.runs):
        singles = [run_single(story, options.duration) for story in stories]
        batch, again = run_batch(stories, options.duration, options.jobs)
        single_s = statistics.mean(one.cpu_s for one in singles)
        each_s = batch.cpu_s / len(stories)
        ratios.append(each_s / single_s)
        print(
            f"single {single_s:6.2f} CPU s   in a batch {each_s:6.2f} CPU s   {ratios[-1]:.3f} x, asked {LIMIT}   "
            f"peak {max(one.peak_mib for one in singles):.0f} and {batch.peak_mib:.0f} MiB a process"
        )
        print(f"the same batch again: {again.cpu_s:.2f} CPU s, takes {again.said['takes']}")
    print(json.dumps({"name": "batch", "ratio": round(statistics.median(ratios), 3), "limit": LIMIT}))


if __name__ == "__main__":
    main()
