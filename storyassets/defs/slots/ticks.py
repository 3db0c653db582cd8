"""Ticks: what schedules and sensors share. A tick never fails for what it finds: it says why it did nothing."""

import functools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import dagster as dg

from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.partitions import PARTITION_TAG
from storyassets.errors import StoryAssetsError
from storyassets.model.plain import one_line

MATERIALIZE_JOB = "__ASSET_JOB"
"""Dagster's own, behind its Materialize button."""
MOST_SAID = 10
KEYS_OF_ONE_QUERY = 100
RUN_KEY_IS_FREE = dg.DagsterRunStatus.NOT_STARTED
"""A run that was created and never launched: the daemon launches it when the same run key is asked for again."""


def never_fails(evaluate: Callable[..., Any]) -> Callable[..., Any]:
    """The same tick; what is wrong with the content, a channel or the database becomes the reason it was skipped."""

    @functools.wraps(evaluate)
    def tick(*args: Any, **named: Any) -> Any:
        try:
            return evaluate(*args, **named)
        except StoryAssetsError as error:
            return dg.SkipReason(one_line(str(error)))
        except OSError as error:
            return dg.SkipReason(one_line(f"a file could not be read or moved: {error}"))

    return tick


def say(sentences: Sequence[str], otherwise: str) -> str:
    """The sentences as one line, not too many of them; `otherwise` where there is none."""
    more = [f"and {len(sentences) - MOST_SAID} more"] if len(sentences) > MOST_SAID else []
    return one_line("; ".join([*sentences[:MOST_SAID], *more])) or otherwise


def latest_runs(
    instance: dg.DagsterInstance, keys: Iterable[str], *jobs: str
) -> dict[str, list[dg.RunRecord]]:
    """The runs of these jobs for each episode that has any, the latest first; by default those that make it."""
    found: dict[str, list[dg.RunRecord]] = {}
    for record in _runs_of(instance, sorted(set(keys))):
        if record.dagster_run.job_name in (jobs or (EPISODE_JOB, MATERIALIZE_JOB)):
            found.setdefault(record.dagster_run.tags[PARTITION_TAG], []).append(record)
    return found


def _runs_of(instance: dg.DagsterInstance, keys: Sequence[str]) -> Iterator[dg.RunRecord]:
    for first in range(0, len(keys), KEYS_OF_ONE_QUERY):
        some = list(keys[first : first + KEYS_OF_ONE_QUERY])
        yield from instance.get_run_records(dg.RunsFilter(tags={PARTITION_TAG: some}))


def was_started(runs: Sequence[dg.RunRecord]) -> bool:
    """Whether any of these runs has got further than its creation."""
    return any(record.dagster_run.status is not RUN_KEY_IS_FREE for record in runs)


def under_way(runs: Sequence[dg.RunRecord]) -> bool:
    """Whether one of them has not ended."""
    return any(not record.dagster_run.is_finished for record in runs)
