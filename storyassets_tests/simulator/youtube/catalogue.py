"""Catalogue: the endpoints of the Data API besides the upload: videos, channels, playlists, thumbnails, captions."""

from __future__ import annotations

import hashlib
import secrets
from typing import Any

from storyassets_tests.simulator.youtube.contract import Method
from storyassets_tests.simulator.youtube.grants import Grant
from storyassets_tests.simulator.youtube.library import (
    CaptionTrack,
    UploadedVideo,
    channel_id,
    tell_video,
    uploads_id,
)
from storyassets_tests.simulator.youtube.listing_rules import check_snippet, read_status, spell_time
from storyassets_tests.simulator.youtube.wire import Call, Refusal, parse_json
from storyassets_tests.simulator.youtube.world import World

PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
PICTURE_TYPES = frozenset({"image/jpeg", "image/png", "application/octet-stream"})
MOST_TRACK_NAME = 150
DEFAULT_PAGE = 5


def parts_of(call: Call) -> list[str]:
    """As `part` names them."""
    return ",".join(call.query.get("part", [])).split(",")


def list_videos(world: World, call: Call, grant: Grant) -> dict[str, Any]:
    """videos.list by id: each look at a video's status brings its processing on."""
    ids = ",".join(call.query.get("id", [])).split(",")
    parts = parts_of(call)
    items = []
    with world.library.lock:
        for video in filter(None, (world.library.find(one) for one in ids)):
            if _is_hidden(video, grant):
                continue
            items.append(tell_video(video, parts))
            if {"status", "processingDetails"} & set(parts):
                video.polls_left -= 1
    return {"kind": "youtube#videoListResponse", "etag": "sim", "items": items, "pageInfo": _page(len(items))}


def update_video(world: World, call: Call, grant: Grant, body: dict[str, Any]) -> dict[str, Any]:
    """videos.update: a part that is named is replaced as a whole. Raises Refusal."""
    video = own_video(world, body.get("id", ""), grant)
    parts = parts_of(call)
    if "snippet" in parts:
        told = body.get("snippet", {})
        if not told.get("categoryId"):
            raise Refusal(400, "invalidCategoryId", "The request metadata specifies an invalid category ID.")
        check_snippet(told)
        video.snippet = dict(told)
    if "status" in parts:
        video.status = read_status(body.get("status", {}), world.clock())
    video.updates += 1
    return tell_video(video, parts)


def list_channels(call: Call, grant: Grant) -> dict[str, Any]:
    """channels.list of one's own. Raises Refusal."""
    if call.first("mine").lower() != "true" and call.first("id") != channel_id(grant.channel):
        raise Refusal(
            400,
            "missingRequiredParameter",
            "No filter selected. Expected one of: id, mine",
            "youtube.parameter",
        )
    item: dict[str, Any] = {"kind": "youtube#channel", "etag": "sim", "id": channel_id(grant.channel)}
    if "snippet" in parts_of(call):
        item["snippet"] = {"title": grant.channel, "description": ""}
    if "contentDetails" in parts_of(call):
        item["contentDetails"] = {"relatedPlaylists": {"likes": "LL", "uploads": uploads_id(grant.channel)}}
    return {"kind": "youtube#channelListResponse", "etag": "sim", "items": [item], "pageInfo": _page(1)}


def list_playlist(world: World, call: Call, grant: Grant) -> dict[str, Any]:
    """playlistItems.list: a channel's uploads, the newest first; a new one may not be shown yet. Raises Refusal."""
    if call.first("playlistId") != uploads_id(grant.channel):
        raise Refusal(404, "playlistNotFound", "The playlist identified with the request cannot be found.", "youtube.playlistItem")  # fmt: skip
    size = int(call.first("maxResults", str(DEFAULT_PAGE)))
    start = _page_start(call.first("pageToken"))
    with world.library.lock:
        every = world.library.of(grant.channel)
        shown = [video for video in every if video.lists_left <= 0]
        if not start:
            for video in every:
                video.lists_left -= 1
    told: dict[str, Any] = {
        "kind": "youtube#playlistItemListResponse",
        "etag": "sim",
        "items": [
            _tell_item(one, n, parts_of(call)) for n, one in enumerate(shown) if start <= n < start + size
        ],
        "pageInfo": {"totalResults": len(shown), "resultsPerPage": size},
    }
    if start + size < len(shown):
        told["nextPageToken"] = f"PT:{start + size}"
    return told


