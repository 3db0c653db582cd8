"""Uploading: one resumable session. It is opened, fed a chunk at a time, and asked what of it has arrived.

Whenever it is not certain that a chunk arrived, the session is asked before another byte is sent.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from googleapiclient.errors import HttpError

from storyassets.errors import ProviderError, SessionLost, StoryAssetsError
from storyassets.providers.protocols import Sent
from storyassets.providers.youtube.answers import read_video_id
from storyassets.providers.youtube.failures import NAME, Clock, asked, invalid, unavailable
from storyassets.providers.youtube.service import Door

GOOGLE_HOSTS = (".googleapis.com", ".google.com")
MOST_SESSION_CHARACTERS = 4000
INCOMPLETE = 308
_RANGE = re.compile(r"bytes=0-(\d{1,15})")


@dataclass(frozen=True)
class Patience:
    """How often in a row nothing may come of a chunk, and how long is waited in between.

    A `Retry-After` of more than `longest_asked_s` is for whoever calls: the session stays as it is.
    """

    attempts: int = 5
    first_wait_s: float = 1.0
    longest_wait_s: float = 30.0
    longest_asked_s: float = 120.0
    sleep: Callable[[float], None] = time.sleep

    def wait(self, failures: int, error: ProviderError) -> None:
        """Before the session is asked. Raises the error where that would be too often or too long."""
        asked_s = error.retry_after_s or 0.0
        if not error.retryable or failures >= self.attempts or asked_s > self.longest_asked_s:
            raise error
        self.sleep(max(asked_s, min(self.first_wait_s * 2.0 ** (failures - 1), self.longest_wait_s)))


@dataclass(frozen=True)
class Session:
    """An open session of one upload. `address` is as good as a key."""

    address: str = field(repr=False)
    size_bytes: int
    door: Door
    clock: Clock

    def look_up(self) -> Sent:
        """What has arrived. Raises SessionLost."""
        return asked(self._ask, self.clock, in_session=True)

    def send_chunk(self, request: Any, begins: int) -> Sent:
        """Send one chunk by the client's request. Raises SessionLost, and what is worth asking the session about."""
        request.resumable_uri = self.address
        request.resumable_progress = begins
        request._in_error_state = False
        try:
            progress, answer = asked(request.next_chunk, self.clock, in_session=True)
        except StoryAssetsError:
            # What is left on the wire belongs to the chunk that failed.
            self.door.close()
            raise
        if progress is None:
            return Sent(self.size_bytes, read_video_id(answer))
        if not 0 <= progress.resumable_progress <= self.size_bytes:
            raise invalid("it says that more has arrived than there is")
        return Sent(progress.resumable_progress)

    def _ask(self) -> Sent:
        headers = {"Content-Range": f"bytes */{self.size_bytes}", "content-length": "0"}
        response, content = self.door.request(self.address, "PUT", headers=headers)
        if response.status == INCOMPLETE:
            return Sent(self._received(response.get("range", "")))
        if response.status not in (200, 201):
            raise HttpError(response, content)
        return Sent(self.size_bytes, read_video_id(content))

    def _received(self, told: str) -> int:
        if not told:
            return 0
        found = _RANGE.fullmatch(told)
        received_bytes = int(found[1]) + 1 if found else -1
        if not 0 <= received_bytes <= self.size_bytes:
            raise invalid("it does not say how much has arrived")
        return received_bytes


def open_session(request: Any, door: Door, clock: Clock, base_url: str) -> str:
    """Ask for a session, and send nothing of the video. Its address."""
    video = request.resumable
    headers = {
        **request.headers,
        "X-Upload-Content-Type": video.mimetype(),
        "X-Upload-Content-Length": str(video.size()),
        "content-length": str(request.body_size),
    }

    def send() -> str:
        response, content = door.request(
            str(request.uri), str(request.method), body=request.body, headers=headers
        )
        if response.status != 200:
            raise HttpError(response, content)
        return str(response.get("location", ""))

    address = asked(send, clock)
    if not is_session_address(address, base_url):
        raise invalid("it opened a session without a useful address")
    return address


def is_session_address(address: str, base_url: str) -> bool:
    """Whether the grant's token may be sent there: to the service's own host, or another of Google's."""
    if not 0 < len(address) <= MOST_SESSION_CHARACTERS or not address.isascii() or not address.isprintable():
        return False
    try:
        there, here = urlsplit(address), urlsplit(base_url)
        is_ours = (there.scheme, there.hostname, there.port) == (here.scheme, here.hostname, here.port)
    except ValueError:
        return False
    return is_ours or (there.scheme == "https" and (there.hostname or "").endswith(GOOGLE_HOSTS))


def find_session(address: str, size_bytes: int, door: Door, clock: Clock, base_url: str) -> Session:
    """The session at the address that was written down. Raises SessionLost where it cannot be one."""
    if not is_session_address(address, base_url):
        raise SessionLost("what was written down is no session of this service", thing=NAME)
    return Session(address, size_bytes, door, clock)


def send_rest(session: Session, request: Any, received_bytes: int, patience: Patience) -> Iterator[Sent]:
    """Send from there on, a chunk each step; the last has the video's id."""
    sent = Sent(received_bytes)
    most_received, failures = received_bytes, 0
    is_certain = received_bytes < session.size_bytes
    while not sent.video_id:
        try:
            sent = session.send_chunk(request, sent.received_bytes) if is_certain else session.look_up()
            if is_certain or sent.received_bytes >= session.size_bytes:
                _require_more(sent, most_received)
        except ProviderError as error:
            failures += 1
            patience.wait(failures, error)
            is_certain = False
            continue
        if sent.received_bytes > most_received:
            most_received, failures = sent.received_bytes, 0
        is_certain = sent.received_bytes < session.size_bytes
        yield sent


def _require_more(sent: Sent, most_received: int) -> None:
    if not sent.video_id and sent.received_bytes <= most_received:
        raise unavailable("it took nothing of what was sent")
