"""Publishable: an episode as it would be published, from its documents; its content is what a person decides about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from storyassets.defs.resources import Workshop
from storyassets.errors import BadInput, NotPublished
from storyassets.model.brief import VideoFormat
from storyassets.model.commission import Commission
from storyassets.model.document import Document
from storyassets.model.head import TalkingHeads
from storyassets.model.listing import Listing, content_to_publish
from storyassets.model.music import Music
from storyassets.model.take import Pictures, VoiceTakes
from storyassets.model.video import Thumbnail, Video
from storyassets.publish.disclosure import generated_or_not, is_synthetic
from storyassets.studio.documents import EpisodeFolder, read_document
from storyassets.studio.files import hash_file

MADE_OF = ("broll", "character_portraits", "talking_heads", "voice_clips", "music")
DocumentT = TypeVar("DocumentT", bound=Document)
NOT_PUBLISHED = ("preview_video", "publication", "performance", "story_pool")
"""What stands beside the published episode: neither its verdicts nor its failures are those of the episode."""


@dataclass(frozen=True)
class Publishable:
    """What is published of an episode; the captions by the sha256 of their file."""

    brief: Commission
    video: Video
    thumbnail: Thumbnail
    captions_content: str
    listing: Listing

    @property
    def key(self) -> str:
        """The episode's."""
        return self.brief.brief.key

    @property
    def channel(self) -> str:
        """The name of its channel."""
        return self.brief.brief.channel

    @property
    def content(self) -> str:
        """What is approved, and what lapses when any of it changes."""
        return content_to_publish(
            self.channel, self.video, self.thumbnail, self.captions_content, self.listing
        )

    @property
    def asked_for(self) -> datetime | None:
        """When its brief wants it to be seen."""
        return self.brief.brief.publish_at


def read_publishable(workshop: Workshop, episode: str) -> Publishable:
    """The episode as it was made last. Raises BadInput, which names what has not been made yet."""
    folder = workshop.folder(episode)
    return Publishable(
        brief=_read(folder, "brief", Commission),
        video=_read(folder, "rendered_video", Video),
        thumbnail=_read(folder, "thumbnail", Thumbnail),
        captions_content=_hash(folder.captions_srt, episode),
        listing=_read(folder, "listing", Listing),
    )


def read_channel_name(workshop: Workshop, episode: str) -> str:
    """The channel that the episode was made for. Raises BadInput."""
    return _read(workshop.folder(episode), "brief", Commission).brief.channel


def chosen_thumbnail(episode: Publishable, folder: EpisodeFolder) -> Path:
    """Of the two, that which has the shape in which the video is shown: a wide one for a wide video."""
    is_wide = episode.brief.brief.format is VideoFormat.WIDE and episode.thumbnail.wide_content
    return folder.thumbnail_wide if is_wide else folder.thumbnail


def require_same_files(episode: Publishable, folder: EpisodeFolder) -> None:
    """The files on the disk are those that were judged and approved. Raises NotPublished, which names one."""
    require_contents(episode, {folder.video: episode.video.content})
    require_same_dress(episode, folder)


def require_same_dress(episode: Publishable, folder: EpisodeFolder) -> None:
    """The same of all but the video: an upload takes long, and they are sent after it. Raises NotPublished."""
    expected = {
        folder.thumbnail: episode.thumbnail.content,
        folder.thumbnail_wide: episode.thumbnail.wide_content,
        folder.captions_srt: episode.captions_content,
    }
    require_contents(episode, expected)


def require_contents(episode: Publishable, expected: Mapping[Path, str]) -> None:
    """Each file has the sha256 that is told of it, if any is. Raises NotPublished."""
    for path, content in expected.items():
        if content and _hash(path, episode.key) != content:
            raise NotPublished(
                f"{path.name} is not the file that was made: it was changed since",
                stage="publication",
                thing=episode.key,
                fix=f"Make it again: storyassets redo {episode.key}",
            )


def declares_synthetic_media(workshop: Workshop, episode: str) -> bool:
    """Whether the outlet is told that the video holds synthetic media; the rule is `publish.disclosure`'s."""
    folder = workshop.folder(episode)
    if not all(folder.asset(asset).is_file() for asset in MADE_OF):
        return True  # nobody knows what it is made of
    pictures = [_read(folder, asset, Pictures) for asset in ("broll", "character_portraits")]
    heads = _read(folder, "talking_heads", TalkingHeads)
    voices, music = _read(folder, "voice_clips", VoiceTakes), _read(folder, "music", Music)
    return is_synthetic(generated_or_not(pictures, heads, voices, music))


def find_missing(workshop: Workshop, episode: str) -> Iterator[str]:
    """The documents and files that a publication needs and that are not there."""
    folder = workshop.folder(episode)
    for asset in ("brief", "rendered_video", "thumbnail", "captions", "listing", "quality_score"):
        if not folder.asset(asset).is_file():
            yield asset
    if not folder.captions_srt.is_file():
        yield folder.captions_srt.name


def _read(folder: EpisodeFolder, asset: str, model: type[DocumentT]) -> DocumentT:
    path = folder.asset(asset)
    if not path.is_file():
        raise BadInput(
            "it has not been made yet",
            stage=asset,
            thing=folder.key,
            fix=f"Make the episode first: storyassets redo {folder.key}",
        )
    return read_document(path, model)


def _hash(path: Path, episode: str) -> str:
    try:
        return hash_file(path)
    except OSError as error:
        raise BadInput(
            f"it cannot be read: {error.strerror or error}",
            stage=path.name,
            thing=episode,
            fix=f"Make the episode first: storyassets redo {episode}",
        ) from error
