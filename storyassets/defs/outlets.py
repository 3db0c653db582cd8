"""Outlets: what publishing works with, opened when it is first used: the books of slots, decisions, quota and numbers."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from storyassets.model.channel import Channel
from storyassets.providers.outlets import OutletOutfit, open_analyst, open_publisher
from storyassets.providers.protocols import Analyst, Publisher
from storyassets.settings import Settings
from storyassets.studio.database import Database
from storyassets.studio.ledger import Clock, utc_now
from storyassets.studio.performance_book import PerformanceBook
from storyassets.studio.slot_book import SlotBook
from storyassets.studio.tellings import Tellings


class Outlets:
    """The publishing side of one workshop. Tests hand in a clock and outlets of their own."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        *,
        clock: Clock = utc_now,
        publisher: Callable[[OutletOutfit], Publisher] = open_publisher,
        analyst: Callable[[OutletOutfit], Analyst | None] = open_analyst,
    ) -> None:
        self._settings = settings
        self._database = database
        self._clock = clock
        self._open_publisher = publisher
        self._open_analyst = analyst

    @property
    def now(self) -> Clock:
        """The clock that slots, quota and deadlines are held against."""
        return self._clock

    @cached_property
    def slots(self) -> SlotBook:
        """Which episode goes up when."""
        return SlotBook(self._database, self._clock)

    @cached_property
    def tellings(self) -> Tellings:
        """What each channel has told."""
        return Tellings(self._database, self._clock)

    @cached_property
    def performance(self) -> PerformanceBook:
        """How many watched which episode on which day."""
        return PerformanceBook(self._database, self._clock)

    def publisher(self, channel: Channel) -> Publisher:
        """The channel's outlet. Raises BadConfiguration and NotAuthorized."""
        return self._open_publisher(self._outfit(channel))

    def analyst(self, channel: Channel) -> Analyst | None:
        """Who knows the numbers of the channel's outlet. Raises BadConfiguration and NotAuthorized."""
        return self._open_analyst(self._outfit(channel))

    def _outfit(self, channel: Channel) -> OutletOutfit:
        return OutletOutfit(channel, self._settings.keys, self._settings.tokens_dir)
