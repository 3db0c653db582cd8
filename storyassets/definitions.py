"""What Dagster loads. It assembles, and decides nothing."""

import warnings

import dagster as dg

# Checks that know their partition are what gates are made of; Dagster marks them as a preview.
warnings.filterwarnings("ignore", category=dg.PreviewWarning)

from storyassets.defs import assets as artifacts  # noqa: E402  (after the filter above
from storyassets.defs.io_manager import episode_io_manager  # noqa: E402
from storyassets.defs.jobs import (  # noqa: E402
    PERFORMANCE,
    PREVIEW_ASSET,
    PUBLICATION,
    episode_job,
    performance_job,
    preview_job,
    publish_job,
    stories_job,
)
from storyassets.defs.resources import Workshop, workshop_resource  # noqa: E402
from storyassets.defs.running.alerting import alert_is_over, alert_on_failure  # noqa: E402
from storyassets.defs.running.gates import Gates  # noqa: E402
from storyassets.defs.schedules import daily_schedules, performance_daily  # noqa: E402
from storyassets.defs.sensors import publishing_sensors  # noqa: E402
from storyassets.defs.sources.inbox import inbox  # noqa: E402
from storyassets.defs.sources.stories_daily import find_stories_daily  # noqa: E402

ASSETS = dg.load_assets_from_package_module(artifacts)
CHECKS = dg.load_asset_checks_from_package_module(artifacts)


def assemble(workshop: Workshop) -> dg.Definitions:
    """The code location around one workshop."""
    workshop.gates = Gates.under(CHECKS)
    return dg.Definitions(
        assets=ASSETS,
        asset_checks=CHECKS,
        jobs=[episode_job, preview_job, publish_job, performance_job, stories_job],
        schedules=[
            *daily_schedules(workshop.settings.channels_dir),
            find_stories_daily(),
            performance_daily,
        ],
        sensors=[inbox, *publishing_sensors(), alert_on_failure, alert_is_over],
        resources={"workshop": workshop_resource(workshop), "io_manager": episode_io_manager},
        executor=dg.in_process_executor,
    )


def assets_of_episode() -> list[str]:
    """The names of the assets that a run of an episode makes."""
    made = [asset for asset in ASSETS if isinstance(asset, dg.AssetsDefinition)]
    names = [key.to_user_string() for asset in made if asset.partitions_def for key in asset.keys]
    return sorted(name for name in names if name not in (PREVIEW_ASSET, PUBLICATION, PERFORMANCE))


defs = assemble(Workshop())
