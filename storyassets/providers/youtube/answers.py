"""Answers: YouTube's JSON, read with care: everything may be missing, or of another kind than documented."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from storyassets.providers.answers import without_secrets
from storyassets.providers.protocols import VideoAtOutlet
from storyassets.providers.youtube.failures import invalid

MOST_ITEMS = 50
"""Of one page."""
VIDEO_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
USELESS = {
    "failed": "it could not use the video",
    "rejected": "it rejected the video",
    "deleted": "it was deleted",
}
STOPPED = ("failed", "terminated")
REASONS = {
    "claim": "somebody has claimed its content",
    "copyright": "copyright",
    "duplicate": "it is the same as another of its videos",
    "inappropriate": "against the community's guidelines",
    "length": "it is longer than the account may upload",
    "legal": "for legal reasons",
    "termsOfUse": "against the terms of use",
    "trademark": "trademark",
    "uploaderAccountClosed": "the account is closed",
    "uploaderAccountSuspended": "the account is suspended",
    "codec": "its codec is not known there",
    "conversion": "it could not be converted",
    "emptyFile": "the file is empty",
    "invalidFile": "the file is no video",
    "tooSmall": "the file is too small",
    "uploadAborted": "the upload was aborted",
    "transcodeFailed": "it could not be converted",
    "streamingFailed": "it could not be prepared to be streamed",
    "uploadFailed": "the upload failed",
}


def read_video_id(answer: object) -> str:
    """The id in a video's JSON, read or not. Raises InvalidOutput."""
    told = json.loads(answer) if isinstance(answer, bytes) else answer
    video_id = told.get("id") if isinstance(told, dict) else None
    if not is_video_id(video_id):
        raise invalid("the upload ended without the id of a video")
    return str(video_id)


def is_video_id(value: object) -> bool:
    """Whether it can be the id of a video."""
    return isinstance(value, str) and VIDEO_ID.fullmatch(value) is not None


def items_of(told: object) -> list[dict[str, Any]]:
    """The items of a list's page; none is a list without. Raises InvalidOutput."""
    found = told.get("items", []) if isinstance(told, dict) else None
    if (
        not isinstance(found, list)
        or len(found) > MOST_ITEMS
        or not all(isinstance(one, dict) for one in found)
    ):
        raise invalid("the list is none, or too long")
    return found


def next_page(told: Mapping[str, Any]) -> str:
    """The token of the next page; empty at the last."""
    token = told.get("nextPageToken")
    return token if isinstance(token, str) else ""


def part(item: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """What lies in there; nothing where it does not."""
    found: object = item
    for name in names:
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else {}


def text(item: Mapping[str, Any], name: str) -> str:
    """A text; empty where there is none."""
    found = item.get(name)
    return found if isinstance(found, str) else ""


def moment(told: str) -> datetime | None:
    """A moment as RFC 3339 has it, in UTC."""
    try:
        found = datetime.fromisoformat(told)
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo else None


def read_video(item: Mapping[str, Any]) -> VideoAtOutlet:
    """A video of a list, with its snippet, status and processing. Raises InvalidOutput."""
    video_id = item.get("id")
    if not is_video_id(video_id):
        raise invalid("it told of a video without an id")
    status, work = part(item, "status"), part(item, "processingDetails")
    return VideoAtOutlet(
        video_id=str(video_id),
        url=f"https://www.youtube.com/watch?v={video_id}",
        is_processed=text(status, "uploadStatus") == "processed"
        or text(work, "processingStatus") == "succeeded",
        failure=read_failure(status, work),
        privacy=without_secrets(text(status, "privacyStatus")),
        publish_at=moment(text(status, "publishAt")),
        title=without_secrets(text(part(item, "snippet"), "title")),
    )


def read_failure(status: Mapping[str, Any], work: Mapping[str, Any]) -> str:
    """Why the video is of no use there; empty if it is."""
    what = USELESS.get(text(status, "uploadStatus"), "")
    reason = text(status, "failureReason") or text(status, "rejectionReason")
    if not what and text(work, "processingStatus") in STOPPED:
        what, reason = "it could not process the video", text(work, "processingFailureReason")
    if not what or not reason:
        return what
    return f"{what}: {REASONS.get(reason, without_secrets(reason))}"
