"""Mixing timelines of synthesized tones."""

import hashlib
from fractions import Fraction

import av
import numpy as np
import pytest
import soundfile

from storyassets.errors import RenderFailed, TakeDamaged
from storyassets.measure.sound import loudness_lufs, peak_dbfs, read_sound, rms_dbfs, true_peak_dbtp
from storyassets.model.take import Take
from storyassets.model.timeline import (
    Clip,
    FrameRate,
    Gap,
    MediaReference,
    Timeline,
    TimeRange,
    Track,
    TrackKind,
)
from storyassets.render.limiter import limiter_gain
from storyassets.render.sound import mix_soundtrack, sample_at

RATE_HZ = 48_000


class Shelf:
    """Sounds in a folder; also the take that stands for each."""

    def __init__(self, folder):
        self.folder = folder

    def path(self, take):
        if take.content == "0" * 64:
            raise TakeDamaged("it is not what was stored", thing=take.path)
        return self.folder / f"{take.content}.wav"

    def keep(self, samples, sample_rate_hz=RATE_HZ) -> Take:
        name = hashlib.sha256(samples.tobytes()).hexdigest()
        soundfile.write(self.folder / f"{name}.wav", samples, sample_rate_hz, subtype="FLOAT")
        return a_take(name)


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path)


def a_take(content):
    return Take(content=content, suffix=".wav", provider="test", model="tone")


def a_tone(seconds, hertz=440.0, peak=0.3, sample_rate_hz=RATE_HZ):
    time_s = np.arange(round(seconds * sample_rate_hz)) / sample_rate_hz
    return (peak * np.sin(2 * np.pi * hertz * time_s)).astype(np.float32)


def a_clip(take, frames, *, name="line-1", start=0, gain_db=0.0):
    return Clip(
        name=name,
        media=MediaReference(take=take),
        source_range=TimeRange(start_frame=start, duration_frames=frames),
        gain_db=gain_db,
    )


def a_timeline(*tracks, frames, rate=FrameRate()):  # noqa: B008 a noun is frozen
    sounds = tuple(Track(name=f"a{i}", kind=TrackKind.AUDIO, items=items) for i, items in enumerate(tracks))
    return Timeline(width_px=1080, height_px=1920, duration_frames=frames, tracks=sounds, rate=rate)


def mix(timeline, shelf, **settings):
    settings = {"sample_rate_hz": RATE_HZ, "loudness_lufs": -14.0, "true_peak_dbtp": -1.0} | settings
    mixed = mix_soundtrack(timeline, shelf, **settings)
    return mixed, read_sound(mixed.wav).samples


def test_a_clip_sounds_exactly_from_its_frame_to_its_end(shelf):
    clip = a_clip(shelf.keep(a_tone(2.0)), 30)
    _, samples = mix(a_timeline((Gap(duration_frames=15), clip), frames=60), shelf)
    loud = np.flatnonzero(np.abs(samples[:, 0]) > 0.001)
    assert 24_000 <= loud[0] <= 24_010
    assert 71_990 <= loud[-1] < 72_000


@pytest.mark.parametrize(
    "rate", [FrameRate(), FrameRate(numerator=30_000, denominator=1001), FrameRate(numerator=24)]
)
@pytest.mark.parametrize("frames", [1, 7, 101])
def test_the_mix_is_exactly_as_long_as_the_timeline(shelf, rate, frames):
    clip = a_clip(shelf.keep(a_tone(0.5)), 200)
    mixed, samples = mix(a_timeline((clip,), frames=frames, rate=rate), shelf)
    assert samples.shape == (round(frames * RATE_HZ / rate.fraction), 2)
    assert mixed.duration_s == len(samples) / RATE_HZ


def test_frames_do_not_drift_at_an_uneven_rate():
    rate = FrameRate(numerator=30_000, denominator=1001)
    assert sample_at(30_000, rate, RATE_HZ) == 1001 * RATE_HZ
    assert abs(sample_at(12_345, rate, RATE_HZ) - Fraction(12_345 * 1001 * RATE_HZ, 30_000)) <= Fraction(1, 2)


def test_the_source_range_says_which_part_is_heard(shelf):
    take = shelf.keep(np.concatenate([a_tone(1.0, 300), a_tone(1.0, 3000)]))
    _, samples = mix(a_timeline((a_clip(take, 30, start=30),), frames=30), shelf)
    assert np.argmax(np.abs(np.fft.rfft(samples[:, 0]))) == pytest.approx(3000, abs=2)


def test_a_take_that_ends_before_its_clip_is_followed_by_silence(shelf):
    _, samples = mix(a_timeline((a_clip(shelf.keep(a_tone(0.5)), 30),), frames=30), shelf)
    assert peak_dbfs(samples[24_100:]) < -90
    assert peak_dbfs(samples[:24_000]) > -20


def test_edges_do_not_click(shelf):
    take = shelf.keep(np.full(RATE_HZ, 0.5, np.float32) * np.sign(a_tone(1.0, 100, 1.0)))
    _, samples = mix(a_timeline((Gap(duration_frames=10), a_clip(take, 10)), frames=30), shelf)
    start, end = 16_000, 32_000
    assert peak_dbfs(samples[start : start + 5]) < -35
    assert peak_dbfs(samples[end - 5 : end]) < -35


@pytest.mark.parametrize("peak", [0.001, 0.05, 0.9])
def test_the_loudness_and_the_peak_are_what_was_asked_for(shelf, peak):
    clips = (a_clip(shelf.keep(a_tone(2.0, 440, peak)), 60), Gap(duration_frames=10))
    mixed, samples = mix(a_timeline(clips, frames=70), shelf)
    assert mixed.loudness_lufs == pytest.approx(-14, abs=0.3)
    assert mixed.loudness_lufs == pytest.approx(loudness_lufs(samples, RATE_HZ), abs=0.05)
    assert mixed.true_peak_dbtp == pytest.approx(true_peak_dbtp(samples), abs=0.05)
    assert mixed.true_peak_dbtp <= -1.3


