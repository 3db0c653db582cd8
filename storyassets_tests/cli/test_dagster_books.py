"""Dagster's books in a run of this process: others read them at once, and nothing is left open."""

import dagster as dg

from storyassets.cli.running import open_instance
from storyassets_tests.fakes.workshops import a_settings


def test_what_a_run_writes_others_read_while_it_is_open(tmp_path):
    settings = a_settings(tmp_path)

    @dg.asset
    def stone():
        return 1

    job = dg.Definitions(assets=[stone], jobs=[dg.define_asset_job("all")]).resolve_job_def("all")
    with open_instance(settings) as instance:
        result = job.execute_in_process(instance=instance)
        with open_instance(settings, capture_output=True) as other:
            events = [event.dagster_event_type for event in other.all_logs(result.run_id)]
            assert other.get_run_by_id(result.run_id).status is dg.DagsterRunStatus.SUCCESS
            assert other.get_latest_materialization_event(dg.AssetKey("stone")) is not None
    assert events == [event.dagster_event_type for event in instance.all_logs(result.run_id)]
    instance.dispose()
    assert not [*settings.dagster_home.rglob("*-wal")]
