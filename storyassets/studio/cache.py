"""Cache: what can be computed again, kept so that it need not be. Nothing here was paid for.

An entry starts with the hash of the rest, so that a torn or damaged one reads as missing; that is
why nothing is forced to the disk.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from pathlib import Path
from typing import Any

from storyassets.studio.files import hash_bytes, sweep_temporaries, write_atomically

HASH_CHARACTERS = 64
USE_NOTED_EVERY_S = 24 * 3600


class Cache:
    """Bytes by key, under one namespace. Safe for several threads and processes."""

    def __init__(self, cache_dir: Path, namespace: str) -> None:
        self._namespace_dir = cache_dir / namespace

    def get(self, key: str) -> bytes | None:
        """What was put under that key, or None if it is not there, whole."""
        path = self._path(key)
        try:
            entry = path.read_bytes()
        except OSError:
            return None
        digest, content = entry[:HASH_CHARACTERS], entry[HASH_CHARACTERS:]
        if digest != hash_bytes(content).encode():
            return None
        note_use(path)
        return content

    def put(self, key: str, content: bytes) -> None:
        """Keep it. Raises BadConfiguration if the folder cannot be written."""
        write_atomically(self._path(key), hash_bytes(content).encode() + content, durable=False)

    def get_json(self, key: str) -> Any | None:
        """What was put under that key as JSON, or None."""
        content = self.get(key)
        return None if content is None else json.loads(content)

    def put_json(self, key: str, value: Any) -> None:
        """Keep a JSON value. Raises TypeError or ValueError for any other."""
        self.put(key, json.dumps(value, sort_keys=True, allow_nan=False).encode())

    def sweep(self) -> int:
        """Delete what killed processes left half written. Returns how many files."""
        return sweep_temporaries(self._namespace_dir)

    def _path(self, key: str) -> Path:
        name = hash_bytes(key.encode())
        return self._namespace_dir / name[:2] / name


def note_use(path: Path) -> None:
    """Let the file's time say when it was last used, to the day; its age is what `gc` goes by."""
    with contextlib.suppress(OSError):  # on a disk that cannot be written nothing is cleared away either
        if time.time() - path.stat().st_mtime > USE_NOTED_EVERY_S:
            os.utime(path)
