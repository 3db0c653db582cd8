import pytest

from storyassets.model.channel import Encoding
from storyassets.model.timeline import FrameRate, Timeline
from storyassets.model.video import VideoMeasures
from storyassets.story.judging.faults_video import (
    find_dead_seconds,
    find_loudness_faults,
    find_overrun_faults,
    find_stream_faults,
)

GOOD = VideoMeasures(
    width_px=1080,
    height_px=1920,
    rate=FrameRate(),
    frames=300,
    video_codec="h264",
    profile="High",
    pixel_format="yuv420p",
    audio_codec="aac",
    sample_rate_hz=48_000,
    channels=2,
    audio_duration_s=10.0,
    faststart=True,
    loudness_lufs=-14.2,
    true_peak_dbtp=-1.4,
)
TIMELINE = Timeline(width_px=1080, height_px=1920, duration_frames=300, tracks=())


def measured(**changes):
    return GOOD.model_copy(update=changes)


def test_a_video_that_is_as_asked_has_no_fault():
    assert find_stream_faults(GOOD, TIMELINE, Encoding()) == ()
    assert find_dead_seconds(GOOD) == ()
    assert find_loudness_faults(GOOD.loudness_lufs, GOOD.true_peak_dbtp, Encoding()) == ()
    assert find_overrun_faults(TIMELINE, 10.0) == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("width_px", 540),
        ("height_px", 1080),
        ("rate", FrameRate(numerator=25)),
        ("video_codec", "hevc"),
        ("profile", "Baseline"),
        ("pixel_format", "yuv444p"),
        ("audio_codec", "mp3"),
        ("sample_rate_hz", 44_100),
        ("channels", 1),
        ("faststart", False),
    ],
)
def test_a_stream_that_is_not_as_asked_is_named(name, value):
    [fault] = find_stream_faults(measured(**{name: value}), TIMELINE, Encoding())
    assert fault.startswith(name)


@pytest.mark.parametrize(("frames", "faults"), [(299, 0), (301, 0), (298, 1), (302, 1)])
def test_the_duration_may_differ_by_one_frame(frames, faults):
    assert len(find_stream_faults(measured(frames=frames), TIMELINE, Encoding())) == faults


def test_sound_that_ends_early_is_a_fault():
    [fault] = find_stream_faults(measured(audio_duration_s=9.5), TIMELINE, Encoding())
    assert "sound" in fault


def test_a_black_or_frozen_second_is_named_with_its_time():
    black, frozen = find_dead_seconds(measured(black_s=(3.0,), frozen_s=(7.0,)))
    assert "black at 3.0 s" in black
    assert "still at 7.0 s" in frozen


@pytest.mark.parametrize(
    ("loudness_lufs", "true_peak_dbtp", "faults"),
    [
        (-14.9, -1.0, 0),
        (-13.1, -1.0, 0),
        (-15.1, -2.0, 1),
        (-12.9, -2.0, 1),
        (-14.0, -0.9, 1),
        (-20.0, 0.5, 2),
    ],
)
def test_loudness_and_true_peak_are_held(loudness_lufs, true_peak_dbtp, faults):
    assert len(find_loudness_faults(loudness_lufs, true_peak_dbtp, Encoding())) == faults


def test_an_edit_may_pass_the_duration_by_five_percent_and_no_more():
    assert find_overrun_faults(TIMELINE, 9.6) == ()
    [fault] = find_overrun_faults(TIMELINE, 9.4)
    assert "10.0 s" in fault
