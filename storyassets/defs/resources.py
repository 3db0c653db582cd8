"""Resources: the workshop that assets work in. Here the real providers meet the gateway.

Everything in it is made when it is first used: loading the code location opens no database.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import uuid4

import dagster as dg

from storyassets.defs.money.chains import find_accounts, find_chains
from storyassets.defs.money.pricing import StandingPrices
from storyassets.defs.publishing.outlets import Outlets
from storyassets.defs.running.alerts import open_alerts, tell_of_breakers
from storyassets.defs.running.gates import Gates
from storyassets.defs.running.reporting import Reporter, SilentReporter
from storyassets.errors import Interrupted
from storyassets.model.channel import Channel
from storyassets.model.story import Story
from storyassets.model.take import Take
from storyassets.providers.embedded.composer import EmbeddedComposer
from storyassets.providers.embedded.illustrator import EmbeddedIllustrator
from storyassets.providers.embedded.lister import EmbeddedLister
from storyassets.providers.embedded.puppeteer import EmbeddedPuppeteer
from storyassets.providers.embedded.voice import EmbeddedVoice
from storyassets.providers.embedded.writer import EmbeddedWriter
from storyassets.providers.offers import find_offers
from storyassets.providers.protocols import ProviderRole, Reference
from storyassets.providers.registry import Outfitter, Registry
from storyassets.providers.word_timing import BorrowedTiming
from storyassets.publish.wording import word_listing
from storyassets.settings import Settings, find_settings
from storyassets.story.asking.prompting import ChannelPrompting
from storyassets.story.finding.find import find_story
from storyassets.story.writing.write import write_script
from storyassets.studio.admission import Admission
from storyassets.studio.alerts import Alerts
from storyassets.studio.budget import Budget
from storyassets.studio.cache import Cache
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.database import Database
from storyassets.studio.documents import EpisodeFolder, load_bank, load_channel
from storyassets.studio.free_space import MEGABYTE, require_free_space
from storyassets.studio.gateway import Desk, Gateway
from storyassets.studio.ledger import Ledger
from storyassets.studio.locks import hold_lock
from storyassets.studio.slots import SlotPool
from storyassets.studio.takes import TakeStore

if TYPE_CHECKING:  # a plan is made in a workshop
    from storyassets.defs.planning.planning import Plan


def known_providers() -> Registry:
    """Every provider that this installation can ask: ours, which are made here, and offers of others."""
    return Registry(
        {
            ProviderRole.WRITER: [EmbeddedWriter(write_script)],
            ProviderRole.ILLUSTRATOR: [EmbeddedIllustrator()],
            ProviderRole.VOICE: [EmbeddedVoice()],
            ProviderRole.MUSIC: [EmbeddedComposer()],
            ProviderRole.TALKING_HEAD: [EmbeddedPuppeteer()],
            ProviderRole.LISTER: [EmbeddedLister(word_listing)],
        },
        find_offers(),
    )


class Workshop:
    """The studio, the providers and the settings of one code location."""

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        gates: Gates | None = None,
        registry: Registry | None = None,
        reporter: Reporter | None = None,
        run: str = "",
        open_outlets: Callable[[Settings, Database], Outlets] = Outlets,
    ) -> None:
        self.settings = settings or find_settings()
        self.gates = gates or Gates({})
        self.reporter = reporter or SilentReporter()
        self.stopped = threading.Event()
        self._registry = registry
        self._open_outlets = open_outlets
        self.is_of_one_run = bool(run)
        self.run = run or uuid4().hex
        self._gateways: dict[str, Gateway] = {}
        self._guard = threading.Lock()
        self._turns: set[str] = set()
        self.foreseen: tuple[str, Plan] | None = None
        """The last plan, with what it was asked for: an asset shows it, and its check judges it."""

    def close(self) -> None:
        """End what was begun: the providers' processes, this worker's place among others, the database."""
        for gateway in self._gateways.values():
            gateway.close()
        self._gateways.clear()
        if "ledger" in self.__dict__:
            self.ledger.close()
        if "registry" in self.__dict__ and self._registry is None:
            self.registry.close()

    @contextmanager
    def turn(self, episode: str) -> Iterator[None]:
        """Be the only one who makes this episode, for as long as the block lasts; a turn within a turn is it.

        A run of the command line takes one turn, a run of the UI one for each asset.
        """
        if episode in self._turns:
            yield
            return
        with hold_lock(self.folder(episode).running_lock, self.pause):
            self._turns.add(episode)
            try:
                yield
            finally:
                self._turns.discard(episode)

    def take_part_in(self, run: str) -> None:
        """Count what is asked from now on to this run, unless the workshop was made for another."""
        if not self.is_of_one_run:
            self.run = run

    def progress_of(self, asset: str) -> Callable[[int, int], None]:
        """Tells how far the asset is; it raises Interrupted once the run is to stop."""

        def tell(done: int, total: int) -> None:
            self.go_on()
            self.reporter.asset_progressed(asset, done, total)

        return tell

    def go_on(self) -> None:
        """Raises Interrupted once the run is to stop."""
        if self.stopped.is_set():
            raise Interrupted("interrupted", fix="Run the same command again to go on")

    def require_room(self) -> None:
        """Raises BadConfiguration where less of the studio's disk is free than is to be left alone."""
        require_free_space(self.settings.studio_dir, self.settings.least_free_mb * MEGABYTE)

    def pause(self, seconds: float) -> None:
        """Wait so long. Raises Interrupted once the run is to stop."""
        self.stopped.wait(seconds)
        self.go_on()

    @cached_property
    def registry(self) -> Registry:
        """The providers."""
        return self._registry or known_providers()

    @cached_property
    def takes(self) -> TakeStore:
        """Every take."""
        return TakeStore(self.settings.studio_dir)

    @cached_property
    def ledger(self) -> Ledger:
        """What was asked for, made, reused and paid."""
        return Ledger(self.settings.ledger_url)

    @cached_property
    def catalogue(self) -> Catalogue:
        """Every episode at a glance."""
        return Catalogue(self.ledger.database)

    @cached_property
    def segments(self) -> Cache:
        """Encoded parts of videos."""
        return Cache(self.settings.studio_dir / "cache", "segments")

    @cached_property
    def measurements(self) -> Cache:
        """Figures measured of files, by their content."""
        return Cache(self.settings.studio_dir / "cache", "measurements")

    @cached_property
    def slots(self) -> SlotPool:
        """The encoders of this machine."""
        return SlotPool(
            self.settings.studio_dir / "locks" / "encoders", self.settings.encoder_slots, self.pause
        )

    @cached_property
    def admission(self) -> Admission:
        """The limits of every account, and its breaker."""
        return Admission(
            self.ledger.database,
            self.settings.studio_dir / "locks",
            sleep=self.pause,
            tell=tell_of_breakers(lambda: self.alerts),
        )

    @cached_property
    def alerts(self) -> Alerts:
        """What a person hears of who is not looking."""
        return open_alerts(self.settings.keys, self.ledger.database)

    @cached_property
    def outlets(self) -> Outlets:
        """What publishing works with."""
        return self._open_outlets(self.settings, self.ledger.database)

    def desk(self, episode: str, asset: str, channel: Channel) -> Desk:
        """The one door to the providers, for one asset of one episode."""
        return self.gateway(channel).for_asset(episode, asset, self.run)

    def gateway(self, channel: Channel) -> Gateway:
        """The gateway to the channel's chains of providers. Raises BadConfiguration for one that cannot be had."""
        taste = channel.model_dump_json()
        with self._guard:
            if taste not in self._gateways:
                chains = find_chains(self.registry, self.outfitter(channel))
                budget = Budget.of(channel.budget)
                self._gateways[taste] = Gateway(
                    self.takes,
                    self.ledger,
                    chains,
                    admission=self.admission,
                    budget=budget,
                    channel=channel.name,
                    fallback=channel.fallback,
                    accounts=find_accounts(self.registry, chains, channel, self.settings.keys),
                    sleep=self.pause,
                )
            return self._gateways[taste]

    def outfitter(self, channel: Channel) -> Outfitter:
        """What the channel's adapters are made of."""
        prices = StandingPrices(self.settings, allow_unpriced=channel.budget.allow_unpriced)
        readers = [name for name in self.registry.known(ProviderRole.VOICE) if name == EmbeddedVoice.name]
        embedded = self.registry.chain(ProviderRole.VOICE, readers) if readers else []
        return Outfitter(
            channel,
            self.settings.keys,
            prices,
            ChannelPrompting(channel),
            self._read_reference,
            BorrowedTiming(embedded[0]) if embedded else None,
        )

    def _read_reference(self, reference: Reference) -> bytes:
        take = Take(content=reference.content, suffix=reference.suffix, provider="", model="")
        return self.takes.read(take)

    def folder(self, episode: str) -> EpisodeFolder:
        """Where the episode's files lie."""
        return EpisodeFolder(self.settings.studio_dir, episode)

    def channel(self, name: str) -> Channel:
        """The channel's settings. Raises BadConfiguration, which lists the known ones."""
        return load_channel(self.settings.channels_dir, name)

    def bank(self) -> list[Story]:
        """The stories of our own."""
        return load_bank(self.settings.stories_dir, find_story)


def workshop_resource(workshop: Workshop) -> dg.ResourceDefinition:
    """The workshop as Dagster hands it to assets."""
    return dg.ResourceDefinition.hardcoded_resource(workshop)
