"""Slotting: an episode gets a slot, another one, or gives it back."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta

from storyassets.cli.editing import find_episode
from storyassets.cli.printing import print_json
from storyassets.defs.publishing.deciding import verdict_now
from storyassets.defs.resources import Workshop
from storyassets.defs.running.asking import DEFAULT_CHANNEL
from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.model.channel import Channel
from storyassets.model.listing import Verdict
from storyassets.model.plain import one_line
from storyassets.model.publication import SlotState
from storyassets.publish.slots import plan_slots
from storyassets.publish.timing import as_moment
from storyassets.settings import Settings
from storyassets.studio.documents import read_document

STAGE = "slot"
LOOKED_AHEAD = timedelta(days=90)


def settle_slot(settings: Settings, key: str, at: str, *, free: bool, as_json: bool) -> None:
    """Take the next free slot, or the named one; or free it. Raises BadInput and BadConfiguration."""
    if at and free:
        raise BadInput("a slot is taken or given back", stage=STAGE, thing=key, fix="Give --at or --free")
    folder = find_episode(settings, key, STAGE)
    with closing(Workshop(settings)) as workshop:
        brief = read_document(folder.brief, Brief) if folder.brief.is_file() else None
        channel = workshop.channel(brief.channel if brief else DEFAULT_CHANNEL)
        if free:
            give_back(workshop, key)
        starts_at = None if free else take(workshop, channel, key, at)
        doubts = list(find_doubts(workshop, channel, key, starts_at)) if starts_at else []
    shown = starts_at.astimezone(channel.posting.zone).isoformat() if starts_at else None
    sys.stderr.write("".join(f"note: {one_line(doubt)}\n" for doubt in doubts))
    if as_json:
        print_json({"episode": key, "channel": channel.name, "slot": shown})
    else:
        sys.stdout.write(f"{key}: {f'its slot is {shown}' if shown else 'it has no slot'}\n")


def find_doubts(workshop: Workshop, channel: Channel, key: str, starts_at: datetime) -> Iterator[str]:
    """Why the slot may not be what was meant, though it is taken."""
    if not plan_slots(channel.posting, starts_at, starts_at + timedelta(seconds=1)):
        yield f"the channel {channel.name} does not post at that time otherwise"
    if verdict_now(workshop, key) is Verdict.REJECTED:
        yield f"{key} is rejected as it is now; it will lose the slot unless something of it changes"


def give_back(workshop: Workshop, key: str) -> None:
    """Free the slot that it has. Raises BadInput for one that is used up."""
    held = workshop.outlets.slots.slot_of(key)
    if held is not None and held.state is SlotState.PUBLISHED:
        raise used_up(key)
    workshop.outlets.slots.free(key, "somebody gave it back")


def take(workshop: Workshop, channel: Channel, key: str, at: str) -> datetime:
    """The slot that is its own now. Raises BadInput where there is none."""
    slots, now = workshop.outlets.slots, workshop.outlets.now()
    held = slots.slot_of(key)
    if held is not None and held.state is SlotState.PUBLISHED:
        raise used_up(key)
    if at:
        wanted = read_moment(at, channel)
        if wanted <= now:
            raise BadInput(f"{at[:40]} is over", stage=STAGE, thing="--at", fix="Name a moment to come")
        taken = slots.move(key, wanted) if held else slots.reserve(channel.name, wanted, key)
        if taken:
            return wanted
        fix = f"See: storyassets calendar --channel {channel.name}"
        raise BadInput(f"another episode has the slot {at[:40]}", stage=STAGE, thing=key, fix=fix)
    planned = plan_slots(channel.posting, now + timedelta(hours=channel.posting.lead_h), now + LOOKED_AHEAD)
    found = slots.take_next(channel.name, planned, key)
    if found is None:
        raise BadInput(
            f"the channel {channel.name} has no free slot in {LOOKED_AHEAD.days} days",
            stage=STAGE,
            thing=key,
            fix="Name posting times in the channel, or a moment with --at",
        )
    return found


def read_moment(typed: str, channel: Channel) -> datetime:
    """The moment, by the channel's clocks unless it has an offset of its own. Raises BadInput."""
    try:
        return as_moment(datetime.fromisoformat(typed.strip()), channel.posting.zone)
    except (ValueError, OverflowError) as error:
        raise BadInput(
            f"{one_line(typed)[:40]!r} is no moment",
            stage=STAGE,
            thing="--at",
            fix="Write it like 2026-11-22T18:30",
        ) from error


def used_up(key: str) -> BadInput:
    """The error for an episode that is up."""
    return BadInput(
        "it is published; its slot is used up", stage=STAGE, thing=key, fix="Slots are for what is to come"
    )
