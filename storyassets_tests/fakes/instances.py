"""Dagster's books for tests: in memory, or in a folder of their own and without what a run prints.

Nobody reads that here, and catching it would start two processes for every step.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import dagster as dg

from storyassets.cli.instance import NO_CAPTURE


def a_temporary_instance(folder: Path | None = None, **settings: Any) -> dg.DagsterInstance:
    """A context manager; in that folder, which is there, or in memory, where an event costs a third."""
    settled = {"telemetry": {"enabled": False}, **settings}
    if folder is None:
        return dg.DagsterInstance.ephemeral(settings=settled)
    return dg.DagsterInstance.local_temp(str(folder), overrides={"compute_logs": NO_CAPTURE, **settled})
