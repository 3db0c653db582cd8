"""Bodies: what YouTube is told of a video and of its captions, in its own words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from storyassets.model.publishing import Privacy
from storyassets.providers.protocols import OutletCall, QuotaPrice, VideoUpload

UPLOADS, UNITS = "uploads", "units"
PRICES = {
    OutletCall.UPLOAD: QuotaPrice(UPLOADS, 1),
    OutletCall.SET_THUMBNAIL: QuotaPrice(UNITS, 50),
    OutletCall.ADD_CAPTIONS: QuotaPrice(UNITS, 400),
    OutletCall.LIST_CAPTIONS: QuotaPrice(UNITS, 50),
    OutletCall.UPDATE: QuotaPrice(UNITS, 50),
    OutletCall.LIST_VIDEOS: QuotaPrice(UNITS, 1),
    OutletCall.LIST_UPLOADS: QuotaPrice(UNITS, 1),
    OutletCall.FIND_CHANNEL: QuotaPrice(UNITS, 1),
}
LICENSE = "youtube"


def video_body(upload: VideoUpload, now: datetime) -> dict[str, Any]:
    """The `snippet` and `status` of an insert. The marker is its last tag."""
    listing = upload.listing
    snippet = {
        "title": listing.title,
        "description": listing.description,
        "tags": [*(tag for tag in listing.tags if tag != upload.marker), upload.marker],
        "categoryId": listing.category_id,
    }
    if listing.language:
        snippet |= {"defaultLanguage": listing.language, "defaultAudioLanguage": listing.language}
    return {"snippet": snippet, "status": video_status(upload, now)}


def video_status(upload: VideoUpload, now: datetime) -> dict[str, Any]:
    """Who may see it, and what is said about it. The privacy is always told: unset means public.

    YouTube's own clock only ever turns a private video public, and turns it at once when the time is past.
    """
    status: dict[str, Any] = {
        "privacyStatus": upload.privacy.value,
        "selfDeclaredMadeForKids": upload.made_for_kids,
        "containsSyntheticMedia": upload.synthetic_media,
        "embeddable": True,
        "license": LICENSE,
    }
    if upload.publish_at and upload.publish_at > now and upload.privacy is Privacy.PUBLIC:
        status["privacyStatus"] = Privacy.PRIVATE.value
        status["publishAt"] = f"{upload.publish_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return status


def captions_body(video_id: str, language: str, name: str) -> dict[str, Any]:
    """The `snippet` of a track of captions."""
    return {"snippet": {"videoId": video_id, "language": language, "name": name, "isDraft": False}}
