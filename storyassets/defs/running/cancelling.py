"""Cancelling: a run that a person has stopped begins nothing more.

Dagster interrupts the process once, and an interrupt that comes between two steps can be lost; then the run says
CANCELING, and goes on to its end. So whatever begins looks first.
"""

from __future__ import annotations

import dagster as dg


def stop_if_cancelled(instance: dg.DagsterInstance, run_id: str) -> None:
    """Raises what an interrupt raises, once the run is being cancelled."""
    run = instance.get_run_by_id(run_id)
    if run is not None and run.status is dg.DagsterRunStatus.CANCELING:
        raise dg.DagsterExecutionInterruptedError
