"""Heads that are filmed: whose clip they are, what they hear, and that the lips lie on the words."""

from __future__ import annotations

import io
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from storyassets.defs.making.puppetry import ASSET, Scenes, film_heads
from storyassets.defs.making.speaking import speak_lines
from storyassets.defs.planning.imagining import imagine_take
from storyassets.defs.resources import Workshop
from storyassets.errors import ProviderRefused
from storyassets.measure.sound import read_sound
from storyassets.model.brief import Brief, EditPattern, Style, VideoFormat
from storyassets.model.channel import CaptionStyle, Channel, Encoding, ProviderChains
from storyassets.model.commission import Commission
from storyassets.model.music import Music
from storyassets.model.picks import Picks
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import ShotKind
from storyassets.model.take import Pictures
from storyassets.model.timeline import FrameRate
from storyassets.providers.embedded.lister import EmbeddedLister
from storyassets.providers.embedded.writer import EmbeddedWriter
from storyassets.providers.protocols import HeadClipRequest, Made, ProviderRole
from storyassets.providers.registry import Registry
from storyassets.publish.wording import word_listing
from storyassets.render.frames import Painter
from storyassets.render.planes import new_planes
from storyassets.render.segments import plan_segments
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.editing.assembly import assemble_timeline, caption_episode
from storyassets.story.writing.write import write_script
from storyassets.studio.peeking import PeekingDesk
from storyassets.studio.retry import RetryPolicy
from storyassets_tests.fakes.episodes import a_line, a_script, pictures_of
from storyassets_tests.fakes.videos import write_video
from storyassets_tests.fakes.workshops import (
    FakeComposer,
    FakeIllustrator,
    FakePuppeteer,
    FakeVoice,
    a_settings,
)
from storyassets_tests.render.test_clips import number_on, numbered

KEY = "the-mouse"
RATE = FrameRate(numerator=10)
CLIP_RATE = 25
PLEA = "Let me go, and one day I will help you!"


def large_number(number: int):
    return numbered(number).repeat(3, axis=0).repeat(3, axis=1)


class FakeFilmer:
    """Clips that tell the number of each frame; `failing` refuses every portrait."""

    model = "fake-clips"

    def __init__(self, folder: Path, name: str = "did", *, failing: bool = False) -> None:
        self.name = name
        self.asked: list[HeadClipRequest] = []
        self._folder = folder
        self._failing = failing

    def accepts(self, request: object) -> bool:
        return isinstance(request, HeadClipRequest)

    def estimate_usd(self, request: HeadClipRequest) -> Decimal:
        return Decimal("0.05")

    def make(self, request: HeadClipRequest) -> Made:
        self.asked.append(request)
        if self._failing:
            raise ProviderRefused("no face was found", thing=self.name)
        path = self._folder / f"{len(self.asked)}-{request.speech.content[:8]}.mp4"
        frames = max(2, round(request.duration_s * CLIP_RATE))
        write_video(path, frames, large_number, rate=CLIP_RATE)
        return Made(content=path.read_bytes(), suffix=".mp4", cost_usd=Decimal("0.05"))


class FakeMotion:
    """The portrait itself."""

    name = "motion"
    model = "fake-motion"

    def __init__(self, workshop: list[Workshop]) -> None:
        self._workshop = workshop

    def accepts(self, request: object) -> bool:
        return isinstance(request, HeadClipRequest) and request.may_rest

    def estimate_usd(self, request: HeadClipRequest) -> Decimal:
        return Decimal(0)

    def make(self, request: HeadClipRequest) -> Made:
        [workshop] = self._workshop
        return Made(content=workshop._read_reference(request.portrait), suffix=request.portrait.suffix)