def set_thumbnail(world: World, call: Call, grant: Grant, method: Method) -> dict[str, Any]:
    """thumbnails.set. Raises Refusal."""
    picture = call.take_in()
    if call.first("uploadType") != "media":
        raise Refusal(400, "badRequest", "Only simple uploads of thumbnails are simulated.", "global")
    video = own_video(world, call.first("videoId"), grant)
    if not picture:
        raise Refusal(400, "mediaBodyRequired", "The request does not include the image content.", "youtube.thumbnail")  # fmt: skip
    most = world.behaviour.most_thumbnail_bytes or method.most_media_bytes
    if len(picture) > most:
        raise Refusal(413, "uploadTooLarge", f"Media larger than {most} bytes.", "global")
    kind = call.headers.get("content-type", "").partition(";")[0]
    if kind not in PICTURE_TYPES or not picture.startswith(PICTURES):
        raise Refusal(400, "invalidImage", "The provided image content is invalid.", "youtube.thumbnail")
    if world.behaviour.thumbnail_needs_processing and not video.is_processed:
        raise Refusal(403, "forbidden", "The thumbnail can't be set for the specified video.", "youtube.thumbnail")  # fmt: skip
    video.thumbnails.append(hashlib.sha256(picture).hexdigest())
    address = f"https://i.ytimg.com/vi/{video.video_id}/default.jpg"
    sizes = {"default": {"url": address, "width": 120, "height": 90}}
    return {"kind": "youtube#thumbnailSetResponse", "etag": "sim", "items": [sizes]}


def add_captions(world: World, body: Any, media: bytes, grant: Grant) -> dict[str, Any]:
    """captions.insert. Raises Refusal."""
    told = (body or {}).get("snippet", {})
    if not told.get("videoId") or not told.get("language") or "name" not in told:
        raise Refusal(400, "invalidMetadata", "The request contains invalid metadata values.", "youtube.caption")  # fmt: skip
    video = own_video(world, told["videoId"], grant)
    if len(told["name"]) > MOST_TRACK_NAME:
        raise Refusal(400, "nameTooLong", "The name of the track is too long.", "youtube.caption")
    if not media.strip():
        raise Refusal(400, "contentRequired", "The request does not contain the caption track contents.", "youtube.caption")  # fmt: skip
    with world.library.lock:
        if any((one.language, one.name) == (told["language"], told["name"]) for one in video.captions):
            raise Refusal(409, "captionExists", "The specified video already contains a caption track with the given language and name.", "youtube.caption")  # fmt: skip
        track = CaptionTrack(
            f"AU{secrets.token_urlsafe(12)}",
            told["language"],
            told["name"],
            hashlib.sha256(media).hexdigest(),
            len(media),
            bool(told.get("isDraft", False)),
        )
        video.captions.append(track)
    return _tell_track(video, track)


def list_captions(world: World, call: Call, grant: Grant) -> dict[str, Any]:
    """captions.list. Raises Refusal."""
    video = own_video(world, call.first("videoId"), grant)
    items = [_tell_track(video, track) for track in video.captions]
    return {"kind": "youtube#captionListResponse", "etag": "sim", "items": items}


def own_video(world: World, video_id: str, grant: Grant) -> UploadedVideo:
    """Raises Refusal for one that is not there, or somebody else's."""
    video = world.library.find(video_id)
    if video is None:
        raise Refusal(
            404, "videoNotFound", "The video identified by the request cannot be found.", "youtube.video"
        )
    if video.channel != grant.channel:
        raise Refusal(403, "forbidden", "Forbidden", "youtube.video")
    return video


def _is_hidden(video: UploadedVideo, grant: Grant) -> bool:
    return video.channel != grant.channel and video.status["privacyStatus"] == "private"


def _tell_track(video: UploadedVideo, track: CaptionTrack) -> dict[str, Any]:
    snippet = {
        "videoId": video.video_id, "lastUpdated": spell_time(video.uploaded_at), "trackKind": "standard",
        "language": track.language, "name": track.name, "audioTrackType": "unknown", "isDraft": track.is_draft,
        "status": "serving",
    }  # fmt: skip
    return {"kind": "youtube#caption", "etag": "sim", "id": track.track_id, "snippet": snippet}


def _tell_item(video: UploadedVideo, position: int, parts: list[str]) -> dict[str, Any]:
    item: dict[str, Any] = {"kind": "youtube#playlistItem", "etag": "sim", "id": f"UU{video.video_id}"}
    published = spell_time(video.uploaded_at)
    if "contentDetails" in parts:
        item["contentDetails"] = {"videoId": video.video_id, "videoPublishedAt": published}
    if "status" in parts:
        item["status"] = {"privacyStatus": video.status["privacyStatus"]}
    if "snippet" in parts:
        item["snippet"] = {
            "publishedAt": published,
            "channelId": channel_id(video.channel),
            "title": video.title,
            "description": video.description,
            "playlistId": uploads_id(video.channel),
            "position": position,
            "resourceId": {"kind": "youtube#video", "videoId": video.video_id},
        }
    return item


def _page_start(token: str) -> int:
    start = parse_json(token.removeprefix("PT:").encode()) if token else 0
    if not isinstance(start, int):
        raise Refusal(400, "invalidPageToken", "The request specifies an invalid page token.", "youtube.parameter")  # fmt: skip
    return start


def _page(count: int) -> dict[str, int]:
    return {"totalResults": count, "resultsPerPage": count}
