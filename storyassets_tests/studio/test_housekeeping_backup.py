import io
import json
import sqlite3
import tarfile
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from storyassets.errors import BadConfiguration, BadInput
from storyassets.settings import Settings
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.housekeeping.backup import write_backup
from storyassets.studio.housekeeping.ledger_dump import load_ledger
from storyassets.studio.housekeeping.restore import restore_backup
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import CallSubject, Intent, KeptTake
from storyassets.studio.takes import TakeRecord, TakeStore

NOW = datetime(2026, 11, 21, tzinfo=UTC)
PURPOSE = CallSubject("an-episode", "broll", "hook-1a")


def places(folder, ledger_url=None):
    return Settings(
        studio_dir=folder / "studio",
        channels_dir=folder,
        stories_dir=folder,
        dagster_home=folder / "dagster",
        ledger_url=ledger_url or f"sqlite:///{folder / 'studio' / 'ledger.sqlite'}",
        encoder_slots=1,
    )


def keep(ledger, store, name):
    take = store.put(name.encode(), ".jpg", TakeRecord(request_key=name, provider="fake", model="1"))
    call = ledger.reserve(Intent(name, PURPOSE, "illustrator", "fake", "1", Decimal("0.25"), "a-worker"))
    ledger.settle(call, Decimal("0.25"), KeptTake(name, "illustrator", take, {"é": [1, 2.5, None]}))
    return take


@pytest.fixture
def source(tmp_path):
    """A studio with an episode, a take, a claim, trash, a cache; and a database of Dagster's that is open."""
    settings = places(tmp_path / "source")
    studio = settings.studio_dir
    for name in ("episodes/an-episode/story.json", "claims/abc", "trash/x/manifest.json", "cache/s/aa/b"):
        path = studio / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    (studio / "episodes" / "an-episode" / ".partial-half").write_text("half")
    (settings.dagster_home / "history").mkdir(parents=True)
    with closing(Ledger(settings.ledger_url)) as ledger:
        keep(ledger, TakeStore(studio), "first")
        Catalogue(ledger.database).note_episode("an-episode", title="Ünïcode")
    with closing(sqlite3.connect(settings.dagster_home / "history" / "runs.db")) as runs:
        runs.execute("PRAGMA journal_mode=WAL")
        runs.execute("CREATE TABLE runs (id TEXT)")
        runs.execute("INSERT INTO runs VALUES ('a run')")
        runs.commit()
        yield settings


def back_up(settings, destination):
    with closing(Ledger(settings.ledger_url)) as ledger:
        return write_backup(settings, ledger.database, destination, NOW)


def files_of(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "ledger" not in path.name
    }


@pytest.mark.parametrize("name", ["a.tar", "a.tar.gz"])
def test_what_was_backed_up_is_restored_into_a_new_place(tmp_path, source, name):
    report = back_up(source, tmp_path / name)
    target = places(tmp_path / "target")
    restored = restore_backup(target, tmp_path / name)
    assert (restored.episodes, restored.takes) == (1, 1)
    before = {
        path: content
        for path, content in files_of(source.studio_dir).items()
        if not path.startswith(("cache/", "locks/")) and ".partial-" not in path
    }
    assert files_of(target.studio_dir) == before
    assert report.files == len(before) + 2  # the ledger's rows and Dagster's file
    with closing(Ledger(target.ledger_url)) as ledger:
        kept = ledger.find_takes(["first"])["first"]
        assert kept.facts == {"é": [1, 2.5, None]}
        assert TakeStore(target.studio_dir).is_whole(kept.take)
        assert ledger.totals("an-episode").cost_usd == Decimal("0.25")
        assert Catalogue(ledger.database).find_episode("an-episode").title == "Ünïcode"
    with closing(sqlite3.connect(target.dagster_home / "history" / "runs.db")) as runs:
        assert runs.execute("SELECT id FROM runs").fetchall() == [("a run",)]


def test_a_restored_ledger_counts_on_behind_the_last_call(tmp_path, source):
    back_up(source, tmp_path / "a.tar")
    target = places(tmp_path / "target")
    restore_backup(target, tmp_path / "a.tar")
    with closing(Ledger(target.ledger_url)) as ledger:
        keep(ledger, TakeStore(target.studio_dir), "second")
        assert ledger.totals("an-episode").cost_usd == Decimal("0.5")


def test_rows_of_before_there_were_words_to_search_are_found_all_the_same(tmp_path):
    row = {"episode": "sea", "title": "ÉLAN", "created_at": "", "updated_at": ""}
    with closing(Ledger(f"sqlite:///{tmp_path / 'ledger.sqlite'}")) as ledger:
        load_ledger(ledger.database, [json.dumps({"table": "storyassets_episodes", "row": row}).encode()])
        assert Catalogue(ledger.database).count_episodes("élan") == 1