class Theatre:
    """An episode whose heads can be filmed, by whom one likes."""

    def __init__(self, tmp_path: Path, *heads: str, failing: bool = False, painter: str = "embedded") -> None:
        self.filmer = FakeFilmer(tmp_path, failing=failing)
        self.puppeteer = FakePuppeteer()
        illustrator = FakeIllustrator()
        illustrator.name = painter
        opened: list[Workshop] = []
        known = {
            ProviderRole.WRITER: [EmbeddedWriter(write_script)],
            ProviderRole.LISTER: [EmbeddedLister(word_listing)],
            ProviderRole.ILLUSTRATOR: [illustrator],
            ProviderRole.VOICE: [FakeVoice()],
            ProviderRole.MUSIC: [FakeComposer()],
            ProviderRole.TALKING_HEAD: [self.puppeteer, self.filmer, FakeMotion(opened)],
        }
        self.workshop = Workshop(a_settings(tmp_path), registry=Registry(known))
        opened.append(self.workshop)
        channel = Channel(
            name="default",
            providers=ProviderChains(talking_head=heads, illustrator=(painter,)),
            encoding=Encoding(rate=RATE),
            pictures={"remakes": 0},
        )
        brief = Brief(
            key=KEY, channel="default", text="A mouse.", format=VideoFormat.SQUARE, duration_s=30, seed=1
        )
        self.brief = Commission(brief=brief, channel=channel)
        self.say()

    def say(self, plea: str = PLEA, answer: str = "Then go, little one, and be quick.") -> None:
        """Another script."""
        self.script = a_script(
            a_line(plea, "hook-1", Beat.HOOK, "mouse", Emotion.FEAR, subjects=("mouse",)),
            a_line("A lion had caught a mouse.", "setup-1", subjects=("lion", "mouse")),
            a_line(answer, "conflict-1", Beat.CONFLICT, "lion", subjects=("lion",)),
            a_line("The mouse came and gnawed the rope.", "twist-1", Beat.TWIST, subjects=("mouse",)),
            a_line("Now the lion was free.", "resolution-1", Beat.RESOLUTION, subjects=("lion",)),
        )
        self.cast = cast_characters(self.script, seed=1)
        self.shots = direct_shots(
            self.script, self.cast, pattern=EditPattern.TALKING_HEAD_HEAVY, style=Style.STORYBOOK, seed=1
        )

    def film(self):
        desk = self.workshop.desk(KEY, "voice_clips", self.brief.channel)
        self.voices = speak_lines(desk, self.brief, Picks(), self.script, self.cast, self.workshop)
        scenes = Scenes(self.brief, Picks(), self.script, self.cast, self.shots, Pictures(), self.voices)
        self.desk = self.workshop.desk(KEY, "talking_heads", self.brief.channel)
        self.heads = film_heads(self.desk, scenes, self.workshop)
        return self.heads.heads

    def timeline(self):
        captions = caption_episode(self.brief, self.script, self.voices)
        broll = pictures_of(self.shots)
        return assemble_timeline(
            self.brief, self.script, self.shots, broll, self.heads, self.voices, captions, Music()
        )

    def first_word_frame(self, shot_id: str) -> int:
        """On the timeline, of what is heard."""
        shot = next(one for one in self.shots.shots if one.shot_id == shot_id)
        span = shot.covers[0]
        start = next(at for at, clip in self.timeline().track("speech").placed() if clip.name == span.line_id)
        take = next(one for one in self.voices.takes if one.line_id == span.line_id)
        return start + RATE.frames(take.words[span.first_word].start_s)


@pytest.fixture
def theatre(tmp_path):
    opened = []

    def open_one(*heads, **taste):
        opened.append(Theatre(tmp_path, *heads, **taste))
        return opened[-1]

    yield open_one
    for one in opened:
        one.workshop.close()


@pytest.fixture(scope="module")
def filmed(tmp_path_factory):
    """An episode whose heads are filmed already; nobody changes it."""
    stage = Theatre(tmp_path_factory.mktemp("filmed"), "did")
    stage.film()
    yield stage
    stage.workshop.close()


def frames_shown(theatre, shot_id):
    """The number that the clip tells on each frame of a shot, by the timeline's frame."""
    timeline = theatre.timeline()
    [(start, clip)] = [found for found in timeline.track("pictures").placed() if found[1].name == shot_id]
    alone = timeline.model_copy(
        update={
            "width_px": 160,
            "height_px": 284,
            "cues": (),
            "duration_frames": clip.duration_frames,
            "tracks": (timeline.track("pictures").model_copy(update={"items": (clip,)}),),
        }
    )
    painter = Painter(theatre.workshop.takes, CaptionStyle(), (160, 284), Fraction(10))
    shown = {}
    frame = start
    for plan in plan_segments(alone, 15):
        with painter.prepare(plan) as painting:
            for number in range(plan.duration_frames):
                planes = new_planes(160, 284)
                painting(number, planes)
                shown[frame] = number_on(planes.y)
                frame += 1
    return shown


