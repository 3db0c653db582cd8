"""Dressing: a video that is at its outlet gets its thumbnail and captions, and is waited for while it is processed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from storyassets.defs.publishing.uploading import ASSET, Job
from storyassets.errors import NotPublished, ProviderRefused, ProviderUnavailable, QuotaExceeded
from storyassets.model.publication import UploadState
from storyassets.providers.protocols import OutletCall, VideoAtOutlet
from storyassets.studio.publications import PublicationRow

LOOKS_S = (0.0, 2.0, 5.0, 10.0, 20.0, 30.0, 30.0, 30.0)
"""The waits before each look at a video that is being processed: two minutes. What takes longer is for a later run."""
UNNAMED_TRACK = ""


@dataclass(frozen=True)
class Dress:
    """What the video gets; none where the channel wants none."""

    thumbnail: Path | None
    captions: Path | None
    language: str


def finish(job: Job, wanted: Dress) -> str:
    """Thumbnail and captions, once each; then it is waited for, as long as that is worth it. The video's address.

    Raises NotPublished where the outlet cannot use it.
    """
    if row_of(job).state is UploadState.SENT:
        add_captions(job, wanted)
        if set_thumbnail(job, wanted, attempts=1):
            job.lease.note_dressed()
    video = wait_until_processed(job)
    if video is not None and video.is_processed and row_of(job).state is not UploadState.PROCESSED:
        if row_of(job).state is UploadState.SENT:
            require_thumbnail(job, wanted)
            job.lease.note_dressed()
        note_what_was_ignored(job, video)
        job.lease.note_processed()
    return video.url if video else ""


def require_thumbnail(job: Job, wanted: Dress) -> None:
    """Now that the video is processed, nothing is in its way. Raises ProviderUnavailable."""
    if not set_thumbnail(job, wanted, attempts=3):
        raise ProviderUnavailable(
            "the outlet does not take the thumbnail now",
            stage=ASSET,
            thing=job.known.episode,
            fix=f"Run it again: storyassets publish {job.known.episode}",
        )


def set_thumbnail(job: Job, wanted: Dress, *, attempts: int) -> bool:
    """Whether that is done with: set, not wanted, or refused, which is noted. If not, it is for later."""
    picture, row = wanted.thumbnail, row_of(job)
    if picture is None or row.thumbnail_at is not None:
        return True
    try:
        job.outlet.ask(
            (OutletCall.SET_THUMBNAIL,),
            lambda: job.outlet.publisher.set_thumbnail(row.video_id, picture),
            attempts=attempts,
        )
    except ProviderUnavailable:
        return False
    except ProviderRefused as refused:
        job.lease.add_note(f"it did not take the thumbnail: {refused.message}")
    else:
        job.lease.note_thumbnail()
    return True


def add_captions(job: Job, wanted: Dress) -> None:
    """A track of them; a refusal is noted."""
    captions, row = wanted.captions, row_of(job)
    if captions is None or row.captions_at is not None:
        return
    try:
        job.outlet.ask(
            (OutletCall.ADD_CAPTIONS,),
            lambda: job.outlet.publisher.add_captions(row.video_id, captions, wanted.language, UNNAMED_TRACK),
        )
    except ProviderRefused as refused:
        job.lease.add_note(f"it did not take the captions: {refused.message}")
    else:
        job.lease.note_captions()


def wait_until_processed(job: Job) -> VideoAtOutlet | None:
    """The video as it was seen last, processed unless that takes longer. Raises NotPublished if it cannot be."""
    video_id, video = row_of(job).video_id, None
    for wait_s in LOOKS_S:
        if wait_s:
            job.workshop.pause(wait_s)
        try:
            video = job.outlet.ask((OutletCall.LIST_VIDEOS,), lambda: job.outlet.publisher.video(video_id))
        except (ProviderUnavailable, QuotaExceeded):
            return video  # it is there; how it is doing is for a later run
        if video is not None and video.failure:
            job.lease.note_failure(video.failure)
            raise NotPublished(
                f"the outlet could not use the video {video_id}: {video.failure}",
                stage=ASSET,
                thing=job.known.episode,
                fix="Mend it and make it as another episode: storyassets make --key; it is not sent again",
            )
        if video is not None and video.is_processed:
            return video
    return video


def note_what_was_ignored(job: Job, video: VideoAtOutlet) -> None:
    """An outlet may not do as it was told, and not say so: its time, and who is to see it, are looked at."""
    wanted, is_due = job.upload, row_of(job).publish_at
    if is_due is not None and is_due > job.workshop.outlets.now():
        if video.publish_at is None:
            seen = f"it is {video.privacy} now" if video.privacy else "nobody knows when it is seen"
            job.lease.add_note(f"it did not keep the time {is_due:%Y-%m-%d %H:%M} UTC: {seen}")
    elif is_due is None and video.publish_at is not None:
        job.lease.note_time(video.publish_at)  # of a video that was found there, and not sent now
    elif is_due is None and video.privacy and video.privacy != wanted.privacy.value:
        job.lease.add_note(
            f"it keeps the video {video.privacy}, not {wanted.privacy.value}: "
            "the project of the client may not have been audited"
        )


def row_of(job: Job) -> PublicationRow:
    """How far it is now."""
    row = job.workshop.outlets.publications.find(job.known.episode, job.known.outlet)
    return row or job.known
