"""Where alerts arrive: a webhook and a mail server, both on loopback, in threads of this process."""

from __future__ import annotations

import json
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Webhook(BaseHTTPRequestHandler):
    """Keeps every body; answers with the server's `status`."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.heard.append((self.path, self.headers["Content-Type"], json.loads(body)))  # type: ignore[attr-defined]
        self.send_response(self.server.status)  # type: ignore[attr-defined]
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *said: Any) -> None:
        """Say nothing."""


class MailSession(socketserver.StreamRequestHandler):
    """Enough of SMTP for one mail; every line that came is in the server's `heard`."""

    def handle(self) -> None:
        server: Any = self.server
        self._say("220 loopback")
        while line := self.rfile.readline().decode().rstrip("\r\n"):
            server.heard.append(line)
            command = line.split()[0].upper()
            if command == "EHLO":
                lines = ["loopback", *server.offers]
                for number, offer in enumerate(lines, 1):
                    self._say(f"250{' ' if number == len(lines) else '-'}{offer}")
            elif command == "DATA":
                self._say("354 go on")
                while (text := self.rfile.readline().decode().rstrip("\r\n")) != ".":
                    server.heard.append(text)
                self._say("250 kept")
            elif command in server.refuses:
                self._say(f"{server.refuses[command]} {line}")
            else:
                self._say({"AUTH": "235 welcome", "QUIT": "221 bye"}.get(command, "250 ok"))

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


class MailServer(socketserver.ThreadingTCPServer):
    daemon_threads = True
    heard: list[str]
    offers: tuple[str, ...] = ("AUTH PLAIN",)
    refuses: dict[str, int]


@contextmanager
def a_webhook(status: int = 200) -> Iterator[Any]:
    """A server with `heard`, `status` and `url`."""
    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Webhook)
    server.heard, server.status = [], status
    server.url = f"http://127.0.0.1:{server.server_port}/hooks/T0/hook-secret"
    with _running(server):
        yield server


@contextmanager
def a_mail_server(*offers: str, host: str = "127.0.0.1", **refuses: int) -> Iterator[MailServer]:
    """A server that offers these extensions, and answers these commands so."""
    server = MailServer((host, 0), MailSession)
    server.heard, server.refuses = [], refuses
    server.offers = offers or server.offers
    with _running(server):
        yield server


@contextmanager
def _running(server: socketserver.BaseServer) -> Iterator[None]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
