"""Daemon: Dagster's daemon as a child of the desk, in a group of its own that ends with the desk.

As a program (`python -m storyassets.web.daemon`) it is that child: it holds the read end of a pipe whose
other end only the desk has, so that it ends even when the desk is killed.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

STOP_S = 10.0
"""How long the daemon and the runs that it started may take to stop."""


@contextmanager
def daemon_running(workspace: Path, on_end: Callable[[], None]) -> Iterator[None]:
    """Dagster's daemon for the code of a workspace file; `on_end` when it ends by itself."""
    options = ["--log-level", "warning", "--workspace", str(workspace)]
    command = [sys.executable, "-P", "-m", "storyassets.web.daemon", *options]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)  # noqa: S603
    stopping = threading.Event()

    def watch() -> None:
        process.wait()
        if not stopping.is_set():
            on_end()

    watcher = threading.Thread(target=watch, name="daemon-watch", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        stopping.set()
        stop_group(process)
        watcher.join(STOP_S)


def stop_group(process: subprocess.Popen[bytes]) -> None:
    """End the process and all of its group: asked first, killed after the deadline."""
    if process.stdin:
        process.stdin.close()
    signal_group(process.pid, signal.SIGTERM)
    try:
        process.wait(STOP_S)
    except subprocess.TimeoutExpired:
        pass
    finally:
        signal_group(process.pid, signal.SIGKILL)
        process.wait()


def signal_group(group: int, number: signal.Signals) -> None:
    """Send a signal to a group that may have ended."""
    try:
        os.killpg(group, number)
    except (ProcessLookupError, PermissionError):
        return


def end_with_the_desk() -> None:
    """Wait until the desk's end of the pipe is closed, then end this group."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    signal_group(os.getpgid(0), signal.SIGTERM)
    time.sleep(STOP_S)
    signal_group(os.getpgid(0), signal.SIGKILL)


def main() -> None:
    """Run Dagster's daemon for as long as the desk lives."""
    from dagster._daemon.cli import main as run_daemon

    threading.Thread(target=end_with_the_desk, name="desk-watch", daemon=True).start()
    sys.argv = ["dagster-daemon", "run", *sys.argv[1:]]
    run_daemon()


if __name__ == "__main__":
    main()
