"""Editing: what a person says about an episode that is there."""

from __future__ import annotations

from typing import Annotated

import typer

from storyassets.cli.application import Key, app


@app.command()
def override(
    key: Key,
    gate: Annotated[str, typer.Argument(metavar="GATE", help="asset/check, as the failure names it.")],
    reason: Annotated[str, typer.Option(help="Why the failure is accepted.")],
) -> None:
    """Accept a gate's failure for the content as it is now."""
    from storyassets.cli.overriding import accept_failure
    from storyassets.settings import find_settings

    accept_failure(find_settings(), key, gate, reason)
