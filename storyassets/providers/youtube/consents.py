"""Consents: what we ask of a channel's owner, and whether what they allowed can be used. Google's clients are not loaded."""

from __future__ import annotations

from pathlib import Path

from pydantic import SecretStr

from storyassets.errors import NotAuthorized
from storyassets.providers.outlets import OutletOutfit
from storyassets.providers.youtube.token_files import STAGE, StoredGrant, log_in, read_grant, refuse
from storyassets.settings.keys import ProviderKeys

SCOPE = "https://www.googleapis.com/auth/"
SCOPES = tuple(
    SCOPE + name
    for name in ("youtube.upload", "youtube.force-ssl", "youtube.readonly", "yt-analytics.readonly")
)


def check_login(outfit: OutletOutfit) -> None:
    """Raises NotAuthorized where the channel's token file, or our client, cannot be used; nobody is asked."""
    check_grant(outfit.tokens_dir, outfit.channel.name, outfit.keys, outfit.channel.publishing.account)


def check_grant(tokens_dir: Path, channel: str, keys: ProviderKeys, account: str = "") -> StoredGrant:
    """The channel's grant, if it is one that we can use, for the account that its settings name, if they name one.

    Raises NotAuthorized.
    """
    client_id, _ = read_client(channel, keys)
    grant = read_grant(tokens_dir, channel)
    if grant.client_id != client_id:
        raise refuse(channel, "it was logged in to with another client than YOUTUBE_CLIENT_ID names now")
    check_scopes(channel, grant.scopes)
    check_account(channel, grant, account)
    return grant


def check_account(channel: str, grant: StoredGrant, wanted: str) -> None:
    """Raises NotAuthorized where the channel's settings name another YouTube channel, by its id or its title."""
    if not wanted or wanted in (grant.account, grant.account_title):
        return
    names = " ".join(part for part in (grant.account_title, f"({grant.account})") if part.strip("()"))
    of = f"of {names}" if names else "of an account that YouTube has not named"
    fix = (
        f"Correct publishing.account in channels/{channel}.yaml, or log in as that account. {log_in(channel)}"
    )
    raise refuse(channel, f"publishing.account is {wanted}, but its login is {of}", fix)


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
