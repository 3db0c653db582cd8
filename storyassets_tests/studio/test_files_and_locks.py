"""Files are whole or not there, and locks end with their holders."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import Event

import pytest

from storyassets.errors import BadConfiguration
from storyassets.studio.files import (
    hash_bytes,
    hash_file,
    open_temporary,
    sweep_temporaries,
    write_atomically,
)
from storyassets.studio.locks import hold_lock, is_named, sweep_locks, try_lock, unlock
from storyassets.studio.slots import SlotPool
from storyassets.studio.workers import Worker

HALF_WRITTEN = """
import os, sys; from pathlib import Path
from storyassets.studio.files import open_temporary
path, descriptor = open_temporary(Path(sys.argv[1]) / "video.mp4")
os.write(descriptor, b"half"); print(path.name, flush=True); sys.stdin.readline()
"""

HOLDS_A_SLOT = """
import sys; from pathlib import Path
from storyassets.studio.slots import SlotPool
with SlotPool(Path(sys.argv[1]), 1).hold():
    print("held", flush=True); sys.stdin.readline()
"""

IS_A_WORKER = """
import sys; from pathlib import Path
from storyassets.studio.workers import Worker
worker = Worker(Path(sys.argv[1])); print(worker.worker_id, flush=True); sys.stdin.readline()
"""


@contextmanager
def running(script: str, folder: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The script as a process, and the first thing it said; killed in the end."""
    with subprocess.Popen(
        [sys.executable, "-c", script, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().strip()
        finally:
            process.kill()


def kill(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.wait(10)


def finish(process: subprocess.Popen[str]) -> None:
    process.communicate("\n", timeout=10)


def test_a_file_is_replaced_and_nothing_else_stays(tmp_path: Path) -> None:
    path = tmp_path / "new" / "brief.json"
    write_atomically(path, b"one")
    write_atomically(path, b"two", durable=False)
    assert path.read_bytes() == b"two"
    assert [entry.name for entry in path.parent.iterdir()] == ["brief.json"]


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "a-folder"
    (target / "inside").mkdir(parents=True)
    with pytest.raises(BadConfiguration, match="a-folder: it cannot be written: Is a directory"):
        write_atomically(target, b"content")
    assert [entry.name for entry in tmp_path.iterdir()] == ["a-folder"]


def test_writers_at_once_leave_one_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    contents = [bytes([number]) * 200_000 for number in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda content: write_atomically(path, content, durable=False), contents))
    assert path.read_bytes() in contents


def test_hashing_a_file_gives_the_hash_of_its_bytes(tmp_path: Path) -> None:
    content = bytes(range(256)) * 3000
    (tmp_path / "file").write_bytes(content)
    assert hash_file(tmp_path / "file") == hash_bytes(content)


def test_a_half_written_file_is_swept_only_when_its_writer_is_dead(tmp_path: Path) -> None:
    with running(HALF_WRITTEN, tmp_path) as (process, name):
        assert sweep_temporaries(tmp_path) == 0
        assert (tmp_path / name).read_bytes() == b"half"
        kill(process)
        assert sweep_temporaries(tmp_path) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_writer_of_this_process_is_not_swept_either(tmp_path: Path) -> None:
    temporary, descriptor = open_temporary(tmp_path / "file")
    assert sweep_temporaries(tmp_path) == 0
    os.close(descriptor)
    assert temporary.exists()


def test_a_lock_has_one_holder_and_its_file_goes_with_the_last(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with hold_lock(path):
        assert try_lock(path) is None
    assert not path.exists()
    descriptor = try_lock(path)
    assert descriptor is not None
    unlock(descriptor)


def test_a_lock_excludes_however_many_want_it(tmp_path: Path) -> None:
    inside: list[int] = []
    most_inside: list[int] = []

    def enter(number: int) -> None:
        with hold_lock(tmp_path / "lock"):
            inside.append(number)
            most_inside.append(len(inside))
            inside.remove(number)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(enter, range(64)))
    assert most_inside == [1] * 64


def test_a_lock_whose_file_was_taken_away_is_not_the_lock_any_more(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT)
    try:
        assert is_named(descriptor, path)
        path.unlink()
        assert not is_named(descriptor, path)
        path.touch()
        assert not is_named(descriptor, path)
    finally:
        os.close(descriptor)


def test_locks_of_killed_holders_are_swept_and_held_ones_are_not(tmp_path: Path) -> None:
    (tmp_path / "left").touch()
    with hold_lock(tmp_path / "held"):
        assert sweep_locks(tmp_path) == 1
        assert [path.name for path in tmp_path.iterdir()] == ["held"]
    assert sweep_locks(tmp_path / "none") == 0


def test_waiting_for_a_lock_hears_an_interrupt(tmp_path: Path) -> None:
    def interrupt(seconds: float) -> None:
        assert seconds <= 0.1
        raise KeyboardInterrupt

    with (
        hold_lock(tmp_path / "lock"),
        pytest.raises(KeyboardInterrupt),
        hold_lock(tmp_path / "lock", interrupt),
    ):
        pass


def test_a_pool_gives_out_as_many_slots_as_it_has(tmp_path: Path) -> None:
    waits = Event()

    def hold_a_third() -> None:
        with SlotPool(tmp_path, 2, lambda seconds: waits.set()).hold():
            pass

    with ThreadPoolExecutor(1) as executor:
        with SlotPool(tmp_path, 2).hold(), SlotPool(tmp_path, 2).hold():
            third = executor.submit(hold_a_third)
            assert waits.wait(10)
            assert not third.done()
        third.result(10)


def test_a_slot_of_a_killed_process_is_free_again(tmp_path: Path) -> None:
    def give_up(seconds: float) -> None:
        raise TimeoutError

    with running(HOLDS_A_SLOT, tmp_path) as (process, said):
        assert said == "held"
        with pytest.raises(TimeoutError), SlotPool(tmp_path, 1, give_up).hold():
            pass
        kill(process)
        with SlotPool(tmp_path, 1, give_up).hold():
            pass


def test_a_pool_without_slots_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="slot"):
        SlotPool(tmp_path, 0)


@pytest.mark.parametrize(
    "want",
    [
        Worker,
        lambda folder: enter(SlotPool(folder, 1).hold()),
        lambda folder: enter(hold_lock(folder / "lock")),
    ],
)
def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, want: Callable[[Path], object]) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BadConfiguration, match=r"file.*STORYASSETS_STUDIO"):
        want(tmp_path / "file")


def enter(lock: AbstractContextManager[None]) -> None:
    with lock:
        pass


def test_a_killed_worker_is_found_and_a_living_one_is_not(tmp_path: Path) -> None:
    me = Worker(tmp_path)
    with running(IS_A_WORKER, tmp_path) as (process, worker_id):
        assert me.find_ended() == []
        kill(process)
        assert me.find_ended() == [worker_id]
    me.forget([worker_id])
    assert me.find_ended() == []


def test_a_worker_that_leaves_in_good_order_leaves_nothing(tmp_path: Path) -> None:
    with running(IS_A_WORKER, tmp_path) as (process, _):
        finish(process)
    assert list(tmp_path.iterdir()) == []
