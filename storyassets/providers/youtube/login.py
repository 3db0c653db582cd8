"""Login: the consent of a channel's owner, by the flow of installed apps: a page of Google's, and a door on loopback.

Nobody else can finish it: the state is ours, and the code is of no use without the verifier (PKCE).
"""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit, urlunsplit

import httpx

from storyassets.errors import BadConfiguration, ProviderUnavailable
from storyassets.model.plain import one_line
from storyassets.providers.youtube.consents import SCOPES, check_scopes, read_client
from storyassets.providers.youtube.grants import Clock, utc_now
from storyassets.providers.youtube.token_files import STAGE, StoredGrant, log_in, refuse
from storyassets.settings.keys import ProviderKeys

DEADLINE_S = 300.0
TIMEOUT_S = 30.0
MOST_TITLE_CHARACTERS = 200
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
RELAXED = "OAUTHLIB_INSECURE_TRANSPORT"
"""How oauthlib is told that http is meant; we tell it so for loopback only."""
DONE = b"<!DOCTYPE html><title>storyassets</title><p>You may close this page and go back to storyassets."
WHERE_GRANTS_ARE = "https://myaccount.google.com/permissions"

Tell = Callable[[str], None]


def ask_for_grant(
    channel: str,
    keys: ProviderKeys,
    tell: Tell,
    *,
    deadline_s: float = DEADLINE_S,
    clock: Clock = utc_now,
) -> StoredGrant:
    """The grant of whoever opens the address that is told, and allows all of it.

    Raises NotAuthorized where nobody does, ProviderUnavailable where Google cannot be reached, and BadConfiguration.
    """
    from google_auth_oauthlib.flow import Flow

    client_id, secret = read_client(channel, keys)
    check_address("GOOGLE_AUTH_URL", keys.google_auth_url)
    check_address("GOOGLE_TOKEN_URL", keys.google_token_url)
    told = {
        "client_id": client_id,
        "client_secret": secret,
        "auth_uri": keys.google_auth_url,
        "token_uri": keys.google_token_url,
    }
    state = secrets.token_urlsafe(24)
    with Door(state) as door:
        flow = Flow.from_client_config({"installed": told}, scopes=list(SCOPES), redirect_uri=door.address)
        with meaning_loopback(keys.google_auth_url):
            address, _ = flow.authorization_url(state=state, prompt="consent")
        tell(address)
        code = door.wait_for_code(channel, deadline_s)
    try:
        tokens = exchange(channel, flow, code, keys.google_token_url)
    finally:
        flow.oauth2session.close()
    return with_account(read_tokens(channel, client_id, tokens, clock()), keys)


class Door:
    """A server on loopback to which the browser comes back. What does not know the state is not let in."""

    def __init__(self, state: str) -> None:
        self._state = state
        self._answered = threading.Event()
        self._answer: dict[str, str] = {}
        door = self

        class Handler(BaseHTTPRequestHandler):
            timeout = 5

            def do_GET(self) -> None:
                status, page = door.open_to(self.path)
                self.send_response(status)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(page)))
                self.end_headers()
                self.wfile.write(page)

            def log_message(self, *_: Any) -> None:
                """An address has the code in it."""

        self._server = _QuietServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def address(self) -> str:
        """Where the browser is sent."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/"

    def __enter__(self) -> Door:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def open_to(self, path: str) -> tuple[int, bytes]:
        """The status and the page for one request."""
        told = urlsplit(path)
        query = {name: values[0] for name, values in parse_qs(told.query).items()}
        if told.path != "/" or not {"code", "error"} & set(query):
            return 404, b"Not found"
        if not secrets.compare_digest(query.get("state", "").encode(), self._state.encode()):
            return 400, b"This answer is not one that was asked for"
        if not self._answered.is_set():
            self._answer = query
            self._answered.set()
        return 200, DONE

    def wait_for_code(self, channel: str, deadline_s: float) -> str:
        """What the browser brings. Raises NotAuthorized."""
        if not self._answered.wait(deadline_s):
            raise refuse(channel, f"nobody answered within {deadline_s:.0f} s")
        if "code" not in self._answer:
            declined = self._answer.get("error") == "access_denied"
            raise refuse(channel, "the consent was declined" if declined else "Google did not give a grant")
        return self._answer["code"]


class _QuietServer(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that went away is no error, and what it asked for is nobody's business."""


