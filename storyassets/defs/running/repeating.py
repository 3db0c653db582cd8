"""Repeating: a run that failed only because its providers changed midway is run again from the start."""

from __future__ import annotations

import dagster as dg
from dagster._core.storage.tags import MAX_RETRIES_TAG, RETRY_STRATEGY_TAG

from storyassets.defs.resources import Workshop
from storyassets.providers.protocols import ProviderRole
from storyassets.studio.candidates import WHOLE_ROLES

MAKER_GATES = ("pictures_are_of_one_maker", "voices_are_of_one_maker")


def runs_again(context: dg.AssetCheckExecutionContext, workshop: Workshop) -> None:
    """Have Dagster's daemon run all of it again, as often as providers may fall; the command line does so itself."""
    if workshop.is_of_one_run:
        return
    again = str(most_falls(workshop))
    context.instance.add_run_tags(
        context.run.run_id, {MAX_RETRIES_TAG: again, RETRY_STRATEGY_TAG: "ALL_STEPS"}
    )


def most_falls(workshop: Workshop) -> int:
    """How often providers can fall in one episode, at the most: those of the longest chains, but for the last."""
    return sum(max(0, len(workshop.registry.known(role)) - 1) for role in WHOLE_ROLES)


def asks_of(asset: str) -> ProviderRole | None:
    """The role that an asset asks and in which a whole chain falls; none for any other."""
    if asset in ("character_portraits", "broll", "talking_heads"):
        return ProviderRole.ILLUSTRATOR
    return ProviderRole.VOICE if asset == "voice_clips" else None
