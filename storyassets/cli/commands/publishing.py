"""Publishing: publish, approve and reject."""

from __future__ import annotations

from typing import Annotated

import typer

from storyassets.cli.application import AsJson, Key, app

Who = Annotated[str | None, typer.Option("--who", metavar="NAME", help="Who decides; else the login name.")]


@app.command()
def publish(
    key: Key,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show every request, and send none.")] = False,
    as_json: AsJson = False,
) -> None:
    """Upload a finished episode to its channel's outlet, once, if nothing stands against it."""
    from storyassets.cli.publishing import publish_at_terminal, show_requests
    from storyassets.settings import find_settings

    if dry_run:
        show_requests(find_settings(), key, as_json=as_json)
    else:
        publish_at_terminal(find_settings(), key, as_json=as_json)


@app.command()
def approve(key: Key, who: Who = None, as_json: AsJson = False) -> None:
    """Let an episode be published as it is now; it lapses when anything of it changes."""
    from storyassets.cli.publishing import approve_at_terminal
    from storyassets.settings import find_settings

    approve_at_terminal(find_settings(), key, who, as_json=as_json)


@app.command()
def reject(
    key: Key,
    reason: Annotated[str, typer.Argument(metavar="WHY", help="In a few words, in quotes.")],
    who: Who = None,
    as_json: AsJson = False,
) -> None:
    """Keep an episode from being published as it is now."""
    from storyassets.cli.publishing import reject_at_terminal
    from storyassets.settings import find_settings

    reject_at_terminal(find_settings(), key, reason, who, as_json=as_json)
