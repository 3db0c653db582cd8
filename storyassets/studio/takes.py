"""Takes: bytes kept under their own hash, each with a sidecar that says where it came from.

`takes/ab/<sha256><suffix>` never changes once it is there; `<sha256><suffix>.json` beside it lists
every request that was answered by these bytes. The sidecar is written first: a take that is there
can always be traced to its request, even if the process died before the ledger heard of it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from threading import Lock
from typing import Any

from pydantic import Field, ValidationError

from storyassets.errors import TakeDamaged
from storyassets.model.document import Document, Noun
from storyassets.model.take import Take
from storyassets.providers.protocols import Usage
from storyassets.studio.files import (
    expecting_to_write,
    hash_bytes,
    hash_file,
    open_temporary,
    sweep_temporaries,
    sync_folder,
    write_atomically,
    write_pieces,
)
from storyassets.studio.locks import hold_lock, sweep_locks

STAGE = "takes"

SETTLED_NS = 100_000_000
"""A file changed more recently than this could change again without its time telling."""

Fingerprint = tuple[int, int, int]


class TakeRecord(Noun):
    """One request and its answer. `facts` and `score` belong to the request, not to the bytes."""

    request_key: str = ""
    role: str = ""
    request: dict[str, Any] = Field(default_factory=dict)
    take_number: int = 0
    provider: str
    model: str
    cost_usd: Decimal = Decimal(0)
    usage: Usage | None = Field(default=None, description="what its bill was made of")
    facts: dict[str, Any] = Field(default_factory=dict)
    score: dict[str, Any] = Field(default_factory=dict)
    made_at: datetime = Field(default_factory=lambda: datetime.now(UTC))


class Sidecar(Document):
    """What is known of a take."""

    content: str
    suffix: str
    records: tuple[TakeRecord, ...] = ()

    def with_record(self, record: TakeRecord) -> Sidecar:
        """The sidecar with one more record, or with that request's record replaced."""
        others = tuple(old for old in self.records if asked_by(old) != asked_by(record))
        return self.model_copy(update={"records": (*others, record)})


def asked_by(record: TakeRecord) -> tuple[str, str, str]:
    """What tells one record of a sidecar from another."""
    return record.request_key, record.provider, record.model


