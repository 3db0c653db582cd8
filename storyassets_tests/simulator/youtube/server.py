"""Server: HTTP/1.1 on loopback, a thread for each connection; bodies are streamed, and answers may break off."""

from __future__ import annotations

import select
import socket
import sys
import threading
import traceback
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from storyassets_tests.simulator.wire import Answer
from storyassets_tests.simulator.youtube.service import answer
from storyassets_tests.simulator.youtube.wire import Body, Call, Gone, Reply
from storyassets_tests.simulator.youtube.world import World

LOST = (BrokenPipeError, ConnectionResetError, ConnectionAbortedError, Gone, TimeoutError)
IDLE_S = 30

Control = Callable[[str, bytes], Answer]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = IDLE_S
    disable_nagle_algorithm = True
    server: YouTubeServer

    def do_GET(self) -> None:
        self._serve()

    do_POST = do_PUT = do_DELETE = do_GET  # noqa: N815

    def log_message(self, *_: Any) -> None:
        """Nobody reads it."""

    def _serve(self) -> None:
        try:
            told = urlsplit(self.path)
            body = Body(self.rfile, int(self.headers.get("Content-Length") or 0))
            if told.path.startswith("/control/") and self.server.control is not None:
                made = self.server.control(told.path.removeprefix("/control/"), body.read())
                self._send(Reply(made.status, made.body))
                return
            headers = {name.lower(): value for name, value in self.headers.items()}
            query = parse_qs(told.query, keep_blank_values=True)
            call = Call(self.command, told.path, query, headers, body)
            world, released = self.server.world, self.server.world.released
            reply = answer(world, call, self.server.origin)
            if reply.hang:
                self._hang(released)
            if reply.drop:
                self._end()
            else:
                self._send(reply)
        except LOST:
            self.close_connection = True

    def _hang(self, released: threading.Event) -> None:
        while not released.wait(0.02):
            readable, _, _ = select.select([self.connection], [], [], 0)
            if readable and not self.connection.recv(1, socket.MSG_PEEK):
                return

    def _end(self) -> None:
        self.close_connection = True
        try:
            self.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            return

    def _send(self, reply: Reply) -> None:
        words = (
            "Resume Incomplete" if reply.status == 308 else self.responses.get(reply.status, ("Unknown",))[0]
        )
        told = {"Content-Type": reply.content_type, "Content-Length": str(len(reply.body)), **reply.headers}
        lines = [f"HTTP/1.1 {reply.status} {words}", f"Date: {self.date_time_string()}"]
        lines += [f"{name}: {value}" for name, value in told.items()]
        self.wfile.write("\r\n".join([*lines, "", ""]).encode("latin-1") + reply.body)


class YouTubeServer(ThreadingHTTPServer):
    """Serves a World at `origin` until it is stopped."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    allow_reuse_address = True

    def __init__(self, world: World, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.world = world
        self.control: Control | None = None
        self.origin = f"http://127.0.0.1:{self.server_address[1]}"
        self._thread = threading.Thread(
            target=self.serve_forever, args=(0.02,), daemon=True, name="youtube simulator"
        )

    def start(self) -> None:
        """In a thread."""
        self._thread.start()

    def stop(self) -> None:
        """Let go of the port."""
        self.world.released.set()
        self.shutdown()
        self.server_close()
        self._thread.join()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever went away is no error; the rest is the simulator's own failure, which its tests look for."""
        if not isinstance(sys.exception(), LOST):
            self.world.failures.append(traceback.format_exc())
