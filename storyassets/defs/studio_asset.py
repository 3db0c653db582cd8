"""The wrapper of what belongs to the whole studio, and to no episode: errors, versions, figures. No gate, no turn."""

import functools
import time
from collections.abc import Callable
from typing import Any

import dagster as dg

from storyassets.defs.episode_asset import OWNERS, RETRY_ONCE, content_version, our_errors_as_failures
from storyassets.defs.resources import Workshop


def studio_asset(
    *, group_name: str, kinds: set[str], code_version: str = "1"
) -> Callable[[Callable[..., dg.MaterializeResult[Any]]], dg.AssetsDefinition]:
    """An artifact of the studio. The body returns `dg.MaterializeResult[SomeDocument]`, as an episode's does."""

    def decorate(body: Callable[..., dg.MaterializeResult[Any]]) -> dg.AssetsDefinition:
        @functools.wraps(body)
        def materialize(context: dg.AssetExecutionContext, **inputs: Any) -> dg.MaterializeResult[Any]:
            workshop: Workshop = inputs["workshop"]
            asset = context.asset_key.to_user_string()
            started_s = time.monotonic()
            with our_errors_as_failures(asset):
                workshop.go_on()
                workshop.require_room()
                result = body(context, **inputs)
            elapsed_s = round(time.monotonic() - started_s, 3)
            return result._replace(
                metadata={**(result.metadata or {}), "elapsed_s": elapsed_s},
                data_version=dg.DataVersion(content_version(result.value)),
            )

        return dg.asset(
            group_name=group_name,
            kinds=kinds,
            owners=OWNERS,
            code_version=code_version,
            retry_policy=RETRY_ONCE,
        )(materialize)

    return decorate
