"""A whole episode as a person makes it: all its CPU over the floor for as many frames, and its memory.

Three figures: everything cold, all cached, and Dagster's own share (the same graph and gates with empty
bodies). Each run is a process of its own on a fresh studio; the floor is measured in the same run.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.floor import measure_floor

REPO = Path(__file__).parent.parent
STORY = REPO / "examples" / "every-night-someone-stole-one-loaf-of-bread.md"
COLD_LIMIT, CACHED_LIMIT, DAGSTER_LIMIT = 1.6, 0.15, 0.1
EDIT_LIMIT = 0.25  # of the cold run
MEMORY_LIMIT_MIB = 1229
STORYASSETS = [sys.executable, "-c", "from storyassets.cli.app import main; main()"]
MAKE = [*STORYASSETS, "make", "--json"]
EMPTY = [sys.executable, "-m", "benchmarks.empty_graph"]


@dataclass(frozen=True)
class Ran:
    """One process and its children: CPU, the largest resident size, and its last line of JSON."""

    cpu_s: float
    peak_mib: float
    said: dict[str, object]


def run(command: Sequence[str], studio: Path, *, as_json: bool = True) -> Ran:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {
        **os.environ,
        "STORYASSETS_STUDIO": str(studio / "studio"),
        "DAGSTER_HOME": str(studio / "dagster"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a person's machine compiles a module once
    # A runner of its own: the peak that the system tells of children is the largest of all so far.
    probe = (
        "import resource, subprocess, sys\n"
        "done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, text=True)\n"
        "print(done.stdout.strip().splitlines()[-1] if done.stdout.strip() else '{}')\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
        "sys.exit(done.returncode)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe, *command],
        cwd=REPO, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"{command} failed: {done.stderr[-2000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    said, peak_kib = done.stdout.strip().splitlines()
    cpu_s = (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)
    return Ran(cpu_s, int(peak_kib) / 1024, json.loads(said) if as_json else {})


def show(name: str, runs: Sequence[Ran], floor_s: float, limit: float) -> dict[str, object]:
    seconds = [one.cpu_s for one in runs]
    median_s = statistics.median(seconds)
    print(
        f"{name:<16} {median_s:7.2f} CPU s ({min(seconds):.2f}-{max(seconds):.2f})   "
        f"{median_s / floor_s:5.2f} x floor, asked {limit}   peak {max(r.peak_mib for r in runs):.0f} MiB"
    )
    return {"name": name, "cpu_s": seconds, "ratio": round(median_s / floor_s, 3), "limit": limit}


def edit_one_word(studio: Path) -> Ran:
    """Another word in a line in the middle, and the run that it takes. `said` is that run's."""
    [folder] = (studio / "studio" / "episodes").iterdir()
    lines = json.loads((folder / "script.json").read_text())["lines"]
    line = lines[len(lines) // 2]
    words = [*line["text"].split()[:-1], "again."]
    edit = [*STORYASSETS, "edit", folder.name, line["line_id"], " ".join(words)]
    edited = run(edit, studio, as_json=False)
    redone = run([*STORYASSETS, "redo", folder.name, "--json"], studio)
    return replace(redone, cpu_s=edited.cpu_s + redone.cpu_s)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--story", type=Path, default=STORY)
    options = parser.parse_args()
    cold, cached, edited, empty = [], [], [], []
    with tempfile.TemporaryDirectory() as folder:
        run(EMPTY, Path(folder))
    for _ in range(options.runs):
        with tempfile.TemporaryDirectory() as folder:
            cold.append(run([*MAKE, str(options.story)], Path(folder)))
            cached.append(run([*MAKE, str(options.story)], Path(folder)))
            edited.append(edit_one_word(Path(folder)))
        with tempfile.TemporaryDirectory() as folder:
            run(EMPTY, Path(folder))
            said = run(EMPTY, Path(folder))
            empty.append(replace(said, cpu_s=float(str(said.said["dagster_cpu_s"]))))
    frames = round(float(str(cold[0].said["duration_s"])) * 30)
    floor = measure_floor(runs=options.runs)
    floor_s = floor.cpu_s_per_frame * frames
    print(
        f"floor            {floor_s:7.2f} CPU s for {frames} frames (slowest over fastest {floor.spread:.2f})"
    )
    figures = [
        show("cold", cold, floor_s, COLD_LIMIT),
        show("all cached", cached, floor_s, CACHED_LIMIT),
        show("Dagster's share", empty, floor_s, DAGSTER_LIMIT),
    ]
    cold_s, edit_s = (statistics.median(one.cpu_s for one in runs) for runs in (cold, edited))
    print(f"one word edited  {edit_s:7.2f} CPU s, {edit_s / cold_s:.2f} x the cold run, asked {EDIT_LIMIT}")
    print(f"                 takes {edited[0].said['takes']}, segments {edited[0].said['segments']}")
    print(f"memory asked: {MEMORY_LIMIT_MIB} MiB")
    print(
        json.dumps({"frames": frames, "floor_s": floor_s, "figures": figures, "edit_share": edit_s / cold_s})
    )


if __name__ == "__main__":
    main()
