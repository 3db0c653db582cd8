"""World: all that the simulated YouTube knows, and how it behaves; what its endpoints work with."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from storyassets_tests.simulator.youtube.faults import FaultPlan
from storyassets_tests.simulator.youtube.grants import Grants
from storyassets_tests.simulator.youtube.library import Library
from storyassets_tests.simulator.youtube.quota import Quota
from storyassets_tests.simulator.youtube.uploads import Sessions

Clock = Callable[[], datetime]


@dataclass
class Behaviour:
    """How it answers when nothing is wrong; tests set what they need."""

    polls_until_processed: int = 1
    """How many times videos.list says that a video is not processed yet."""
    lists_until_shown: int = 0
    """How many times playlistItems.list leaves a new upload out."""
    thumbnail_needs_processing: bool = False
    most_thumbnail_bytes: int = 0
    """0: as the discovery document says."""
    lag_days: int = 2
    """Analytics knows nothing of the last days."""
    person: str = "default"
    """Whose channel the next consent is for."""
    declines: bool = False
    """They click Cancel."""
    unticked: tuple[str, ...] = ()
    """Scopes that they do not allow."""


@dataclass(frozen=True)
class Seen:
    """One request, as it was answered."""

    method: str
    path: str
    kind: str
    """Of a session's PUT: chunk, final or query."""
    query: dict[str, list[str]]
    headers: dict[str, str] = field(repr=False)
    body: Any = field(repr=False)
    """JSON as it came; of media only the size."""
    channel: str = ""
    status: int = 0
    """0: the answer was never sent."""
    reason: str = ""
    fault: str = ""
    problems: tuple[str, ...] = ()

    @property
    def spelled(self) -> str:
        """As faults are looked for in it."""
        return f"{self.method} {self.path} {self.kind}".strip()


class World:
    """One of them for a simulator."""

    def __init__(self, clock: Clock, state_dir: Path | None) -> None:
        self.clock = clock
        self.state_dir = state_dir
        self.behaviour = Behaviour()
        self.grants = Grants(clock)
        self.library = Library(clock)
        self.sessions = Sessions(state_dir)
        self.quota = Quota()
        self.plan = FaultPlan()
        self.released = threading.Event()
        self.failures: list[str] = []
        self._lock = threading.Lock()
        self._seen: list[Seen] = []

    def note(self, seen: Seen) -> None:
        """A request was answered, or is about to be lost."""
        with self._lock:
            self._seen.append(seen)

    def seen(self) -> list[Seen]:
        """The requests in the order of their answers."""
        with self._lock:
            return list(self._seen)

    def clear(self) -> None:
        """As new; who was allowed what stays."""
        self.released.set()
        self.released = threading.Event()
        self.behaviour = Behaviour()
        self.grants.testing_mode = False
        self.library.clear()
        self.sessions.clear()
        self.quota.clear()
        self.plan.clear()
        self.failures.clear()
        with self._lock:
            self._seen.clear()
