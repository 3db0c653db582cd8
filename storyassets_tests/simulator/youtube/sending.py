"""Sending: the endpoints of videos.insert: a session is opened, fed, asked after and taken back."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from storyassets_tests.simulator.youtube.faults import Scripted
from storyassets_tests.simulator.youtube.grants import Grant
from storyassets_tests.simulator.youtube.library import UploadedVideo, new_video_id, tell_video
from storyassets_tests.simulator.youtube.listing_rules import check_snippet, read_status
from storyassets_tests.simulator.youtube.uploads import (
    NOT_FOUND,
    Session,
    check_span,
    read_span,
    receive,
    tell_progress,
)
from storyassets_tests.simulator.youtube.wire import Call, Gone, Refusal, Reply, as_json
from storyassets_tests.simulator.youtube.world import World

CANCELLED = 499


def open_session(world: World, call: Call, grant: Grant, resource: dict[str, Any], origin: str) -> Reply:
    """POST: the address to which the video goes. Raises Refusal."""
    if call.first("uploadType") != "resumable":
        raise Refusal(400, "badRequest", "Only resumable uploads are simulated for videos.", "global")
    check_snippet(resource.get("snippet", {}))
    read_status(resource.get("status", {}), world.clock())
    project = world.grants.clients[grant.client_id].project
    session = world.sessions.open(grant.channel, project, call, resource, world.clock())
    query = urlencode(
        {**{name: ",".join(told) for name, told in call.query.items()}, "upload_id": session.upload_id}
    )
    headers = {"Location": f"{origin}{call.path}?{query}", "X-GUploader-UploadID": session.upload_id}
    return Reply(200, headers=headers)


def spell_kind(call: Call) -> str:
    """What a PUT to a session is: a chunk, the final one, or the question how much is there."""
    try:
        span = read_span(call)
    except Refusal:
        return "chunk"
    return "query" if span.first is None else "final" if span.is_final else "chunk"


def feed_session(world: World, call: Call, fault: Scripted | None) -> Reply:
    """PUT: bytes, or the question. The session's address opens it; no token is needed. Raises Refusal, Gone."""
    session = world.sessions.find(call.first("upload_id"), world.clock())
    span = read_span(call)
    if session.video_id:
        return _tell_made(world, session)
    check_span(span, session)
    if span.first is None:
        with session.lock:
            session.turn += 1
            return tell_progress(session)
    read = 0
    try:
        read = receive(session, span, call.body, fault, world.sessions.folder)
    finally:
        world.sessions.count(read or call.body.read_bytes)
    if not call.body.is_whole:
        raise Gone
    with session.lock:
        if span.is_final and session.received == span.total and not session.video_id:
            _make_video(world, session, fault)
    return _tell_made(world, session) if session.video_id else tell_progress(session)


def end_session(world: World, call: Call) -> Reply:
    """DELETE: it is taken back. Raises Refusal."""
    session = world.sessions.find(call.first("upload_id"), world.clock())
    session.gone = True
    return Reply(CANCELLED)


def lose_session(world: World, call: Call) -> None:
    """It is there no more; what it has made stays."""
    try:
        world.sessions.find(call.first("upload_id"), world.clock()).gone = True
    except Refusal:
        return


def _make_video(world: World, session: Session, fault: Scripted | None) -> None:
    notify = session.query.get("notifySubscribers", ["true"])[0].lower() != "false"
    failure = None
    if fault is not None and fault.name == "processing_failed":
        failure = ("failed", str(fault.details.get("reason", "codec")))
    if fault is not None and fault.name == "rejected":
        failure = ("rejected", str(fault.details.get("reason", "duplicate")))
    video = UploadedVideo(
        video_id=new_video_id(),
        channel=session.channel,
        size_bytes=session.received,
        sha256=session.digest.hexdigest(),
        snippet=dict(session.resource.get("snippet", {})),
        status=read_status(session.resource.get("status", {}), world.clock()),
        notify_subscribers=notify,
        uploaded_at=world.clock(),
        polls_left=world.behaviour.polls_until_processed,
        lists_left=world.behaviour.lists_until_shown,
        failure=failure,
    )
    session.video_id = video.video_id
    world.library.add(video)
    if world.sessions.folder is not None:
        (world.sessions.folder / session.upload_id).rename(world.sessions.folder / f"{video.video_id}.mp4")


def _tell_made(world: World, session: Session) -> Reply:
    video = world.library.find(session.video_id)
    if video is None:
        raise NOT_FOUND
    parts = ",".join(session.query.get("part", [])).split(",")
    return as_json(tell_video(video, parts))
