"""Scheduling: calendar and slot."""

from __future__ import annotations

from typing import Annotated

import typer

from storyassets.cli.application import AsJson, Key, app


@app.command()
def calendar(
    channel: Annotated[str, typer.Option("--channel", metavar="NAME", help="Only of this channel.")] = "",
    days: Annotated[str, typer.Option("--days", metavar="N", help="For so many days from now.")] = "7",
    as_json: AsJson = False,
) -> None:
    """Every slot of every channel: free, or which episode has it, and how that stands."""
    from storyassets.cli.calendar import print_calendar, read_days
    from storyassets.settings import find_settings

    print_calendar(find_settings(), channel, read_days(days), as_json=as_json)


@app.command()
def slot(
    key: Key,
    at: Annotated[
        str, typer.Option("--at", metavar="TIME", help="This one: 2026-11-22T18:30, by the channel's clocks.")
    ] = "",
    free: Annotated[bool, typer.Option("--free", help="Give its slot back.")] = False,
    as_json: AsJson = False,
) -> None:
    """Give an episode its channel's next free slot, or the one that is named."""
    from storyassets.cli.slotting import settle_slot
    from storyassets.settings import find_settings

    settle_slot(find_settings(), key, at, free=free, as_json=as_json)
