"""The simulated YouTube in a process of its own: its address is the first line, as JSON; it serves until it is stopped."""

from __future__ import annotations

import argparse
import json
import signal
import threading
from pathlib import Path

from storyassets_tests.simulator.youtube.simulator import YouTubeSimulator


def main() -> None:
    """Serve until SIGTERM or Ctrl-C."""
    parser = argparse.ArgumentParser(prog="python -m storyassets_tests.simulator.youtube")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--state", type=Path, help="a folder that keeps what was uploaded")
    told = parser.parse_args()
    stopped = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    signal.signal(signal.SIGINT, lambda *_: stopped.set())
    with YouTubeSimulator(state_dir=told.state, port=told.port, controlled=True) as simulator:
        print(json.dumps({"origin": simulator.origin}), flush=True)  # noqa: T201
        stopped.wait()


if __name__ == "__main__":
    main()
