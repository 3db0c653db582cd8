"""The command line: arguments, and which exit code. The work lies in the modules it names.

Dagster and the media libraries are imported inside the commands, so that `--help` is quick.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import Annotated

import typer

from storyassets import __version__
from storyassets.cli.printing import print_error
from storyassets.errors import BadInput, Interrupted, StoryAssetsError

INTERRUPTED = Interrupted.exit_code
WRONG_USAGE: type[Exception] = typer.BadParameter.__mro__[1]
"""Whatever is wrong with the options; typer names its subclasses only."""

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


@app.command()
def make(
    story: Annotated[
        str | None, typer.Argument(metavar="STORY", help="A story's text file, or - for stdin.")
    ] = None,
    topic: Annotated[str | None, typer.Option(help="A topic, instead of a story.")] = None,
    key: Annotated[str | None, typer.Option(help="The episode's key; else made of the title.")] = None,
    channel: Annotated[str, typer.Option(help="Which channel of channels/.")] = "default",
    duration: Annotated[str | None, typer.Option(metavar="SECONDS", help="At most so long.")] = None,
    style: Annotated[str | None, typer.Option(help="storybook, noir or pastel.")] = None,
    video_format: Annotated[str | None, typer.Option("--format", help="short, wide or square.")] = None,
    pattern: Annotated[
        str | None, typer.Option(help="talking_head_heavy, broll_cinematic or mixed_rapid.")
    ] = None,
    seed: Annotated[str | None, typer.Option(metavar="N", help="Another seed, another look.")] = None,
    preview: Annotated[bool, typer.Option("--preview", help="Half the size, quickly.")] = False,
    as_json: AsJson = False,
) -> None:
    """Make an episode, or update it; what is already there is reused."""
    from storyassets.cli.asking import Asked, settle_brief
    from storyassets.settings import find_settings

    settings = find_settings()
    asked = Asked(
        story=story,
        topic=topic,
        key=key,
        channel=channel,
        duration=duration,
        style=style,
        format=video_format,
        pattern=pattern,
        seed=seed,
    )
    brief = settle_brief(asked, settings, sys.stdin.buffer)
    from storyassets.cli.running import make_episode

    make_episode(brief, settings, preview=preview, as_json=as_json)


@app.command("list")
def list_episodes(as_json: AsJson = False) -> None:
    """Every episode of the studio."""
    from storyassets.cli.looking import print_episodes
    from storyassets.settings import find_settings

    print_episodes(find_settings(), as_json=as_json)


@app.command()
def show(key: Key, as_json: AsJson = False) -> None:
    """One episode: its script, its files, its figures."""
    from storyassets.cli.looking import print_episode
    from storyassets.settings import find_settings

    print_episode(find_settings(), key, as_json=as_json)


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
