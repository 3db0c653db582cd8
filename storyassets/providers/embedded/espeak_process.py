"""The worker processes that speak: started when first asked for, kept, bounded in time, ended with us.

What a worker does is `espeak_worker`'s. One worker serves one thread at a time; a second thread that
asks meanwhile gets another. A worker that is late, dies or answers nonsense is killed with its group.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import weakref
from array import array
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from storyassets.errors import InvalidOutput, ProviderRefused, ProviderUnavailable

WORKER_FILE = Path(__file__).with_name("espeak_worker.py")
REQUEST_DEADLINE_S = 30.0
STOP_GRACE_S = 1.0
ANSWER_LINE_LIMIT = 4 << 20
STAGE = "voice"


@dataclass(frozen=True)
class SpeechOrder:
    """What the worker is told; the fields are those of its protocol. A run is a language and its text."""

    runs: tuple[tuple[str, str], ...]
    variant: str
    rate_wpm: int
    pitch: int
    pitch_range: int

    @property
    def beginning(self) -> str:
        """The first words, for errors."""
        return "".join(text for _, text in self.runs)[:40]


@dataclass(frozen=True)
class RawSpeech:
    """What espeak said: mono 16-bit samples, and (character, sample) and (IPA, sample) events."""

    samples: array[int]
    sample_rate_hz: int
    words: tuple[tuple[int, int], ...]
    phonemes: tuple[tuple[str, int], ...]


class EspeakWorker:
    """One process. Not for two threads at once."""

    def __init__(self, command: Sequence[str]) -> None:
        # A session of its own: the terminal's Ctrl-C reaches us alone, and its group can be killed.
        self._process = subprocess.Popen(  # noqa: S603 the command is ours
            list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
        )

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def speak(self, order: SpeechOrder, deadline_s: float) -> RawSpeech:
        """The answer to one order. Raises ProviderError; the worker is unusable after all but a refusal."""
        late = threading.Event()

        def stop() -> None:
            late.set()
            self._kill_group()

        timer = threading.Timer(deadline_s, stop)
        timer.daemon = True
        timer.start()
        try:
            return self._ask(order)
        except (OSError, EOFError) as error:
            why = f"espeak-ng did not answer in {deadline_s:g} s" if late.is_set() else "espeak-ng stopped"
            raise ProviderUnavailable(why, stage=STAGE, thing=order.beginning) from error
        except (ValueError, KeyError, TypeError) as error:
            raise InvalidOutput(
                "espeak-ng's answer cannot be read", stage=STAGE, thing=order.beginning
            ) from error
        finally:
            timer.cancel()

    def close(self) -> None:
        """End it: by the end of its input, else by force."""
        with suppress(OSError):
            self._input.close()
        try:
            self._process.wait(STOP_GRACE_S)
        except subprocess.TimeoutExpired:
            pass
        finally:
            self.kill()

    def kill(self) -> None:
        """End it now, with whatever it started."""
        self._kill_group()
        self._process.wait()
        with suppress(OSError):
            self._input.close()
        self._output.close()

    @property
    def _input(self) -> IO[bytes]:
        assert self._process.stdin is not None  # noqa: S101 opened as a pipe
        return self._process.stdin

    @property
    def _output(self) -> IO[bytes]:
        assert self._process.stdout is not None  # noqa: S101 opened as a pipe
        return self._process.stdout

    def _kill_group(self) -> None:
        if self.alive:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)

    def _ask(self, order: SpeechOrder) -> RawSpeech:
        self._input.write(json.dumps(vars(order)).encode() + b"\n")
        self._input.flush()
        line = self._output.readline(ANSWER_LINE_LIMIT)
        if not line.endswith(b"\n"):
            raise EOFError
        answer: dict[str, Any] = json.loads(line)
        if "refused" in answer:
            raise ProviderRefused(str(answer["refused"]), stage=STAGE, thing=order.beginning)
        pcm = self._output.read(int(answer["pcm_bytes"]))
        if len(pcm) != answer["pcm_bytes"]:
            raise EOFError
        samples = array("h")
        samples.frombytes(pcm)
        words = tuple((int(position), int(sample)) for position, sample in answer["words"])
        phonemes = tuple((str(ipa), int(sample)) for ipa, sample in answer["phonemes"])
        return RawSpeech(samples, int(answer["sample_rate_hz"]), words, phonemes)


class EspeakPool:
    """As many workers as threads ask at the same time."""

    def __init__(
        self, command: Sequence[str] | None = None, *, deadline_s: float = REQUEST_DEADLINE_S
    ) -> None:
        self._command = list(command) if command else None
        self._deadline_s = deadline_s
        self._idle: list[EspeakWorker] = []
        self._owner = os.getpid()
        self._lock = threading.Lock()
        # At the latest when nobody holds the pool any more, or the interpreter ends.
        self._finalizer = weakref.finalize(self, _close_all, self._idle, self._owner)

    def speak(self, order: SpeechOrder) -> RawSpeech:
        """Speak, by an idle worker or a new one. Raises ProviderError."""
        worker = self._hire()
        usable = False
        try:
            speech = worker.speak(order, self._deadline_s)
            usable = True
        except ProviderRefused:
            usable = True
            raise
        finally:
            if usable:
                with self._lock:
                    self._idle.append(worker)
            else:
                worker.kill()
        return speech

    def close(self) -> None:
        """End every idle worker; the next order starts a new one."""
        with self._lock:
            workers, self._idle[:] = list(self._idle), []
        _close_all(workers, self._owner)

    def _hire(self) -> EspeakWorker:
        with self._lock:
            if self._owner != os.getpid():
                # After a fork the workers are our parent's: two of us must not read one pipe.
                self._idle.clear()
                self._owner = os.getpid()
            while self._idle:
                worker = self._idle.pop()
                if worker.alive:
                    return worker
                worker.kill()
        return EspeakWorker(self._command or worker_command())


def worker_command() -> list[str]:
    """How a worker of this process is started: as a file, so that no folder of the user's is imported from."""
    return [sys.executable, "-P", str(WORKER_FILE), str(os.getpid())]


def _close_all(workers: list[EspeakWorker], owner: int) -> None:
    """End workers, unless this process is only a fork of the one that started them."""
    if owner == os.getpid():
        for worker in workers:
            worker.close()
    workers.clear()
