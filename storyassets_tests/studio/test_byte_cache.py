"""The cache: a whole entry or none."""

from __future__ import annotations

from pathlib import Path

import pytest

from storyassets.studio.cache import Cache


def the_entry(cache_dir: Path) -> Path:
    [entry] = [path for path in cache_dir.rglob("*") if path.is_file()]
    return entry


def test_what_was_put_is_got_by_another_cache_on_the_same_folder(tmp_path: Path) -> None:
    Cache(tmp_path, "segments").put("any key/../at all", b"\x00segment")
    assert Cache(tmp_path, "segments").get("any key/../at all") == b"\x00segment"
    assert Cache(tmp_path, "segments").get("another") is None
    assert Cache(tmp_path, "measurements").get("any key/../at all") is None
    assert the_entry(tmp_path).is_relative_to(tmp_path / "segments")


def test_an_entry_is_replaced_and_may_be_empty(tmp_path: Path) -> None:
    cache = Cache(tmp_path, "segments")
    cache.put("k", b"one")
    cache.put("k", b"")
    assert cache.get("k") == b""


@pytest.mark.parametrize("keep", [0, 10, 64, 70])
def test_a_torn_entry_reads_as_missing(tmp_path: Path, keep: int) -> None:
    cache = Cache(tmp_path, "segments")
    cache.put("k", b"a long enough segment")
    entry = the_entry(tmp_path)
    entry.write_bytes(entry.read_bytes()[:keep])
    assert cache.get("k") is None


@pytest.mark.parametrize("place", [0, 63, 64, -1])
def test_a_damaged_entry_reads_as_missing(tmp_path: Path, place: int) -> None:
    cache = Cache(tmp_path, "segments")
    cache.put("k", b"a long enough segment")
    entry = the_entry(tmp_path)
    content = bytearray(entry.read_bytes())
    content[place] ^= 1
    entry.write_bytes(content)
    assert cache.get("k") is None


def test_json_comes_back_as_it_was(tmp_path: Path) -> None:
    cache = Cache(tmp_path, "measurements")
    cache.put_json("k", {"loudness_lufs": -14.2, "black": [], "title": "Ö"})
    assert cache.get_json("k") == {"loudness_lufs": -14.2, "black": [], "title": "Ö"}
    assert cache.get_json("another") is None


def test_a_number_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="JSON"):
        Cache(tmp_path, "measurements").put_json("k", float("nan"))
