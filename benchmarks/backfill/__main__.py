"""Good and bad episodes, backfilled by the daemon as its pages order it, and the same again.

    python -m benchmarks.backfill [--episodes 50] [--bad 10] [--database both] [--keep FOLDER]

The good ones are to be made and the bad ones listed, each with its line; the second backfill makes nothing and
costs nothing; the last ten good ones take no more than the first ten, of the same ten stories in other words.
CPU and memory are those of a run's process and its children.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.backfill.asking import ENDED, Dagster
from benchmarks.backfill.briefs import Asked, plan_episodes, write_briefs
from benchmarks.backfill.figures import Ended, Spent, compare, read_spent, settle_ended
from benchmarks.backfill.house import DATABASES, Desk, House, a_desk, a_house, until
from benchmarks.backfill.sampling import MEBIBYTE, Sampler, Taken

LIMIT = 1.1
AN_EPISODE_S = 600.0
TRACEBACKS = ("Traceback", "Stack Trace")
FIGURES = ("takes_made", "takes_reused", "segments_encoded", "segments_reused")


@dataclass(frozen=True)
class Backfilled:
    """One backfill over all episodes. `before` and `after` are of the desk, its daemon, the code and the runs."""

    ended: list[Ended]
    wall_s: float
    before: Taken
    after: Taken
    database_bytes: int
    spent: Spent

    def total(self, figure: str) -> int:
        return sum(one.run.total(figure) for one in self.ended)


def backfill(house: House, desk: Desk, asked: Sequence[Asked]) -> Backfilled:
    """Order it, show each run when it has ended, and wait for the end of all."""
    dagster, sampler = Dagster(desk.address), Sampler(desk.process)
    before_bytes, before, started_s = house.database_bytes(), sampler.look(), time.monotonic()
    ended: dict[str, Ended] = {}
    try:
        backfill_id = dagster.launch([one.key for one in asked])

        def is_over() -> bool:
            over = dagster.backfill_status(backfill_id) in ENDED
            for one in settle_ended(dagster, backfill_id, asked, sampler.taken, ended):
                ended[one.run.run_id] = one
                show_run(one)
            return over

        until(is_over, f"the backfill {backfill_id} has ended", AN_EPISODE_S * len(asked))
        wall_s = time.monotonic() - started_s
        spent, grown_bytes = read_spent(house, asked), house.database_bytes() - before_bytes
        return Backfilled(list(ended.values()), wall_s, before, sampler.look(), grown_bytes, spent)
    finally:
        sampler.close()
        dagster.close()


def show_run(one: Ended) -> None:
    figures = " ".join(f"{one.run.total(name):>4}" for name in FIGURES)
    mark = " " if one.is_as_it_should_be else "!"
    print(
        f"{mark} {one.run.episode:<8} {one.run.status:<8} {one.run.wall_s:7.1f} s  {one.taken.cpu_s:7.2f} CPU s  "
        f"{one.taken.peak_mib:6.0f} MiB  {figures}  {one.asked.bad}"
    )
    for line in one.run.error_lines:
        print(f"    {line}")
    sys.stdout.flush()


def show(told: Backfilled, database: str) -> None:
    count = len(told.ended)
    runs_cpu_s = sum(one.taken.cpu_s for one in told.ended)
    other_cpu_s = told.after.cpu_s - told.before.cpu_s - runs_cpu_s
    print(
        f"{database}: {count} runs in {told.wall_s:.0f} s, {runs_cpu_s / count:.2f} CPU s each and "
        f"{other_cpu_s / count:.2f} of the desk, its daemon and the code for each; "
        f"{told.database_bytes / count / MEBIBYTE:.2f} MiB of database each; the desk, its daemon and the code hold "
        f"{told.before.peak_mib:.0f} MiB before and {told.after.peak_mib:.0f} MiB after"
    )


def measure(database: str, asked: Sequence[Asked], home: Path) -> bool:
    """Both backfills on one database. Returns whether everything is as asked."""
    with a_house(home, database) as house, a_desk(house) as desk:
        write_briefs(house.studio, asked)
        adding = Dagster(desk.address)
        adding.add_partitions([one.key for one in asked])
        adding.close()
        print(f"== {database}\n  made and reused: takes, segments", flush=True)
        first = backfill(house, desk, asked)
        show(first, database)
        print("-- the same again", flush=True)
        again = backfill(house, desk, asked)
        show(again, database)
        words = house.log.read_text()
    cpu, memory = (
        compare(first.ended, lambda one: one.taken.cpu_s),
        compare(first.ended, lambda one: one.taken.peak_bytes),
    )
    made_again = {name: again.total(name) for name in ("takes_made", "segments_encoded")}
    cost_again = again.spent.cost_usd - first.spent.cost_usd
    tracebacks = sum(words.count(word) for word in TRACEBACKS)
    wrong = [one.run.episode for told in (first, again) for one in told.ended if not one.is_as_it_should_be]
    all_there = len(first.ended) == len(again.ended) == len(asked)
    print(f"last against first: CPU {cpu:.3f}, memory {memory:.3f}, asked {LIMIT}")
    print(
        f"the second backfill: {made_again}, {again.spent.calls - first.spent.calls} calls, {cost_again} USD"
    )
    print(f"tracebacks in what the desk says: {tracebacks}; not as they should be: {wrong or 'none'}")
    figures = {"cpu": round(cpu, 3), "memory": round(memory, 3), **made_again, "wrong": len(wrong)}
    print(json.dumps({"name": f"backfill_{database}", **figures, "limit": LIMIT}), flush=True)
    costs_nothing = not (any(made_again.values()) or cost_again)
    return all_there and not wrong and not tracebacks and costs_nothing and max(cpu, memory) <= LIMIT


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--episodes", type=int, default=50)
    parser.add_argument("--bad", type=int, default=10)
    parser.add_argument("--database", choices=(*DATABASES, "both"), default="both")
    parser.add_argument("--keep", type=Path, help="a folder where the studios are left")
    words = parser.parse_args()
    asked = plan_episodes(words.episodes, words.bad)
    failed = []
    with tempfile.TemporaryDirectory(prefix="backfill-") as folder:
        for database in DATABASES if words.database == "both" else (words.database,):
            home = (words.keep or Path(folder)).resolve() / database
            home.mkdir(parents=True)
            if not measure(database, asked, home):
                failed.append(database)
    if failed:
        raise SystemExit(f"not as it should be: {', '.join(failed)}")


if __name__ == "__main__":
    main()
