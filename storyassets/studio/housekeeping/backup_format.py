"""The form of a backup: a tar file whose first member says what it is and whose last lists every other.

Between them are `dagster/…` (Dagster's SQLite files), `studio/…` (takes, episodes, claims, trash, identity) and
`ledger.jsonl`. What can be made again (cache, locks) is left out, and so is what a person keeps
elsewhere: channels, and the settings of Dagster.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import IO

from storyassets import __version__
from storyassets.model.document import Document

HEAD = "storyassets-backup.json"
MANIFEST = "manifest.jsonl"
LEDGER = "ledger.jsonl"
STUDIO = "studio/"
DAGSTER = "dagster/"
STUDIO_FOLDERS = ("takes", "episodes", "claims", "trash", "identity")
"""Of the studio, what a backup holds: nothing else is written, and nothing else is taken."""
PIECE_BYTES = 1 << 20


class BackupHead(Document):
    """Who wrote the backup, and what it should be good for."""

    kind: str = "storyassets backup"
    storyassets: str = __version__
    made_at: datetime
    ledger_version: int
    with_dagster: bool


class HashingReader:
    """Reads a file and remembers the sha256 of what was read."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._digest = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        content = self._file.read(size)
        self._digest.update(content)
        return content

    @property
    def sha256(self) -> str:
        """Of all that was read."""
        return self._digest.hexdigest()
