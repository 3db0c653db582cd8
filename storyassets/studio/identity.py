"""Identity: by what this studio is told from every other, wherever it is moved or restored to."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

from storyassets.errors import BadConfiguration
from storyassets.studio.documents import read_text
from storyassets.studio.files import write_atomically
from storyassets.studio.locks import hold_lock

FOLDER, FILE = "identity", "studio_id"
PATTERN = re.compile(r"[0-9a-f]{32}")


def studio_identity(studio_dir: Path) -> str:
    """It is made once, and is in every backup.

    Raises BadConfiguration where its file is damaged: by another one, what was published would not be found.
    """
    path = studio_dir / FOLDER / FILE
    if not path.is_file():
        with hold_lock(studio_dir / "locks" / FOLDER):
            if not path.is_file():
                write_atomically(path, f"{secrets.token_hex(16)}\n".encode())
    known = read_text(path, BadConfiguration).strip()
    if not PATTERN.fullmatch(known):
        raise BadConfiguration(
            "it is not what was written there",
            stage="studio",
            thing=str(path),
            fix="Restore it from a backup: without it, nobody knows what was published from here",
        )
    return known
