"""Story sources: what the channels' sources give now, weighed into a pool. One bad source stops no other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from storyassets.errors import ProviderUnavailable, StoryAssetsError
from storyassets.model.channel import Channel
from storyassets.model.pool import Candidate, Refused, StoryPool
from storyassets.model.publishing import SourceKind, StorySourceSettings
from storyassets.providers.protocols import FoundStory, NoStory
from storyassets.providers.sources import LOCAL_KINDS, SourceOutfit, open_fetch, open_source
from storyassets.settings import Settings
from storyassets.story.finding.pool import Finding, Told, found_before, weigh_findings
from storyassets.studio.documents import find_channels, load_channel
from storyassets.studio.tellings import ToldStory

POOL_FILE = "story_pool.json"
READ_AT_ONCE = 8
MOST_CHARACTERS = 20_000_000
"""Of one source, in all: they are held until they are weighed."""

KEPT = "(its stories of the last time are kept)"

FindTold = Callable[[str], Sequence[ToldStory]]
"""What a channel tells, by its name."""


@dataclass(frozen=True)
class PoolMaker:
    """Reads the sources that channels name. `go_on` may raise Interrupted, between two channels.

    A source that does not answer keeps its stories of the pool `before`: it may answer tomorrow.
    """

    settings: Settings
    find_told: FindTold
    kinds: frozenset[SourceKind] = frozenset(SourceKind)
    go_on: Callable[[], None] = field(default=lambda: None)
    before: StoryPool = field(default_factory=StoryPool)
    most_characters: int = MOST_CHARACTERS

    def pool_of_all(self) -> StoryPool:
        """The pool of every channel with sources; a channel that cannot be read is listed as refused."""
        return self.pool_of(find_channels(self.settings.channels_dir))

    def pool_of(self, names: Sequence[str]) -> StoryPool:
        """The same of these channels."""
        candidates: list[Candidate] = []
        refused: list[Refused] = []
        for name in names:
            self.go_on()
            try:
                channel = load_channel(self.settings.channels_dir, name)
            except StoryAssetsError as error:
                refused.append(Refused(channel=name, source="", reason=_reason(error)))
                continue
            some, others = self.weigh(channel)
            candidates += some
            refused += others
        return StoryPool(candidates=tuple(candidates), refused=tuple(refused))

    def weigh(self, channel: Channel, but_for: str = "") -> tuple[list[Candidate], list[Refused]]:
        """What one channel could tell, the best first, and what not. `but_for` is an episode that may tell its own."""
        sources = [source for source in channel.sources.stories if source.kind in self.kinds]
        if not sources:
            return [], []
        pool = ThreadPoolExecutor(min(READ_AT_ONCE, len(sources)))
        try:
            given = list(pool.map(lambda source: self._read(channel, source), sources))
        finally:
            pool.shutdown(cancel_futures=True)
        told = [Told(one.episode, one.signature) for one in self.find_told(channel.name)]
        candidates, refused = weigh_findings(
            channel,
            [finding for findings, _ in given for finding in findings],
            [one for one in told if one.episode != but_for],
        )
        return candidates, [failed for _, failed in given if failed] + refused

    def _read(self, channel: Channel, source: StorySourceSettings) -> tuple[list[Finding], Refused | None]:
        """What one source gives; or why it gives nothing."""
        fetch = open_fetch(allow_private=channel.sources.allow_private_addresses)
        outfit = SourceOutfit(source, self.settings.channels_dir, fetch)
        try:
            findings = [Finding(source, found) for found in _some_of(outfit, self.most_characters)]
        except ProviderUnavailable as error:
            kept = [one for one in self.before.of(channel.name) if one.source == source.name]
            also = f" {KEPT}" if kept else ""
            reason = f"{_reason(error)}{also}"
            failed = Refused(channel=channel.name, source=source.name, reason=reason)
            return [Finding(source, found_before(one)) for one in kept], failed
        except StoryAssetsError as error:
            return [], Refused(channel=channel.name, source=source.name, reason=_reason(error))
        if not findings:
            return [], Refused(channel=channel.name, source=source.name, reason="nothing is in it")
        return findings, None


def local_kinds() -> frozenset[SourceKind]:
    """Those that are read without a network."""
    return frozenset(LOCAL_KINDS)


def _some_of(outfit: SourceOutfit, most_characters: int) -> Iterator[FoundStory | NoStory]:
    """What the source gives, until it has given as many stories as it may, or as many things that are none."""
    most, characters = outfit.settings.most_stories, 0
    counted = {FoundStory: 0, NoStory: 0}
    for found in open_source(outfit).read():
        yield found
        characters += len(found.text) if isinstance(found, FoundStory) else 0
        if characters > most_characters:
            yield NoStory("", f"what comes after its first {most_characters:,} characters was not read")
            return
        counted[type(found)] += 1
        if counted[type(found)] >= most:
            return


def _reason(error: StoryAssetsError) -> str:
    return f"{error.message}. {error.fix}" if error.fix else error.message
