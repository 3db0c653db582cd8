import json
import os
from contextlib import closing
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from storyassets.errors import BadInput
from storyassets.studio.cache import Cache
from storyassets.studio.files import open_temporary
from storyassets.studio.housekeeping.garbage import Kind, discard_garbage, discard_takes, find_garbage
from storyassets.studio.housekeeping.reach import find_reach, hashes_in
from storyassets.studio.ledger import Ledger
from storyassets.studio.ledger_rows import CallSubject, Intent, KeptTake
from storyassets.studio.takes import TakeRecord, TakeStore
from storyassets.studio.workers import Worker
from storyassets_tests.fakes.studios import a_ledger_url

NOW = datetime(2026, 11, 21, tzinfo=UTC)
AGE = timedelta(days=14)
PURPOSE = CallSubject("a-forgotten-episode", "broll", "hook-1a")
SCRIPT = CallSubject("an-episode", "script", "script")


@pytest.fixture
def studio(tmp_path):
    return tmp_path / "studio"


@pytest.fixture
def ledger(studio):
    studio.mkdir()
    opened = Ledger(a_ledger_url(studio), clock=lambda: NOW - timedelta(days=40))
    yield opened
    opened.close()


def keep_take(studio, ledger, content: bytes, days_old: float = 40, purpose=PURPOSE):
    """A take that was made, and paid, so long ago."""
    record = TakeRecord(request_key=content.decode(), role="illustrator", provider="fake", model="1")
    store = TakeStore(studio)
    take = store.put(content, ".jpg", record)
    intent = Intent(content.decode(), purpose, "illustrator", "fake", "1", Decimal("0.5"), "a-worker")
    call = ledger.reserve(intent)
    ledger.start(call)
    ledger.settle(call, Decimal("0.5"), KeptTake(content.decode(), "illustrator", take))
    written = (NOW - timedelta(days=days_old)).timestamp()
    for path in (studio / take.path, store.sidecar_path(take)):
        os.utime(path, (written, written))
    return take


def name_in(studio, take, place="episodes/an-episode", file="broll.json"):
    folder = studio / place
    folder.mkdir(parents=True, exist_ok=True)
    (folder / file).write_text(json.dumps({"pictures": [{"take": take.model_dump()}]}))


def clear(studio, ledger, age=AGE):
    return discard_garbage(find_garbage(studio, ledger, age, NOW), studio, ledger, age, NOW)


def test_an_old_take_that_nothing_names_goes_with_its_sidecar_and_row_but_its_cost_stays(studio, ledger):
    named, loose = keep_take(studio, ledger, b"named"), keep_take(studio, ledger, b"loose")
    name_in(studio, named)
    went = clear(studio, ledger)
    assert [one.path.name for one in went.discards] == [f"{loose.content}.jpg"]
    assert not (studio / loose.path).exists()
    assert not TakeStore(studio).sidecar_path(loose).exists()
    assert (studio / named.path).exists()
    assert set(ledger.find_takes(["named", "loose"])) == {"named"}
    assert ledger.totals(PURPOSE.episode).cost_usd == Decimal(1)


def test_the_documents_of_a_deleted_episode_hold_its_takes_too(studio, ledger):
    take = keep_take(studio, ledger, b"deleted")
    name_in(studio, take, "trash/an-episode-20261120T000000000000Z/episode")
    assert clear(studio, ledger).discards == ()
    assert (studio / take.path).exists()


def test_a_pick_by_a_person_holds_its_take(studio, ledger):
    take = keep_take(studio, ledger, b"picked")
    name_in(studio, take, file="picks.yaml")
    assert clear(studio, ledger).discards == ()


def at(studio, days_ago):
    """The ledger as it was written so many days ago."""
    return closing(Ledger(a_ledger_url(studio), clock=lambda: NOW - timedelta(days=days_ago)))


@pytest.mark.parametrize("place", ["episodes/an-episode", "trash/an-episode-20261120T000000000000Z/episode"])
def test_the_last_answer_for_each_thing_of_an_episode_stays_though_no_document_names_it(
    studio, ledger, place
):
    (studio / place).mkdir(parents=True)
    earlier = keep_take(studio, ledger, b"earlier", purpose=SCRIPT)
    with at(studio, 39) as later:
        last = keep_take(studio, later, b"last", purpose=SCRIPT)
    assert [one.path.stem for one in clear(studio, ledger).discards] == [earlier.content]
    assert (studio / last.path).exists()


def test_what_was_last_used_again_counts_and_not_what_was_last_made(studio, ledger):
    (studio / "episodes" / "an-episode").mkdir(parents=True)
    first = keep_take(studio, ledger, b"first", purpose=SCRIPT)
    with at(studio, 39) as later:
        second = keep_take(studio, later, b"second", purpose=SCRIPT)
    with at(studio, 38) as latest:
        latest.note_reuse("first", SCRIPT)
    assert [one.path.stem for one in clear(studio, ledger).discards] == [second.content]
    assert (studio / first.path).exists()


