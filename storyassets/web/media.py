"""Media: the registered files of a studio, in pieces, with ranges. Anything else is not found."""

from __future__ import annotations

import hashlib
import io
import os
import stat
from collections import OrderedDict
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from storyassets.errors import InvalidOutput
from storyassets.model.take import PICTURE_SUFFIXES
from storyassets.studio.addresses import CONTENT_TYPES, MEDIA, TAKE_NAME, place_of
from storyassets.web.ranges import BeyondTheEnd, Span, names_tag, read_range
from storyassets.web.small_pictures import SmallPictures

PIECE_BYTES = 256 * 1024
MOST_REMEMBERED = 512
SMALL = "small/"
FOR_EVER = "private, max-age=31536000, immutable"
ASK_AGAIN = "private, no-cache"
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@dataclass(frozen=True)
class Found:
    """An open file of the studio: its size, and the sha256 of its bytes."""

    file: io.BufferedReader
    size: int
    content: str
    suffix: str
    cache: str

    @property
    def tag(self) -> str:
        """Its ETag."""
        return f'"{self.content}"'


class Media:
    """The ASGI application under `/media`."""

    def __init__(self, studio_dir: Path) -> None:
        self._studio_dir = studio_dir
        self._contents: OrderedDict[tuple[int, ...], str] = OrderedDict()
        self._guard = Lock()
        self._small = SmallPictures()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        if request.method not in ("GET", "HEAD"):
            response: Response = PlainTextResponse("only GET and HEAD\n", 405, {"Allow": "GET, HEAD"})
        else:
            response = await run_in_threadpool(self.answer, request)
        response.headers.update(HEADERS)
        await response(scope, receive, send)

    def answer(self, request: Request) -> Response:
        """The file, a part of it, or why not."""
        address = raw_path(request.scope).removeprefix(f"{MEDIA}/")
        small = address.startswith(SMALL)
        found = self.find(address.removeprefix(SMALL) if small else address)
        if found is None:
            return not_found()
        if small:
            with found.file:
                return self._small_copy(request, found)
        return file_response(request, found)

    def find(self, address: str) -> Found | None:
        """The open file of an address; the caller closes it. None when there is no such file."""
        place = place_of(address)
        file = open_beneath(self._studio_dir, place) if place else None
        if place is None or file is None:
            return None
        take = TAKE_NAME.fullmatch(place[-1])
        try:
            size = os.fstat(file.fileno()).st_size
            content = take[1] if take else self._content_of(file)
        except OSError:
            file.close()
            return None
        return Found(file, size, content, Path(place[-1]).suffix, FOR_EVER if take else ASK_AGAIN)

    def _content_of(self, file: io.BufferedReader) -> str:
        """The hash of an open file; one that has not changed since is not read again."""
        status = os.fstat(file.fileno())
        known = (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)
        with self._guard:
            if known in self._contents:
                self._contents.move_to_end(known)
                return self._contents[known]
        content = hashlib.file_digest(file, "sha256").hexdigest()
        file.seek(0)
        with self._guard:
            self._contents[known] = content
            while len(self._contents) > MOST_REMEMBERED:
                self._contents.popitem(last=False)
        return content

    def _small_copy(self, request: Request, found: Found) -> Response:
        tag = f'"{found.content}-small"'
        headers = {"ETag": tag, "Cache-Control": found.cache}
        if names_tag(request.headers.get("if-none-match", ""), tag):
            return Response(status_code=304, headers=headers)
        if found.suffix not in PICTURE_SUFFIXES:
            return not_found()
        try:
            small = self._small.of(found.content, found.file)
        except InvalidOutput:
            return not_found()
        return Response(small, headers=headers, media_type="image/jpeg")


def not_found() -> Response:
    """The same answer whatever was wrong: it tells nothing about the disk."""
    return PlainTextResponse("there is no such file\n", 404)


def raw_path(scope: Scope) -> str:
    """The path as it was sent, before anything was decoded."""
    raw: bytes | None = scope.get("raw_path")
    return raw.decode("latin-1").partition("?")[0] if raw is not None else scope["path"]


def open_beneath(folder: Path, place: tuple[str, ...]) -> io.BufferedReader | None:
    """Open a regular file below a folder; no name on the way may be a symbolic link."""
    descriptor = -1
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        for name in place[:-1]:
            below = os.open(
                name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=descriptor
            )
            os.close(descriptor)
            descriptor = below
        # Without O_NONBLOCK a named pipe in the file's place would hold this thread for ever.
        opened = os.open(
            place[-1], os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=descriptor
        )
    except (OSError, ValueError):
        return None
    finally:
        if descriptor >= 0:
            os.close(descriptor)
    if not stat.S_ISREG(os.fstat(opened).st_mode):
        os.close(opened)
        return None
    return os.fdopen(opened, "rb")


def file_response(request: Request, found: Found) -> Response:
    """The whole file, or the part that is asked for. The file is closed when it was sent."""
    headers = {
        "ETag": found.tag,
        "Accept-Ranges": "bytes",
        "Cache-Control": found.cache,
        "Content-Type": CONTENT_TYPES[found.suffix],
    }
    if names_tag(request.headers.get("if-none-match", ""), found.tag):
        found.file.close()
        return Response(status_code=304, headers=headers)
    try:
        span = read_range(wanted_range(request, found.tag), found.size)
    except BeyondTheEnd:
        found.file.close()
        headers |= {"Content-Range": f"bytes */{found.size}", "Content-Type": "text/plain; charset=utf-8"}
        return Response(f"the file has {found.size} bytes\n", 416, headers)
    sent = span or Span(0, found.size)
    headers["Content-Length"] = str(sent.length)
    if span:
        headers["Content-Range"] = f"bytes {span.start}-{span.end - 1}/{found.size}"
    if request.method == "HEAD":
        found.file.close()
        return Response(status_code=200, headers=headers)
    return StreamingResponse(pieces_of(found.file, sent), 206 if span else 200, headers)


def wanted_range(request: Request, tag: str) -> str | None:
    """The Range header where it counts: of a GET, and of the file that the reader has the start of."""
    unchanged = request.headers.get("if-range", tag) == tag
    return request.headers.get("range") if request.method == "GET" and unchanged else None


async def pieces_of(file: io.BufferedReader, span: Span) -> AsyncIterator[bytes]:
    """Those bytes, a piece at a time; the file is closed at the end, also when the reader goes away."""
    with file:
        await run_in_threadpool(file.seek, span.start)
        left = span.length
        while left > 0:
            piece = await run_in_threadpool(file.read, min(PIECE_BYTES, left))
            if not piece:
                return
            left -= len(piece)
            yield piece
