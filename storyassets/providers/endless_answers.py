"""Endless answers: bounds of time and size for the clients of SDKs, whose own time-outs are of each read alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

MOST_BYTES = 100_000_000

Hooks = dict[str, list[Callable[[Any], None]]]


def bound_answers(
    library: ModuleType,
    limit_s: float,
    clock: Callable[[], float] = time.monotonic,
    most_bytes: int = MOST_BYTES,
) -> Hooks:
    """Event hooks of a client of `library` (httpx, or one of its shape): an answer that began ends in time."""
    parent: Any = library.SyncByteStream

    class BoundedStream(parent):  # type: ignore[misc]
        def __init__(self, inner: Any, ends_s: float) -> None:
            self._inner = inner
            self._ends_s = ends_s

        def __iter__(self) -> Iterator[bytes]:
            size = 0
            for piece in self._inner:
                size += len(piece)
                if clock() > self._ends_s:
                    raise library.ReadTimeout("the answer came too slowly")
                if size > most_bytes:
                    raise library.ReadError("the answer is too large")
                yield piece

        def close(self) -> None:
            self._inner.close()

    def bound(response: Any) -> None:
        response.stream = BoundedStream(response.stream, clock() + limit_s)

    return {"response": [bound]}
