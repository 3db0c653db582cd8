"""What processes take, looked up in /proc while they live: CPU and resident memory of each and of its children."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

EVERY_S = 0.2
TICKS_PER_S = os.sysconf("SC_CLK_TCK")
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
MEBIBYTE = 1 << 20


@dataclass(frozen=True)
class Look:
    """One process at one moment. `cpu_s` has that of the children that have ended."""

    process: int
    parent: int
    cpu_s: float
    resident_bytes: int


@dataclass
class Taken:
    """What a process and everything that it started have taken."""

    cpu_s: float = 0.0
    peak_bytes: int = 0

    @property
    def peak_mib(self) -> float:
        return self.peak_bytes / MEBIBYTE

    def note(self, looks: Iterable[Look]) -> None:
        seen = list(looks)
        self.cpu_s = max(self.cpu_s, sum(look.cpu_s for look in seen))
        self.peak_bytes = max(self.peak_bytes, sum(look.resident_bytes for look in seen))


def look_at(process: int) -> Look | None:
    """None for a process that has ended."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    cpu_s = sum(int(ticks) for ticks in fields[11:15]) / TICKS_PER_S
    return Look(process, int(fields[1]), cpu_s, int(fields[21]) * PAGE_BYTES)


def look_at_all() -> dict[int, Look]:
    ids = (int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit())
    return {look.process: look for process in ids if (look := look_at(process))}


def find_tree(root: int, looks: dict[int, Look]) -> Iterator[Look]:
    """The process and everything below it."""
    if root in looks:
        yield looks[root]
    for look in looks.values():
        if look.parent == root:
            yield from find_tree(look.process, looks)


class Sampler:
    """Looks several times a second at everything that a process started, until it is closed.

    Each process has its own account with all that is below it: a run's is the one whose id the run tells.
    """

    def __init__(self, root: int) -> None:
        self._root = root
        self.taken: dict[int, Taken] = {}
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look_again, name="sampler", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._ended.set()
        self._thread.join()

    def look(self) -> Taken:
        """What the whole tree has taken since it was started, and what it holds now."""
        now = Taken()
        now.note(find_tree(self._root, look_at_all()))
        return now

    def _look_again(self) -> None:
        while not self._ended.wait(EVERY_S):
            looks = look_at_all()
            for look in list(find_tree(self._root, looks)):
                self.taken.setdefault(look.process, Taken()).note(find_tree(look.process, looks))
