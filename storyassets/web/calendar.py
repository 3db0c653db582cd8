"""Calendar: the posting times of every channel, who has taken which, and what has come of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from storyassets.defs.publishing.publishable import read_publishable
from storyassets.defs.resources import Workshop
from storyassets.errors import StoryAssetsError
from storyassets.model.channel import Channel
from storyassets.model.listing import Verdict
from storyassets.model.posting import Blackout
from storyassets.model.publication import Slot
from storyassets.publish.slot_states import SlotEvidence, SlotStanding, judge_slot
from storyassets.publish.slots import plan_slots
from storyassets.studio.catalogue_rows import EpisodeRow
from storyassets.studio.documents import find_channels
from storyassets.studio.publications import PublicationRow

BEHIND, AHEAD = timedelta(days=7), timedelta(days=21)
TONES = {
    SlotStanding.FREE: "",
    SlotStanding.NOT_BEGUN: "",
    SlotStanding.BEING_MADE: "begun",
    SlotStanding.STOPPED: "stopped",
    SlotStanding.FAILED: "stopped",
    SlotStanding.ARCHIVED: "archived",
    SlotStanding.REJECTED: "stopped",
    SlotStanding.NOT_APPROVED: "begun",
    SlotStanding.READY: "rendered",
    SlotStanding.BEING_UPLOADED: "begun",
    SlotStanding.UPLOADED: "rendered",
    SlotStanding.PUBLISHED: "rendered",
    SlotStanding.MISSED: "stopped",
}
"""The colour of each: that of a state of episodes."""


@dataclass(frozen=True)
class SlotRow:
    """A posting time. `tone` colours its state; nobody has taken one without an episode."""

    local: datetime
    state: SlotStanding
    tone: str
    episode: str = ""
    title: str = ""
    is_next: bool = False

    @property
    def day(self) -> date:
        """By the channel's clocks."""
        return self.local.date()


@dataclass(frozen=True)
class ChannelCalendar:
    """The slots of one channel, in order. `problem` says why there are none."""

    name: str
    title: str = ""
    zone: str = ""
    rows: tuple[SlotRow, ...] = ()
    blackout: tuple[Blackout, ...] = ()
    problem: str = ""


@dataclass(frozen=True)
class CalendarView:
    """What the template of the page is given."""

    channels: list[ChannelCalendar]
    now: datetime


def find_calendar(workshop: Workshop) -> CalendarView:
    """Every channel's last days and next weeks, in as many queries a channel however many slots it has."""
    now = workshop.outlets.now()
    names = find_channels(workshop.settings.channels_dir)
    return CalendarView([_channel(workshop, name, now) for name in names], now)


def _channel(workshop: Workshop, name: str, now: datetime) -> ChannelCalendar:
    try:
        channel = workshop.channel(name)
    except StoryAssetsError as error:
        return ChannelCalendar(name, problem=str(error))
    first, last = now - BEHIND, now + AHEAD
    taken = {slot.starts_at: slot for slot in workshop.outlets.slots.find(name, first, last)}
    planned = plan_slots(channel.posting, first, last)
    if not planned and not taken:
        return ChannelCalendar(name, channel.title, problem=_why_none(channel))
    episodes = workshop.catalogue.find_episodes([slot.episode for slot in taken.values()])
    published = {row.episode: row for row in workshop.outlets.publications.of_channel(name)}
    decided = _find_verdicts(workshop, list(episodes))
    moments = sorted({*(moment for moment in planned if moment > now), *taken})
    coming = next((moment for moment in moments if moment > now and moment in taken), None)
    return ChannelCalendar(
        name=name,
        title=channel.title,
        zone=channel.posting.time_zone,
        rows=tuple(
            _row(
                moment,
                channel,
                taken.get(moment),
                episodes,
                published,
                decided,
                now,
                is_next=moment == coming,
            )
            for moment in moments
        ),
        blackout=tuple(_coming_blackouts(channel, now)),
    )


def _find_verdicts(workshop: Workshop, episodes: list[str]) -> dict[str, Verdict]:
    """What was decided last about each as it is now; documents are read only of those that were decided about."""
    found: dict[str, dict[str, Verdict]] = {}
    for decision in workshop.outlets.decisions.of_episodes(episodes):
        found.setdefault(decision.episode, {})[decision.content] = decision.verdict
    return {
        episode: by_content[content]
        for episode, by_content in found.items()
        if (content := _content_now(workshop, episode)) in by_content
    }


def _content_now(workshop: Workshop, episode: str) -> str:
    try:
        return read_publishable(workshop, episode).content
    except StoryAssetsError:
        return ""


def _why_none(channel: Channel) -> str:
    if channel.posting.times or channel.posting.every_day:
        return f"No posting time falls in these {AHEAD.days} days."
    return "It has no posting times: set posting in its file."


def _row(
    moment: datetime,
    channel: Channel,
    slot: Slot | None,
    episodes: Mapping[str, EpisodeRow],
    published: Mapping[str, PublicationRow],
    decided: Mapping[str, Verdict],
    now: datetime,
    *,
    is_next: bool,
) -> SlotRow:
    local = moment.astimezone(channel.posting.zone)
    if slot is None:
        return SlotRow(local, SlotStanding.FREE, TONES[SlotStanding.FREE])
    known, row = episodes.get(slot.episode), published.get(slot.episode)
    found = SlotEvidence(
        starts_at=slot.starts_at,
        episode_state=known.state if known else "",
        verdict=decided.get(slot.episode),
        approval_is_asked=channel.publishing.approval,
        upload_has_begun=row is not None,
        is_at_outlet=row is not None and row.is_at_outlet,
    )
    stands = judge_slot(found, now)
    title = known.title if known else ""
    return SlotRow(local, stands, TONES[stands], slot.episode, title or slot.episode, is_next)


def _coming_blackouts(channel: Channel, now: datetime) -> Iterator[Blackout]:
    today = now.astimezone(channel.posting.zone).date()
    for dark in sorted(channel.posting.blackout, key=lambda one: one.first):
        if dark.last >= today and dark.first <= today + AHEAD:
            yield dark
