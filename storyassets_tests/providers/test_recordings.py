"""A vendor's sound becomes a take like ours, or an error that says what is wrong with it."""

import io

import av
import numpy as np
import pytest
import soundfile

from storyassets.errors import InvalidOutput
from storyassets.measure.sound import loudness_lufs, peak_dbfs, read_sound
from storyassets.providers.recordings import fit_recording, kind_of, length_s


def a_voice(seconds=1.5, rate_hz=24_000, channels=1, before_s=0.0, after_s=0.0, level=0.1):
    at = np.arange(round(seconds * rate_hz)) / rate_hz
    hum = level * np.sin(2 * np.pi * 180 * at) * (0.6 + 0.4 * np.sin(2 * np.pi * 3 * at))
    whole = np.concatenate([np.zeros(round(before_s * rate_hz)), hum, np.zeros(round(after_s * rate_hz))])
    return np.repeat(whole[:, None], channels, axis=1)


def encoded(samples, rate_hz=24_000, kind="WAV", subtype=None):
    file = io.BytesIO()
    soundfile.write(file, samples, rate_hz, format=kind, subtype=subtype)
    return file.getvalue()


def an_mp3(samples, rate_hz=44_100):
    file = io.BytesIO()
    with av.open(file, "w", format="mp3") as container:
        stream = container.add_stream("libmp3lame", rate=rate_hz, layout="mono")
        whole = (samples[:, 0] * 32767).astype(np.int16)[None, :]
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(whole), format="s16p", layout="mono")
        frame.sample_rate = rate_hz
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return file.getvalue()


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("rate_hz", [8_000, 22_050, 24_000, 44_100, 48_000])
def test_any_rate_and_channels_become_mono_at_48_khz_at_one_loudness(rate_hz, channels):
    fitted = fit_recording(encoded(a_voice(rate_hz=rate_hz, channels=channels), rate_hz), "x")
    sound = read_sound(fitted.wav)
    assert (sound.sample_rate_hz, sound.samples.shape[1]) == (48_000, 1)
    assert sound.duration_s == pytest.approx(1.5, abs=0.02) == pytest.approx(fitted.duration_s)
    assert loudness_lufs(sound.samples, 48_000) == pytest.approx(-18, abs=0.3)
    assert soundfile.info(io.BytesIO(fitted.wav)).subtype == "PCM_16"


@pytest.mark.parametrize("kind", ["WAV", "FLAC", "OGG"])
def test_the_usual_formats_are_read(kind):
    assert fit_recording(encoded(a_voice(), kind=kind), "x").duration_s == pytest.approx(1.5, abs=0.05)


def test_mp3_is_read():
    fitted = fit_recording(an_mp3(a_voice(rate_hz=44_100)), "x")
    assert fitted.duration_s == pytest.approx(1.5, abs=0.1)


def test_silence_around_the_words_is_left_out_and_told():
    fitted = fit_recording(encoded(a_voice(before_s=1.0, after_s=2.0)), "x")
    assert fitted.skipped_s == pytest.approx(0.9, abs=0.03)
    assert fitted.duration_s == pytest.approx(1.7, abs=0.06)
    assert float(fitted.sent_s) == 4.5


def test_peaks_stay_below_the_ceiling():
    spiky = a_voice(level=0.01)
    spiky[::4000] = 0.9
    assert peak_dbfs(read_sound(fit_recording(encoded(spiky), "x").wav).samples) <= -0.95


def test_a_wav_whose_writer_did_not_know_its_length_is_read():
    wav = bytearray(encoded(a_voice()))
    at = wav.index(b"data") + 4
    wav[at : at + 4] = b"\xff\xff\xff\xff"
    assert fit_recording(bytes(wav), "x").duration_s == pytest.approx(1.5, abs=0.02)


def test_a_wav_that_was_cut_off_is_refused():
    wav = encoded(a_voice())
    with pytest.raises(InvalidOutput, match="cut off"):
        fit_recording(wav[: len(wav) // 2], "x")


@pytest.mark.parametrize(
    ("audio", "says"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><p>busy", "no recording but a page"),
        (b'{"error": 1}', "no recording"),
        (b"RIFF\x00\x00\x00\x00WAVE", "cut off"),
        (b"fLaC" + b"\x07" * 200, "FLAC cannot be decoded"),
        (b"ID3" + bytes(500), "MP3 cannot be decoded|empty"),
        (encoded(np.zeros((24_000, 1))), "silent"),
        (encoded(np.full((24_000, 1), np.nan), subtype="FLOAT"), "no numbers"),
        (encoded(np.zeros((0, 1))), "empty"),
        (encoded(np.zeros((8_000 * 301, 1)), 8_000, subtype="PCM_U8"), "longer than 300 s"),
    ],
    ids=["empty", "page", "json", "header", "flac", "mp3", "silent", "nan", "no samples", "endless"],
)
def test_what_is_no_speech_is_refused_and_named(audio, says):
    with pytest.raises(InvalidOutput, match=says) as raised:
        fit_recording(audio, "somebody")
    assert raised.value.thing == "somebody"


def test_the_length_of_what_is_paid_for_is_told_of_silence_too():
    assert length_s(encoded(np.zeros((24_000, 1)))) == 1
    assert length_s(b"<html>") is None
    assert kind_of(b"\xff\xfb\x90") == "mp3"
