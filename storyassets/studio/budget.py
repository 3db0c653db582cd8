"""Budgets: how much may be spent in a run, on an episode, and by a channel on a day, in a month (UTC) and ever."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from decimal import Decimal

from storyassets.errors import BudgetExceeded
from storyassets.model import channel
from storyassets.studio.ledger_rows import CallSubject


@dataclass(frozen=True)
class Budget:
    """None stands for no bound. Days and months are of the call's channel."""

    run_usd: Decimal | None = None
    episode_usd: Decimal | None = None
    day_usd: Decimal | None = None
    month_usd: Decimal | None = None
    channel_usd: Decimal | None = None

    @classmethod
    def of(cls, wanted: channel.Spending) -> Budget:
        """The bounds that a channel's file names."""
        return cls(**{field.name: getattr(wanted, field.name) for field in fields(cls)})

    @property
    def is_bound(self) -> bool:
        """Whether there is any bound."""
        return any(getattr(self, field.name) is not None for field in fields(self))


@dataclass(frozen=True)
class Spending:
    """What was spent, or is set aside, or may have been charged."""

    run_usd: Decimal
    episode_usd: Decimal
    day_usd: Decimal
    month_usd: Decimal
    channel_usd: Decimal


@dataclass(frozen=True)
class Bound:
    """One bound of a budget, and what counts against it."""

    name: str
    bound_usd: Decimal
    spent_usd: Decimal

    @property
    def left_usd(self) -> Decimal:
        """What can still be spent."""
        return max(self.bound_usd - self.spent_usd, Decimal(0))


def bounds(budget: Budget, spending: Spending) -> Iterator[Bound]:
    """Each bound that the budget has, from the narrowest on."""
    for field in fields(Budget):
        bound_usd = getattr(budget, field.name)
        if bound_usd is not None:
            yield Bound(field.name.removesuffix("_usd"), bound_usd, getattr(spending, field.name))


def check_budget(budget: Budget, spending: Spending, estimate_usd: Decimal, purpose: CallSubject) -> None:
    """Raises BudgetExceeded if the estimate does not fit. What costs nothing always fits."""
    if estimate_usd <= 0:
        return
    for bound in bounds(budget, spending):
        if bound.spent_usd + estimate_usd > bound.bound_usd:
            whose = f" of channel {purpose.channel}" if purpose.channel else ""
            raise BudgetExceeded(
                f"the {bound.name} budget of ${bound.bound_usd:f} has ${bound.left_usd:f} left, "
                f"and ${estimate_usd:f} is needed",
                stage="budget",
                thing=purpose.episode,
                fix=f"Raise budget.{bound.name}_usd{whose} or choose a cheaper provider",
            )
