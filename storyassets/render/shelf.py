"""Shelf: the costly things last used, each made by one thread only."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from typing import Generic, TypeVar

KeyT = TypeVar("KeyT", bound=Hashable)
ThingT = TypeVar("ThingT")


class Shelf(Generic[KeyT, ThingT]):
    """A bounded number of things by their keys. Safe to share between threads."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._things: OrderedDict[KeyT, Future[ThingT]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: KeyT, prepare: Callable[[], ThingT]) -> ThingT:
        """The thing of that key, made by whoever asks first. Raises what preparing it raises."""
        with self._lock:
            waiting = self._things.get(key)
            if waiting is not None:
                self._things.move_to_end(key)
            else:
                made: Future[ThingT] = Future()
                self._things[key] = made
                while len(self._things) > self._capacity:
                    self._things.popitem(last=False)
        if waiting is not None:
            return waiting.result()
        try:
            made.set_result(prepare())
        except BaseException as error:
            # whoever waits for this thing must hear of it too
            made.set_exception(error)
            raise
        return made.result()
