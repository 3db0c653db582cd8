"""Slot episodes: an episode for a free slot, from its key to its brief. Each step may be the last before a crash.

The slot is reserved first, under a key that follows from it, so that the next tick goes on where this one was
stopped: a reserved slot without a brief gets its brief, one without a run gets its run.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from storyassets.defs.resources import Workshop
from storyassets.defs.running.asking import brief_of_channel
from storyassets.errors import BadInput, StoryAssetsError
from storyassets.model.brief import Brief
from storyassets.model.channel import Channel
from storyassets.model.publication import Slot
from storyassets.studio.documents import write_document

CHANNEL_CHARACTERS = 50

ClaimStory = Callable[[Workshop, Channel, str], dict[str, str]]
"""The words of a brief for that episode: the channel's next story, claimed. Raises BadInput when there is none."""


def reserve_for_new(workshop: Workshop, channel: Channel, starts_at: datetime) -> str | None:
    """The key of a new episode, which has this slot now; none if somebody else has taken it meanwhile."""
    key = free_key(workshop, channel, starts_at)
    return key if workshop.outlets.slots.reserve(channel.name, starts_at, key) else None


def free_key(workshop: Workshop, channel: Channel, starts_at: datetime) -> str:
    """The first key of the slot that no episode has had: an episode that lost its slot keeps its own."""
    number = 1
    while True:
        key = first_key(channel, starts_at) + (f"-{number}" if number > 1 else "")
        if not workshop.folder(key).path.exists() and workshop.outlets.slots.slot_of(key) is None:
            return key
        number += 1


def first_key(channel: Channel, starts_at: datetime) -> str:
    """The channel and what its clocks show then: tales-20261122-1830."""
    return f"{channel.name[:CHANNEL_CHARACTERS]}-{starts_at.astimezone(channel.posting.zone):%Y%m%d-%H%M}"


def is_made_for(channel: Channel, slot: Slot) -> bool:
    """Whether the episode that holds the slot was begun for it, and is not one that somebody has put there."""
    own = first_key(channel, slot.starts_at)
    return slot.episode == own or slot.episode.startswith(f"{own}-")


def write_brief_of_slot(workshop: Workshop, channel: Channel, slot: Slot, claim: ClaimStory) -> None:
    """The brief of an episode that holds a slot, with the channel's next story; one that is there stays.

    It names no time: the slot says when, also once it has moved. Where there is nothing left to tell, the slot is
    free again. Raises BadInput, which says so.
    """
    path = workshop.folder(slot.episode).brief
    if path.is_file():
        return
    try:
        told = claim(workshop, channel, slot.episode)
        words = {"channel": channel.name, **told}
        write_document(path, judge_brief(workshop, slot.episode, words))
    except StoryAssetsError as error:
        workshop.outlets.slots.free(slot.episode, error.message)
        raise


def judge_brief(workshop: Workshop, key: str, words: Mapping[str, Any]) -> Brief:
    """The brief in these words; what they leave open is the channel's. Raises BadInput, which names the field."""
    try:
        return brief_of_channel(key, workshop, dict(words))
    except ValidationError as invalid:
        first = invalid.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "the whole brief"
        raise BadInput(
            f"{where}: {first['msg']}", stage="brief", thing=str(key)[:80], fix="Correct the field"
        ) from invalid
