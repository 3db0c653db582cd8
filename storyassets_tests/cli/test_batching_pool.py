"""The pool's workers, in processes of their own; what they make is said by the rows' topics."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from storyassets.cli.batching_pool import Began, Ended, Pool, with_secrets
from storyassets.cli.batching_rows import Row
from storyassets.errors import BadConfiguration, StoryAssetsError
from storyassets.model.brief import Brief
from storyassets.settings import Settings
from storyassets_tests.fakes.batch_worker import COMMAND, DEAF_COMMAND, outlived
from storyassets_tests.fakes.outfits import no_keys
from storyassets_tests.fakes.workshops import a_settings

DEADLINE_S = 30
PARENT = """
import sys
from pathlib import Path
from storyassets_tests.cli.test_batching_pool import make
for event in make(Path(sys.argv[1]), "hang"):
    print(event.worker_id, flush=True)
"""


def rows_of(*topics):
    return [
        Row(number, f"k{number}", Brief(key=f"k{number}", topic=topic))
        for number, topic in enumerate(topics, 2)
    ]


def make(tmp_path, *topics, jobs=1, command=COMMAND, rows=None, episodes_a_worker=40):
    rows = rows or rows_of(*topics)
    with Pool(a_settings(tmp_path), jobs, command, episodes_a_worker) as pool:
        yield from pool.make(iter(rows), len(rows))


def ends(events):
    return {event.row.number: event for event in events if isinstance(event, Ended)}


def is_alive(process_id):
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True


def wait_for(condition):
    give_up_s = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < give_up_s
        os.sched_yield()


def test_one_worker_makes_several_episodes_and_what_fails_is_told_with_its_row(tmp_path):
    events = list(make(tmp_path, "well", "fail", "crash", "well"))
    assert [type(event) for event in events] == [Began, Ended] * 4
    ended = ends(events)
    assert ended[2].outcome["takes"] == {"made": 3, "reused": 2}
    assert ended[2].outcome["note"] == ended[5].outcome["note"]
    assert (ended[3].error.stage, ended[3].error.message) == ("voice_clips", "it is silent")
    assert "nobody foresaw: nobody foresaw it" in str(ended[4].error)
    assert "\n" not in str(ended[4].error)


def test_a_killed_worker_costs_its_row_and_another_takes_its_place(tmp_path):
    ended = ends(make(tmp_path, "well", "die", "well"))
    assert "broll: its process was killed by SIGKILL" in str(ended[3].error)
    assert ended[2].outcome["note"] != ended[4].outcome["note"]


def test_a_worker_is_relieved_after_so_many_episodes(tmp_path):
    ended = ends(make(tmp_path, "well", "well", "well", episodes_a_worker=2))
    workers = [ended[number].outcome["note"] for number in (2, 3, 4)]
    assert workers[0] == workers[1] != workers[2]


def test_two_workers_share_the_rows(tmp_path):
    # The first hangs until the other, which has made the rest, was seen to.
    events = make(tmp_path, "hang", "well", "well", jobs=2)
    seen = [next(events) for _ in range(5)]
    assert sorted(event.row.number for event in seen if isinstance(event, Ended)) == [3, 4]
    assert len({event.outcome["note"] for event in seen if isinstance(event, Ended)}) == 1
    events.close()


def test_a_row_that_cannot_be_made_any_more_is_told(tmp_path):
    [event] = make(tmp_path, rows=[Row(2, "k", error=StoryAssetsError("gone"))])
    assert event.error.message == "gone"


@pytest.mark.parametrize("command", [COMMAND, DEAF_COMMAND], ids=["hearing", "deaf"])
def test_workers_are_gone_soon_after_ctrl_c(tmp_path, command):
    events = make(tmp_path, "hang", "hang", jobs=2, command=command)
    began = [next(events), next(events)]
    with pytest.raises(KeyboardInterrupt):
        events.throw(KeyboardInterrupt)
    assert not outlived(a_settings(tmp_path)).exists()
    assert not any(is_alive(event.worker_id) for event in began)


def test_workers_do_not_outlive_whoever_asked(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as parent:
        worker_id = int(parent.stdout.readline())
        assert is_alive(worker_id)
        parent.send_signal(signal.SIGKILL)
    wait_for(lambda: not is_alive(worker_id))


def test_workers_that_cannot_work_where_they_are_stop_the_batch(tmp_path):
    (tmp_path / "dagster_home").write_text("a file in the way")
    with pytest.raises(BadConfiguration, match="Dagster's home cannot be opened"):
        list(make(tmp_path, "well"))


def test_workers_that_do_not_even_start_stop_the_batch(tmp_path):
    with pytest.raises(StoryAssetsError, match="its process ended with code 3"):
        list(make(tmp_path, "well", command=(sys.executable, "-c", "raise SystemExit(3)")))


def test_workers_are_told_the_keys(tmp_path):
    keys = no_keys(openai_api_key="sk-one", footage_folder=str(tmp_path))
    settings = a_settings(tmp_path).model_copy(update={"keys": keys})
    told = Settings.model_validate(json.loads(with_secrets(settings)))
    assert told == settings
    assert told.keys.openai_api_key.get_secret_value() == "sk-one"
