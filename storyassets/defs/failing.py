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
