"""Takes: kept by content, with a sidecar, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest

from storyassets.errors import BadConfiguration, BadInput, NewerSchema, TakeDamaged
from storyassets.model.take import Take
from storyassets.studio.takes import Sidecar, TakeRecord, TakeStore

CONTENT = b"a calm sea"
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def a_record(request_key: str = "k1") -> TakeRecord:
    return TakeRecord(
        request_key=request_key,
        role="voice",
        request={"text": "The sea was calm."},
        provider="embedded",
        model="1",
        cost_usd=Decimal("0.000001"),
        facts={"words": []},
        score={"rms_dbfs": -20.5},
        made_at=datetime(2026, 3, 14, tzinfo=UTC),
    )


def test_a_take_lies_under_its_hash_with_its_record_beside_it(tmp_path: Path) -> None:
    store = TakeStore(tmp_path)
    take = store.put(CONTENT, ".wav", a_record())
    digest = sha256(CONTENT).hexdigest()
    assert store.path(take) == tmp_path / "takes" / digest[:2] / f"{digest}.wav"
    assert store.path(take).read_bytes() == store.read(take) == CONTENT
    assert store.read_sidecar(take).records == (a_record(),)
    assert (take.provider, take.model, take.degraded) == ("embedded", "1", False)


def test_a_json_take_does_not_collide_with_its_sidecar(tmp_path: Path) -> None:
    store = TakeStore(tmp_path)
    take = store.put(b"{}", ".json", a_record())
    assert store.read(take) == b"{}"
    assert store.read_sidecar(take).records == (a_record(),)


def test_the_same_bytes_asked_for_twice_are_kept_once_with_both_requests(tmp_path: Path) -> None:
    store = TakeStore(tmp_path)
    for request_key in ("k1", "k2", "k2"):
        take = store.put(CONTENT, ".wav", a_record(request_key))
    assert [record.request_key for record in store.read_sidecar(take).records] == ["k1", "k2"]
    assert len(list((tmp_path / "takes").rglob("*.wav"))) == 1


def test_threads_that_keep_the_same_bytes_lose_no_record(tmp_path: Path) -> None:
    store = TakeStore(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        takes = list(pool.map(lambda n: store.put(CONTENT, ".wav", a_record(f"k{n}")), range(8)))
    records = store.read_sidecar(takes[0]).records
    assert sorted(record.request_key for record in records) == [f"k{n}" for n in range(8)]


@pytest.mark.parametrize("changed", [b"", CONTENT[:-1], b"A calm sea", CONTENT + b"!"])
def test_other_bytes_are_damage_everywhere(tmp_path: Path, changed: bytes) -> None:
    store = TakeStore(tmp_path)
    take = store.put(CONTENT, ".wav", a_record())
    place = store.path(take)
    place.write_bytes(changed)
    for look in (store.read, store.verify, store.path):
        with pytest.raises(TakeDamaged, match=take.content):
            look(take)


def test_what_comes_in_pieces_is_the_take_that_it_would_be_whole(tmp_path: Path) -> None:
    store = TakeStore(tmp_path)
    take = store.put_pieces(iter([CONTENT[:3], CONTENT[3:]]), ".wav", a_record())
    assert take == store.put(CONTENT, ".wav", a_record())
    assert store.read(take) == CONTENT
    assert store.read_sidecar(take).records == (a_record(),)
    assert [path.suffix for path in sorted((tmp_path / "takes").rglob("*.*"))] == [".wav", ".json"]


def test_pieces_heal_a_damaged_take_and_add_their_record(tmp_path: Path) -> None:
    store = TakeStore(tmp_path)
    take = store.put(CONTENT, ".wav", a_record("k1"))
    store.path(take).write_bytes(b"torn")
    store.put_pieces([CONTENT], ".wav", a_record("k2"))
    assert store.read(take) == CONTENT
    assert [record.request_key for record in store.read_sidecar(take).records] == ["k1", "k2"]


def test_pieces_that_break_off_leave_nothing_behind(tmp_path: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield CONTENT
        raise BadInput("it changed while it was read")

    with pytest.raises(BadInput):
        TakeStore(tmp_path).put_pieces(broken(), ".wav", a_record())
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "takes").write_text("in the way")
    with pytest.raises(BadConfiguration, match="takes"):
        TakeStore(tmp_path).put_pieces([CONTENT], ".wav", a_record())


def test_a_missing_take_is_damage(tmp_path: Path) -> None:
    with pytest.raises(TakeDamaged, match="cannot be read"):
        TakeStore(tmp_path).read(Take(content="0" * 64, suffix=".wav", provider="p", model="m"))


def test_putting_a_damaged_take_again_heals_it(tmp_path: Path) -> None:
    store = TakeStore(tmp_path)
    take = store.put(CONTENT, ".wav", a_record())
    store.path(take).write_bytes(b"torn")
    store.put(CONTENT, ".wav", a_record())
    assert store.read(take) == CONTENT


def test_a_verified_take_whose_file_changes_is_verified_again(tmp_path: Path) -> None:
    store = TakeStore(tmp_path)
    take = store.put(CONTENT, ".wav", a_record())
    place = store.path(take)
    set_time(place, LONG_AGO)
    store.verify(take)
    place.write_bytes(b"A calm sea")
    with pytest.raises(TakeDamaged):
        store.verify(take)


def test_verifying_an_unchanged_file_again_does_not_read_it(tmp_path: Path) -> None:
    store = TakeStore(tmp_path)
    take = store.put(CONTENT, ".wav", a_record())
    place = store.path(take)
    set_time(place, LONG_AGO)
    store.verify(take)
    with place.open("r+b") as file:
        file.write(b"A")
    set_time(place, LONG_AGO)  # the same size, time and inode: nothing could tell but reading it
    store.verify(take)
    with pytest.raises(TakeDamaged):
        TakeStore(tmp_path).verify(take)


def test_a_change_right_after_the_last_one_is_seen_even_if_the_time_did_not_move(tmp_path: Path) -> None:
    store = TakeStore(tmp_path)
    take = store.put(CONTENT, ".wav", a_record())
    place = store.path(take)
    moment = datetime.now(UTC) + timedelta(hours=1)
    set_time(place, moment)
    store.verify(take)
    with place.open("r+b") as file:
        file.write(b"A")
    set_time(place, moment)
    with pytest.raises(TakeDamaged):
        store.verify(take)


def test_a_sidecar_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    store = TakeStore(tmp_path)
    take = store.put(CONTENT, ".wav", a_record())
    sidecar = store.read_sidecar(take)
    newer = sidecar.model_copy(update={"schema_version": Sidecar.SCHEMA_VERSION + 1})
    store.sidecar_path(take).write_text(newer.model_dump_json())
    with pytest.raises(NewerSchema):
        store.put(CONTENT, ".wav", a_record("k2"))


def test_records_are_found_by_time_and_only_of_whole_takes(tmp_path: Path) -> None:
    store = TakeStore(tmp_path)
    old, new, torn = (
        store.put(content, ".wav", a_record(content.decode())) for content in (b"o", b"n", b"t")
    )
    set_time(store.sidecar_path(old), LONG_AGO)
    store.path(torn).write_bytes(b"x")
    found = list(store.find_records(datetime.now(UTC) - timedelta(minutes=5)))
    assert [(take.content, record.request_key) for take, record in found] == [(new.content, "n")]


def set_time(path: Path, moment: datetime) -> None:
    os.utime(path, (moment.timestamp(), moment.timestamp()))
