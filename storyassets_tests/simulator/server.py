"""Server: HTTP/1.1 on loopback, a thread for each connection, with control over how an answer breaks off."""

from __future__ import annotations

import json
import select
import socket
import sys
import threading
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import quote

from storyassets_tests.simulator.accounts import BY_PREFIX
from storyassets_tests.simulator.service import Delivery, Service
from storyassets_tests.simulator.wire import Answer, Request

GONE = (BrokenPipeError, ConnectionResetError, ConnectionAbortedError)
IDLE_S = 30
SAFE = " -_.:,;/+=%\"'()[]{}@"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = IDLE_S
    disable_nagle_algorithm = True
    server: LoopbackServer

    def do_GET(self) -> None:
        self._serve()

    do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = do_GET  # noqa: N815

    def log_message(self, *_: Any) -> None:
        """Nobody reads it."""

    def _serve(self) -> None:
        try:
            body = self._read_body()
            prefix, _, rest = self.path.lstrip("/").partition("/")
            if prefix == "control" and self.server.control is not None:
                self._send(self.server.control(self.command, f"/{rest}", body))
                return
            account = BY_PREFIX.get(prefix)
            if account is None:
                self._send(Answer(404, json.dumps({"detail": "no such provider"}).encode()))
                return
            headers = {name.lower(): value for name, value in self.headers.items()}
            request = Request(account.provider, prefix, self.command, f"/{rest}", headers, body)
            released = self.server.service.released
            with self.server.service.at_work(request):
                delivery = self.server.service.deliver(request, self.server.origin)
                self._wait(delivery, released)
            self._deliver(delivery)
        except GONE:
            self.close_connection = True

    def _read_body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            parts = []
            while size := int(self.rfile.readline().split(b";")[0], 16):
                parts.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return b"".join(parts)
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _wait(self, delivery: Delivery, released: threading.Event) -> None:
        if delivery.wait is not None:
            delivery.wait(released)
        if delivery.hang:
            self._hang(released)

    def _deliver(self, delivery: Delivery) -> None:
        if delivery.drop or delivery.hang:
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
        else:
            self._send(delivery.answer, cut=delivery.cut)

    def _hang(self, released: threading.Event) -> None:
        while not released.wait(0.02):
            readable, _, _ = select.select([self.connection], [], [], 0)
            if readable and not self.connection.recv(1, socket.MSG_PEEK):
                return

    def _send(self, answer: Answer, *, cut: bool = False) -> None:
        body = b"" if self.command == "HEAD" else answer.body
        told = {
            "Content-Type": answer.content_type,
            "Content-Length": str(len(answer.body)),
            **answer.headers,
        }
        lines = [f"HTTP/1.1 {answer.status} {self.responses.get(answer.status, ('Unknown',))[0]}"]
        lines += [f"Date: {self.date_time_string()}"]
        lines += [f"{name}: {quote(value, safe=SAFE)}" for name, value in told.items()]
        # One write, so that an answer is one packet where it can be.
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        self.wfile.write(head + (body[: len(body) // 2] if cut else body))
        if cut:
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)


class LoopbackServer(ThreadingHTTPServer):
    """Serves a Service at `origin` until it is stopped."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    allow_reuse_address = True

    def __init__(self, service: Service, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.service = service
        self.control: Any = None
        self.origin = f"http://127.0.0.1:{self.server_address[1]}"
        self._thread = threading.Thread(
            target=self.serve_forever, args=(0.02,), daemon=True, name="simulator"
        )

    def start(self) -> None:
        """In a thread."""
        self._thread.start()

    def stop(self) -> None:
        """Let go of the port."""
        self.service.released.set()
        self.shutdown()
        self.server_close()
        self._thread.join()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever went away is no error; the rest is the simulator's own failure, which its tests look for."""
        if not isinstance(sys.exception(), (*GONE, TimeoutError)):
            self.service.failures.append(traceback.format_exc())
