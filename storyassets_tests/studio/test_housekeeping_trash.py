from datetime import UTC, datetime, timedelta

import pytest

from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.model.story import Story
from storyassets.model.timeline import FrameRate
from storyassets.model.video import Video
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.catalogue_rebuild import relearn_episodes, relearn_if_empty
from storyassets.studio.catalogue_rows import Materialization, Verdict
from storyassets.studio.documents import EpisodeFolder, write_document
from storyassets.studio.housekeeping.archive import archive_episode, unarchive_episode
from storyassets.studio.housekeeping.garbage import Kind, discard_garbage, find_garbage
from storyassets.studio.housekeeping.trash import find_trash, move_to_trash, recover_from_trash
from storyassets.studio.ledger import Ledger
from storyassets_tests.fakes.studios import a_ledger_url

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
KEY = "the-lamp"


@pytest.fixture
def ledger(tmp_path):
    opened = Ledger(a_ledger_url(tmp_path), clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def catalogue(ledger):
    return Catalogue(ledger.database, clock=lambda: NOW)


@pytest.fixture
def folder(tmp_path):
    made = EpisodeFolder(tmp_path, KEY)
    write_document(made.brief, Brief(key=KEY, text="A fox found a lamp.", channel="tales"))
    write_document(made.asset("story"), Story(title="The Lamp", text="A fox found a lamp."))
    video = Video(
        path=f"episodes/{KEY}/video.mp4",
        content="a" * 64,
        size_bytes=1,
        width_px=2,
        height_px=2,
        frames=60,
        rate=FrameRate(),
    )
    write_document(made.asset("rendered_video"), video)
    made.preview.write_bytes(b"a preview")
    return made


def delete(folder, catalogue, now=NOW):
    entry = move_to_trash(folder, catalogue, had_partition=True, now=now)
    catalogue.forget(folder.key)
    return entry


def test_a_deleted_episode_comes_back_with_its_files_and_its_rows(tmp_path, folder, catalogue, ledger):
    relearn_episodes(catalogue, tmp_path)
    catalogue.note_materialization(KEY, Materialization("script", "v1", 2.5, takes_made=3))
    catalogue.note_verdict(KEY, Verdict("script/is_told", passed=False, faults=("no end",), faults_found=1))
    before = (catalogue.find_materializations(KEY), catalogue.find_verdicts(KEY))
    delete(folder, catalogue)
    assert not folder.path.exists()
    assert catalogue.find_episode(KEY) is None
    manifest = recover_from_trash(tmp_path, KEY, ledger.database)
    assert manifest.had_partition
    assert folder.preview.read_bytes() == b"a preview"
    assert (catalogue.find_materializations(KEY), catalogue.find_verdicts(KEY)) == before
    assert catalogue.find_episode(KEY).title == "The Lamp"
    assert find_trash(tmp_path) == []


def test_the_last_deleted_one_of_a_key_comes_back(tmp_path, folder, catalogue, ledger):
    delete(folder, catalogue, NOW - timedelta(days=2))
    folder.path.mkdir()
    (folder.path / "note.txt").write_text("the second")
    delete(folder, catalogue, NOW - timedelta(days=1))
    recover_from_trash(tmp_path, KEY, ledger.database)
    assert (folder.path / "note.txt").read_text() == "the second"
    with pytest.raises(BadInput, match="another episode has that key"):
        recover_from_trash(tmp_path, KEY, ledger.database)


def test_a_key_that_is_not_in_the_trash_names_the_near_ones(tmp_path, folder, catalogue, ledger):
    delete(folder, catalogue)
    with pytest.raises(BadInput, match=r"Near it: the-lamp"):
        recover_from_trash(tmp_path, "the-lam", ledger.database)


def test_deleting_what_has_no_folder_moves_nothing(tmp_path, catalogue):
    assert move_to_trash(EpisodeFolder(tmp_path, KEY), catalogue, had_partition=True, now=NOW) is None
    assert find_trash(tmp_path) == []


@pytest.mark.parametrize(("days", "goes"), [(29, False), (31, True)])
def test_the_trash_is_emptied_after_thirty_days(tmp_path, folder, catalogue, ledger, days, goes):
    entry = delete(folder, catalogue)
    later = NOW + timedelta(days=days)
    age = timedelta(days=14)
    went = discard_garbage(find_garbage(tmp_path, ledger, age, later), tmp_path, ledger, age, later)
    assert [one.path for one in went.of(Kind.TRASH)] == ([entry] if goes else [])
    assert entry.exists() is not goes


def test_an_archived_episode_keeps_its_files_but_its_preview_and_is_known_as_such(
    tmp_path, folder, catalogue
):
    assert archive_episode(folder, catalogue, NOW) == len(b"a preview")
    assert catalogue.find_episode(KEY).state == "archived"
    assert folder.asset("story").is_file()
    catalogue.forget(KEY)
    relearn_if_empty(catalogue, tmp_path)
    assert catalogue.find_episode(KEY).state == "archived"
    unarchive_episode(folder, catalogue)
    assert catalogue.find_episode(KEY).state == "rendered"


def test_a_lost_catalogue_is_learned_again_from_the_folders(tmp_path, folder, catalogue):
    told = relearn_if_empty(catalogue, tmp_path)
    assert told.learned == (KEY,)
    row = catalogue.find_episode(KEY)
    assert (row.title, row.channel, row.video, row.duration_s) == ("The Lamp", "tales", "a" * 64, 2.0)
    assert relearn_if_empty(catalogue, tmp_path).learned == ()


def test_a_damaged_document_is_left_blank_and_named(tmp_path, folder, catalogue):
    folder.asset("rendered_video").write_text('{"path": "epis')
    told = relearn_episodes(catalogue, tmp_path)
    assert len(told.damaged) == 1
    assert "rendered_video.json" in told.damaged[0]
    assert catalogue.find_episode(KEY).video == ""
    assert catalogue.find_episode(KEY).title == "The Lamp"


def test_an_episode_without_a_folder_is_forgotten(tmp_path, folder, catalogue):
    catalogue.note_episode("a-ghost")
    told = relearn_episodes(catalogue, tmp_path)
    assert told.forgotten == ("a-ghost",)
    assert [row.episode for row in catalogue.list_episodes()] == [KEY]
