"""Keeping house: doctor, gc, archive, delete, undelete, backup and restore."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from storyassets.cli.application import AsJson, Key, app
from storyassets.errors import BadConfiguration

MOST_DAYS = 36_500


@app.command()
def doctor(
    deep: Annotated[bool, typer.Option("--deep", help="Also read every take and document; slow.")] = False,
    repair: Annotated[
        bool, typer.Option("--repair", help="First mend what the studio's files can tell.")
    ] = False,
    live: Annotated[
        bool, typer.Option("--live", help="Also make one smallest real call to each configured provider.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """What is installed, writable, configured, how much disk is left."""
    from storyassets.cli.doctor.examination import print_findings
    from storyassets.settings import find_settings

    if not print_findings(find_settings(), deep=deep, repair=repair, live=live, as_json=as_json):
        sys.exit(BadConfiguration.exit_code)


@app.command()
def gc(
    older_than: Annotated[
        float,
        typer.Option(
            min=0,
            max=MOST_DAYS,
            metavar="DAYS",
            help="Only what nobody used for so long; this protects a run.",
        ),
    ] = 14,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only list what would go.")] = False,
    as_json: AsJson = False,
) -> None:
    """Clear away takes that no episode names, unused cache, old trash."""
    from storyassets.cli.keeping import clear_away
    from storyassets.settings import find_settings

    clear_away(find_settings(), timedelta(days=older_than), dry_run=dry_run, as_json=as_json)


@app.command()
def archive(
    key: Key,
    undo: Annotated[bool, typer.Option("--undo", help="Take it out again.")] = False,
    as_json: AsJson = False,
) -> None:
    """Put a finished episode out of the list; its files stay."""
    from storyassets.cli.keeping import put_away
    from storyassets.settings import find_settings

    put_away(find_settings(), key, undo=undo, as_json=as_json)


@app.command()
def delete(key: Key, as_json: AsJson = False) -> None:
    """Move an episode to the trash; it can be had back for 30 days."""
    from storyassets.cli.keeping_deletion import delete_episode
    from storyassets.settings import find_settings

    delete_episode(find_settings(), key, as_json=as_json)


@app.command()
def undelete(key: Key, as_json: AsJson = False) -> None:
    """Bring a deleted episode back."""
    from storyassets.cli.keeping_deletion import undelete_episode
    from storyassets.settings import find_settings

    undelete_episode(find_settings(), key, as_json=as_json)


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A new .tar, or .tar.gz.")],
    as_json: AsJson = False,
) -> None:
    """Studio, ledger and Dagster's database in one file, while others work."""
    from storyassets.cli.keeping import back_up
    from storyassets.settings import find_settings

    back_up(find_settings(), file, as_json=as_json)


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What backup wrote.")],
    as_json: AsJson = False,
) -> None:
    """Bring a backup back, into a studio that is new."""
    from storyassets.cli.keeping import bring_back
    from storyassets.settings import find_settings

    bring_back(find_settings(), file, as_json=as_json)