def test_a_ledger_goes_from_sqlite_to_postgres_and_back(tmp_path, source, postgres):
    postgres_url = postgres.new_database()
    back_up(source, tmp_path / "a.tar")
    on_postgres = places(tmp_path / "postgres", postgres_url)
    restore_backup(on_postgres, tmp_path / "a.tar")
    with closing(Ledger(postgres_url)) as ledger:
        keep(ledger, TakeStore(on_postgres.studio_dir), "second")
    back_up(on_postgres, tmp_path / "b.tar")
    target = places(tmp_path / "target")
    restore_backup(target, tmp_path / "b.tar")
    with closing(Ledger(target.ledger_url)) as ledger:
        assert set(ledger.find_takes(["first", "second"])) == {"first", "second"}
        assert ledger.totals("an-episode").cost_usd == Decimal("0.5")
    with pytest.raises(BadInput, match="the ledger is not empty"):
        restore_backup(places(tmp_path / "other", postgres_url), tmp_path / "a.tar")


REFUSING_THE_COMMIT = """
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not today'; END $$;
CREATE CONSTRAINT TRIGGER refusing AFTER INSERT ON storyassets_episodes
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse();
"""


@pytest.mark.parametrize("home", ["dagster", "studio/.dagster"])
def test_rows_that_postgres_refuses_at_the_very_end_take_the_files_back(tmp_path, source, postgres, home):
    url = postgres.new_database()
    back_up(source, tmp_path / "a.tar")
    target = places(tmp_path / "target", url).model_copy(update={"dagster_home": tmp_path / "target" / home})
    (target.studio_dir / "cache").mkdir(parents=True)
    with closing(Ledger(url)) as ledger, ledger.database.writing() as connection:
        connection.exec_driver_sql(REFUSING_THE_COMMIT)
    with pytest.raises(BadConfiguration, match="not today"):
        restore_backup(target, tmp_path / "a.tar")
    assert files_of(tmp_path / "target") == {}
    assert [path.name for path in target.studio_dir.iterdir()] == ["cache"]
    with closing(Ledger(url)) as ledger:
        assert ledger.knows_no_take()
        with ledger.database.writing() as connection:
            connection.exec_driver_sql("DROP TRIGGER refusing ON storyassets_episodes")
    assert restore_backup(target, tmp_path / "a.tar").episodes == 1


def test_a_dagster_on_another_database_is_left_to_its_own_tool(tmp_path, source):
    (source.dagster_home / "dagster.yaml").write_text("storage:\n  postgres:\n    postgres_url: x\n")
    report = back_up(source, tmp_path / "a.tar")
    assert "pg_dump" in report.notes[0]
    with tarfile.open(tmp_path / "a.tar") as tar:
        assert not any(name.startswith("dagster/") for name in tar.getnames())


def test_a_file_that_is_there_is_not_replaced(tmp_path, source):
    (tmp_path / "a.tar").write_text("something dear")
    with pytest.raises(BadInput, match="such a file already"):
        back_up(source, tmp_path / "a.tar")
    assert (tmp_path / "a.tar").read_text() == "something dear"


def test_a_backup_that_fails_leaves_nothing(tmp_path, source):
    (source.dagster_home / "history" / "broken.db").write_bytes(b"no database at all, but long enough")
    with pytest.raises(BadConfiguration, match=r"broken\.db"):
        back_up(source, tmp_path / "out" / "a.tar")
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("taken", ["studio/episodes/other/story.json", "dagster/history/runs.db"])
def test_a_place_that_is_taken_is_left_alone(tmp_path, source, taken):
    back_up(source, tmp_path / "a.tar")
    target = places(tmp_path / "target")
    dear = tmp_path / "target" / taken
    dear.parent.mkdir(parents=True)
    dear.write_text("dear")
    with pytest.raises(BadInput, match="there is something already"):
        restore_backup(target, tmp_path / "a.tar")
    assert files_of(tmp_path / "target") == {taken: b"dear"}


def test_a_ledger_that_knows_something_is_left_alone(tmp_path, source):
    back_up(source, tmp_path / "a.tar")
    target = places(tmp_path / "target")
    target.studio_dir.mkdir(parents=True)
    with closing(Ledger(target.ledger_url)) as ledger:
        Catalogue(ledger.database).note_episode("mine")
    with pytest.raises(BadInput, match="the ledger is not empty"):
        restore_backup(target, tmp_path / "a.tar")


def refuse(tmp_path, file, match):
    target = places(tmp_path / "target")
    with pytest.raises(BadInput, match=match) as caught:
        restore_backup(target, file)
    assert "\n" not in str(caught.value)
    left = [path for path in tmp_path.rglob("*") if "restoring" in path.name or "evil" in path.name]
    assert left == []
    assert not target.studio_dir.exists()


