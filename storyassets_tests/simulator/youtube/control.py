"""Control: the simulated YouTube in a process of its own, and how another one asks it what it has."""

from __future__ import annotations

import inspect
import json
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from storyassets.settings.keys import ProviderKeys
from storyassets_tests.simulator.wire import Answer, as_json
from storyassets_tests.simulator.youtube.library import CaptionTrack, UploadedVideo
from storyassets_tests.simulator.youtube.simulator import YouTubeSimulator, as_plain
from storyassets_tests.simulator.youtube.world import Seen

ORDERS = frozenset(
    {
        "settings", "add_project", "tokens", "set_testing_mode", "revoke", "expire_tokens", "end_sessions", "open_sessions",
        "fault", "faults_left", "set_quota", "quota_used", "videos", "received_bytes", "seen", "problems", "failures",
        "reset", "behave", "advance",
    }
)  # fmt: skip
"""What may be asked from outside, at POST /control/NAME with a JSON object of arguments."""
TIMEOUT_S = 30


def obey(simulator: YouTubeSimulator, order: str, body: bytes) -> Answer:
    """The answer to one order."""
    if order not in ORDERS:
        return as_json({"error": f"no such order; known: {', '.join(sorted(ORDERS))}"}, 404)
    try:
        asked = getattr(simulator, order)
        result = asked(**(json.loads(body) if body else {})) if callable(asked) else asked
    except (TypeError, ValueError, KeyError) as error:
        return as_json({"error": f"{type(error).__name__}: {error}"}, 400)
    return as_json(_plain(result))


def _plain(result: Any) -> Any:
    if isinstance(result, list):
        return [_plain(one) for one in result]
    if isinstance(result, UploadedVideo):
        return as_plain(result)
    return asdict(result) if isinstance(result, Seen) else result


class RemoteYouTube:
    """A simulator in another process, with the methods of one in this; `behave(...)` sets its behaviour."""

    def __init__(self, origin: str) -> None:
        self.origin = origin

    def keys(self, **over: Any) -> ProviderKeys:
        """As ProviderKeys."""
        nothing = ProviderKeys.model_construct().model_dump()
        return ProviderKeys.model_validate({**nothing, **self.settings(), **over})

    grant = YouTubeSimulator.grant

    def now(self) -> datetime:
        """The other process has this clock too."""
        return datetime.now(UTC)

    def fault(self, name: str, times: int = 1, on: str = "", **details: Any) -> None:
        """What is to go wrong."""
        self._ask("fault", name=name, times=times, on=on, **details)

    @property
    def received_bytes(self) -> int:
        """How many bytes of videos came over the wire."""
        return int(self._ask("received_bytes"))

    def videos(self) -> list[UploadedVideo]:
        """Those that are there."""
        return [_read_video(one) for one in self._ask("videos")]

    def seen(self) -> list[Seen]:
        """The requests that came."""
        return [Seen(**{**one, "problems": tuple(one["problems"])}) for one in self._ask("seen")]

    def tokens(self, channel: str, *more: Any) -> dict[str, Any]:
        """What the token endpoint would tell."""
        names = ("scopes", "client_id")
        told: dict[str, Any] = self._ask("tokens", channel=channel, **dict(zip(names, more, strict=False)))
        return told

    def __getattr__(self, order: str) -> Any:
        if order not in ORDERS:
            raise AttributeError(order)
        return partial(self._order, order)

    def _order(self, order: str, *told: Any, **named: Any) -> Any:
        signature = inspect.signature(getattr(YouTubeSimulator, order))
        places = [name for name in signature.parameters if name != "self"]
        return self._ask(order, **dict(zip(places, told, strict=False)), **named)

    def _ask(self, order: str, **arguments: Any) -> Any:
        asked = urllib.request.Request(  # noqa: S310
            f"{self.origin}/control/{order}", json.dumps(arguments).encode(), method="POST"
        )
        with urllib.request.urlopen(asked, timeout=TIMEOUT_S) as answer:  # noqa: S310
            return json.loads(answer.read())


def _read_video(told: dict[str, Any]) -> UploadedVideo:
    captions = [CaptionTrack(**track) for track in told["captions"]]
    failure = tuple(told["failure"]) if told["failure"] else None
    when = datetime.fromisoformat(told["uploaded_at"])
    return UploadedVideo(**{**told, "captions": captions, "failure": failure, "uploaded_at": when})


@contextmanager
def youtube_process(state_dir: Path | None = None, port: int = 0) -> Iterator[RemoteYouTube]:
    """A simulator in a process of its own, until the block ends."""
    command = [sys.executable, "-m", "storyassets_tests.simulator.youtube", "--port", str(port)]
    command += ["--state", str(state_dir)] if state_dir else []
    root = Path(__file__).parents[3]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield RemoteYouTube(json.loads(process.stdout.readline())["origin"])
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(TIMEOUT_S)
