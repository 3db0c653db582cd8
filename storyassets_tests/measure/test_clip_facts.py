"""What a clip from outside is."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from storyassets.errors import InvalidOutput
from storyassets.measure.clip import LARGEST_SIDE_PX, grab_middle_frame, measure_clip
from storyassets_tests.fakes.person_files import clip, grey_png, speech_like
from storyassets_tests.fakes.videos import circles, read_frames


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv"])
def test_size_length_and_rate_are_counted(tmp_path: Path, suffix: str) -> None:
    facts = measure_clip(clip(tmp_path / f"a{suffix}", 45))
    assert (facts.width_px, facts.height_px, facts.frames) == (200, 356, 45)
    assert facts.duration_s == pytest.approx(1.5, abs=0.002)
    assert abs(facts.rate - 30) < Fraction(1, 20)


def test_an_open_file_is_measured_like_its_path(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.mp4", 20)
    with path.open("rb") as file:
        file.seek(7)
        facts = measure_clip(file)
        assert facts == measure_clip(path)
        assert grab_middle_frame(file, facts) == grab_middle_frame(path, facts)


def test_the_middle_frame_is_the_one_shown_in_the_middle(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.mp4", 41)
    jpeg = grab_middle_frame(path, measure_clip(path))
    middle = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)[..., ::-1].astype(int)
    distances = [np.abs(frame - middle).mean() for frame in read_frames(path)]
    assert int(np.argmin(distances)) == 20


def test_a_clip_of_a_camera_held_upright_is_upright(tmp_path: Path) -> None:
    path = tmp_path / "phone.mp4"
    upright = circles(1, (200, 356))
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = 356, 200, "yuv420p"
        stream.set_display_rotation(90)  # to be turned counterclockwise when it is shown
        sideways = np.ascontiguousarray(np.rot90(upright, -1))
        for _ in range(20):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(sideways, format="rgb24")))
        container.mux(stream.encode(None))
    facts = measure_clip(path)
    assert (facts.width_px, facts.height_px) == (200, 356)
    jpeg = grab_middle_frame(path, facts)
    shown = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)[..., ::-1].astype(int)
    assert np.abs(shown - upright).mean() < 8


def test_what_is_no_clip_is_invalid(tmp_path: Path) -> None:
    picture = tmp_path / "a.mp4"
    picture.write_bytes(grey_png(64, 64))
    sound = tmp_path / "sound.mp4"
    speech_like(sound, "WAV")
    playlist = tmp_path / "list.mp4"
    playlist.write_text(f"ffconcat version 1.0\nfile {clip(tmp_path / 'real.mp4', 20)}\n")
    for path in (picture, sound, playlist, tmp_path / "nothing.mp4"):
        with pytest.raises(InvalidOutput):
            measure_clip(path)


def test_a_single_frame_does_not_move(tmp_path: Path) -> None:
    with pytest.raises(InvalidOutput, match="does not move"):
        measure_clip(clip(tmp_path / "still.mp4", 1))


def test_a_sound_in_a_clip_s_container_is_no_clip(tmp_path: Path) -> None:
    path = tmp_path / "song.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", rate=48_000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 48_000), np.float32), format="fltp", layout="mono")
        frame.sample_rate = 48_000
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with pytest.raises(InvalidOutput, match="no moving picture"):
        measure_clip(path)


def test_a_frame_too_large_to_be_decoded_is_refused_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "large.mkv"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mjpeg", rate=30)
        stream.width, stream.height, stream.pix_fmt = LARGEST_SIDE_PX + 2, 16, "yuvj420p"
        for _ in range(3):
            frame = av.VideoFrame(LARGEST_SIDE_PX + 2, 16, "yuvj420p")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with pytest.raises(InvalidOutput, match="too large"):
        measure_clip(path)
