"""Score table: the quality score as a person reads it in Dagster's pages."""

from __future__ import annotations

import dagster as dg

from storyassets.model.quality import Criterion, QualityScore
from storyassets.story.judging.score import worst_criteria

TABLE_CHARACTERS = 960
"""Dagster shows longer Markdown only behind a click."""

CELL_CHARACTERS = 60
HEAD = "| what | points | why |\n|---|---|---|"
MARKUP = r"\`*_{}[]()<>#+-!|~&"


def show_score(score: QualityScore) -> dict[str, dg.MetadataValue]:
    """The four numbers, and a table of what cost most."""
    return {
        "overall": dg.MetadataValue.float(score.overall),
        "visual": dg.MetadataValue.float(score.visual),
        "content": dg.MetadataValue.float(score.content),
        "technical": dg.MetadataValue.float(score.technical),
        "criteria": dg.MetadataValue.md(tabulate_score(score)),
    }


def tabulate_score(score: QualityScore) -> str:
    """Markdown: the criteria that cost most, the worst first, as many as are shown in place."""
    table = HEAD
    for criterion in worst_criteria(score):
        row = _row(criterion)
        if len(table) + 1 + len(row) > TABLE_CHARACTERS:
            break
        table = f"{table}\n{row}"
    return table


def _row(criterion: Criterion) -> str:
    why = criterion.faults[0] if criterion.faults else criterion.measured
    return f"| {criterion.part.value}: {criterion.name} | {criterion.points:.0f} | {_cell(why)} |"


def _cell(text: str) -> str:
    """Text as Markdown shows it literally, in one line and not too long: a story's words must not become markup."""
    line = " ".join(text.split())
    short = line if len(line) <= CELL_CHARACTERS else f"{line[: CELL_CHARACTERS - 1]}…"
    return "".join(f"\\{char}" if char in MARKUP else char for char in short)
