"""Workers: which of the processes that wrote in the ledger have ended."""

from __future__ import annotations

import os
import re
import secrets
import socket
import weakref
from collections.abc import Iterable
from pathlib import Path

from storyassets.studio.files import expecting_to_write, open_temporary, sweep_temporaries
from storyassets.studio.locks import remove_lock, try_lock, unlock


class Worker:
    """The process that made it, for as long as the object lives.

    It holds a lock named like itself. Whoever can take the lock of another worker knows that that
    one has ended; a process id, being used again and meaning nothing in another container, would
    not say so.
    """

    def __init__(self, workers_dir: Path) -> None:
        host = re.sub(r"[^A-Za-z0-9.-]", "-", socket.gethostname())[:64]
        self.worker_id = f"{host}_{os.getpid()}_{secrets.token_hex(8)}"
        self._workers_dir = workers_dir
        path = workers_dir / self.worker_id
        self._retire = weakref.finalize(self, leave, path, hold_from_birth(path), os.getpid())

    def retire(self) -> None:
        """Leave in good order: nothing of this worker needs to be recovered."""
        self._retire()

    def find_ended(self) -> list[str]:
        """The ids of the workers of this studio that have ended without leaving in good order."""
        sweep_temporaries(self._workers_dir)
        return [path.name for path in sorted(self._workers_dir.iterdir()) if is_free(path)]

    def forget(self, worker_ids: Iterable[str]) -> None:
        """Forget ended workers, once nothing in the ledger waits for them."""
        for worker_id in worker_ids:
            path = self._workers_dir / worker_id
            descriptor = try_lock(path)
            if descriptor is not None:
                remove_lock(path, descriptor)


def hold_from_birth(path: Path) -> int:
    """The descriptor of a new file that is locked before anyone can see it under its name.

    Otherwise a worker that begins could be taken for one that has ended. Raises BadConfiguration.
    """
    with expecting_to_write(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary, descriptor = open_temporary(path)
        temporary.rename(path)
    return descriptor


def leave(path: Path, descriptor: int, process_id: int) -> None:
    """Remove the lock, but not from a forked child: there it is still the parent's."""
    if os.getpid() == process_id:
        remove_lock(path, descriptor)


def is_free(path: Path) -> bool:
    """Whether nobody holds this lock."""
    descriptor = try_lock(path)
    if descriptor is None:
        return False
    unlock(descriptor)
    return True
