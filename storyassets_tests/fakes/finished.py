"""A finished episode that could be published, and a workshop that publishes into memory: no Dagster run, no waiting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from storyassets.defs.episode_asset import content_version
from storyassets.defs.publishing.deciding import COMMAND_LINE, approve
from storyassets.defs.publishing.outlets import Outlets
from storyassets.defs.publishing.publishable import Publishable, read_publishable
from storyassets.defs.resources import Workshop
from storyassets.model.brief import Brief
from storyassets.model.caption import Captions, Cue, CueWord
from storyassets.model.commission import Commission
from storyassets.model.document import Document
from storyassets.model.head import TalkingHeads
from storyassets.model.listing import Listing
from storyassets.model.music import Music
from storyassets.model.quality import QualityScore
from storyassets.model.take import Picture, Pictures, VoiceTakes
from storyassets.model.timeline import FrameRate
from storyassets.model.video import Thumbnail, Video
from storyassets.settings import Settings
from storyassets.story.editing.caption import captions_as_srt
from storyassets.studio.catalogue_rows import Materialization, Verdict
from storyassets.studio.database import Database
from storyassets.studio.documents import write_document
from storyassets.studio.files import hash_bytes
from storyassets_tests.fakes.episodes import a_picture
from storyassets_tests.fakes.outlets import FakeAccount, at, is_logged_in
from storyassets_tests.fakes.workshops import a_settings

KEY = "the-lion-and-the-mouse"
NOW = at("2026-11-21 12:00")
VIDEO = bytes(range(250)) * 10
"""Two and a half of the fake outlet's pieces."""
OWN, WIDE = b"\xff\xd8\xff own", b"\xff\xd8\xff wide"
NOTED = ("brief", "captions", "rendered_video", "listing", "quality_score")
"""In the catalogue: enough of them for what asks there."""
CAPTION = CueWord(text="Once", start_frame=0, end_frame=30)
OUTLET = "publishing: {outlet: youtube}\n"
ASKED = ("quality_score/it_is_of_first_choices", "listing/it_differs_from_the_last_episodes")


class PublishingWorkshop(Workshop):
    """Waits for nothing, and notes how long it would have; its outlet is in memory, and its clock is set by hand."""

    def __init__(self, settings: Settings, account: FakeAccount, now: datetime = NOW) -> None:
        super().__init__(settings, open_outlets=self.open_outlets)
        self.account = account
        self.time = now
        self.waited: list[float] = []
        self.at_pause: Callable[[], None] = lambda: None

    def open_outlets(self, settings: Settings, database: Database) -> Outlets:
        return Outlets(
            settings,
            database,
            clock=lambda: self.time,
            publisher=self.account.publisher,
            login=is_logged_in,
        )

    def pause(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.at_pause()
        self.go_on()


def a_publishing_workshop(
    tmp_path: Path, account: FakeAccount | None = None, channel: str = OUTLET, now: datetime = NOW
) -> PublishingWorkshop:
    """One channel, `default`, with these words in its file."""
    settings = a_settings(tmp_path)
    (settings.channels_dir / "default.yaml").write_text(f"name: default\n{channel}")
    return PublishingWorkshop(settings, account or FakeAccount(), now)


def finish_episode(
    workshop: Workshop,
    key: str = KEY,
    *,
    video: bytes = VIDEO,
    approved: bool = True,
    channel: str = "default",
    listing: Listing | None = None,
    pictures: tuple[Picture, ...] = (),
    **asked: Any,
) -> Publishable:
    """All the documents and files of a finished episode, in the catalogue as judged and passed."""
    folder = workshop.folder(key)
    brief = Brief.model_validate({"key": key, "channel": channel, "text": "A lion lay asleep.", **asked})
    taste = workshop.channel(channel)
    captions = Captions(cues=(Cue(line_id="hook-1", start_frame=0, end_frame=30, words=(CAPTION,)),))
    subtitles = captions_as_srt(captions, taste.encoding.rate)
    for path, content in (
        (folder.video, video),
        (folder.thumbnail, OWN),
        (folder.thumbnail_wide, WIDE),
        (folder.captions_srt, subtitles.encode()),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    write_document(folder.brief, brief)
    documents: dict[str, Document] = {
        "brief": Commission(brief=brief, channel=taste),
        "broll": Pictures(pictures=pictures),
        "character_portraits": Pictures(),
        "talking_heads": TalkingHeads(),
        "voice_clips": VoiceTakes(),
        "music": Music(),
        "captions": captions,
        "rendered_video": a_video(key, video),
        "thumbnail": a_thumbnail(key),
        "listing": listing or a_listing(),
        "quality_score": QualityScore(visual=80, content=80, technical=80, overall=80),
    }
    for asset, value in documents.items():
        write_document(folder.asset(asset), value)
        if asset in NOTED:
            note_made(workshop, key, asset, value, channel)
    for gate in (*ASKED, "rendered_video/streams_are_as_asked"):
        judge(workshop, key, gate)
    if approved:
        approve(workshop, key, "Mira", COMMAND_LINE)
    return read_publishable(workshop, key)


def note_made(workshop: Workshop, key: str, asset: str, value: Document, channel: str = "default") -> None:
    """The catalogue knows of it, as after a run."""
    made = Materialization(asset, content_version(value), 1.0)
    fields = {"video": value.content} if isinstance(value, Video) else {}
    workshop.catalogue.note_materialization(key, made, {"channel": channel, **fields})


def judge(workshop: Workshop, key: str, gate: str, *faults: str, overridden: str = "") -> None:
    """A gate's verdict about the asset as it is now."""
    version = workshop.catalogue.find_materializations(key)[gate.partition("/")[0]].data_version
    passed = not faults or bool(overridden)
    verdict = Verdict(gate, passed, faults, len(faults), overridden, version)
    workshop.catalogue.note_verdict(key, verdict)


def a_video(key: str, content: bytes) -> Video:
    return Video(
        path=f"episodes/{key}/video.mp4",
        content=hash_bytes(content),
        size_bytes=len(content),
        width_px=1080,
        height_px=1920,
        frames=300,
        rate=FrameRate(),
    )


def a_thumbnail(key: str) -> Thumbnail:
    return Thumbnail(
        path=f"episodes/{key}/thumbnail.jpg",
        content=hash_bytes(OWN),
        size_bytes=len(OWN),
        width_px=1080,
        height_px=1920,
        wide_path=f"episodes/{key}/thumbnail_wide.jpg",
        wide_content=hash_bytes(WIDE),
        wide_size_bytes=len(WIDE),
    )


def a_listing(title: str = "The Lion and the Mouse") -> Listing:
    return Listing(
        title=title, description="A small friend.", tags=("fable",), category_id="24", language="en"
    )


def an_embedded_picture(subject: str = "setup-1", provider: str = "embedded") -> Picture:
    drawn = a_picture(subject)
    return drawn.model_copy(update={"take": drawn.take.model_copy(update={"provider": provider})})
