"""Free space: how much of a disk is left, and that it is enough before work starts."""

from __future__ import annotations

import shutil
from pathlib import Path

from storyassets.errors import BadConfiguration
from storyassets.studio.files import expecting_to_write

MEGABYTE = 1_000_000


def free_bytes(path: Path) -> int:
    """How much a person may still write where `path` lies, or will lie. Raises BadConfiguration."""
    with expecting_to_write(path):
        return shutil.disk_usage(existing_part(path)).free


def require_free_space(path: Path, needed_bytes: int) -> None:
    """Go on only with that much free where `path` lies. Raises BadConfiguration, with the numbers."""
    left_bytes = free_bytes(path)
    if left_bytes < needed_bytes:
        raise BadConfiguration(
            f"{left_bytes / MEGABYTE:.0f} MB are free, and {needed_bytes / MEGABYTE:.0f} MB are wanted",
            stage="studio",
            thing=str(path),
            fix="Make room (storyassets gc --dry-run shows what could go), "
            "or set STORYASSETS_LEAST_FREE_MB lower",
        )


def existing_part(path: Path) -> Path:
    """The path, or the nearest folder above it that is there."""
    return next(part for part in (path, *path.parents) if part.exists())
