"""Simulating: every provider on this machine, for trying the product without keys or money."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from storyassets.cli.application import app


@app.command()
def simulate(
    port: Annotated[str, typer.Option(metavar="N", help="Its port; 0 takes a free one.")] = "0",
    env_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the variables there, as a .env file.")
    ] = None,
    channel_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write a channel there that uses the providers.")
    ] = None,
) -> None:
    """Serve made-up providers on this machine until Ctrl-C: nothing is spent, nothing leaves it."""
    from storyassets.cli.simulation import simulate_providers

    simulate_providers(port, env_file, channel_file)
