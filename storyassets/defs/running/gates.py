"""Gates: a blocking check that has not passed stops later runs too.

Dagster's blocking holds inside one run. So before an asset's body begins, the gates of everything
upstream that this run does not judge itself are looked up; one that has not passed for the latest
materialization stops the asset before it spends anything. A person's override is the check's
matter (`episode_check`): an overridden failure has passed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import dagster as dg
from dagster._core.storage.asset_check_execution_record import (
    AssetCheckExecutionRecordStatus,
    AssetCheckPartitionInfo,
)

from storyassets.errors import GateFailed


@dataclass(frozen=True)
class Gates:
    """Which blocking checks stand under each asset."""

    checks_of: Mapping[dg.AssetKey, tuple[dg.AssetCheckKey, ...]]

    @classmethod
    def under(cls, checks: Iterable[dg.AssetChecksDefinition]) -> Gates:
        """The gates among these checks."""
        found: dict[dg.AssetKey, tuple[dg.AssetCheckKey, ...]] = {}
        for definition in checks:
            for spec in definition.check_specs:
                if spec.blocking:
                    found[spec.asset_key] = (*found.get(spec.asset_key, ()), spec.key)
        return cls(found)

    def upstream_of(self, context: dg.AssetExecutionContext) -> list[dg.AssetCheckKey]:
        """The gates above the running asset that this run does not judge itself."""
        graph = context.job_def.asset_layer.asset_graph
        judged_here = graph.asset_check_keys
        return [
            gate
            for ancestor in sorted(graph.get_ancestor_asset_keys(context.asset_key))
            for gate in self.checks_of.get(ancestor, ())
            if gate not in judged_here
        ]


def require_open_gates(context: dg.AssetExecutionContext, gates: Gates) -> None:
    """Go on only when every gate upstream has passed. Raises GateFailed."""
    wanted = gates.upstream_of(context)
    if not wanted:
        return
    verdicts = gate_verdicts(context.instance, wanted, context.partition_key)
    closed = [gate for gate in wanted if not verdicts[gate]]
    if closed:
        names = ", ".join(f"{gate.asset_key.to_user_string()}/{gate.name}" for gate in closed)
        raise GateFailed(
            f"the gate {names} has not passed for the latest materialization"
            if len(closed) == 1
            else f"the gates {names} have not passed for the latest materializations",
            stage=context.asset_key.to_user_string(),
            thing=context.partition_key,
            fix="Mend what the gate names and materialize its asset again, "
            "or record an override with a reason: storyassets override",
        )


def gate_verdicts(
    instance: dg.DagsterInstance, gates: list[dg.AssetCheckKey], partition_key: str
) -> dict[dg.AssetCheckKey, bool]:
    """Whether each gate's latest verdict is good and is about the latest materialization.

    `get_asset_check_partition_info` is not a documented surface of Dagster; this is its only use.
    """
    known = instance.event_log_storage.get_asset_check_partition_info(gates, partition_keys=[partition_key])
    passed = {info.check_key for info in known if _has_passed(info)}
    return {gate: gate in passed for gate in gates}


def _has_passed(info: AssetCheckPartitionInfo) -> bool:
    return (
        info.latest_execution_status is AssetCheckExecutionRecordStatus.SUCCEEDED
        and info.latest_target_materialization_storage_id == info.latest_materialization_storage_id
    )
