"""The pool of a batch: worker processes, each making several episodes one after the other.

What importing costs is paid once a worker. A worker that dies takes one row with it, which is told; another
takes its place. None outlives us: a worker whose stdin closes stops.
"""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import IO, Any, cast

from pydantic import SecretStr

from storyassets.cli.batching_rows import Row
from storyassets.errors import BadConfiguration, StoryAssetsError
from storyassets.model.brief import Brief
from storyassets.settings import Settings

# Not `-m`: it would look for our package, and every other, in the current folder first.
WORKER = (sys.executable, "-P", "-c", "from storyassets.cli.batching_worker import main; main()")
STOP_GRACE_S = 1.75
"""How long workers may take to stop after Ctrl-C; they are given a little less themselves."""
EPISODES_A_WORKER = 40
"""Then another takes its place, so that what libraries keep in memory stays bounded in a long batch."""
POLL_S = 0.02
READ_BYTES = 1 << 16


@dataclass(frozen=True)
class Began:
    """A worker, the process of that id, has taken up the row."""

    row: Row
    worker_id: int


@dataclass(frozen=True)
class Ended:
    """How a row ended: `outcome` is the object that `make --json` prints; or an error."""

    row: Row
    outcome: dict[str, Any] | None = None
    error: StoryAssetsError | None = None


def with_secrets(settings: Settings) -> str:
    """The settings as JSON for a child of ours; written out as usual, they have no keys."""
    told = settings.model_dump(mode="json")
    secrets = {name: value for name, value in settings.keys if isinstance(value, SecretStr)}
    told["keys"] |= {name: value.get_secret_value() for name, value in secrets.items()}
    return json.dumps(told)


class Worker:
    """One process, and the row it is at."""

    def __init__(self, settings: Settings, command: Sequence[str]) -> None:
        self.ready = self.dismissed = False
        self.row: Row | None = None
        self.taken = 0
        self._asset = ""
        self._unread = b""
        # A session of its own: the terminal's Ctrl-C reaches us alone, and its group can be killed.
        self._process = subprocess.Popen(  # noqa: S603 the command is ours
            list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
        )
        self.worker_id = self._process.pid
        self._orders = cast(IO[bytes], self._process.stdin)
        self._answers = cast(IO[bytes], self._process.stdout)
        self._tell(with_secrets(settings))

    def fileno(self) -> int:
        """Where its answers can be read."""
        return self._answers.fileno()

    def take(self, row: Row, brief: Brief) -> None:
        """Give it the row's brief."""
        self.row, self._asset = row, ""
        self.taken += 1
        self._tell(brief.model_dump_json())

    def dismiss(self) -> None:
        """There is nothing more to do; it ends."""
        self.ready, self.dismissed = False, True
        with suppress(BrokenPipeError):
            self._orders.close()

    def hear(self) -> list[dict[str, Any]] | None:
        """The answers that have come, perhaps none; None when it has ended."""
        read = os.read(self.fileno(), READ_BYTES)
        if not read:
            return None
        *lines, self._unread = (self._unread + read).split(b"\n")
        answers = [json.loads(line) for line in lines]
        for answer in answers:
            self._asset = answer.get("at", self._asset)
        return answers

    def bury(self) -> StoryAssetsError:
        """Wait for its end, and tell why it ended."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(STOP_GRACE_S)
        code = self.kill()
        reason = f"was killed by {signal.Signals(-code).name}" if code < 0 else f"ended with code {code}"
        return StoryAssetsError(
            f"its process {reason}",
            stage=self._asset or "batch",
            fix="Run the same command again: what is finished is kept",
        )

    def has_ended(self) -> bool:
        """Whether it has."""
        return self._process.poll() is not None

    def kill(self) -> int:
        """End it now, if it has not ended, with whatever it started; its exit code."""
        if not self.has_ended():
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self.dismiss()
        self._answers.close()
        return self._process.wait()

    def _tell(self, line: str) -> None:
        with suppress(BrokenPipeError):  # that it has ended is noticed where it is heard
            self._orders.write(line.encode() + b"\n")
            self._orders.flush()


class Pool:
    """Up to `jobs` workers. Its end is theirs, in good order or not."""

    def __init__(
        self,
        settings: Settings,
        jobs: int,
        command: Sequence[str] = WORKER,
        episodes_a_worker: int = EPISODES_A_WORKER,
    ) -> None:
        self._episodes_a_worker = episodes_a_worker
        self._settings = settings
        self._jobs = jobs
        self._command = command
        self._selector = selectors.DefaultSelector()
        self._workers: list[Worker] = []
        self._left = 0

    def __enter__(self) -> Pool:
        """Start nothing yet."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Dismiss every worker; those that do not stop in time are killed."""
        for worker in self._workers:
            worker.dismiss()
        deadline_s = time.monotonic() + STOP_GRACE_S
        while time.monotonic() < deadline_s and not all(worker.has_ended() for worker in self._workers):
            time.sleep(POLL_S)
        for worker in self._workers:
            worker.kill()
        self._selector.close()

    def make(self, rows: Iterator[Row], count: int) -> Generator[Began | Ended, None, None]:
        """Make the episodes of `count` rows; tells when one begins and ends, a row without a brief at once.

        Raises BadConfiguration if the workers cannot start where they are.
        """
        self._left = count
        for _ in range(min(self._jobs, count)):
            self._hire()
        while self._workers:
            for worker in [*self._workers]:
                if not worker.ready or worker.row is not None:
                    continue
                if worker.taken >= self._episodes_a_worker and self._left > 0:
                    worker.dismiss()
                    self._hire()
                else:
                    yield from self._hand_out(rows, worker)
            for key, _ in self._selector.select():
                yield from self._listen_to(key.data)

    def _hire(self) -> None:
        worker = Worker(self._settings, self._command)
        self._workers.append(worker)
        self._selector.register(worker, selectors.EVENT_READ, data=worker)

    def _hand_out(self, rows: Iterator[Row], worker: Worker) -> Iterator[Began | Ended]:
        """Give the worker the next row; dismiss it if there is none."""
        for row in rows:
            self._left -= 1
            if row.brief is None:
                yield Ended(row, error=row.error)
                continue
            worker.take(row, row.brief)
            yield Began(row, worker.worker_id)
            return
        worker.dismiss()

    def _listen_to(self, worker: Worker) -> Iterator[Ended]:
        answers = worker.hear()
        if answers is None:
            yield from self._part_with(worker)
        for answer in answers or []:
            if "refused" in answer:
                raise BadConfiguration(**answer["refused"])
            worker.ready = worker.ready or "ready" in answer
            if worker.row is not None and ("outcome" in answer or "error" in answer):
                row, worker.row = worker.row, None
                error = StoryAssetsError(**answer["error"]) if "error" in answer else None
                yield Ended(row, answer.get("outcome"), error)

    def _part_with(self, worker: Worker) -> Iterator[Ended]:
        """It has ended: dismissed, or by a death that cost the row it was at."""
        self._selector.unregister(worker)
        self._workers.remove(worker)
        was_dismissed = worker.dismissed
        error = worker.bury()
        if worker.row is not None:
            yield Ended(worker.row, error=error)
            if self._left > 0:
                self._hire()
        elif not was_dismissed:
            raise error
