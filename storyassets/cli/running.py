"""Running: a brief becomes a Dagster run of the same job that the UI runs, in this process."""

from __future__ import annotations

import os
import sys
import time

import dagster as dg

from storyassets.cli.outcome import Outcome, error_of_run
from storyassets.cli.printing import print_json
from storyassets.cli.progress import PlainProgress, TerminalProgress
from storyassets.defs.jobs import EPISODE_JOB, PREVIEW_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.resources import Workshop
from storyassets.errors import BadConfiguration
from storyassets.model.brief import Brief
from storyassets.settings import Settings
from storyassets.studio.documents import write_document
from storyassets.studio.files import write_atomically

QUIET = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}
DAGSTER_YAML = b"telemetry:\n  enabled: false\n"


def make_episode(brief: Brief, settings: Settings, *, preview: bool, as_json: bool) -> None:
    """Write the brief, run the job, print the outcome. Raises StoryAssetsError and KeyboardInterrupt."""
    started_s = time.monotonic()
    progress = TerminalProgress() if sys.stderr.isatty() else PlainProgress()
    workshop = Workshop(settings, reporter=progress)
    folder = workshop.folder(brief.key)
    write_document(folder.brief, brief)
    with open_instance(settings) as instance, progress:
        instance.add_dynamic_partitions(EPISODES, [brief.key])
        run_job(PREVIEW_JOB if preview else EPISODE_JOB, brief.key, workshop, instance)
    outcome = Outcome.of_run(workshop, brief.key, progress, preview, time.monotonic() - started_s)
    if as_json:
        print_json(outcome.as_json())
    else:
        sys.stdout.write(outcome.as_text())


def run_job(job_name: str, key: str, workshop: Workshop, instance: dg.DagsterInstance) -> None:
    """Run a job for one episode. Raises the error that stopped it, in our words."""
    from storyassets.definitions import assemble

    job = assemble(workshop).resolve_job_def(job_name)
    result = job.execute_in_process(
        instance=instance, partition_key=key, run_config=QUIET, raise_on_error=False
    )
    if not result.success:
        error = error_of_run(result)
        error.episode = key
        raise error


def open_instance(settings: Settings) -> dg.DagsterInstance:
    """Dagster's instance at its home, the one that the UI uses. Raises BadConfiguration."""
    home = settings.dagster_home
    try:
        home.mkdir(parents=True, exist_ok=True)
        if not (home / "dagster.yaml").exists():
            write_atomically(home / "dagster.yaml", DAGSTER_YAML)
        os.environ["DAGSTER_HOME"] = str(home)
        return dg.DagsterInstance.from_config(str(home))
    except (OSError, dg.DagsterInvariantViolationError, dg.DagsterInvalidConfigError) as error:
        raise BadConfiguration(
            f"Dagster's home cannot be opened: {str(error).splitlines()[0]}",
            stage="make",
            thing=str(home),
            fix="Check its dagster.yaml and that the folder can be written",
        ) from error
