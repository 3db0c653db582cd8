"""Reach: connections only to where they may go, and only until a deadline.

A host's name is looked up once, every address behind it is checked, and the connection goes to one of those:
nothing can change in between. TLS still asks for the host's name.
"""

from __future__ import annotations

import ipaddress
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import httpcore

from storyassets.providers.downloads import FindAddresses, find_addresses

CONNECT_TIMEOUT_S = 10.0
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
PROTOCOLS = ipaddress.IPv4Network("192.0.0.0/24")
"""Not all Pythons know it as special."""
IPV4_BITS = 0xFFFFFFFF

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Dial = Callable[[str, int, float], httpcore.NetworkStream]


class OutOfReach(Exception):
    """The host is at an address that may not be connected to, or at none. It never leaves `providers/`."""

    def __init__(self, what: str, *, may_be_allowed: bool = False) -> None:
        super().__init__(what)
        self.may_be_allowed = may_be_allowed


def dial(address: str, port: int, timeout_s: float) -> httpcore.NetworkStream:
    """A connection to an address."""
    return httpcore.SyncBackend().connect_tcp(address, port, timeout=timeout_s)


def is_public(address: Address) -> bool:
    """Whether anybody on the internet is meant by it, also where an IPv4 address stands inside."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(address.ipv4_mapped)
        if address in NAT64:
            return is_public(ipaddress.IPv4Address(int(address) & IPV4_BITS))
        tunnelled = [address.sixtofour, *(address.teredo or ())]
        if address.is_site_local or not all(is_public(one) for one in tunnelled if one is not None):
            return False
    elif address in PROTOCOLS:
        return False
    is_special = address.is_multicast or address.is_reserved or address.is_link_local
    return address.is_global and not is_special


def is_never_reached(address: Address) -> bool:
    """Whether no permission is enough: a whole group, or the link, where clouds keep the keys of their machines."""
    inner = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return any(one.is_multicast or one.is_link_local for one in (address, inner) if one is not None)


@dataclass
class Deadline:
    """The moment by which all is to be done."""

    ends_s: float
    clock: Callable[[], float] = time.monotonic

    def left(self, at_most_s: float | None = None) -> float:
        """The seconds that are left. Raises httpcore.TimeoutException when there are none."""
        left_s = self.ends_s - self.clock()
        if left_s <= 0:
            raise httpcore.ReadTimeout("the deadline is over")
        return left_s if at_most_s is None else min(left_s, at_most_s)


class CheckedNetwork(httpcore.NetworkBackend):
    """Connects to public addresses, or wherever it is allowed to. Raises OutOfReach, and httpcore's own errors."""

    def __init__(
        self,
        deadline: Deadline,
        *,
        allow_private: bool = False,
        find: FindAddresses = find_addresses,
        dial: Dial = dial,
    ) -> None:
        self._deadline = deadline
        self._allow_private = allow_private
        self._find = find
        self._dial = dial

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first address behind the host that answers."""
        failure: Exception = OutOfReach("its host is not known")
        for address in list(self._checked(host)):
            try:
                left_s = self._deadline.left(CONNECT_TIMEOUT_S)
                return _StreamUntil(self._dial(address, port, left_s), self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure

    def _checked(self, host: str) -> Iterator[str]:
        """The addresses behind a host: all of them may be connected to, or none."""
        for told in dict.fromkeys(self._look_up(host)):
            address = ipaddress.ip_address(told.partition("%")[0])
            is_never = is_never_reached(address)
            if is_never or not (self._allow_private or is_public(address)):
                raise OutOfReach(f"it leads into a private network ({address})", may_be_allowed=not is_never)
            yield told

    def _look_up(self, host: str) -> list[str]:
        """The system's resolver knows no deadline: it is left behind when ours is over."""
        found: list[str] = []
        asking = threading.Thread(target=lambda: found.extend(self._find(host)), daemon=True)
        asking.start()
        asking.join(self._deadline.left())
        if asking.is_alive():
            raise httpcore.ConnectTimeout("nobody has told the host's address in time")
        return found


class _StreamUntil(httpcore.NetworkStream):
    """A connection on which nothing is waited for after the deadline, however slowly it drips."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left_s = self._deadline.left(timeout)
        return _StreamUntil(self._inner.start_tls(ssl_context, server_hostname, left_s), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
