"""Serving: ui."""

from __future__ import annotations

from typing import Annotated

import typer

from storyassets.cli.application import app


@app.command()
def ui(
    host: Annotated[str, typer.Option(help="The address to serve at; there are no accounts.")] = "127.0.0.1",
    port: Annotated[str, typer.Option(metavar="N", help="Its port; 0 takes a free one.")] = "3000",
    allow_host: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Another name it is asked by; may be repeated.")
    ] = None,
    no_daemon: Annotated[
        bool, typer.Option("--no-daemon", help="Only look: runs wait in the queue.")
    ] = False,
) -> None:
    """The episode pages and Dagster's UI, with its daemon, on one address."""
    from storyassets.cli.opening import open_desk

    open_desk(host, port, tuple(allow_host or ()), daemon=not no_daemon)
