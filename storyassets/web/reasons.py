"""Reasons: why takes are not from their first choice, as Dagster has it with what was materialized."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import dagster as dg
from sqlalchemy.exc import SQLAlchemyError

from storyassets.defs.pages.showing import DEGRADED

Reasons = Mapping[str, Mapping[str, str]]
"""By asset, and by role and subject."""

FindReasons = Callable[[str], Reasons]
"""Of an episode."""

ASSETS_OF_TAKES = (
    "script", "character_portraits", "voice_clips", "broll", "talking_heads", "music", "listing",
)  # fmt: skip
"""In the order in which they are made."""


def no_reasons(_: str) -> Reasons:
    """Nothing is known."""
    return {}


def find_reasons(instance: dg.DagsterInstance, episode: str) -> Reasons:
    """The reasons of the latest materialization of each asset; none where Dagster's storage cannot tell."""
    try:
        return {asset: told for asset in ASSETS_OF_TAKES if (told := _latest(instance, asset, episode))}
    except (dg.DagsterError, SQLAlchemyError):
        return {}


def _latest(instance: dg.DagsterInstance, asset: str, episode: str) -> dict[str, str]:
    wanted = dg.AssetRecordsFilter(asset_key=dg.AssetKey(asset), asset_partitions=[episode])
    for record in instance.fetch_materializations(wanted, limit=1).records:
        made = record.asset_materialization
        value = made.metadata.get(DEGRADED) if made else None
        told = value.value if isinstance(value, dg.JsonMetadataValue) else None
        return {str(what): str(why) for what, why in told.items()} if isinstance(told, dict) else {}
    return {}
