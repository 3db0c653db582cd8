"""A desk over a small studio: two episodes whose documents are there, and a launcher that only counts."""

from __future__ import annotations

import functools
import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

import numpy as np
import soundfile
from PIL import Image
from starlette.applications import Starlette
from starlette.middleware import Middleware

from storyassets.defs.planning.planning import AssetPlan, Plan
from storyassets.defs.resources import Workshop
from storyassets.errors import StoryAssetsError
from storyassets.model.brief import Brief, EditPattern, Style
from storyassets.model.channel import CaptionStyle, Pacing
from storyassets.model.head import TalkingHeads
from storyassets.model.picks import PERSON
from storyassets.model.quality import Criterion, QualityPart, QualityScore
from storyassets.model.script import Script
from storyassets.model.take import Picture, Pictures, Take, VoiceTake, VoiceTakes
from storyassets.model.timeline import FrameRate
from storyassets.model.video import Video
from storyassets.providers.protocols import ProviderRole
from storyassets.settings import Settings
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.editing.caption import write_cues
from storyassets.story.editing.edit import edit_timeline
from storyassets.story.editing.pacing import plan_silences
from storyassets.story.editing.placing import place_lines
from storyassets.story.judging.likenesses import seen_in_shots
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.catalogue_rows import Materialization, Verdict
from storyassets.studio.documents import EpisodeFolder, write_document
from storyassets.studio.files import hash_file
from storyassets.studio.ledger import Ledger
from storyassets.studio.peeking import MissingTake
from storyassets.studio.takes import TakeRecord, TakeStore
from storyassets.web.guard import Guard
from storyassets.web.launching import RunNote
from storyassets.web.pages import Pages
from storyassets.web.reasons import FindReasons, no_reasons
from storyassets.web.server import show_error
from storyassets_tests.fakes.episodes import a_picture, a_voice_take, lion_and_mouse
from storyassets_tests.fakes.serving import Site, serving
from storyassets_tests.fakes.videos import circles, write_video
from storyassets_tests.fakes.workshops import a_settings

KEY = "the-lion-and-the-mouse"
RUN_ID = "11111111-2222-3333-4444-555555555555"
GATES = ["script/all_five_beats_are_told_in_order", "broll/no_picture_stands_twice", "timeline/it_is_whole"]
VIDEO_FRAMES, VIDEO_RATE = 120, 10


class FakeLauncher:
    """Remembers what was started; `failing` refuses to start."""

    def __init__(self, *, failing: bool = False, latest: RunNote | None = None) -> None:
        self.started: list[str] = []
        self._failing = failing
        self._latest = latest

    def start(self, key: str) -> str:
        if self._failing:
            raise StoryAssetsError("the code location is not loaded", stage="desk", thing=key)
        self.started.append(key)
        return RUN_ID

    def latest(self, key: str) -> RunNote | None:
        return self._latest


@functools.cache
def a_jpeg(seed: int) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(circles(seed, (540, 960))).save(stream, "JPEG")
    return stream.getvalue()


