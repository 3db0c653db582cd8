"""Untold jobs: ids of ordered jobs that the ledger could not be told, kept in files until it can."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from storyassets.model.document import Noun
from storyassets.studio.files import write_atomically


class UntoldJob(Noun):
    """A job that a provider works on, and the call for which it was ordered."""

    call_id: int
    provider: str
    job_id: str


class UntoldJobs:
    """Those of a studio, by request key. Whoever writes or reads one holds the request's locks."""

    def __init__(self, studio_dir: Path) -> None:
        self._folder = studio_dir / "jobs"

    def keep(self, request_key: str, job: UntoldJob) -> None:
        """Write it down; on the disk when this returns. Raises BadConfiguration."""
        write_atomically(self._folder / f"{request_key}.json", job.model_dump_json().encode())

    def find(self, request_key: str) -> UntoldJob | None:
        """The one of this request."""
        try:
            return UntoldJob.model_validate_json((self._folder / f"{request_key}.json").read_bytes())
        except (OSError, ValidationError):
            return None

    def forget(self, request_key: str) -> None:
        """The ledger knows it, or it is over."""
        (self._folder / f"{request_key}.json").unlink(missing_ok=True)
