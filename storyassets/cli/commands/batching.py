"""Batches: batch."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from storyassets.cli.application import app


@app.command()
def batch(
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="A .csv, .tsv or .jsonl file, one episode a row.")
    ],
    count: Annotated[
        str | None, typer.Option(metavar="N", help="Only the first N good rows that are not finished.")
    ] = None,
    jobs: Annotated[
        str, typer.Option(metavar="N", help="How many episodes at once; at most the cores.")
    ] = "1",
    as_json: Annotated[
        bool, typer.Option("--json", help="An object a row, the sum on the last line.")
    ] = False,
) -> None:
    """Make an episode of each row; a bad row is told and the others go on.

    Columns: key, story (a file's path as seen from FILE), text, topic, title, channel, duration, style, format,
    pattern, seed. Each row has a story, a text or a topic.
    """
    from storyassets.cli.batching import make_batch, read_jobs, read_whole
    from storyassets.settings import find_settings

    wanted = read_whole(count, "--count") if count is not None else None
    exit_code = make_batch(Path(file), find_settings(), count=wanted, jobs=read_jobs(jobs), as_json=as_json)
    if exit_code:
        raise SystemExit(exit_code)
