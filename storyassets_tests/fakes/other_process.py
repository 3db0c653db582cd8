"""Another process that asks the gateway for the take of `a_request`, and can be stopped in the middle.

Run as `python -m storyassets_tests.fakes.other_process STUDIO STOP_AT PRICE_USD`. It says on stdout what it
is at, one word a line, and waits at STOP_AT (`call` or `kept`) until a line comes on stdin:

- `waiting` for someone else's call
- `call`    the provider is being asked
- `kept`    the take is stored, but the ledger has not heard of it
- `made` or `reused` when it has the take
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType

from storyassets.model.take import Take
from storyassets.studio.takes import TakeRecord, TakeStore
from storyassets_tests.fakes.providers import FakeProvider
from storyassets_tests.fakes.studios import a_gateway, obtain

DEADLINE_S = 20


class OtherProcess:
    """The process as a test sees it. It is killed when the block ends, if it still runs."""

    def __init__(self, studio_dir: Path, stop_at: str = "", price_usd: str = "0") -> None:
        command = [
            sys.executable,
            "-m",
            "storyassets_tests.fakes.other_process",
            str(studio_dir),
            stop_at,
            price_usd,
        ]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )

    def __enter__(self) -> OtherProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def hear(self) -> str:
        """The next word; empty when it has ended."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def hear_until(self, word: str) -> list[str]:
        """Every word up to this one."""
        heard = [self.hear()]
        while heard[-1] not in (word, ""):
            heard.append(self.hear())
        assert heard[-1] == word, heard
        return heard

    def go_on(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def kill(self) -> None:
        """SIGKILL, and wait until it is gone."""
        self._process.kill()
        self._process.communicate(timeout=DEADLINE_S)


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def stop(word: str, stop_at: str) -> None:
    say(word)
    if word == stop_at:
        sys.stdin.readline()


class StoppingTakeStore(TakeStore):
    """A store that stops after the take is stored and before anyone is told."""

    def __init__(self, studio_dir: Path, stop_at: str) -> None:
        super().__init__(studio_dir)
        self._stop_at = stop_at

    def put(self, content: bytes, suffix: str, sidecar: TakeRecord) -> Take:
        take = super().put(content, suffix, sidecar)
        stop("kept", self._stop_at)
        return take


class TellingSleep:
    """Sleeps, and says so the first time."""

    def __init__(self) -> None:
        self._told = False

    def __call__(self, seconds: float) -> None:
        if not self._told:
            say("waiting")
        self._told = True
        time.sleep(seconds)


def main(studio: str, stop_at: str, price_usd: str) -> None:
    studio_dir = Path(studio)
    provider = FakeProvider(price_usd=price_usd, before_answer=lambda: stop("call", stop_at))
    gateway = a_gateway(
        studio_dir, provider, takes=StoppingTakeStore(studio_dir, stop_at), sleep=TellingSleep()
    )
    say("reused" if obtain(gateway).reused else "made")


if __name__ == "__main__":
    main(*sys.argv[1:])