@functools.cache
def a_video() -> bytes:
    """Twelve seconds of H.264, another picture every three."""
    pictures = [circles(seed, (180, 320)) for seed in range(4)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "video.mp4"
        return write_video(
            path, VIDEO_FRAMES, lambda number: pictures[number // 30], rate=VIDEO_RATE
        ).read_bytes()


def keep(takes: TakeStore, content: bytes, suffix: str, **changes: object) -> Take:
    take = takes.put(content, suffix, TakeRecord(provider="fake", model="1"))
    return take.model_copy(update=changes)


def a_drawn_picture(takes: TakeStore, subject: str, seed: int, **changes: object) -> Picture:
    return a_picture(subject).model_copy(update={"take": keep(takes, a_jpeg(seed), ".jpg", **changes)})


def a_spoken_line(takes: TakeStore, script: Script, number: int) -> VoiceTake:
    spoken = a_voice_take(script.lines[number])
    stream = io.BytesIO()
    soundfile.write(stream, np.full(800 + number, 0.1, np.float32), 8000, format="WAV")
    return spoken.model_copy(update={"take": keep(takes, stream.getvalue(), ".wav")})


def write_episode(settings: Settings, key: str = KEY, script: Script | None = None) -> EpisodeFolder:
    """The documents and the files of a finished episode; one picture is theirs and one is degraded."""
    folder, takes = EpisodeFolder(settings.studio_dir, key), TakeStore(settings.studio_dir)
    written = script or lion_and_mouse()
    write_document(folder.brief, Brief(key=key, text="A lion lay asleep in the forest."))
    cast = cast_characters(written, seed=1)
    shots = direct_shots(written, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1)
    marks: dict[int, dict[str, object]] = {0: {"provider": PERSON}, 1: {"degraded": True}}
    drawn = Pictures(
        pictures=tuple(
            a_drawn_picture(takes, shot.shot_id, number, **marks.get(number, {}))
            for number, shot in enumerate(shots.shots)
        )
    )
    portraits = Pictures(
        pictures=tuple(
            a_drawn_picture(takes, one.character_id, 100 + number)
            for number, one in enumerate(seen_in_shots(shots.shots, cast))
        )
    )
    voices = VoiceTakes(takes=tuple(a_spoken_line(takes, written, n) for n in range(len(written.lines))))
    pacing, rate = Pacing(), FrameRate()
    captions = write_cues(
        written,
        voices,
        place_lines(written, voices, plan_silences(written, pacing), rate),
        rate,
        CaptionStyle(),
    )
    timeline = edit_timeline(
        written, shots, drawn, TalkingHeads(), voices, captions, silences=plan_silences(written, pacing), crossfade_s=pacing.crossfade_s, rate=rate, size_px=(180, 320)
    )  # fmt: skip
    for asset, value in {
        "timeline": timeline,
        "script": written,
        "characters": cast,
        "shot_list": shots,
        "broll": drawn,
        "character_portraits": portraits,
        "voice_clips": voices,
        "quality_score": QualityScore(
            visual=90,
            content=80,
            technical=40,
            overall=70,
            criteria=(
                Criterion(
                    part=QualityPart.TECHNICAL, name="loudness", points=20, weight=1, faults=("too quiet",)
                ),
            ),
        ),
    }.items():
        write_document(folder.asset(asset), value)
    write_files(folder)
    return folder


def write_files(folder: EpisodeFolder) -> None:
    """A video of 12 s that a browser plays, a thumbnail and captions."""
    folder.video.write_bytes(a_video())
    video = Video(
        path=f"episodes/{folder.key}/video.mp4",
        content=hash_file(folder.video),
        size_bytes=folder.video.stat().st_size,
        width_px=180,
        height_px=320,
        frames=VIDEO_FRAMES,
        rate=FrameRate(numerator=VIDEO_RATE),
    )
    write_document(folder.asset("rendered_video"), video)
    folder.thumbnail.write_bytes(a_jpeg(9))
    folder.captions_vtt.write_text("WEBVTT\n\n00:00.000 --> 00:02.000\nOnly a mouse\n")
    folder.captions_srt.write_text("1\n00:00:00,000 --> 00:00:02,000\nOnly a mouse\n")


def note(catalogue: Catalogue, key: str = KEY, title: str = "The Lion and the Mouse") -> None:
    """The episode in the catalogue: one gate failed, one was accepted."""
    catalogue.note_episode(
        key, title=title, channel="fables", duration_s=12.0, video="0" * 64, thumbnail="1" * 64,
        quality_overall=70.0,
    )  # fmt: skip
    catalogue.note_materialization(key, Materialization("broll", "v1", 2.0, 3, 1, 1))
    catalogue.note_verdict(
        key, Verdict(GATES[1], False, ("shots a and b show the same picture",), 3, data_version="v1")
    )
    catalogue.note_verdict(key, Verdict(GATES[0], True, ("it has four",), 1, overridden="four are enough"))


@contextmanager
def a_catalogue(settings: Settings) -> Iterator[Catalogue]:
    ledger = Ledger(settings.ledger_url)
    try:
        yield Catalogue(ledger.database)
    finally:
        ledger.close()


def a_plan(brief: Brief) -> Plan:
    """One line to be spoken again, for money; the rest is there."""
    voice = MissingTake(
        ProviderRole.VOICE, "setup-1<b>", "fake", "1", least_usd=Decimal("0.02"), most_usd=Decimal("0.06")
    )
    return Plan(
        brief.key,
        (AssetPlan("voice_clips", (voice,), 7), AssetPlan("broll", (), 12)),
        segments_encoded=2,
        segments_reused=19,
        duration_s=41.9,
        seconds=9.6,
    )


def a_desk_app(
    settings: Settings,
    catalogue: Catalogue,
    launcher: FakeLauncher,
    find_reasons: FindReasons = no_reasons,
    workshop: Workshop | None = None,
) -> Starlette:
    return Starlette(
        routes=Pages(
            settings,
            catalogue,
            launcher,
            lambda: GATES,
            a_plan,
            find_reasons,
            (lambda: workshop) if workshop else None,
        ).routes(),
        middleware=[Middleware(Guard)],
        exception_handlers={StoryAssetsError: show_error},
    )


@contextmanager
def a_desk(
    tmp_path: Path, launcher: FakeLauncher | None = None, *, script: Script | None = None
) -> Iterator[tuple[Site, EpisodeFolder]]:
    """A served desk with one episode."""
    settings = a_settings(tmp_path)
    folder = write_episode(settings, script=script)
    with a_catalogue(settings) as catalogue:
        note(catalogue)
        with serving(a_desk_app(settings, catalogue, launcher or FakeLauncher())) as site:
            yield site, folder
