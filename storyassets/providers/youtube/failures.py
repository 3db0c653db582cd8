"""Failures: what an answer of YouTube's, or none, means in our errors. It repeats no address and no token."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

import httplib2
from google.auth.exceptions import GoogleAuthError, RefreshError, TransportError
from googleapiclient.errors import HttpError
from httplib2.decode import DecodeLimitError, DecodeRatioError

from storyassets.errors import (
    InvalidOutput,
    NotAuthorized,
    ProviderRefused,
    ProviderUnavailable,
    QuotaExceeded,
    SessionLost,
    StoryAssetsError,
)
from storyassets.providers.answers import MISREAD, retry_after_s, without_secrets

T = TypeVar("T")
Clock = Callable[[], datetime]

NAME = "youtube"
QUOTA_ZONE = ZoneInfo("America/Los_Angeles")
UPLOAD_LIMIT = timedelta(hours=24)
QUOTA_SPENT = frozenset({"quotaExceeded", "dailyLimitExceeded"})
UPLOADS_SPENT = frozenset({"uploadLimitExceeded"})
TOO_FAST = frozenset(
    {
        "rateLimitExceeded",
        "userRateLimitExceeded",
        "uploadRateLimitExceeded",
        "servingLimitExceeded",
        "concurrentLimitExceeded",
        "RATE_LIMIT_EXCEEDED",
        "backendError",
    }
)
NO_RIGHT = frozenset({"authError", "insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"})
NO_CHANNEL = frozenset({"youtubeSignupRequired"})
GONE = (404, 410)
ASK_AGAIN = (408, 425, 429)
LOG_IN = "Run: storyassets login youtube"
MOST_REASONS = 10


class Refusal(NamedTuple):
    """What an error's JSON says."""

    status: int
    words: str
    reasons: frozenset[str]


def utc_now() -> datetime:
    """The clock."""
    return datetime.now(UTC)


def next_midnight(now: datetime) -> datetime:
    """When the day of the quota turns, in UTC."""
    tomorrow = now.astimezone(QUOTA_ZONE).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), QUOTA_ZONE).astimezone(UTC)


def asked(send: Callable[[], T], clock: Clock, *, in_session: bool = False) -> T:
    """What the client's call gives; what it raises becomes one of our errors.

    `in_session` says that a 404 is about the session of an upload.
    """
    try:
        return send()
    except HttpError as error:
        # The client's own error repeats the whole answer: ours says what there is to know.
        raise error_of_answer(error.resp, error.content, clock(), in_session=in_session) from None
    except RefreshError as error:
        raise _not_refreshed(error) from None
    except GoogleAuthError as error:
        if isinstance(error, TransportError):
            raise unavailable(f"it cannot be reached ({_kind_of(error)})") from error
        raise NotAuthorized("the grant cannot be used", thing=NAME, fix=LOG_IN) from error
    except (httplib2.HttpLib2Error, http.client.HTTPException, OSError) as error:
        raise unavailable(f"the answer did not come ({type(error).__name__})") from error
    except (DecodeLimitError, DecodeRatioError) as error:
        raise invalid("the answer does not end") from error
    except MISREAD as error:
        # The client reads the answer's JSON itself, and trusts its shape.
        raise invalid("the answer is not of the shape that is documented") from error


def error_of_answer(
    response: Any, content: bytes, now: datetime, *, in_session: bool = False
) -> StoryAssetsError:
    """The error for an answer that is no success."""
    told = read_refusal(int(response.status), content)
    said = f"it answered {told.status}: {told.words}"
    if in_session and told.status in GONE:
        return SessionLost("it does not know the session of this upload any more", thing=NAME)
    if told.reasons & QUOTA_SPENT:
        return _spent("the quota of the day is spent", next_midnight(now))
    if told.reasons & UPLOADS_SPENT:
        return _spent("the account may not upload more videos for now", now + UPLOAD_LIMIT)
    if told.status >= 500 or told.status < 400 or told.status in ASK_AGAIN or told.reasons & TOO_FAST:
        return unavailable(said, retry_after_s(response))
    if told.reasons & NO_CHANNEL:
        return NotAuthorized("the account has no channel", thing=NAME, fix=f"Make one at YouTube. {LOG_IN}")
    if told.status == 401 or told.reasons & NO_RIGHT:
        return NotAuthorized(said, thing=NAME, fix=LOG_IN)
    refused = ProviderRefused(said, thing=NAME, fix="Look at what YouTube says")
    refused.status = told.status
    return refused


def read_refusal(status: int, content: bytes) -> Refusal:
    """The words and the reasons; an answer of another shape has none."""
    try:
        error = json.loads(content).get("error")
    except (ValueError, AttributeError, RecursionError):
        error = None
    if not isinstance(error, dict):
        return Refusal(status, "no reason was given", frozenset())
    reasons = {_text(one.get("reason")) for one in _dicts(error, "errors") + _dicts(error, "details")}
    words = without_secrets(_text(error.get("message"))).rstrip(". ")
    named = ", ".join(sorted(without_secrets(reason) for reason in reasons if reason))
    return Refusal(status, words or named or "no reason was given", frozenset(reasons - {""}))


def unavailable(what: str, wait_s: float | None = None) -> ProviderUnavailable:
    """Asking again may help."""
    return ProviderUnavailable(what, retry_after_s=wait_s, thing=NAME, fix="Try again later")


def invalid(what: str) -> InvalidOutput:
    """An answer of another shape than its documentation says."""
    return InvalidOutput(what, thing=NAME, fix="Try again later")


def _spent(what: str, until: datetime) -> QuotaExceeded:
    return QuotaExceeded(
        f"{what}; there is more from {until:%Y-%m-%d %H:%M} UTC on",
        until=until,
        thing=NAME,
        fix="Wait until then",
    )


def _not_refreshed(error: RefreshError) -> StoryAssetsError:
    if error.retryable:
        return unavailable("the grant could not be renewed")
    told = without_secrets(str(error.args[0])) if error.args else ""
    return NotAuthorized(
        f"the grant was taken back or has ended ({told or 'no reason was given'})", thing=NAME, fix=LOG_IN
    )


def _kind_of(error: TransportError) -> str:
    inner = error.args[0] if error.args and isinstance(error.args[0], BaseException) else error
    return type(inner).__name__


def _dicts(error: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found = error.get(name)
    return [one for one in found[:MOST_REASONS] if isinstance(one, dict)] if isinstance(found, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
