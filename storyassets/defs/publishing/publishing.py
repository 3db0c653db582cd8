"""Publishing: an episode goes up, once. Everything that speaks for it is looked at again here, whoever asked before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

import dagster as dg

from storyassets.defs.publishing.counted_outlet import CountedOutlet
from storyassets.defs.publishing.dressing import Dress, finish, row_of
from storyassets.defs.publishing.obstacles import obstacles_of, tell_published
from storyassets.defs.publishing.publishable import (
    Publishable,
    chosen_thumbnail,
    declares_synthetic_media,
    read_publishable,
    require_same_dress,
    require_same_files,
)
from storyassets.defs.publishing.uploading import ASSET, Job, bring_to_outlet
from storyassets.defs.resources import Workshop
from storyassets.errors import NotPublished, StoryAssetsError
from storyassets.model.channel import Channel
from storyassets.model.publication import Publication, UploadState
from storyassets.providers.protocols import PlannedRequest, VideoUpload
from storyassets.publish.marker import marker_of
from storyassets.publish.quota import calls_of_publication
from storyassets.publish.timing import as_moment, when_to_publish
from storyassets.studio.documents import read_document
from storyassets.studio.publication_lease import Lease
from storyassets.studio.publications import NewPublication, PublicationRow

BACKFILL_TAG = "dagster/backfill"
"""A run that has it tells no subscriber."""
STILL_PROCESSED = "it is still being processed there: another run of publish sees it through"


def publish_episode(episode: Publishable, workshop: Workshop, *, is_backfill: bool) -> Publication:
    """The episode is at its outlet when this returns, with what it wears; what was done before is not done again.

    Raises NotPublished, which says what stands against it, QuotaExceeded, and whatever the outlet does.
    """
    channel = workshop.channel(episode.channel)
    known = workshop.outlets.publications.find(episode.key, channel.publishing.outlet)
    require_publishable(episode, channel, known, workshop)
    if known is not None and known.state is UploadState.PROCESSED and read_before(workshop, known):
        return as_document(known, upload_of(episode, channel, workshop, known, is_backfill), workshop)
    require_same_files(episode, workshop.folder(episode.key))
    with job_of(episode, channel, known, workshop, is_backfill) as job:
        if not job.known.is_at_outlet:
            bring_to_outlet(job)
        try:
            require_same_content(episode, row_of(job))
            require_same_dress(episode, workshop.folder(episode.key))
            url = finish(job, dress_of(episode, channel, workshop))
        finally:
            if row_of(job).state is not UploadState.FAILED:
                workshop.outlets.slots.mark_published(episode.key)
        return as_document(row_of(job), job.upload, workshop, url)


def require_publishable(
    episode: Publishable, channel: Channel, known: PublicationRow | None, workshop: Workshop
) -> None:
    """Raises NotPublished, which says what stands against it: first of all, that another content went up before."""
    if not channel.publishing.outlet:
        raise not_published(episode, f"the channel {channel.name} has no outlet", "Set publishing.outlet")
    if known is not None and known.channel != channel.name:
        what = f"its publication was begun for the channel {known.channel}, and now it is for {channel.name}"
        fix = f"Let its brief say {known.channel} again, or make another of it: storyassets make --key"
        raise not_published(episode, what, fix)
    if known is not None:
        require_same_content(episode, known)
        if known.is_at_outlet:
            return  # what is left to do was approved with it
    if obstacles := obstacles_of(workshop, episode, channel):
        more = f" (and {len(obstacles) - 1} more)" if len(obstacles) > 1 else ""
        fix = f"See them all: storyassets publish {episode.key} --dry-run"
        raise not_published(episode, f"{obstacles[0]}{more}", fix)


def require_same_content(episode: Publishable, row: PublicationRow) -> None:
    """What is at the outlet is this content: another one's thumbnail and captions are not for it. Raises NotPublished."""
    is_this = row.is_at_outlet and row.content == episode.content
    if not is_this and (told := tell_published(row)):
        fix = "An episode is published once; make another of it: storyassets make --key"
        raise not_published(episode, told, fix)


@contextmanager
def job_of(
    episode: Publishable,
    channel: Channel,
    known: PublicationRow | None,
    workshop: Workshop,
    is_backfill: bool,
) -> Iterator[Job]:
    """The work on it, which is nobody else's meanwhile, and for which the quota is set aside."""
    books, asked = workshop.outlets, channel.publishing
    upload = upload_of(episode, channel, workshop, known, is_backfill)
    publisher = books.publisher(channel)
    outlet = CountedOutlet(publisher, books.quota, asked.project, episode.key, workshop.pause)
    try:
        with leased(new_publication(episode, channel, upload), workshop) as lease:
            row = books.publications.find(episode.key, asked.outlet)
            if row is None:
                raise not_published(episode, "what is known of it went away", "Run it again")
            calls = calls_of_publication(
                upload=not row.is_at_outlet,
                thumbnail=asked.thumbnail and row.thumbnail_at is None,
                captions=asked.captions and row.captions_at is None,
            )
            with outlet.set_aside(calls):
                yield Job(workshop, outlet, lease, upload, episode.content, row, is_new=known is None)
    finally:
        outlet.close()


@contextmanager
def leased(new: NewPublication, workshop: Workshop) -> Iterator[Lease]:
    """A lease that is given back however it ends."""
    lease = workshop.outlets.publications.take(new)
    try:
        yield lease
    finally:
        lease.release()


