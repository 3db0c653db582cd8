"""What a run that nobody configured, as the desk and its daemon start them, says on the terminal."""

import dagster as dg
import pytest
import yaml

from storyassets.cli.running import open_instance
from storyassets.definitions import assemble
from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.running.asking import brief_of_channel
from storyassets.studio.documents import write_document
from storyassets_tests.fakes.workshops import REPO, a_workshop

KEY = "short"


def test_a_run_that_fails_leaves_the_terminal_to_others(tmp_path, capfd):
    """Its pages have every step, and the line of the one that failed."""
    workshop = a_workshop(tmp_path)
    brief = brief_of_channel(KEY, workshop, {"text": "A fox stole a hen."})
    write_document(workshop.folder(KEY).brief, brief)
    with open_instance(workshop.settings) as instance:
        instance.add_dynamic_partitions(EPISODES, [KEY])
        job = assemble(workshop).resolve_job_def(EPISODE_JOB)
        capfd.readouterr()
        result = job.execute_in_process(instance=instance, partition_key=KEY, raise_on_error=False)
        assert capfd.readouterr() == ("", "")
        told = [record.user_message for record in instance.all_logs(result.run_id)]
    failed = [event for event in result.all_events if event.is_step_failure]
    assert [event.step_key for event in failed][:1] == ["story"]
    assert "has 5 words" in failed[0].step_failure_data.error.message
    assert result.dagster_run.status is dg.DagsterRunStatus.FAILURE
    assert any('Execution of step "story" failed' in words for words in told)


@pytest.mark.parametrize("home", ["dagster_home", "dagster_home/postgres"])
def test_both_databases_are_as_quiet(home):
    told = yaml.safe_load((REPO / home / "dagster.yaml").read_text())
    assert told["python_logs"] == {"python_log_level": "CRITICAL"}
