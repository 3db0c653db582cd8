"""Making: make."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from storyassets.cli.application import AsJson, app
from storyassets.errors import BadInput

if TYPE_CHECKING:
    from storyassets.cli.asking import Asked


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
    publish: Annotated[
        bool, typer.Option("--publish", help="Upload it too, if nothing stands against it.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Make an episode, or update it; what is already there is reused."""
    from storyassets.cli.asking import Asked

    if preview and publish:
        raise BadInput("a preview is not published", stage="make", thing="--preview", fix="Leave one out")
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
    _make(asked, preview=preview, publish=publish, as_json=as_json)


def _make(asked: Asked, *, preview: bool, publish: bool, as_json: bool) -> None:
    """Make what is asked for, unless it is there already."""
    from storyassets.cli.asking import settle_brief
    from storyassets.cli.finished import print_if_finished
    from storyassets.settings import find_settings

    settings = find_settings()
    brief = settle_brief(asked, settings, sys.stdin.buffer)
    if publish:
        from storyassets.cli.publishing import make_and_publish

        make_and_publish(brief, settings, as_json=as_json)
        return
    if not preview and print_if_finished(brief, settings, as_json=as_json):
        return
    from storyassets.cli.running import make_episode

    make_episode(brief, settings, preview=preview, as_json=as_json)