def upload_of(
    episode: Publishable,
    channel: Channel,
    workshop: Workshop,
    known: PublicationRow | None,
    is_backfill: bool,
) -> VideoUpload:
    """What is sent, and what the outlet is told of it. Raises NotPublished where its time is past."""
    asked = channel.publishing
    if known is not None and known.is_at_outlet:
        publish_at = known.publish_at
    else:
        publish_at = publish_at_of(episode, channel, workshop)
    return VideoUpload(
        path=workshop.folder(episode.key).video,
        size_bytes=episode.video.size_bytes,
        content=episode.video.content,
        listing=episode.listing,
        marker=known.marker if known else marker_of(workshop.outlets.identity, channel.name, episode.key),
        privacy=asked.privacy,
        publish_at=publish_at,
        synthetic_media=declares_synthetic_media(workshop, episode.key),
        made_for_kids=asked.made_for_kids,
        notify_subscribers=asked.notify_subscribers and not is_backfill,
    )


def publish_at_of(episode: Publishable, channel: Channel, workshop: Workshop) -> datetime | None:
    """When it turns public: the brief's word, else its slot; none for at once. Raises NotPublished if it is past."""
    if episode.asked_for is not None:
        wanted: datetime | None = as_moment(episode.asked_for, channel.posting.zone)
    else:
        slot = workshop.outlets.slots.slot_of(episode.key)
        wanted = slot.starts_at if slot else None
    try:
        return when_to_publish(wanted, workshop.outlets.now(), channel.publishing.privacy)
    except NotPublished as late:
        late.stage, late.thing = ASSET, episode.key
        raise


def new_publication(episode: Publishable, channel: Channel, upload: VideoUpload) -> NewPublication:
    """What is written down before anything is sent."""
    return NewPublication(
        episode=episode.key,
        outlet=channel.publishing.outlet,
        channel=channel.name,
        marker=upload.marker,
        content=episode.content,
        size_bytes=upload.size_bytes,
    )


def dress_of(episode: Publishable, channel: Channel, workshop: Workshop) -> Dress:
    """What goes with the video, as the channel wants it."""
    folder, asked = workshop.folder(episode.key), channel.publishing
    return Dress(
        thumbnail=chosen_thumbnail(episode, folder) if asked.thumbnail else None,
        captions=folder.captions_srt if asked.captions else None,
        language=episode.listing.language,
    )


def as_document(row: PublicationRow, upload: VideoUpload, workshop: Workshop, url: str = "") -> Publication:
    """What is at the outlet; of one that went up before, what was said of it then stays."""
    before = read_before(workshop, row)
    told = before or upload
    is_processed = row.state is UploadState.PROCESSED
    later = () if is_processed else (STILL_PROCESSED,)
    return Publication(
        episode=row.episode,
        channel=row.channel,
        outlet=row.outlet,
        video_id=row.video_id,
        url=url or (before.url if before else ""),
        content=row.content,
        privacy=told.privacy,
        publish_at=row.publish_at,
        synthetic_media=told.synthetic_media,
        made_for_kids=told.made_for_kids,
        notified=before.notified if before else upload.notify_subscribers,
        thumbnail_set=row.thumbnail_at is not None,
        captions_added=row.captions_at is not None,
        processed=is_processed,
        notes=(*row.notes, *later),
        published_at=before.published_at if before else workshop.outlets.now(),
    )


def read_before(workshop: Workshop, row: PublicationRow) -> Publication | None:
    """The document of an earlier run about the same video."""
    path = workshop.folder(row.episode).asset(ASSET)
    if not path.is_file():
        return None
    try:
        before = read_document(path, Publication)
    except StoryAssetsError:
        return None  # it is written anew
    return before if before.video_id == row.video_id else None


def describe_requests(workshop: Workshop, key: str) -> Sequence[PlannedRequest]:
    """Every request of the episode's publication as it would be sent; none is, and none of what is published.

    Raises NotPublished if it is too late.
    """
    episode = read_publishable(workshop, key)
    channel = workshop.channel(episode.channel)
    known = workshop.outlets.publications.find(key, channel.publishing.outlet)
    if known is not None and known.is_at_outlet:
        return ()
    upload = upload_of(episode, channel, workshop, known, is_backfill=False)
    dress = dress_of(episode, channel, workshop)
    return workshop.outlets.publisher(channel).describe(upload, dress.thumbnail, dress.captions)


def show_publication(published: Publication) -> dict[str, dg.MetadataValue]:
    """Where it is, and how far."""
    seen = f"{published.publish_at:%Y-%m-%d %H:%M} UTC" if published.publish_at else "at once"
    return {
        **({"url": dg.MetadataValue.url(published.url)} if published.url else {}),
        "video_id": dg.MetadataValue.text(published.video_id),
        "to_be_seen": dg.MetadataValue.text(f"{published.privacy.value}, {seen}"),
        "state": dg.MetadataValue.text("processed" if published.processed else "being processed"),
        "synthetic_media": dg.MetadataValue.bool(published.synthetic_media),
        "notes": dg.MetadataValue.text("\n".join(published.notes)),
    }


def not_published(episode: Publishable, what: str, fix: str) -> NotPublished:
    """The error that says why."""
    return NotPublished(what, stage=ASSET, thing=episode.key, fix=fix)
