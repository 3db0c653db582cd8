"""Failure: why a run of Dagster stopped, in our words: a gate that failed, an error of ours, or another."""

from __future__ import annotations

import dagster as dg

from storyassets.defs.failing import as_error
from storyassets.errors import GateFailed, StoryAssetsError


def error_of_run(result: dg.ExecuteInProcessResult) -> StoryAssetsError:
    """Why the run stopped: a gate that failed, an error of ours, or one that nobody foresaw."""
    for verdict in result.get_asset_check_evaluations():
        if not verdict.passed and verdict.blocking:
            return _gate_error(verdict)
    for event in result.all_events:
        if event.is_step_failure:
            return _step_error(event, result.run_id)
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


def _step_error(event: dg.DagsterEvent, run_id: str) -> StoryAssetsError:
    failure = event.step_failure_data
    told = as_error(failure.user_failure_data.metadata) if failure.user_failure_data else None
    if told is not None:
        return told
    error = failure.error
    cause = error.cause or error if error else None
    summary = (cause.message.strip().splitlines() or ["unknown"])[0] if cause else "unknown"
    return StoryAssetsError(
        f"an error that nobody foresaw: {summary[:200]}",
        stage=event.step_key or "run",
        thing=f"run {run_id}",
        fix="The run's page in the UI has the details; please report it",
    )
