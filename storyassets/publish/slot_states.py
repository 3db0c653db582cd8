"""Slot states: in which words a posting time is told of, on every page and at the command line. One rule, no I/O."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storyassets.model.listing import Verdict


class SlotStanding(StrEnum):
    """How a slot stands."""

    FREE = "free"
    NOT_BEGUN = "not begun"
    BEING_MADE = "being made"
    STOPPED = "stopped"
    FAILED = "failed"
    ARCHIVED = "archived"
    REJECTED = "rejected"
    NOT_APPROVED = "not approved yet"
    READY = "ready"
    BEING_UPLOADED = "being uploaded"
    UPLOADED = "uploaded"
    PUBLISHED = "published"
    MISSED = "missed"


@dataclass(frozen=True)
class SlotEvidence:
    """What is known of the episode that has a slot."""

    starts_at: datetime
    episode_state: str
    """`rendered`, `begun`, `previewed`, `stopped`, `failed` or `archived`, as in the index; empty where nothing is made."""
    verdict: Verdict | None
    """What a person said of its content as it is now."""
    approval_is_asked: bool
    upload_has_begun: bool
    is_at_outlet: bool


def judge_slot(found: SlotEvidence, now: datetime) -> SlotStanding:
    """What is to be said of a slot that is taken."""
    if found.is_at_outlet:
        return SlotStanding.PUBLISHED if found.starts_at <= now else SlotStanding.UPLOADED
    if found.starts_at <= now:
        return SlotStanding.MISSED
    if found.upload_has_begun:
        return SlotStanding.BEING_UPLOADED
    if found.verdict is Verdict.REJECTED:
        return SlotStanding.REJECTED
    if found.episode_state in (SlotStanding.STOPPED, SlotStanding.FAILED, SlotStanding.ARCHIVED):
        return SlotStanding(found.episode_state)
    if found.episode_state != "rendered":
        return SlotStanding.BEING_MADE if found.episode_state else SlotStanding.NOT_BEGUN
    if found.approval_is_asked and found.verdict is not Verdict.APPROVED:
        return SlotStanding.NOT_APPROVED
    return SlotStanding.READY
