"""Music of one's own: kept as a take with its tempo, or refused in one clear line."""

from __future__ import annotations

import io

import numpy as np
import pytest
import soundfile
from pydantic import ValidationError

from storyassets.errors import BadInput
from storyassets.measure.sound import read_sound
from storyassets.model.channel import MusicTaste
from storyassets.publish.listing import credit_music
from storyassets.studio.own_music import import_own_music
from storyassets.studio.takes import TakeStore
from storyassets_tests.measure.test_tempo import RATE_HZ, clicks


def write(path, samples, rate_hz=RATE_HZ, **told):
    soundfile.write(path, samples, rate_hz, **told)
    return path


@pytest.fixture
def takes(tmp_path):
    return TakeStore(tmp_path / "takes")


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".ogg", ".mp3"])
def test_a_recording_becomes_a_take_with_its_tempo(suffix, takes, tmp_path):
    sound, _ = clicks(112)
    path = write(tmp_path / f"mine{suffix}", sound[:, :1])
    own = import_own_music(path, licence="CC0", credit="Ada", takes=takes)
    assert own.bpm == pytest.approx(112, rel=0.005)
    kept = read_sound(takes.path(own.take))
    assert kept.samples.shape[1] == 2
    assert kept.duration_s == pytest.approx(own.duration_s, abs=0.01)
    assert (own.file, own.licence, own.credit) == (path.name, "CC0", "Ada")


def test_silence_before_the_first_sound_is_left_out(takes, tmp_path):
    sound, _ = clicks(100)
    late = np.concatenate([np.zeros((3 * RATE_HZ, 2), np.float32), sound])
    own = import_own_music(write(tmp_path / "late.wav", late), licence="CC0", credit="", takes=takes)
    assert own.duration_s == pytest.approx(len(sound) / RATE_HZ - 0.13, abs=0.05)
    assert own.beats_s[0] < 0.1


def bad_files():
    sound, _ = clicks(100)
    wav = io.BytesIO()
    soundfile.write(wav, sound[: 2 * RATE_HZ], RATE_HZ, format="WAV")
    silent = io.BytesIO()
    soundfile.write(silent, np.zeros((12 * RATE_HZ, 2)), RATE_HZ, format="WAV")
    return {
        "none": (b"", "music is a recording"),
        "words": (b"this is no music at all, only words " * 40, "music is a recording"),
        "damaged": (b"RIFF\x00\x00\x00\x00WAVEfmt " + b"\xff" * 400, "cannot be decoded"),
        "short": (wav.getvalue(), "lasts 2.0 s"),
        "silent": (silent.getvalue(), "silent"),
    }


@pytest.mark.parametrize("name", ["none", "words", "damaged", "short", "silent"])
def test_a_bad_file_is_refused_in_one_line(name, takes, tmp_path):
    content, said = bad_files()[name]
    path = tmp_path / f"{name}.wav"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=said) as refused:
        import_own_music(path, licence="CC0", credit="", takes=takes)
    assert "\n" not in str(refused.value)
    assert refused.value.thing == path.name


def test_a_file_without_its_licence_is_no_channel():
    with pytest.raises(ValidationError, match=r"music\.licence"):
        MusicTaste(file="mine.mp3")


def test_whose_music_it_is_is_told_in_the_listing():
    assert credit_music(MusicTaste()) == ()
    taste = MusicTaste(file="mine.mp3", licence="CC BY 4.0", credit="Ada: Dawn")
    assert credit_music(taste) == ("Music: Ada: Dawn, CC BY 4.0",)
