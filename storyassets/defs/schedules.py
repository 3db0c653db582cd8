"""Schedules: the episodes of each channel's slots, made ahead of them."""

import hashlib
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import dagster as dg

from storyassets.defs.jobs import episode_job, performance_job
from storyassets.defs.partitions import EPISODES
from storyassets.defs.resources import Workshop
from storyassets.defs.slots.slot_episodes import (
    ClaimStory,
    is_made_for,
    reserve_for_new,
    write_brief_of_slot,
)
from storyassets.defs.slots.ticks import latest_runs, never_fails, say, was_started
from storyassets.defs.sources.claiming import claim_story_of_channel
from storyassets.errors import BadInput, StoryAssetsError
from storyassets.model.channel import Channel
from storyassets.model.publication import Slot, SlotState
from storyassets.publish.counting import day_at_outlet
from storyassets.publish.slots import plan_slots
from storyassets.studio.documents import find_channels, load_channel

LOG = logging.getLogger(__name__)
EVERY_HOUR = "7 * * * *"
MOST_RUNS_OF_A_TICK = 12
"""A channel that is started with many free slots gets its runs over several ticks."""
HASH_CHARACTERS = 6
EVERY_MORNING, OUTLET_ZONE = "30 4 * * *", "America/Los_Angeles"
COUNTED_FOR = timedelta(days=90)


@dataclass
class Due:
    """What a tick found: the slots whose episodes are to be started, and what stands in the way of others."""

    slots: list[Slot] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    taken: int = 0


def daily_schedules(
    channels_dir: Path, claim: ClaimStory = claim_story_of_channel
) -> list[dg.ScheduleDefinition]:
    """A schedule for each channel that has posting times. A channel file that is broken is left out, with a warning."""
    names = [channel.name for channel in channels_with_slots(channels_dir)]
    return [daily_schedule(name, schedule_name(name), claim) for name in names]


def channels_with_slots(channels_dir: Path) -> Iterator[Channel]:
    """The channels that post at certain times, by name."""
    for name in find_channels(channels_dir):
        try:
            channel = load_channel(channels_dir, name)
        except StoryAssetsError as error:
            LOG.warning("the channel %s has no schedule: %s", name[:80], error)
            continue
        if channel.posting.times or channel.posting.every_day:
            yield channel


def schedule_name(channel: str) -> str:
    """A name that Dagster takes, which knows no dashes; it is the channel's own, whatever other channels there are."""
    plain = channel.replace("-", "_")
    if plain != channel:
        plain += f"_{hashlib.sha256(channel.encode()).hexdigest()[:HASH_CHARACTERS]}"
    return f"daily_episodes_{plain}"


def daily_schedule(channel_name: str, name: str, claim: ClaimStory) -> dg.ScheduleDefinition:
    """The schedule of one channel; what the channel says is read at each tick."""

    @dg.schedule(
        name=name,
        job=episode_job,
        cron_schedule=EVERY_HOUR,
        default_status=dg.DefaultScheduleStatus.STOPPED,
        description=f"Looks every hour for free slots of the channel {channel_name} in the days that its posting "
        "names (ahead_days), takes its next story for each, reserves the slot and makes the episode. "
        "Start it once; it needs the daemon.",
    )
    @never_fails
    def evaluate(
        context: dg.ScheduleEvaluationContext, workshop: dg.ResourceParam[Workshop]
    ) -> dg.SkipReason | list[dg.RunRequest]:
        channel = workshop.channel(channel_name)
        due = find_due(workshop, channel, context.instance, claim)
        if not due.slots:
            return dg.SkipReason(say(due.said, none_free(channel, due.taken)))
        for sentence in due.said:
            context.log.warning(sentence)
        context.instance.add_dynamic_partitions(EPISODES, [slot.episode for slot in due.slots])
        return [request_of(slot) for slot in due.slots]

    return evaluate


def none_free(channel: Channel, taken: int) -> str:
    """Why a tick had nothing to do."""
    posting = channel.posting
    return (
        f"no slot of {channel.name} is free from {posting.lead_h:g} hours to {posting.ahead_days} days ahead; "
        f"{taken} are taken"
    )


def request_of(slot: Slot) -> dg.RunRequest:
    """The run that makes the slot's episode: the same request, however often it is made."""
    run_key = f"{slot.channel}:{slot.starts_at:%Y-%m-%dT%H:%MZ}:{slot.episode}"
    return dg.RunRequest(run_key=run_key, partition_key=slot.episode)


def find_due(workshop: Workshop, channel: Channel, instance: dg.DagsterInstance, claim: ClaimStory) -> Due:
    """The slots of the next days whose episodes have a brief and no run yet. Free ones get an episode here."""
    now = workshop.outlets.now()
    first = now + timedelta(hours=channel.posting.lead_h)
    last = now + timedelta(days=channel.posting.ahead_days)
    taken = workshop.outlets.slots.find(channel.name, first, last)
    begun = begun_before(workshop, channel, taken, instance)
    free = sorted(set(plan_slots(channel.posting, first, last)) - {slot.starts_at for slot in taken})
    due = Due(taken=len(taken))
    reserved = (
        Slot(channel=channel.name, starts_at=starts_at, episode=key)
        for starts_at in free
        if (key := reserve_for_new(workshop, channel, starts_at))
    )
    for slot in chain_up_to(MOST_RUNS_OF_A_TICK, begun, reserved):
        try:
            write_brief_of_slot(workshop, channel, slot, claim)
            due.slots.append(slot)
        except BadInput as error:
            due.said.append(f"{channel.name}: {error.message}. {error.fix}")
            break
    return due


def begun_before(
    workshop: Workshop, channel: Channel, taken: Sequence[Slot], instance: dg.DagsterInstance
) -> list[Slot]:
    """The slots that an earlier tick has reserved, and whose runs were never started: it was stopped in between."""
    own = [slot for slot in taken if slot.state is SlotState.RESERVED and is_made_for(channel, slot)]
    runs = latest_runs(instance, [slot.episode for slot in own])
    return [
        slot
        for slot in own
        if not was_started(runs.get(slot.episode, ()))
        and not workshop.folder(slot.episode).asset("rendered_video").is_file()
    ]


def chain_up_to(most: int, *several: Iterator[Slot] | Sequence[Slot]) -> Iterator[Slot]:
    """The slots of all, so many at most; nothing is reserved that is not asked for."""
    left = most
    for slots in several:
        for slot in slots:
            yield slot
            left -= 1
            if not left:
                return


@dg.schedule(
    job=performance_job,
    cron_schedule=EVERY_MORNING,
    execution_timezone=OUTLET_ZONE,
    default_status=dg.DefaultScheduleStatus.STOPPED,
    description="Fetches the numbers of the published episodes once a day, as long as one of them is younger than "
    f"{COUNTED_FOR.days} days. Start it once; it needs the daemon.",
)
@never_fails
def performance_daily(
    context: dg.ScheduleEvaluationContext, workshop: dg.ResourceParam[Workshop]
) -> dg.SkipReason | dg.RunRequest:
    """One run a day of the outlet's calendar."""
    now = workshop.outlets.now()
    published = workshop.outlets.performance.published()
    if not any(now - COUNTED_FOR < video.seen_from <= now for video in published):
        return dg.SkipReason(f"no episode was published in the last {COUNTED_FOR.days} days")
    return dg.RunRequest(run_key=f"performance:{day_at_outlet(now)}")
