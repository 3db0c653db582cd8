"""Failure: why a run of Dagster stopped, in our words: a gate that failed, an error of ours, or another."""

from __future__ import annotations

import dagster as dg

from storyassets.defs.running.failing import error_of_step
from storyassets.errors import GateFailed, StoryAssetsError


def error_of_run(result: dg.ExecuteInProcessResult) -> StoryAssetsError:
    """Why the run stopped: a gate that failed, an error of ours, or one that nobody foresaw."""
    for verdict in result.get_asset_check_evaluations():
        if not verdict.passed and verdict.blocking:
            return _gate_error(verdict)
    for event in result.all_events:
        if event.is_step_failure:
            return error_of_step(event, result.run_id)
    return StoryAssetsError("the run stopped without saying why", stage="run", thing=result.run_id)


def _gate_error(evaluation: dg.AssetCheckEvaluation) -> GateFailed:
    gate = f"{evaluation.asset_key.to_user_string()}/{evaluation.check_name}"
    faults = evaluation.metadata.get("faults")
    found = evaluation.metadata.get("faults_found")
    more = int(str(found.value)) - 1 if found else 0
    first = str(faults.value).splitlines()[0] if faults else evaluation.description or "it failed"
    return GateFailed(
        first + (f" (and {more} more)" if more > 0 else ""),
        stage=evaluation.asset_key.to_user_string(),
        thing=evaluation.check_name,
        fix=f"Mend it, or accept it: storyassets override {evaluation.partition or 'KEY'} {gate} --reason WHY",
    )
