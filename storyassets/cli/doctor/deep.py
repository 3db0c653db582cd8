"""Looking deeply: every take's bytes, every document and every row of takes, each damaged one by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import dagster as dg
from pydantic import ValidationError

from storyassets.cli.doctor.finding import Finding, fail, failed, ok, warn
from storyassets.definitions import ASSETS
from storyassets.errors import StoryAssetsError
from storyassets.model.brief import Brief
from storyassets.model.commission import Overrides
from storyassets.model.document import Document
from storyassets.model.listing import ListingByHand
from storyassets.model.picks import PERSON
from storyassets.model.script import Script
from storyassets.model.video import Thumbnail, Video
from storyassets.settings import Settings
from storyassets.studio.documents import read_document
from storyassets.studio.files import hash_file
from storyassets.studio.housekeeping.archive import Archived
from storyassets.studio.housekeeping.reach import find_folders, find_named_takes, find_reach
from storyassets.studio.ledger import Ledger
from storyassets.studio.takes import Sidecar

BYTES_NAME = re.compile(r"([0-9a-f]{64})\.[a-z0-9]{1,8}")
AGAIN = "It is made again when its episode is next made"


def look_deeply(settings: Settings) -> Iterator[Finding]:
    """Every damaged thing, and a line of how much was looked at. Raises BadConfiguration."""
    yield from check_takes(settings.studio_dir)
    yield from check_named_takes(settings.studio_dir)
    yield from check_documents(settings.studio_dir)
    yield from check_rows(settings)


def check_takes(studio_dir: Path) -> Iterator[Finding]:
    """Each take has the bytes of its name and a readable sidecar."""
    read = 0
    for path in sorted((studio_dir / "takes").glob("[0-9a-f][0-9a-f]/*")):
        match = BYTES_NAME.fullmatch(path.name)
        if match is None:
            continue
        read += 1
        if hash_file(path) != match[1]:
            yield fail("take", f"{path.relative_to(studio_dir)} is not what was stored", AGAIN)
        if not is_sidecar(path.with_name(f"{path.name}.json")):
            told = f"{path.relative_to(studio_dir)}.json is damaged: where the take came from is not known"
            yield warn("take", told, "The ledger still knows its request; nothing is to be done")
    yield ok("takes", f"{read} were read")


def check_named_takes(studio_dir: Path) -> Iterator[Finding]:
    """Each take that a document names is there; one that is missing is told once."""
    missing: set[str] = set()
    for document, take in find_named_takes(studio_dir):
        if take.path not in missing and not (studio_dir / take.path).is_file():
            missing.add(take.path)
            told = f"{take.path} is missing, and {document.relative_to(studio_dir)} names it"
            yield fail("take", told, "Give it once more, or unpin it" if take.provider == PERSON else AGAIN)


def is_sidecar(path: Path) -> bool:
    """Whether the sidecar can be read."""
    try:
        Sidecar.model_validate_json(path.read_bytes())
    except (OSError, ValidationError, StoryAssetsError):
        return False
    return True


def document_types() -> dict[str, type[Document]]:
    """What each file of an episode holds, by its name: each asset's value, and a person's inputs."""
    values: dict[str, Any] = {
        f"{asset.key.to_user_string()}.json": asset.op.output_defs[0].dagster_type.typing_type
        for asset in ASSETS
        if isinstance(asset, dg.AssetsDefinition)
    }
    inputs = {
        "brief.yaml": Brief,
        "script.yaml": Script,
        "listing.yaml": ListingByHand,
        "overrides.yaml": Overrides,
    }
    picks = {"picks.yaml": values["picks.json"]} if "picks.json" in values else {}
    return {**values, **inputs, **picks, "archived.json": Archived}


def check_documents(studio_dir: Path) -> Iterator[Finding]:
    """Each document of each episode can be read, and each finished file is the one it describes."""
    types = document_types()
    read = 0
    for folder in find_folders(studio_dir):
        for name in sorted(types):
            path = folder / name
            if path.is_file():
                read += 1
                yield from check_document(path, types[name], studio_dir)
    reach = find_reach(studio_dir)
    if reach.damaged:
        yield warn(
            "takes", "no take is cleared away while a document is damaged: nobody knows which it names"
        )
    yield ok("documents", f"{read} were read")


def check_document(path: Path, model: type[Document], studio_dir: Path) -> Iterator[Finding]:
    """One document, and the file that it describes."""
    try:
        document = read_document(path, model)
    except StoryAssetsError as error:
        finding = failed("document", error)
        made = path.suffix == ".json"
        yield fail("document", finding.message, AGAIN if made else "Correct it, or remove it")
        return
    for name, content in files_of(document):
        file = path.parent / Path(name).name
        if not file.is_file() or hash_file(file) != content:
            told = f"{file.relative_to(studio_dir)} is not the file that was made"
            yield fail("file", told, AGAIN)


def files_of(document: Document) -> list[tuple[str, str]]:
    """The path and the sha256 of each file that a document describes."""
    files: list[tuple[str, str]] = []
    if isinstance(document, Video | Thumbnail):
        files.append((document.path, document.content))
    if isinstance(document, Thumbnail) and document.wide_path:
        files.append((document.wide_path, document.wide_content))
    return files


def check_rows(settings: Settings) -> Iterator[Finding]:
    """Each row of the ledger says which take was kept. Raises BadConfiguration."""
    with closing(Ledger(settings.ledger_url)) as ledger:
        damaged = ledger.find_damaged_takes()
    for key in damaged:
        yield fail(
            "ledger", f"the row of request {key[:16]}… is damaged", "Mend it: storyassets doctor --repair"
        )
    yield ok("ledger", "the rows of its takes were read")
