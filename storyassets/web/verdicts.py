"""Verdicts: every gate of an episode, the failed ones first, and the figures of its quality."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from storyassets.defs.episode_asset import WARNING
from storyassets.model.channel import QualityBar
from storyassets.model.quality import Criterion, QualityPart, QualityScore
from storyassets.studio.catalogue_rows import Materialization, Verdict

FULL_POINTS = 99.95


class GateState(StrEnum):
    """How a gate stands; in the order in which they are shown."""

    FAILED = "failed"
    OUTDATED = "outdated"
    WAITING = "waiting"
    ACCEPTED = "accepted"
    PASSED = "passed"


@dataclass(frozen=True)
class GateRow:
    """A gate as a page shows it. `command` accepts its failure."""

    gate: str
    state: GateState
    faults: tuple[str, ...] = ()
    more_faults: int = 0
    reason: str = ""
    command: str = ""

    @property
    def asset(self) -> str:
        """The asset that is judged."""
        return self.gate.partition("/")[0]

    @property
    def sentence(self) -> str:
        """What the gate holds."""
        return self.gate.partition("/")[2].replace("_", " ")

    @property
    def note(self) -> str:
        """What is to be said beside it, but for its faults."""
        if self.state is GateState.ACCEPTED:
            return self.reason if self.reason == WARNING else f"accepted: {self.reason}"
        return {GateState.WAITING: "not judged yet", GateState.OUTDATED: "judged an older version"}.get(
            self.state, ""
        )


def list_gates(
    key: str,
    known: Sequence[str],
    verdicts: Mapping[str, Verdict],
    made: Mapping[str, Materialization],
) -> list[GateRow]:
    """Every gate that there is, and those that have judged; the failed first."""
    names = [*known, *(gate for gate in verdicts if gate not in known)]
    rows = [_row(key, gate, verdicts.get(gate), made) for gate in names]
    order = list(GateState)
    return sorted(rows, key=lambda row: order.index(row.state))


def _row(key: str, gate: str, verdict: Verdict | None, made: Mapping[str, Materialization]) -> GateRow:
    if verdict is None:
        return GateRow(gate, GateState.WAITING)
    if not verdict.passed:
        command = f'storyassets override {key} {shlex.quote(gate)} --reason "why it is meant"'
        more = max(0, verdict.faults_found - len(verdict.faults))
        return GateRow(gate, GateState.FAILED, verdict.faults, more, command=command)
    if verdict.overridden:
        return GateRow(gate, GateState.ACCEPTED, verdict.faults, reason=verdict.overridden)
    latest = made.get(verdict.asset)
    judged = verdict.data_version
    outdated = bool(latest and judged and latest.data_version and latest.data_version != judged)
    return GateRow(gate, GateState.OUTDATED if outdated else GateState.PASSED)


@dataclass(frozen=True)
class QualityRow:
    """One of the four numbers, what it must reach, and what lowered it."""

    name: str
    points: float
    least: float
    lowered_by: tuple[Criterion, ...]
    others: tuple[Criterion, ...]

    @property
    def tone(self) -> str:
        """`good`, `fair` or `poor`, as it is coloured."""
        if self.points < self.least:
            return "poor"
        return "good" if self.points >= 80 else "fair"


def list_quality(score: QualityScore | None, bar: QualityBar | None) -> list[QualityRow]:
    """Overall and its parts; nothing where there is no score yet."""
    if score is None:
        return []
    asked = bar or QualityBar()
    overall = QualityRow("overall", score.overall, asked.least_overall, (), ())
    return [overall, *(_part(part, score, asked) for part in QualityPart)]


def _part(part: QualityPart, score: QualityScore, bar: QualityBar) -> QualityRow:
    criteria = [one for one in score.criteria if one.part is part]
    lowered = sorted(
        (one for one in criteria if one.points < FULL_POINTS),
        key=lambda one: (one.points - 100) * one.weight,
    )
    return QualityRow(
        name=part.value,
        points=getattr(score, part.value),
        least=getattr(bar, f"least_{part.value}"),
        lowered_by=tuple(lowered),
        others=tuple(one for one in criteria if one not in lowered),
    )
