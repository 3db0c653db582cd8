"""The service: Google's client for both APIs, and the door through which it sends. No retry happens in here.

The client is built from the discovery document that comes with it, so nothing is fetched to build it.
"""

from __future__ import annotations

import http.client
import json
import logging
import time
import weakref
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import google_auth_httplib2
import httplib2
from googleapiclient.discovery import build_from_document
from googleapiclient.discovery_cache import get_static_doc

TIMEOUT_S = 30.0
"""Of one wait for the network. A chunk's answer that was lost costs so much, and is then asked for anew."""
IDLE_S = 30.0
"""A connection that was not used for so long may have been given up by the other side."""
MOST_ANSWER_BYTES = 16_000_000
MOST_UNPACKED_BYTES = 32_000_000

# It warns of every refusal, and repeats pages that it cannot read; our errors tell of both.
logging.getLogger("googleapiclient.http").setLevel(logging.ERROR)

LoadCredentials = Callable[[], Any]
"""Gives google.auth's Credentials, or raises NotAuthorized."""


class AnswerTooLarge(http.client.HTTPException):
    """An answer is no JSON of an API: it does not end."""


class BoundedResponse(http.client.HTTPResponse):
    """An answer of which no more is read than an API has to say."""

    def read(self, amt: int | None = None) -> bytes:
        """All of it. Raises AnswerTooLarge."""
        if amt is not None:
            return super().read(amt)
        content = super().read(MOST_ANSWER_BYTES + 1)
        if len(content) > MOST_ANSWER_BYTES:
            self.close()
            raise AnswerTooLarge(f"over {MOST_ANSWER_BYTES} bytes")
        if self.length:
            raise http.client.IncompleteRead(content, self.length)
        self.close()
        return content


class AskedOnce(http.client.HTTPConnection):
    """A connection on which httplib2 sends nothing again by itself."""

    response_class = BoundedResponse

    def getresponse(self) -> http.client.HTTPResponse:
        """The answer. Raises ConnectionResetError where there is none: of a BadStatusLine, httplib2 would send again."""
        try:
            return super().getresponse()
        except http.client.BadStatusLine as error:
            raise ConnectionResetError("the connection ended before the answer") from error


class _PlainConnection(AskedOnce, httplib2.HTTPConnectionWithTimeout):  # type: ignore[misc]
    pass


class _SafeConnection(AskedOnce, httplib2.HTTPSConnectionWithTimeout):  # type: ignore[misc]
    pass


CONNECTIONS = {"http": _PlainConnection, "https": _SafeConnection}


class Wire(httplib2.Http):  # type: ignore[misc]
    """httplib2 that follows no redirect: of an upload, 308 says to go on, and the grant goes nowhere else."""

    def __init__(self, timeout_s: float) -> None:
        super().__init__(timeout=timeout_s, decode_limit_hard=MOST_UNPACKED_BYTES)
        self.follow_redirects = False

    def request(self, uri: str, *args: Any, connection_type: Any = None, **more: Any) -> tuple[Any, bytes]:
        """The answer, whatever its status, if it is bounded."""
        kind = connection_type or CONNECTIONS.get(urlsplit(uri).scheme.lower())
        answer: tuple[Any, bytes] = super().request(uri, *args, connection_type=kind, **more)
        return answer


class Door:
    """What the client sends through: with the account's grant, which is loaded by the first request.

    For one thread at a time, because httplib2 is not safe for several.
    """

    def __init__(
        self,
        load: LoadCredentials,
        timeout_s: float = TIMEOUT_S,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._load = load
        self._seconds = seconds
        self._used_s = seconds()
        self._wire = Wire(timeout_s)
        self._authorized: Any = None
        self._closing = weakref.finalize(self, self._wire.close)

    def request(
        self, uri: str, method: str = "GET", body: Any = None, headers: Any = None, **more: Any
    ) -> tuple[Any, bytes]:
        """The answer, whatever its status; as httplib2 gives it."""
        if self._authorized is None:
            self._authorized = google_auth_httplib2.AuthorizedHttp(self._load(), http=self._wire)
        if self._seconds() - self._used_s > IDLE_S:
            self.close()
        answer: tuple[Any, bytes] = self._authorized.request(uri, method, body=body, headers=headers, **more)
        self._used_s = self._seconds()
        return answer

    def close(self) -> None:
        """Let the connections go. The next request opens new ones."""
        self._wire.close()


def build_service(name: str, version: str, base_url: str, door: Door) -> Any:
    """The client of one API at that address. Its requests go through the door."""
    document = json.loads(get_static_doc(name, version))
    root_url = base_url.rstrip("/") + "/"
    document.update(rootUrl=root_url, baseUrl=root_url)
    # With it, an environment variable could lead elsewhere.
    document.pop("mtlsRootUrl", None)
    return build_from_document(document, http=door)
