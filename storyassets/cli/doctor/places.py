"""Places: folders that can be written, room on the disks, the clock, the encoders' slots."""

from __future__ import annotations

import os
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from storyassets.cli.doctor.finding import Finding, fail, ok, warn
from storyassets.settings import Settings
from storyassets.studio.files import expecting_to_write, open_temporary
from storyassets.studio.free_space import MEGABYTE, free_bytes

OLDEST_SANE = datetime(2025, 1, 1, tzinfo=UTC)
PLENTY = 4  # times the reserve


def check_writable(subject: str, folder: Path) -> Finding:
    """A file can be made, and taken away again. Raises BadConfiguration."""
    with expecting_to_write(folder):
        folder.mkdir(parents=True, exist_ok=True)
        temporary, descriptor = open_temporary(folder / "doctor")
        try:
            os.write(descriptor, b"ready")
            os.fsync(descriptor)
        finally:
            temporary.unlink()
            os.close(descriptor)
    return ok(subject, f"{folder} can be written")


def check_free_space(subject: str, folder: Path, settings: Settings) -> Finding:
    """There is more room than the reserve. Raises BadConfiguration."""
    left_mb, reserve_mb = free_bytes(folder) / MEGABYTE, settings.least_free_mb
    told = f"{left_mb:,.0f} MB are free at {folder}"
    if left_mb < reserve_mb:
        return fail(
            subject,
            f"{told}, less than the {reserve_mb} MB wanted",
            "See what could go: storyassets gc --dry-run",
        )
    if left_mb < PLENTY * reserve_mb:
        return warn(subject, told, "See what could go: storyassets gc --dry-run")
    return ok(subject, told)


def temporary_dir() -> Path:
    """Where this machine keeps what is temporary."""
    return Path(tempfile.gettempdir())


def check_clock(now: datetime, newest: float | None) -> Finding:
    """The clock is not before this version was written, nor before what was written last.

    `newest` is when the newest file of the studio was written, in seconds.
    """
    if now < OLDEST_SANE:
        return fail("clock", f"it says {now:%Y-%m-%d}", "Set the machine's clock")
    if newest is not None and newest - now.timestamp() > 24 * 3600:
        ahead = datetime.fromtimestamp(newest, UTC)
        return warn(
            "clock",
            f"the studio was last written on {ahead:%Y-%m-%d}, which is to come",
            "Set the machine's clock",
        )
    return ok("clock", f"{now:%Y-%m-%d %H:%M} UTC (zone {time.strftime('%Z')})")


def newest_write(settings: Settings) -> float | None:
    """When one of the studio's folders was last changed."""
    folders = settings.studio_dir.iterdir() if settings.studio_dir.is_dir() else ()
    return max((path.stat().st_mtime for path in folders), default=None)


def check_slots(settings: Settings) -> Finding:
    """No more encoders at once than cores."""
    cores = os.cpu_count() or 1
    told = f"{settings.encoder_slots} encoders at once on {cores} cores"
    if settings.encoder_slots > 2 * cores:
        return warn("encoder slots", told, "Set STORYASSETS_ENCODER_SLOTS lower")
    return ok("encoder slots", told)
