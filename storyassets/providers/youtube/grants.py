"""Grants: a channel's credentials for Google's clients. They are renewed under a lock, and saved whenever they are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from google.auth.exceptions import RefreshError, TransportError
from google.oauth2.credentials import Credentials
from pydantic import SecretStr

from storyassets.errors import NotAuthorized
from storyassets.providers.youtube.token_files import (
    STAGE,
    Hold,
    StoredGrant,
    hold_file,
    lock_path,
    log_in,
    read_grant,
    refuse,
    save_grant,
)
from storyassets.settings.keys import ProviderKeys

SCOPE = "https://www.googleapis.com/auth/"
SCOPES = tuple(
    SCOPE + name
    for name in ("youtube.upload", "youtube.force-ssl", "youtube.readonly", "yt-analytics.readonly")
)
TESTING_DAYS = 7
NEAR_ITS_END = timedelta(minutes=5)
TRY_LATER = frozenset({408, 429})
WRONG_CLIENT = frozenset({"invalid_client", "unauthorized_client"})

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The clock."""
    return datetime.now(UTC)


class KeptCredentials(Credentials):
    """Google's credentials of one channel, whose token file is always what was given last.

    Whoever finds that another process has renewed them takes theirs. Raises NotAuthorized from `refresh` where the
    grant has ended; a token endpoint that cannot be reached raises Google's TransportError.
    """

    def __init__(
        self,
        tokens_dir: Path,
        channel: str,
        client: tuple[str, str],
        token_url: str,
        grant: StoredGrant,
        hold: Hold = hold_file,
        clock: Clock = utc_now,
    ) -> None:
        super().__init__(  # type: ignore[no-untyped-call]
            grant.access_token or None,
            refresh_token=grant.refresh_token,
            token_uri=token_url,
            client_id=client[0],
            client_secret=client[1],
            scopes=list(grant.scopes),
            expiry=_as_google_keeps(grant.expires_at),
        )
        self._place = (tokens_dir, channel)
        self._hold = hold
        self._clock = clock

    def refresh(self, request: Any) -> None:
        """Renew the access token, or take what another process has just been given."""
        tokens_dir, channel = self._place
        with self._hold(lock_path(tokens_dir, channel)):
            kept = read_grant(tokens_dir, channel)
            # Somebody may have logged in anew meanwhile: an older refresh token is of no use then.
            self._refresh_token = kept.refresh_token
            if self._is_newer(kept):
                self.token, self.expiry = kept.access_token, _as_google_keeps(kept.expires_at)
                return
            try:
                super().refresh(_asked_once(request))  # type: ignore[no-untyped-call]
            except RefreshError as error:
                raise _ended(channel, error) from None
            renewed = {
                "access_token": self.token,
                "refresh_token": self.refresh_token or kept.refresh_token,
                "expires_at": None if self.expiry is None else self.expiry.replace(tzinfo=UTC),
            }
            save_grant(tokens_dir, channel, kept.model_copy(update=renewed))

    def _is_newer(self, kept: StoredGrant) -> bool:
        is_other = bool(kept.access_token) and kept.access_token != self.token
        return is_other and kept.expires_at is not None and kept.expires_at > self._clock() + NEAR_ITS_END


def load_credentials(
    tokens_dir: Path, channel: str, keys: ProviderKeys, *, hold: Hold = hold_file, clock: Clock = utc_now
) -> KeptCredentials:
    """The channel's credentials; nothing is asked for yet. Raises NotAuthorized where they are of no use."""
    grant = check_grant(tokens_dir, channel, keys)
    client = read_client(channel, keys)
    return KeptCredentials(tokens_dir, channel, client, keys.google_token_url, grant, hold, clock)


def check_grant(tokens_dir: Path, channel: str, keys: ProviderKeys) -> StoredGrant:
    """The channel's grant, if it is one that we can use. Raises NotAuthorized."""
    client_id, _ = read_client(channel, keys)
    grant = read_grant(tokens_dir, channel)
    if grant.client_id != client_id:
        raise refuse(channel, "it was logged in to with another client than YOUTUBE_CLIENT_ID names now")
    check_scopes(channel, grant.scopes)
    return grant


def check_scopes(channel: str, scopes: tuple[str, ...]) -> None:
    """Raises NotAuthorized, which names what was not allowed."""
    missing = [scope.removeprefix(SCOPE) for scope in SCOPES if scope not in scopes]
    if missing:
        fix = f"{log_in(channel)}, and allow all of it"
        raise refuse(channel, f"it was not allowed {', '.join(missing)}", fix)


def read_client(channel: str, keys: ProviderKeys) -> tuple[str, str]:
    """The id and the secret of our client. Raises NotAuthorized where they are not set."""
    told: dict[str, SecretStr | None] = {
        "YOUTUBE_CLIENT_ID": keys.youtube_client_id,
        "YOUTUBE_CLIENT_SECRET": keys.youtube_client_secret,
    }
    missing = [name for name, value in told.items() if value is None or not value.get_secret_value()]
    if missing:
        raise NotAuthorized(
            f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} not set",
            stage=STAGE,
            thing=f"channel {channel}",
            fix="Make an OAuth client of the kind Desktop app in your Google project, and set both",
        )
    client_id, secret = (value.get_secret_value() for value in told.values() if value is not None)
    return client_id, secret


def _asked_once(request: Any) -> Any:
    """Google's client tries again by itself where an answer says that it may: here it does not."""

    def ask(*told: Any, **more: Any) -> Any:
        answer = request(*told, **more)
        if answer.status >= 500 or answer.status in TRY_LATER:
            raise TransportError(  # type: ignore[no-untyped-call]
                f"the address of tokens answered {answer.status}"
            )
        return answer

    return ask


def _ended(channel: str, error: RefreshError) -> NotAuthorized:
    """What Google says may repeat what it was sent: only its code is told."""
    response = error.args[1] if len(error.args) > 1 else None
    code = response.get("error") if isinstance(response, dict) else None
    if code in WRONG_CLIENT:
        fix = "Check YOUTUBE_CLIENT_ID and YOUTUBE_CLIENT_SECRET"
        return refuse(channel, "Google does not take our client and its secret", fix)
    if code == "invalid_grant":
        told = (
            "the grant was taken back or has ended; "
            f"a consent screen in testing mode ends each grant after {TESTING_DAYS} days"
        )
        return refuse(channel, told)
    return refuse(channel, "Google did not renew the grant")


def _as_google_keeps(when: datetime | None) -> datetime | None:
    """In UTC and without saying so."""
    return None if when is None else when.astimezone(UTC).replace(tzinfo=None)
