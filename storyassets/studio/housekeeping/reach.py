"""Reach: which takes the episodes need, those in the trash included.

Any sha256 that stands anywhere in a document counts: to keep one take too many costs a little room, to
lose one costs what it cost. A take whose content became a document, as a script, is named by none: so
what the ledger says was last made or reused for each thing of an episode counts, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Subquery, func, select, union_all

from storyassets.errors import BadInput
from storyassets.model.take import Take
from storyassets.studio.database import Database
from storyassets.studio.documents import parse, read_text
from storyassets.studio.housekeeping.trash import TRASHED_FOLDER, trash_dir
from storyassets.studio.ledger_schema import CallState, calls, reuses, takes

SHA256 = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
NAMING_TAKES = ("*.json", "picks.yaml")
"""The documents of an episode that can name a take; its other YAML holds words."""


@dataclass(frozen=True)
class Reach:
    """The contents that are named, and the documents that cannot be read: nobody knows what those name."""

    contents: frozenset[str]
    damaged: tuple[Path, ...] = ()


def find_reach(studio_dir: Path) -> Reach:
    """Read every document of every episode. Raises OSError if a folder cannot be listed."""
    contents: set[str] = set()
    damaged: list[Path] = []
    for path in find_documents(studio_dir):
        try:
            contents.update(hashes_in(parse(path, read_text(path), BadInput)))
        except BadInput:
            if path.exists():  # else its episode was just deleted, or made again
                damaged.append(path)
    return Reach(frozenset(contents), tuple(damaged))


def find_documents(studio_dir: Path) -> Iterator[Path]:
    """The documents that may name takes, by episode."""
    for folder in find_folders(studio_dir):
        for pattern in NAMING_TAKES:
            yield from (path for path in sorted(folder.glob(pattern)) if path.is_file())


def find_folders(studio_dir: Path) -> list[Path]:
    """The folders of the episodes, then those of the deleted ones that can still be recovered."""
    episodes = studio_dir / "episodes"
    living = [path for path in sorted(episodes.iterdir()) if path.is_dir()] if episodes.is_dir() else []
    return [*living, *sorted(trash_dir(studio_dir).glob(f"*/{TRASHED_FOLDER}"))]


def find_named_takes(studio_dir: Path) -> Iterator[tuple[Path, Take]]:
    """Every take that a readable document names, with the document. Raises OSError as `find_reach`."""
    for path in find_documents(studio_dir):
        try:
            yield from ((path, take) for take in takes_in(parse(path, read_text(path), BadInput)))
        except BadInput:
            continue  # it is told by whoever looks at documents


def takes_in(value: Any) -> Iterator[Take]:
    """Every take in the plain values of a document."""
    waiting = [value]
    while waiting:
        match waiting.pop():
            case {"content": _, "suffix": _, "provider": _, "model": _} as fields:
                try:
                    yield Take.model_validate(fields)
                except ValidationError:
                    continue  # it is no take, or one of a damaged document
            case dict() as fields:
                waiting.extend(fields.values())
            case list() as items:
                waiting.extend(items)


def hashes_in(value: Any) -> Iterator[str]:
    """Every sha256 in the plain values of a document."""
    waiting = [value]
    while waiting:
        match waiting.pop():
            case str() as text:
                yield from SHA256.findall(text)
            case dict() as fields:
                waiting.extend((*fields, *fields.values()))
            case list() as items:
                waiting.extend(items)


def find_last_answers(studio_dir: Path, database: Database) -> set[str]:
    """The contents that were last made or reused for each subject of each asset of the episodes.

    Raises BadConfiguration if the ledger cannot be used, OSError if a folder cannot be listed.
    """
    needed = {key_of(folder) for folder in find_folders(studio_dir)}
    answers = answers_by_age()
    latest = select(answers.c.episode, answers.c.content).where(answers.c.age == 1)
    with database.reading() as connection:
        return {content for episode, content in connection.execute(latest) if episode in needed}


def key_of(folder: Path) -> str:
    """The key of the episode whose folder, or whose folder in the trash, this is."""
    in_trash = folder.parent.name != "episodes"
    return folder.parent.name.rpartition("-")[0] if in_trash else folder.name


def answers_by_age() -> Subquery:
    """Every answer that an episode was given, numbered from the latest on for each thing it was for."""
    made = select(
        calls.c.episode, calls.c.asset, calls.c.subject, calls.c.role, calls.c.content, calls.c.updated_at
    ).where(calls.c.state == CallState.SETTLED.value, calls.c.content != "")
    reused = select(
        reuses.c.episode, reuses.c.asset, reuses.c.subject, takes.c.role, takes.c.content, reuses.c.created_at
    ).join(takes, takes.c.request_key == reuses.c.request_key)
    given = union_all(made, reused).subquery()
    thing = (given.c.episode, given.c.asset, given.c.subject, given.c.role)
    age = func.rank().over(partition_by=thing, order_by=given.c.updated_at.desc())
    return select(given.c.episode, given.c.content, age.label("age")).subquery()
