"""Editing: edit, use, pin, unpin, redo, plan and override."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from storyassets.cli.application import AsJson, Key, app

Subject = Annotated[str, typer.Argument(metavar="ID", help="A shot, character or line, as `show` names it.")]


@app.command()
def edit(
    key: Key,
    line_id: Annotated[str, typer.Argument(metavar="LINE_ID", help="The line, as `show` names it.")],
    words: Annotated[str, typer.Argument(metavar="WORDS", help="What is said instead, in quotes.")],
    new_pictures: Annotated[
        bool | None,
        typer.Option(
            "--new-pictures/--keep-pictures", help="Else the pictures stay while it says much the same."
        ),
    ] = None,
) -> None:
    """Give a line other words; `redo` then makes what they change."""
    from storyassets.cli.editing import change_words
    from storyassets.settings import find_settings

    change_words(find_settings(), key, line_id, words, new_pictures=new_pictures)


@app.command()
def use(
    key: Key,
    subject: Subject,
    file: Annotated[
        Path | None, typer.Argument(metavar="FILE", help="Your picture, clip or recording.")
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take your choice back.")] = False,
) -> None:
    """Use a file of your own for a shot (picture, clip), a character (picture) or a line (recording)."""
    from storyassets.cli.using import use_file
    from storyassets.settings import find_settings

    use_file(find_settings(), key, subject, file, remove=remove)


@app.command()
def pin(key: Key, subject: Subject) -> None:
    """Keep the take that a shot, character or line has now, whatever is edited."""
    from storyassets.cli.editing import pin_take
    from storyassets.settings import find_settings

    pin_take(find_settings(), key, subject)


@app.command()
def unpin(key: Key, subject: Subject) -> None:
    """Let a pinned take go."""
    from storyassets.cli.editing import take_back
    from storyassets.settings import find_settings

    take_back(find_settings(), key, subject, "unpin")


@app.command()
def redo(
    key: Key,
    from_asset: Annotated[
        str | None, typer.Option("--from", metavar="ASSET", help="Only this asset and what depends on it.")
    ] = None,
    new_take: Annotated[
        list[str] | None,
        typer.Option("--new-take", metavar="ASSET", help="Something new of an asset, or of ASSET/ID."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Make an episode again after an edit; what the edit did not touch is reused."""
    from storyassets.cli.redoing import redo_episode
    from storyassets.settings import find_settings

    redo_episode(find_settings(), key, from_asset=from_asset, new_takes=new_take or [], as_json=as_json)


@app.command()
def plan(
    target: Annotated[str, typer.Argument(metavar="KEY|STORY", help="An episode, or a story's text file.")],
    new_take: Annotated[
        list[str] | None,
        typer.Option("--new-take", metavar="ASSET", help="As if something new were asked of it."),
    ] = None,
    channel: Annotated[str, typer.Option(help="Of a story: which channel of channels/.")] = "default",
    duration: Annotated[
        str | None, typer.Option(metavar="SECONDS", help="Of a story: at most so long.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """What a run would make and reuse, what that costs and how long it takes. Nothing is made."""
    from storyassets.cli.asking import Asked
    from storyassets.cli.planning import names_episode, print_plan
    from storyassets.settings import find_settings

    story = Asked(story=target, channel=channel, duration=duration)
    wanted = target if names_episode(target) else story
    print_plan(find_settings(), wanted, new_take or [], sys.stdin.buffer, as_json=as_json)


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
