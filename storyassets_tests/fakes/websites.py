"""The web as a source of stories meets it: names that lead to public addresses, all of them a server on loopback."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from storyassets.providers.downloads import find_addresses
from storyassets.providers.feeds.fetching import Fetcher
from storyassets.providers.reach import dial

PUBLIC = "93.184.216.34"


@dataclass
class Web:
    """Knows some names, and connects every address to one port of loopback; it remembers the addresses."""

    port: int
    names: Mapping[str, Sequence[str]] = field(default_factory=dict)
    dialled: list[str] = field(default_factory=list)

    def find(self, host: str) -> list[str]:
        """An address stands for itself, in whatever way it is written; nothing is asked of a network."""
        if host in self.names:
            return list(self.names[host])
        if host.endswith(".example"):
            return [PUBLIC]
        return find_addresses(host) if all(char in "0123456789abcdefx.:[]" for char in host) else []

    def dial(self, address: str, port: int, timeout_s: float) -> Any:
        """A connection to the server, whatever the address."""
        self.dialled.append(address)
        return dial("127.0.0.1", self.port, timeout_s)

    def fetcher(self, **over: Any) -> Fetcher:
        """Fetches from this web."""
        return Fetcher(**{"find": self.find, "dial": self.dial, **over})


@contextmanager
def raw_server(speak: Callable[[socket.socket], None], *, reads_first: bool = True) -> Iterator[Web]:
    """A server that says to everybody what `speak` says, HTTP or not, once it was asked."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = server.accept()
                    with connection, suppress(OSError):
                        if reads_first:
                            connection.recv(65_536)
                        speak(connection)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield Web(server.getsockname()[1])
        server.shutdown(socket.SHUT_RDWR)
    thread.join()


class PassingTime:
    """A clock on which each look takes so long: a deadline is over after some looks, and no time is."""

    def __init__(self, step_s: float) -> None:
        self._step_s = step_s
        self._now_s = 0.0

    def monotonic(self) -> float:
        self._now_s += self._step_s
        return self._now_s
