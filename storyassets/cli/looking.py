"""Looking: every episode, a row each, from the catalogue. Nothing is run."""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import timedelta
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from storyassets.cli.printing import print_json
from storyassets.errors import BadInput
from storyassets.model.brief import KEY_PATTERN
from storyassets.model.plain import one_line
from storyassets.settings import Settings
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.catalogue_rebuild import relearn_episodes
from storyassets.studio.catalogue_rows import EpisodeRow
from storyassets.studio.ledger import Ledger

COLUMNS = ("key", "title", "duration", "quality", "cost", "state")
WIDTH_WITHOUT_TERMINAL = 160
MOST_SEARCH_CHARACTERS = 200
BEING_BORN = timedelta(minutes=10)
"""For so long, an episode may have a row and no folder yet."""


def print_episodes(settings: Settings, words: str = "", *, archived: bool = False, as_json: bool) -> None:
    """A row for each episode in whose key, title or channel each of the words stands, the last changed first."""
    rows = find_episodes(settings, check_words(words), archived=archived)
    if as_json:
        print_json([describe_row(row) for row in rows])
    elif rows:
        print_table(rows)
    else:
        sys.stderr.write(f"{say_none(words, archived)}\n")


def check_words(words: str) -> str:
    """The words to look for, as text that can be looked for. Raises BadInput for too many."""
    if len(words) > MOST_SEARCH_CHARACTERS:
        raise BadInput(
            f"{len(words)} characters are too many to look for",
            stage="list",
            fix=f"Give {MOST_SEARCH_CHARACTERS} at most",
        )
    return words.encode(errors="replace").decode()


def say_none(words: str, archived: bool) -> str:
    """Why no row is there."""
    if words:
        return f"no {'archived ' if archived else ''}episode has these words"
    return "no episode is archived" if archived else "no episode yet: storyassets make STORY"


def find_episodes(settings: Settings, words: str = "", *, archived: bool = False) -> list[EpisodeRow]:
    """The catalogue's rows, of the archived or the others. What it does not know of the folders, it learns first.

    Raises BadConfiguration if the ledger's database cannot be used.
    """
    folders = find_keys(settings)
    if not folders:
        return []  # and no database is made where there is nothing to know
    with closing(Ledger(settings.ledger_url)) as ledger:
        catalogue = Catalogue(ledger.database)
        if catalogue.find_keys() != folders:
            for line in relearn_episodes(catalogue, settings.studio_dir, sparing=BEING_BORN).damaged:
                sys.stderr.write(f"{one_line(line)}\n")
        return catalogue.list_episodes(words, archived=archived)


def find_keys(settings: Settings) -> set[str]:
    """The episodes that have a folder."""
    home = settings.studio_dir / "episodes"
    folders = home.iterdir() if home.is_dir() else ()
    return {path.name for path in folders if KEY_PATTERN.fullmatch(path.name) and path.is_dir()}


def describe_row(row: EpisodeRow) -> dict[str, Any]:
    """The object of `list --json`."""
    parts = ("visual", "content", "technical", "overall")
    quality = {part: getattr(row, f"quality_{part}") for part in parts}
    return {
        "episode": row.episode,
        "title": row.title,
        "duration_s": None if row.duration_s is None else round(row.duration_s, 2),
        "state": row.state,
        "quality": None if row.quality_overall is None else quality,
        "cost_usd": float(row.cost_usd),
        "degraded": row.degraded,
        "failed_gates": list(row.failed_gates),
        "failure": row.failure or None,
    }


def print_table(rows: list[EpisodeRow]) -> None:
    """The rows for a person; a title cannot write to the terminal."""
    table = Table(*COLUMNS, box=None, pad_edge=False)
    for row in rows:
        cells = (
            row.episode,
            row.title,
            "" if row.duration_s is None else f"{row.duration_s:.1f} s",
            "" if row.quality_overall is None else f"{row.quality_overall:.0f}",
            f"{row.cost_usd:.2f} USD",
            row.state,
        )
        table.add_row(*(Text(one_line(cell)) for cell in cells))
    Console(width=None if sys.stdout.isatty() else WIDTH_WITHOUT_TERMINAL).print(table)
