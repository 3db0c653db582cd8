"""Picks: what a person chose instead of what would be made."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset
from storyassets.defs.resources import Workshop
from storyassets.model.picks import Picks
from storyassets.studio.editing import read_picks


@episode_asset(group_name="story", kinds={"yaml"})
def picks(
    context: dg.AssetExecutionContext, workshop: dg.ResourceParam[Workshop]
) -> dg.MaterializeResult[Picks]:
    """A person's own pictures, clips and recordings, pinned takes, and what was asked for anew."""
    chosen = read_picks(workshop.folder(context.partition_key))
    for pick in chosen.picks:
        workshop.takes.verify(pick.take)
    return dg.MaterializeResult(
        value=chosen,
        metadata={
            "own": ", ".join(f"{pick.subject}: {pick.file}" for pick in chosen.picks if pick.is_own)
            or "none",
            "pinned": ", ".join(pick.subject for pick in chosen.picks if not pick.is_own) or "none",
            "new_takes": ", ".join(sorted(chosen.take_numbers)) or "none",
        },
    )
