import json
import os
import signal
import socket
import subprocess
import sys

import dagster as dg
import pytest

from storyassets.cli.outcome import Outcome
from storyassets.cli.progress import PlainProgress
from storyassets.cli.running import (
    HOST_TAG,
    PROCESS_TAG,
    close_dead_runs,
    interruptible,
    open_instance,
    run_job,
)
from storyassets.definitions import assemble
from storyassets.defs.jobs import EPISODE_JOB, PREVIEW_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.running.asking import brief_of_channel
from storyassets.errors import GateFailed, Interrupted
from storyassets.studio.documents import write_document
from storyassets_tests.fakes.alert_receivers import a_webhook
from storyassets_tests.fakes.instances import a_temporary_instance
from storyassets_tests.fakes.outfits import no_keys
from storyassets_tests.fakes.workshops import REPO, FakeVoice, a_settings, a_workshop

STORY = """The Lamp That Lied

A fox found a lamp in the forest. It was old and it was cold and it was dark. The fox ran home with it.
That night a storm came, and every house went dark. The lamp burned at last, and nobody had lit it.
"""


def run(workshop, job, key="the-lamp"):
    brief = brief_of_channel(key, workshop, {"text": STORY, "format": "square", "duration_s": 20})
    write_document(workshop.folder(key).brief, brief)
    with a_temporary_instance() as instance:
        instance.add_dynamic_partitions(EPISODES, [key])
        run_job(job, key, workshop, instance)


def test_a_run_ends_in_an_outcome_that_json_can_hold(tmp_path):
    workshop = a_workshop(tmp_path)
    workshop.reporter = progress = PlainProgress()
    run(workshop, EPISODE_JOB)
    told = json.loads(
        json.dumps(Outcome.of_run(workshop, "the-lamp", progress, preview=False, elapsed_s=1.0).as_json())
    )
    assert told["takes"]["made"] > 5
    assert told["segments"]["encoded"] > 3
    assert told["degraded"] == 0
    assert sorted(told["quality"]) == ["content", "overall", "technical", "visual"]
    assert told["video"].endswith("studio/episodes/the-lamp/video.mp4")


def test_a_preview_is_half_the_size_and_no_rendered_video(tmp_path):
    workshop = a_workshop(tmp_path)
    run(workshop, PREVIEW_JOB)
    folder = workshop.folder("the-lamp")
    assert folder.preview.is_file()
    assert not folder.video.exists()
    assert json.loads(folder.asset("preview_video").read_text())["width_px"] == 540


def test_a_failed_gate_is_told_with_its_fault_and_its_episode(tmp_path):
    workshop = a_workshop(tmp_path, voice=FakeVoice(mute=True))
    with a_webhook() as webhook, pytest.raises(GateFailed) as failed:
        keys = no_keys(alert_webhook=webhook.url)
        workshop.settings = workshop.settings.model_copy(update={"keys": keys})
        run(workshop, EPISODE_JOB)
    [(_, _, alert)] = webhook.heard  # of the gate, and not of the run beside it
    assert (alert["kind"], alert["channel"], alert["episode"]) == ("gate_failed", "default", "the-lamp")
    assert alert["message"].startswith("voice_clips/every_line_is_spoken: ")
    assert failed.value.episode == "the-lamp"
    assert (failed.value.stage, failed.value.thing) == ("voice_clips", "every_line_is_spoken")
    assert "override" in failed.value.fix


@pytest.fixture
def ctrl_c():
    """Ctrl-C as at a terminal: whoever starts the tests in a shell's background has it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_stops_the_run_and_is_told_after_it(tmp_path):
    workshop = a_workshop(tmp_path)
    stopped = []

    def work():
        signal.raise_signal(signal.SIGINT)
        workshop.stopped.wait(10)
        try:
            workshop.go_on()
        except Interrupted:
            stopped.append(True)

    with pytest.raises(Interrupted):
        interruptible(work, workshop)
    assert stopped == [True]


def test_a_run_whose_process_was_killed_does_not_stay_started(tmp_path):
    dead = subprocess.Popen([sys.executable, "-c", "pass"])
    dead.wait()
    workshop = a_workshop(tmp_path)
    job = assemble(workshop).resolve_job_def(EPISODE_JOB)
    with open_instance(workshop.settings) as instance:
        runs = {
            process: instance.create_run_for_job(
                job,
                status=dg.DagsterRunStatus.STARTED,
                tags={HOST_TAG: socket.gethostname(), PROCESS_TAG: str(process)},
            ).run_id
            for process in (dead.pid, os.getpid())
        }
        close_dead_runs(instance)
        statuses = {process: instance.get_run_by_id(run_id).status for process, run_id in runs.items()}
    assert statuses == {
        dead.pid: dg.DagsterRunStatus.FAILURE,
        os.getpid(): dg.DagsterRunStatus.STARTED,
    }


def test_a_home_without_a_dagster_yaml_gets_the_repositorys(tmp_path):
    settings = a_settings(tmp_path)
    with open_instance(settings):
        pass
    assert (settings.dagster_home / "dagster.yaml").read_bytes() == (
        REPO / "dagster_home" / "dagster.yaml"
    ).read_bytes()