class TakeStore:
    """The takes of a studio. Safe for several threads and processes."""

    def __init__(self, studio_dir: Path) -> None:
        self.studio_dir = studio_dir
        self._takes_dir = studio_dir / "takes"
        self._locks_dir = studio_dir / "locks" / "takes"
        self._verified: dict[Path, Fingerprint] = {}
        self._guard = Lock()

    def put(self, content: bytes, suffix: str, sidecar: TakeRecord) -> Take:
        """Keep the bytes, and what is known of them. On the disk when this returns. Raises BadConfiguration."""
        take = Take(
            content=hash_bytes(content), suffix=suffix, provider=sidecar.provider, model=sidecar.model
        )
        with hold_lock(self._locks_dir / f"{take.content}{suffix}"):
            known = self.read_sidecar(take).with_record(sidecar)
            write_atomically(self.sidecar_path(take), known.model_dump_json(indent=1).encode())
            if not self.is_whole(take):
                write_atomically(self._locate(take), content)
        return take

    def put_pieces(self, pieces: Iterable[bytes], suffix: str, sidecar: TakeRecord) -> Take:
        """Keep what comes in pieces, as `put` does, without ever holding it whole. Raises BadConfiguration.

        What `pieces` raises ends it, and nothing is kept.
        """
        with expecting_to_write(self._takes_dir):
            self._takes_dir.mkdir(parents=True, exist_ok=True)
            temporary, descriptor = open_temporary(self._takes_dir / "pieces")
            try:
                with os.fdopen(descriptor, "wb") as file:
                    content = write_pieces(file, pieces)
                    take = Take(
                        content=content, suffix=suffix, provider=sidecar.provider, model=sidecar.model
                    )
                    self._keep_file(temporary, take, sidecar)
            finally:
                temporary.unlink(missing_ok=True)
        return take

    def path(self, take: Take) -> Path:
        """Where the take lies, whole. Raises TakeDamaged."""
        self.verify(take)
        return self._locate(take)

    def sidecar_path(self, take: Take) -> Path:
        """Where its sidecar lies."""
        path = self._locate(take)
        return path.with_name(f"{path.name}.json")

    def read(self, take: Take) -> bytes:
        """The bytes. Raises TakeDamaged if they are not what was stored."""
        try:
            content = self._locate(take).read_bytes()
        except OSError as error:
            raise damaged(take, "cannot be read") from error
        if hash_bytes(content) != take.content:
            raise damaged(take, "is not what was stored")
        return content

    def read_sidecar(self, take: Take) -> Sidecar:
        """What is known of the take; nothing, if its sidecar is missing or damaged. Raises NewerSchema."""
        try:
            return Sidecar.model_validate_json(self.sidecar_path(take).read_bytes())
        except (OSError, ValidationError):
            return Sidecar(content=take.content, suffix=take.suffix)

    def verify(self, take: Take) -> None:
        """Raises TakeDamaged. A file that has not changed since it was last verified is not read again."""
        path = self._locate(take)
        try:
            fingerprint = fingerprint_of(path)
            if self._verified.get(path) == fingerprint:
                return
            whole = hash_file(path) == take.content
        except OSError as error:
            raise damaged(take, "cannot be read") from error
        if not whole:
            raise damaged(take, "is not what was stored")
        if time.time_ns() - fingerprint[1] > SETTLED_NS:
            with self._guard:
                self._verified[path] = fingerprint

    def is_whole(self, take: Take) -> bool:
        """Whether the take is there, as it was stored."""
        try:
            self.verify(take)
        except TakeDamaged:
            return False
        return True

    def find_records(self, since: datetime) -> Iterator[tuple[Take, TakeRecord]]:
        """Every whole take whose sidecar was written since then, with each of its records."""
        for path in sorted(self._takes_dir.glob("*/*.*.json")):
            if path.stat().st_mtime >= since.timestamp():
                yield from self._records_at(path)

    def _keep_file(self, temporary: Path, take: Take, sidecar: TakeRecord) -> None:
        """Give a file its take's name, after its sidecar. Raises OSError or BadConfiguration."""
        with hold_lock(self._locks_dir / f"{take.content}{take.suffix}"):
            known = self.read_sidecar(take).with_record(sidecar)
            write_atomically(self.sidecar_path(take), known.model_dump_json(indent=1).encode())
            if not self.is_whole(take):
                temporary.replace(self._locate(take))
                sync_folder(self._locate(take).parent)

    def _locate(self, take: Take) -> Path:
        return self.studio_dir / take.path

    def _records_at(self, path: Path) -> Iterator[tuple[Take, TakeRecord]]:
        try:
            sidecar = Sidecar.model_validate_json(path.read_bytes())
        except (OSError, ValidationError):
            return
        for record in sidecar.records:
            take = Take(
                content=sidecar.content, suffix=sidecar.suffix, provider=record.provider, model=record.model
            )
            if self.is_whole(take):
                yield take, record

    def sweep(self) -> int:
        """Delete what killed processes left half written, and their locks. Returns how many files."""
        return sweep_temporaries(self._takes_dir) + sweep_locks(self._locks_dir)


def fingerprint_of(path: Path) -> Fingerprint:
    """What changes when a file is written again: size, time, inode. Raises OSError."""
    status = path.stat()
    return status.st_size, status.st_mtime_ns, status.st_ino


def damaged(take: Take, what: str) -> TakeDamaged:
    """The error for a take that is missing or has other bytes."""
    return TakeDamaged(
        f"the stored take {what}", stage=STAGE, thing=take.path, fix="Run the episode again: it is made again"
    )
