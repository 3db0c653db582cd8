"""Batches: a table of episodes is made, row by row; what is wrong with a row is told, and the others go on."""

from __future__ import annotations

import os
import sys
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from storyassets.cli.batching_pool import Began, Ended, Pool
from storyassets.cli.batching_rows import Row, read_rows
from storyassets.cli.batching_tables import STAGE
from storyassets.cli.finished import recall
from storyassets.cli.printing import print_json
from storyassets.errors import BadInput, Interrupted, StoryAssetsError
from storyassets.model.plain import one_line
from storyassets.settings import Settings

MOST_COUNT = 1_000_000


@dataclass
class Tally:
    """What the batch came to so far."""

    rows: int = 0
    done: int = 0
    failed: int = 0
    cost_usd: float = 0.0
    takes_made: int = 0
    takes_reused: int = 0
    segments_encoded: int = 0
    segments_reused: int = 0
    errors: list[dict[str, Any]] = field(default_factory=list)

    def count(self, outcome: dict[str, Any]) -> None:
        """A row is done."""
        self.done += 1
        self.cost_usd += outcome["cost_usd"]
        self.takes_made += outcome["takes"]["made"]
        self.takes_reused += outcome["takes"]["reused"]
        self.segments_encoded += outcome["segments"]["encoded"]
        self.segments_reused += outcome["segments"]["reused"]

    def as_json(self, elapsed_s: float) -> dict[str, Any]:
        """The last line of `--json`. What was neither done nor failed was skipped."""
        return {
            "rows": self.rows,
            "done": self.done,
            "failed": self.failed,
            "skipped": self.rows - self.done - self.failed,
            "cost_usd": round(self.cost_usd, 9),
            "takes": {"made": self.takes_made, "reused": self.takes_reused},
            "segments": {"encoded": self.segments_encoded, "reused": self.segments_reused},
            "elapsed_s": round(elapsed_s, 2),
            "errors": self.errors,
        }

    def as_text(self, elapsed_s: float) -> str:
        """The same for a person; the errors were told as they came."""
        skipped = self.rows - self.done - self.failed
        return (
            f"rows       {self.rows}: {self.done} done, {self.failed} failed, {skipped} skipped\n"
            f"takes      {self.takes_made} made, {self.takes_reused} reused\n"
            f"segments   {self.segments_encoded} encoded, {self.segments_reused} reused\n"
            f"cost       {self.cost_usd:.2f} USD\n"
            f"time       {elapsed_s:.1f} s\n"
        )


def make_batch(path: Path, settings: Settings, *, count: int | None, jobs: int, as_json: bool) -> int:
    """Make the rows of the file, at most `count` that are not finished; the exit code: 1 if a row failed.

    Raises BadInput for a file that is bad as a whole, BadConfiguration, and Interrupted.
    """
    started_s = time.monotonic()
    teller = Teller(as_json)
    try:
        chosen = choose_rows(path, settings, count, teller)
        rows = (row for row in read_rows(path, settings) if row.number in chosen)
        with Pool(settings, jobs) as pool, closing(pool.make(rows, len(chosen))) as events:
            for event in events:
                teller.tell(event)
    except KeyboardInterrupt:
        raise Interrupted(
            f"interrupted; {teller.tally.done} of {teller.tally.rows} rows are done",
            stage=STAGE,
            thing=str(path)[:200],
            fix="Run the same command again to go on",
        ) from None
    teller.finish(time.monotonic() - started_s)
    return 1 if teller.tally.failed else 0


def choose_rows(path: Path, settings: Settings, count: int | None, teller: Teller) -> set[int]:
    """The numbers of the rows to make. Each bad row is told here, before anything is made.

    A row that is finished, and nothing of it changed since, is done; it does not count.
    """
    chosen: set[int] = set()
    for row in read_rows(path, settings):
        teller.tally.rows += 1
        if row.brief is None:
            teller.tell(Ended(row, error=row.error))
        elif count is not None and len(chosen) >= count:
            continue
        elif (finished := recall(row.brief, settings)) is None:
            chosen.add(row.number)
        elif count is None:
            teller.tell(Ended(row, finished.as_json()))
    return chosen


class Teller:
    """Tells of each row: progress and errors on stderr, with `--json` also an object a row on stdout."""

    def __init__(self, as_json: bool) -> None:
        self.tally = Tally()
        self._as_json = as_json

    def tell(self, event: Began | Ended) -> None:
        """One line."""
        row = event.row
        if isinstance(event, Began):
            sys.stderr.write(f"row {row.number}: {row.episode} begins\n")
        elif event.outcome is not None:
            self._tell_done(row, event.outcome)
        elif event.error is not None:
            self._tell_error(row, event.error)

    def finish(self, elapsed_s: float) -> None:
        """The sum."""
        if self._as_json:
            print_json(self.tally.as_json(elapsed_s))
        else:
            sys.stdout.write(self.tally.as_text(elapsed_s))

    def _tell_done(self, row: Row, outcome: dict[str, Any]) -> None:
        self.tally.count(outcome)
        takes, segments = outcome["takes"], outcome["segments"]
        sys.stderr.write(
            f"row {row.number}: {row.episode} is done in {outcome['elapsed_s']:.1f} s, "
            f"{takes['made']} takes made, {takes['reused']} reused, "
            f"{segments['encoded']} segments encoded\n"
        )
        if self._as_json:
            print_json({"row": row.number, **outcome})

    def _tell_error(self, row: Row, error: StoryAssetsError) -> None:
        self.tally.failed += 1
        told = {"row": row.number, "episode": row.episode, "error": error.describe()}
        self.tally.errors.append(told)
        named = f" ({one_line(row.episode)})" if row.episode else ""
        sys.stderr.write(f"error: row {row.number}{named}: {one_line(str(error))}\n")
        if self._as_json:
            print_json(told)


def read_jobs(typed: str) -> int:
    """How many workers: a whole number from 1; more than there are cores would only be slower. Raises BadInput."""
    asked, cores = read_whole(typed, "--jobs"), os.cpu_count() or 1
    if asked > cores:
        sys.stderr.write(f"--jobs {asked}: there are {cores} cores, so {cores} episodes at once\n")
    return min(asked, cores)


def read_whole(typed: str, option: str) -> int:
    """A whole number from 1. Raises BadInput."""
    if not (typed.isascii() and typed.isdigit() and len(typed) < len(str(MOST_COUNT)) and int(typed) >= 1):
        raise BadInput(
            f"{typed[:40]!r} is no such number",
            stage=STAGE,
            thing=option,
            fix=f"Give a whole number from 1, below {MOST_COUNT}",
        )
    return int(typed)
