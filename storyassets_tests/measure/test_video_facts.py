from __future__ import annotations

from fractions import Fraction

import cv2
import numpy as np
import pytest

from storyassets.errors import InvalidOutput
from storyassets.measure.dead_seconds import find_dead_seconds
from storyassets.measure.video import measure_streams, read_audio
from storyassets_tests.fakes.videos import circles, plain, write_tone, write_video

WIDE_PICTURE = circles(1, (720, 1280))
BLACK = plain((0, 0, 0), (360, 640))


def crop(number: int, share_a_second: float):
    """A zoom into the picture, slowly."""
    share = 1 - share_a_second * number / 30
    width, height = 720 * share, 1280 * share
    matrix = np.array(
        [[width / 360, 0, (720 - width) / 2], [0, height / 640, (1280 - height) / 2]], np.float64
    )
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(WIDE_PICTURE, matrix, (360, 640), flags=flags)


def test_the_facts_of_a_silent_video(tmp_path):
    facts = measure_streams(write_video(tmp_path / "video.mp4", 45, lambda number: crop(number, 0.05)))
    assert (facts.width_px, facts.height_px, facts.rate) == (360, 640, Fraction(30))
    assert (facts.frames, facts.duration_s) == (45, pytest.approx(1.5))
    assert facts.video_codec == "h264"
    assert (facts.audio_codec, facts.channels) == ("", 0)
    assert not facts.faststart


def test_black_seconds_are_found_where_they_are(tmp_path):
    path = write_video(
        tmp_path / "video.mp4", 120, lambda number: BLACK if 30 <= number < 90 else crop(number, 0.05)
    )
    assert find_dead_seconds(path).black == [1, 2]
    assert find_dead_seconds(path).frozen == []


def test_half_a_black_second_is_none(tmp_path):
    path = write_video(
        tmp_path / "video.mp4", 60, lambda number: BLACK if 15 <= number < 45 else crop(number, 0.05)
    )
    assert find_dead_seconds(path) == ([], [])


def test_a_flash_between_key_frames_is_seen(tmp_path):
    white = plain((255, 255, 255), (360, 640))
    path = write_video(
        tmp_path / "video.mp4", 60, lambda number: white if number == 20 else BLACK, gop_frames=60
    )
    assert find_dead_seconds(path).black == [1]


def test_frozen_seconds_are_found_where_they_are(tmp_path):
    path = write_video(tmp_path / "video.mp4", 90, lambda number: crop(min(max(number, 30), 60), 0.10))
    assert find_dead_seconds(path).frozen == [0, 2]
    assert find_dead_seconds(path).black == []


@pytest.mark.parametrize("gop_frames", [15, 250], ids=["two key frames a second", "one key frame"])
def test_a_slow_zoom_is_not_frozen(tmp_path, gop_frames):
    path = write_video(tmp_path / "video.mp4", 90, lambda number: crop(number, 0.01), gop_frames=gop_frames)
    assert find_dead_seconds(path).frozen == []


def test_noise_is_not_motion_where_an_encoder_makes_it(tmp_path):
    path = write_video(tmp_path / "video.mp4", 60, lambda number: crop(0, 0.05))
    assert find_dead_seconds(path).frozen == [0, 1]


def test_what_is_known_of_key_frames_changes_nothing(tmp_path):
    known = {}

    def written(name, first):
        path = tmp_path / name
        return write_video(
            path, 90, lambda number: BLACK if 30 <= number < 60 else crop(number + first, 0.05)
        )

    one = written("one.mp4", 0)
    assert find_dead_seconds(one, known) == ([1], [])
    learnt = dict(known)
    assert find_dead_seconds(one, known) == ([1], [])
    assert known == learnt
    assert find_dead_seconds(written("other.mp4", 7), known) == ([1], [])
    assert set(known) > set(learnt)


def test_what_is_left_of_a_last_second_does_not_count(tmp_path):
    path = write_video(
        tmp_path / "video.mp4", 50, lambda number: BLACK if number >= 30 else crop(number, 0.05)
    )
    assert find_dead_seconds(path).black == []


def test_the_sound_is_read_as_it_is(tmp_path):
    samples, rate_hz = read_audio(write_tone(tmp_path / "tone.wav", 0.5, 44_100))
    assert (samples.shape, rate_hz) == ((22_050, 2), 44_100)
    assert np.abs(samples).max() == pytest.approx(8000 / 32768, abs=0.001)


def test_what_is_no_video_is_invalid(tmp_path):
    path = tmp_path / "broken.mp4"
    path.write_bytes(b"nothing at all")
    for read in (measure_streams, find_dead_seconds, read_audio):
        with pytest.raises(InvalidOutput, match=r"broken\.mp4"):
            read(path)


def test_a_recording_without_picture_is_no_video(tmp_path):
    tone = write_tone(tmp_path / "tone.wav", 0.2)
    for read in (measure_streams, find_dead_seconds):
        with pytest.raises(InvalidOutput, match="no video"):
            read(tone)


def test_a_video_without_sound_has_none_to_read(tmp_path):
    path = write_video(tmp_path / "video.mp4", 5, lambda number: BLACK)
    with pytest.raises(InvalidOutput, match="no sound"):
        read_audio(path)
