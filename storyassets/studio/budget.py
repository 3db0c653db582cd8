"""Budgets: how much may be spent on an episode, on a day, in a month (UTC)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from storyassets.errors import BudgetExceeded


@dataclass(frozen=True)
class Budget:
    """None stands for no bound."""

    episode_usd: Decimal | None = None
    day_usd: Decimal | None = None
    month_usd: Decimal | None = None


@dataclass(frozen=True)
class Spending:
    """What was spent, or is set aside, or may have been charged."""

    episode_usd: Decimal
    day_usd: Decimal
    month_usd: Decimal


def check_budget(budget: Budget, spending: Spending, estimate_usd: Decimal, episode: str) -> None:
    """Raises BudgetExceeded if the estimate does not fit. What costs nothing always fits."""
    if estimate_usd <= 0:
        return
    bounds = (
        ("episode", budget.episode_usd, spending.episode_usd),
        ("day", budget.day_usd, spending.day_usd),
        ("month", budget.month_usd, spending.month_usd),
    )
    for name, bound_usd, spent_usd in bounds:
        if bound_usd is not None and spent_usd + estimate_usd > bound_usd:
            left_usd = max(bound_usd - spent_usd, Decimal(0))
            raise BudgetExceeded(
                f"the {name} budget of ${bound_usd:f} has ${left_usd:f} left, and ${estimate_usd:f} is needed",
                stage="budget",
                thing=episode,
                fix=f"Raise the channel's {name} budget or choose a cheaper provider",
            )
