"""Every error of ours, in one tree.

    StoryAssetsError
    ├── BadInput              a person's input is wrong (exit 2)
    ├── BadConfiguration      a channel, setting or folder is wrong (exit 3)
    │   ├── NewerSchema       a document was written by a newer version
    │   └── NotAuthorized     an outlet has not been logged in to, or not any more
    ├── GateFailed            a check upstream has not passed (exit 1)
    ├── Interrupted           a person stopped the run (exit 130)
    ├── RenderFailed          a picture, sound or video cannot be made from what is there (exit 1)
    ├── ProviderError         a provider did not deliver; `retryable` says whether to ask again (exit 1)
    │   ├── ProviderUnavailable   rate limit, time-out, 5xx: ask again
    │   │   └── ProviderNotAsked      it failed too often, or asked to be left alone: nothing was sent
    │   ├── ProviderRefused       the request was understood and refused: do not ask again
    │   │   ├── ContentRefused        refused for what it says or shows: milder words may help
    │   │   └── SessionLost           an outlet does not know the upload's session any more
    │   └── InvalidOutput         an answer came, but it is not what was asked for
    ├── BudgetExceeded        the next call would break a budget (exit 1)
    ├── NotPublished          an episode may not be published as it stands (exit 1)
    ├── QuotaExceeded         an outlet's quota is spent; `until` says when there is more (exit 1)
    └── TakeDamaged           a stored take is not what was stored

Each error names the stage, the thing and what to do, and never a secret: `str(error)` is the
one line that a person reads. Exceptions of vendors never leave `providers/`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Self


class StoryAssetsError(Exception):
    """The root. `stage` is the asset or command, `thing` what it was about, `fix` what to do."""

    exit_code = 1
    retryable = False
    usual_fix = ""
    """What to do where an error does not say it more exactly."""
    cost_usd: Decimal | None = None
    """What was paid all the same, where that is known; `units` are what the bill is made of."""
    units: Mapping[str, Decimal] | None = None
    price_version = ""

    def __init__(self, message: str, *, stage: str = "", thing: str = "", fix: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.stage = stage
        self.thing = thing
        self.fix = fix or self.usual_fix
        self.episode = ""

    def __str__(self) -> str:
        where = ": ".join(part for part in (self.stage, self.thing) if part)
        line = f"{where}: {self.message}" if where else self.message
        return f"{line}. {self.fix}" if self.fix else line

    def price(self, cost_usd: Decimal, units: Mapping[str, Decimal], price_version: str) -> Self:
        """The same error, with what it cost all the same."""
        self.cost_usd, self.units, self.price_version = cost_usd, dict(units), price_version
        return self

    def describe(self) -> dict[str, str]:
        """The `error` object of `--json`."""
        return {"stage": self.stage, "thing": self.thing, "message": self.message, "fix": self.fix}


class BadInput(StoryAssetsError):
    """A person's input is wrong."""

    exit_code = 2


class BadConfiguration(StoryAssetsError):
    """A channel, a setting or a folder is wrong."""

    exit_code = 3


class NewerSchema(BadConfiguration):
    """A document or database was written by a newer version of storyassets."""


class NotAuthorized(BadConfiguration):
    """An outlet has not been logged in to; or the grant was taken back, has ended, or lacks a scope."""


class GateFailed(StoryAssetsError):
    """A gate upstream has not passed for the latest materialization."""


class Interrupted(StoryAssetsError):
    """A person stopped the run; the next one goes on from there."""

    exit_code = 130


class RenderFailed(StoryAssetsError):
    """A picture, sound or video cannot be made from what is there."""

    usual_fix = "Make it again: storyassets redo KEY; with --new-take ASSET from something new"


class ProviderError(StoryAssetsError):
    """A provider did not deliver.

    `may_be_charged` says that it may have done its work all the same: the answer was lost. Where the
    price of a useless answer or a refusal is known, it is told (`price`).
    """

    status: int | None = None
    """Of the HTTP answer, where it was one."""

    def __init__(
        self,
        message: str,
        *,
        retry_after_s: float | None = None,
        may_be_charged: bool = False,
        stage: str = "",
        thing: str = "",
        fix: str = "",
    ) -> None:
        super().__init__(message, stage=stage, thing=thing, fix=fix)
        self.retry_after_s = retry_after_s
        self.may_be_charged = may_be_charged


class ProviderUnavailable(ProviderError):
    """Rate limit, time-out, 5xx or a lost connection: asking again may help."""

    retryable = True
    usual_fix = "Run again later, or name another provider after it in the channel"


class ProviderNotAsked(ProviderUnavailable):
    """Nothing was sent: the provider failed too often, or asked to be left alone for long. Nothing was charged."""

    retryable = False


class ProviderRefused(ProviderError):
    """The provider understood and refused: asking again will not help."""

    usual_fix = "Name another provider in the channel"


class ContentRefused(ProviderRefused):
    """A provider's moderation refused the request, or its own answer: milder words may help."""


class SessionLost(ProviderRefused):
    """An outlet does not know the session of an upload any more: it has ended, or the video is there."""


class InvalidOutput(ProviderError):
    """An answer came, but it is not what was asked for. It may have had its price: `cost_usd`, `units`."""

    retryable = True
    usual_fix = "Run again; if it comes again, name another provider in the channel"


class BudgetExceeded(StoryAssetsError):
    """The next call would break a budget."""


class NotPublished(StoryAssetsError):
    """An episode may not be published as it stands: not approved, not of first choices, too alike, or too late."""


class QuotaExceeded(StoryAssetsError):
    """An outlet's quota is spent; `until` is when there is more."""

    def __init__(
        self, message: str, *, until: datetime, stage: str = "", thing: str = "", fix: str = ""
    ) -> None:
        super().__init__(message, stage=stage, thing=thing, fix=fix)
        self.until = until


class TakeDamaged(StoryAssetsError):
    """A stored take is not what was stored; the gateway makes it again."""
