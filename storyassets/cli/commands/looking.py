"""Looking: list and show."""

from __future__ import annotations

from typing import Annotated

import typer

from storyassets.cli.application import AsJson, Key, app


@app.command("list")
def list_episodes(
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[WORDS]", help="Of its key, title or channel.")
    ] = None,
    archived: Annotated[bool, typer.Option("--archived", help="Those that are archived.")] = False,
    as_json: AsJson = False,
) -> None:
    """Every episode of the studio that is not archived, or those with these words."""
    from storyassets.cli.looking import print_episodes
    from storyassets.settings import find_settings

    print_episodes(find_settings(), " ".join(words or ()), archived=archived, as_json=as_json)


@app.command()
def show(key: Key, as_json: AsJson = False) -> None:
    """One episode: its script, its files, its figures."""
    from storyassets.cli.showing import print_episode
    from storyassets.settings import find_settings

    print_episode(find_settings(), key, as_json=as_json)
