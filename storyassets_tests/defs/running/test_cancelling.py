"""A run that a person has stopped begins nothing more, also where the interrupt itself was lost."""

import dagster as dg
import pytest

from storyassets.defs.episode_asset import episode_asset
from storyassets.defs.io_manager import episode_io_manager
from storyassets.defs.partitions import EPISODES
from storyassets.defs.resources import Workshop, workshop_resource
from storyassets.model.music import Music
from storyassets_tests.fakes.workshops import a_settings

KEY = "the-lamp"
BEGUN = []


@episode_asset(group_name="test", kinds=set())
def first(
    context: dg.AssetExecutionContext, workshop: dg.ResourceParam[Workshop]
) -> dg.MaterializeResult[Music]:
    """Says that the run is to end, as the launcher does, and is not interrupted."""
    BEGUN.append("first")
    run = context.instance.get_run_by_id(context.run.run_id)
    context.instance.report_run_canceling(run)
    return dg.MaterializeResult(value=Music())


@episode_asset(group_name="test", kinds=set())
def second(
    context: dg.AssetExecutionContext, first: Music, workshop: dg.ResourceParam[Workshop]
) -> dg.MaterializeResult[Music]:
    """Is never begun."""
    BEGUN.append("second")
    return dg.MaterializeResult(value=Music())


@pytest.fixture
def workshop(tmp_path):
    made = Workshop(a_settings(tmp_path))
    yield made
    made.close()


def test_a_run_that_is_being_cancelled_begins_no_other_asset(workshop):
    BEGUN.clear()
    with dg.DagsterInstance.ephemeral() as instance:
        instance.add_dynamic_partitions(EPISODES, [KEY])
        dg.materialize(
            [first, second],
            instance=instance,
            partition_key=KEY,
            resources={"workshop": workshop_resource(workshop), "io_manager": episode_io_manager},
            run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
            raise_on_error=False,
        )
        [run] = instance.get_runs()
    assert (BEGUN, run.status) == (["first"], dg.DagsterRunStatus.CANCELED)
