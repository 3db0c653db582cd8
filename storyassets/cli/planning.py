"""Planning: a plan, printed. Nothing is made."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO

from storyassets.cli.asking import Asked, settle_brief
from storyassets.cli.editing import check_new_takes, find_episode, read_brief
from storyassets.cli.printing import print_json
from storyassets.defs.planning.foreseeing import compare_with_budget
from storyassets.defs.planning.planning import AssetPlan, Plan, plan_episode
from storyassets.defs.resources import Workshop
from storyassets.errors import BadInput
from storyassets.model.brief import KEY_PATTERN, Brief
from storyassets.model.plain import one_line
from storyassets.settings import Settings

SUBJECTS_SHOWN = 6


def print_plan(
    settings: Settings, target: Asked | str, new_takes: Sequence[str], stdin: BinaryIO, *, as_json: bool
) -> None:
    """What a run would make and reuse, of an episode by its key, or of what would become one.

    Raises StoryAssetsError.
    """
    brief = brief_of(settings, target, new_takes, stdin)
    with closing(Workshop(settings)) as workshop:
        plan = plan_episode(brief, workshop, new_takes)
        too_much = compare_with_budget(plan, workshop.channel(brief.channel), workshop)
    if as_json:
        print_json({**as_fields(plan), "budget": list(too_much)})
    else:
        sys.stdout.write(as_text(plan) + "".join(f"{'budget':<20} {one_line(fault)}\n" for fault in too_much))


def brief_of(settings: Settings, target: Asked | str, new_takes: Sequence[str], stdin: BinaryIO) -> Brief:
    """The brief that is there, or the one that would be. Raises BadInput."""
    if isinstance(target, Asked):
        if new_takes:
            raise BadInput(
                "nothing of it is there yet", stage="plan", thing="--new-take", fix="Name an episode's key"
            )
        return settle_brief(target, settings, stdin)
    folder = find_episode(settings, target, "plan")
    check_new_takes(folder, new_takes, "plan")
    return read_brief(folder, "plan")


def names_episode(target: str) -> bool:
    """Whether an episode could have this key; anything else, and what is a file, is a story."""
    return KEY_PATTERN.fullmatch(target) is not None and not Path(target).is_file()


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
                "providers": sorted({take.provider for take in asset.missing}),
                "cost_usd": {"least": float(asset.least_usd), "most": float(asset.most_usd)},
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
    lines.append(f"{'segments':<20} {plan.segments_encoded} to encode, {count_there(plan.segments_reused)}")
    lines.append(f"{'cost':<20} {describe_cost(plan)}")
    lines.append(f"{'time':<20} about {plan.seconds:.0f} s")
    if plan.note:
        lines.append(f"{'note':<20} {one_line(plan.note)}")
    return "".join(f"{line}\n" for line in lines)


def describe_asset(asset: AssetPlan) -> str:
    """How many takes would be made, which, and how many are there."""
    if not asset.missing:
        return f"nothing to make, {count_there(asset.reused)}"
    names = [one_line(take.subject) for take in asset.missing[:SUBJECTS_SHOWN]]
    more = len(asset.missing) - len(names)
    which = ", ".join(names) + (f" and {more} more" if more else "")
    paid = f", {describe_cost(asset)} at {describe_providers(asset)}" if asset.most_usd else ""
    return f"{len(asset.missing)} to make ({which}), {count_there(asset.reused)}{paid}"


def count_there(reused: int) -> str:
    """How many are there already, in words."""
    return f"{reused or 'none'} {'are' if reused > 1 else 'is'} there"


def describe_providers(asset: AssetPlan) -> str:
    """Who is asked first."""
    return ", ".join(sorted({take.provider for take in asset.missing}))


def describe_cost(priced: Plan | AssetPlan) -> str:
    """A range, where there is one; cents alone would hide what small models cost."""
    least, most = tell_usd(priced.least_usd), tell_usd(priced.most_usd)
    return f"{least} USD" if least == most else f"about {least} USD, at most {most}"


def tell_usd(amount_usd: Decimal) -> str:
    """Cents, or four digits of what is less than a dollar and no whole cents."""
    return f"{amount_usd:.2f}" if amount_usd >= 1 or not amount_usd else f"{amount_usd:.4f}"
