"""The application that every command joins, and the options that several share."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(
    name="storyassets",
    help="A story becomes a narrated, captioned Short.",
    invoke_without_command=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

AsJson = Annotated[bool, typer.Option("--json", help="The result as JSON, on the last line of stdout.")]
Key = Annotated[str, typer.Argument(metavar="KEY", help="The episode's key.")]
