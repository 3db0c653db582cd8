"""Uploads: looking through an account's own videos for the one with an episode's marker, the newest first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from storyassets.errors import ProviderRefused
from storyassets.providers.youtube.account import Account
from storyassets.providers.youtube.answers import is_video_id, items_of, moment, next_page, part, text
from storyassets.providers.youtube.failures import NAME, invalid

PAGE = 50
MOST_PAGES = 400
CLOCKS_DIFFER = timedelta(hours=1)
"""Between YouTube's clock and ours, at most."""
NOT_FOUND = 404


def find_upload(account: Account, marker: str, since: datetime) -> str | None:
    """The id of the video that has the marker as a tag, uploaded since then."""
    playlist_id = _uploads_playlist(account)
    for page in _pages(account, playlist_id):
        items = items_of(page)
        recent = [_video_id(item) for item in items if not _is_before(item, since - CLOCKS_DIFFER)]
        found = _with_tag(account, recent, marker)
        if found:
            return found
        if len(recent) < len(items):
            return None
    return None


def _uploads_playlist(account: Account) -> str:
    told = account.ask(account.service.channels().list(part="contentDetails", mine=True))
    channels = items_of(told)
    if not channels:
        raise ProviderRefused(
            "the account has no channel", thing=NAME, fix="Make one at YouTube, or log in to another account"
        )
    playlist_id = text(part(channels[0], "contentDetails", "relatedPlaylists"), "uploads")
    if not playlist_id:
        raise invalid("it does not say where the channel's uploads are listed")
    return playlist_id


def _pages(account: Account, playlist_id: str) -> Iterator[dict[str, Any]]:
    """The pages of the list. Raises InvalidOutput for one that does not end: no answer would be a wrong one."""
    token = ""
    for _ in range(MOST_PAGES):
        request = account.service.playlistItems().list(
            part="snippet,contentDetails", playlistId=playlist_id, maxResults=PAGE, pageToken=token or None
        )
        try:
            page = account.ask(request)
        except ProviderRefused as error:
            if error.status == NOT_FOUND and not token:
                return  # A channel that has never had a video has no such list.
            raise
        yield page
        before, token = token, next_page(page)
        if not token:
            return
        if token == before:
            break
    raise invalid(f"its list of uploads goes in a circle, or has more than {MOST_PAGES * PAGE} videos")


def _is_before(item: dict[str, Any], since: datetime) -> bool:
    """Whether it was uploaded before; one whose time is not told was not."""
    told = moment(text(part(item, "snippet"), "publishedAt"))
    return told is not None and told < since


def _video_id(item: dict[str, Any]) -> str:
    video_id = part(item, "contentDetails").get("videoId") or part(item, "snippet", "resourceId").get(
        "videoId"
    )
    if not is_video_id(video_id):
        raise invalid("it lists an upload without an id")
    return str(video_id)


def _with_tag(account: Account, video_ids: list[str], marker: str) -> str | None:
    """The first of these that has the tag."""
    if not video_ids:
        return None
    told = account.ask(account.service.videos().list(part="snippet", id=",".join(video_ids), maxResults=PAGE))
    tagged = {item.get("id") for item in items_of(told) if marker in _tags(item)}
    return next((video_id for video_id in video_ids if video_id in tagged), None)


def _tags(item: dict[str, Any]) -> list[Any]:
    tags = part(item, "snippet").get("tags")
    return tags if isinstance(tags, list) else []
