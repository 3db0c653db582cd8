"""Pool tables: the best stories of each channel, and what was refused, as Dagster shows them."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Sequence

import dagster as dg

from storyassets.model.plain import one_line
from storyassets.model.pool import Candidate, Refused, StoryPool

SHOWN_OF_A_CHANNEL = 10
REFUSED_SHOWN = 30
CELL_CHARACTERS = 120
_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!|~>])")
HEADS = ("story", "score", "conflict", "dialogue", "length", "novelty", "words", "source", "licence")


def show_pool(pool: StoryPool) -> dict[str, dg.MetadataValue | int]:
    """The figures and the tables of a pool."""
    counted = Counter(candidate.channel for candidate in pool.candidates)
    tables = {
        f"best_of_{channel}": dg.MetadataValue.md(table_of(pool.of(channel)[:SHOWN_OF_A_CHANNEL]))
        for channel in sorted(counted)
    }
    told: dict[str, dg.MetadataValue | int] = {
        "stories": len(pool.candidates),
        "refused": len(pool.refused),
        **tables,
    }
    if pool.refused:
        told["refused_because"] = dg.MetadataValue.md(table_of_refused(pool.refused))
    return told


def table_of(candidates: Sequence[Candidate]) -> str:
    """A Markdown table of stories, a row each."""
    rows = [
        (
            one.title,
            *(f"{value:.2f}" for value in (one.score.overall, one.score.conflict, one.score.dialogue)),
            f"{one.score.length_fit:.2f}",
            f"{one.score.novelty:.2f}",
            str(one.words),
            one.source,
            one.licence,
        )
        for one in candidates
    ]
    return _table(HEADS, rows)


def table_of_refused(refused: Sequence[Refused]) -> str:
    """The same of what is not told: whole sources first."""
    ordered = sorted(refused, key=lambda one: bool(one.title))
    rows = [(one.channel, one.source, one.title, one.reason) for one in ordered[:REFUSED_SHOWN]]
    more = len(refused) - len(rows)
    table = _table(("channel", "source", "story", "why not"), rows)
    return f"{table}\n\nand {more} more" if more else table


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *([_cell(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(words: str) -> str:
    """The words as they are: nothing in them is a link, a tag or the end of the cell."""
    plain = one_line(words)
    short = plain if len(plain) <= CELL_CHARACTERS else plain[: CELL_CHARACTERS - 1] + "…"
    return _MARKS.sub(r"\\\1", html.escape(short, quote=False))
