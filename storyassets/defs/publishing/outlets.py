"""Outlets: what publishing works with, opened when it is first used: the books of slots, decisions, quota and numbers."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from storyassets.model.channel import Channel
from storyassets.providers.outlets import OutletOutfit, check_login, open_analyst, open_publisher
from storyassets.providers.protocols import Analyst, Publisher
from storyassets.publish.quota import PacificQuota
from storyassets.settings import Settings
from storyassets.studio.database import Database
from storyassets.studio.decisions import Decisions
from storyassets.studio.identity import studio_identity
from storyassets.studio.ledger import Clock, utc_now
from storyassets.studio.performance_book import PerformanceBook
from storyassets.studio.publications import Publications
from storyassets.studio.quota_book import QuotaBook
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
        login: Callable[[OutletOutfit], None] = check_login,
    ) -> None:
        self._settings = settings
        self._database = database
        self._clock = clock
        self._open_publisher = publisher
        self._open_analyst = analyst
        self._check_login = login

    @property
    def now(self) -> Clock:
        """The clock that slots, quota and deadlines are held against."""
        return self._clock

    @cached_property
    def slots(self) -> SlotBook:
        """Which episode goes up when."""
        return SlotBook(self._database, self._clock)

    @cached_property
    def decisions(self) -> Decisions:
        """Who approved or rejected what."""
        return Decisions(self._database, self._clock)

    @cached_property
    def publications(self) -> Publications:
        """How far each episode has come at its outlet."""
        return Publications(self._database, self._settings.studio_dir / "locks" / "publishers", self._clock)

    @cached_property
    def quota(self) -> QuotaBook:
        """What each project has used of the outlet's day."""
        return QuotaBook(self._database, PacificQuota(), self._clock)

    @cached_property
    def identity(self) -> str:
        """By what this studio's videos are known at an outlet."""
        return studio_identity(self._settings.studio_dir)

    @cached_property
    def tellings(self) -> Tellings:
        """What each channel has told."""
        return Tellings(self._database, self._clock)

    @cached_property
    def performance(self) -> PerformanceBook:
        """How many watched which episode on which day."""
        return PerformanceBook(self._database, self._clock)

    def check_login(self, channel: Channel) -> None:
        """Raises NotAuthorized where the channel is not logged in to its outlet, by what lies on this machine."""
        self._check_login(self._outfit(channel))

    def publisher(self, channel: Channel) -> Publisher:
        """The channel's outlet. Raises BadConfiguration and NotAuthorized."""
        return self._open_publisher(self._outfit(channel))

    def analyst(self, channel: Channel) -> Analyst | None:
        """Who knows the numbers of the channel's outlet. Raises BadConfiguration and NotAuthorized."""
        return self._open_analyst(self._outfit(channel))

    def _outfit(self, channel: Channel) -> OutletOutfit:
        return OutletOutfit(channel, self._settings.keys, self._settings.tokens_dir)
