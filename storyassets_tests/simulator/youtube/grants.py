"""Grants: who allowed what to which client; codes and tokens, as Google's OAuth gives them out."""

from __future__ import annotations

import base64
import hashlib
import secrets
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

ACCESS_LIFETIME_S = 3599
TESTING_LIFETIME = timedelta(days=7)
CODE_LIFETIME = timedelta(minutes=10)
SCOPE = "https://www.googleapis.com/auth/"
ALL_SCOPES = tuple(
    SCOPE + name
    for name in ("youtube.upload", "youtube.force-ssl", "youtube.readonly", "yt-analytics.readonly")
)

Clock = Callable[[], datetime]


class OAuthRefused(Exception):
    """What the token endpoint answers instead: `error` and `error_description`."""

    def __init__(self, error: str, description: str, status: int = 400) -> None:
        super().__init__(description)
        self.error, self.description, self.status = error, description, status


@dataclass
class Grant:
    """What one person allowed one client."""

    channel: str
    client_id: str
    scopes: tuple[str, ...]
    given_at: datetime
    revoked: bool = False


@dataclass
class Code:
    """What the browser brings back, good once."""

    grant: Grant
    redirect_uri: str
    challenge: str
    given_at: datetime
    with_refresh: bool


@dataclass
class Access:
    """What an access token opens."""

    grant: Grant
    ends_at: datetime
    cut_off: bool = False


@dataclass
class Client:
    """A Google project's OAuth client."""

    client_id: str
    secret: str
    project: str


@dataclass
class Grants:
    """Thread-safe. `testing_mode` ends a grant after seven days, as a consent screen in testing does."""

    clock: Clock
    testing_mode: bool = False
    clients: dict[str, Client] = field(default_factory=dict)
    _codes: dict[str, Code] = field(default_factory=dict)
    _refresh: dict[str, Grant] = field(default_factory=dict)
    _access: dict[str, Access] = field(default_factory=dict)
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def add_client(self, client_id: str, secret: str, project: str) -> None:
        """One more project."""
        self.clients[client_id] = Client(client_id, secret, project)

    def consent(
        self,
        channel: str,
        client_id: str,
        scopes: Iterable[str],
        redirect_uri: str,
        challenge: str,
        fresh: bool,
    ) -> str:
        """Somebody clicked Allow: the code. Only a first consent, or one asked for anew, brings a refresh token."""
        with self._lock:
            known = any(
                one.channel == channel and one.client_id == client_id and self._lives(one)
                for one in self._refresh.values()
            )
            code = f"4/sim-{secrets.token_hex(12)}"
            grant = Grant(channel, client_id, tuple(scopes), self.clock())
            self._codes[code] = Code(grant, redirect_uri, challenge, self.clock(), fresh or not known)
            return code

    def exchange(self, form: dict[str, str]) -> dict[str, Any]:
        """A code for tokens. Raises OAuthRefused."""
        self._check_client(form)
        with self._lock:
            code = self._codes.pop(form.get("code", ""), None)
        if code is None or self.clock() - code.given_at > CODE_LIFETIME:
            raise OAuthRefused("invalid_grant", "Malformed auth code.")
        if code.redirect_uri != form.get("redirect_uri"):
            raise OAuthRefused("redirect_uri_mismatch", "Bad Request")
        if code.challenge and code.challenge != challenge_of(form.get("code_verifier", "")):
            raise OAuthRefused("invalid_grant", "Invalid code verifier.")
        told = self.open_access(code.grant)
        if code.with_refresh:
            told["refresh_token"] = self.keep(code.grant)
            if self.testing_mode:
                told["refresh_token_expires_in"] = int(TESTING_LIFETIME.total_seconds()) - 1
        return told

    def refresh(self, form: dict[str, str]) -> dict[str, Any]:
        """A new access token. Raises OAuthRefused."""
        self._check_client(form)
        with self._lock:
            grant = self._refresh.get(form.get("refresh_token", ""))
        if grant is None or grant.client_id != form.get("client_id") or not self._lives(grant):
            raise OAuthRefused("invalid_grant", "Token has been expired or revoked.")
        return self.open_access(grant)

    def keep(self, grant: Grant) -> str:
        """A refresh token for it."""
        token = f"1//sim-{secrets.token_urlsafe(24)}"
        with self._lock:
            self._refresh[token] = grant
        return token

    def open_access(self, grant: Grant) -> dict[str, Any]:
        """A new access token for it, as the endpoint tells it."""
        token = f"ya29.sim-{secrets.token_urlsafe(24)}"
        with self._lock:
            self._access[token] = Access(grant, self.clock() + timedelta(seconds=ACCESS_LIFETIME_S))
        return {
            "access_token": token,
            "expires_in": ACCESS_LIFETIME_S,
            "scope": " ".join(grant.scopes),
            "token_type": "Bearer",
        }

    def whose(self, token: str) -> Grant | None:
        """The grant that an access token opens now."""
        with self._lock:
            access = self._access.get(token)
        if access is None or access.cut_off or self.clock() >= access.ends_at or access.grant.revoked:
            return None
        return access.grant

    def cut_off(self, token: str = "") -> None:
        """This access token, or every one, is good no more; they can be refreshed."""
        with self._lock:
            for name, access in self._access.items():
                access.cut_off = access.cut_off or name == token or not token

    def revoke(self, token: str) -> bool:
        """By an access or refresh token; whether there was such a grant."""
        with self._lock:
            grant = self._refresh.get(token) or (self._access[token].grant if token in self._access else None)
            if grant is None or grant.revoked:
                return False
            grant.revoked = True
            return True

    def revoke_channel(self, channel: str) -> None:
        """The person took it back in their Google account."""
        with self._lock:
            for grant in self._refresh.values():
                grant.revoked = grant.revoked or grant.channel == channel

    def _lives(self, grant: Grant) -> bool:
        ended = self.testing_mode and self.clock() - grant.given_at >= TESTING_LIFETIME
        return not grant.revoked and not ended

    def _check_client(self, form: dict[str, str]) -> None:
        client = self.clients.get(form.get("client_id", ""))
        if client is None:
            raise OAuthRefused("invalid_client", "The OAuth client was not found.", 401)
        if form.get("client_secret") != client.secret:
            raise OAuthRefused("invalid_client", "Unauthorized", 401)


def challenge_of(verifier: str) -> str:
    """S256, as PKCE wants it."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
