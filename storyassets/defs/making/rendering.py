"""Rendering: a timeline and its sound become a video file in the episode's folder; and its measures."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from storyassets.defs.resources import Workshop
from storyassets.errors import RenderFailed
from storyassets.measure.dead_seconds import Known, find_dead_seconds
from storyassets.measure.sound import loudness_lufs, true_peak_dbtp
from storyassets.measure.video import measure_streams, read_audio
from storyassets.model.commission import Commission
from storyassets.model.take import SoundTake
from storyassets.model.timeline import FrameRate, Timeline
from storyassets.model.video import Video, VideoMeasures
from storyassets.render.encode import Quality
from storyassets.render.video import Rendered, render_video
from storyassets.studio.files import hash_file

MEASURES_RECIPE = "video-measures-2"
KEY_FRAMES_RECIPE = "key-frames-1"


class Finished(NamedTuple):
    """A video, and what its rendering took."""

    video: Video
    rendered: Rendered


def render_episode(
    timeline: Timeline,
    sound: SoundTake,
    brief: Commission,
    *,
    quality: Quality,
    destination: Path,
    asset: str,
    workshop: Workshop,
) -> Finished:
    """Render what is not yet in the segment cache, and write the file."""
    rendered = render_video(
        timeline,
        workshop.takes.path(sound.take),
        caption_style=brief.caption_style,
        encoding=brief.channel.encoding,
        quality=quality,
        media=workshop.takes,
        segments=workshop.segments,
        slots=workshop.slots,
        progress=workshop.progress_of(asset),
        cancelled=workshop.stopped,
        destination=destination,
    )
    video = Video(
        path=destination.relative_to(workshop.settings.studio_dir).as_posix(),
        content=hash_file(destination),
        size_bytes=destination.stat().st_size,
        width_px=rendered.width_px,
        height_px=rendered.height_px,
        frames=rendered.frames,
        rate=timeline.rate,
    )
    return Finished(video, rendered)


def measure_video(video: Video, workshop: Workshop) -> VideoMeasures:
    """What is true of the file, measured once for its content."""
    path = workshop.settings.studio_dir / video.path
    if hash_file(path) != video.content:
        raise RenderFailed(
            "the file is not the one that was rendered",
            stage="rendered_video",
            thing=video.path,
            fix="Materialize rendered_video again",
        )
    key = f"{MEASURES_RECIPE}-{video.content}"
    kept = workshop.measurements.get_json(key)
    if kept is not None:
        return VideoMeasures.model_validate(kept)
    # what was found of the key frames that an edit leaves alone
    frames_key = f"{KEY_FRAMES_RECIPE}-{video.path}"
    known = workshop.measurements.get_json(frames_key) or {}
    measures = _measure(path, known)
    workshop.measurements.put_json(frames_key, known)
    workshop.measurements.put_json(key, measures.model_dump(mode="json"))
    return measures


def _measure(path: Path, known: Known) -> VideoMeasures:
    facts = measure_streams(path)
    dead = find_dead_seconds(path, known)
    samples, sample_rate_hz = read_audio(path)
    return VideoMeasures(
        width_px=facts.width_px,
        height_px=facts.height_px,
        rate=FrameRate(numerator=facts.rate.numerator, denominator=facts.rate.denominator),
        frames=facts.frames,
        video_codec=facts.video_codec,
        profile=facts.profile,
        pixel_format=facts.pixel_format,
        audio_codec=facts.audio_codec,
        sample_rate_hz=facts.sample_rate_hz,
        channels=facts.channels,
        audio_duration_s=facts.audio_duration_s,
        faststart=facts.faststart,
        black_s=tuple(dead.black),
        frozen_s=tuple(dead.frozen),
        loudness_lufs=loudness_lufs(samples, sample_rate_hz),
        true_peak_dbtp=true_peak_dbtp(samples),
    )
