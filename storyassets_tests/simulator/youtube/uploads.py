"""Uploads: resumable sessions. What arrives is hashed and let go (or kept on the disk), never held in memory."""

from __future__ import annotations

import hashlib
import re
import secrets
import threading
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from storyassets_tests.simulator.youtube.faults import Scripted
from storyassets_tests.simulator.youtube.wire import BLOCK_BYTES, Body, Call, Refusal, Reply

RANGE = re.compile(r"bytes (?:(\d+)-(\d+)|\*)/(\d+|\*)")
SESSION_LIFETIME = timedelta(days=7)
NOT_FOUND = Refusal(404, "notFound", "Not Found", "global")


@dataclass(frozen=True)
class Span:
    """What a Content-Range says. A query has no `first`; `total` may be unknown."""

    first: int | None
    last: int
    total: int | None

    @property
    def is_final(self) -> bool:
        """Whether these are the last bytes."""
        return self.first is not None and self.total is not None and self.last + 1 == self.total


@dataclass
class Session:
    """One upload that has begun. `turn` goes up with each request, so that an older one stores no more."""

    upload_id: str
    channel: str
    project: str
    resource: dict[str, Any]
    query: dict[str, list[str]]
    total: int | None
    opened_at: datetime
    received: int = 0
    turn: int = 0
    digest: Any = field(default_factory=hashlib.sha256)
    video_id: str = ""
    gone: bool = False
    lock: threading.RLock = field(default_factory=threading.RLock)

    def store(self, block: bytes, turn: int, folder: Path | None) -> None:
        """Take the next bytes, unless a later request has come."""
        with self.lock:
            if turn != self.turn:
                return
            self.digest.update(block)
            self.received += len(block)
            if folder is not None:
                with (folder / self.upload_id).open("ab") as file:
                    file.write(block)


class Sessions:
    """Thread-safe."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self.received_bytes = 0
        self._lock = threading.Lock()
        self._sessions: dict[str, Session] = {}

    def open(
        self, channel: str, project: str, call: Call, resource: dict[str, Any], now: datetime
    ) -> Session:
        """A new one."""
        told = call.headers.get("x-upload-content-length", "")
        total = int(told) if told.isdecimal() else None
        upload_id = f"sim-{secrets.token_urlsafe(24)}"
        session = Session(upload_id, channel, project, resource, call.query, total, now)
        with self._lock:
            self._sessions[upload_id] = session
        return session

    def find(self, upload_id: str, now: datetime) -> Session:
        """Raises Refusal 404 for one that is not there, has ended, or was taken back."""
        with self._lock:
            session = self._sessions.get(upload_id)
        if session is None or session.gone or now - session.opened_at >= SESSION_LIFETIME:
            raise NOT_FOUND
        return session

    def end_all(self) -> None:
        """Forget every session; what is done stays."""
        with self._lock:
            for session in self._sessions.values():
                session.gone = True

    def open_sessions(self) -> int:
        """How many have begun and not ended."""
        with self._lock:
            return sum(not one.gone and not one.video_id for one in self._sessions.values())

    def count(self, arrived: int) -> None:
        """So many bytes of videos came over the wire."""
        with self._lock:
            self.received_bytes += arrived

    def clear(self) -> None:
        """As new."""
        with self._lock:
            self._sessions.clear()
            self.received_bytes = 0


def read_span(call: Call) -> Span:
    """Raises Refusal for a Content-Range that is none, or not of what is sent. Without one, all of it comes at once."""
    length = call.body.length
    told = call.headers.get("content-range")
    if told is None:
        return Span(0, length - 1, length)
    found = RANGE.fullmatch(told.strip())
    if found is None:
        raise _invalid("Failed to parse Content-Range header.")
    total = None if found[3] == "*" else int(found[3])
    if found[1] is None:
        if length:
            raise _invalid(f"There were {length} byte(s) in the request body. There should have been 0.")
        return Span(None, -1, total)
    first, last = int(found[1]), int(found[2])
    if last < first or (total is not None and last >= total):
        raise _invalid("Failed to parse Content-Range header.")
    if last - first + 1 != length:
        wanted = last - first + 1
        raise _invalid(
            f"There were {length} byte(s) in the request body. There should have been {wanted} byte(s)"
        )
    return Span(first, last, total)


def check_span(span: Span, session: Session) -> None:
    """Raises Refusal for one that does not go on where the session stands."""
    if span.total is not None and session.total is not None and span.total != session.total:
        raise _invalid(f"the total of the Content-Range is {span.total}, that of the session {session.total}")
    if span.first is None:
        return
    if span.first > session.received:
        raise _invalid(
            f"According to the Content-Range header, the upload offset is {span.first} byte(s), "
            f"which exceeds already uploaded size of {session.received} byte(s)."
        )
    if not span.is_final and (span.last + 1 - span.first) % BLOCK_BYTES:
        raise _invalid("the size of a chunk that is not the last has to be a multiple of 262144")


def receive(session: Session, span: Span, body: Body, fault: Scripted | None, folder: Path | None) -> int:
    """Store what comes, in whole blocks unless it is the end. Returns how many bytes were read.

    What the session has already is skipped. A caller who goes away leaves the whole blocks that arrived;
    a fault may keep only its `after_bytes`.
    """
    with session.lock:
        session.turn += 1
        turn, skip = session.turn, session.received - (span.first or 0)
    most = fault.details.get("after_bytes") if fault else None
    kept = 0
    held = b""
    for block in body.blocks():
        is_last = body.is_whole
        held += block
        while held and (len(held) >= BLOCK_BYTES or is_last):
            piece, held = held[:BLOCK_BYTES], held[BLOCK_BYTES:]
            new, skip = piece[max(0, skip) :], max(0, skip - len(piece))
            if most is None or kept + len(new) <= most:
                session.store(new, turn, folder)
                kept += len(new)
            else:
                most = -1
        if most == -1 and fault is not None and fault.name == "drop":
            break
    return body.read_bytes


def tell_progress(session: Session) -> Reply:
    """308: what is here; without a Range, nothing is."""
    headers = {"Range": f"bytes=0-{session.received - 1}"} if session.received else {}
    return Reply(308, headers=headers)


def _invalid(message: str) -> Refusal:
    return Refusal(400, "badRequest", f"Invalid request. {message}", "global")
