"""Stores: the ledger and Dagster's database open and are whole; the channels can be read and asked for."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import dagster as dg
from sqlalchemy.exc import SQLAlchemyError

from storyassets.cli.doctor.finding import Finding, fail, failed, ok, warn
from storyassets.cli.instance import open_instance
from storyassets.defs.money.chains import find_chains
from storyassets.defs.partitions import EPISODES
from storyassets.defs.resources import Workshop
from storyassets.errors import StoryAssetsError
from storyassets.settings import Settings
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.database import Database, parse_url
from storyassets.studio.documents import find_channels
from storyassets.studio.housekeeping.dagster_files import find_damage, find_databases, keeps_elsewhere
from storyassets.studio.housekeeping.reach import find_folders
from storyassets.studio.ledger_schema import SCHEMA_VERSION

LEDGER, DAGSTER = "ledger", "dagster database"
MEND_LEDGER = (
    "Restore a backup; or move the file away: the takes are found again by their sidecars, "
    "what was paid is forgotten"
)
MEND_DAGSTER = (
    "Restore a backup; or move the file away: episodes and takes stay, Dagster's history of them goes"
)


def check_ledger(settings: Settings) -> Finding:
    """It opens, its tables are current and its file is whole. Raises BadConfiguration."""
    url = parse_url(settings.ledger_url)
    if url.get_backend_name() == "sqlite":
        path = Path(url.database or "")
        if not path.is_file():
            return ok(LEDGER, f"{path} will be made with the first episode")
        if damage := find_damage(path):
            return fail(LEDGER, f"{path} is damaged: {damage}", MEND_LEDGER)
    with closing(Database(settings.ledger_url)) as database:
        known = len(Catalogue(database).find_keys())
        return ok(LEDGER, f"{database.name}, version {SCHEMA_VERSION}, {known} episodes")


def check_catalogue(settings: Settings) -> Finding:
    """The catalogue knows the episodes that have a folder. Raises BadConfiguration."""
    folders = {path.name for path in find_folders(settings.studio_dir) if path.parent.name == "episodes"}
    if not folders:
        return ok("catalogue", "there is no episode yet")
    with closing(Database(settings.ledger_url)) as database:
        known = Catalogue(database).find_keys()
    if known != folders:
        told = f"{len(folders - known)} episodes are not in it, {len(known - folders)} are there no more"
        return warn("catalogue", told, "Mend it: storyassets doctor --repair")
    return ok("catalogue", f"{len(known)} episodes, each with its folder")


def check_dagster_database(settings: Settings) -> Finding:
    """Each of its files is whole, and Dagster opens it. Raises BadConfiguration."""
    if not keeps_elsewhere(settings.dagster_home):
        for path in find_databases(settings.dagster_home):
            if damage := find_damage(path):
                return fail(DAGSTER, f"{path} is damaged: {damage}", MEND_DAGSTER)
    try:
        with open_instance(settings) as instance:
            partitions = instance.get_dynamic_partitions(EPISODES)
    except (SQLAlchemyError, dg.DagsterError) as error:
        first = (str(error).splitlines() or ["unknown"])[0]
        return fail(
            DAGSTER, f"it does not open: {first[:200]}", f"Look at {settings.dagster_home}/dagster.yaml"
        )
    return ok(DAGSTER, f"{settings.dagster_home}, {len(partitions)} episodes")


def check_channels(workshop: Workshop) -> list[Finding]:
    """Each channel can be read, and its providers can be asked: known, with their keys and packages."""
    folder = workshop.settings.channels_dir
    names = find_channels(folder)
    if not names:
        return [fail("channels", f"there is none in {folder}", "Write default.yaml there")]
    return [check_channel(workshop, name) for name in names]


def check_channel(workshop: Workshop, name: str) -> Finding:
    """One channel: its fields, and its providers."""
    subject = f"channel {name}"
    try:
        channel = workshop.channel(name)
        chains = find_chains(workshop.registry, workshop.outfitter(channel))
    except StoryAssetsError as error:
        return failed(subject, error)
    asked = sorted({one.name for chain in chains.values() for one in chain})
    return ok(subject, f"providers {', '.join(asked)}")
