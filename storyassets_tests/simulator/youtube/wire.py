"""Wire: a call as it comes in, whose body may be too large to hold, and a reply; Google's own shape of a refusal."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, BinaryIO

BLOCK_BYTES = 256 * 1024
MOST_HELD_BYTES = 64 << 20


class Gone(Exception):
    """Whoever called went away before all of the body was here."""


class Body:
    """What comes after the headers, read when it is asked for."""

    def __init__(self, stream: BinaryIO, length: int) -> None:
        self._stream = stream
        self.length = length
        self.read_bytes = 0

    def blocks(self, size: int = BLOCK_BYTES) -> Iterator[bytes]:
        """Piece by piece; the last may be shorter, also because the caller has gone."""
        while self.read_bytes < self.length:
            wanted = min(size, self.length - self.read_bytes)
            block = self._stream.read(wanted)
            self.read_bytes += len(block)
            if block:
                yield block
            if len(block) < wanted:
                return

    @property
    def is_whole(self) -> bool:
        """Whether all of it has been read."""
        return self.read_bytes == self.length

    def read(self) -> bytes:
        """All of it. Raises Gone, and ValueError for what nobody should hold."""
        if self.length > MOST_HELD_BYTES:
            raise ValueError("the body is too large")
        content = b"".join(self.blocks())
        if not self.is_whole:
            raise Gone
        return content


@dataclass
class Call:
    """One request. `query` has every value of a name."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: Mapping[str, str]
    body: Body = field(repr=False)
    content: bytes = field(default=b"", repr=False)
    """The body, once `take_in` has read it."""
    told: Any = field(default=None, repr=False)
    """The JSON that came, for the journal."""

    def first(self, name: str, otherwise: str = "") -> str:
        """The first value of a parameter."""
        return self.query.get(name, [otherwise])[0]

    def take_in(self) -> bytes:
        """The whole body. Raises Gone."""
        self.content = self.content or self.body.read()
        return self.content

    def read_json(self) -> Any:
        """The body as JSON; None if it is none."""
        self.told = parse_json(self.take_in())
        return self.told

    def read_related(self) -> tuple[Any, str, bytes]:
        """The two parts of multipart/related: JSON, then the media's type and content."""
        head = f"Content-Type: {self.headers.get('content-type', '')}\r\n\r\n".encode()
        message = BytesParser(policy=HTTP).parsebytes(head + self.take_in())
        parts = list(message.iter_parts()) if message.is_multipart() else []
        if len(parts) != 2:
            return None, "", b""
        told: Any = parts[0].get_payload(decode=True)
        media: Any = parts[1].get_payload(decode=True)
        self.told = parse_json(told or b"")
        return self.told, parts[1].get_content_type(), media or b""


@dataclass(frozen=True)
class Reply:
    """What goes back; with `drop` nothing does, and the connection ends; `hang` waits until the simulator stops."""

    status: int
    body: bytes = field(default=b"", repr=False)
    content_type: str = "application/json; charset=UTF-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    drop: bool = False
    hang: bool = False
    told: Any = field(default=None, repr=False)
    """The JSON in it."""


class Refusal(Exception):
    """What Google answers instead, in its own shape."""

    def __init__(self, status: int, reason: str, message: str, domain: str = "youtube.api") -> None:
        super().__init__(message)
        self.status, self.reason, self.message, self.domain = status, reason, message, domain

    def as_reply(self) -> Reply:
        """As JSON."""
        cause = {"message": self.message, "domain": self.domain, "reason": self.reason}
        return as_json(
            {"error": {"code": self.status, "message": self.message, "errors": [cause]}}, self.status
        )


def parse_json(content: bytes) -> Any:
    """None if it is none."""
    try:
        return json.loads(content)
    except ValueError:
        return None


def as_json(told: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
    """A reply in JSON."""
    return Reply(status, json.dumps(told).encode(), headers=headers or {}, told=told)
