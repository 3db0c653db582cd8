from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from storyassets.errors import RenderFailed
from storyassets.render.shelf import Shelf


def test_the_shelf_prepares_a_thing_once_for_all_threads():
    shelf, prepared, gate = Shelf[str, object](2), [], threading.Event()

    def prepare():
        gate.wait(5)
        prepared.append(1)
        return object()

    with ThreadPoolExecutor(4) as pool:
        waiting = [pool.submit(shelf.get, "a", prepare) for _ in range(4)]
        gate.set()
        things = {id(job.result()) for job in waiting}
    assert len(things) == len(prepared) == 1


def test_the_shelf_keeps_the_last_used_only():
    shelf, prepared = Shelf[str, object](2), []
    for name in "abacb":
        shelf.get(name, lambda name=name: prepared.append(name) or object())
    assert prepared == ["a", "b", "c", "b"]


def test_whoever_waits_for_a_thing_that_cannot_be_made_hears_why():
    shelf = Shelf[str, object](2)

    def fail():
        raise RenderFailed("broken")

    for _ in range(2):
        with pytest.raises(RenderFailed, match="broken"):
            shelf.get("a", fail)