@pytest.mark.parametrize("touched", ["made lately", "used again lately"])
def test_a_take_that_was_touched_lately_may_be_a_running_episode_s(studio, ledger, touched):
    take = keep_take(studio, ledger, b"young", days_old=13 if touched == "made lately" else 40)
    if touched == "used again lately":
        later = Ledger(a_ledger_url(studio), clock=lambda: NOW - timedelta(hours=1))
        later.note_reuse("young", PURPOSE)
        later.close()
    assert clear(studio, ledger).discards == ()
    assert (studio / take.path).exists()


def test_a_take_that_is_used_again_between_finding_and_discarding_stays(studio, ledger):
    take = keep_take(studio, ledger, b"loose")
    garbage = find_garbage(studio, ledger, AGE, NOW)
    later = Ledger(a_ledger_url(studio), clock=lambda: NOW)
    later.note_reuse("loose", PURPOSE)
    later.close()
    assert discard_garbage(garbage, studio, ledger, AGE, NOW).discards == ()
    assert (studio / take.path).exists()


def test_each_take_is_asked_for_right_before_it_goes(studio, ledger):
    for content in (b"one", b"two"):
        keep_take(studio, ledger, content)
    garbage = find_garbage(studio, ledger, AGE, NOW)
    going = discard_takes(garbage.of(Kind.TAKE), studio, ledger, NOW - AGE)
    gone = next(going)
    [other] = {"one", "two"} - {name for name in ("one", "two") if not ledger.find_takes([name])}
    with at(studio, 0) as later:
        later.note_reuse(other, PURPOSE)
    assert list(going) == []
    assert not gone.path.exists()
    assert set(ledger.find_takes(["one", "two"])) == {other}


def test_a_take_that_is_written_again_while_garbage_goes_keeps_its_row(studio, ledger):
    take = keep_take(studio, ledger, b"loose")
    garbage = find_garbage(studio, ledger, AGE, NOW)
    os.utime(studio / take.path, (NOW.timestamp(), NOW.timestamp()))
    assert discard_garbage(garbage, studio, ledger, AGE, NOW).discards == ()
    assert set(ledger.find_takes(["loose"])) == {"loose"}


def test_finding_deletes_nothing(studio, ledger):
    take = keep_take(studio, ledger, b"loose")
    found = find_garbage(studio, ledger, AGE, NOW)
    assert found.size_bytes >= len(b"loose")
    assert (studio / take.path).exists()
    assert "loose" in ledger.find_takes(["loose"])


def test_while_a_document_is_damaged_no_take_goes_and_the_document_is_named(studio, ledger):
    take = keep_take(studio, ledger, b"loose")
    torn = studio / "episodes" / "an-episode" / "broll.json"
    torn.parent.mkdir(parents=True)
    torn.write_text('{"pictures": [{"ta')
    went = clear(studio, ledger)
    assert went.damaged == (torn,)
    assert (studio / take.path).exists()


def test_a_hash_anywhere_in_a_document_counts():
    one, two = "a" * 64, "b" * 64
    assert set(hashes_in({"x": [{"y": f"takes/aa/{one}.jpg"}], two: None, "z": "c" * 65})) == {one, two}


def test_no_age_protects_nothing_while_someone_works(studio, ledger):
    worker = Worker(studio / "locks" / "workers")
    with pytest.raises(BadInput, match="an episode is being made"):
        find_garbage(studio, ledger, timedelta(0), NOW)
    worker.retire()
    take = keep_take(studio, ledger, b"loose", days_old=0.01)
    ledger_now = find_garbage(studio, ledger, timedelta(0), NOW)
    assert [one.path.name for one in ledger_now.of(Kind.TAKE)] == [f"{take.content}.jpg"]


def test_cache_that_was_not_used_for_the_age_goes_and_a_use_is_remembered(studio, ledger):
    cache = Cache(studio / "cache", "segments")
    for key in ("used", "unused"):
        cache.put(key, key.encode())
    entries = {path: path.stat() for path in (studio / "cache" / "segments").glob("*/*")}
    now = datetime.now(UTC)
    long_ago = (now - timedelta(days=20)).timestamp()
    for path in entries:
        os.utime(path, (long_ago, long_ago))
    assert cache.get("used") == b"used"
    went = discard_garbage(find_garbage(studio, ledger, AGE, now), studio, ledger, AGE, now)
    assert [one.kind for one in went.discards] == [Kind.CACHE]
    assert cache.get("used") == b"used"
    assert cache.get("unused") is None


def test_temporary_files_go_only_when_their_writers_are_dead(studio, ledger):
    folder = studio / "episodes" / "an-episode"
    folder.mkdir(parents=True)
    living, descriptor = open_temporary(folder / "video.mp4")
    (folder / ".partial-dead").write_bytes(b"half")
    went = clear(studio, ledger)
    assert [one.path.name for one in went.discards] == [".partial-dead"]
    assert living.exists()
    os.close(descriptor)


def test_the_reach_of_an_empty_studio_is_nothing(tmp_path):
    assert find_reach(tmp_path / "none").contents == frozenset()