def exchange(channel: str, flow: Any, code: str, token_url: str) -> Mapping[str, Any]:
    """What the address of tokens gives for the code. Raises NotAuthorized, ProviderUnavailable."""
    import requests
    from oauthlib.oauth2 import OAuth2Error

    try:
        with meaning_loopback(token_url):
            told: Mapping[str, Any] = flow.fetch_token(code=code, timeout=TIMEOUT_S)
            return told
    except Warning as warning:
        # oauthlib raises it where other scopes were allowed than asked for; the tokens are with it.
        return dict(getattr(warning, "token", {}))
    except OAuth2Error as error:
        if error.error == "invalid_client":
            fix = "Check YOUTUBE_CLIENT_ID and YOUTUBE_CLIENT_SECRET"
            raise refuse(channel, "Google does not take our client and its secret", fix) from None
        raise refuse(channel, "Google did not give a grant for the consent") from None
    except (requests.RequestException, OSError, ValueError) as error:
        raise ProviderUnavailable(
            f"Google cannot be reached ({type(error).__name__})",
            stage=STAGE,
            thing="login",
            fix="Try again later",
        ) from None


def read_tokens(channel: str, client_id: str, told: Mapping[str, Any], now: datetime) -> StoredGrant:
    """As they are kept. Raises NotAuthorized for what lacks a scope, or would not last."""
    scopes = told.get("scope") or ()
    allowed = tuple(scopes.split() if isinstance(scopes, str) else scopes)
    check_scopes(channel, allowed)
    if not told.get("refresh_token"):
        fix = f"Take storyassets away at {WHERE_GRANTS_ARE}. {log_in(channel)}"
        raise refuse(channel, "Google gave no grant that lasts", fix)
    return StoredGrant(
        channel=channel,
        client_id=client_id,
        access_token=str(told.get("access_token", "")),
        refresh_token=str(told["refresh_token"]),
        scopes=allowed,
        expires_at=after(now, told.get("expires_in")),
        consented_at=now,
        ends_at=after(now, told.get("refresh_token_expires_in")),
    )


def after(now: datetime, seconds: object) -> datetime | None:
    """So many seconds from now; None for what is no number."""
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 < seconds < 1e9:
        return None
    return now.astimezone(UTC) + timedelta(seconds=seconds)


def with_account(grant: StoredGrant, keys: ProviderKeys) -> StoredGrant:
    """The grant, with the YouTube channel that it is for; without one where YouTube tells of none."""
    address = keys.youtube_base_url.rstrip("/") + "/youtube/v3/channels"
    headers = {"Authorization": f"Bearer {grant.access_token}"}
    try:
        answer = httpx.get(
            address, params={"part": "snippet", "mine": "true"}, headers=headers, timeout=TIMEOUT_S
        )
        told = answer.json()["items"][0]
        account, title = str(told["id"]), str(told["snippet"]["title"])
    except (httpx.HTTPError, ValueError, LookupError, TypeError):
        return grant
    shown = {"account": one_line(account), "account_title": one_line(title)}
    return grant.model_copy(update={name: text[:MOST_TITLE_CHARACTERS] for name, text in shown.items()})


def take_back(grant: StoredGrant, keys: ProviderKeys) -> bool:
    """Tell Google that the grant is not wanted any more; whether it was told. Raises BadConfiguration."""
    parts = urlsplit(check_address("GOOGLE_TOKEN_URL", keys.google_token_url))
    address = urlunsplit(parts._replace(path=parts.path.rpartition("/")[0] + "/revoke"))
    try:
        answer = httpx.post(address, data={"token": grant.refresh_token}, timeout=TIMEOUT_S)
    except httpx.HTTPError:
        return False
    # 400 is for one that has ended already.
    return answer.status_code in (200, 400)


def check_address(name: str, address: str) -> str:
    """The address itself. Raises BadConfiguration for one over which secrets would go in the open."""
    told = urlsplit(address)
    if told.scheme == "https" or (told.scheme == "http" and told.hostname in LOOPBACK):
        return address
    raise BadConfiguration(
        "it has to begin with https://", stage="settings", thing=name, fix="Correct or unset it"
    )


@contextmanager
def meaning_loopback(address: str) -> Iterator[None]:
    """Let oauthlib speak http with this machine, and with no other."""
    if urlsplit(address).hostname not in LOOPBACK or RELAXED in os.environ:
        yield
        return
    os.environ[RELAXED] = "1"
    try:
        yield
    finally:
        os.environ.pop(RELAXED, None)
