"""Faults: what is to go wrong, each with the requests that it befalls by default.

A request is spelled "METHOD /path", for a session's PUT with what it is after that: `chunk`, `final` or `query`.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

UPLOAD = "/upload/youtube/v3/videos"
FAULTS = {
    "server_error": "",
    "unavailable": "",
    "not_json": "",
    "drop": "",
    "lost_answer": f"PUT {UPLOAD} final",
    "hang": "",
    "session_gone": f"PUT {UPLOAD}",
    "token_expired": "",
    "quota_exceeded": "",
    "rate_limit": "",
    "forbidden": "",
    "upload_limit": f"POST {UPLOAD}",
    "signup_required": f"POST {UPLOAD}",
    "processing_failed": f"PUT {UPLOAD} final",
    "rejected": f"PUT {UPLOAD} final",
    "refused": "",
    "invalid_grant": "POST /token",
}
"""`after_bytes=` keeps so much of a chunk first; `session_gone=True` of a lost answer ends the session too; `refused`
takes `status=` and `reason=`; `processing_failed` and `rejected` take `reason=`."""


@dataclass(frozen=True)
class Scripted:
    """One fault that is to come."""

    name: str
    on: str
    details: dict[str, Any] = field(default_factory=dict)

    def befalls(self, spelled: str) -> bool:
        """Whether it is meant for this request: without an `on`, for every one but those of OAuth."""
        return self.on in spelled if self.on else "/youtube/" in spelled or "/v2/" in spelled


class FaultPlan:
    """Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queued: list[Scripted] = []

    def script(self, name: str, times: int, on: str, details: dict[str, Any]) -> None:
        """The next `times` requests that it befalls. Raises ValueError for one that nobody knows."""
        if name not in FAULTS:
            raise ValueError(f"there is no fault {name!r}; known: {', '.join(FAULTS)}")
        with self._lock:
            self._queued += [Scripted(name, on or FAULTS[name], details)] * times

    def next(self, spelled: str) -> Scripted | None:
        """The fault that befalls this request, if one does."""
        with self._lock:
            for number, fault in enumerate(self._queued):
                if fault.befalls(spelled):
                    return self._queued.pop(number)
        return None

    def left(self) -> int:
        """How many have not happened yet."""
        with self._lock:
            return len(self._queued)

    def clear(self) -> None:
        """All is well again."""
        with self._lock:
            self._queued.clear()
