"""Downloads: pictures and clips that a provider's answer gives the address of. Bounded in size, time and reach.

An address may be signed: no error and no fact repeats its query, and none of them names it at all.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import httpx

from storyassets.errors import InvalidOutput, ProviderRefused, ProviderUnavailable
from storyassets.measure.content import HEAD_BYTES, Content, Medium, recognise
from storyassets.providers.answers import error_of_status

MEGABYTE = 1_000_000
MOST_BYTES = 300 * MEGABYTE
DEADLINE_S = 300.0
READ_TIMEOUT_S = 30.0
CONNECT_TIMEOUT_S = 10.0
MOST_REDIRECTS = 3
EXPIRED = (401, 403, 404, 410)
"""What a storage answers when a signed address is past its time; asking the provider again gives another."""

FindAddresses = Callable[[str], list[str]]


class Download(NamedTuple):
    """The bytes, and what they are by their beginning."""

    content: bytes
    kind: Content


def find_addresses(host: str) -> list[str]:
    """The addresses that a host's name leads to; none if nobody knows it."""
    try:
        return [str(found[4][0]) for found in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)]
    except (OSError, UnicodeError):
        return []


@cache
def trusted() -> ssl.SSLContext:
    """The authorities that are trusted: reading them takes longer than many a call."""
    return httpx.create_ssl_context()


@dataclass(frozen=True)
class Downloader:
    """Fetches what one provider points to. `base_url` is the provider's own: whoever is on loopback may point there."""

    provider: str
    base_url: str
    most_bytes: int = MOST_BYTES
    deadline_s: float = DEADLINE_S
    clock: Callable[[], float] = time.monotonic
    find: FindAddresses = find_addresses

    def fetch(self, url: str, media: Collection[Medium]) -> Download:
        """The medium at this address, whole.

        Raises InvalidOutput for another medium, ProviderUnavailable where asking again may help, ProviderRefused
        for an address that is not to be followed.
        """
        ends_s = self.clock() + self.deadline_s
        limits = httpx.Timeout(READ_TIMEOUT_S, connect=CONNECT_TIMEOUT_S)
        try:
            with httpx.Client(timeout=limits, follow_redirects=False, verify=trusted()) as client:
                content = self._follow(client, url, ends_s)
        except (httpx.InvalidURL, UnicodeError) as error:
            raise self._refused("the address of the result is none") from error
        except httpx.HTTPError as error:
            raise self._unavailable(f"the result could not be downloaded ({type(error).__name__})") from error
        kind = recognise(content[:HEAD_BYTES])
        if kind.medium is Medium.OTHER:
            # A page or nothing at all stands in for the medium: the work may be done, and there a moment later.
            raise self._unavailable(f"what was downloaded is {kind.what}")
        if kind.medium not in media:
            wanted = " or ".join(sorted(medium.value for medium in media))
            raise InvalidOutput(
                f"a {wanted} was to be downloaded, and it is {kind.what}", thing=self.provider
            )
        return Download(content, kind)

    def _follow(self, client: httpx.Client, url: str, ends_s: float) -> bytes:
        target = httpx.URL(url)
        for _ in range(MOST_REDIRECTS + 1):
            self._check_reach(target)
            with client.stream("GET", target) as answer:
                if not answer.has_redirect_location:
                    return self._read(answer, ends_s)
                target = target.join(answer.headers["location"])
        raise self._refused(f"the result is more than {MOST_REDIRECTS} redirects away")

    def _read(self, answer: httpx.Response, ends_s: float) -> bytes:
        if answer.status_code in EXPIRED:
            raise self._unavailable(f"the address of the result is not valid any more ({answer.status_code})")
        if not answer.is_success:
            raise error_of_status(
                answer.status_code,
                "the result could not be downloaded",
                provider=self.provider,
                headers=answer.headers,
            )
        told = answer.headers.get("content-length", "")
        if told.isdigit() and int(told) > self.most_bytes:
            raise self._too_large()
        content = bytearray()
        for piece in answer.iter_bytes():
            content += piece
            if len(content) > self.most_bytes:
                raise self._too_large()
            if self.clock() > ends_s:
                raise self._unavailable(f"the result was not downloaded within {self.deadline_s:.0f} s")
        return bytes(content)

    def _check_reach(self, url: httpx.URL) -> None:
        """Raises ProviderRefused for an address that a provider has no business to send us to."""
        home = httpx.URL(self.base_url)
        is_home_local = self._is_local(home.host)
        if url.scheme != "https" and not (url.scheme == "http" and (is_home_local or home.scheme == "http")):
            raise self._refused("the address of the result is not https")
        if url.userinfo:
            raise self._refused("the address of the result has a name and a password in it")
        is_known = url.host == home.host or (is_home_local and self._is_local(url.host))
        if not is_known and self._is_private(url.host):
            raise self._refused("the address of the result leads into a private network")

    def _is_local(self, host: str) -> bool:
        found = [host] if _is_address(host) else self.find(host)
        return bool(found) and all(ipaddress.ip_address(one).is_loopback for one in found)

    def _is_private(self, host: str) -> bool:
        found = [host] if _is_address(host) else self.find(host)
        return any(not ipaddress.ip_address(one.partition("%")[0]).is_global for one in found)

    def _too_large(self) -> InvalidOutput:
        return InvalidOutput(
            f"the result is larger than {self.most_bytes // MEGABYTE} MB", thing=self.provider
        )

    def _unavailable(self, what: str) -> ProviderUnavailable:
        return ProviderUnavailable(what, thing=self.provider, fix="Try again later")

    def _refused(self, what: str) -> ProviderRefused:
        return ProviderRefused(what, thing=self.provider, fix=f"Look at what {self.provider} says")


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
