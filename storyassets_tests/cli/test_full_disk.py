"""A disk that fills up, or that cannot be written, at any moment: one clear error, and it goes on afterwards."""

import os
import subprocess

import pytest
from sqlalchemy import func, select

from storyassets.cli.progress import RunProgress
from storyassets.cli.running import Wanted, open_instance, run_brief, run_job
from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.running.asking import brief_of_channel
from storyassets.errors import BadConfiguration, StoryAssetsError
from storyassets.studio.documents import write_document
from storyassets.studio.files import TEMPORARY_MARK
from storyassets.studio.ledger_schema import CallState, calls
from storyassets_tests.fakes.instances import a_temporary_instance
from storyassets_tests.fakes.workshops import a_workshop

KEY = "the-lamp"
STORY = """The Lamp That Lied

A fox found a lamp in the forest. It was old and it was cold and it was dark. The fox ran home with it.
That night a storm came, and every house went dark. The lamp burned at last, and nobody had lit it.
"""
ENOUGH = "200m"


def mount(*words):
    return subprocess.run(["/bin/mount", *words], capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path):
    """A small disk of our own, where the studio lies."""
    folder = tmp_path / "studio"
    folder.mkdir()
    if os.getuid() != 0 or not mount("-t", "tmpfs", "-o", "size=200k", "tmpfs", str(folder)):
        pytest.skip("only root may make a small disk")
    yield folder
    subprocess.run(["/bin/umount", "--lazy", str(folder)], check=True)


def run(workshop):
    with a_temporary_instance() as instance:
        brief = brief_of_channel(KEY, workshop, {"text": STORY, "format": "square", "duration_s": 20})
        write_document(workshop.folder(KEY).brief, brief)
        instance.add_dynamic_partitions(EPISODES, [KEY])
        run_job(EPISODE_JOB, KEY, workshop, instance)


def made_twice(ledger):
    """The requests with more than one kept answer."""
    query = (
        select(calls.c.request_key)
        .where(calls.c.state == CallState.SETTLED.value, calls.c.content != "")
        .group_by(calls.c.request_key)
        .having(func.count() > 1)
    )
    with ledger.database.reading() as connection:
        return list(connection.execute(query).scalars())


def test_a_disk_that_is_full_at_any_moment_stops_the_run_in_a_line_and_nothing_is_made_twice(tmp_path, disk):
    told = {}
    for size in ("250k", "3m", "5m", "8m"):
        assert mount("-o", f"remount,size={size}", str(disk))
        workshop = a_workshop(tmp_path)
        try:
            run(workshop)
        except StoryAssetsError as error:
            told[size] = str(error)
    assert mount("-o", f"remount,size={ENOUGH}", str(disk))
    assert len(told) >= 3, told
    for line in told.values():
        assert "\n" not in line
        assert "nobody foresaw" not in line, told
        assert "is full" in line or "No space left" in line, told
    workshop = a_workshop(tmp_path)
    run(workshop)
    assert workshop.folder(KEY).video.stat().st_size > 0
    assert made_twice(workshop.ledger) == []
    assert list(disk.rglob(f"{TEMPORARY_MARK}*")) == []


def test_a_disk_that_becomes_read_only_stops_the_run_in_a_line(tmp_path, disk):
    assert mount("-o", f"remount,size={ENOUGH}", str(disk))
    with open_instance(a_workshop(tmp_path).settings) as instance:
        workshop = a_workshop(tmp_path)
        brief = brief_of_channel(KEY, workshop, {"text": STORY, "format": "square", "duration_s": 20})
        write_document(workshop.folder(KEY).brief, brief)
        instance.add_dynamic_partitions(EPISODES, [KEY])
        # Not the disk itself: somebody may still have a file open there.
        assert mount("--bind", str(disk), str(disk))
        assert mount("-o", "remount,bind,ro", str(disk))
        try:
            with pytest.raises(StoryAssetsError, match=r"[Rr]ead-?only") as caught:
                run_job(EPISODE_JOB, KEY, workshop, instance)
        finally:
            subprocess.run(["/bin/umount", "--lazy", str(disk)], check=True)
    assert "nobody foresaw" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_run_does_not_begin_on_a_disk_that_is_nearly_full(tmp_path):
    workshop = a_workshop(tmp_path)
    settings = workshop.settings.model_copy(update={"least_free_mb": 10**9})
    brief = brief_of_channel(KEY, workshop, {"text": STORY})
    with open_instance(settings) as instance, pytest.raises(BadConfiguration, match="MB are wanted"):
        run_brief(brief, settings, instance, RunProgress(), Wanted())
    assert not settings.studio_dir.exists()
