"""A server on loopback that answers each path as it is told, and remembers what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple


class Reply(NamedTuple):
    """One answer."""

    body: bytes = b"{}"
    status: int = 200
    headers: Mapping[str, str] = {"Content-Type": "application/json"}
    pause_s: float = 0.0
    """Before each byte, of a body that drips."""


def as_json(told: Any, status: int = 200) -> Reply:
    """An answer in JSON."""
    return Reply(json.dumps(told).encode(), status)


@dataclass
class Loopback:
    """Where it is, what it answers by path (`*` for all others), and who asked, with all headers."""

    url: str = ""
    replies: dict[str, Reply] = field(default_factory=dict)
    seen: list[tuple[str, dict[str, str]]] = field(default_factory=list)


@contextmanager
def loopback(**replies: Reply) -> Iterator[Loopback]:
    """Serve until the block ends."""
    told = Loopback(replies=dict(replies))
    ended = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            path = self.path.partition("?")[0]
            told.seen.append((path, {name.lower(): value for name, value in self.headers.items()}))
            reply = told.replies.get(path) or told.replies.get("*", Reply(status=404))
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body)))
            self.send_header("Connection", "close")
            self.end_headers()
            if not reply.pause_s:
                self.wfile.write(reply.body)
                return
            with suppress(OSError):  # whoever has had enough goes away
                for byte in reply.body:
                    self.wfile.write(bytes([byte]))
                    ended.wait(reply.pause_s)

        do_GET = do_POST = do_PUT = answer  # noqa: N815 the base class's names

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    told.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield told
    finally:
        ended.set()
        server.shutdown()
        thread.join()
        server.server_close()