def test_every_frame_of_a_clip_lies_on_the_moment_of_speech_that_it_was_filmed_to(filmed):
    stage, heads = filmed, filmed.heads.heads
    assert len(heads) >= 2
    assert heads[0].shot_id == stage.shots.shots[0].shot_id, "the first shot starts before its first word"
    for head in heads:
        assert (head.speaks, head.show, head.picture.take.suffix) == (True, None, ".mp4")
        word_frame = stage.first_word_frame(head.shot_id)
        last = round(head.picture.clip_duration_s * CLIP_RATE) - 1
        shown = frames_shown(stage, head.shot_id)
        expected = {at: min(last, max(0, (at - word_frame) * CLIP_RATE // RATE.numerator)) for at in shown}
        assert shown == expected
    assert stage.timeline().track("pictures").placed()[0][1].hold_frames == stage.first_word_frame(
        heads[0].shot_id
    )


def test_what_is_filmed_hears_exactly_its_shot_s_words(filmed):
    stage, heads = filmed, filmed.heads.heads
    assert len(stage.filmer.asked) == len(heads)
    for request in stage.filmer.asked:
        shot = next(one for one in stage.shots.shots if one.shot_id == request.speech.subject)
        heard = read_sound(stage.workshop._read_reference(request.speech))
        assert heard.duration_s == pytest.approx(request.duration_s, abs=0.001)
        [span] = shot.covers
        take = next(one for one in stage.voices.takes if one.line_id == span.line_id)
        line = read_sound(io.BytesIO(stage.workshop.takes.read(take.take)).getvalue())
        first = round(RATE.seconds(RATE.frames(take.words[span.first_word].start_s)) * line.sample_rate_hz)
        said = line.samples[first : first + len(heard.samples)]
        assert np.abs(said - heard.samples).max() < 1e-4
        assert request.portrait.content != request.speech.content


def test_a_second_run_films_nothing_and_an_edited_line_only_its_own_shots(theatre):
    stage = theatre("did")
    first = {head.shot_id: head.picture.take.content for head in stage.film()}
    asked = len(stage.filmer.asked)
    assert stage.desk.tally.made > 0
    stage.film()
    assert (len(stage.filmer.asked), stage.desk.tally.made) == (asked, 0)
    stage.say(plea="Let me go, and some day I will help you!")
    edited = {head.shot_id: head.picture.take.content for head in stage.film()}
    other = {
        shot.shot_id
        for shot in stage.shots.shots
        if shot.covers[0].line_id != "hook-1" and shot.shot_id in first
    }
    assert other
    assert {shot_id: edited[shot_id] for shot_id in other} == {shot_id: first[shot_id] for shot_id in other}
    assert {one.speech.subject for one in stage.filmer.asked[asked:]} <= set(edited) - other


def test_our_own_puppet_stands_in_for_our_own_pictures_and_is_marked(theatre):
    stage = theatre("did", "embedded", failing=True)
    heads = stage.film()
    assert all(head.show is not None and head.picture.take.degraded for head in heads)
    assert stage.desk.tally.degraded == len(heads)
    assert any("no face" in reason for reason in stage.desk.tally.reasons.values())


def test_whoever_is_named_first_is_asked_first(theatre):
    stage = theatre("embedded", "did")
    heads = stage.film()
    assert stage.filmer.asked == []
    assert all(head.show is not None and not head.picture.take.degraded for head in heads)


def test_a_puppet_never_moves_what_it_did_not_draw(theatre):
    stage = theatre("embedded", "did", painter="openai")
    heads = stage.film()
    assert stage.puppeteer.rigged == ()
    assert all(head.speaks and not head.picture.take.degraded for head in heads)


def test_the_last_link_is_the_same_portrait_under_a_moving_camera(theatre):
    stage = theatre("did", failing=True, painter="openai")
    heads = stage.film()
    drawn = {request.portrait.content for request in stage.filmer.asked}
    assert {head.picture.take.content for head in heads} == drawn
    assert all(not head.speaks and head.show is None and head.picture.take.degraded for head in heads)
    assert stage.desk.tally.degraded == len(heads)


def test_a_channel_whose_heads_can_move_none_of_its_pictures_shows_them_as_they_are(theatre):
    stage = theatre("embedded", painter="openai")
    heads = stage.film()
    assert heads
    assert all(head.show is None and not head.speaks and not head.picture.take.degraded for head in heads)
    assert stage.desk.tally.degraded == 0
    assert NARRATOR not in {head.character_id for head in heads}
    assert {shot.kind for shot in stage.shots.shots} > {ShotKind.TALKING_HEAD}


def test_a_plan_foresees_the_clips_of_words_that_nobody_has_spoken_yet(theatre):
    stage = theatre("did")
    gateway = stage.workshop.gateway(stage.brief.channel)
    voices, heads = (
        PeekingDesk(gateway, KEY, asset, imagine_take, RetryPolicy()) for asset in ("voice_clips", ASSET)
    )
    stage.voices = speak_lines(voices, stage.brief, Picks(), stage.script, stage.cast, stage.workshop)
    scenes = Scenes(stage.brief, Picks(), stage.script, stage.cast, stage.shots, Pictures(), stage.voices)
    foreseen = film_heads(heads, scenes, stage.workshop)
    clips = [take for take in heads.missing if take.role is ProviderRole.TALKING_HEAD]
    assert {take.subject for take in clips} == {head.shot_id for head in foreseen.heads}
    assert {take.least_usd for take in clips} == {Decimal("0.05")}
    assert stage.filmer.asked == []
    assert not list((stage.workshop.settings.studio_dir / "takes").glob("*/*"))
