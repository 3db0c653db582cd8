"""The episode's graph with its gates and empty bodies: what Dagster itself costs.

Run as a process; prints the CPU of the run alone, without the imports, as JSON.
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import dagster as dg

from storyassets.cli.running import open_instance
from storyassets.definitions import ASSETS, CHECKS
from storyassets.defs.partitions import EPISODES, episodes
from storyassets.settings import find_settings

KEY = "empty"


def empty_asset(definition: dg.AssetsDefinition) -> dg.AssetsDefinition:
    @dg.asset(
        name=definition.key.to_user_string(),
        partitions_def=episodes,
        deps=sorted(definition.asset_deps[definition.key]),
        code_version="1",
    )
    def body() -> dg.MaterializeResult:
        return dg.MaterializeResult(data_version=dg.DataVersion("1"), metadata={"elapsed_s": 0.0})

    return body


def empty_check(spec: dg.AssetCheckSpec) -> dg.AssetChecksDefinition:
    @dg.asset_check(asset=spec.asset_key, name=spec.name, blocking=True, partitions_def=episodes)
    def body() -> dg.AssetCheckResult:
        return dg.AssetCheckResult(passed=True)

    return body


def main() -> None:
    assets = [empty_asset(one) for one in ASSETS if one.key.to_user_string() != "preview_video"]
    checks = [empty_check(spec) for one in CHECKS for spec in one.check_specs]
    definitions = dg.Definitions(
        assets=assets,
        asset_checks=checks,
        jobs=[dg.define_asset_job("empty", selection="*")],
        executor=dg.in_process_executor,
    )
    Path(os.environ["STORYASSETS_STUDIO"]).mkdir(parents=True, exist_ok=True)
    with open_instance(find_settings()) as instance:
        instance.add_dynamic_partitions(EPISODES, [KEY])
        started_s = time.process_time()
        job = definitions.resolve_job_def("empty")
        result = job.execute_in_process(
            instance=instance,
            partition_key=KEY,
            run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
        )
        run_cpu_s = time.process_time() - started_s
    if not result.success:
        raise SystemExit("the empty graph failed")
    print(json.dumps({"assets": len(assets), "checks": len(checks), "run_cpu_s": round(run_cpu_s, 3)}))


if __name__ == "__main__":
    main()
