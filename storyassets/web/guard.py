"""Guard: who may talk to the desk. It stands in front of everything, Dagster's own routes too.

There are no accounts: whoever reaches the address may work here. So the page of another site must not
reach it through the owner's browser: not by a name that points at this machine (Host), and not by sending
a form or opening a socket across sites (Origin).
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

READS = frozenset({"GET", "HEAD", "OPTIONS"})
GRAPHQL = "/graphql"
AUTHORITY = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::([0-9]{1,5}))?")


class Guard:
    """ASGI middleware: lets a request through, or answers 403 with one line that says why."""

    def __init__(self, app: ASGIApp, hosts: Iterable[str] = ()) -> None:
        self._app = app
        self._hosts = frozenset(bare_host(host) for host in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse or go on."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        reason = self.refusal(scope)
        if reason is None:
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1008, "reason": reason[:120]})
        else:
            answer = PlainTextResponse(f"{reason}\n", 403, {"X-Content-Type-Options": "nosniff"})
            await answer(scope, receive, send)

    def refusal(self, scope: Scope) -> str | None:
        """Why the request is refused, or None."""
        headers = Headers(scope=scope)
        named = [value.lower() for value in headers.getlist("host")]
        if len(named) != 1 or not self._is_ours(named[0]):
            told = named[0][:80] if named else "none"
            return f"the Host {told!r} is not this desk; start it with --allow-host to serve another name"
        writes = scope["type"] == "websocket" or scope["method"] not in READS
        origins = [value.lower() for value in headers.getlist("origin")]
        if writes and any(not same_origin(origin, named[0]) for origin in origins):
            return "this was sent by the page of another site: its Origin is not this desk's"
        if writes and headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            return "this was sent by the page of another site"
        if not writes and asks_graphql(scope):
            return "GraphQL is asked by POST: a query in the address could change something"
        return None

    def _is_ours(self, authority: str) -> bool:
        name = AUTHORITY.fullmatch(authority)
        return name is not None and (is_loopback(name[1]) or bare_host(name[1]) in self._hosts)


def bare_host(host: str) -> str:
    """A host's name or address without brackets, in small letters."""
    return host.strip().lower().strip("[]")


def is_loopback(host: str) -> bool:
    """Whether the name or address always means this machine."""
    bare = bare_host(host)
    if bare == "localhost":
        return True
    try:
        return ipaddress.ip_address(bare).is_loopback
    except ValueError:
        return False


def same_origin(origin: str, authority: str) -> bool:
    """Whether an Origin is the site that was asked: same name, same port. `null` is nobody's."""
    return origin in (f"http://{authority}", f"https://{authority}")


def asks_graphql(scope: Scope) -> bool:
    """Whether a reading request carries a GraphQL document, which Dagster would carry out."""
    if not scope["path"].rstrip("/").endswith(GRAPHQL):
        return False
    return "query" in parse_qs(scope.get("query_string", b"").decode("latin-1"), keep_blank_values=True)