def a_peaky_sound():
    """Noise in bursts, with a peak every fifth of a second: loud only when its peaks are held."""
    random = np.random.default_rng(5)
    noise = random.standard_normal(4 * RATE_HZ).astype(np.float32) * 0.05
    noise[:: RATE_HZ // 5] = 1.0
    return noise


def test_peaks_are_held_while_the_loudness_is_met(shelf):
    mixed, samples = mix(a_timeline((a_clip(shelf.keep(a_peaky_sound()), 120),), frames=120), shelf)
    assert mixed.loudness_lufs == pytest.approx(-14, abs=0.3)
    assert true_peak_dbtp(samples) <= -1.3


def test_the_peak_holds_after_aac(shelf, tmp_path):
    mixed, _ = mix(a_timeline((a_clip(shelf.keep(a_peaky_sound()), 120),), frames=120), shelf)
    (tmp_path / "mix.wav").write_bytes(mixed.wav)
    with av.open(str(tmp_path / "mix.wav")) as source, av.open(str(tmp_path / "mix.m4a"), "w") as target:
        stream = target.add_stream("aac", rate=RATE_HZ, layout="stereo")
        stream.bit_rate = 384_000
        for frame in source.decode(audio=0):
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))
    with av.open(str(tmp_path / "mix.m4a")) as coded:
        decoded = np.concatenate([frame.to_ndarray() for frame in coded.decode(audio=0)], axis=1).T
    assert true_peak_dbtp(decoded) <= -1.0
    assert loudness_lufs(decoded, RATE_HZ) == pytest.approx(-14, abs=0.5)


def test_the_limiters_gain_is_never_above_what_a_peak_needs():
    envelope = np.random.default_rng(7).gamma(1.0, 0.3, 20_000).astype(np.float32)
    gain = limiter_gain(envelope, RATE_HZ, 0.5)
    assert np.all(gain * envelope <= 0.5 * (1 + 1e-5))
    assert np.all(limiter_gain(envelope * 0.01, RATE_HZ, 0.5) == 1)


def test_a_gain_makes_one_clip_quieter_than_another(shelf):
    take = shelf.keep(a_tone(1.0))
    clips = (a_clip(take, 30), a_clip(take, 30, gain_db=-12.0))
    _, samples = mix(a_timeline(clips, frames=60), shelf)
    assert rms_dbfs(samples[:48_000]) - rms_dbfs(samples[48_000:]) == pytest.approx(12, abs=0.3)


def test_two_tracks_sound_together(shelf):
    low, high = shelf.keep(a_tone(1.0, 300)), shelf.keep(a_tone(1.0, 3000))
    _, samples = mix(a_timeline((a_clip(low, 30),), (a_clip(high, 30),), frames=30), shelf)
    spectrum = np.abs(np.fft.rfft(samples[:, 0]))
    assert {int(i) for i in np.argsort(spectrum)[-2:]} == {300, 3000}


def test_pictures_make_no_sound(shelf):
    picture = Track(name="pictures", kind=TrackKind.VIDEO, items=(a_clip(a_take("1" * 64), 30),))
    timeline = a_timeline((), frames=30).model_copy(update={"tracks": (picture,)})
    mixed, samples = mix(timeline, shelf)
    assert not samples.any()
    assert np.isfinite([mixed.loudness_lufs, mixed.true_peak_dbtp]).all()


def test_stereo_keeps_its_sides_and_mono_is_on_both(shelf):
    sides = np.stack([a_tone(1.0, 300), a_tone(1.0, 3000)], axis=1)
    _, samples = mix(a_timeline((a_clip(shelf.keep(sides), 30),), frames=30), shelf)
    assert [int(np.argmax(np.abs(np.fft.rfft(samples[:, side])))) for side in (0, 1)] == [300, 3000]
    _, samples = mix(a_timeline((a_clip(shelf.keep(a_tone(1.0)), 30),), frames=30), shelf)
    assert np.array_equal(samples[:, 0], samples[:, 1])


def test_a_take_of_another_rate_keeps_its_pitch_and_length(shelf):
    take = shelf.keep(a_tone(1.0, 500, sample_rate_hz=22_050), 22_050)
    _, samples = mix(a_timeline((a_clip(take, 60),), frames=60), shelf)
    assert np.argmax(np.abs(np.fft.rfft(samples[:48_000, 0]))) == 500
    assert peak_dbfs(samples[48_100:]) < -80


def test_the_same_timeline_gives_the_same_bytes(shelf):
    timeline = a_timeline((a_clip(shelf.keep(a_peaky_sound()), 90),), frames=90)
    assert mix(timeline, shelf)[0] == mix(timeline, shelf)[0]


@pytest.mark.parametrize("content", ["0" * 64, "f" * 64], ids=["damaged", "missing"])
def test_a_medium_that_is_not_there_is_named_by_its_clip(shelf, content):
    with pytest.raises(RenderFailed, match="line-7"):
        mix(a_timeline((a_clip(a_take(content), 30, name="line-7"),), frames=30), shelf)


def test_a_medium_that_is_no_sound_is_named_by_its_clip(shelf):
    (shelf.folder / f"{'a' * 64}.wav").write_text("a story")
    with pytest.raises(RenderFailed, match="line-7"):
        mix(a_timeline((a_clip(a_take("a" * 64), 30, name="line-7"),), frames=30), shelf)
