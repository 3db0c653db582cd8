"""Publication: what an episode's page tells of its publishing: what is approved, what was decided, how far it has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from storyassets.defs.publishing.obstacles import find_obstacles
from storyassets.defs.publishing.publishable import Publishable, find_missing, read_publishable
from storyassets.defs.resources import Workshop
from storyassets.errors import StoryAssetsError
from storyassets.model.channel import Channel
from storyassets.model.listing import Decision, Verdict
from storyassets.model.publication import Publication, Slot, UploadState
from storyassets.studio.addresses import episode_file_address
from storyassets.studio.performance_book import DayRow
from storyassets.studio.publications import PublicationRow
from storyassets.web.credits import safe_link
from storyassets.web.reading import Reader

SENT_WORDS = {
    UploadState.INTENDED: "It was begun; nothing is sent yet",
    UploadState.SENDING: "It is being sent",
    UploadState.SENT: "The outlet has the video; its thumbnail and captions are still to come",
    UploadState.DRESSED: "The outlet has all of it, and is still at work on it",
    UploadState.PROCESSED: "The outlet has it, ready to be watched",
    UploadState.FAILED: "The outlet could not use the video",
}
ZONE = ZoneInfo("UTC")


@dataclass(frozen=True)
class PublicationView:
    """What the page is given. Times are told by the channel's clocks."""

    outlet: str
    asks_approval: bool
    zone: ZoneInfo
    now: datetime
    publishable: Publishable | None = None
    missing: tuple[str, ...] = ()
    standing: Decision | None = None
    lapsed: Decision | None = None
    history: tuple[Decision, ...] = ()
    row: PublicationRow | None = None
    url: str = ""
    slot: Slot | None = None
    obstacles: tuple[str, ...] = ()
    problem: str = ""
    days: tuple[DayRow, ...] = ()
    plot: str | None = None
    thumbnails: tuple[str, ...] = field(default=())

    @property
    def is_shown(self) -> bool:
        """Whether there is anything to tell of."""
        return bool(self.outlet or self.history or self.row or self.problem)

    @property
    def may_decide(self) -> bool:
        """Whether a decision changes anything: it is made, goes somewhere, and is not there yet."""
        there = self.row is not None and (self.row.is_at_outlet or self.row.state is UploadState.FAILED)
        return bool(self.outlet) and self.publishable is not None and not there

    @property
    def is_late(self) -> bool:
        """Whether its slot is past, and its video was not there by then."""
        there = self.row is not None and self.row.is_at_outlet
        return self.slot is not None and self.slot.starts_at <= self.now and not there

    @property
    def is_approved(self) -> bool:
        """For the content as it is now."""
        return self.standing is not None and self.standing.verdict is Verdict.APPROVED

    @property
    def sent_words(self) -> str:
        """How far it has come."""
        return SENT_WORDS[self.row.state] if self.row else "Nothing of it was sent yet"

    @property
    def seen_words(self) -> str:
        """Whether it can be watched, and from when on."""
        if self.row is None or not self.row.is_at_outlet or self.row.publish_at is None:
            return ""
        verb = "is to be seen from" if self.row.publish_at > self.now else "has been seen since"
        return f"It {verb} {self.tell(self.row.publish_at)}"

    @property
    def percent_sent(self) -> float | None:
        """Of a video that is being sent."""
        if self.row is None or self.row.state is not UploadState.SENDING or not self.row.size_bytes:
            return None
        return min(100.0, 100 * self.row.received_bytes / self.row.size_bytes)

    @property
    def views(self) -> int:
        """In all, as far as they are told."""
        return sum(one.figures.views for one in self.days)

    def tell(self, moment: datetime) -> str:
        """A moment as the channel's clocks show it."""
        return f"{moment.astimezone(self.zone):%a %d %b %Y, %H:%M} {self.zone.key}"


def find_publication_view(workshop: Workshop, key: str) -> PublicationView:
    """All of it, in a handful of queries; what cannot be read is told and not raised."""
    now = workshop.outlets.now()
    try:
        return _find(workshop, key, now)
    except StoryAssetsError as error:
        return PublicationView("", False, ZONE, now, problem=str(error))


def _find(workshop: Workshop, key: str, now: datetime) -> PublicationView:
    books, folder = workshop.outlets, workshop.folder(key)
    missing = tuple(find_missing(workshop, key))
    publishable = None if missing else read_publishable(workshop, key)
    channel = _channel(workshop, key)
    history = tuple(books.decisions.history(key))
    standing = books.decisions.standing(key, publishable.content) if publishable else None
    document = Reader(folder).asset("publication", Publication)
    plot = folder.performance_plot
    return PublicationView(
        outlet=channel.publishing.outlet if channel else "",
        asks_approval=channel.publishing.approval if channel else True,
        zone=channel.posting.zone if channel else ZONE,
        now=now,
        publishable=publishable,
        missing=missing,
        standing=standing,
        lapsed=history[-1] if history and standing is None else None,
        history=history,
        row=books.publications.find(key),
        url=safe_link(document.url) if document else "",
        slot=books.slots.slot_of(key),
        obstacles=tuple(find_obstacles(workshop, key)) if publishable and channel else (),
        days=tuple(books.performance.of_episode(key)),
        plot=episode_file_address(key, plot.name) if plot.is_file() else None,
        thumbnails=tuple(
            episode_file_address(key, path.name)
            for path in (folder.thumbnail, folder.thumbnail_wide)
            if path.is_file()
        ),
    )


def _channel(workshop: Workshop, key: str) -> Channel | None:
    """The channel as it is now; none where the episode names none."""
    row = workshop.catalogue.find_episode(key)
    return workshop.channel(row.channel) if row and row.channel else None
