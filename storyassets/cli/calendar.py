"""The calendar: every slot of every channel, whose it is, and how that episode stands. Nothing is changed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from storyassets.cli.printing import print_json
from storyassets.defs.publishing.deciding import verdict_now
from storyassets.defs.publishing.obstacles import find_obstacles
from storyassets.defs.resources import Workshop
from storyassets.errors import BadInput, StoryAssetsError
from storyassets.model.channel import Channel
from storyassets.model.plain import one_line
from storyassets.model.publication import Slot, SlotState
from storyassets.publish.slot_states import SlotEvidence, SlotStanding, judge_slot
from storyassets.publish.slots import plan_slots
from storyassets.settings import Settings
from storyassets.studio.database import may_exist
from storyassets.studio.documents import find_channels, load_channel

STAGE = "calendar"
MOST_DAYS = 366
WIDTH_WITHOUT_TERMINAL = 160
AT_RISK = "at risk"
"""Of a slot that is near, and whose episode cannot be published as it is."""


@dataclass(frozen=True)
class CalendarRow:
    """One slot. `starts_at` is shown by the channel's clocks; the note says what stands in its episode's way."""

    channel: str
    starts_at: datetime
    episode: str = ""
    state: str = SlotStanding.FREE.value
    note: str = ""

    def as_json(self) -> dict[str, Any]:
        """An object of `calendar --json`."""
        return {
            "channel": self.channel,
            "starts_at": self.starts_at.astimezone(UTC).isoformat(),
            "shown": self.starts_at.isoformat(),
            "episode": self.episode or None,
            "state": self.state,
            "note": self.note,
        }


def read_days(typed: str) -> int:
    """How many days are shown. Raises BadInput."""
    if not (typed.isascii() and typed.isdigit() and len(typed) <= len(str(MOST_DAYS))) or not (
        1 <= int(typed) <= MOST_DAYS
    ):
        raise BadInput(
            f"{typed[:40]!r} is no such number",
            stage=STAGE,
            thing="--days",
            fix=f"Give a whole number from 1 to {MOST_DAYS}",
        )
    return int(typed)


def print_calendar(settings: Settings, channel: str, days: int, *, as_json: bool) -> None:
    """A row for each slot. Raises BadInput for a channel that is not there, BadConfiguration for one that is wrong."""
    workshop = Workshop(settings)
    with closing(workshop):
        rows = list(find_rows(workshop, channel, days))
    if as_json:
        print_json([row.as_json() for row in rows])
    elif rows:
        print_table(rows)
    else:
        sys.stderr.write("no channel has posting times: name them in its file, under posting\n")


def find_rows(workshop: Workshop, channel: str, days: int) -> Iterator[CalendarRow]:
    """The slots of the next days, by channel; of one whose file is broken, one line is told."""
    first = workshop.outlets.now() if may_exist(workshop.settings.ledger_url) else datetime.now(UTC)
    for name in [channel] if channel else find_channels(workshop.settings.channels_dir):
        try:
            known = load_channel(workshop.settings.channels_dir, name)
        except StoryAssetsError as error:
            if channel:
                raise
            sys.stderr.write(f"{one_line(str(error))}\n")
            continue
        yield from rows_of(workshop, known, first, first + timedelta(days=days))


def rows_of(workshop: Workshop, channel: Channel, first: datetime, last: datetime) -> Iterator[CalendarRow]:
    """The channel's planned slots, and those that somebody has taken beside the plan, in order."""
    has_ledger = may_exist(workshop.settings.ledger_url)
    found = workshop.outlets.slots.find(channel.name, first, last) if has_ledger else []
    taken = {slot.starts_at: slot for slot in found}
    for moment in sorted({*plan_slots(channel.posting, first, last), *taken}):
        shown = moment.astimezone(channel.posting.zone)
        if moment not in taken:
            yield CalendarRow(channel.name, shown)
            continue
        slot = taken[moment]
        state, note = state_of(workshop, channel, slot, first)
        yield CalendarRow(channel.name, shown, slot.episode, state, note)


def state_of(workshop: Workshop, channel: Channel, slot: Slot, now: datetime) -> tuple[str, str]:
    """How the slot stands, and what is in its episode's way."""
    stands = judge_slot(find_evidence(workshop, channel, slot), now)
    if stands in (SlotStanding.PUBLISHED, SlotStanding.UPLOADED):
        return stands.value, ""
    obstacles = find_obstacles(workshop, slot.episode, channel)
    note = one_line(obstacles[0]) if obstacles else ""
    is_near = slot.starts_at - now <= timedelta(hours=channel.posting.lead_h)
    return AT_RISK if obstacles and is_near else stands.value, note


def find_evidence(workshop: Workshop, channel: Channel, slot: Slot) -> SlotEvidence:
    """What the books have of the slot's episode."""
    row = workshop.catalogue.find_episode(slot.episode)
    upload = workshop.outlets.publications.find(slot.episode)
    return SlotEvidence(
        starts_at=slot.starts_at,
        episode_state=row.state if row else "",
        verdict=verdict_now(workshop, slot.episode),
        approval_is_asked=channel.publishing.approval,
        upload_has_begun=upload is not None,
        is_at_outlet=slot.state is SlotState.PUBLISHED or (upload is not None and upload.is_at_outlet),
    )


def print_table(rows: list[CalendarRow]) -> None:
    """The rows for a person, each with the offset of the channel's clocks."""
    table = Table("channel", "slot", "state", "episode", "note", box=None, pad_edge=False)
    for row in rows:
        shown = f"{row.starts_at:%a %Y-%m-%d %H:%M}{row.starts_at.isoformat()[-6:]}"
        cells = (row.channel, shown, row.state, row.episode, row.note)
        table.add_row(*(Text(one_line(cell)) for cell in cells))
    Console(width=None if sys.stdout.isatty() else WIDTH_WITHOUT_TERMINAL).print(table)
