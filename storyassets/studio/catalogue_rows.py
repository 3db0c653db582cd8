"""Rows of the catalogue: an episode at a glance, the latest of each of its assets, the latest of each of its gates."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import Row


@dataclass(frozen=True)
class Materialization:
    """The latest materialization of an asset of an episode."""

    asset: str
    data_version: str
    elapsed_s: float
    takes_made: int = 0
    takes_reused: int = 0
    takes_degraded: int = 0
    made_at: str = ""


@dataclass(frozen=True)
class Verdict:
    """The latest verdict of a gate (`asset/check`) about the content of that version."""

    gate: str
    passed: bool
    faults: tuple[str, ...] = ()
    faults_found: int = 0
    overridden: str = ""
    data_version: str = ""
    judged_at: str = ""

    @property
    def asset(self) -> str:
        """The asset that is judged."""
        return self.gate.partition("/")[0]


@dataclass(frozen=True)
class EpisodeRow:
    """One episode in the index. `video` and `thumbnail` are hashes of the files; empty where there is none."""

    episode: str
    title: str
    channel: str
    duration_s: float | None
    video: str
    thumbnail: str
    quality_visual: float | None
    quality_content: float | None
    quality_technical: float | None
    quality_overall: float | None
    archived_at: str
    failed_asset: str
    failure: str
    """Why an asset could not be made, until it is; of a gate that stops it, nothing is told here."""
    created_at: str
    updated_at: str
    cost_usd: Decimal = Decimal(0)
    degraded: int = 0
    failed_gates: tuple[str, ...] = ()
    previewed: bool = False

    @property
    def state(self) -> str:
        """`archived`, `stopped` by a gate, `failed`, `rendered`, `previewed`, or `begun`."""
        if self.archived_at:
            return "archived"
        if self.failed_gates:
            return "stopped"
        if self.failure:
            return "failed"
        if self.video:
            return "rendered"
        return "previewed" if self.previewed else "begun"


def read_verdict(row: Row[Any]) -> Verdict:
    """The verdict of a row."""
    return Verdict(
        gate=row.gate,
        passed=bool(row.passed),
        faults=tuple(json.loads(row.faults or "[]")),
        faults_found=row.faults_found,
        overridden=row.overridden,
        data_version=row.data_version,
        judged_at=row.judged_at,
    )
