"""Two processes that make one episode at the same time: each ends well, and nothing is made twice or torn."""

import json
import os
import subprocess
import sys
from collections import Counter

import pytest

from storyassets.errors import BadInput
from storyassets.studio.documents import EpisodeFolder, parse, read_text
from storyassets.studio.files import hash_file
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_schema import CallState
from storyassets_tests.fakes.workshops import a_settings

PROGRAM = [sys.executable, "-c", "from storyassets.cli.app import main; main()"]
STORY = """The Lamp That Lied

A fox found a lamp in the forest. It was old and it was cold and it was dark. The fox ran home with it.
That night a storm came, and every house went dark. The lamp burned at last, and nobody had lit it.
"""
KEY = "the-lamp"
DEADLINE_S = 600


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    folder = tmp_path_factory.mktemp("two")
    settings = a_settings(folder)
    (folder / "story.txt").write_text(STORY)
    environment = {
        **os.environ,
        "STORYASSETS_STUDIO": str(settings.studio_dir),
        "STORYASSETS_CHANNELS": str(settings.channels_dir),
        "DAGSTER_HOME": str(settings.dagster_home),
    }
    words = ["make", "story.txt", "--key", KEY, "--duration", "15", "--format", "square", "--json"]
    started = [
        subprocess.Popen(
            [*PROGRAM, *words],
            env=environment,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    try:
        said = [process.communicate(timeout=DEADLINE_S) for process in started]
    finally:
        for process in started:
            process.kill()
            process.wait()
    assert [process.returncode for process in started] == [0, 0], said
    return settings, [json.loads(out.splitlines()[-1]) for out, _ in said]


def test_both_end_with_the_same_video(both):
    settings, outcomes = both
    assert outcomes[0]["video"] == outcomes[1]["video"]
    video = EpisodeFolder(settings.studio_dir, KEY)
    told = parse(video.asset("rendered_video"), read_text(video.asset("rendered_video")), BadInput)
    assert told["content"] == hash_file(video.video)


def test_no_request_is_answered_twice_and_none_stays_open(both):
    settings, outcomes = both
    ledger = Ledger(settings.ledger_url)
    try:
        calls = ledger.find_calls(KEY)
    finally:
        ledger.close()
    assert {call.state for call in calls} == {CallState.SETTLED}
    assert max(Counter(call.request_key for call in calls).values()) == 1
    assert sum(outcome["takes"]["made"] for outcome in outcomes) == len(calls)


def test_no_take_and_no_document_is_torn(both):
    settings, _ = both
    takes = [path for path in (settings.studio_dir / "takes").glob("*/*") if path.suffix != ".json"]
    assert len(takes) > 5
    assert [path.name for path in takes if hash_file(path) != path.stem] == []
    documents = sorted(EpisodeFolder(settings.studio_dir, KEY).path.glob("*.json"))
    assert len(documents) > 10
    for path in documents:
        parse(path, read_text(path), BadInput)
    assert not list(settings.studio_dir.rglob(".partial-*"))