def test_what_a_killed_restore_left_is_swept_by_the_next_one(tmp_path, source):
    back_up(source, tmp_path / "a.tar")
    left = tmp_path / "target" / ".restoring-killed" / "studio" / "takes"
    left.mkdir(parents=True)
    restore_backup(places(tmp_path / "target"), tmp_path / "a.tar")
    assert list((tmp_path / "target").glob(".restoring-*")) == []


@pytest.mark.parametrize("share", [0.01, 0.3, 0.6, 0.9])
@pytest.mark.parametrize("name", ["a.tar", "a.tar.gz"])
def test_a_torn_backup_is_refused_and_nothing_is_restored(tmp_path, source, share, name):
    back_up(source, tmp_path / name)
    whole = (tmp_path / name).read_bytes().rstrip(b"\0")  # a tar file ends in zeros that say nothing
    (tmp_path / name).write_bytes(whole[: int(len(whole) * share)])
    refuse(tmp_path, tmp_path / name, "torn|no backup|before its list")


def test_flipped_bytes_name_the_member(tmp_path, source):
    back_up(source, tmp_path / "a.tar")
    content = (tmp_path / "a.tar").read_bytes()
    (tmp_path / "a.tar").write_bytes(content.replace(b"episodes/an-episode/story.json", b"X" * 30, 3))
    refuse(tmp_path, tmp_path / "a.tar", "torn|no backup|no name of ours|before its list")
    told = content.replace(b"claims/abc", b"claims/abc", 1)
    at = told.rindex(b"claims/abc", 0, told.rindex(b"manifest.jsonl"))
    (tmp_path / "a.tar").write_bytes(told[:at] + b"CLAIMS" + told[at + 6 :])
    refuse(tmp_path, tmp_path / "a.tar", "'studio/claims/abc' is not what was stored")


@pytest.mark.parametrize("content", [b"", b"not a tar at all" * 100, b"\x1f\x8b\x08\x00" + b"\x00" * 50])
def test_a_foreign_file_is_refused(tmp_path, content):
    (tmp_path / "a.tar").write_bytes(content)
    refuse(tmp_path, tmp_path / "a.tar", "torn|no backup")


def member(name, content=b"x", **fields):
    info = tarfile.TarInfo(name)
    info.size = len(content)
    for field, value in fields.items():
        setattr(info, field, value)
    return info, content


HEAD = member(
    "storyassets-backup.json",
    b'{"made_at":"2026-11-21T00:00:00Z","ledger_version":1,"with_dagster":true,"schema_version":1}',
)


@pytest.mark.parametrize(
    "hostile",
    [
        member("studio/../../evil"),
        member("/evil"),
        member("studio//evil"),
        member("evil"),
        member("studio/.dagster/evil.yaml"),
        member("studio/.dagster/history/evil.db"),
        member("studio/cache/evil"),
        member("studio/ledger.sqlite-evil"),
        member("studio/takes"),
        member("dagster/evil.yaml"),
        member("dagster/history/evil.yaml"),
        member("dagster/evil.db"),
        member("dagster/evil/runs.db"),
        member("ledger.jsonl/evil"),
        member("studio/evil", type=tarfile.SYMTYPE, linkname="/etc/passwd"),
        member("studio/evil", type=tarfile.LNKTYPE, linkname="storyassets-backup.json"),
        member("studio/evil", type=tarfile.FIFOTYPE),
        member("studio/evil", type=tarfile.DIRTYPE),
        member("storyassets-backup.json"),
    ],
    ids=lambda one: f"{one[0].name}-{one[0].type.decode()}",
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path, hostile):
    with tarfile.open(tmp_path / "a.tar", "w") as tar:
        for info, content in (HEAD, hostile):
            tar.addfile(info, io.BytesIO(content))
    refuse(tmp_path, tmp_path / "a.tar", "no name of ours|no plain file")


def test_a_tar_of_someone_else_is_refused(tmp_path):
    with tarfile.open(tmp_path / "a.tar", "w") as tar:
        info, content = member("studio/takes/x")
        tar.addfile(info, io.BytesIO(content))
    refuse(tmp_path, tmp_path / "a.tar", "no backup of storyassets")


def test_a_member_larger_than_the_disk_is_refused_before_it_is_written(tmp_path):
    with tarfile.open(tmp_path / "a.tar", "w") as tar:
        info, content = HEAD
        tar.addfile(info, io.BytesIO(content))
        huge = tarfile.TarInfo("studio/takes/huge")
        huge.size = 10**16
        tar.fileobj.write(huge.tobuf(tarfile.GNU_FORMAT))
    with pytest.raises(BadConfiguration, match="MB are free"):
        restore_backup(places(tmp_path / "target"), tmp_path / "a.tar")
    assert not (tmp_path / "target" / "studio").exists()
