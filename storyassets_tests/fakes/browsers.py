"""Browsers: plain HTTP for loopback; reading the certificates of the world takes longer than a test."""

from __future__ import annotations

import ssl
import threading
from typing import Any

import httpx

NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def a_browser(**told: Any) -> httpx.Client:
    """Close it."""
    return httpx.Client(verify=NO_CERTIFICATES, **{"timeout": 5, **told})


class Person:
    """Opens addresses as they are told, each in a thread, and goes where they lead."""

    def __init__(self) -> None:
        self.pages: list[httpx.Response] = []
        self._threads: list[threading.Thread] = []

    def __call__(self, address: str) -> None:
        self._threads.append(threading.Thread(target=self._follow, args=(address,)))
        self._threads[-1].start()

    def wait(self) -> None:
        """Until all of them have been answered."""
        for thread in self._threads:
            thread.join()

    def _follow(self, address: str) -> None:
        with a_browser(follow_redirects=True) as web:
            self.pages.append(web.get(address))
