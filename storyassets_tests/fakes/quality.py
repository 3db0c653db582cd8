"""Evidence for a score: the lion and the mouse, finished as well as fakes can be."""

from __future__ import annotations

from typing import Any

from storyassets.model.brief import Brief, EditPattern, Style
from storyassets.model.channel import Channel
from storyassets.model.commission import Commission
from storyassets.model.head import TalkingHead, TalkingHeads
from storyassets.model.script import Script
from storyassets.model.shot import ShotKind
from storyassets.model.take import SoundTake
from storyassets.model.timeline import FrameRate
from storyassets.model.video import Thumbnail, Video, VideoMeasures
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.editing.caption import write_cues
from storyassets.story.editing.edit import edit_timeline
from storyassets.story.editing.pacing import plan_silences
from storyassets.story.editing.placing import place_lines
from storyassets.story.judging.score_evidence import Evidence
from storyassets_tests.fakes.episodes import (
    a_picture,
    a_take,
    lion_and_mouse,
    pictures_of,
    portraits_of,
    voices_of,
)

ASKED_S = 24.0
SIZE_PX = (1080, 1920)


def an_evidence(script: Script | None = None, **asked: Any) -> Evidence:
    """Everything that a score is made of, derived from a script as an episode is."""
    told = script or lion_and_mouse()
    brief = Commission(
        brief=Brief.model_validate({"key": "lion", "text": "A lion.", "duration_s": ASKED_S, **asked}),
        channel=Channel(name="default"),
    )
    rate, pacing = FrameRate(), brief.channel.pacing
    cast = cast_characters(told, 1)
    shots = direct_shots(told, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1)
    voices, pictures = voices_of(told), pictures_of(shots)
    captions = write_cues(
        told,
        voices,
        place_lines(told, voices, plan_silences(told, pacing), rate),
        rate,
        brief.channel.captions,
    )
    heads = TalkingHeads(
        heads=tuple(
            TalkingHead(shot_id=shot.shot_id, character_id="mouse", picture=a_picture(f"{shot.shot_id}-head"))
            for shot in shots.shots
            if shot.kind is ShotKind.TALKING_HEAD
        )
    )
    timeline = edit_timeline(
        told,
        shots,
        pictures,
        heads,
        voices,
        captions,
        silences=plan_silences(told, pacing),
        crossfade_s=pacing.crossfade_s,
        rate=rate,
        size_px=SIZE_PX,
    )
    return Evidence(
        brief=brief,
        script=told,
        shot_list=shots,
        broll=pictures,
        portraits=portraits_of(cast),
        heads=heads,
        voices=voices,
        captions=captions,
        timeline=timeline,
        sound=SoundTake(
            take=a_take("mix"),
            duration_s=timeline.duration_s,
            sample_rate_hz=48_000,
            loudness_lufs=-14.0,
            true_peak_dbtp=-1.5,
            speech_above_music_db=19.0,
        ),
        video=video_of(timeline.duration_frames),
        measures=measures_of(timeline.duration_frames),
        thumbnail=Thumbnail(
            path="t.jpg", content="0" * 64, size_bytes=250_000, width_px=1080, height_px=1920
        ),
    )


def video_of(frames: int) -> Video:
    return Video(
        path="v.mp4",
        content="0" * 64,
        size_bytes=9_000_000,
        width_px=1080,
        height_px=1920,
        frames=frames,
        rate=FrameRate(),
    )


def measures_of(frames: int) -> VideoMeasures:
    return VideoMeasures(
        width_px=1080,
        height_px=1920,
        rate=FrameRate(),
        frames=frames,
        video_codec="h264",
        profile="High",
        pixel_format="yuv420p",
        audio_codec="aac",
        sample_rate_hz=48_000,
        channels=2,
        audio_duration_s=frames / 30,
        faststart=True,
        loudness_lufs=-14.1,
        true_peak_dbtp=-1.4,
    )
