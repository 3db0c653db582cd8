"""Channels: logging in to where a channel's episodes are published, and out again."""

from __future__ import annotations

from typing import Annotated

import typer

from storyassets.cli.application import AsJson, app

Outlet = Annotated[str, typer.Argument(metavar="OUTLET", help="Where episodes are published: youtube.")]
OfChannel = Annotated[str, typer.Option("--channel", help="Which channel of channels/.")]


@app.command()
def login(outlet: Outlet, channel: OfChannel = "default", as_json: AsJson = False) -> None:
    """Allow storyassets to publish for a channel: Google asks its owner, in a browser."""
    from storyassets.cli.logging_in import log_in
    from storyassets.settings import find_settings

    log_in(find_settings(), outlet, channel, as_json=as_json)


@app.command()
def logout(outlet: Outlet, channel: OfChannel = "default", as_json: AsJson = False) -> None:
    """Take a channel's grant back, and its file away."""
    from storyassets.cli.logging_in import log_out
    from storyassets.settings import find_settings

    log_out(find_settings(), outlet, channel, as_json=as_json)
