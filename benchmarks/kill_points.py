"""Where a run is, seen from outside: Dagster's event log on disk says which asset has begun."""

from __future__ import annotations

import sqlite3
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

POLL_S = 0.002
DEADLINE_S = 300.0
BEGUN, MADE, DONE = "STEP_START", "ASSET_MATERIALIZATION", "STEP_SUCCESS"


class EventLog:
    """The runs of one DAGSTER_HOME."""

    def __init__(self, dagster_home: Path) -> None:
        self._runs = dagster_home / "history" / "runs"

    def find_runs(self) -> set[Path]:
        return {path for path in self._runs.glob("*.db") if path.stem != "index"}

    def find_steps(self, run: Path, event: str) -> list[str]:
        """The steps of which the log tells this, in order; none while the log is being made."""
        try:
            connection = sqlite3.connect(f"file:{run}?mode=ro", uri=True)
            try:
                query = "SELECT step_key FROM event_logs WHERE dagster_event_type = ? ORDER BY id"
                return [step for (step,) in connection.execute(query, (event,))]
            finally:
                connection.close()
        except sqlite3.OperationalError:
            return []

    def find_lengths(self, run: Path) -> dict[str, float]:
        """Seconds from the beginning of each step to its end."""
        connection = sqlite3.connect(f"file:{run}?mode=ro", uri=True)
        try:
            query = (
                "SELECT step_key, (julianday(max(timestamp)) - julianday(min(timestamp))) * 86400 "
                "FROM event_logs WHERE dagster_event_type IN (?, ?) GROUP BY step_key"
            )
            return dict(connection.execute(query, (BEGUN, DONE)).fetchall())
        finally:
            connection.close()


def wait_until(seen: Callable[[], bool], process: subprocess.Popen[str]) -> bool:
    """Whether it came to be seen before the process ended."""
    give_up_s = time.monotonic() + DEADLINE_S
    while not seen():
        if process.poll() is not None:
            return False
        if time.monotonic() > give_up_s:
            raise SystemExit("a run takes too long")
        time.sleep(POLL_S)
    return True
