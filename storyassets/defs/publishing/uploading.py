"""Uploading: an episode's video comes to its outlet once, whatever is killed when.

Nothing is begun before the outlet was asked whether it has the video; a session is written down before a byte
is sent; what was sent is asked of the session before anything more is. Closing stops between two pieces.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from storyassets.defs.publishing.counted_outlet import CountedOutlet
from storyassets.defs.resources import Workshop
from storyassets.errors import ProviderNotAsked, ProviderUnavailable, SessionLost
from storyassets.model.publication import UploadState
from storyassets.providers.protocols import Closing, OutletCall, Sent, VideoUpload
from storyassets.studio.publication_lease import Lease
from storyassets.studio.publications import PublicationRow

ASSET = "publication"
UNTIL_SURE = timedelta(hours=1)
"""After a session was lost, so long nothing is sent again: by then, what had arrived is listed."""
LOOK_BACK = timedelta(days=366)
"""A ledger that has lost a publication is restored within a year."""
CLOCKS_WENT = timedelta(days=7)
"""How wrong a clock may have been when a publication began."""
UNTIL_LISTED_S = (0.0, 5.0, 15.0, 60.0, 180.0)
"""A video that has just arrived may not be among the outlet's at once; to send it twice is worse than to wait."""
VIDEOS_A_PAGE = 50


@dataclass(frozen=True)
class Job:
    """One upload, and what it works with. `known` is its row as it was found."""

    workshop: Workshop
    outlet: CountedOutlet
    lease: Lease
    upload: VideoUpload
    content: str
    known: PublicationRow
    is_new: bool


def bring_to_outlet(job: Job) -> None:
    """The outlet has the video when this returns. Raises what the outlet does, and Interrupted.

    A session that is lost may have had all of the video, which is not listed at once: nothing is sent again
    before a later run has looked for it too. Raises ProviderNotAsked then.
    """
    session = job.lease.session
    try:
        received = resume(job, session) if session else find_or_begin(job)
        if received is not None:
            send_rest(job, received)
    except SessionLost:
        if not find(job, is_likely=True):
            job.lease.lose_session()
            raise session_is_lost(job, job.workshop.outlets.now()) from None


def resume(job: Job, session: str) -> Sent | None:
    """What has arrived of a session that was begun before; none where the outlet has all of it. Raises SessionLost.

    One that was begun for another content, or another time, is left: what is sent there would not be this.
    """
    sent = job.outlet.ask((), lambda: job.outlet.publisher.look_up(session, job.known.size_bytes))
    if sent.video_id:
        job.lease.note_video(sent.video_id)
        return None
    is_same = (job.known.content, job.known.publish_at) == (job.content, job.upload.publish_at)
    if not is_same:
        job.lease.leave_session()
        return find_or_begin(job)
    job.lease.note_received(sent.received_bytes, 0)
    return sent


def find_or_begin(job: Job) -> Sent | None:
    """Open a session, unless the outlet has the video already. Raises ProviderNotAsked soon after one was lost."""
    lost_at = job.known.session_lost_at
    # A copy that was restored in mid-upload has no session either.
    if find(job, is_likely=lost_at is not None or job.known.state is UploadState.SENDING):
        return None
    if lost_at and timedelta(0) < lost_at + UNTIL_SURE - job.workshop.outlets.now() <= UNTIL_SURE:
        raise session_is_lost(job, lost_at)
    session = job.outlet.ask((OutletCall.UPLOAD,), lambda: job.outlet.publisher.begin(job.upload))
    job.lease.note_session(session, job.content, job.upload.size_bytes, job.upload.publish_at)
    return Sent(0)


def session_is_lost(job: Job, lost_at: datetime) -> ProviderNotAsked:
    """The error for an upload that may have arrived, and was not found yet."""
    return ProviderNotAsked(
        f"{job.outlet.publisher.name} does not know the upload any more, and may have all of it: nothing is sent "
        "again before it was looked for later",
        stage=ASSET,
        thing=job.known.episode,
        fix=f"Run it again after {lost_at + UNTIL_SURE:%H:%M} UTC",
    )


def find(job: Job, *, is_likely: bool) -> bool:
    """Whether the outlet has a video with the episode's marker; it is noted. What is likely is looked for again."""
    now = job.workshop.outlets.now()
    since = now - LOOK_BACK if job.is_new else min(job.known.created_at, now) - CLOCKS_WENT
    for wait_s in UNTIL_LISTED_S if is_likely else (0.0,):
        if wait_s:
            job.workshop.pause(wait_s)
        video_id = job.outlet.ask(_calls_of_find(job), lambda: _find(job, since))
        if video_id:
            job.lease.note_video(video_id)
            if job.is_new and not is_likely:  # not of a session that this run has begun
                job.lease.add_note(f"it was there already: {video_id} has this episode's mark")
            return True
    return False


def send_rest(job: Job, received: Sent) -> None:
    """Send what has not arrived yet. Raises SessionLost."""
    at: list[Sent] = [received]

    def stretch() -> str:
        # What a failed attempt has sent is asked for, not guessed.
        start = at.pop() if at else job.outlet.publisher.look_up(job.lease.session, job.upload.size_bytes)
        return start.video_id or send(job, start.received_bytes)

    job.lease.note_video(job.outlet.ask((), stretch))


def send(job: Job, received_bytes: int) -> str:
    """The id of the video once all of it is there. However this ends, the session stays as it is."""
    pieces = job.outlet.publisher.send(job.lease.session, job.upload, received_bytes)
    tell = job.workshop.progress_of(ASSET)
    with closing(cast(Closing, pieces)):
        for sent in pieces:
            if sent.video_id:
                return sent.video_id
            job.lease.note_received(sent.received_bytes, max(0, sent.received_bytes - received_bytes))
            received_bytes = sent.received_bytes
            tell(received_bytes, job.upload.size_bytes)
    raise ProviderUnavailable(
        "all of the video was sent, and no video came of it",
        stage=ASSET,
        thing=job.known.episode,
        fix="Run it again: what arrived is asked for",
    )


def _find(job: Job, since: datetime) -> str | None:
    return job.outlet.publisher.find(job.known.marker, since)


def _calls_of_find(job: Job) -> tuple[OutletCall, ...]:
    ours = len(job.workshop.outlets.publications.of_channel(job.known.channel)) if job.is_new else 0
    pages = 1 + ours // VIDEOS_A_PAGE
    return (OutletCall.FIND_CHANNEL, *(OutletCall.LIST_UPLOADS, OutletCall.LIST_VIDEOS) * pages)
