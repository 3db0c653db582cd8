"""Dagster's books for tests: in a folder of their own, and without what a run prints.

Nobody reads that here, and catching it would start two processes for every step.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import dagster as dg

from storyassets.cli.running import NO_CAPTURE


def a_temporary_instance(folder: Path | None = None, **overrides: Any) -> dg.DagsterInstance:
    """A context manager; in that folder, which is there, or in one that goes with it."""
    settled = {"telemetry": {"enabled": False}, "compute_logs": NO_CAPTURE, **overrides}
    return dg.DagsterInstance.local_temp(str(folder) if folder else None, overrides=settled)
