"""Faults of a finished video: its file's measures against the timeline and the channel.

Each function returns sentences that name what is wrong and where; none is a pass.
"""

from __future__ import annotations

from storyassets.model.channel import Encoding
from storyassets.model.timeline import Timeline
from storyassets.model.video import VideoMeasures

LOUDNESS_TOLERANCE_LU = 1.0
OVERRUN_TOLERANCE = 1.05
VIDEO_CODEC = "h264"
PROFILE = "High"
PIXEL_FORMAT = "yuv420p"
AUDIO_CODEC = "aac"
CHANNELS = 2


def find_stream_faults(measures: VideoMeasures, timeline: Timeline, encoding: Encoding) -> tuple[str, ...]:
    """Size, rate, codecs and layout, and the duration within one frame of the timeline."""
    wanted = {
        "width_px": timeline.width_px,
        "height_px": timeline.height_px,
        "rate": encoding.rate,
        "video_codec": VIDEO_CODEC,
        "profile": PROFILE,
        "pixel_format": PIXEL_FORMAT,
        "audio_codec": AUDIO_CODEC,
        "sample_rate_hz": encoding.sample_rate_hz,
        "channels": CHANNELS,
        "faststart": True,
    }
    faults = [
        f"{name} is {getattr(measures, name)}, asked for {value}"
        for name, value in wanted.items()
        if getattr(measures, name) != value
    ]
    if abs(measures.frames - timeline.duration_frames) > 1:
        faults.append(f"it has {measures.frames} frames, the timeline {timeline.duration_frames}")
    sound_frames = timeline.rate.frames(measures.audio_duration_s)
    if abs(sound_frames - timeline.duration_frames) > 1:
        faults.append(f"its sound lasts {sound_frames} frames, the timeline {timeline.duration_frames}")
    return tuple(faults)


def find_dead_seconds(measures: VideoMeasures) -> tuple[str, ...]:
    """Seconds that are black, or in which nothing moves."""
    return (
        *(f"the picture is black at {second:.1f} s" for second in measures.black_s),
        *(f"the picture stands still at {second:.1f} s" for second in measures.frozen_s),
    )


def find_loudness_faults(loudness_lufs: float, true_peak_dbtp: float, encoding: Encoding) -> tuple[str, ...]:
    """Loudness within 1 LU of the channel's, and true peak not over its limit."""
    faults = []
    if abs(loudness_lufs - encoding.loudness_lufs) > LOUDNESS_TOLERANCE_LU:
        faults.append(f"loudness is {loudness_lufs:.1f} LUFS, asked for {encoding.loudness_lufs:.1f} ± 1")
    if true_peak_dbtp > encoding.true_peak_dbtp:
        faults.append(f"true peak is {true_peak_dbtp:.1f} dBTP, it may reach {encoding.true_peak_dbtp:.1f}")
    return tuple(faults)


def find_overrun_faults(timeline: Timeline, duration_s: float) -> tuple[str, ...]:
    """The measured edit does not pass the duration that was asked for by more than 5 %."""
    if timeline.duration_s <= duration_s * OVERRUN_TOLERANCE:
        return ()
    return (f"the episode lasts {timeline.duration_s:.1f} s, asked for {duration_s:.1f} s at most",)
