"""Running: a brief becomes a Dagster run of the same job that the UI runs, in this process."""

from __future__ import annotations

import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TypeVar
from uuid import uuid4

import dagster as dg

from storyassets.cli.failure import error_of_run
from storyassets.cli.finished import print_outcome, recall, remember
from storyassets.cli.instance import HOST_TAG, PROCESS_TAG, close_dead_runs, open_instance
from storyassets.cli.outcome import Outcome
from storyassets.cli.progress import PlainProgress, RunProgress, TerminalProgress
from storyassets.defs.jobs import EPISODE_JOB, PREVIEW_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.resources import Workshop
from storyassets.defs.running.alerting import tell_run_failed, tell_run_succeeded
from storyassets.defs.running.repeating import MAKER_GATES
from storyassets.errors import BadInput, Interrupted, StoryAssetsError
from storyassets.model.brief import Brief
from storyassets.model.near import suggest_names
from storyassets.settings import Settings
from storyassets.studio.documents import write_document
from storyassets.studio.receipts import hash_inputs

QUIET = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}
POLL_S = 0.1
STOP_GRACE_S = 1.6
"""How long the run may take to stop; what it leaves unfinished, a kill would leave too."""
ResultT = TypeVar("ResultT")


def make_episode(brief: Brief, settings: Settings, *, preview: bool, as_json: bool) -> None:
    """Write the brief, run the job, print the outcome. Raises StoryAssetsError."""
    print_outcome(run_at_terminal(brief, settings, Wanted(preview=preview)), as_json=as_json)


def run_at_terminal(brief: Brief, settings: Settings, wanted: Wanted) -> Outcome:
    """Make what is wanted of an episode, and show how far it is. Raises StoryAssetsError."""
    with open_instance(settings) as instance, progress_of_terminal() as progress:
        close_dead_runs(instance)
        return run_brief(brief, settings, instance, progress, wanted)


def progress_of_terminal() -> RunProgress:
    """How far a run is, as whatever reads stderr can show it."""
    return TerminalProgress() if sys.stderr.isatty() else PlainProgress()


