"""Failures of a call to a language model, in our own errors, whoever's SDK it went through."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from urllib.parse import urlsplit

from storyassets.errors import (
    ContentRefused,
    InvalidOutput,
    ProviderError,
    ProviderUnavailable,
    StoryAssetsError,
)
from storyassets.providers.answers import causes_of, error_of_status, was_sent, without_secrets
from storyassets.providers.offers import Outfit
from storyassets.providers.protocols import ProviderRole

_TIMEOUTS = frozenset({"ConnectTimeout", "ReadTimeout", "WriteTimeout", "PoolTimeout", "APITimeoutError"})

_HALF_AN_ANSWER = "without sending complete message body"


def plain_address(address: str) -> str:
    """An address without user, password and query."""
    parts = urlsplit(address)
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}{parts.path}"


def what_is_written(outfit: Outfit) -> str:
    """A script or a listing: the asset that asks, too."""
    return "listing" if outfit.role is ProviderRole.LISTER else "script"


def lost_call(error: BaseException, outfit: Outfit) -> ProviderError:
    """No answer came: nobody was there, or the connection was lost after the question was sent."""
    if any(_HALF_AN_ANSWER in str(one) for one in causes_of(error)):
        return useless_answer("the connection ended in the middle of the answer", outfit)
    names = {type(one).__name__ for one in causes_of(error)}
    sent = was_sent(error)
    address = plain_address(outfit.base_url)
    if names & _TIMEOUTS:
        told = "did not answer in time"
    else:
        told = "ended the connection without an answer" if sent else "cannot be reached"
    return ProviderUnavailable(
        f"{address} {told}",
        may_be_charged=sent,
        stage=what_is_written(outfit),
        thing=outfit.name,
        fix="Try again later" if sent else "See that the server runs, and that its address is right",
    )


def failed_call(
    status: int,
    message: str,
    outfit: Outfit,
    *,
    key_variable: str,
    code: str = "",
    headers: Mapping[str, str] | None = None,
) -> StoryAssetsError:
    """The provider answered with an error's status."""
    error = error_of_status(
        status,
        message,
        provider=outfit.name,
        key_variable=key_variable,
        code=code,
        headers=headers,
        secrets=[outfit.key],
    )
    if status == 404:
        field = f"models.{outfit.role.value}.{outfit.name}"
        error.fix = f"Name a model that {outfit.name} has in {field} of the channel, or mend its address"
    return error


def refused_answer(told: str, outfit: Outfit, units: Mapping[str, Decimal]) -> ContentRefused:
    """The model, or a filter before or after it, would not write this. What it read has its price."""
    error = ContentRefused(
        f"it refused to write the {what_is_written(outfit)}: {told}",
        may_be_charged=True,
        stage=what_is_written(outfit),
        thing=outfit.name,
        fix=f"Tell the story in milder words, or choose another {outfit.role.value} in the channel",
    )
    if units:
        _charge(error, outfit, units)
    return error


def useless_answer(
    told: str, outfit: Outfit, *, units: Mapping[str, Decimal] | None = None, retryable: bool = True
) -> InvalidOutput:
    """An answer came that is not what was asked for, with what it cost where that is known."""
    error = InvalidOutput(
        without_secrets(told, [outfit.key]),
        may_be_charged=True,
        stage=what_is_written(outfit),
        thing=outfit.name,
        fix=f"Run again, or choose another {outfit.role.value} in the channel",
    )
    error.retryable = retryable
    if units:
        _charge(error, outfit, units)
    return error


def _charge(error: ProviderError, outfit: Outfit, units: Mapping[str, Decimal]) -> None:
    error.price(outfit.prices.cost_usd(outfit.name, outfit.model, units), units, outfit.prices.version)
