"""Failing: our errors in Dagster's words, with all that is needed to tell them in ours again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import dagster as dg

from storyassets.errors import StoryAssetsError

EXIT_CODE = "exit_code"


def as_failure(error: StoryAssetsError, *, allow_retries: bool) -> dg.Failure:
    """What Dagster is told."""
    metadata: dict[str, str | int] = {**error.describe(), EXIT_CODE: error.exit_code}
    return dg.Failure(str(error), metadata=metadata, allow_retries=allow_retries)


def as_error(metadata: Mapping[str, dg.MetadataValue[Any]]) -> StoryAssetsError | None:
    """The error that it was, by the failure's metadata; None for a failure that is not of ours."""
    if EXIT_CODE not in metadata:
        return None
    told = {name: value.value for name, value in metadata.items()}
    error = StoryAssetsError(
        str(told["message"]), stage=str(told["stage"]), thing=str(told["thing"]), fix=str(told["fix"])
    )
    error.exit_code = int(str(told[EXIT_CODE]))
    return error


def error_of_step(event: dg.DagsterEvent, run_id: str) -> StoryAssetsError:
    """Why the step failed: an error of ours, or the first line of one that nobody foresaw."""
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
