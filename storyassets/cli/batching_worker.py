"""A worker of a batch: a process that makes one episode after the other, as it is told on stdin.

It is told a line of JSON each: first the settings, then a brief at a time. It answers on stdout, also a
line of JSON each: `ready`, the asset it is at, and how each episode ended. When stdin closes it stops:
at once if it is at work, since whoever asked is gone.
"""

from __future__ import annotations

import gc
import json
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import IO, Any

import dagster as dg

from storyassets.cli.instance import close_dead_runs, open_instance
from storyassets.cli.outcome import Outcome
from storyassets.cli.progress import RunProgress
from storyassets.cli.running import produce
from storyassets.errors import Interrupted, StoryAssetsError
from storyassets.model.brief import Brief
from storyassets.settings import Settings

Make = Callable[[Brief, Settings, dg.DagsterInstance, RunProgress], Outcome]
MAKE: Make = partial(produce, preview=False)


class Orders:
    """What is asked for, line by line, read by a thread so that the end of it is heard at once."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._busy = threading.Event()
        threading.Thread(target=self._listen, name="orders", daemon=True).start()

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """The orders, until there are no more."""
        while (line := self._lines.get()) is not None:
            yield json.loads(line)

    def finish(self) -> None:
        """The order is done; the end of stdin is an orderly end now."""
        self._busy.clear()

    def _listen(self) -> None:
        for line in self._stream:
            self._busy.set()
            self._lines.put(line)
        self._lines.put(None)
        if self._busy.is_set():
            os.kill(os.getpid(), signal.SIGINT)


class WorkerProgress(RunProgress):
    """Tells which asset is being made."""

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self._answers = answers

    def asset_started(self, asset: str) -> None:
        """Tell it."""
        self._answers.tell({"at": asset})


class Answers:
    """Lines of JSON to whoever asked; for several threads."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._guard = threading.Lock()

    def tell(self, answer: dict[str, Any]) -> None:
        """One line. Whoever asked being gone is noticed where orders are read."""
        with self._guard:
            try:
                self._stream.write(json.dumps(answer).encode() + b"\n")
                self._stream.flush()
            except BrokenPipeError:
                return


def work(orders: Orders, answers: Answers, make: Make) -> None:
    """Make every episode that is asked for. Raises Interrupted."""
    told = iter(orders)
    settings = Settings.model_validate(next(told))
    try:
        instance = open_instance(settings)
    except StoryAssetsError as error:
        answers.tell({"refused": error.describe()})
        return
    with instance:
        close_dead_runs(instance)
        orders.finish()
        answers.tell({"ready": True})
        for order in told:
            ended = make_one(lambda brief: make(brief, settings, instance, WorkerProgress(answers)), order)
            orders.finish()
            answers.tell(ended)


def make_one(make: Callable[[Brief], Outcome], order: dict[str, Any]) -> dict[str, Any]:
    """How it ended: the outcome, or the error. Raises Interrupted."""
    try:
        outcome = make(Brief.model_validate(order))
    except Interrupted:
        raise
    except StoryAssetsError as error:
        return {"error": error.describe()}
    except Exception as error:  # noqa: BLE001 what nobody foresaw in one row is not the others' fault
        summary = (str(error).strip().splitlines() or [type(error).__name__])[0]
        unforeseen = StoryAssetsError(
            f"an error that nobody foresaw: {summary[:200]}", stage="batch", fix="Please report it"
        )
        return {"error": unforeseen.describe()}
    return {"outcome": outcome.as_json()}


def main(make: Make = MAKE) -> None:
    """Work until stdin ends. What other code prints goes to stderr: stdout is for the answers."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    try:
        work(Orders(sys.stdin.buffer), Answers(answers), make)
    except (Interrupted, KeyboardInterrupt):
        # Threads that did not stop in time must not hold up the exit; nothing they do needs finishing.
        os._exit(Interrupted.exit_code)
    finally:
        gc.freeze()  # as Python ends it would search all that is left for circles, for over a second


if __name__ == "__main__":
    main()
