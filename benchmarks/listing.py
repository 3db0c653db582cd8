"""`storyassets list` with few episodes and with many: the CPU of the whole process.

    python -m benchmarks.listing [--few 10] [--many 1000] [--runs 5]

Each episode has a folder with its brief, and in the catalogue as many assets, gates and calls as a real one.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.episode import run
from storyassets.model.brief import Brief
from storyassets.studio.documents import EpisodeFolder, write_document
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_schema import CallState, calls, episodes, materializations, verdicts

LIMIT = 20.0
LIST = [sys.executable, "-c", "from storyassets.cli.app import main; main()", "list"]
ASSETS, GATES, CALLS = 15, 30, 30
NOW = "2026-01-01T00:00:00.000000+00:00"


def fill_studio(folder: Path, count: int) -> None:
    studio_dir = folder / "studio"
    keys = [f"episode-{number:05}" for number in range(count)]
    for key in keys:
        write_document(EpisodeFolder(studio_dir, key).brief, Brief(key=key, topic="foxes"))
    ledger = Ledger(f"sqlite:///{studio_dir / 'ledger.sqlite'}")
    with ledger.database.writing() as connection:
        connection.execute(episodes.insert(), [an_episode(key) for key in keys])
        connection.execute(
            materializations.insert(),
            [
                {"episode": key, "asset": f"asset_{n}", "data_version": "v", "elapsed_s": 1.0, "made_at": NOW}
                for key in keys
                for n in range(ASSETS)
            ],
        )
        connection.execute(
            verdicts.insert(),
            [
                {"episode": key, "gate": f"asset/gate_{n}", "passed": int(n > 0), "judged_at": NOW}
                for key in keys
                for n in range(GATES)
            ],
        )
        connection.execute(calls.insert(), [a_call(key, n) for key in keys for n in range(CALLS)])
    ledger.close()


def an_episode(key: str) -> dict[str, Any]:
    known = {"title": f"The Story of {key}", "channel": "default", "duration_s": 41.5, "video": "ab" * 32}
    return {"episode": key, "created_at": NOW, "updated_at": NOW, "quality_overall": 80.0, **known}


def a_call(key: str, number: int) -> dict[str, Any]:
    asked = {"request_key": f"{key}-{number}", "subject": f"s{number}", "role": "voice", "provider": "p"}
    cost = {"state": CallState.SETTLED.value, "estimate_nanousd": 5, "cost_nanousd": 5}
    when = {"created_at": NOW, "updated_at": NOW}
    return {"episode": key, "asset": "broll", "model": "m", "worker": "w", **asked, **cost, **when}


def measure(count: int, runs: int) -> list[float]:
    """CPU seconds of each run. `--json` prints all of it on one line, which is what is read back."""
    with tempfile.TemporaryDirectory() as folder:
        fill_studio(Path(folder), count)
        ran = [run([*LIST, "--json"], Path(folder)) for _ in range(runs)]
        listed: Any = ran[0].said
        if len(listed) != count:
            raise SystemExit(f"{len(listed)} of {count} episodes were listed")
    return [one.cpu_s for one in ran]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--few", type=int, default=10)
    parser.add_argument("--many", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    few_s = statistics.median(measure(options.few, options.runs))
    many_s = statistics.median(measure(options.many, options.runs))
    print(f"list of {options.few}: {few_s:.3f} CPU s   of {options.many}: {many_s:.3f} CPU s   "
          f"{many_s / few_s:.2f} x, asked {LIMIT:g}")  # fmt: skip
    print(json.dumps({"name": "list", "ratio": round(many_s / few_s, 2), "limit": LIMIT}))


if __name__ == "__main__":
    main()
