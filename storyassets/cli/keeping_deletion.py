"""Deletion from the command line: an episode's folder, catalogue rows and partition go and come together."""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import UTC, datetime

import dagster as dg

from storyassets.cli.instance import close_dead_runs, open_instance
from storyassets.cli.keeping import find_folder
from storyassets.cli.printing import print_json
from storyassets.defs.partitions import EPISODES, PARTITION_TAG
from storyassets.defs.publishing.outlets import Outlets
from storyassets.errors import BadInput
from storyassets.settings import Settings
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.catalogue_rebuild import relearn_if_empty
from storyassets.studio.documents import EpisodeFolder
from storyassets.studio.housekeeping.trash import RECOVERABLE, move_to_trash, recover_from_trash
from storyassets.studio.ledger import Ledger

UNFINISHED = [
    dg.DagsterRunStatus.QUEUED,
    dg.DagsterRunStatus.NOT_STARTED,
    dg.DagsterRunStatus.STARTING,
    dg.DagsterRunStatus.STARTED,
    dg.DagsterRunStatus.CANCELING,
]


def delete_episode(settings: Settings, key: str, *, as_json: bool) -> None:
    """Move an episode to the trash. Raises BadInput when there is none, or while it is being made."""
    folder = EpisodeFolder(settings.studio_dir, key)
    with open_instance(settings) as instance, closing(Ledger(settings.ledger_url)) as ledger:
        catalogue = Catalogue(ledger.database)
        relearn_if_empty(catalogue, settings.studio_dir)
        had_partition = instance.has_dynamic_partition(EPISODES, key)
        if not had_partition and catalogue.find_episode(key) is None:
            find_folder(settings, key, "delete")
        require_no_run(instance, key)
        move_to_trash(folder, catalogue, had_partition=had_partition, now=datetime.now(UTC))
        catalogue.forget(key)
        let_go(Outlets(settings, ledger.database), key)
        if had_partition:
            instance.delete_dynamic_partition(EPISODES, key)
    if as_json:
        print_json({"episode": key, "deleted": True, "recoverable_days": RECOVERABLE.days})
    else:
        sys.stdout.write(
            f"{key} is deleted; for {RECOVERABLE.days} days it can be had back: storyassets undelete {key}\n"
        )


def let_go(outlets: Outlets, key: str) -> None:
    """Its slot is free again; and unless it was published, the channel has not told it."""
    outlets.slots.free(key, "its episode was deleted")
    published = outlets.publications.find(key)
    if published is None or not published.is_at_outlet:
        outlets.tellings.forget(key)


def require_no_run(instance: dg.DagsterInstance, key: str) -> None:
    """Raises BadInput while a run of the episode waits or works. Runs whose process was killed are closed."""
    close_dead_runs(instance)
    wanted = dg.RunsFilter(tags={PARTITION_TAG: key}, statuses=UNFINISHED)
    for run in instance.get_runs(filters=wanted, limit=1):
        raise BadInput(
            f"run {run.run_id} is making it",
            stage="delete",
            thing=key,
            fix="Wait for it, or cancel it in the UI",
        )


def undelete_episode(settings: Settings, key: str, *, as_json: bool) -> None:
    """Bring an episode back from the trash. Raises BadInput when it is not there."""
    with open_instance(settings) as instance, closing(Ledger(settings.ledger_url)) as ledger:
        manifest = recover_from_trash(settings.studio_dir, key, ledger.database)
        if manifest.had_partition:
            instance.add_dynamic_partitions(EPISODES, [key])
    if as_json:
        print_json({"episode": key, "deleted": False})
    else:
        sys.stdout.write(f"{key} is back\n")
