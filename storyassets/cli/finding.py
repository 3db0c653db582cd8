"""Finding: the stories that channels could tell next, read from their sources now. Nothing is kept or claimed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import closing
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from storyassets.cli.printing import print_json
from storyassets.defs.sources.story_sources import PoolMaker
from storyassets.model.plain import one_line
from storyassets.model.pool import Candidate, Refused, StoryPool
from storyassets.settings import Settings
from storyassets.studio.database import Database, may_exist
from storyassets.studio.documents import load_channel
from storyassets.studio.tellings import Tellings, ToldStory

WIDTH_WITHOUT_TERMINAL = 180
SHOWN_OF_A_CHANNEL = 20
REFUSED_SHOWN = 20
HEADS = ("score", "conflict", "dialogue", "length", "novelty", "words")


def print_stories(settings: Settings, channel: str = "", *, as_json: bool) -> None:
    """The pool as it would be now, of one channel or of all. Raises BadInput and BadConfiguration."""
    if channel:
        load_channel(settings.channels_dir, channel)
    pool = find_pool(settings, channel)
    if as_json:
        print_json(describe_pool(pool))
        return
    for name in dict.fromkeys(one.channel for one in pool.candidates):
        print_table(name, pool.of(name))
    tell_refused(pool.refused)
    if not pool.candidates and not pool.refused:
        sys.stderr.write("no source is named: the bank of examples is told; see sources in the channel\n")


def find_pool(settings: Settings, channel: str) -> StoryPool:
    """What is there now, weighed against what was told; where no ledger is, nothing was, and none is made."""
    if not may_exist(settings.ledger_url):
        return pool_of(PoolMaker(settings, _nothing_told), channel)
    with closing(Database(settings.ledger_url)) as database:
        return pool_of(PoolMaker(settings, Tellings(database).find_stories), channel)


def pool_of(maker: PoolMaker, channel: str) -> StoryPool:
    """The pool of one channel, or of all."""
    return maker.pool_of([channel]) if channel else maker.pool_of_all()


def _nothing_told(channel: str) -> Sequence[ToldStory]:
    return ()


def describe_pool(pool: StoryPool) -> dict[str, Any]:
    """The object of `stories --json`; the texts are left out."""
    return {
        "stories": [one.model_dump(mode="json", exclude={"text", "lesson"}) for one in pool.candidates],
        "refused": [one.model_dump(mode="json") for one in pool.refused],
    }


def print_table(channel: str, candidates: Sequence[Candidate]) -> None:
    """The best of one channel, for a person."""
    table = Table(box=None, pad_edge=False)
    table.add_column(channel)
    for head in HEADS:
        table.add_column(head, justify="right")
    table.add_column("source")
    table.add_column("licence")
    for one in candidates[:SHOWN_OF_A_CHANNEL]:
        score = one.score
        shares = (score.overall, score.conflict, score.dialogue, score.length_fit, score.novelty)
        table.add_row(
            Text(one_line(one.title)),
            *(f"{share:.2f}" for share in shares),
            str(one.words),
            Text(one_line(one.source)),
            Text(one_line(one.licence) or "not known"),
        )
    Console(width=None if sys.stdout.isatty() else WIDTH_WITHOUT_TERMINAL).print(table)
    if len(candidates) > SHOWN_OF_A_CHANNEL:
        sys.stdout.write(f"and {len(candidates) - SHOWN_OF_A_CHANNEL} more\n")


def tell_refused(refused: Sequence[Refused]) -> None:
    """What is not told, and why: whole sources first."""
    for one in sorted(refused, key=lambda one: bool(one.title))[:REFUSED_SHOWN]:
        what = ": ".join(part for part in (one.channel, one.source, one.title) if part)
        sys.stderr.write(f"refused: {one_line(what)}: {one_line(one.reason)}\n")
    if len(refused) > REFUSED_SHOWN:
        sys.stderr.write(f"and {len(refused) - REFUSED_SHOWN} more were refused; --json has them all\n")
