"""Reading: the documents of an episode as they are on the disk; what is damaged is told, not raised."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from storyassets.errors import StoryAssetsError
from storyassets.model.brief import Brief
from storyassets.model.character import Cast
from storyassets.model.commission import Commission
from storyassets.model.document import Document
from storyassets.model.head import TalkingHeads
from storyassets.model.picks import Picks
from storyassets.model.quality import QualityScore
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.take import Pictures, VoiceTakes
from storyassets.model.timeline import Timeline
from storyassets.model.video import Thumbnail, Video
from storyassets.studio.documents import EpisodeFolder, read_document

DocumentT = TypeVar("DocumentT", bound=Document)


@dataclass(frozen=True)
class Documents:
    """Each is None where it is missing or damaged; `damaged` says why, a line each."""

    brief: Brief | None
    commission: Commission | None
    script: Script | None
    script_by_hand: Script | None
    cast: Cast | None
    shots: ShotList | None
    portraits: Pictures | None
    broll: Pictures | None
    heads: TalkingHeads | None
    voices: VoiceTakes | None
    timeline: Timeline | None
    video: Video | None
    preview: Video | None
    thumbnail: Thumbnail | None
    quality: QualityScore | None
    picks: Picks | None
    damaged: tuple[str, ...] = field(default=())

    @property
    def words(self) -> Script | None:
        """The script as a person left it, else as it was written."""
        return self.script_by_hand or self.script

    @property
    def is_edited(self) -> bool:
        """Whether a person's script says something else than the one that was last made."""
        return self.script_by_hand is not None and self.script_by_hand != self.script


class Reader:
    """Reads one episode's documents, and remembers what could not be read."""

    def __init__(self, folder: EpisodeFolder) -> None:
        self._folder = folder
        self.damaged: list[str] = []

    def read(self, path: Path, model: type[DocumentT]) -> DocumentT | None:
        """The document, if it is there and whole."""
        if not path.is_file():
            return None
        try:
            return read_document(path, model)
        except StoryAssetsError as error:
            self.damaged.append(f"{path.name} cannot be read: {error.message}")
            return None

    def asset(self, name: str, model: type[DocumentT]) -> DocumentT | None:
        """The value of an asset."""
        return self.read(self._folder.asset(name), model)


def read_documents(folder: EpisodeFolder) -> Documents:
    """All that a page shows of an episode."""
    reader = Reader(folder)
    return Documents(
        brief=reader.read(folder.brief, Brief),
        commission=reader.asset("brief", Commission),
        script=reader.asset("script", Script),
        script_by_hand=reader.read(folder.script_by_hand, Script),
        cast=reader.asset("characters", Cast),
        shots=reader.asset("shot_list", ShotList),
        portraits=reader.asset("character_portraits", Pictures),
        broll=reader.asset("broll", Pictures),
        heads=reader.asset("talking_heads", TalkingHeads),
        voices=reader.asset("voice_clips", VoiceTakes),
        timeline=reader.asset("timeline", Timeline),
        video=reader.asset("rendered_video", Video),
        preview=reader.asset("preview_video", Video),
        thumbnail=reader.asset("thumbnail", Thumbnail),
        quality=reader.asset("quality_score", QualityScore),
        picks=reader.read(folder.picks, Picks),
        damaged=tuple(reader.damaged),
    )
