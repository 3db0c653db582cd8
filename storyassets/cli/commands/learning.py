"""Learning: report."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from storyassets.cli.application import AsJson, app


@app.command()
def report(
    channel: Annotated[str, typer.Option(help="Only this one of channels/.")] = "",
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="The page; else report.html in the studio.")
    ] = None,
    days: Annotated[str, typer.Option(metavar="N", help="Episodes of the last N days.")] = "90",
    as_json: AsJson = False,
) -> None:
    """One page on how the channels do: views, quality, costs, and what made the best."""
    from storyassets.cli.learning import read_days, write_report
    from storyassets.settings import find_settings

    write_report(find_settings(), channel, out, read_days(days), as_json=as_json)
