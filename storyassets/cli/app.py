"""The command line: arguments, and which exit code. The work lies in the modules it names.

Dagster and the media libraries are imported inside the commands, so that `--help` is quick.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from typing import Annotated

import typer

from storyassets import __version__
from storyassets.cli.application import app
from storyassets.cli.commands import (
    batching,
    channels,
    editing,
    finding,
    keeping,
    learning,
    looking,
    making,
    publishing,
    scheduling,
    serving,
    simulating,
    spending,
)
from storyassets.cli.printing import print_error
from storyassets.errors import BadInput, Interrupted, StoryAssetsError

INTERRUPTED = Interrupted.exit_code
WRONG_USAGE: type[Exception] = typer.BadParameter.__mro__[1]
"""Whatever is wrong with the options; typer names its subclasses only."""

COMMANDS = (
    making,
    finding,
    looking,
    editing,
    batching,
    publishing,
    scheduling,
    serving,
    spending,
    learning,
    keeping,
    simulating,
    channels,
)
"""Importing them has made them known; `--help` lists them in this order."""


OBJECTS_A_COLLECTION = 100_000
"""Of those that are new. Python's 700 would look at everything that was imported a hundred times a run."""


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"storyassets {__version__}")
        raise typer.Exit


@app.callback()
def about(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", callback=_print_version, is_eager=True)] = False,
) -> None:
    """A story becomes a narrated, captioned Short."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def main() -> None:
    """Run the command line; every error of ours is one line, and its exit code."""
    as_json = "--json" in sys.argv[1:]
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    gc.set_threshold(OBJECTS_A_COLLECTION)
    try:
        # typer takes Ctrl-C for itself, and returns its exit code.
        if app(standalone_mode=False) == INTERRUPTED:
            raise KeyboardInterrupt
    except Interrupted as error:
        print_error(error, as_json=as_json)
        # Threads that did not stop in time must not hold up the exit; nothing they do needs finishing.
        os._exit(error.exit_code)
    except StoryAssetsError as error:
        print_error(error, as_json=as_json)
        sys.exit(error.exit_code)
    except WRONG_USAGE as error:
        print_error(BadInput(str(error).rstrip("."), fix="See --help"), as_json=as_json)
        sys.exit(BadInput.exit_code)
    except KeyboardInterrupt:
        print_error(Interrupted("interrupted"), as_json=as_json)
        sys.exit(INTERRUPTED)
    finally:
        gc.freeze()  # as Python ends it would search all that is left for circles, for over a second