@dataclass(frozen=True)
class Wanted:
    """What a run is to make: everything to the final video, or to a preview; or from one asset on down.

    `again` runs an episode for which nothing has to be done.
    """

    preview: bool = False
    from_asset: str | None = None
    again: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether it is all that a finished episode has."""
        return not self.preview and self.from_asset is None

    @property
    def job(self) -> str:
        """The job that makes it."""
        return PREVIEW_JOB if self.preview else EPISODE_JOB


def produce(
    brief: Brief, settings: Settings, instance: dg.DagsterInstance, progress: RunProgress, *, preview: bool
) -> Outcome:
    """The episode of that brief, run unless nothing has changed since it was finished. Raises StoryAssetsError."""
    return run_brief(brief, settings, instance, progress, Wanted(preview=preview))


def run_brief(
    brief: Brief, settings: Settings, instance: dg.DagsterInstance, progress: RunProgress, wanted: Wanted
) -> Outcome:
    """Write the brief, run the job, and tell what it came to. Raises StoryAssetsError."""
    started_s = time.monotonic()
    with at_work(settings, progress) as workshop:
        workshop.require_room()
        workshop.ledger.totals(brief.key)  # no ledger, no run: said before anything is written
        # Two runs of one episode would write each other's documents: the second waits for its turn.
        with workshop.turn(brief.key):
            if wanted.is_whole and not wanted.again and (finished := recall(brief, settings)):
                return finished
            write_document(workshop.folder(brief.key).brief, brief)
            given = hash_inputs(brief, settings)
            instance.add_dynamic_partitions(EPISODES, [brief.key])
            run_job(wanted.job, brief.key, workshop, instance, wanted.from_asset)
            elapsed_s = time.monotonic() - started_s
            outcome = Outcome.of_run(workshop, brief.key, progress, wanted.preview, elapsed_s)
            if wanted.is_whole:
                remember(outcome, brief, settings, given)
    return outcome


@contextmanager
def at_work(settings: Settings, progress: RunProgress) -> Iterator[Workshop]:
    """A workshop that is closed at the end.

    Not when the run was interrupted: its thread may still be at work, and what it leaves open is recovered
    by the next run, as after a kill.
    """
    workshop = Workshop(settings, reporter=progress, run=uuid4().hex)
    try:
        yield workshop
    except Interrupted:
        raise
    except BaseException:
        workshop.close()
        raise
    workshop.close()


def run_job(
    job_name: str,
    key: str,
    workshop: Workshop,
    instance: dg.DagsterInstance,
    from_asset: str | None = None,
) -> None:
    """Run a job for one episode, or its part below an asset. Raises the error that stopped it, in our words.

    Where a provider fell midway, and pictures or voices are by two makers now, all of it is run again.
    """
    from storyassets.definitions import assemble

    job = assemble(workshop).resolve_job_def(job_name)
    selected = select_below(job, from_asset) if from_asset else None
    try:
        while True:
            fallen = workshop.ledger.find_falls(key)
            result = interruptible(partial(execute, job, key, instance, selected), workshop)
            if result.success:
                break
            error = error_of_run(result)
            # Each round needs another fall, or was of a part: there are no more rounds than providers.
            has_changed = workshop.ledger.find_falls(key) != fallen or selected is not None
            if error.thing not in MAKER_GATES or not has_changed:
                raise error
            selected = None
    except StoryAssetsError as error:
        error.episode = key
        tell_run_failed(workshop, key, error)
        raise
    if job_name == EPISODE_JOB:
        tell_run_succeeded(workshop, key)


def execute(
    job: dg.JobDefinition, key: str, instance: dg.DagsterInstance, selected: Sequence[dg.AssetKey] | None
) -> dg.ExecuteInProcessResult:
    """One run of the job, or of a part of it."""
    return job.execute_in_process(
        instance=instance,
        partition_key=key,
        run_config=QUIET,
        asset_selection=selected,
        tags={HOST_TAG: socket.gethostname(), PROCESS_TAG: str(os.getpid())},
        raise_on_error=False,
    )


def check_asset(asset: str) -> None:
    """Raises BadInput, which names the near ones, unless an episode's run has such an asset."""
    from storyassets.definitions import assets_of_episode

    known = assets_of_episode()
    if asset not in known:
        raise BadInput(
            f"there is no asset {asset[:40]!r}", stage="redo", thing="--from", fix=suggest_names(asset, known)
        )


def select_below(job: dg.JobDefinition, asset: str) -> list[dg.AssetKey]:
    """The asset and all that depends on it in this job."""
    graph = job.asset_layer.asset_graph
    below = {dg.AssetKey(asset)}
    while (
        grown := {key for key in graph.materializable_asset_keys if graph.get(key).parent_keys & below}
        - below
    ):
        below |= grown
    return sorted(below)


def interruptible(run: Callable[[], ResultT], workshop: Workshop) -> ResultT:
    """The run, in a thread of its own. Raises Interrupted, after the run was given time to stop.

    On the main thread Dagster takes Ctrl-C for itself, and with `raise_on_error=False` may go on.
    """
    ended: list[ResultT | BaseException] = []
    # Not Thread.join: interrupted once, Python 3.11's takes the thread for ended.
    at_end = threading.Event()

    def work() -> None:
        try:
            ended.append(run())
        except BaseException as error:  # noqa: BLE001 handed to the main thread, which raises it
            ended.append(error)
        finally:
            at_end.set()

    try:
        threading.Thread(target=work, name="dagster-run", daemon=True).start()
        while not at_end.wait(POLL_S):
            pass
    except KeyboardInterrupt:
        workshop.stopped.set()
        at_end.wait(STOP_GRACE_S)
        raise Interrupted("interrupted", stage="make", fix="Run the same command again to go on") from None
    [end] = ended
    if isinstance(end, BaseException):
        raise end
    return end
