"""Cost: by what it is told."""

from __future__ import annotations

from enum import StrEnum


class CostGroup(StrEnum):
    """What a row of a report of costs is about."""

    DAY = "day"
    EPISODE = "episode"
    PROVIDER = "provider"
    ASSET = "asset"
