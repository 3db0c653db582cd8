"""Grants: a channel's credentials for Google's clients. They are renewed under a lock, and saved whenever they are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from google.auth.exceptions import RefreshError, TransportError
from google.oauth2.credentials import Credentials

from storyassets.errors import NotAuthorized
from storyassets.providers.youtube.consents import check_grant, read_client
from storyassets.providers.youtube.token_files import (
    Hold,
    StoredGrant,
    hold_file,
    lock_path,
    read_grant,
    refuse,
    save_grant,
)
from storyassets.settings.keys import ProviderKeys

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
    tokens_dir: Path,
    channel: str,
    keys: ProviderKeys,
    account: str = "",
    *,
    hold: Hold = hold_file,
    clock: Clock = utc_now,
) -> KeptCredentials:
    """The channel's credentials; nothing is asked for yet. Raises NotAuthorized where they are of no use."""
    grant = check_grant(tokens_dir, channel, keys, account)
    client = read_client(channel, keys)
    return KeptCredentials(tokens_dir, channel, client, keys.google_token_url, grant, hold, clock)


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
