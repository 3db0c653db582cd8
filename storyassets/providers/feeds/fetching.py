"""Fetching: one address of the web, bounded in size, in time and in reach. No cookie, login or proxy is used."""

from __future__ import annotations

import ssl
import time
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import httpcore
import httpx

from storyassets import __version__
from storyassets.errors import BadConfiguration, InvalidOutput, ProviderUnavailable, StoryAssetsError
from storyassets.providers.downloads import FindAddresses, find_addresses, trusted
from storyassets.providers.reach import CheckedNetwork, Deadline, Dial, OutOfReach, dial
from storyassets.providers.sources import MOST_BYTES, STAGE, WEB_SCHEMES, Fetched

MEGABYTE = 1_000_000
DEADLINE_S = 30.0
READ_TIMEOUT_S = 15.0
MOST_REDIRECTS = 5
GZIP_WINDOW = 16 + zlib.MAX_WBITS
ASK_LATER = (408, 425, 429)
HEADERS: Mapping[bytes | str, bytes | str] = {
    "User-Agent": f"storyassets/{__version__} (looks for stories that may be told)",
    "Accept": "application/atom+xml, application/rss+xml, application/xml;q=0.9, application/json;q=0.9, */*;q=0.5",
    "Accept-Encoding": "gzip",
}


@dataclass(frozen=True)
class Fetcher:
    """Fetches for one channel. Safe for several threads."""

    allow_private: bool = False
    most_bytes: int = MOST_BYTES
    deadline_s: float = DEADLINE_S
    clock: Callable[[], float] = time.monotonic
    find: FindAddresses = find_addresses
    dial: Dial = dial
    authorities: Callable[[], ssl.SSLContext] = trusted

    def fetch(self, url: str, name: str) -> Fetched:
        """What the address answers; `name` is the source's, for messages.

        Raises BadConfiguration for an address that is not to be followed or has nothing, ProviderUnavailable
        where asking again may help, InvalidOutput for what is too large or damaged.
        """
        deadline = Deadline(self.clock() + self.deadline_s, self.clock)
        network = CheckedNetwork(deadline, allow_private=self.allow_private, find=self.find, dial=self.dial)
        try:
            with httpcore.ConnectionPool(ssl_context=self.authorities(), network_backend=network) as pool:
                return self._follow(pool, httpx.URL(url), name)
        except (httpx.InvalidURL, UnicodeError) as error:
            raise _wrong("its url is no address", name) from error
        except OutOfReach as error:
            allow = ", or allow it: sources.allow_private_addresses" if error.may_be_allowed else ""
            raise _wrong(str(error), name, f"Name another{allow}") from error
        except httpcore.TimeoutException as error:
            raise _unavailable("it did not answer in time", name) from error
        except httpcore.NetworkError as error:
            raise _unavailable(f"it cannot be reached ({type(error).__name__})", name) from error
        except httpcore.ProtocolError as error:
            raise _unavailable("its answer broke off, or is no HTTP", name) from error

    def _follow(self, pool: httpcore.ConnectionPool, target: httpx.URL, name: str) -> Fetched:
        for _ in range(MOST_REDIRECTS + 1):
            _check_address(target, name)
            with pool.stream("GET", _plain(target), headers=HEADERS, extensions=_TIMEOUTS) as answer:
                headers = httpx.Headers(answer.headers)
                if answer.status not in (301, 302, 303, 307, 308) or "location" not in headers:
                    content = self._read(answer, headers, name)
                    return Fetched(content, headers.get("content-type", ""), str(target))
                target = target.join(headers["location"])
        raise _wrong(f"it is more than {MOST_REDIRECTS} redirects away", name)

    def _read(self, answer: httpcore.Response, headers: httpx.Headers, name: str) -> bytes:
        """The whole body, taken out of its packing, which may be a bomb."""
        if not 200 <= answer.status < 300:
            raise _error_of_status(answer.status, name)
        told = headers.get("content-length", "")
        if told.isdigit() and int(told) > self.most_bytes:
            raise self._too_large(name)
        packing = headers.get("content-encoding", "identity").strip().lower()
        if packing not in ("identity", "gzip", "x-gzip"):
            raise _useless(f"it came packed as {packing[:40]!r}, which nobody asked for", name)
        return self._unpack(answer.iter_stream(), packing == "identity", name)

    def _unpack(self, pieces: Iterable[bytes], is_plain: bool, name: str) -> bytes:
        content, received_bytes = bytearray(), 0
        gunzip = zlib.decompressobj(GZIP_WINDOW)
        for piece in pieces:
            received_bytes += len(piece)
            try:
                room = self.most_bytes + 1 - len(content)
                content += piece if is_plain else gunzip.decompress(piece, room)
            except zlib.error as error:
                raise _useless("it is no whole gzip", name) from error
            if max(len(content), received_bytes) > self.most_bytes:
                raise self._too_large(name)
        if not is_plain and not gunzip.eof:
            raise _useless("it is no whole gzip", name)
        return bytes(content)

    def _too_large(self, name: str) -> InvalidOutput:
        return _useless(f"it is larger than {self.most_bytes / MEGABYTE:g} MB", name)


_TIMEOUTS = {"timeout": {"connect": None, "read": READ_TIMEOUT_S, "write": READ_TIMEOUT_S, "pool": 0.0}}


def _plain(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path or b"/")


def _check_address(url: httpx.URL, name: str) -> None:
    """Raises BadConfiguration for what is no address of the web. Where it leads is checked at the connection."""
    if url.scheme not in WEB_SCHEMES or not url.host:
        raise _wrong("only http and https are fetched", name)
    if url.userinfo:
        raise _wrong("its address has a name and a password in it", name, "Leave them out")


def _error_of_status(status: int, name: str) -> StoryAssetsError:
    if status >= 500 or status in ASK_LATER:
        return _unavailable(f"it answered {status}", name)
    what = {401: "it asks for a login", 403: "it asks for a login, or turns us away"}.get(
        status, "there is nothing at its address"
    )
    return _wrong(f"{what} ({status})", name)


def _wrong(what: str, name: str, fix: str = "Correct its url in the channel") -> BadConfiguration:
    return BadConfiguration(what, stage=STAGE, thing=name, fix=fix)


def _unavailable(what: str, name: str) -> ProviderUnavailable:
    return ProviderUnavailable(what, stage=STAGE, thing=name, fix="Look again later")


def _useless(what: str, name: str) -> InvalidOutput:
    return InvalidOutput(what, stage=STAGE, thing=name, fix="Name another source in the channel")
