import json
import os
import socket
from contextlib import closing
from datetime import UTC, datetime

import dagster as dg
import pytest

from storyassets.cli.keeping import back_up, bring_back, check_destination, clear_away, put_away
from storyassets.cli.keeping_deletion import delete_episode, undelete_episode
from storyassets.cli.running import HOST_TAG, PROCESS_TAG, open_instance, run_job
from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.publishing.outlets import Outlets
from storyassets.defs.resources import Workshop
from storyassets.defs.running.asking import brief_of_channel
from storyassets.errors import BadInput
from storyassets.settings import Settings
from storyassets.studio.documents import write_document
from storyassets.studio.files import hash_file
from storyassets.studio.ledger import Ledger
from storyassets.studio.publications import NewPublication
from storyassets_tests.fakes.instances import a_temporary_instance
from storyassets_tests.fakes.workshops import FakeIllustrator, FakeVoice, a_settings, a_workshop

KEY = "the-lamp"
STORY = """The Lamp That Lied

A fox found a lamp in the forest. It was old and it was cold and it was dark. The fox ran home with it.
That night a storm came, and every house went dark. The lamp burned at last, and nobody had lit it.
"""


def make(workshop, books=None):
    brief = brief_of_channel(KEY, workshop, {"text": STORY, "format": "square", "duration_s": 20})
    write_document(workshop.folder(KEY).brief, brief)
    with books or open_instance(workshop.settings) as instance:
        instance.add_dynamic_partitions(EPISODES, [KEY])
        run_job(EPISODE_JOB, KEY, workshop, instance)
    return hash_file(workshop.folder(KEY).video)


def moved(settings: Settings, folder) -> Settings:
    """The same settings for another studio."""
    return settings.model_copy(
        update={
            "studio_dir": folder / "studio",
            "dagster_home": folder / "dagster_home",
            "ledger_url": f"sqlite:///{folder / 'studio' / 'ledger.sqlite'}",
        }
    )


def test_a_restored_copy_makes_no_take_again(tmp_path, capsys):
    workshop = a_workshop(tmp_path)
    video = make(workshop)
    back_up(workshop.settings, tmp_path / "a.tar", as_json=True)
    assert json.loads(capsys.readouterr().out)["files"] > 20

    voice, illustrator = FakeVoice(), FakeIllustrator()
    registry = a_workshop(tmp_path, voice=voice, illustrator=illustrator).registry
    copy = Workshop(moved(workshop.settings, tmp_path / "elsewhere"), registry=registry)
    bring_back(copy.settings, tmp_path / "a.tar", as_json=True)
    with open_instance(copy.settings) as instance:
        assert instance.get_dynamic_partitions(EPISODES) == [KEY]
        assert instance.get_latest_materialization_event(dg.AssetKey("rendered_video")) is not None
    assert hash_file(copy.folder(KEY).video) == video
    assert make(copy, a_temporary_instance()) == video
    assert (voice.spoken, illustrator.drawn) == ((), ())
    made = copy.ledger.totals(KEY)
    assert made.made == workshop.ledger.totals(KEY).made


@pytest.fixture
def settings(tmp_path):
    """A studio with an episode that was only begun."""
    found = a_settings(tmp_path)
    folder = found.studio_dir / "episodes" / KEY
    folder.mkdir(parents=True)
    (folder / "script.yaml").write_text("words of mine")
    with open_instance(found) as instance:
        instance.add_dynamic_partitions(EPISODES, [KEY])
    return found


def partitions(settings):
    with open_instance(settings) as instance:
        return instance.get_dynamic_partitions(EPISODES)


def test_a_deleted_episode_takes_its_partition_along_and_brings_it_back(settings, capsys):
    delete_episode(settings, KEY, as_json=True)
    assert json.loads(capsys.readouterr().out) == {"episode": KEY, "deleted": True, "recoverable_days": 30}
    assert partitions(settings) == []
    assert not (settings.studio_dir / "episodes" / KEY).exists()
    undelete_episode(settings, KEY, as_json=False)
    assert partitions(settings) == [KEY]
    assert (settings.studio_dir / "episodes" / KEY / "script.yaml").read_text() == "words of mine"


@pytest.mark.parametrize("was_published", [False, True])
def test_what_is_deleted_unseen_gives_back_its_slot_and_its_story(settings, was_published):
    slot = datetime(2026, 12, 1, 18, 30, tzinfo=UTC)
    with closing(Ledger(settings.ledger_url)) as ledger:
        outlets = Outlets(settings, ledger.database)
        outlets.slots.reserve("tales", slot, KEY)
        outlets.tellings.note_fingerprint(KEY, "tales", "its marks")
        if was_published:
            outlets.slots.mark_published(KEY)
            lease = outlets.publications.take(NewPublication(KEY, "youtube", "tales", "sa1", "c" * 64, 5000))
            lease.note_video("its-id")
            lease.release()
        delete_episode(settings, KEY, as_json=True)
        assert (outlets.slots.slot_of(KEY) is not None) is was_published
        assert (outlets.tellings.find_finished(KEY) is not None) is was_published


def test_a_deletion_that_was_killed_half_way_is_finished_by_the_next_one(settings, tmp_path):
    (settings.studio_dir / "episodes" / KEY).rename(tmp_path / "gone")
    delete_episode(settings, KEY, as_json=True)
    assert partitions(settings) == []
    with pytest.raises(BadInput, match="no such episode"):
        delete_episode(settings, KEY, as_json=True)


@pytest.mark.parametrize("command", [delete_episode, lambda *a, **k: put_away(*a, **k, undo=False)])
def test_a_key_that_is_not_there_names_the_near_ones(settings, command):
    with pytest.raises(BadInput, match="Near it: the-lamp"):
        command(settings, "the-lam", as_json=False)


@pytest.mark.parametrize("alive", [True, False])
def test_an_episode_that_is_being_made_is_not_deleted_but_a_dead_run_does_not_count(settings, alive):
    process = os.getpid() if alive else 2**22 + 1  # above what Linux gives
    with open_instance(settings) as instance:
        instance.add_run(
            dg.DagsterRun(
                job_name="episode",
                status=dg.DagsterRunStatus.STARTED,
                tags={
                    HOST_TAG: socket.gethostname(),
                    PROCESS_TAG: str(process),
                    "dagster/partition": KEY,
                },
            )
        )
    if alive:
        with pytest.raises(BadInput, match="is making it"):
            delete_episode(settings, KEY, as_json=True)
    else:
        delete_episode(settings, KEY, as_json=True)
    assert (settings.studio_dir / "episodes" / KEY).exists() is alive


def test_gc_tells_a_script_what_it_did_and_a_person_why_no_take_went(settings, capsys):
    from datetime import timedelta

    (settings.studio_dir / "episodes" / KEY / "broll.json").write_text("{")
    clear_away(settings, timedelta(days=14), dry_run=True, as_json=True)
    out, err = capsys.readouterr()
    told = json.loads(out)
    assert told["dry_run"] is True
    assert told["takes"] == {"count": 0, "bytes": 0}
    assert [path.endswith("broll.json") for path in told["damaged"]] == [True]
    assert "is damaged, so no take goes" in err


@pytest.mark.parametrize("name", ["x", "x.zip", "a" * 300 + ".tar", "no/such/folder/x.tar", "studio/x.tar"])
def test_a_backup_goes_into_a_tar_outside_the_studio(tmp_path, name):
    settings = a_settings(tmp_path)
    settings.studio_dir.mkdir()
    with pytest.raises(BadInput):
        check_destination(settings, tmp_path / name)
    check_destination(settings, tmp_path / "x.tar.gz")
