"""Resources: the workshop that assets work in. Here the real providers meet the gateway.

Everything in it is made when it is first used: loading the code location opens no database.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property

import dagster as dg

from storyassets.defs.gates import Gates
from storyassets.defs.reporting import Reporter, SilentReporter
from storyassets.errors import Interrupted
from storyassets.model.channel import Channel, ProviderChains
from storyassets.model.story import Story
from storyassets.providers.embedded.composer import EmbeddedComposer
from storyassets.providers.embedded.illustrator import EmbeddedIllustrator
from storyassets.providers.embedded.puppeteer import EmbeddedPuppeteer
from storyassets.providers.embedded.voice import EmbeddedVoice
from storyassets.providers.embedded.writer import EmbeddedWriter
from storyassets.providers.protocols import ProviderRole
from storyassets.providers.registry import Registry
from storyassets.settings import Settings, find_settings
from storyassets.story.find import find_story
from storyassets.story.write import write_script
from storyassets.studio.cache import Cache
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.documents import EpisodeFolder, load_bank, load_channel
from storyassets.studio.free_space import MEGABYTE, require_free_space
from storyassets.studio.gateway import Desk, Gateway
from storyassets.studio.ledger import Ledger
from storyassets.studio.locks import hold_lock
from storyassets.studio.slots import SlotPool
from storyassets.studio.takes import TakeStore


def known_providers() -> Registry:
    """Every provider that this installation can ask."""
    return Registry(
        {
            ProviderRole.WRITER: [EmbeddedWriter(write_script)],
            ProviderRole.ILLUSTRATOR: [EmbeddedIllustrator()],
            ProviderRole.VOICE: [EmbeddedVoice()],
            ProviderRole.MUSIC: [EmbeddedComposer()],
            ProviderRole.TALKING_HEAD: [EmbeddedPuppeteer()],
        }
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
    ) -> None:
        self.settings = settings or find_settings()
        self.gates = gates or Gates({})
        self.reporter = reporter or SilentReporter()
        self.stopped = threading.Event()
        self._registry = registry
        self._gateways: dict[ProviderChains, Gateway] = {}
        self._guard = threading.Lock()
        self._turns: set[str] = set()

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

    def desk(self, episode: str, asset: str, channel: Channel) -> Desk:
        """The one door to the providers, for one asset of one episode."""
        return self.gateway(channel).for_asset(episode, asset)

    def gateway(self, channel: Channel) -> Gateway:
        """The gateway to the channel's chains of providers."""
        chains = channel.providers
        with self._guard:
            if chains not in self._gateways:
                asked = {
                    role: self.registry.chain(role, getattr(chains, role.value))
                    for role in self.registry.roles
                }
                self._gateways[chains] = Gateway(self.takes, self.ledger, asked, sleep=self.pause)
            return self._gateways[chains]

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
