"""Finding: stories."""

from __future__ import annotations

from typing import Annotated

import typer

from storyassets.cli.application import AsJson, app


@app.command()
def stories(
    channel: Annotated[str, typer.Option("--channel", metavar="NAME", help="Only of this channel.")] = "",
    as_json: AsJson = False,
) -> None:
    """What each channel could tell next, from the sources that it names; the best is told first."""
    from storyassets.cli.finding import print_stories
    from storyassets.settings import find_settings

    print_stories(find_settings(), channel, as_json=as_json)
