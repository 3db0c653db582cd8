"""Dagster's instance as the command line opens it, and the runs that killed processes have left in it."""

from __future__ import annotations

import os
import socket

import dagster as dg
from dagster._core.instance.ref import InstanceRef

from storyassets.cli.dagster_books import keep_books_open
from storyassets.cli.storage_errors import explain, opening_errors
from storyassets.defs.running.alerting import COMMAND_LINE_TAG
from storyassets.errors import BadConfiguration
from storyassets.settings import POSTGRES_VARIABLE, Settings, packaged_folder
from storyassets.studio.files import write_atomically
from storyassets.studio.locks import hold_lock

HOST_TAG, PROCESS_TAG = COMMAND_LINE_TAG, "storyassets/process"
NO_CAPTURE = {
    "module": "dagster._core.storage.noop_compute_log_manager",
    "class": "NoOpComputeLogManager",
}
OPENING_LOCK = ".opening"


def close_dead_runs(instance: dg.DagsterInstance) -> None:
    """Runs whose process was killed would stay `started` in the UI for ever: they have failed."""
    mine = dg.RunsFilter(tags={HOST_TAG: socket.gethostname()}, statuses=[dg.DagsterRunStatus.STARTED])
    for run in instance.get_runs(filters=mine):
        if not _is_alive(int(run.tags[PROCESS_TAG])):
            instance.report_run_failed(run, "its process was killed; the next run goes on from there")


def _is_alive(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def open_instance(settings: Settings, *, capture_output: bool = False) -> dg.DagsterInstance:
    """Dagster's instance at its home, the one that the UI uses. Raises BadConfiguration.

    `capture_output` keeps what a run prints, for Dagster's pages. Nobody reads it of a run in this
    process, and capturing would start two more.
    """
    home = settings.dagster_home
    try:
        home.mkdir(parents=True, exist_ok=True)
        if not (home / "dagster.yaml").exists():
            write_atomically(
                home / "dagster.yaml", (packaged_folder("dagster_home") / "dagster.yaml").read_bytes()
            )
        os.environ["DAGSTER_HOME"] = str(home)
        if settings.postgres_url:  # a dagster.yaml can name it, and Dagster looks for it there alone
            os.environ[POSTGRES_VARIABLE] = settings.postgres_url
        overrides = None if capture_output else {"compute_logs": NO_CAPTURE}
        ref = InstanceRef.from_dir(str(home), overrides=overrides)
        # Dagster makes its tables when it is first opened, and not for two processes at once.
        with hold_lock(home / OPENING_LOCK):
            instance = dg.DagsterInstance.from_ref(ref)
        if not capture_output:
            keep_books_open(instance)
        return instance
    except opening_errors() as error:
        raise BadConfiguration(
            f"Dagster's home cannot be opened: {explain(error)}",
            stage="make",
            thing=str(home),
            fix="Check its dagster.yaml and that the folder can be written",
        ) from error
