"""Dagster's books for tests: in memory, where an event costs a tenth of what it costs in files."""

from __future__ import annotations

from typing import Any

import dagster as dg


def a_temporary_instance(**settings: Any) -> dg.DagsterInstance:
    """A context manager; what is in the books goes with it."""
    return dg.DagsterInstance.ephemeral(settings={"telemetry": {"enabled": False}, **settings})
