"""Foreseeing: what an episode would cost, told with its brief, before anything is spent."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from storyassets.defs.planning.planning import EMBEDDED, Plan, plan_episode
from storyassets.defs.resources import Workshop
from storyassets.model.channel import Channel
from storyassets.model.commission import Commission
from storyassets.studio.budget import Budget, bounds


def asks_others(channel: Channel) -> bool:
    """Whether anybody but the embedded providers, who cost nothing, is asked."""
    return any(name != EMBEDDED for chain in vars(channel.providers).values() for name in chain)


def foresee(brief: Commission, workshop: Workshop) -> Plan | None:
    """The plan of a channel that asks others, made once a run; none for one that costs nothing."""
    if not asks_others(brief.channel):
        return None
    asked = f"{workshop.run} {brief.model_dump_json()}"
    if workshop.foreseen and workshop.foreseen[0] == asked:
        return workshop.foreseen[1]
    plan = plan_episode(brief.brief, workshop)
    workshop.foreseen = asked, plan
    return plan


def show_plan(plan: Plan | None) -> dict[str, Any]:
    """What would be made, at which cost, in which time."""
    if plan is None:
        return {}
    return {
        "planned_takes": len(plan.missing),
        "planned_cost_usd": f"{plan.least_usd:.4f} to {plan.most_usd:.4f}",
        "planned_s": plan.seconds,
        "plan_note": plan.note,
    }


def find_budget_faults(brief: Commission, workshop: Workshop) -> tuple[str, ...]:
    """Each bound of the channel's budget that the usual course would break, with its numbers."""
    if not Budget.of(brief.channel.budget).is_bound:
        return ()
    plan = foresee(brief, workshop)
    return compare_with_budget(plan, brief.channel, workshop) if plan else ()


def compare_with_budget(plan: Plan, channel: Channel, workshop: Workshop) -> tuple[str, ...]:
    """The bounds for which what the plan usually costs is too much. A run would stop at its brief."""
    if plan.least_usd <= Decimal(0):
        return ()
    spent = workshop.ledger.spending(plan.episode, channel.name, workshop.run)
    return tuple(
        f"the {bound.name} budget of ${bound.bound_usd:f} has ${bound.left_usd:f} left, and the episode needs "
        f"about ${plan.least_usd:.4f}: raise budget.{bound.name}_usd of channel {channel.name}, "
        "or choose cheaper providers"
        for bound in bounds(Budget.of(channel.budget), spent)
        if plan.least_usd > bound.left_usd
    )
