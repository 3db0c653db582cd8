"""Answers: what a vendor's HTTP status means in our errors, and texts of vendors without secrets.

Every adapter turns its SDK's exceptions into ours here, so that a 402 reads the same whoever sent it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from pydantic import SecretStr

from storyassets.errors import (
    BadConfiguration,
    ContentRefused,
    ProviderRefused,
    ProviderUnavailable,
    StoryAssetsError,
)

MESSAGE_CHARACTERS = 300
TURNED_AWAY = (503, 529)
"""Unavailable, overloaded: nothing was begun."""
HIDDEN = "***"
MISREAD = (AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What is raised, by an SDK or by us, in reading an answer that has another shape than is documented."""
LARGEST_COUNT = 1_000_000_000
_NEVER_SENT = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol", "ProxyError"}
)
_SECONDS = re.compile(r"-?\d{1,9}(\.\d{1,9})?")
_QUERY = re.compile(r"(https?://[^\s?\"'<>]+)\?[^\s\"'<>]*")
_USERINFO = re.compile(r"(\w+://)[^\s/@]+@")
_BEARER = re.compile(r"(?i)\b(bearer|basic|token|api[-_ ]?key)([:= ]+)[A-Za-z0-9._~+/=-]{8,}")


def without_secrets(text: str, secrets: Iterable[SecretStr | None] = ()) -> str:
    """The text on one line, shortened, without these secrets, addresses' queries, passwords and bearer tokens."""
    for secret in secrets:
        told = secret.get_secret_value().strip() if secret else ""
        if told:
            text = text.replace(told, HIDDEN)
    text = text.encode("utf-8", "replace").decode()
    text = _BEARER.sub(rf"\1\2{HIDDEN}", _USERINFO.sub(rf"\1{HIDDEN}@", _QUERY.sub(r"\1", text)))
    return " ".join(text.split())[:MESSAGE_CHARACTERS]


def error_of_status(
    status: int,
    message: str,
    *,
    provider: str,
    key_variable: str = "",
    code: str = "",
    headers: Mapping[str, str] | None = None,
    secrets: Iterable[SecretStr | None] = (),
) -> StoryAssetsError:
    """The error for an answer that is no success.

    401 and 403 are a wrong or expired key or one without the right (BadConfiguration); 402 and 429 with
    `insufficient_quota` are an empty account (ProviderRefused); 451 and moderation codes are ContentRefused;
    408, 409, 425, 429 and 5xx are ProviderUnavailable, which may be charged where work may have been begun; any
    other 4xx is ProviderRefused.
    """
    said = without_secrets(message, secrets).rstrip(". ") or "no reason was given"
    told = f"it answered {status}: {said}"
    if status in (401, 403):
        return BadConfiguration(
            told,
            stage="providers",
            thing=provider,
            fix=f"Check {key_variable or 'its key'}: it may be wrong, expired, or another provider's",
        )
    if status == 402 or code in ("insufficient_quota", "quota_exceeded", "billing_hard_limit_reached"):
        return ProviderRefused(told, thing=provider, fix=f"The account at {provider} is empty: top it up")
    if status == 451 or code in ("moderation_blocked", "content_policy_violation", "content_filter"):
        return ContentRefused(told, thing=provider, fix="Tell it in milder words, or choose another provider")
    if status in (408, 409, 425, 429) or status >= 500:
        return ProviderUnavailable(
            told,
            retry_after_s=retry_after_s(headers or {}),
            may_be_charged=status >= 500 and status not in TURNED_AWAY,
            thing=provider,
            fix="Try again later",
        )
    refused = ProviderRefused(told, thing=provider, fix=f"Look at what {provider} says")
    refused.status = status
    return refused


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """When to come back, by `Retry-After` in seconds or as a date (RFC 9110, 10.2.3)."""
    told = next((value for name, value in headers.items() if name.lower() == "retry-after"), "").strip()
    if not told:
        return None
    if _SECONDS.fullmatch(told):
        return max(0.0, float(told))
    try:
        moment = parsedate_to_datetime(told)
        return max(0.0, (moment - datetime.now(UTC)).total_seconds()) if moment.tzinfo else None
    except (ValueError, TypeError, OverflowError):
        return None


def causes_of(error: BaseException) -> Iterator[BaseException]:
    """The error, and what led to it. Not what was being handled besides: that may be another provider's."""
    one: BaseException | None = error
    while one is not None:
        yield one
        one = one.__cause__


def was_sent(error: BaseException) -> bool:
    """Whether a request may have reached the provider before this error of a connection, whoever's SDK it was."""
    return not any(type(one).__name__ in _NEVER_SENT for one in causes_of(error))


def read_count(told: object) -> int:
    """A number of units as an answer tells it. Raises ValueError for what cannot be one."""
    if isinstance(told, bool) or not isinstance(told, int) or not 0 <= told <= LARGEST_COUNT:
        raise ValueError("that is no number of units")
    return told
