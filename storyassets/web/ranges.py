"""Ranges: which bytes of a file a request asks for, by RFC 9110."""

from __future__ import annotations

import re
from dataclasses import dataclass

SINGLE = re.compile(r"bytes=[ \t]*(?:([0-9]{1,18})-([0-9]{0,18})|-([0-9]{1,18}))[ \t]*", re.IGNORECASE)


@dataclass(frozen=True)
class Span:
    """The bytes `start` up to, not including, `end`."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """How many bytes."""
        return self.end - self.start


class BeyondTheEnd(Exception):
    """No byte of the range is in the file: 416."""


def read_range(header: str | None, size: int) -> Span | None:
    """The one range of a Range header; None where the whole file is the answer. Raises BeyondTheEnd.

    A header that is malformed or in another unit is ignored, and so is one with several ranges: both are
    what the RFC allows a server.
    """
    asked = SINGLE.fullmatch(header or "")
    if asked is None:
        return None
    first, last, suffix = asked.groups()
    if suffix is not None:
        if not int(suffix) or not size:
            raise BeyondTheEnd
        return Span(max(0, size - int(suffix)), size)
    start = int(first)
    if last and int(last) < start:
        return None
    if start >= size:
        raise BeyondTheEnd
    return Span(start, min(int(last) + 1, size) if last else size)


def names_tag(header: str, tag: str) -> bool:
    """Whether an If-None-Match names the tag; weak comparison."""
    return any(one.strip().removeprefix("W/") in ("*", tag) for one in header.split(","))
