"""Receipts: what a finished run was given and what it left, so that the same run need not be done again.

A receipt holds only while every hash in it does: the inputs, the program that made them into a video, each
asset's document, the files that a person wants, and every take that they name.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from importlib.metadata import requires, version
from pathlib import Path
from typing import Any

from pydantic import Field, SecretStr

from storyassets.errors import StoryAssetsError
from storyassets.model.brief import Brief
from storyassets.model.document import Document
from storyassets.settings import PACKAGE_DIR, Settings
from storyassets.settings.keys import ProviderKeys
from storyassets.studio.documents import (
    STORY_SUFFIXES,
    YAML_SUFFIXES,
    EpisodeFolder,
    load_channel,
    read_document,
    write_document,
)
from storyassets.studio.files import hash_bytes, hash_file

RECEIPT = "receipt.json"
PREVIEW_FILES = ("preview.mp4", "preview_video.json")
MADE_LATER = ("publication.json", "performance.json")
"""What becomes of a finished episode is no part of it."""
SETTINGS = "settings"
SECRET = (SecretStr, SecretStr | None)
ALERTING = "alert_"
RECIPE_SUFFIXES = (".py", ".yaml", ".json", ".html")
DISTRIBUTION = "storyassets"
REQUIREMENT_NAME = re.compile(r"[A-Za-z0-9._-]+")


class Receipt(Document):
    """One finished run. Paths are relative to the studio, but for those of the channel and the stories."""

    recipe: str = Field(description="of the program: its sources and its media libraries")
    dagster_home: str
    given: dict[str, str] = Field(description="the hash of each input; empty for one that is not there")
    left: dict[str, str] = Field(description="the hash of each file that the run left, takes among them")
    outcome: dict[str, Any]


def write_receipt(brief: Brief, settings: Settings, given: dict[str, str], outcome: dict[str, Any]) -> None:
    """Remember the run that has just ended well, with what it came to.

    `given` are the hashes of its inputs from before it read them: what was edited meanwhile is not in it.
    A receipt that cannot be written is none: the run has ended well all the same.
    """
    folder = EpisodeFolder(settings.studio_dir, brief.key)
    try:
        receipt = Receipt(
            recipe=fingerprint_program(),
            dagster_home=str(settings.dagster_home),
            given=given,
            left={name: hash_file(settings.studio_dir / name) for name in find_results(folder)},
            outcome=outcome,
        )
        write_document(folder.path / RECEIPT, receipt)
    except (OSError, ValueError, StoryAssetsError):
        (folder.path / RECEIPT).unlink(missing_ok=True)


def find_finished(brief: Brief, settings: Settings) -> dict[str, Any] | None:
    """What the last run of this very brief came to, if nothing has changed since; else None."""
    folder = EpisodeFolder(settings.studio_dir, brief.key)
    path = folder.path / RECEIPT
    if not path.is_file():
        return None
    try:
        receipt = read_document(path, Receipt)
        same = (
            read_document(folder.brief, Brief) == brief
            and receipt.recipe == fingerprint_program()
            and receipt.dagster_home == str(settings.dagster_home)
            and (settings.dagster_home / "dagster.yaml").is_file()
            and receipt.given == hash_inputs(brief, settings)
        )
    except (OSError, StoryAssetsError):
        return None
    return receipt.outcome if same and _all_whole(receipt.left, settings.studio_dir) else None


def _all_whole(left: dict[str, str], studio_dir: Path) -> bool:
    try:
        return all(hash_file(studio_dir / name) == content for name, content in left.items())
    except OSError:
        return False


def hash_inputs(brief: Brief, settings: Settings) -> dict[str, str]:
    """The hash of everything that a run reads before it makes anything."""
    folder = EpisodeFolder(settings.studio_dir, brief.key)
    inputs = [folder.brief, folder.script_by_hand, folder.listing_by_hand, folder.picks, folder.overrides]
    inputs += [settings.channels_dir / f"{brief.channel}{suffix}" for suffix in YAML_SUFFIXES]
    inputs += find_portraits(brief.channel, settings.channels_dir)
    if brief.topic and settings.stories_dir.is_dir():
        inputs += sorted(p for p in settings.stories_dir.iterdir() if p.suffix in STORY_SUFFIXES)
    given = {str(path): hash_file(path) if path.is_file() else "" for path in inputs}
    return {**given, SETTINGS: hash_settings(settings.keys)}


def find_portraits(channel: str, channels_dir: Path) -> list[Path]:
    """The pictures that the channel names for its cast; of a channel that a run would refuse, none."""
    try:
        cast = load_channel(channels_dir, channel).cast
    except StoryAssetsError:
        return []
    folder = channels_dir.resolve()
    named = [(folder / told).resolve() for member in cast if (told := member.portrait.strip())]
    return sorted({path for path in named if path.is_relative_to(folder)})


def hash_settings(keys: ProviderKeys) -> str:
    """The hash of who is asked, where, and by which program; neither of a secret nor of who is told of failures."""
    asked = {
        name: str(getattr(keys, name))
        for name, field in type(keys).model_fields.items()
        if field.annotation not in SECRET and not name.startswith(ALERTING)
    }
    return hash_bytes(json.dumps(asked, sort_keys=True).encode())


def find_results(folder: EpisodeFolder) -> list[str]:
    """The files that the run left: the episode's own, and every take that its documents name."""
    inputs = {folder.brief, folder.script_by_hand, folder.listing_by_hand, folder.picks, folder.overrides}
    own = [
        path
        for path in sorted(folder.path.iterdir())
        if path.is_file()
        and path not in inputs
        and not path.name.startswith(".")
        and path.name not in (RECEIPT, *PREVIEW_FILES, *MADE_LATER)
    ]
    named = {
        take for path in own if path.suffix == ".json" for take in name_takes(json.loads(path.read_bytes()))
    }
    return [*(path.relative_to(folder.studio_dir).as_posix() for path in own), *sorted(named)]


def name_takes(fields: Any) -> Iterator[str]:
    """The paths, relative to the studio, of the takes that stand anywhere in a document's fields."""
    if isinstance(fields, dict):
        content, suffix = fields.get("content"), fields.get("suffix")
        if isinstance(content, str) and isinstance(suffix, str) and "provider" in fields:
            yield f"takes/{content[:2]}/{content}{suffix}"
        for value in fields.values():
            yield from name_takes(value)
    elif isinstance(fields, list):
        for value in fields:
            yield from name_takes(value)


@cache
def fingerprint_program() -> str:
    """What tells one program from another that may make other things of the same inputs."""
    sources = sorted(path for path in PACKAGE_DIR.rglob("*") if path.suffix in RECIPE_SUFFIXES)
    parts = [sys.version, *library_versions()]
    parts += [f"{path.relative_to(PACKAGE_DIR)} {hash_bytes(path.read_bytes())}" for path in sources]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def library_versions() -> list[str]:
    """What we need of others, by name and version, but for what only developers need."""
    needed = [line for line in requires(DISTRIBUTION) or () if "extra ==" not in line]
    names = sorted(match[0] for line in needed if (match := REQUIREMENT_NAME.match(line)))
    return [f"{name} {version(name)}" for name in names]
