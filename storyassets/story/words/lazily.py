"""Properties that are found out when they are first asked for, and known from then on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class lazily(Generic[T]):  # noqa: N801
    """As `functools.cached_property`, without the lock that it takes each time: sentences have thousands of these."""

    def __init__(self, find: Callable[[Any], T]) -> None:
        self.find = find
        self.name = find.__name__

    def __get__(self, one: object, owner: type | None = None) -> T:
        value = self.find(one)
        one.__dict__[self.name] = value
        return value
