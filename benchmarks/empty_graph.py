"""The episode's graph with its gates and empty bodies: what Dagster itself costs.

Run as a process; prints JSON: the CPU of importing Dagster, opening its instance and running the job.
The import of our own packages, which the list of assets and gates needs, is left out.
"""

from __future__ import annotations

import time

STARTED_S = time.process_time()
import dagster as dg  # noqa: E402 timed

IMPORTED_S = time.process_time()
import json  # noqa: E402
import os  # noqa: E402
from pathlib import Path  # noqa: E402

from storyassets.cli.instance import open_instance  # noqa: E402
from storyassets.definitions import ASSETS, CHECKS  # noqa: E402
from storyassets.defs.partitions import EPISODES, episodes  # noqa: E402
from storyassets.settings import find_settings  # noqa: E402

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
    started_s = time.process_time()
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
        run_started_s = time.process_time()
        job = definitions.resolve_job_def("empty")
        result = job.execute_in_process(
            instance=instance,
            partition_key=KEY,
            run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
        )
        ended_s = time.process_time()
    if not result.success:
        raise SystemExit("the empty graph failed")
    figures = {
        "assets": len(assets),
        "checks": len(checks),
        "run_cpu_s": round(ended_s - run_started_s, 3),
        "dagster_cpu_s": round(IMPORTED_S - STARTED_S + ended_s - started_s, 3),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
