"""What a backfill came to: how each run ended, what it took, and how the last compare with the first."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from decimal import Decimal

from benchmarks.backfill.asking import RUN_ENDED, Dagster, Run
from benchmarks.backfill.briefs import Asked
from benchmarks.backfill.house import House
from benchmarks.backfill.sampling import Taken
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_schema import CallState

MOST_COMPARED = 10


@dataclass(frozen=True)
class Ended:
    """A run, whose it was, and what its process took."""

    run: Run
    asked: Asked
    taken: Taken

    @property
    def is_as_it_should_be(self) -> bool:
        """A good one was made; a bad one failed, and says why in one line."""
        if not self.asked.bad:
            return self.run.status == "SUCCESS"
        lines = self.run.error_lines
        return self.run.status == "FAILURE" and len(lines) == 1 and is_one_line(lines[0])


def is_one_line(told: str) -> bool:
    return bool(told) and "\n" not in told and "Traceback" not in told and "nobody foresaw" not in told


@dataclass(frozen=True)
class Spent:
    """What the ledger says of all episodes."""

    calls: int
    made: int
    cost_usd: Decimal


def read_spent(house: House, asked: Sequence[Asked]) -> Spent:
    with closing(Ledger(house.ledger_url)) as ledger:
        calls = [call for one in asked for call in ledger.find_calls(one.key)]
    settled = [call for call in calls if call.state is CallState.SETTLED]
    return Spent(len(calls), len(settled), sum((call.cost_usd for call in settled), Decimal(0)))


def settle_ended(
    dagster: Dagster,
    backfill_id: str,
    asked: Sequence[Asked],
    taken: dict[int, Taken],
    known: Collection[str],
) -> Iterator[Ended]:
    """The runs that have ended and are not known yet, each with its events and what its process took."""
    by_key = {one.key: one for one in asked}
    for run in dagster.find_runs(backfill_id):
        if run.status in RUN_ENDED and run.run_id not in known:
            whole = replace(run, events=tuple(dagster.find_events(run.run_id)))
            yield Ended(whole, by_key[run.episode], taken.get(whole.process, Taken()))


def compare(ended: Sequence[Ended], figure: Callable[[Ended], float]) -> float:
    """The median of the last good ones to start against that of the first; 0 where there are too few."""
    by_start = sorted(ended, key=lambda one: one.run.started_s)
    good = [figure(one) for one in by_start if not one.asked.bad]
    count = min(MOST_COMPARED, len(good) // 2)
    if not count:
        return 0.0
    return statistics.median(good[-count:]) / statistics.median(good[:count])
