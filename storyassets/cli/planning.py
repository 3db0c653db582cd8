"""Planning: a plan, printed. Nothing is made."""

from __future__ import annotations

import sys
from contextlib import closing
from typing import Any

from storyassets.cli.editing import find_episode, read_brief
from storyassets.cli.printing import one_line, print_json
from storyassets.defs.planning import AssetPlan, Plan, plan_episode
from storyassets.defs.resources import Workshop
from storyassets.settings import Settings

SUBJECTS_SHOWN = 6


def print_plan(settings: Settings, key: str, *, as_json: bool) -> None:
    """What a run of the episode would make and reuse. Raises StoryAssetsError."""
    brief = read_brief(find_episode(settings, key, "plan"), "plan")
    with closing(Workshop(settings)) as workshop:
        plan = plan_episode(brief, workshop)
    if as_json:
        print_json(as_fields(plan))
    else:
        sys.stdout.write(as_text(plan))


def as_fields(plan: Plan) -> dict[str, Any]:
    """The object of `--json`."""
    return {
        "episode": plan.episode,
        "takes": {"made": len(plan.missing), "reused": sum(asset.reused for asset in plan.assets)},
        "assets": [
            {
                "asset": asset.asset,
                "made": [take.subject for take in asset.missing],
                "reused": asset.reused,
            }
            for asset in plan.assets
        ],
        "segments": {"encoded": plan.segments_encoded, "reused": plan.segments_reused},
        "cost_usd": {"least": float(plan.least_usd), "most": float(plan.most_usd)},
        "duration_s": None if plan.duration_s is None else round(plan.duration_s, 2),
        "seconds": plan.seconds,
        "note": plan.note,
    }


def as_text(plan: Plan) -> str:
    """What a person wants to know before they pay."""
    lines = [f"{asset.asset:<20} {describe_asset(asset)}" for asset in plan.assets]
    if not plan.note:
        lines.append(f"{'segments':<20} {plan.segments_encoded} to encode, {plan.segments_reused} are there")
    lines.append(f"{'cost':<20} {describe_cost(plan)}")
    lines.append(f"{'time':<20} about {plan.seconds:.0f} s")
    if plan.note:
        lines.append(f"{'note':<20} {one_line(plan.note)}")
    return "".join(f"{line}\n" for line in lines)


def describe_asset(asset: AssetPlan) -> str:
    """How many takes would be made, which, and how many are there."""
    if not asset.missing:
        return f"nothing to make, {asset.reused} are there"
    names = [one_line(take.subject) for take in asset.missing[:SUBJECTS_SHOWN]]
    more = len(asset.missing) - len(names)
    which = ", ".join(names) + (f" and {more} more" if more else "")
    return f"{len(asset.missing)} to make ({which}), {asset.reused} are there"


def describe_cost(plan: Plan) -> str:
    """A range, where there is one."""
    if plan.most_usd == plan.least_usd:
        return f"{plan.least_usd:.2f} USD"
    return f"{plan.least_usd:.2f} to {plan.most_usd:.2f} USD"
